/** Who pays for an intervention, and who takes a decision (format.md §2). */

/** `onbekend` where no step says who pays. */
export const FINANCIERS = ['werkgever', 'verzekeraar', 'gedeeld', 'onbekend'] as const;
export type Financier = (typeof FINANCIERS)[number];

export const BESLISSERS = ['werkgever', 'werknemer', 'verzekeraar', 'casemanager'] as const;
export type Beslisser = (typeof BESLISSERS)[number];
