/**
 * One page that werkgever, werknemer and casemanager can all see: where the case stands, what was agreed, what comes
 * next, who does what. It holds facts only: nothing medical, no judgement on anybody, nothing about money or the insurer.
 */
import * as z from 'zod';
import type { Datum } from '../core/dates.ts';
import { inWoorden } from '../core/dutch-dates.ts';
import { type Case, ziekmelding } from '../dossier/case.ts';
import type { Rol } from '../dossier/fields.ts';
import { isEvent, type Stored } from '../dossier/stored.ts';
import type { Step } from '../evaluate/evaluate.ts';
import type { JudgedCase } from '../evaluate/judge-case.ts';
import type { Toestand } from '../evaluate/milestones.ts';
import { casemanagerVan, kop, maakKop, wie } from './delen.ts';
import { bronVan } from './delen-a.ts';
import { type AfspraakStand, afspraken, alle, laatste, plannen, planVeld } from './feiten.ts';
import { inline } from './markdown.ts';
import { type Built, type DocumentContext, dag, Invullijst, uit, type Veld, vast, veld } from './model.ts';
import { aantal, EINDDOEL, getal, hoofdletter, rolNaam, SOORT_WERK } from './woorden.ts';

const rij = () =>
  z.strictObject({ wanneer: z.string(), wat: z.string(), wie: z.string(), stand: z.string(), bron: z.string() });
type Rij = z.infer<ReturnType<typeof rij>>;

export const schema = z.strictObject({
  kop: kop(),
  werknemer: veld(),
  stand: veld(),
  eersteZiektedag: veld(),
  werk: veld(),
  doel: veld(),
  gesprek: veld(),
  spreekuur: veld(),
  wachttijd: veld(),
  afspraken: z.array(rij()),
  telling: z.string(),
  komend: z.array(rij()),
  later: z.string(),
  werkgever: veld(),
  casemanager: veld(),
  bedrijfsarts: veld(),
});
export type OverzichtModel = z.infer<typeof schema>;

/** Rows that fit on one page. */
const MAX_OPEN = 3;
const MAX_AFGEROND = 1;
const MAX_KOMEND = 3;
/** Longest text of one agreement, in characters; the whole text stands in the document it comes from. */
const MAX_TEKST = 100;

export function build(judged: JudgedCase, context: DocumentContext): Built<OverzichtModel> {
  const c = judged.case;
  const o = new Invullijst();
  const { evaluation } = judged;
  const { peildatum } = context;
  const { werknemer, werkgever, bedrijfsarts } = c.dossier;
  const einddoel = planVeld(plannen(c), 'einddoel');
  const gesprek = laatste(c, 'voortgangsgesprek');
  const spreekuur = alle(c, 'spreekuur')
    .filter((e) => e.data.stap === undefined || e.data.stap === 'gehouden')
    .at(-1);
  const alles = komend(judged, peildatum);
  const gedeeld = afspraken(c).filter((a) => vanAllen(a.event));
  const open = gedeeld.filter((a) => !a.afgerond).sort(opTermijn);
  const klaar = gedeeld.filter((a) => a.afgerond).sort(laatstAfgerond);
  const ziektedag = o.verplicht(
    'ziekmelding.eersteZiektedag',
    'eerste ziektedag',
    c.keten ? dag(ziekmelding({ ...c, keten: c.keten }), c.keten.eersteZiektedag) : undefined,
  );
  // What wvp works out itself starts at the first sick day.
  const daaruit = (tekst: string | null | undefined): Veld | undefined =>
    tekst ? { tekst, bron: ziektedag.bron } : undefined;
  const model: Omit<OverzichtModel, 'kop'> = {
    werknemer: o.verplicht(
      'werknemer.naam',
      'naam of personeelsnummer van de werknemer',
      vast(wieHetIs(werknemer.naam ?? werknemer.personeelsnummer, werknemer.functie)),
    ),
    eersteZiektedag: ziektedag,
    stand: o.optioneel(stand(judged, ziektedag), 'Er is geen ziekmelding vastgelegd.'),
    werk: werkNu(judged),
    doel: o.optioneel(uit(einddoel?.event, einddoel && EINDDOEL[einddoel.waarde]), 'nog niet afgesproken'),
    gesprek: o.optioneel(dag(gesprek, gesprek?.datum), 'nog geen gesprek vastgelegd'),
    spreekuur: o.optioneel(dag(spreekuur, spreekuur?.datum), 'nog geen spreekuur vastgelegd'),
    wachttijd: o.optioneel(
      c.keten?.hersteldPer
        ? undefined
        : daaruit(evaluation.mijlpalen && inWoorden(evaluation.mijlpalen.laatsteDagWachttijd)),
      c.keten?.hersteldPer ? 'loopt niet door na herstel' : 'nog niet te berekenen',
    ),
    afspraken: [
      ...open.slice(0, MAX_OPEN).map((a) => afspraakRij(a, peildatum)),
      ...klaar.slice(0, MAX_AFGEROND).map((a) => afspraakRij(a, peildatum)),
    ],
    telling: telling(open.length, klaar.length),
    komend: alles.slice(0, MAX_KOMEND).map(({ op, ...item }) => ({ wanneer: inWoorden(op), ...item })),
    later:
      alles.length > MAX_KOMEND
        ? `Daarna ${alles.length - MAX_KOMEND === 1 ? 'volgt' : 'volgen'} nog ${aantal(alles.length - MAX_KOMEND, 'stap', 'stappen')}.`
        : '',
    werkgever: o.optioneel(
      vast([werkgever?.naam, werkgever?.contactpersoon].filter((t) => t !== undefined).join(', ')),
    ),
    casemanager: o.optioneel(casemanagerVanPlan(c) ?? casemanagerVan(c), 'nog niet aangewezen'),
    bedrijfsarts: o.optioneel(
      vast([bedrijfsarts?.naam, bedrijfsarts?.arbodienst].filter((t) => t !== undefined).join(', ')),
    ),
  };
  return {
    model: { kop: maakKop('Overzicht voor werkgever, werknemer en casemanager', judged, context, o, []), ...model },
    ontbreekt: o.ontbreekt,
  };
}

