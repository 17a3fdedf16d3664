/** The loonsanctie: when it begins and ends, after every decision that UWV took on it (Wet WIA art. 25 lid 9 to 14). */
import { type Datum, dagenTussen, laatste, plusDagen, rolTermijn, vroegste } from '../../core/dates.ts';
import { door, gebeurtenissen, type Omdat, once, type Verlof, type Ziektegeval } from '../case.ts';
import type { Stored } from '../stored.ts';
import { eindeDienstverband } from './dienstverband.ts';
import type { Afgewezen } from './klok.ts';
import { loonTijdvak } from './tijdvak.ts';

/** Longest loonsanctie: 52 weeks (lid 9). */
const LOONSANCTIE_DAGEN = 364;
/** UWV decides at the latest six weeks before the end of the period (lid 10). */
export const BESLUIT_VOOR_EINDE_DAGEN = 42;
/** UWV decides on a report of repair within three weeks (lid 13). */
export const BEKORTING_DAGEN = 21;
/** A sanction ends six weeks after UWV has found the repair (lid 14). */
const NA_BEKORTING_DAGEN = 42;

type Stap = Stored<'loonsanctie'>;

/** The loonsanctie in force: decided before the period was over (lid 11). */
export interface Loonsanctie {
  readonly besluit: Stap;
  readonly eersteDag: Datum;
  /** Last day, after everything that UWV decided later. */
  readonly totEnMet: Datum;
  readonly omdat: readonly Omdat[];
}

interface Verloop {
  readonly sanctie: Loonsanctie | undefined;
  readonly afgewezen: readonly Afgewezen[];
}

/** The last day of the term of three weeks: a forward term under twelve weeks, which a weekend or holiday lengthens (Algemene termijnenwet art. 1 and 4). */
export function bekortingUiterlijk(verzoek: Stap): { readonly strict: Datum; readonly lenient: Datum } {
  const strict = plusDagen(verzoek.datum, BEKORTING_DAGEN);
  return { strict, lenient: rolTermijn(strict) };
}

/** The request that a decision answers: the first one after the decision before it. */
function verzoekBij(stappen: readonly Stap[], besluit: Stap): Stap | undefined {
  const voor = stappen.slice(0, stappen.indexOf(besluit));
  const vorige = voor.findLastIndex((e) => e.data.stap === 'bekortingsbesluit');
  return voor.slice(vorige + 1).find((e) => e.data.stap === 'bekortingsverzoek');
}

/** `einde` moved on by the days of leave that fall after `begin` and up to it: leave postpones or interrupts a sanction (lid 9). */
function metVerlof(begin: Datum, einde: Datum, verloven: readonly Verlof[]): { datum: Datum; omdat: readonly Omdat[] } {
  const omdat: Omdat[] = [];
  let datum = einde;
  for (const v of verloven) {
    const van = laatste(v.van, begin);
    if (van > datum || v.totEnMet < van) continue;
    const dagen = dagenTussen(van, v.totEnMet) + 1;
    datum = plusDagen(datum, dagen);
    omdat.push(door(v.event, `+ ${dagen} dagen verlof in de loonsanctie (Wet WIA art. 25 lid 9)`));
  }
  return { datum, omdat };
}

