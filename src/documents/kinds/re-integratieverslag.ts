/**
 * Re-integratieverslag (Wet WIA art. 25 lid 3; Regeling procesgang, BWBR0013540, art. 6): what was done in two years, and
 * which parts are there. The short form is that of the Ziektewet (BWBR0015184, art. 2a).
 */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { OORDEEL_WERKNEMER } from '../../rules/volledigheid/feiten.ts';
import { vormVan } from '../../rules/volledigheid/vorm.ts';
import { alle, laatste, mijlpaal, stap } from '../parts/case-facts.ts';
import { beschrijf, doorWie } from '../parts/course.ts';
import { inline } from '../parts/markdown.ts';
import {
  type Built,
  berekend,
  type DocumentContext,
  dag,
  Invullijst,
  uit,
  vast,
  veld,
  verhaal,
} from '../parts/model.ts';
import { jaNee } from '../parts/paper-words.ts';
import { Gevraagd, maakOnderdelen, maakVolledig, onderdeel, volledig } from '../parts/riv-sections.ts';
import {
  handtekening,
  hervatting,
  kop,
  maakHervattingen,
  maakKop,
  maakPartijen,
  partijen,
  tekenaar,
  termijnVan,
} from '../parts/sections.ts';

const ID = 're-integratieverslag';

const verloopRij = () => z.strictObject({ datum: z.string(), wat: z.string(), door: z.string(), bron: z.string() });
const periode = () => z.strictObject({ van: z.string(), totEnMet: z.string(), dagen: z.string(), reden: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  aardBedrijf: veld(),
  loonheffingennummer: veld(),
  datum: veld(),
  termijn: veld(),
  verstrekt: veld(),
  eindeWachttijd: veld(),
  onderbrekingen: z.array(periode()),
  eerdere: z.array(z.strictObject({ van: z.string(), totEnMet: z.string() })),
  hervattingen: z.array(hervatting()),
  verloop: z.array(verloopRij()),
  volledig: volledig().nullable(),
  verkort: z
    .strictObject({ grond: z.string(), stand: z.string(), verwachting: veld(), onderdelen: z.array(onderdeel()) })
    .nullable(),
  medisch: veld(),
  werknemer: z.strictObject({ eens: veld(), oordeel: veld(), ondertekening: z.array(tekenaar()) }),
});
export type VerslagModel = z.infer<typeof schema>;

/** The report as far as the dossier goes. */
export function build(judged: JudgedCase, context: DocumentContext): Built<VerslagModel> {
  const c = judged.case;
  const o = new Invullijst();
  const event = laatste(c, ID);
  const eind = laatste(c, 'eindevaluatie');
  const oordeel = laatste(c, 'oordeel-werknemer');
  const medisch = laatste(c, 'medische-informatie');
  const vanaf = c.keten?.eersteZiektedag ?? '';
  const lopend = c.events.filter((e) => e.datum >= vanaf);
  const gevraagd = new Gevraagd(judged, o);
  const kort = vormVan(c).soort === 'verkort';
  const term = stap(judged.evaluation, ID);
  const uitDienst = stap(judged.evaluation, 'ziek-uit-dienst-riv');
  const data = {
    partijen: maakPartijen(c, o, true),
    aardBedrijf: o.verplicht(
      'werkgever.aardBedrijf',
      'aard van het bedrijf',
      uit(eind, eind?.data.aardBedrijf) ?? vast(c.dossier.werkgever?.aardBedrijf),
    ),
    loonheffingennummer: o.optioneel(vast(c.dossier.werkgever?.loonheffingennummer)),
    datum: o.optioneel(dag(event, event?.datum)),
    termijn: o.optioneel(termijnVan((uitDienst ?? term)?.uiterlijk)),
    verstrekt: o.optioneel(dag(event, event?.data.verstrektAanWerknemer)),
    eindeWachttijd: o.optioneel(berekend(mijlpaal(judged, 'laatsteDagWachttijd'))),
    onderbrekingen: judged.evaluation.onderbrekingen.map((g) => ({
      van: inWoorden(g.van),
      totEnMet: inWoorden(g.totEnMet),
      dagen: String(g.dagen),
      reden: g.soort === 'hersteld' ? 'hersteld' : 'verlof dat niet meetelt',
    })),
    eerdere: judged.evaluation.eerdereZiekteperioden.map((p) => ({
      van: inWoorden(p.eersteZiektedag),
      totEnMet: inWoorden(p.totEnMet),
    })),
    hervattingen: maakHervattingen(c, context.peildatum),
    verloop: lopend.flatMap((e) => {
      const wat = isEvent(e, 'verklaring') ? verklaring(judged, e) : beschrijf(e);
      return wat === undefined
        ? []
        : [{ datum: inWoorden(e.datum), wat: inline(wat), door: doorWie(e), bron: inline(e.id) }];
    }),
  };
  const lang = kort ? undefined : maakVolledig(judged, gevraagd, o);
  const slot = {
    medisch: o.verplicht(
      'medische-informatie',
      'datum waarop de bedrijfsarts de medische informatie aan de werknemer heeft gegeven',
      dag(medisch, medisch?.datum),
    ),
    werknemer: {
      eens: o.optioneel(uit(oordeel, jaNee(oordeel?.data.eens))),
      oordeel: gevraagd.feit('oordeel-werknemer', OORDEEL_WERKNEMER.oordeel, verhaal(oordeel, oordeel?.data.oordeel)),
      ondertekening: [oordeelTekenaar(judged, o)],
    },
  };
  // Last, because they say which of the facts asked for above are there.
  const verkort = kort ? maakVerkort(judged, gevraagd, o) : null;
  if (lang) gevraagd.rest();
  const soort = {
    volledig: lang ? { onderdelen: maakOnderdelen(judged, gevraagd), ...lang } : null,
    verkort,
  };
  const meldingen = [
    event
      ? undefined
      : 'Het re-integratieverslag is nog niet vastgelegd. Dit concept laat zien wat er al is en wat nog niet.',
    kort
      ? undefined
      : 'Dit stuk is het overzicht bij de losse onderdelen van hoofdstuk 5. Het verslag is pas volledig met die onderdelen erbij.',
  ];
  const titel = kort ? 'Verkort re-integratieverslag (Ziektewet)' : 'Re-integratieverslag';
  return {
    model: { kop: maakKop(titel, judged, context, o, meldingen), ...data, ...soort, ...slot },
    ontbreekt: o.ontbreekt,
  };
}