function wieHetIs(naam: string | undefined, functie: string): string | undefined {
  return naam === undefined ? undefined : [naam, functie].filter((t) => t !== '').join(', ');
}

const TOESTAND: Record<Toestand, string> = {
  lopend: 'De begeleiding loopt.',
  hersteld: 'Hersteld gemeld.',
  gesloten: 'Hersteld gemeld; het dossier is gesloten.',
  'uit-dienst': 'Het dienstverband is geëindigd.',
  'wachttijd-voorbij': 'De wachttijd van twee jaar is voorbij.',
  loonsanctie: 'UWV heeft de periode van loondoorbetaling verlengd.',
};

/** Where the case stands, with the event that says so. */
function stand({ case: c, evaluation }: JudgedCase, ziektedag: Veld): Veld | undefined {
  if (!c.keten) return undefined;
  const { ziekteweek } = evaluation;
  const tekst = TOESTAND[evaluation.toestand];
  if (c.keten.hersteldPer) return { tekst, bron: bronVan(c, c.keten.hersteldPer.bron) };
  return { tekst: ziekteweek === null ? tekst : `${tekst} Week ${ziekteweek}.`, bron: ziektedag.bron };
}

/** How much work is done now, by the last resumption. */
function werkNu({ case: c, evaluation }: JudgedCase): Veld {
  const laatst = laatste(c, 'werkhervatting');
  const hersteld = alle(c, 'hersteld').at(-1);
  if (c.keten?.hersteldPer && hersteld)
    return uit(hersteld, `hersteld voor het eigen werk vanaf ${inWoorden(hersteld.datum)}`) ?? GEEN_WERK;
  if (!laatst || evaluation.percentageHervat === 0) return GEEN_WERK;
  const { percentage, urenPerWeek, soortWerk } = laatst.data;
  const delen = [
    `${getal(percentage)}% van de contracturen`,
    urenPerWeek === undefined ? undefined : `${getal(urenPerWeek)} uur per week`,
    soortWerk && SOORT_WERK[soortWerk],
    `sinds ${inWoorden(laatst.datum)}`,
  ];
  return uit(laatst, delen.filter((t) => t !== undefined).join(', ')) ?? GEEN_WERK;
}

const GEEN_WERK: Veld = { tekst: 'geen werkhervatting vastgelegd', bron: '' };

