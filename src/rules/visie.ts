/** Since when plan and evaluation hold the visies of both, which the rule, the verslag and the documents share. */
import type { Datum } from '../core/dates.ts';

/** Stcrt. 2023, 13931. */
export const VISIE_INGANG = '2023-07-01';

/**
 * Whether a document of `datum` must hold the visies: not for a first sick day before the change while the document was
 * made before it too (Regeling procesgang, BWBR0013540, art. 7b, lapsed on 1 July 2025).
 */
export function visieVerplicht(eersteZiektedag: Datum, datum: Datum): boolean {
  return eersteZiektedag >= VISIE_INGANG || datum > VISIE_INGANG;
}
