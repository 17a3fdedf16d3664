/** The wachttijd of the Wet WIA, and the extension of the wage period by which terms are counted back. */
import { type Datum, plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen, type Omdat, once, type Ziektegeval } from '../case.ts';
import type { Stored } from '../stored.ts';
import { type Feit, termijn, W } from '../tellen.ts';
import { eindeDienstverband } from './dienstverband.ts';
import type { Afgewezen, Klok } from './klok.ts';

/** Days of the wachttijd and of the duty to pay: 104 weeks (Wet WIA art. 23 lid 1; BW 7:629 lid 1). */
const WACHTTIJD_DAGEN = 728;
/** Shortest wachttijd: 13 weeks (Wet WIA art. 23 lid 6). */
const VERKORT_VANAF_DAGEN = 91;
/** Longest shortened wachttijd: 78 weeks. */
const VERKORT_TOT_DAGEN = 546;
/** Since when sickness has 104 weeks of wage; of older cases wvp states nothing (Wet verlenging loondoorbetalingsverplichting bij ziekte 2003). */
const EERSTE_WACHTTIJD = '2004-01-01';

/** A sickness from before the law that wvp knows. */
export function voor2004(c: Ziektegeval): boolean {
  return c.keten.eersteZiektedag < EERSTE_WACHTTIJD;
}

/** The last day of 104 counted weeks. */
export const wettelijkEinde = once((c): Feit => termijn(c, WACHTTIJD_DAGEN - 1));

/** What UWV decided on the early IVA: the last decision counts. */
export interface VervroegdeIva {
  readonly toekenning: Stored<'vervroegde-iva'>;
  /** The decision that states the first day; undefined while it is not recorded. */
  readonly besluit: Stored<'wia-besluit'> | undefined;
  readonly ingang: Datum | undefined;
}

const ivaVerloop = once((c): { iva: VervroegdeIva | undefined; afgewezen: readonly Afgewezen[] } => {
  const besluiten = gebeurtenissen(c, 'vervroegde-iva').filter((e) => e.data.stap !== 'aangevraagd');
  const toekenning = besluiten.at(-1);
  if (toekenning?.data.stap !== 'toegekend') return { iva: undefined, afgewezen: [] };
  const metIngang = gebeurtenissen(c, 'wia-besluit').filter(
    (e) => e.data.uitkomst === 'iva' && e.data.ingang !== undefined,
  );
  const kan = (e: Stored<'wia-besluit'>) => {
    const ingang = e.data.ingang ?? '';
    return ingang >= W(c, VERKORT_VANAF_DAGEN) && ingang <= W(c, VERKORT_TOT_DAGEN);
  };
  const besluit = metIngang.findLast(kan);
  return {
    iva: { toekenning, besluit, ingang: besluit?.data.ingang },
    afgewezen: metIngang
      .filter((e) => !kan(e))
      .map((event) => ({
        code: 'dossier/einddatum-onmogelijk',
        event,
        veld: 'ingang',
        extra: ': een verkorte wachttijd duurt dertien tot achtenzeventig weken',
      })),
  };
});

/** The early IVA that was granted (Wet WIA art. 23 lid 6), if any. */
export function vervroegdeIva(c: Ziektegeval): VervroegdeIva | undefined {
  return ivaVerloop(c).iva;
}

/** The wachttijd: 104 weeks, shortened by an early IVA; nothing lengthens it (Wet WIA art. 23). Courts often call the day after it "einde wachttijd". */
export const wachttijd = once((c): Klok => {
  const wettelijk = wettelijkEinde(c);
  const iva = vervroegdeIva(c);
  if (iva && iva.ingang === undefined) {
    const reden = 'de vervroegde IVA verkort de wachttijd, en een ingang die kan staat niet in een `wia-besluit`';
    return { datum: null, omdat: [door(iva.toekenning, 'vervroegde IVA toegekend')], reden };
  }
  if (iva?.besluit && iva.ingang !== undefined && iva.ingang <= wettelijk.datum) {
    const omdat = door(
      iva.besluit,
      'verkorte wachttijd (Wet WIA art. 23 lid 6): vervroegde IVA gaat in',
      'ingang',
      iva.ingang,
    );
    return { datum: plusDagen(iva.ingang, -1), omdat: [omdat] };
  }
  return wettelijk;
});

/** The extensions that count, and what of them cannot be. */
const verlengingen = once(
  (c): { einde: Feit; geldig: readonly Stored<'verlenging-wachttijd'>[]; afgewezen: readonly Afgewezen[] } => {
    const wettelijk = wettelijkEinde(c);
    const geldig: Stored<'verlenging-wachttijd'>[] = [];
    const afgewezen: Afgewezen[] = [];
    const dienst = eindeDienstverband(c)?.laatsteDag;
    let einde: Datum = wettelijk.datum;
    let omdat: readonly Omdat[] = wettelijk.omdat;
    for (const event of gebeurtenissen(c, 'verlenging-wachttijd')) {
      const { totEnMet } = event.data;
      if (event.datum > einde) afgewezen.push({ code: 'dossier/besluit-na-wachttijd', event, veld: 'datum' });
      else if (dienst !== undefined && event.datum > dienst)
        afgewezen.push({
          code: 'dossier/zonder-gevolg',
          event,
          veld: 'datum',
          extra: ': na het dienstverband is er geen loon om te verlengen',
        });
      else if (totEnMet <= wettelijk.datum)
        afgewezen.push({
          code: 'dossier/einddatum-onmogelijk',
          event,
          veld: 'totEnMet',
          extra: `: de wachttijd duurt al tot en met ${wettelijk.datum}`,
        });
      else {
        const wat = totEnMet < einde ? 'verkort: loon t/m' : 'verlengd op gezamenlijk verzoek: loon t/m';
        einde = totEnMet;
        omdat = [...omdat, door(event, `${wat} (Wet WIA art. 24; BW 7:629 lid 11 onder b)`, 'totEnMet', totEnMet)];
        geldig.push(event);
      }
    }
    return { einde: { datum: einde, omdat }, geldig, afgewezen };
  },
);

/**
 * The last day from which the verslag, the WIA application and UWV's decision on a sanction are counted back: of the wachttijd, or of
 * the wage period where werkgever and werknemer had it extended (Wet WIA art. 24, 25 lid 4 and 10, 64 lid 3). An early IVA does not move it.
 */
export function telEinde(c: Ziektegeval): Feit {
  return verlengingen(c).einde;
}

/** The requests that set or moved the end of the extended wage period, oldest first. */
export function geldigeVerlengingen(c: Ziektegeval): readonly Stored<'verlenging-wachttijd'>[] {
  return verlengingen(c).geldig;
}

/** Events about the wachttijd that have no effect. */
export function afgewezenWachttijd(c: Ziektegeval): readonly Afgewezen[] {
  return [...ivaVerloop(c).afgewezen, ...verlengingen(c).afgewezen];
}

/** `dagen` days before that last day (Wet WIA art. 25 lid 3, 64 lid 3: terms that count backwards never move for a weekend). */
export function voorEinde(c: Ziektegeval, dagen: number): Feit {
  const einde = telEinde(c);
  const wat = geldigeVerlengingen(c).length > 0 ? 'het verlengde tijdvak van loon' : 'de wachttijd';
  return {
    datum: plusDagen(einde.datum, -dagen),
    omdat: [...einde.omdat, { tekst: `laatste dag van ${wat}`, datum: einde.datum }, { tekst: `− ${dagen} dagen` }],
  };
}
