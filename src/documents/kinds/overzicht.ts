/**
 * One page that werkgever, werknemer and casemanager can all see: where the case stands, what was agreed, what comes
 * next, who does what. It holds facts only: nothing medical, no judgement on anybody, nothing about money or the insurer.
 */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Afspraak } from '../../dossier/afspraken.ts';
import type { Case } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import type { Rol } from '../../dossier/fields.ts';
import { EINDDOEL } from '../../dossier/kinds/plan.ts';
import { eindeDienstverband } from '../../dossier/klokken/dienstverband.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Toestand } from '../../judge/milestones.ts';
import type { Step } from '../../judge/step.ts';
import {
  afspraken,
  alle,
  eventOp,
  type Gepland,
  laatste,
  mijlpaal,
  plannen,
  planVeld,
  volgendGesprek,
  volgendSpreekuur,
} from '../parts/case-facts.ts';
import { afgekapt, inline } from '../parts/markdown.ts';
import { type Built, type DocumentContext, dag, Invullijst, uit, type Veld, vast, veld } from '../parts/model.ts';
import { aantal, hoofdletter, rolNaam, werk } from '../parts/paper-words.ts';
import { casemanagerVan, eersteZiektedag, kop, maakKop, wie } from '../parts/sections.ts';
import { breedteVan } from '../parts/width.ts';

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
  meer: z.string(),
  komend: z.array(rij()),
  later: z.string(),
  werkgever: veld(),
  casemanager: veld(),
  bedrijfsarts: veld(),
});
export type OverzichtModel = z.infer<typeof schema>;

/**
 * How many rows there are at most, so that a long case stays one page that reads well; the rest is counted. Of agreements
 * also how many lines they take together: there are fewer where each is long.
 */
const MAX_OPEN = { rijen: 5, regels: 10 };
const MAX_AFGEROND = { rijen: 2, regels: 4 };
const MAX_KOMEND = 5;
/** How wide a fact, a name, an agreement, who does it and a source are at most, in digits; the dossier has all of it. */
const MAX_FEIT = 100;
const MAX_NAAM = 80;
const MAX_TEKST = 100;
const MAX_WIE = 24;
const MAX_BRON = 38;
/** About how wide a column of agreements is where the page is full, in digits. */
const KOLOM = { wie: 18, wat: 36, bron: 22 };

