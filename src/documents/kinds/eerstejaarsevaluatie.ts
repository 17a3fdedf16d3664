/** Eerstejaarsevaluatie (Regeling procesgang, BWBR0013540, art. 4 lid 2 b and 6 lid 1 h): back over year one, on to year two. */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import { ONDERWERP_OORDEEL } from '../../dossier/kinds/begeleiding.ts';
import { EINDDOEL, SPOOR2_BESLUIT } from '../../dossier/kinds/plan.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import {
  afspraken,
  alle,
  laatste,
  langeArbeidstherapie,
  metVisies,
  oordelen,
  plannen,
  planVeld,
  rust,
  stap,
} from '../parts/case-facts.ts';
import { inline } from '../parts/markdown.ts';
import {
  type Built,
  type DocumentContext,
  dag,
  Invullijst,
  NIET_VASTGELEGD,
  uit,
  veld,
  verhaal,
} from '../parts/model.ts';
import { aantal, alsZin, getal, jaNee, termijn } from '../parts/paper-words.ts';
import {
  afgerondOp,
  afspraakRij,
  maakAfspraken,
  maakOnderzoeken,
  maakSpoor2,
  onderzoek,
  spoor2Rij,
} from '../parts/plan-sections.ts';
import {
  hervatting,
  kop,
  laatsteSpreekuur,
  maakHervattingen,
  maakKop,
  maakOndertekening,
  maakOordeel,
  maakPartijen,
  maakVisies,
  oordeel,
  partijen,
  tekenaar,
  termijnVanStap,
  visies,
} from '../parts/sections.ts';

const ID = 'eerstejaarsevaluatie';

const situatie = () => z.strictObject({ situatie: z.string(), dossier: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  datum: veld(),
  termijn: veld(),
  einddoel: veld(),
  einddoelBehaald: veld(),
  redenNietBehaald: veld(),
  doelstellingen: z.array(z.strictObject({ doel: z.string(), uiterlijk: z.string(), bron: z.string() })),
  terugblik: veld(),
  afspraken: z.array(afspraakRij()),
  telling: z.string(),
  hervattingen: z.array(hervatting()),
  oordeel: oordeel(),
  spoor1: z.strictObject({ perspectief: veld(), maanden: veld(), onderzoeken: z.array(onderzoek()) }),
  spoor2: z.strictObject({ besluit: veld(), motivering: veld(), stappen: z.array(spoor2Rij()) }),
  tweedeJaar: z.strictObject({ resultaat: veld(), aanpak: veld() }),
  visies: visies(),
  bijstelling: z.string(),
  situaties: z.array(situatie()),
  ondertekening: z.array(tekenaar()),
});
export type EvaluatieModel = z.infer<typeof schema>;

