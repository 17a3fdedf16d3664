/** The last day of wage (BW 7:629), with everything that lengthens or ends it. */
import { laatste } from '../../core/dates.ts';
import { once, type Ziektegeval } from '../case.ts';
import { type Feit, termijn } from '../tellen.ts';
import { eindeDienstverband } from './dienstverband.ts';
import type { Klok } from './klok.ts';
import { loonsanctie } from './sanctie.ts';
import { eindeAowTermijn, isHuishoudelijk, loonTijdvak } from './tijdvak.ts';
import { telEinde } from './wachttijd.ts';

/** Household staff on fewer than four days (BW 7:629 lid 2 onder a). */
const HUISHOUDELIJK_DAGEN = 42;

/** The last day of the period of wage, with the loonsanctie where there is one. */
export function loonTijdvakMetSanctie(c: Ziektegeval): Klok {
  const sanctie = loonsanctie(c);
  return sanctie ? { datum: sanctie.totEnMet, omdat: sanctie.omdat } : loonTijdvak(c);
}

/** As `loonTijdvakMetSanctie`, no later than the AOW term, the six weeks of household staff, and the end of the employment. */
export const loonEinde = once((c): Klok => {
  const dienst = eindeDienstverband(c);
  if (dienst && dienst.laatsteDag < c.keten.eersteZiektedag)
    return { datum: null, omdat: [dienst.omdat], reden: 'het dienstverband eindigde voor de eerste ziektedag' };
  const tijdvak = loonTijdvakMetSanctie(c);
  const grenzen: Feit[] = [];
  const aow = eindeAowTermijn(c);
  if (aow) grenzen.push(aow);
  if (isHuishoudelijk(c)) {
    const { datum, omdat } = termijn(c, HUISHOUDELIJK_DAGEN - 1);
    grenzen.push({
      datum,
      omdat: [...omdat, { tekst: 'huishoudelijk personeel: zes weken loon (BW 7:629 lid 2 onder a)' }],
    });
  }
  if (dienst) grenzen.push({ datum: dienst.laatsteDag, omdat: [dienst.omdat] });
  const [grens] = grenzen.sort((a, b) => (a.datum < b.datum ? -1 : 1));
  if (!grens) return tijdvak;
  // The period itself runs on without a known end: a bound within the 104 weeks, or one that has passed, ends it all the same.
  if (tijdvak.datum === null) return grens.datum <= laatste(c.peildatum, telEinde(c).datum) ? grens : tijdvak;
  return tijdvak.datum <= grens.datum ? tijdvak : grens;
});
