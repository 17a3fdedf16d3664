/**
 * A request to UWV for a deskundigenoordeel (Wet SUWI, BWBR0013060, art. 32 and 32a), prepared for one question: what is in
 * dispute, what to send along, who asks. What to send along follows the list of UWV for each question.
 */

import * as z from 'zod';
import { type Datum, plusDagen } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import { waardenVan } from '../../dossier/define.ts';
import { ONDERWERP_OORDEEL } from '../../dossier/kinds/begeleiding.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { alle } from '../parts/case-facts.ts';
import {
  betrokkenen,
  feit,
  kies,
  maakBetrokkenen,
  maakStuk,
  type Stuk,
  standVanHetWerk,
  stuk,
} from '../parts/letter.ts';
import { type Built, berekend, type DocumentContext, dag, Invullijst, uit, veld } from '../parts/model.ts';
import { kop, maakKop } from '../parts/sections.ts';

const ID = 'deskundigenoordeel';
export const ONDERWERPEN = waardenVan(ONDERWERP_OORDEEL);
type Onderwerp = keyof typeof ONDERWERP_OORDEEL;

/** Days in which UWV answers (Wet SUWI art. 32a lid 3). */
const ANTWOORD_DAGEN = 14;

interface Vraag {
  readonly naam: string;
  readonly vraag: string;
  /** What the request has to say about the dispute, and the name of that fact. */
  readonly geschil: string;
  readonly peil: string;
}

const VRAGEN: Record<Onderwerp, Vraag> = {
  'eigen-werk': {
    naam: 'eigen werk',
    vraag: 'Kan de werknemer het eigen werk volledig doen, en vanaf welke dag?',
    geschil: 'beschrijving van het eigen werk: taken, uren, werktijden',
    peil: 'dag waarover UWV moet oordelen',
  },
  'passend-werk': {
    naam: 'passend werk',
    vraag: 'Is het aangepaste of andere werk dat de werknemer moet of wil doen, passend?',
    geschil: 'beschrijving van het werk waar het om gaat: taken, uren, werktijden, plaats',
    peil: 'dag waarop het werk is aangeboden of gevraagd',
  },
  'inspanningen-werkgever': {
    naam: 'inspanningen van de werkgever',
    vraag: 'Heeft de werkgever tot nu toe genoeg gedaan aan de re-integratie?',
    geschil: 'wat de werkgever heeft gedaan en waarover verschil van inzicht is',
    peil: 'periode waarover UWV moet oordelen',
  },
  'inspanningen-werknemer': {
    naam: 'inspanningen van de werknemer',
    vraag: 'Heeft de werknemer tot nu toe genoeg gedaan aan de re-integratie?',
    geschil: 'wat de werknemer heeft gedaan en waarover verschil van inzicht is',
    peil: 'periode waarover UWV moet oordelen',
  },
  'frequent-verzuim': {
    naam: 'frequent verzuim',
    vraag:
      'Kan het verzuim binnen 26 weken minder worden door het werk aan te passen of door ander passend werk, zo nodig met scholing?',
    geschil: 'welke aanpassingen en welk ander werk zijn bekeken, en de gevolgen voor het werk',
    peil: 'periode van het verzuim',
  },
};

const keuze = () => z.strictObject({ onderwerp: z.string(), vraag: z.string() });
const periode = () => z.strictObject({ van: z.string(), totEnMet: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  vraag: veld(),
  keuzes: z.array(keuze()),
  aanvrager: veld(),
  datum: veld(),
  antwoord: veld(),
  uitslag: z.strictObject({ datum: veld(), uitkomst: veld() }).nullable(),
  betrokkenen: betrokkenen(),
  geschil: z.strictObject({ peil: veld(), beschrijving: veld(), standpunt: veld() }).nullable(),
  stand: z.array(feit()),
  perioden: z.array(periode()),
  stukken: z.array(stuk()),
  eerder: z.array(stuk()),
});
export type OordeelModel = z.infer<typeof schema>;
type OordeelEvent = Stored<'deskundigenoordeel'>;

