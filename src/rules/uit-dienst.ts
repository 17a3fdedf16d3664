/** The end of employment while sick: its last day, known from an event or from the end date of the contract. */
import { type Datum, dagenTussen } from '../core/dates.ts';
import type { Omdat, Ziektegeval } from '../dossier/case.ts';
import { laatsteDagDienstverband, laatsteDagWachttijd, tellendeEersteZiektedag } from '../dossier/timeline.ts';

export interface UitDienst {
  readonly laatsteDag: Datum;
  /** Days from the first sick day that counts to the last day of employment. */
  readonly dagenZiek: number;
  readonly omdat: Omdat;
}

/** Undefined while no end is known, when it lies after the wachttijd, or when the employee is fit again by then. */
export function ziekUitDienst(c: Ziektegeval): UitDienst | undefined {
  const event = laatsteDagDienstverband(c);
  const einddatum = c.dossier.dienstverband?.einddatum;
  const laatsteDag = event?.datum ?? einddatum;
  if (laatsteDag === undefined || laatsteDag < c.keten.eersteZiektedag) return undefined;
  if (laatsteDag > laatsteDagWachttijd(c).datum) return undefined;
  if (c.keten.hersteldPer && c.keten.hersteldPer.datum <= laatsteDag) return undefined;
  const omdat: Omdat = event
    ? { tekst: 'laatste dag van het dienstverband', datum: event.datum, bron: event.bron }
    : { tekst: 'bekende einddatum van het contract (dossier.yaml)', datum: laatsteDag };
  return { laatsteDag, dagenZiek: dagenTussen(tellendeEersteZiektedag(c), laatsteDag), omdat };
}

/** Whether the employer carries the risk of the Ziektewet itself. */
export function isEigenrisicodrager(c: Ziektegeval): boolean {
  return c.dossier.werkgever?.eigenrisicodragerZw === true;
}
