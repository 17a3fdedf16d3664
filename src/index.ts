/** For programs: the shapes of the JSON that wvp prints. */
export type { Datum } from './core/dates.ts';
export type { Ernst } from './core/finding.ts';
export type { Toestand } from './judge/milestones.ts';
export type { Status } from './judge/status.ts';
