/**
 * Bijstelling van het plan van aanpak (Regeling procesgang, BWBR0013540, art. 4 lid 5): what changes since the plan before it,
 * and why. The last one that was recorded, or the preparation of the next.
 */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import { EINDDOEL } from '../../dossier/kinds/plan.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { afspraken, alle, metVisies, oordelen, type PlanEvent, plannen, planVeld, rust } from '../parts/case-facts.ts';
import { beschrijf } from '../parts/course.ts';
import { inline } from '../parts/markdown.ts';
import {
  type Built,
  berekend,
  type DocumentContext,
  dag,
  Invullijst,
  NIET_VASTGELEGD,
  uit,
  type Veld,
  veld,
  verhaal,
} from '../parts/model.ts';
import { hoofdletter, stand, termijn } from '../parts/paper-words.ts';
import { afgerondOp, afspraakRij, maakAfschriften, maakAfspraken, ontvanger } from '../parts/plan-sections.ts';
import {
  casemanagerVan,
  kop,
  laatsteSpreekuur,
  maakKop,
  maakOndertekening,
  maakOordeel,
  maakPartijen,
  maakVisies,
  oordeel,
  partijen,
  tekenaar,
  termijnVan,
  visies,
  wie,
} from '../parts/sections.ts';

const ID = 'bijstelling-plan-van-aanpak';

const gebeurtenis = () => z.strictObject({ datum: z.string(), wat: z.string(), bron: z.string() });
const wijziging = () =>
  z.strictObject({
    onderdeel: z.string(),
    was: z.string(),
    bronWas: z.string(),
    wordt: z.string(),
    bronWordt: z.string(),
  });
const doelRij = () =>
  z.strictObject({
    verschil: z.string(),
    doel: z.string(),
    was: z.string(),
    wordt: z.string(),
    bron: z.string(),
  });
const activiteitRij = () =>
  z.strictObject({
    verschil: z.string(),
    wie: z.string(),
    wat: z.string(),
    was: z.string(),
    wordt: z.string(),
    stand: z.string(),
    bron: z.string(),
  });
/** Rows old and new, and the mark where something new must be written. */
const lijstMetInvulregel = <T extends z.ZodType>(rij: T) =>
  z.strictObject({ rijen: z.array(rij), invullen: z.string() });

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  nummer: z.string(),
  datum: veld(),
  vorig: veld(),
  aanleiding: veld(),
  wijziging: veld(),
  advies: veld(),
  termijn: veld(),
  sindsdien: z.array(gebeurtenis()),
  oordeel: oordeel(),
  wijzigingen: z.array(wijziging()),
  doelstellingen: lijstMetInvulregel(doelRij()),
  activiteiten: lijstMetInvulregel(activiteitRij()),
  openstaand: z.array(afspraakRij()),
  visies: visies(),
  vorigeVisies: visies(),
  ondertekening: z.array(tekenaar()),
  afschriften: z.array(ontvanger()),
});
export type BijstellingModel = z.infer<typeof schema>;

type Bijstelling = Stored<'bijstelling-plan-van-aanpak'>;

/** One adjustment and what stood before it. */
interface Overgang {
  /** Undefined while it is being prepared. */
  readonly event: Bijstelling | undefined;
  /** The plan and the adjustments before this one, oldest first. */
  readonly vorige: readonly PlanEvent[];
  /** Facts are those of this day. */
  readonly tot: Datum;
}

