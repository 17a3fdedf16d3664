/** The term of the re-integratieverslag, which its parts share (Wet WIA art. 25 lid 3). */
import { type Datum, plusDagen } from '../core/dates.ts';
import type { Omdat, Ziektegeval } from '../dossier/case.ts';
import { laatsteDagWachttijd, voorEinde } from '../dossier/timeline.ts';

/** Days before E by which the verslag is due: fifteen weeks, since 1 July 2013 thirteen. */
const DAGEN_VOOR_2013 = 105;
const DAGEN = 91;

/** First version of the Wet WIA, and the day on which the terms of the verslag and the application were shortened. */
export const WIA_INGANG = '2005-12-29';
export const WIA_2013 = '2013-07-01';

/** Picks the version: a term of fifteen weeks that had run out before 1 July 2013 stays as it was. */
export function verslagVersie(c: Ziektegeval): Datum {
  return plusDagen(laatsteDagWachttijd(c).datum, -DAGEN_VOOR_2013);
}

export const VERSLAG_OPMERKING =
  '"Uiterlijk x weken voor het verstrijken" laat één dag ruimte: strikt is de dag zelf, ruim de dag erna. Voor lopende gevallen op 1 juli 2013 is geen overgangsrecht gevonden; aangenomen is dat de nieuwe termijn direct gold.';

export function verslagTermijn(c: Ziektegeval): { strict: Datum; lenient: Datum; because: readonly Omdat[] } {
  const { datum, omdat } = voorEinde(c, verslagVersie(c) >= WIA_2013 ? DAGEN : DAGEN_VOOR_2013);
  return { strict: datum, lenient: plusDagen(datum, 1), because: omdat };
}