export function build(judged: JudgedCase, context: DocumentContext): Built<OverzichtModel> {
  const c = judged.case;
  const o = new Invullijst();
  const { peildatum } = context;
  const { werknemer, werkgever, bedrijfsarts } = c.dossier;
  const einddoel = planVeld(plannen(c), 'einddoel');
  const gesprek = laatste(c, 'voortgangsgesprek');
  const spreekuur = alle(c, 'spreekuur')
    .filter((e) => e.data.stap === undefined || e.data.stap === 'gehouden')
    .at(-1);
  const alles = komend(judged, peildatum);
  const gedeeld = afspraken(c).filter((a) => vanAllen(a.event));
  // After a recovery or the end of the employment nobody has to do what was still open.
  const voorbij = new Set(judged.afspraken.filter((a) => a.status === 'vervallen').map((a) => a.id));
  const vervallen = gedeeld.filter((a) => voorbij.has(a.id));
  const open = gedeeld.filter((a) => !a.afgerond && !voorbij.has(a.id)).sort(opTermijn);
  const klaar = gedeeld.filter((a) => a.afgerond).sort(laatstAfgerond);
  const getoondOpen = vooraan(open, MAX_OPEN, peildatum);
  const getoondKlaar = vooraan(klaar, MAX_AFGEROND, peildatum);
  const ziektedag = eersteZiektedag(c, o);
  // What wvp works out itself starts at the first sick day.
  const daaruit = (tekst: string | null | undefined): Veld | undefined =>
    tekst ? { tekst, bron: ziektedag.bron } : undefined;
  const model: Omit<OverzichtModel, 'kop'> = {
    werknemer: o.verplicht(
      'werknemer.naam',
      'naam of personeelsnummer van de werknemer',
      wieHetIs(werknemer.naam ?? werknemer.personeelsnummer, werknemer.functie),
    ),
    eersteZiektedag: kort(ziektedag),
    stand: kort(o.optioneel(stand(judged, ziektedag), 'Er is geen ziekmelding vastgelegd.')),
    werk: kort(werkNu(judged)),
    doel: kort(
      o.optioneel(uit(einddoel?.event, einddoel && woordVan(EINDDOEL, einddoel.waarde)), 'nog niet afgesproken'),
    ),
    gesprek: kort(o.optioneel(dag(gesprek, gesprek?.datum))),
    spreekuur: kort(o.optioneel(dag(spreekuur, spreekuur?.datum))),
    wachttijd: kort(
      o.optioneel(
        c.keten?.hersteldPer ? undefined : daaruit(mijlpaal(judged, 'laatsteDagWachttijd')),
        c.keten?.hersteldPer ? 'loopt niet door na herstel' : 'nog niet te berekenen',
      ),
    ),
    telling: telling(open.length, klaar.length, vervallen.length),
    afspraken: [...getoondOpen, ...getoondKlaar],
    meer: meer(open.length - getoondOpen.length, klaar.length - getoondKlaar.length),
    komend: alles.slice(0, MAX_KOMEND).map(momentRij),
    later: alles.length > MAX_KOMEND ? `En daarna nog ${aantal(alles.length - MAX_KOMEND, 'stap', 'stappen')}.` : '',
    werkgever: kort(o.optioneel(vast(namen(werkgever?.naam, werkgever?.contactpersoon))), MAX_NAAM),
    casemanager: kort(o.optioneel(casemanagerVanPlan(c) ?? casemanagerVan(c), 'nog niet aangewezen'), MAX_NAAM),
    bedrijfsarts: kort(o.optioneel(vast(namen(bedrijfsarts?.naam, bedrijfsarts?.arbodienst))), MAX_NAAM),
  };
  const kop = maakKop('Overzicht voor werkgever, werknemer en casemanager', judged, context, o, []);
  return { model: { kop: { ...kop, ontbreekt: watOntbreekt(o) }, ...model }, ontbreekt: o.ontbreekt };
}

/** What is missing, without the name of each file that cannot be read: `wvp check` gives those. */
function watOntbreekt(o: Invullijst): OverzichtModel['kop']['ontbreekt'] {
  const alles = o.ontbreekt;
  const gegevens = alles.filter((x) => !x.veld.startsWith('bestand.'));
  const onleesbaar = alles.length - gegevens.length;
  const leesbaar = `een leesbare versie van ${aantal(onleesbaar, 'bestand', 'bestanden')}`;
  return [...gegevens.map((x) => x.wat), ...(onleesbaar > 0 ? [leesbaar] : [])].map((tekst) => ({ tekst }));
}

/** A fact that takes a few lines at most. */
function kort({ tekst, bron }: Veld, breedte = MAX_FEIT): Veld {
  return { tekst: afgekapt(tekst, breedte), bron: afgekapt(bron, MAX_BRON) };
}

function namen(...delen: readonly (string | undefined)[]): string {
  return delen.filter((t) => t !== undefined && t !== '').join(', ');
}

function wieHetIs(naam: string | undefined, functie: string): Veld | undefined {
  const gegeven = naam === undefined ? undefined : vast(namen(naam, functie));
  return gegeven && kort(gegeven, MAX_NAAM);
}

