/** The one place that says whether a step is done, late, missed or due (format.md §3). */
import { type Datum, dagenTussen, plusDagen } from '../core/dates.ts';
import type { Omdat } from '../dossier/case.ts';
import type { Einde } from '../dossier/klokken/eindes.ts';
import type { Term, VervalReden } from '../rules/define.ts';

export const STATUSSEN = [
  'voldaan',
  'betwist',
  'te-laat',
  'gemist',
  'open',
  'gepland',
  'afgeweken',
  'vervallen',
  'onbepaald',
] as const;
export type Status = (typeof STATUSSEN)[number];

export interface Judged {
  readonly status: Status;
  readonly gedaanOp: Datum | null;
  /** Days after the strict date; 0 unless late, missed or disputed. */
  readonly dagenTeLaat: number;
  /** Why the duty ended or rests; null unless `vervallen`. */
  readonly reden: VervalReden | null;
  readonly extra: readonly Omdat[];
}

/**
 * Judges one term on the peildatum. `eindes` are the ends that can concern it, earliest first: a duty whose strict date
 * lies on or after such an end, and that was not fulfilled, has lapsed.
 */
export function judge(term: Term, peildatum: Datum, horizonDagen: number, eindes: readonly Einde[]): Judged {
  const e = term.fulfilledBy?.datum ?? null;
  const done = (status: Status, dagenTeLaat = 0): Judged => ({
    status,
    gedaanOp: e,
    dagenTeLaat,
    reden: null,
    extra: [],
  });
  const { strict, lenient } = term;
  if (e !== null && (strict === null || e <= strict)) return done('voldaan');

  const verval =
    lapsed(term, eindes, peildatum) ??
    (e === null && term.kanTotEnMet !== undefined && peildatum > term.kanTotEnMet
      ? { reden: 'wachttijd-voorbij' as const, extra: [{ tekst: 'kan niet meer na', datum: term.kanTotEnMet }] }
      : undefined);
  if (verval) return { status: 'vervallen', gedaanOp: e, dagenTeLaat: 0, ...verval };
  if (strict === null || lenient === null) return done('gepland');

  const afwijking = term.afwijking;
  if (afwijking && (afwijking.tot === null || (e ?? peildatum) <= afwijking.tot)) return done('afgeweken');
  if (e !== null) return done(e <= lenient ? 'betwist' : 'te-laat', dagenTussen(strict, e));
  if (peildatum > lenient) return done('gemist', dagenTussen(strict, peildatum));
  if (peildatum > strict) return done('betwist', dagenTussen(strict, peildatum));
  return done(peildatum >= (term.vanaf ?? plusDagen(strict, -horizonDagen)) ? 'open' : 'gepland');
}

function lapsed(
  term: Term,
  eindes: readonly Einde[],
  peildatum: Datum,
): { reden: VervalReden; extra: readonly Omdat[] } | undefined {
  if (term.vervallen) return { reden: term.vervallen.reden, extra: term.vervallen.because };
  // A term without a date waits for something that can still come until the end is there.
  const einde = eindes.find((x) => !term.houdtStandBij?.includes(x.reden) && x.vanaf <= (term.strict ?? peildatum));
  return einde && { reden: einde.reden, extra: [einde.omdat] };
}
