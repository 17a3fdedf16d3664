/** The opzegverbod during sickness (BW 7:670 lid 1 and 11). */
import { type Datum, dagenTussen, plusDagen, plusJaren } from '../../core/dates.ts';
import { type Omdat, type Onderbreking, once, type Ziektegeval } from '../case.ts';
import { eersteZiektedag, tellendeEersteZiektedag } from '../tellen.ts';
import { eindeDienstverband } from './dienstverband.ts';
import type { Klok } from './klok.ts';
import { loonTijdvakMetSanctie } from './loon.ts';
import { loonsanctie } from './sanctie.ts';
import { eindeAowTermijn } from './tijdvak.ts';
import { wettelijkEinde } from './wachttijd.ts';

/** Two calendar years, not 104 weeks (BW 7:670 lid 1 onder a). */
const OPZEGVERBOD_JAREN = 2;

/**
 * The day on which the opzegverbod lapses: two calendar years, lengthened by a late application, an extension or a loonsanctie (lid 11);
 * after the AOW date the same weeks as the wage. Leave and short recoveries do not count (lid 1); an early IVA changes nothing.
 */
export const opzegverbod = once((c): Klok => {
  const einde = eindeDienstverband(c);
  if (einde && einde.laatsteDag < c.peildatum)
    return { datum: null, omdat: [einde.omdat], reden: 'het dienstverband is geëindigd' };
  const sanctie = loonsanctie(c);
  const tijdvak = loonTijdvakMetSanctie(c);
  const aow = eindeAowTermijn(c);
  const wettelijk = wettelijkEinde(c).datum;
  // A delay that still runs moves the day only once it has used up the days between the wachttijd and two years.
  if (tijdvak.datum === null && c.peildatum > wettelijk) return tijdvak;
  const tweeJaar = tweeJaarZiek(c);
  const na = c.keten.onderbrekingen.filter((o) => o.van > wettelijk);
  // A sanction was moved on by the leave in it; here its own days count, and leave is left out once, below.
  const inSanctie = sanctie ? na.filter((o) => o.soort === 'wazo-verlof' && o.van <= sanctie.totEnMet) : [];
  const langer = Math.max(0, dagenTussen(wettelijk, tijdvak.datum ?? wettelijk) - som(inSanctie));
  let datum = plusDagen(tweeJaar, langer);
  for (const o of na) if (o.van < datum) datum = plusDagen(datum, o.dagen);
  if (aow && plusDagen(aow.datum, 1) < datum) return { datum: plusDagen(aow.datum, 1), omdat: aow.omdat };
  const omdat: Omdat[] = [
    eersteZiektedag(c),
    { tekst: `+ ${OPZEGVERBOD_JAREN} jaren, met de dagen die niet meetellen (BW 7:670 lid 1)`, datum: tweeJaar },
  ];
  if (langer > 0)
    omdat.push({
      tekst: `+ ${langer} dagen: het tijdvak van loon is langer (BW 7:670 lid 11)`,
      datum: tijdvak.datum ?? wettelijk,
    });
  return { datum, omdat };
});

/** The day on which the sickness has lasted two years, days that do not count left out (BW 7:670 lid 1 onder a). */
export function tweeJaarZiek(c: Ziektegeval): Datum {
  return plusJaren(tellendeEersteZiektedag(c, wettelijkEinde(c).datum), OPZEGVERBOD_JAREN);
}

function som(onderbrekingen: readonly Onderbreking[]): number {
  return onderbrekingen.reduce((total, o) => total + o.dagen, 0);
}