/** The evaluation as recorded, or its preparation. Facts are those of the day of the evaluation. */
export function build(judged: JudgedCase, context: DocumentContext): Built<EvaluatieModel> {
  const c = judged.case;
  const o = new Invullijst();
  const event = laatste(c, ID);
  const d = event?.data;
  const tot = event?.datum ?? context.peildatum;
  const documenten = plannen(c, tot);
  const einddoel = planVeld(documenten, 'einddoel');
  const term = stap(judged.evaluation, ID);
  const nodig = metVisies(c, tot);
  const alleAfspraken = afspraken(c, tot);
  const klaar = alleAfspraken.filter((a) => afgerondOp(a, tot)).length;
  const model: Omit<EvaluatieModel, 'kop'> = {
    partijen: maakPartijen(c, o),
    datum: o.verplicht(ID, 'datum van de evaluatie', dag(event, event?.datum)),
    termijn: o.optioneel(termijnVanStap(term)),
    terugblik: o.verplicht(
      `${ID}.terugblik`,
      'terugblik: wat is er gedaan en wat leverde het op',
      verhaal(event, d?.terugblik),
    ),
    doelstellingen: (planVeld(documenten, 'doelstellingen')?.waarde ?? []).map((doel) => ({
      doel: inline(doel.doel),
      uiterlijk: termijn(doel.uiterlijk),
      bron: inline(planVeld(documenten, 'doelstellingen')?.event.id ?? ''),
    })),
    afspraken: maakAfspraken(alleAfspraken, tot),
    telling: `Van ${aantal(alleAfspraken.length, 'afspraak is er', 'afspraken zijn er')} ${klaar} afgerond.`,
    einddoel: o.verplicht(
      'plan-van-aanpak.einddoel',
      'einddoel van het plan van aanpak',
      uit(einddoel?.event, einddoel && woordVan(EINDDOEL, einddoel.waarde)),
    ),
    einddoelBehaald: o.verplicht(
      `${ID}.einddoelBehaald`,
      'is het einddoel behaald: ja of nee',
      uit(event, jaNee(d?.einddoelBehaald)),
    ),
    redenNietBehaald: o.indien(
      d?.einddoelBehaald === false,
      `${ID}.redenNietBehaald`,
      'waarom het einddoel niet is behaald',
      uit(event, d?.redenNietBehaald),
      d?.einddoelBehaald ? 'niet van toepassing' : 'in te vullen als het einddoel niet is behaald',
    ),
    hervattingen: maakHervattingen(c, tot),
    oordeel: maakOordeel(oordelen(c, tot).at(-1), laatsteSpreekuur(c, tot), o, false),
    spoor1: spoor1(c, event, tot, o),
    spoor2: spoor2(c, event, tot, o),
    tweedeJaar: {
      resultaat: o.verplicht(
        `${ID}.resultaatTweedeJaar`,
        'resultaat dat partijen in het tweede jaar willen bereiken',
        verhaal(event, d?.resultaatTweedeJaar),
      ),
      aanpak: o.verplicht(`${ID}.aanpakTweedeJaar`, 'aanpak in het tweede jaar', verhaal(event, d?.aanpakTweedeJaar)),
    },
    visies: maakVisies(ID, nodig, verhaal(event, d?.visieWerkgever), verhaal(event, d?.visieWerknemer), o),
    bijstelling: bijstelling(c, event),
    situaties: situaties(judged, tot),
    ondertekening: maakOndertekening(c, ID, event, d?.ondertekening, o),
  };
  const meldingen = [
    event
      ? undefined
      : 'De eerstejaarsevaluatie is nog niet vastgelegd. Dit concept zet klaar wat het dossier al weet; de antwoorden geven werkgever en werknemer samen.',
    rust(judged.evaluation, ID)
      ? 'De bedrijfsarts ziet (nog) geen mogelijkheden om te werken. Zolang dat zo is, rust deze stap.'
      : undefined,
  ];
  const titel = event ? `Eerstejaarsevaluatie van ${inWoorden(event.datum)}` : 'Eerstejaarsevaluatie';
  return { model: { kop: maakKop(titel, judged, context, o, meldingen), ...model }, ontbreekt: o.ontbreekt };
}

type Evaluatie = Stored<'eerstejaarsevaluatie'> | undefined;

function spoor1(c: Case, event: Evaluatie, tot: Datum, o: Invullijst): EvaluatieModel['spoor1'] {
  const d = event?.data;
  const perspectief =
    d?.spoor1Perspectief === 'ja'
      ? 'Er is concreet perspectief op werk bij de eigen werkgever.'
      : d?.spoor1Perspectief === 'nee'
        ? 'Er is geen concreet perspectief op werk bij de eigen werkgever.'
        : undefined;
  const maanden = d?.perspectiefBinnenMaanden;
  return {
    perspectief: o.verplicht(
      `${ID}.spoor1Perspectief`,
      'is er concreet perspectief bij de eigen werkgever: ja of nee',
      uit(event, perspectief),
    ),
    maanden: o.indien(
      d?.spoor1Perspectief === 'ja',
      `${ID}.perspectiefBinnenMaanden`,
      'binnen hoeveel maanden het perspectief er is',
      uit(event, maanden === undefined ? undefined : `binnen ${getal(maanden)} ${maanden === 1 ? 'maand' : 'maanden'}`),
      d?.spoor1Perspectief === 'nee' ? 'niet van toepassing' : 'in te vullen als er perspectief is',
    ),
    onderzoeken: maakOnderzoeken(c, tot),
  };
}

function spoor2(c: Case, event: Evaluatie, tot: Datum, o: Invullijst): EvaluatieModel['spoor2'] {
  const d = event?.data;
  return {
    besluit: o.verplicht(
      `${ID}.spoor2`,
      'besluit over spoor 2: starten, niet nodig of uitgesteld',
      uit(event, d?.spoor2 && alsZin(woordVan(SPOOR2_BESLUIT, d.spoor2))),
    ),
    motivering: o.indien(
      d?.spoor2 === 'niet-nodig' || d?.spoor2 === 'uitgesteld',
      `${ID}.spoor2Motivering`,
      'waarom spoor 2 niet of later start',
      verhaal(event, d?.spoor2Motivering),
      event ? NIET_VASTGELEGD : 'In te vullen als spoor 2 niet of later start.',
    ),
    stappen: maakSpoor2(c, tot),
  };
}