export function build(judged: JudgedCase, context: DocumentContext): Built<OordeelModel> {
  const c = judged.case;
  const o = new Invullijst();
  const events = alle(c, ID);
  const keus = kies(ONDERWERPEN, context, onderwerpVan(events.at(-1), events));
  const onderwerp = keus.gekozen;
  const lopend = verzoek(events, onderwerp, keus.gevraagd);
  const { aanvraag, uitslag } = lopend;
  const bron = aanvraag ?? uitslag;
  const aanvrager = aanvraag?.data.aanvrager ?? uitslag?.data.aanvrager;
  const nodig = !uitslag;
  const geschil = (deel: string, wat: string) => o.verplicht(`${ID}.${deel}`, wat, undefined);
  const model: Omit<OordeelModel, 'kop'> = {
    vraag: o.verplicht(
      `${ID}.onderwerp`,
      'onderwerp: welke vraag UWV moet beantwoorden',
      onderwerp && (uit(bron, VRAGEN[onderwerp].vraag) ?? berekend(VRAGEN[onderwerp].vraag)),
    ),
    keuzes: onderwerp ? [] : ONDERWERPEN.map((id) => ({ onderwerp: id, vraag: VRAGEN[id].vraag })),
    aanvrager: o.verplicht(
      `${ID}.aanvrager`,
      'wie het oordeel vraagt: werkgever of werknemer',
      uit(bron, aanvrager && naamVan(c, aanvrager)),
    ),
    datum: o.indien(nodig, ID, 'datum van het verzoek aan UWV', dag(aanvraag, aanvraag?.datum)),
    antwoord: o.optioneel(
      berekend(aanvraag && `uiterlijk ${inWoorden(plusDagen(aanvraag.datum, ANTWOORD_DAGEN))}`),
      'binnen twee weken na het verzoek',
    ),
    uitslag: uitslag
      ? { datum: o.optioneel(dag(uitslag, uitslag.datum)), uitkomst: o.optioneel(uit(uitslag, uitslag.data.uitkomst)) }
      : null,
    betrokkenen: maakBetrokkenen(c, o),
    geschil: uitslag
      ? null
      : {
          peil: geschil('peil', onderwerp ? VRAGEN[onderwerp].peil : 'dag of periode waarover UWV moet oordelen'),
          beschrijving: geschil('geschil', onderwerp ? VRAGEN[onderwerp].geschil : 'waarover verschil van inzicht is'),
          standpunt: geschil('standpunt', 'standpunt van wie het oordeel vraagt, in eigen woorden'),
        },
    stand: standVanHetWerk(c, o),
    perioden: onderwerp === 'frequent-verzuim' ? perioden(judged) : [],
    stukken: onderwerp ? stukken(c, onderwerp, aanvraag?.datum ?? context.peildatum) : [],
    eerder: events.filter((e) => e !== aanvraag && e !== uitslag).map((e) => maakStuk(beschrijf(e), e)),
  };
  const meldingen = [
    keus.melding,
    uitslag
      ? `UWV heeft op ${inWoorden(uitslag.datum)} geoordeeld. Bespreek de uitslag en kijk of het plan van aanpak moet worden bijgesteld.`
      : undefined,
    bron ? undefined : 'Er is voor deze vraag nog geen verzoek vastgelegd. Dit concept bereidt het verzoek voor.',
  ];
  const titel = onderwerp ? `Deskundigenoordeel van UWV: ${VRAGEN[onderwerp].naam}` : 'Deskundigenoordeel van UWV';
  return { model: { kop: maakKop(titel, judged, context, o, meldingen), ...model }, ontbreekt: o.ontbreekt };
}

/** What an event is about: an outcome that does not say so is that of the request before it. */
function onderwerpVan(e: OordeelEvent | undefined, events: readonly OordeelEvent[]): Onderwerp | undefined {
  if (!e || e.data.onderwerp || e.data.stap === 'aangevraagd') return e?.data.onderwerp;
  return events.slice(0, events.indexOf(e)).findLast((x) => x.data.stap === 'aangevraagd')?.data.onderwerp;
}

/**
 * The request that this draft is about, and its outcome. Asked for by name, a request that has its outcome is over and a new
 * one is prepared; otherwise the latest one is shown with its outcome.
 */
function verzoek(
  events: readonly OordeelEvent[],
  onderwerp: Onderwerp | undefined,
  gevraagd: boolean,
): { aanvraag: OordeelEvent | undefined; uitslag: OordeelEvent | undefined } {
  const eigen = events.filter((e) => onderwerpVan(e, events) === onderwerp);
  const laatst = gevraagd && !onderwerp ? undefined : eigen.at(-1);
  const uitslag = laatst?.data.stap === 'uitslag' ? laatst : undefined;
  if (uitslag && gevraagd) return { aanvraag: undefined, uitslag: undefined };
  const tot = uitslag ? eigen.slice(0, -1) : eigen;
  const aanvraag = laatst && tot.findLast((e) => e.data.stap === 'aangevraagd');
  return { aanvraag, uitslag };
}

function naamVan(c: Case, partij: 'werkgever' | 'werknemer'): string {
  const naam = partij === 'werkgever' ? c.dossier.werkgever?.naam : c.dossier.werknemer.naam;
  return naam === undefined ? partij : `${partij}: ${naam}`;
}

function beschrijf(e: OordeelEvent): string {
  const over = e.data.onderwerp ? `, ${VRAGEN[e.data.onderwerp].naam}` : '';
  return e.data.stap === 'aangevraagd' ? `Verzoek${over}` : `Uitslag${over}: ${e.data.uitkomst ?? 'niet vastgelegd'}`;
}