/** The last adjustment as recorded, or the next one where something since then asks for it. */
export function build(judged: JudgedCase, context: DocumentContext): Built<BijstellingModel> {
  const c = judged.case;
  const o = new Invullijst();
  const documenten = plannen(c);
  const gedaan = documenten.filter((e): e is Bijstelling => isEvent(e, ID));
  const event = volgendeNodig(judged, documenten) ? undefined : gedaan.at(-1);
  const vorige = event ? documenten.slice(0, -1) : documenten;
  const overgang: Overgang = { event, vorige, tot: event?.datum ?? context.peildatum };
  const { tot } = overgang;
  const d = event?.data;
  const nummer = event ? gedaan.length : gedaan.length + 1;
  const vorig = vorige.at(-1);
  const aanleidingen = mogelijkeAanleidingen(c, vorig, tot);
  const advies = aanleidingen.findLast(vraagtBijstelling) ?? aanleidingen.at(-1);
  const eerderWg = planVeld(vorige, 'visieWerkgever');
  const eerderWn = planVeld(vorige, 'visieWerknemer');
  const model: Omit<BijstellingModel, 'kop'> = {
    partijen: maakPartijen(c, o),
    nummer: String(nummer),
    datum: o.verplicht(ID, 'datum van de bijstelling', dag(event, event?.datum)),
    vorig: o.verplicht(
      'plan-van-aanpak',
      'datum van het plan van aanpak dat wordt bijgesteld',
      uit(vorig, vorig && `${vorigeNaam(vorig, vorige)} van ${inWoorden(vorig.datum)}`),
    ),
    aanleiding: o.verplicht(`${ID}.aanleiding`, 'aanleiding van de bijstelling', uit(event, d?.aanleiding)),
    advies: o.verplicht(
      `${ID}.advies`,
      'datum van het advies of de evaluatie waar de bijstelling op berust',
      uit(advies, advies && `${inWoorden(advies.datum)}: ${soortAanleiding(advies)}`),
    ),
    termijn: o.optioneel(
      termijnNa(judged, advies),
      advies ? 'de regeling noemt hiervoor geen dag' : 'twee weken na een nieuw advies van de bedrijfsarts',
    ),
    wijziging: o.indien(
      event === undefined,
      `${ID}.wijziging`,
      'wat er verandert en waarom, in een paar zinnen',
      verhaal(event, d?.wijziging),
    ),
    sindsdien: aanleidingen.map((e) => ({
      datum: inWoorden(e.datum),
      wat: inline(beschrijf(e) ?? ''),
      bron: inline(e.id),
    })),
    oordeel: maakOordeel(oordelen(c, tot).at(-1), laatsteSpreekuur(c, tot), o, false),
    wijzigingen: wijzigingen(c, overgang, o),
    doelstellingen: doelstellingen(overgang, o),
    activiteiten: activiteiten(c, overgang, o),
    openstaand: openstaand(c, overgang),
    visies: maakVisies(ID, metVisies(c, tot), verhaal(event, d?.visieWerkgever), verhaal(event, d?.visieWerknemer), o),
    vorigeVisies: {
      werkgever: o.optioneel(uit(eerderWg?.event, eerderWg?.waarde)),
      werknemer: o.optioneel(uit(eerderWn?.event, eerderWn?.waarde)),
    },
    ondertekening: maakOndertekening(c, ID, event, d?.ondertekening, o),
    afschriften: maakAfschriften(ID, event, d?.afschriften, o),
  };
  const titel = `Bijstelling ${nummer} van het plan van aanpak`;
  const meldingen = [
    event
      ? undefined
      : 'Deze bijstelling is nog niet vastgelegd. Dit concept bereidt het gesprek voor; wat er verandert, spreken werkgever en werknemer samen af.',
    vorig ? undefined : 'Er is nog geen plan van aanpak vastgelegd. Maak eerst dat plan; bijstellen kan daarna.',
    rust(judged.evaluation, 'plan-van-aanpak')
      ? 'De bedrijfsarts ziet (nog) geen mogelijkheden om te werken. Zolang dat zo is, vraagt de wet geen plan van aanpak.'
      : undefined,
    naDezeBijstelling(c, event),
  ];
  return {
    model: {
      kop: maakKop(event ? `${titel}, ${inWoorden(event.datum)}` : titel, judged, context, o, meldingen),
      ...model,
    },
    ontbreekt: o.ontbreekt,
  };
}

