/** The first day on which a WIA benefit can begin. */
import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen, once, type Ziektegeval } from '../case.ts';
import { eindeDienstverband } from './dienstverband.ts';
import type { Klok } from './klok.ts';
import { loonTijdvakMetSanctie } from './loon.ts';
import { loonsanctie } from './sanctie.ts';
import { geenWia } from './tijdvak.ts';
import { telEinde, wachttijd, wettelijkEinde } from './wachttijd.ts';

/**
 * The day after the wachttijd; while wage runs on after it under BW 7:629 lid 11 the right waits (Wet WIA art. 43 onder b, 47 lid 2), and
 * begins when that wage ends, also because the employment does. Null where there is no WIA.
 */
export const eersteDagWia = once((c): Klok => {
  const geen = geenWia(c);
  if (geen?.reden === 'huishoudelijk-personeel')
    return { datum: null, omdat: [geen.omdat], reden: 'huishoudelijk personeel is niet verzekerd voor de WIA' };
  const dag = eersteDag(c);
  const aow = c.dossier.werknemer.aowDatum;
  if (aow === undefined || (!geen && (dag.datum === null || aow > dag.datum))) return dag;
  const omdat = { tekst: 'AOW-leeftijd bereikt op', datum: aow };
  return { datum: null, omdat: [omdat], reden: 'de AOW-leeftijd komt eerder (Wet WIA art. 43 onder g)' };
});

function eersteDag(c: Ziektegeval): Klok {
  const kort = wachttijd(c);
  if (kort.datum === null) return kort;
  const wettelijk = wettelijkEinde(c).datum;
  if (kort.datum < wettelijk) return { datum: plusDagen(kort.datum, 1), omdat: kort.omdat };
  const besluit = gebeurtenissen(c, 'wia-besluit').findLast(
    (e) => e.data.uitkomst !== 'afgewezen' && (e.data.ingang ?? '') > wettelijk,
  );
  if (besluit?.data.ingang !== undefined)
    return {
      datum: besluit.data.ingang,
      omdat: [door(besluit, 'ingang volgens het besluit van UWV', 'ingang', besluit.data.ingang)],
    };
  const tijdvak = loonTijdvakMetSanctie(c);
  const dienst = eindeDienstverband(c);
  const uit = dienst && dienst.laatsteDag >= wettelijk ? dienst : undefined;
  const langer = loonsanctie(c);
  if (dienst && dienst.laatsteDag < wettelijk && langer && langer.besluit.datum > dienst.laatsteDag)
    return {
      datum: null,
      omdat: [door(langer.besluit, 'besluit van na het dienstverband')],
      reden:
        'UWV besloot tot een langere periode van na het dienstverband; hoe lang het ziekengeld dan loopt, berekent wvp niet',
    };
  if (dienst && dienst.laatsteDag < wettelijk)
    return { datum: plusDagen(wettelijk, 1), omdat: wettelijkEinde(c).omdat };
  if (tijdvak.datum === null)
    return uit && uit.laatsteDag <= c.peildatum ? { datum: plusDagen(uit.laatsteDag, 1), omdat: [uit.omdat] } : tijdvak;
  if (uit && uit.laatsteDag < tijdvak.datum) return { datum: plusDagen(uit.laatsteDag, 1), omdat: [uit.omdat] };
  const wachten = tijdvak.datum > telEinde(c).datum || tijdvak.datum > wettelijk;
  const omdat = [
    ...tijdvak.omdat,
    { tekst: wachten ? 'daarna eindigt het loon (Wet WIA art. 43 onder b, 47 lid 2)' : 'de dag na de wachttijd' },
  ];
  return { datum: plusDagen(tijdvak.datum, 1), omdat };
}