const verloop = once((c): Verloop => {
  const stappen = gebeurtenissen(c, 'loonsanctie');
  const afgewezen: Afgewezen[] = [];
  if (stappen.length === 0) return { sanctie: undefined, afgewezen };
  const tijdvak = loonTijdvak(c);
  // A decision presupposes an application, so there is an end that it is measured against.
  if (tijdvak.datum === null) return { sanctie: undefined, afgewezen };
  const einde = tijdvak.datum;
  const eersteDag = plusDagen(einde, 1);
  const maximum = metVerlof(eersteDag, plusDagen(einde, LOONSANCTIE_DAGEN), c.keten.verloven);
  /** UWV's own end, unless it cannot be: it counts leave in when it lies beyond 52 weeks, and leaves it out when not. */
  const eigenEinde = (e: Stap): { datum: Datum; omdat: readonly Omdat[] } | undefined => {
    const { totEnMet } = e.data;
    if (totEnMet === undefined) return undefined;
    if (totEnMet <= einde || totEnMet > maximum.datum) {
      const extra =
        totEnMet <= einde
          ? `: het loon loopt al tot en met ${einde}`
          : `: dat is langer dan 52 weken na ${einde}, ook met het verlof`;
      afgewezen.push({ code: 'dossier/einddatum-onmogelijk', event: e, veld: 'totEnMet', extra });
      return undefined;
    }
    const eigen = door(e, 'einde volgens UWV: t/m', 'totEnMet', totEnMet);
    if (totEnMet > plusDagen(einde, LOONSANCTIE_DAGEN)) return { datum: totEnMet, omdat: [eigen] };
    // UWV knew of the leave that had begun; what begins later it could not count.
    const later = c.keten.verloven.filter((v) => v.van > e.datum);
    const langer = metVerlof(eersteDag, totEnMet, later);
    return { datum: langer.datum, omdat: [eigen, ...langer.omdat] };
  };
  const zonderGevolg = (event: Stap, extra: string) =>
    afgewezen.push({ code: 'dossier/zonder-gevolg', event, veld: 'stap', extra });
  const dienst = eindeDienstverband(c)?.laatsteDag;
  let sanctie: Loonsanctie | undefined;
  let laatsteBesluit: Stap | undefined;
  const zet = (besluit: Stap, totEnMet: Datum, omdat: readonly Omdat[]) => {
    sanctie = { besluit, eersteDag, totEnMet, omdat };
  };
  for (const e of stappen) {
    switch (e.data.stap) {
      case 'besluit': {
        if (e.datum > einde) {
          afgewezen.push({ code: 'dossier/besluit-na-wachttijd', event: e, veld: 'datum' });
          break;
        }
        // The longer ziekengeld of an own-risk bearer lengthens no wage (Ziektewet art. 29 lid 10).
        if (dienst !== undefined && e.datum > dienst)
          zonderGevolg(e, ': na het dienstverband is er geen loon om langer te betalen');
        if (sanctie) zonderGevolg(sanctie.besluit, ': een later besluit geldt');
        laatsteBesluit = e;
        const eigen = eigenEinde(e);
        if (eigen) zet(e, eigen.datum, [door(e, 'besluit tot een loonsanctie op'), ...eigen.omdat]);
        else {
          const laat = Math.max(0, dagenTussen(plusDagen(einde, -BESLUIT_VOOR_EINDE_DAGEN), e.datum));
          const geteld = metVerlof(eersteDag, plusDagen(einde, LOONSANCTIE_DAGEN - laat), c.keten.verloven);
          const omdat: Omdat[] = [
            ...tijdvak.omdat,
            { tekst: 'laatste dag loon zonder loonsanctie', datum: einde },
            door(e, 'besluit tot een loonsanctie op'),
            { tekst: `+ ${LOONSANCTIE_DAGEN} dagen` },
          ];
          if (laat > 0) omdat.push(door(e, `− ${laat} dagen: besluit zoveel te laat (Wet WIA art. 25 lid 14)`));
          zet(e, geteld.datum, [...omdat, ...geteld.omdat]);
        }
        break;
      }
      case 'gewijzigd': {
        const eigen = eigenEinde(e);
        if (!laatsteBesluit) break;
        if (eigen) zet(laatsteBesluit, eigen.datum, [...(sanctie?.omdat ?? []), ...eigen.omdat]);
        break;
      }
      case 'bekortingsbesluit': {
        if (!sanctie) {
          if (laatsteBesluit) zonderGevolg(e, ': er is geen loonsanctie meer');
          break;
        }
        const verzoek = verzoekBij(stappen, e);
        const laat = verzoek ? Math.max(0, dagenTussen(bekortingUiterlijk(verzoek).lenient, e.datum)) : 0;
        const afgewezenVerzoek = e.data.uitkomst === 'afgewezen';
        const eigen = eigenEinde(e);
        if (eigen) {
          const datum = vroegste(sanctie.totEnMet, eigen.datum);
          if (eigen.datum > sanctie.totEnMet)
            afgewezen.push({
              code: 'dossier/einddatum-onmogelijk',
              event: e,
              veld: 'totEnMet',
              extra: `: later dan het einde dat al gold, ${sanctie.totEnMet}`,
            });
          zet(sanctie.besluit, datum, [...sanctie.omdat, ...eigen.omdat]);
          break;
        }
        const omdat: Omdat[] = [];
        let datum = sanctie.totEnMet;
        if (afgewezenVerzoek) datum = plusDagen(datum, -laat);
        else {
          const bekort = metVerlof(plusDagen(e.datum, 1), plusDagen(e.datum, NA_BEKORTING_DAGEN), c.keten.verloven);
          datum = vroegste(datum, plusDagen(bekort.datum, -laat));
          omdat.push(
            door(e, 'bekort: eindigt zes weken na de vaststelling van UWV (Wet WIA art. 25 lid 14)'),
            ...bekort.omdat,
          );
        }
        if (laat > 0)
          omdat.push(door(e, `− ${laat} dagen: besluit over bekorting zoveel te laat (Wet WIA art. 25 lid 14)`));
        zet(sanctie.besluit, laatste(einde, datum), [...sanctie.omdat, ...omdat]);
        break;
      }
      case 'vervallen':
        if (!sanctie && laatsteBesluit) zonderGevolg(e, ': er is geen loonsanctie meer');
        sanctie = undefined;
        break;
      case 'bekortingsverzoek':
        break;
    }
  }
  return { sanctie, afgewezen };
});

export function loonsanctie(c: Ziektegeval): Loonsanctie | undefined {
  return verloop(c).sanctie;
}

/** Decisions about a sanction that have no effect, and ends that cannot be. */
export function afgewezenSancties(c: Ziektegeval): readonly Afgewezen[] {
  return verloop(c).afgewezen;
}
