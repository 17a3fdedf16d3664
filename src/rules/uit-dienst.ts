/** The end of employment while sick: its last day, known from an event or from the end date of the contract. */
import { type Datum, dagenTussen } from '../core/dates.ts';
import type { Omdat, Ziektegeval } from '../dossier/case.ts';
import { eindeDienstverband } from '../dossier/klokken/dienstverband.ts';
import { wettelijkEinde } from '../dossier/klokken/wachttijd.ts';
import { ziekteDagen } from '../dossier/tellen.ts';

export interface UitDienst {
  readonly laatsteDag: Datum;
  /** Calendar days from the first sick day to the last day of employment. */
  readonly dagen: number;
  /** Of those the days before the last one that count as sick. */
  readonly ziek: number;
  readonly omdat: Omdat;
}

/**
 * Undefined while no end is known, when it lies after the wachttijd, when the employee is fit again by then, or when nobody is left who
 * is sick and out of work: after death, or where another employer took over.
 */
export function ziekUitDienst(c: Ziektegeval): UitDienst | undefined {
  const einde = eindeDienstverband(c);
  if (!einde || einde.aard === 'overlijden' || einde.aard === 'overgang-van-onderneming') return undefined;
  const { laatsteDag, omdat } = einde;
  if (laatsteDag < c.keten.eersteZiektedag || laatsteDag > wettelijkEinde(c).datum) return undefined;
  if (c.keten.hersteldPer && c.keten.hersteldPer.datum <= laatsteDag) return undefined;
  // Fit on the last day, and sick again after it: nobody was sick when the employment ended.
  if (c.keten.onderbrekingen.some((o) => o.soort === 'hersteld' && o.van <= laatsteDag && laatsteDag <= o.totEnMet))
    return undefined;
  return {
    laatsteDag,
    dagen: dagenTussen(c.keten.eersteZiektedag, laatsteDag),
    ziek: ziekteDagen(c, laatsteDag) - 1,
    omdat,
  };
}