const TOESTAND: Record<Toestand, string> = {
  lopend: 'De begeleiding loopt.',
  hersteld: 'Hersteld gemeld.',
  gesloten: 'Hersteld gemeld; het dossier is gesloten.',
  'uit-dienst': 'Het dienstverband is geëindigd.',
  'wachttijd-voorbij': 'De wachttijd van twee jaar is voorbij.',
  loonsanctie: 'UWV heeft de periode van loondoorbetaling verlengd.',
  'zonder-ziekmelding': 'Er is geen ziekmelding vastgelegd.',
  onbepaald: 'De stand is niet te bepalen: een bestand kan niet worden gelezen.',
};

/** Where the case stands, with the event that says so. */
function stand({ case: c, evaluation }: JudgedCase, ziektedag: Veld): Veld | undefined {
  if (!c.keten) return undefined;
  const { ziekteweek } = evaluation;
  const tekst = TOESTAND[evaluation.toestand];
  if (c.keten.hersteldPer) return { tekst, bron: inline(eventOp(c, c.keten.hersteldPer.bron)) };
  if (ziekteweek === null || evaluation.toestand === 'onbepaald') return { tekst, bron: ziektedag.bron };
  const dienst = eindeDienstverband(c)?.laatsteDag;
  const contract =
    evaluation.toestand === 'lopend' && dienst !== undefined
      ? ` Het contract loopt tot en met ${inWoorden(dienst)}.`
      : '';
  return { tekst: `${tekst} Dit is week ${ziekteweek}.${contract}`, bron: ziektedag.bron };
}

/** How much work is done now, by the last resumption. */
function werkNu({ case: c, evaluation }: JudgedCase): Veld {
  const laatst = laatste(c, 'werkhervatting');
  const hersteld = alle(c, 'hersteld').at(-1);
  if (c.keten?.hersteldPer && hersteld)
    return uit(hersteld, `hersteld voor het eigen werk vanaf ${inWoorden(hersteld.datum)}`) ?? GEEN_WERK;
  if (!laatst || evaluation.percentageHervat === 0) return GEEN_WERK;
  return uit(laatst, [...werk(laatst.data), `sinds ${inWoorden(laatst.datum)}`].join(', ')) ?? GEEN_WERK;
}

const GEEN_WERK: Veld = { tekst: 'geen werkhervatting vastgelegd', bron: '' };

const BETROKKENEN: readonly Rol[] = ['werkgever', 'werknemer', 'casemanager'];

/** A contact with somebody else is not for this page. */
function vanAllen(e: Stored): boolean {
  return !isEvent(e, 'contact') || e.data.met.every((rol) => BETROKKENEN.includes(rol));
}

/** Earliest term first; without a term last. */
function opTermijn(a: Afspraak, b: Afspraak): number {
  return volgorde(a.uiterlijk ?? '9999', b.uiterlijk ?? '9999');
}