/** Every period of sickness that the dossier knows. */
function perioden({ case: c, evaluation }: JudgedCase): OordeelModel['perioden'] {
  const { eersteZiektedag, onderbrekingen, eerdereZiekteperioden } = evaluation;
  const eerder = eerdereZiekteperioden.map((p) => ({
    van: inWoorden(p.eersteZiektedag),
    totEnMet: inWoorden(p.totEnMet),
  }));
  if (eersteZiektedag === null) return eerder;
  const begin = [eersteZiektedag, ...onderbrekingen.map((g) => plusDagen(g.totEnMet, 1))];
  return [
    ...eerder,
    ...begin.map((van, i) => {
      const gat = onderbrekingen[i];
      const fit = gat?.van ?? c.keten?.hersteldPer?.datum;
      return { van: inWoorden(van), totEnMet: fit === undefined ? 'loopt nog' : inWoorden(plusDagen(fit, -1)) };
    }),
  ];
}

/** What UWV wants to see with the question. Medical data are never among it: UWV asks the bedrijfsarts for those. */
function stukken(c: Case, onderwerp: Onderwerp, tot: Datum): Stuk[] {
  const advies = papieren(c, tot, BEDRIJFSARTS, 'Bericht van de bedrijfsarts over het werk, met datum').slice(
    -LAATSTE_BERICHTEN,
  );
  const onderzoek = papieren(c, tot, ONDERZOEK, 'Arbeidsdeskundig onderzoek, als dat er is');
  switch (onderwerp) {
    case 'eigen-werk':
      return [zelf('Beschrijving van het eigen werk'), ...advies];
    case 'passend-werk':
      return [zelf('Beschrijving van het werk waar het om gaat'), ...advies, ...onderzoek];
    case 'inspanningen-werkgever':
      return [...traject(c, tot), ...advies, ...onderzoek, ...papieren(c, tot, SPOOR_2)];
    case 'inspanningen-werknemer':
      return [...traject(c, tot), ...advies, ...onderzoek, ...papieren(c, tot, SPOOR_2), ...papieren(c, tot, LOON)];
    case 'frequent-verzuim':
      return [
        zelf('Overzicht van het verzuim per periode'),
        zelf('Beschrijving van het eigen werk'),
        ...advies,
        ...onderzoek,
      ];
  }
}

type Namen = Partial<Record<Stored['soort'], string>>;

const PROBLEEMANALYSE: Namen = {
  probleemanalyse: 'Probleemanalyse (het deel over werk)',
  'bijstelling-probleemanalyse': 'Bijstelling van de probleemanalyse (het deel over werk)',
};
const PLAN: Namen = {
  'plan-van-aanpak': 'Plan van aanpak',
  'bijstelling-plan-van-aanpak': 'Bijstelling van het plan van aanpak',
};
const EVALUATIES: Namen = {
  voortgangsgesprek: 'Verslag van het voortgangsgesprek',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie',
  eindevaluatie: 'Eindevaluatie',
};
const BEDRIJFSARTS: Namen = {
  spreekuur: 'Advies van de bedrijfsarts (spreekuur)',
  'actueel-oordeel': 'Actueel oordeel van de bedrijfsarts',
};
const ONDERZOEK: Namen = { 'arbeidsdeskundig-onderzoek': 'Arbeidsdeskundig onderzoek' };
const SPOOR_2: Namen = { 'spoor-2': 'Verslag over spoor 2' };
const LOON: Namen = { loonmaatregel: 'Brief over het loon' };

/** How many of the last messages of the bedrijfsarts go along: UWV asks for the recent ones. */
const LAATSTE_BERICHTEN = 3;

function traject(c: Case, tot: Datum): Stuk[] {
  return [
    ...papieren(c, tot, PROBLEEMANALYSE, 'Probleemanalyse (het deel over werk)'),
    ...papieren(c, tot, PLAN, 'Plan van aanpak'),
    ...papieren(c, tot, EVALUATIES, 'Verslagen van de evaluaties'),
  ];
}

/** Events of these kinds as papers, in order of date; while there are none, what to add oneself. */
function papieren(c: Case, tot: Datum, namen: Namen, anders?: string): Stuk[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  const gevonden = c.events.flatMap((e) => {
    const naam = namen[e.soort];
    return naam === undefined || e.datum < vanaf || e.datum > tot || zonderStuk(e) ? [] : [maakStuk(naam, e)];
  });
  return gevonden.length === 0 && anders !== undefined ? [zelf(anders)] : gevonden;
}

/** Of what did not take place, or was only asked for, there is no paper. */
function zonderStuk(e: Stored): boolean {
  if (isEvent(e, 'spreekuur')) return e.data.stap === 'opgeroepen' || e.data.stap === 'niet-verschenen';
  if (isEvent(e, 'spoor-2')) return e.data.stap !== 'rapportage' && e.data.stap !== 'afgesloten';
  return isEvent(e, 'arbeidsdeskundig-onderzoek') && e.data.stap === 'aangevraagd';
}

function zelf(naam: string): Stuk {
  return { stuk: naam, datum: 'voeg zelf toe', bron: '' };
}