/**
 * Whether the next adjustment is due: an advice of the bedrijfsarts is not worked into the plan yet, or spoor 2 was
 * decided on while the plan still names work at the own employer.
 */
function volgendeNodig(judged: JudgedCase, documenten: readonly PlanEvent[]): boolean {
  const laatst = documenten.at(-1);
  if (!laatst) return true;
  const open = judged.evaluation.stappen.some(
    (s) => s.id === ID && s.gedaanOp === null && s.status !== 'vervallen' && s.uiterlijk !== null,
  );
  const naarBuiten = alle(judged.case, 'spoor-2').some((e) => e.datum > laatst.datum && isAanleiding(e));
  return open || (naarBuiten && planVeld(documenten, 'einddoel')?.waarde !== 'werk-andere-werkgever');
}

/** An advice that asks for an adjustment within two weeks (art. 4 lid 5). */
function vraagtBijstelling(e: Stored): boolean {
  if (isEvent(e, 'bijstelling-probleemanalyse')) return true;
  return isEvent(e, 'spreekuur') && e.data.bijstellingNodig === true;
}

/** What can give reason to change the plan: advice, an evaluation, a report, a decision on spoor 2. */
function isAanleiding(e: Stored): boolean {
  if (vraagtBijstelling(e) || isEvent(e, 'eerstejaarsevaluatie')) return true;
  if (isEvent(e, 'deskundigenoordeel')) return e.data.stap === 'uitslag';
  if (isEvent(e, 'arbeidsdeskundig-onderzoek')) return e.data.stap !== 'aangevraagd';
  return isEvent(e, 'spoor-2') && (e.data.stap === 'besloten' || e.data.stap === 'gestart');
}

function mogelijkeAanleidingen(c: Case, vorig: PlanEvent | undefined, tot: Datum): Stored[] {
  if (!vorig) return [];
  return c.events.filter((e) => e.datum > vorig.datum && e.datum <= tot && isAanleiding(e));
}

function soortAanleiding(e: Stored): string {
  if (isEvent(e, 'bijstelling-probleemanalyse')) return 'bijstelling van de probleemanalyse';
  if (isEvent(e, 'spreekuur')) return 'advies van de bedrijfsarts na het spreekuur';
  if (isEvent(e, 'eerstejaarsevaluatie')) return 'eerstejaarsevaluatie';
  if (isEvent(e, 'deskundigenoordeel')) return 'deskundigenoordeel van UWV';
  if (isEvent(e, 'arbeidsdeskundig-onderzoek')) return 'rapport van de arbeidsdeskundige';
  return isEvent(e, 'spoor-2') && e.data.stap === 'gestart' ? 'start van spoor 2' : 'besluit over spoor 2';
}

function vorigeNaam(vorig: PlanEvent, vorige: readonly PlanEvent[]): string {
  if (vorig.soort === 'plan-van-aanpak') return 'plan van aanpak';
  return `bijstelling ${vorige.filter((e) => e.soort === ID).length}`;
}

/** The term that the advice started; other reasons have none in the regeling. */
function termijnNa(judged: JudgedCase, advies: Stored | undefined): Veld | undefined {
  if (!advies) return undefined;
  const term = judged.evaluation.stappen.find(
    (s) => s.id === ID && s.omdat.some((x) => x.bron?.bestand === advies.bestand && x.datum === advies.datum),
  );
  const tekst = termijnVan(term?.uiterlijk)?.tekst;
  return uit(advies, tekst) ?? berekend(tekst);
}

function naDezeBijstelling(c: Case, event: Bijstelling | undefined): string | undefined {
  const later = event ? c.events.filter((e) => e.datum > event.datum && isAanleiding(e)).at(-1) : undefined;
  if (!later) return undefined;
  return `Na deze bijstelling is vastgelegd: ${soortAanleiding(later)} van ${inWoorden(later.datum)} (bron: ${inline(later.id)}). Bespreek of het plan nog past.`;
}