function laatstAfgerond(a: Afspraak, b: Afspraak): number {
  return volgorde(b.afgerond?.op ?? '', a.afgerond?.op ?? '') || volgorde(b.event.datum, a.event.datum);
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function afspraakRij(a: Afspraak, peildatum: Datum): Rij {
  const { uiterlijk } = a;
  const voorbij = uiterlijk !== undefined && uiterlijk < peildatum ? ', de datum is voorbij' : '';
  return {
    wanneer: uiterlijk === undefined ? 'geen datum' : inWoorden(uiterlijk),
    wie: afgekapt(inline(hoofdletter(a.wie)), MAX_WIE),
    wat: afgekapt(inline(a.wat), MAX_TEKST),
    stand: a.afgerond ? `afgerond (${inWoorden(a.afgerond.op)})` : `nog open${voorbij}`,
    bron: `${afgekapt(inline(a.event.id), MAX_BRON)}/${a.nummer}`,
  };
}

/** The first rows, as many as there is room for. */
function vooraan(
  afspraken: readonly Afspraak[],
  { rijen, regels }: { readonly rijen: number; readonly regels: number },
  peildatum: Datum,
): Rij[] {
  let over = regels;
  return afspraken
    .slice(0, rijen)
    .map((a) => afspraakRij(a, peildatum))
    .filter((rij) => {
      over -= Math.max(...(['wie', 'wat', 'bron'] as const).map((k) => Math.ceil(breedteVan(rij[k]) / KOLOM[k])));
      return over >= 0;
    });
}

function momentRij({ op, event, ...rij }: Moment): Rij {
  return { ...rij, wanneer: inWoorden(op), bron: afgekapt(inline(event), MAX_BRON) };
}

function telling(open: number, klaar: number, vervallen: number): string {
  if (open + klaar + vervallen === 0) return 'Er zijn nog geen afspraken vastgelegd.';
  const delen = [
    open === 0 ? 'Er staan geen afspraken open' : `${aantal(open, 'afspraak is', 'afspraken zijn')} nog open`,
    klaar === 0 ? 'er is nog geen afspraak afgerond' : `${aantal(klaar, 'is', 'zijn')} afgerond`,
    ...(vervallen === 0
      ? []
      : [`${aantal(vervallen, 'verviel', 'vervielen')} met het herstel of het einde van het dienstverband`]),
  ];
  return `${delen.join('; ')}.`;
}

/** How many agreements are not in the table. */
function meer(open: number, klaar: number): string {
  const delen = [
    open > 0 ? aantal(open, 'open afspraak', 'open afspraken') : undefined,
    klaar > 0 ? aantal(klaar, 'afgeronde afspraak', 'afgeronde afspraken') : undefined,
  ].filter((t) => t !== undefined);
  return delen.length === 0 ? '' : `En nog ${delen.join(' en ')}.`;
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

interface Moment {
  readonly op: Datum;
  readonly wat: string;
  readonly wie: string;
  readonly stand: string;
  /** Id of the event that it comes from. */
  readonly event: string;
}

/** Steps that are still to be done and talks that are planned, in order of date. */
function komend(judged: JudgedCase, peildatum: Datum): Moment[] {
  const c = judged.case;
  const hersteld = c.keten?.hersteldPer !== null && c.keten?.hersteldPer !== undefined;
  const gesprek = hersteld ? undefined : volgendGesprek(c, peildatum);
  const spreekuur = hersteld ? undefined : volgendSpreekuur(c, peildatum);
  const stappen = judged.evaluation.stappen.flatMap((s): Moment[] => {
    const wat = STAPPEN[s.id];
    const stand = STAND[s.status];
    if (wat === undefined || stand === undefined || s.uiterlijk === null || s.gedaanOp !== null) return [];
    // What UWV did not do is nothing that the people on this page can do; after a recovery nothing is made up for.
    const voorbij = s.uiterlijk < peildatum;
    if (voorbij && (s.verantwoordelijke === 'uwv' || hersteld)) return [];
    // The planned talk is the step.
    if (s.id === 'voortgangsgesprek' && gesprek && !voorbij && gesprek.op <= s.uiterlijk) return [];
    const event = eventOp(c, s.omdat.find((x) => x.bron !== undefined)?.bron);
    return [{ op: s.uiterlijk, wat, wie: hoofdletter(rolNaam(s.verantwoordelijke)), stand, event }];
  });
  return [
    ...stappen,
    ...afgesproken(gesprek, 'Gesprek over de voortgang.', 'Werkgever en werknemer'),
    ...afgesproken(spreekuur, 'Spreekuur bij de bedrijfsarts.', 'Werknemer en bedrijfsarts'),
  ].sort((a, b) => volgorde(a.op, b.op));
}

function afgesproken(gepland: Gepland | undefined, wat: string, wieErBij: string): Moment[] {
  return gepland ? [{ op: gepland.op, wat, wie: wieErBij, stand: 'afgesproken', event: gepland.event.id }] : [];
}

function casemanagerVanPlan(c: Case): Veld | undefined {
  const gegeven = planVeld(plannen(c), 'casemanager');
  return uit(gegeven?.event, gegeven && wie(gegeven.waarde));
}
