/** What the clocks of a case have in common. Each is a value of its own, with its own grounds that move or end it. */
import type { Datum } from '../../core/dates.ts';
import type { AnomalyCode } from '../anomalies.ts';
import type { Omdat } from '../case.ts';
import type { Stored } from '../stored.ts';

/** A day with its proof; or none, with the reason why. */
export type Klok =
  | { readonly datum: Datum; readonly omdat: readonly Omdat[] }
  | { readonly datum: null; readonly omdat: readonly Omdat[]; readonly reden: string };

/** An event that a clock could not use, and why: what has no effect says so. */
export interface Afgewezen {
  readonly code: AnomalyCode;
  readonly event: Stored;
  readonly veld: string;
  /** Added to the message. */
  readonly extra?: string;
}