/** Whether the plan was adjusted after the evaluation; saying that it must be is up to the parties. */
function bijstelling(c: Case, event: Evaluatie): string {
  const later = event && alle(c, 'bijstelling-plan-van-aanpak').find((e) => e.datum >= event.datum);
  return later
    ? `Na deze evaluatie is het plan van aanpak bijgesteld op ${inWoorden(later.datum)} (bron: ${inline(later.id)}).`
    : 'Verandert door deze evaluatie het doel of de aanpak, dan stellen werkgever en werknemer het plan van aanpak binnen twee weken bij.';
}

/**
 * The situations in which the plan needs another look (Beleidsregels beoordelingskader poortwachter, bijlage par. 5),
 * each with what the dossier shows. Whether one applies, the parties decide.
 */
function situaties(judged: JudgedCase, tot: Datum): EvaluatieModel['situaties'] {
  const c = judged.case;
  const documenten = plannen(c, tot);
  const plan = documenten.at(-1);
  const doelen = planVeld(documenten, 'doelstellingen')?.waarde ?? [];
  const verstreken = doelen.filter((doel) => doel.uiterlijk !== undefined && doel.uiterlijk <= tot).length;
  const hervat = alle(c, 'werkhervatting').filter((e) => e.datum <= tot);
  const laatst = hervat.at(-1);
  const minder = hervat.filter((e, i) => e.data.percentage < (hervat[i - 1]?.data.percentage ?? 0));
  const uitslagen = alle(c, 'deskundigenoordeel').filter((e) => e.datum <= tot);
  const gaten = (c.keten?.onderbrekingen ?? []).filter((g) => g.soort === 'hersteld' && g.van <= tot);
  const therapie = langeArbeidstherapie(c, tot);
  const hervatStand = laatst
    ? `sinds ${inWoorden(laatst.datum)} ${getal(laatst.data.percentage)}% van de contracturen`
    : 'geen werkhervatting vastgelegd';
  return [
    {
      situatie: 'De werkhervatting blijft achter bij het doel.',
      dossier: `${hervatStand}; van ${aantal(doelen.length, 'doelstelling', 'doelstellingen')} is bij ${verstreken} de termijn voorbij`,
    },
    {
      situatie: 'Er is geen plan van aanpak, of het doel is niet duidelijk.',
      dossier: plan
        ? `plan van ${inWoorden(plan.datum)} met ${aantal(doelen.length, 'doelstelling', 'doelstellingen')}`
        : 'geen plan van aanpak vastgelegd',
    },
    {
      situatie: 'De werkhervatting is niet stabiel.',
      dossier:
        minder.length > 0
          ? `minder uren dan daarvoor op ${minder.map((e) => inWoorden(e.datum)).join(', ')}`
          : 'geen daling van uren vastgelegd',
    },
    {
      situatie: 'De medische kant stagneert.',
      dossier: 'wordt hier niet vastgelegd; alleen de bedrijfsarts gaat hierover, in het gesprek met de werknemer',
    },
    {
      situatie: 'Een deskundigenoordeel heeft het proces niet verder gebracht.',
      dossier:
        uitslagen.length > 0 ? uitslagen.map(deskundigenoordeel).join('; ') : 'geen deskundigenoordeel vastgelegd',
    },
    {
      situatie: 'Perioden van werken en uitval wisselen elkaar af.',
      dossier:
        gaten.length > 0
          ? `${aantal(gaten.length, 'periode', 'perioden')} hersteld en daarna weer ziek`
          : 'geen periode van herstel en opnieuw ziek vastgelegd',
    },
    {
      situatie: 'Er wordt te lang gewerkt zonder loonwaarde (in de regel ten hoogste zes weken).',
      dossier: therapie
        ? `langer dan zes weken arbeidstherapeutisch werk, vanaf ${inWoorden(therapie.datum)}`
        : 'geen periode langer dan zes weken vastgelegd',
    },
    {
      situatie: 'De hervatting is op een te laag niveau of in te weinig uren, zonder perspectief.',
      dossier: hervatStand,
    },
  ];
}

function deskundigenoordeel(e: Stored): string {
  if (!isEvent(e, 'deskundigenoordeel')) return '';
  const over = e.data.onderwerp ? ` over ${woordVan(ONDERWERP_OORDEEL, e.data.onderwerp)}` : '';
  const wat = e.data.stap === 'aangevraagd' ? 'aangevraagd' : `uitslag ${e.data.uitkomst ?? NIET_VASTGELEGD}`;
  return `${inWoorden(e.datum)}: ${wat}${over}`;
}
