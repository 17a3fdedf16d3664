import type { Datum } from './dates.ts';
import type { Location } from './location.ts';

export const ERNSTEN = ['fout', 'waarschuwing', 'info'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/**
 * Something to report, as data. Texts hold ids, dates and codes, never a name or free text of a dossier: they end up in
 * logs of CI, and a dossier holds health data (AVG art. 9).
 */
export interface Finding extends Location {
  /** `<group>/<what>`, e.g. `schema/onbekend-veld`. */
  readonly code: string;
  readonly ernst: Ernst;
  /** What is wrong. */
  readonly bericht: string;
  /** Why that matters. */
  readonly waarom: string;
  /** What to do about it. */
  readonly doen: string;
  /** What tells two findings of one code in one dossier apart; stable under edits elsewhere in the file. */
  readonly sleutel: string;
  /** The dossier holds a `verklaring` for it, or the baseline of the repo lists it. */
  readonly verantwoord: boolean;
  /** The day on which it was put in the baseline of the repo, where that is what accounts for it. */
  readonly basislijn?: Datum;
}

/** Identity of a finding over time: never a line number or a text (format.md §4). */
export function vingerafdruk(dossier: string, finding: Finding): string {
  return `${dossier}:${finding.code}:${finding.sleutel}`;
}

/** How severe it counts: an accounted-for finding counts as `info`. */
export function gewicht(finding: Pick<Finding, 'ernst' | 'verantwoord'>): Ernst {
  return finding.verantwoord ? 'info' : finding.ernst;
}

/** True when `finding` weighs at least as much as `drempel`. */
export function haaltDrempel(finding: Pick<Finding, 'ernst' | 'verantwoord'>, drempel: Ernst): boolean {
  return ERNSTEN.indexOf(gewicht(finding)) <= ERNSTEN.indexOf(drempel);
}