/** Why a step of the law was done later or not: for who reads the course of the case that is part of it. */
function verklaring(judged: JudgedCase, { data }: Stored<'verklaring'>): string {
  const step = judged.evaluation.stappen.find((s) => s.sleutel === data.stap || s.id === data.stap);
  return `Verklaring bij ${step ? step.titel.toLowerCase() : 'een stap'}: ${data.reden}`;
}

function maakVerkort(judged: JudgedCase, gevraagd: Gevraagd, o: Invullijst): NonNullable<VerslagModel['verkort']> {
  const c = judged.case;
  const gehouden = alle(c, 'spreekuur').findLast((e) => e.data.verwachtLangdurig !== undefined);
  const verwacht = gehouden?.data.verwachtLangdurig;
  const zin =
    verwacht === undefined
      ? undefined
      : verwacht
        ? 'De bedrijfsarts verwacht langdurig verzuim.'
        : 'De bedrijfsarts verwacht geen langdurig verzuim.';
  const verwachting = o.verplicht(
    'spreekuur.verwachtLangdurig',
    'oordeel van de bedrijfsarts of langdurig verzuim dreigt',
    uit(gehouden, zin),
  );
  gevraagd.rest();
  const rij = (letter: string, inhoud: string, waar: string) => ({
    letter,
    inhoud,
    stand: gevraagd.elementen.some((e) => e.letter === letter && o.mist(e.feit)) ? 'ontbreekt (deels)' : 'aanwezig',
    waar,
  });
  const laatsteHervatting = laatste(c, 'werkhervatting');
  return {
    grond: 'Beleidsregels vorm- en herkenbaarheidsvereisten re-integratieverslagen (BWBR0015184), art. 2a',
    stand: laatsteHervatting ? inline(beschrijf(laatsteHervatting) ?? '') : 'Er is geen werkhervatting vastgelegd.',
    verwachting,
    onderdelen: [
      rij(
        'a',
        'actuele stand van zaken, met de gegevens van art. 6 lid 1 onder a tot en met e',
        'hoofdstuk 1 tot en met 3',
      ),
      rij('b', 'medische informatie van de bedrijfsarts', 'rechtstreeks van de bedrijfsarts aan de werknemer'),
      rij('c', 'oordeel van de werknemer', 'laatste hoofdstuk'),
    ],
  };
}

function oordeelTekenaar(judged: JudgedCase, o: Invullijst): z.infer<ReturnType<typeof tekenaar>> {
  const oordeel = laatste(judged.case, 'oordeel-werknemer');
  const gezet = oordeel?.data.ondertekening;
  const handt = gezet && 'werknemer' in gezet ? gezet.werknemer : gezet;
  if (oordeel) return handtekening(judged.case, 'oordeel-werknemer', 'werknemer', oordeel, handt, o);
  const rij = handtekening(judged.case, 'oordeel-werknemer', 'werknemer', undefined, undefined, new Invullijst());
  return { ...rij, datum: o.invullen('oordeel-werknemer', 'datum van ondertekening door de werknemer') };
}