const GELIJK = 'blijft gelijk';

/** The fields with one value, each old and new. */
function wijzigingen(c: Case, { event, vorige }: Overgang, o: Invullijst): BijstellingModel['wijzigingen'] {
  const was = {
    einddoel: planVeld(vorige, 'einddoel'),
    evaluatiemomenten: planVeld(vorige, 'evaluatiemomenten'),
    casemanager: planVeld(vorige, 'casemanager'),
  };
  const d = event?.data;
  const data = (dagen: readonly Datum[] | undefined) =>
    dagen && dagen.length > 0 ? dagen.map(inWoorden).join(', ') : undefined;
  const rij = (
    naam: string,
    onderdeel: string,
    wat: string,
    oud: Veld | undefined,
    nieuw: Veld | undefined,
  ): BijstellingModel['wijzigingen'][number] => {
    // What the adjustment does not mention stays in force; only a fact that was never given has to be filled in.
    const blijft = event && oud && (!nieuw || nieuw.tekst === oud.tekst) ? { tekst: GELIJK, bron: '' } : undefined;
    const wordt = blijft ?? o.verplicht(`${ID}.${naam}`, wat, nieuw);
    return {
      onderdeel,
      was: oud?.tekst ?? NIET_VASTGELEGD,
      bronWas: oud?.bron ?? '',
      wordt: wordt.tekst,
      bronWordt: blijft && nieuw ? nieuw.bron : wordt.bron,
    };
  };
  return [
    rij(
      'einddoel',
      'Einddoel',
      'einddoel na deze bijstelling: hetzelfde of een ander',
      uit(was.einddoel?.event, was.einddoel && woordVan(EINDDOEL, was.einddoel.waarde)),
      uit(event, d?.einddoel && woordVan(EINDDOEL, d.einddoel)),
    ),
    rij(
      'evaluatiemomenten',
      'Evaluatiemomenten',
      'data waarop het bijgestelde plan wordt geëvalueerd',
      uit(was.evaluatiemomenten?.event, data(was.evaluatiemomenten?.waarde)),
      uit(event, data(d?.evaluatiemomenten)),
    ),
    rij(
      'casemanager',
      'Casemanager',
      'casemanager: dezelfde of een ander',
      uit(was.casemanager?.event, was.casemanager && wie(was.casemanager.waarde)) ?? casemanagerVan(c),
      uit(event, d?.casemanager && wie(d.casemanager)),
    ),
  ];
}

/** Old and new items side by side; an item is the same when its text is. */
function paren<T>(oud: readonly T[], nieuw: readonly T[], sleutel: (item: T) => string): { oud?: T; nieuw?: T }[] {
  const over = [...oud];
  const met = nieuw.map((item) => {
    const i = over.findIndex((x) => sleutel(x) === sleutel(item));
    const [zelfde] = i < 0 ? [] : over.splice(i, 1);
    return zelfde === undefined ? { nieuw: item } : { oud: zelfde, nieuw: item };
  });
  return [...over.map((item) => ({ oud: item })), ...met];
}

interface MetTermijn {
  readonly uiterlijk?: Datum | undefined;
}

function verschil(paar: { oud?: MetTermijn; nieuw?: MetTermijn }): string {
  if (!paar.oud) return 'nieuw';
  if (!paar.nieuw) return 'staat niet meer in het plan';
  return paar.oud.uiterlijk === paar.nieuw.uiterlijk ? GELIJK : 'andere datum';
}

/** What the parties still have to decide about an item of the plan before. */
const KEUZE = '☐ blijft ☐ verandert ☐ vervalt';