const BETROKKENEN: readonly Rol[] = ['werkgever', 'werknemer', 'casemanager'];

/** A contact with somebody else is not for this page. */
function vanAllen(e: Stored): boolean {
  return !isEvent(e, 'contact') || e.data.met.every((rol) => BETROKKENEN.includes(rol));
}

/** Earliest term first; without a term last. */
function opTermijn(a: AfspraakStand, b: AfspraakStand): number {
  return volgorde(a.afspraak.uiterlijk ?? '9999', b.afspraak.uiterlijk ?? '9999');
}

function laatstAfgerond(a: AfspraakStand, b: AfspraakStand): number {
  return volgorde(b.afgerond?.datum ?? '', a.afgerond?.datum ?? '') || volgorde(b.event.datum, a.event.datum);
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function afspraakRij(a: AfspraakStand, peildatum: Datum): Rij {
  const { uiterlijk } = a.afspraak;
  const voorbij = uiterlijk !== undefined && uiterlijk < peildatum ? ', de datum is voorbij' : '';
  return {
    wanneer: uiterlijk === undefined ? 'geen datum' : inWoorden(uiterlijk),
    wie: inline(hoofdletter(a.afspraak.wie)),
    wat: inline(kort(a.afspraak.wat)),
    stand: a.afgerond ? `afgerond (${inWoorden(a.afgerond.datum)})` : `nog open${voorbij}`,
    bron: inline(`${a.event.id}/${a.nummer}`),
  };
}

function kort(text: string): string {
  const tekens = [...text];
  return tekens.length <= MAX_TEKST ? text : `${tekens.slice(0, MAX_TEKST).join('').trimEnd()} …`;
}

function telling(open: number, klaar: number): string {
  if (open + klaar === 0) return 'Er zijn nog geen afspraken vastgelegd.';
  const meer = [
    open > MAX_OPEN ? `de eerste ${MAX_OPEN} open afspraken` : undefined,
    klaar > MAX_AFGEROND ? 'de laatste afgeronde' : undefined,
  ].filter((t) => t !== undefined);
  const zin =
    open === 0
      ? `Er staan geen afspraken open; ${klaar} afgerond.`
      : `${aantal(open, 'afspraak is', 'afspraken zijn')} nog open, ${klaar} afgerond.`;
  return meer.length === 0 ? zin : `${zin} Hieronder: ${meer.join(' en ')}.`;
}

/** The steps that belong on this page, in plain words. What is only for the werkgever, UWV or the insurer is left out. */
const STAPPEN: Readonly<Record<string, string>> = {
  'melding-arbodienst': 'De werkgever meldt de ziekte bij de bedrijfsarts of de arbodienst.',
  probleemanalyse: 'Probleemanalyse: de bedrijfsarts zegt wat er kan in het werk.',
  'plan-van-aanpak': 'Plan van aanpak: werkgever en werknemer maken samen afspraken.',
  'afschrift-plan-van-aanpak': 'Iedereen krijgt een kopie van het plan van aanpak.',
  casemanager: 'In het plan staat wie de casemanager is.',
  'visie-werkgever-werknemer': 'Werkgever en werknemer schrijven ieder hun visie in het plan.',
  voortgangsgesprek: 'Gesprek over de voortgang.',
  'bijstelling-plan-van-aanpak': 'Werkgever en werknemer passen het plan van aanpak aan.',
  'aangifte-42-weken': 'De werkgever meldt de ziekte bij UWV.',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie: samen terugkijken en vooruitkijken.',
  'spoor-2': 'Spoor 2 (werk bij een andere werkgever), als er geen uitzicht is op werk bij de eigen werkgever.',
  'uwv-kennisgeving-wia': 'UWV stuurt de werknemer een brief over de WIA.',
  'actueel-oordeel': 'De bedrijfsarts geeft een nieuw oordeel over het werk.',
  eindevaluatie: 'Eindevaluatie: samen terugkijken op alle afspraken.',
  'medische-informatie': 'De bedrijfsarts geeft de werknemer een eigen stuk voor UWV.',
  'oordeel-werknemer': 'De werknemer schrijft een eigen oordeel over het verslag.',
  're-integratieverslag': 'De werknemer krijgt het re-integratieverslag.',
  'wia-aanvraag': 'De werknemer vraagt WIA aan bij UWV.',
  'riv-aanvulling': 'UWV heeft gevraagd om aanvulling van het verslag.',
  'ziek-uit-dienst-aangifte': 'De werkgever meldt bij UWV dat de werknemer ziek uit dienst gaat.',
  'ziek-uit-dienst-riv': 'De werknemer krijgt het re-integratieverslag.',
};

const STAND: Partial<Record<Step['status'], string>> = {
  open: 'nu te doen',
  gepland: 'later te doen',
  gemist: 'nog te doen, de datum is voorbij',
  betwist: 'nog te doen, de datum is voorbij',
  onbepaald: 'nog niet zeker',
};

type Moment = Omit<Rij, 'wanneer'> & { readonly op: Datum };

/** Steps that are still to be done and talks that are planned, in order of date. */
function komend(judged: JudgedCase, peildatum: Datum): Moment[] {
  const c = judged.case;
  const gesprek = volgendGesprek(c, peildatum);
  const stappen = judged.evaluation.stappen.flatMap((s): Moment[] => {
    const wat = STAPPEN[s.id];
    const stand = STAND[s.status];
    if (wat === undefined || stand === undefined || s.uiterlijk === null || s.gedaanOp !== null) return [];
    // What UWV did not do is nothing that the people on this page can do; after a recovery nothing is made up for.
    const voorbij = s.uiterlijk < peildatum;
    if (voorbij && (s.verantwoordelijke === 'uwv' || c.keten?.hersteldPer)) return [];
    // The planned talk is the step.
    if (s.id === 'voortgangsgesprek' && gesprek && !voorbij && gesprek.op <= s.uiterlijk) return [];
    const bron = bronVan(c, s.omdat.find((x) => x.bron !== undefined)?.bron);
    return [{ op: s.uiterlijk, wat, wie: hoofdletter(rolNaam(s.verantwoordelijke)), stand, bron }];
  });
  return [...stappen, gesprek, volgendSpreekuur(c, peildatum)]
    .filter((m) => m !== undefined)
    .sort((a, b) => volgorde(a.op, b.op));
}

/** The first talk to come: the one that the last talk planned, or a moment of the plan. */
function volgendGesprek(c: Case, peildatum: Datum): Moment | undefined {
  if (c.keten?.hersteldPer) return undefined;
  const gesprek = laatste(c, 'voortgangsgesprek');
  const gepland = planVeld(plannen(c), 'evaluatiemomenten');
  const momenten = [
    ...(gesprek?.data.volgendGesprek === undefined ? [] : [{ op: gesprek.data.volgendGesprek, event: gesprek }]),
    ...(gepland?.waarde ?? []).map((op) => ({ op, event: gepland?.event })),
  ].filter((m) => m.op >= peildatum);
  const [eerste] = momenten.sort((a, b) => volgorde(a.op, b.op));
  return (
    eerste && {
      op: eerste.op,
      wat: 'Gesprek over de voortgang.',
      wie: 'Werkgever en werknemer',
      stand: 'afgesproken',
      bron: inline(eerste.event?.id ?? ''),
    }
  );
}

/** The consultation that the bedrijfsarts planned last, while it is still to come. */
function volgendSpreekuur(c: Case, peildatum: Datum): Moment | undefined {
  if (c.keten?.hersteldPer) return undefined;
  const gepland = c.events.findLast(
    (e): e is Stored<'spreekuur'> | Stored<'probleemanalyse'> | Stored<'bijstelling-probleemanalyse'> =>
      isEvent(e, 'spreekuur') || isEvent(e, 'probleemanalyse') || isEvent(e, 'bijstelling-probleemanalyse'),
  );
  const op = gepland?.data.volgendSpreekuur;
  if (!gepland || op === undefined || op < peildatum) return undefined;
  return {
    op,
    wat: 'Spreekuur bij de bedrijfsarts.',
    wie: 'Werknemer en bedrijfsarts',
    stand: 'afgesproken',
    bron: inline(gepland.id),
  };
}

function casemanagerVanPlan(c: Case): Veld | undefined {
  const gegeven = planVeld(plannen(c), 'casemanager');
  return uit(gegeven?.event, gegeven && wie(gegeven.waarde));
}
