/** Whether long absence threatens, as the bedrijfsarts says: without that no probleemanalyse and no plan are asked (Regeling procesgang art. 2 lid 2, 4 lid 1). */
import { type Datum, laatste, plusDagen } from '../core/dates.ts';
import { door, eerste, gebeurtenissen, type Omdat, once, type Ziektegeval } from '../dossier/case.ts';
import type { Stored } from '../dossier/stored.ts';
import { type Feit, termijn, W } from '../dossier/tellen.ts';
import { ONVERWIJLD } from './onverwijld.ts';

/** Weeks after the first day within which the analysis is asked. */
export const ANALYSE_DAGEN = 42;
/**
 * How long the expectation that there is no long absence carries: UWV reads it as full recovery within three months. Who is still
 * sick after those has a long absence after all. No regulation gives the number.
 */
const VERWACHTING_DAGEN = 91;

/** The term of the probleemanalyse, or the expectation of the bedrijfsarts for which none is asked now. */
export type Analysetermijn =
  | (Feit & { readonly lenient: Datum; readonly later: boolean })
  | (Feit & { readonly geenDreiging: Stored<'spreekuur'> });

export const analysetermijn = once((c): Analysetermijn => {
  const zesWeken = termijn(c, ANALYSE_DAGEN);
  const gewoon = { ...zesWeken, lenient: zesWeken.datum, later: false };
  const verwachting = gebeurtenissen(c, 'spreekuur').filter((e) => e.data.verwachtLangdurig !== undefined);
  const binnen = verwachting.findLast((e) => e.datum <= zesWeken.datum);
  if (binnen?.data.verwachtLangdurig !== false) return gewoon;
  let kort = binnen;
  let blijkt: (Omdat & { readonly datum: Datum }) | undefined;
  for (const e of verwachting.slice(verwachting.indexOf(binnen) + 1)) {
    if (e.datum > plusDagen(kort.datum, VERWACHTING_DAGEN)) break;
    if (e.data.verwachtLangdurig) {
      blijkt = { ...door(e, 'pas later bleek dat langdurig verzuim dreigt: onverwijld (lid 3)'), datum: e.datum };
      break;
    }
    kort = e;
  }
  // An analysis made all the same shows that the threat appeared after all, on that day at the latest.
  const gemaakt = eerste(c, 'probleemanalyse');
  const voorbij = plusDagen(kort.datum, VERWACHTING_DAGEN);
  if (gemaakt && gemaakt.datum > zesWeken.datum && gemaakt.datum < (blijkt?.datum ?? voorbij))
    blijkt = {
      ...door(gemaakt, 'pas later bleek dat langdurig verzuim dreigt: onverwijld (lid 3)'),
      datum: gemaakt.datum,
    };
  if (!blijkt && c.peildatum > voorbij)
    blijkt = {
      ...door(
        kort,
        'na de verwachting van geen langdurig verzuim nog drie maanden ziek: onverwijld (lid 3)',
        'datum',
        voorbij,
      ),
      datum: voorbij,
    };
  if (!blijkt) return { ...zesWeken, geenDreiging: kort };
  return {
    datum: laatste(zesWeken.datum, plusDagen(blijkt.datum, ONVERWIJLD.strict)),
    lenient: laatste(zesWeken.datum, plusDagen(blijkt.datum, ONVERWIJLD.lenient)),
    omdat: [...zesWeken.omdat, blijkt, { tekst: `+ ${ONVERWIJLD.strict} dagen` }],
    later: true,
  };
});

/** The day before the six weeks are over: what UWV calls week 6. */
export function week6(c: Ziektegeval): Datum {
  return W(c, ANALYSE_DAGEN - 1);
}