function doelstellingen({ event, vorige }: Overgang, o: Invullijst): BijstellingModel['doelstellingen'] {
  const oud = planVeld(vorige, 'doelstellingen');
  const gegeven = event?.data.doelstellingen ?? [];
  const nieuw = event && gegeven.length === 0 ? (oud?.waarde ?? []) : gegeven;
  const bronOud = inline(oud?.event.id ?? '');
  const bronNieuw = event && gegeven.length > 0 ? inline(event.id) : bronOud;
  const rijen = paren(oud?.waarde ?? [], nieuw, (d) => d.doel).map((paar) => {
    const nummer = paar.nieuw ? nieuw.indexOf(paar.nieuw) + 1 : 0;
    return {
      verschil: event ? verschil(paar) : KEUZE,
      doel: inline((paar.nieuw ?? paar.oud)?.doel ?? ''),
      was: paar.oud ? termijn(paar.oud.uiterlijk) : '',
      wordt: nieuweTermijn(paar, `${ID}.doelstellingen.${nummer}`, `termijn van doelstelling ${nummer}`, o),
      bron: paar.nieuw ? bronNieuw : bronOud,
    };
  });
  const leeg = nieuw.length === 0;
  return {
    rijen,
    invullen: leeg ? o.invullen(`${ID}.doelstellingen`, 'doelstellingen na deze bijstelling, elk met een termijn') : '',
  };
}

function activiteiten(c: Case, { event, vorige, tot }: Overgang, o: Invullijst): BijstellingModel['activiteiten'] {
  const oud = planVeld(vorige, 'activiteiten');
  const gegeven = event?.data.activiteiten ?? [];
  const nieuw = event && gegeven.length === 0 ? (oud?.waarde ?? []) : gegeven;
  const bronOud = inline(oud?.event.id ?? '');
  const bronNieuw = event && gegeven.length > 0 ? inline(event.id) : bronOud;
  const standen = afspraken(c).filter((a) => a.event.id === oud?.event.id);
  const rijen = paren(oud?.waarde ?? [], nieuw, (a) => JSON.stringify([a.wie, a.wat])).map((paar) => {
    const nummer = paar.nieuw ? nieuw.indexOf(paar.nieuw) + 1 : 0;
    const a = paar.nieuw ?? paar.oud;
    const vroeger = paar.oud && standen[(oud?.waarde ?? []).indexOf(paar.oud)];
    return {
      verschil: event ? verschil(paar) : KEUZE,
      wie: inline(hoofdletter(a?.wie ?? '')),
      wat: inline(a?.wat ?? ''),
      was: paar.oud ? termijn(paar.oud.uiterlijk) : '',
      wordt: nieuweTermijn(paar, `${ID}.activiteiten.${nummer}`, `termijn van activiteit ${nummer}`, o),
      stand: vroeger ? stand(afgerondOp(vroeger, tot)) : '',
      bron: paar.nieuw ? bronNieuw : bronOud,
    };
  });
  const leeg = nieuw.length === 0;
  return {
    rijen,
    invullen: leeg
      ? o.invullen(`${ID}.activiteiten`, 'activiteiten na deze bijstelling: wie, wat, uiterlijk wanneer')
      : '',
  };
}

function nieuweTermijn(paar: { nieuw?: MetTermijn }, naam: string, wat: string, o: Invullijst): string {
  if (!paar.nieuw) return '';
  const { uiterlijk } = paar.nieuw;
  return uiterlijk === undefined ? o.invullen(`${naam}.uiterlijk`, wat) : inWoorden(uiterlijk);
}

/** What was agreed in talks and earlier plans and was not recorded as done by then. */
function openstaand(c: Case, { event, vorige, tot }: Overgang): BijstellingModel['openstaand'] {
  const getoond = [planVeld(vorige, 'activiteiten')?.event.id, event?.id];
  const open = afspraken(c, tot).filter((a) => !afgerondOp(a, tot) && !getoond.includes(a.event.id));
  return maakAfspraken(open, tot);
}
