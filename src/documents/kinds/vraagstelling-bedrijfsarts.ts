/**
 * Questions to the bedrijfsarts about work: those of the last event, or a list to start from. Only what a werkgever may
 * know is asked: work, hours, adaptations, how long (AP, De zieke werknemer, BWBR0037896, par. 5.2.1).
 */
import * as z from 'zod';
import { dagenTussen, plusDagen } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { laatste, oordelen, volgendSpreekuur } from '../parts/case-facts.ts';
import { betrokkenen, feit, maakBetrokkenen, maakFeit, standVanHetWerk } from '../parts/letter.ts';
import { inline } from '../parts/markdown.ts';
import { type Built, berekend, type DocumentContext, dag, Invullijst, uit, vast, veld } from '../parts/model.ts';
import { rolNaam } from '../parts/paper-words.ts';
import { kop, maakKop, naamBedrijfsarts, wie } from '../parts/sections.ts';

const ID = 'vraagstelling-bedrijfsarts';
/** Days in which an answer is asked: a habit of this project (rule `vraag-onbeantwoord`), no term of the law. */
const ANTWOORD_DAGEN = 14;

const vraag = () => z.strictObject({ nummer: z.string(), vraag: z.string(), bron: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  aan: veld(),
  namens: veld(),
  casemanager: veld(),
  datum: veld(),
  antwoordVoor: veld(),
  beantwoordOp: veld(),
  betrokkenen: betrokkenen(),
  stand: z.array(feit()),
  voorbereid: z.string(),
  vragen: z.array(vraag()),
});
export type VraagstellingModel = z.infer<typeof schema>;

export function build(judged: JudgedCase, context: DocumentContext): Built<VraagstellingModel> {
  const c = judged.case;
  const o = new Invullijst();
  const event = laatste(c, ID);
  const beantwoord = event?.data.beantwoordOp;
  const klaar = beantwoord !== undefined && beantwoord <= context.peildatum ? beantwoord : undefined;
  const { casemanager, werkgever } = c.dossier;
  const volgend = volgendSpreekuur(c, context.peildatum);
  const model: Omit<VraagstellingModel, 'kop'> = {
    aan: naamBedrijfsarts(c, o),
    namens: o.optioneel(
      uit(event, event?.data.door && rolNaam(event.data.door)) ?? vast(werkgever?.contactpersoon),
      'werkgever',
    ),
    casemanager: o.optioneel(
      vast(casemanager?.naam && wie({ naam: casemanager.naam, organisatie: casemanager.organisatie })),
    ),
    datum: o.verplicht(ID, 'datum van de vragen', dag(event, event?.datum)),
    antwoordVoor: o.indien(
      event !== undefined,
      `${ID}.antwoordVoor`,
      'datum waarop het antwoord er graag is',
      berekend(event && inWoorden(plusDagen(event.datum, ANTWOORD_DAGEN))),
      'binnen veertien dagen na de datum van de vragen',
    ),
    beantwoordOp: o.optioneel(dag(event, klaar), 'nog niet'),
    betrokkenen: maakBetrokkenen(c, o),
    stand: [...standVanHetWerk(c, o), maakFeit('Volgend spreekuur', o.optioneel(dag(volgend?.event, volgend?.op)))],
    voorbereid: event
      ? ''
      : 'Deze lijst is voorbereid. Haal weg wat niet nodig is en vul aan met vragen over dit werk. Vraag niet naar de ziekte, de klachten of de behandeling.',
    vragen: event
      ? event.data.vragen.map((v, i) => ({ nummer: String(i + 1), vraag: inline(v), bron: inline(event.id) }))
      : voorbereideVragen(judged).map((v, i) => ({ nummer: String(i + 1), vraag: v, bron: '' })),
  };
  const meldingen = [
    event ? undefined : 'Er zijn nog geen vragen aan de bedrijfsarts vastgelegd. Dit concept bereidt ze voor.',
    event && klaar
      ? `Deze vragen zijn beantwoord op ${inWoorden(klaar)}. Leg nieuwe vragen eerst vast; dan staan zij hier.`
      : undefined,
    event && !klaar && dagenTussen(event.datum, context.peildatum) > ANTWOORD_DAGEN
      ? 'Er is nog geen antwoord vastgelegd en de gewenste datum is voorbij.'
      : undefined,
  ];
  return {
    model: { kop: maakKop('Vragen aan de bedrijfsarts', judged, context, o, meldingen), ...model },
    ontbreekt: o.ontbreekt,
  };
}

/** The first week in which the evaluation of the first year, or the re-integratieverslag, is near. */
const WEEK_EERSTE_JAAR = 40;
const WEEK_VERSLAG = 85;

/** Work and limits only, by how far the sickness is. */
function voorbereideVragen({ case: c, evaluation }: JudgedCase): string[] {
  const week = evaluation.ziekteweek ?? 0;
  const oordeel = oordelen(c).at(-1)?.data.mogelijkheden;
  const geen = oordeel === 'geen' || oordeel === 'tijdelijk-geen';
  const aanHetWerk = laatste(c, 'werkhervatting') !== undefined;
  return [
    geen
      ? 'Zijn er nu mogelijkheden om te werken? Zo nee: wanneer kijkt u hier opnieuw naar?'
      : 'Welke taken van de eigen functie kan de werknemer nu doen, en welke niet?',
    'Hoeveel uur per dag en per week kan de werknemer nu werken? Zijn er grenzen aan werktijden of diensten?',
    'Met welke grenzen moeten wij in het werk rekening houden, bijvoorbeeld bij tillen, staan, tempo of overleg?',
    'Welke aanpassingen van het werk, de werkplek of de werktijden adviseert u?',
    aanHetWerk
      ? 'Past het werk dat de werknemer nu doet bij wat kan? Kan het worden uitgebreid, en in welke stappen?'
      : 'Is ander werk bij ons mogelijk als het eigen werk niet kan? Waar moet dat werk aan voldoen?',
    'Wat is uw verwachting: wanneer kan de werknemer meer werken, en wanneer weer volledig in het eigen werk?',
    ...(week >= WEEK_EERSTE_JAAR && week < WEEK_VERSLAG
      ? ['Is terugkeer in het eigen werk of ander werk bij ons te verwachten, en binnen welke termijn?']
      : []),
    ...(week >= WEEK_VERSLAG
      ? [
          'Wanneer geeft u het actueel oordeel voor het re-integratieverslag, en de medische informatie aan de werknemer?',
        ]
      : []),
    'Is bijstelling van de probleemanalyse nodig? Wanneer is het volgende spreekuur?',
  ];
}
