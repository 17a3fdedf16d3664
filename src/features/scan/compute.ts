/**
 * The verzuimscan: figures over many cases. Pure arithmetic on judged cases; what each figure counts stands with it here, and in
 * words in tables.ts.
 */
import { type Datum, dagenTussen } from '../../core/dates.ts';
import { BESLISSERS, type Beslisser, FINANCIERS, type Financier } from '../../dossier/partijen.ts';
import type { Judgement } from '../../judge/judge-case.ts';
import type { Status } from '../../judge/status.ts';
import type { Step } from '../../judge/step.ts';
import { RULES } from '../../rules/index.ts';
import type { GeldFeiten, Verzuim, Zaakfeiten } from './case-figures.ts';

export type ScanZaak = Judgement & { readonly feiten: Zaakfeiten };

export interface ScanKeuze {
  /** Days, inclusive; null for no limit. */
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** Every kind of step, not only the ones that insurers ask for. */
  readonly alles: boolean;
}

/** A number of cases, days or steps; null where it is not shown because it is about too few people. */
export type Aantal = number | null;

/** Lengths in calendar days, first and last day included. */
export interface Duur {
  readonly aantal: Aantal;
  /** One decimal; null when there is nothing to take it from. */
  readonly gemiddeld: number | null;
  readonly mediaan: number | null;
}

/** How often steps were on time. `beoordeeld` = `opTijd` + `betwist` + `teLaat` + `gemist`. */
export interface Tijdigheid {
  readonly dossiers: Aantal;
  readonly beoordeeld: Aantal;
  readonly opTijd: Aantal;
  /** Done after the strict date and on or before the lenient one. */
  readonly betwist: Aantal;
  readonly teLaat: Aantal;
  readonly gemist: Aantal;
  /** Those of `betwist`, `teLaat` and `gemist` that a `verklaring` explains; they stay counted. */
  readonly verantwoord: Aantal;
  /** opTijd / beoordeeld, in percents with one decimal. */
  readonly aandeel: number | null;
  /** (opTijd + betwist) / beoordeeld. */
  readonly aandeelRuim: number | null;
}

export interface StapCijfer extends Tijdigheid {
  readonly id: string;
  readonly titel: string;
}

export interface Geld {
  /** Cases with at least one committed intervention. */
  readonly dossiers: Aantal;
  readonly interventies: Aantal;
  /** Euro. */
  readonly kosten: number | null;
  readonly baten: number | null;
  readonly zonderKosten: Aantal;
  readonly zonderBaten: Aantal;
  /** Costs by who pays; what the insurer pays alone is what counts against the mandate. */
  readonly perFinanciering: Readonly<Record<Financier, number>> | null;
  /** Cases in which the insurer pays more than the mandate. */
  readonly overMandaat: Aantal;
  /** How much more, in all of them together. */
  readonly bovenMandaat: number | null;
  /** Decisions, by who took them. */
  readonly besluiten: Readonly<Record<Beslisser, number>> | null;
  readonly opMandaat: GeldFeiten['opMandaat'] | null;
  /** Decisions of a casemanager that record no mandate. */
  readonly zonderMandaat: Aantal;
  /** Cases with an event that could not be read and is, or may be, about money. */
  readonly nietTeLezen: Aantal;
}

/** The money of one case. */
interface GeldRij extends GeldFeiten {
  readonly dossier: string;
}

export interface Groep {
  /** Null where nobody is filled in. */
  readonly naam: string | null;
  readonly dossiers: Aantal;
  readonly lopend: Aantal;
  readonly afgelopenDuur: Duur;
  readonly tijdigheid: Tijdigheid;
  readonly loonsancties: Aantal;
  readonly geld: Geld;
}

interface Caseload {
  readonly naam: string | null;
  readonly lopend: number;
  /** Running cases in which a step is missed. */
  readonly metGemist: number;
}

interface Contract {
  readonly dossier: string;
  readonly contractTot: Datum;
  /** Null where it cannot be known. */
  readonly laatsteDagWachttijd: Datum | null;
  readonly stappen: readonly { readonly sleutel: string; readonly uiterlijk: Datum | null; readonly status: Status }[];
}

interface OpenKans {
  readonly dossier: string;
  readonly soort: 'regres' | 'vangnet';
  readonly eersteZiektedag: Datum | null;
}

export interface Scan {
  readonly peildatum: Datum;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  /** Groups of fewer than five are left out: for a report that leaves the organisation. */
  readonly extern: boolean;
  readonly dossiers: {
    readonly totaal: Aantal;
    readonly lopend: Aantal;
    readonly afgelopen: Aantal;
    readonly zonderZiekmelding: Aantal;
    /** Cases of which it cannot be said: an event that may begin, move or end the sickness could not be read. */
    readonly onzeker: Aantal;
    /** Cases with a step that cannot be judged; those steps count nowhere. */
    readonly onbepaald: Aantal;
  };
  readonly duur: { readonly afgelopen: Duur; readonly lopend: Duur };
  readonly stappen: readonly StapCijfer[];
  /** Every kind of step together, without those of UWV. */
  readonly alleStappen: Tijdigheid;
  readonly dossiersMet: { readonly gemist: Aantal; readonly teLaat: Aantal };
  readonly loonsancties: {
    readonly besluiten: Aantal;
    readonly lopend: Aantal;
    readonly administratief: Aantal;
    readonly inhoudelijk: Aantal;
  };
  readonly geld: Geld;
  /** Cases with an intervention or a decision: above the mandate first, then by costs. */
  readonly geldPerDossier: readonly GeldRij[];
  readonly casemanagers: readonly Caseload[];
  readonly contracten: { readonly aantal: Aantal; readonly lijst: readonly Contract[] };
  readonly kansen: { readonly regres: Aantal; readonly vangnet: Aantal; readonly lijst: readonly OpenKans[] };
  readonly werkgevers: readonly Groep[];
}

/** The kinds that insurers ask arbodiensten for. */
export const KERN = [
  'probleemanalyse',
  'plan-van-aanpak',
  'aangifte-42-weken',
  'eerstejaarsevaluatie',
  're-integratieverslag',
] as const;

export function scan(zaken: readonly ScanZaak[], peildatum: Datum, keuze: ScanKeuze): Scan {
  const binnen = zaken.filter((z) => telt(z, keuze));
  const standen = binnen.map(verzuimStand);
  const staat = (stand: VerzuimStand) => standen.filter((s) => s === stand).length;
  const lopend = binnen.filter(loopt);
  const contracten = lopend.flatMap(contract);
  const kansen = binnen.flatMap(openKansen);
  const met = (uitkomst: Uitkomst) =>
    binnen.filter((z) => teBeoordelen(z, keuze).some((s) => uitkomstVan(s) === uitkomst)).length;
  return {
    peildatum,
    van: keuze.van,
    tot: keuze.tot,
    extern: false,
    dossiers: {
      totaal: binnen.length,
      lopend: lopend.length,
      afgelopen: staat('afgelopen'),
      zonderZiekmelding: staat('zonder-ziekmelding'),
      onzeker: staat('onzeker'),
      onbepaald: binnen.filter((z) => z.evaluation.stappen.some((s) => s.status === 'onbepaald')).length,
    },
    duur: { afgelopen: afgelopenDuur(binnen, keuze), lopend: duur(lopend.map((z) => lopendeDagen(z, peildatum))) },
    stappen: perSoort(binnen, keuze),
    alleStappen: tijdigheid(binnen, keuze),
    dossiersMet: { gemist: met('gemist'), teLaat: met('teLaat') },
    loonsancties: loonsancties(binnen, keuze),
    geld: geld(binnen),
    geldPerDossier: geldPerDossier(binnen),
    casemanagers: caseload(lopend, keuze),
    contracten: { aantal: contracten.length, lijst: contracten },
    kansen: {
      regres: kansen.filter((k) => k.soort === 'regres').length,
      vangnet: kansen.filter((k) => k.soort === 'vangnet').length,
      lijst: kansen,
    },
    werkgevers: perWerkgever(binnen).map(([naam, leden]) => groep(naam, leden, keuze)),
  };
}

/** The figures of one group of cases that were chosen already. */
export function groep(naam: string | null, leden: readonly ScanZaak[], keuze: ScanKeuze): Groep {
  return {
    naam,
    dossiers: leden.length,
    lopend: leden.filter(loopt).length,
    afgelopenDuur: afgelopenDuur(leden, keuze),
    tijdigheid: tijdigheid(leden, keuze),
    loonsancties: loonsancties(leden, keuze).besluiten,
    geld: geld(leden),
  };
}

/** By the name of the werkgever as it is written; without one last. */
export function perWerkgever(zaken: readonly ScanZaak[]): (readonly [string | null, readonly ScanZaak[]])[] {
  return groepeer(zaken, (z) => z.dossier.werkgever?.naam?.trim() || null);
}

/** With a period: cases that were sick on a day of it. Without: all. */
export function telt(z: ScanZaak, { van, tot }: ScanKeuze): boolean {
  if (van === null && tot === null) return true;
  return z.feiten.verzuim.some(
    (p) => (tot === null || p.van <= tot) && (van === null || (p.totEnMet ?? '9999') >= van),
  );
}

function binnenPeriode(dag: Datum, { van, tot }: ScanKeuze): boolean {
  return (van === null || dag >= van) && (tot === null || dag <= tot);
}

export const VERZUIM_STANDEN = ['lopend', 'afgelopen', 'zonder-ziekmelding', 'onzeker'] as const;
type VerzuimStand = (typeof VERZUIM_STANDEN)[number];

/**
 * How the sickness of a case stands. `lopend`: sick on the peildatum, within the wachttijd or a loonsanctie. `onzeker`: an event that may
 * begin, move or end it could not be read.
 */
export function verzuimStand(z: Pick<ScanZaak, 'feiten' | 'evaluation'>): VerzuimStand {
  if (isOnzeker(z)) return 'onzeker';
  const laatste = z.feiten.verzuim.at(-1);
  if (!laatste) return 'zonder-ziekmelding';
  return laatste.totEnMet === null ? 'lopend' : 'afgelopen';
}

function loopt(z: ScanZaak): boolean {
  return verzuimStand(z) === 'lopend';
}

function isOnzeker({ feiten, evaluation }: Pick<ScanZaak, 'feiten' | 'evaluation'>): boolean {
  const laatste = feiten.verzuim.at(-1);
  return laatste ? !laatste.zeker : evaluation.toestand === 'onbepaald';
}

function lopendeDagen(z: ScanZaak, peildatum: Datum): number {
  return dagenTussen(z.feiten.verzuim.at(-1)?.van ?? peildatum, peildatum) + 1;
}

/** Sick periods that ended (in the period), also earlier ones of a case that runs again. */
export function afgelopenVerzuim(z: ScanZaak, keuze: ScanKeuze): readonly (Verzuim & { readonly totEnMet: Datum })[] {
  return z.feiten.verzuim.filter(
    (p): p is Verzuim & { totEnMet: Datum } => p.zeker && p.totEnMet !== null && binnenPeriode(p.totEnMet, keuze),
  );
}

function afgelopenDuur(zaken: readonly ScanZaak[], keuze: ScanKeuze): Duur {
  return duur(zaken.flatMap((z) => afgelopenVerzuim(z, keuze).map((p) => dagenTussen(p.van, p.totEnMet) + 1)));
}

function duur(dagen: readonly number[]): Duur {
  if (dagen.length === 0) return { aantal: 0, gemiddeld: null, mediaan: null };
  const rij = [...dagen].sort((a, b) => a - b);
  const midden = Math.floor(rij.length / 2);
  const hoog = rij[midden] ?? 0;
  const mediaan = rij.length % 2 === 1 ? hoog : ((rij[midden - 1] ?? 0) + hoog) / 2;
  return { aantal: rij.length, gemiddeld: eenDecimaal(som(rij) / rij.length), mediaan };
}

type Uitkomst = 'opTijd' | 'betwist' | 'teLaat' | 'gemist';

/**
 * How a step counts; undefined while its outcome is not known: open, planned, lapsed, in doubt, or disputed or deviated from
 * and not done yet.
 */
function uitkomstVan(s: Step): Uitkomst | undefined {
  switch (s.status) {
    case 'voldaan':
      return 'opTijd';
    case 'afgeweken':
      // Done on the day that werkgever and werknemer agreed instead (Regeling procesgang, BWBR0013540, art. 5).
      return s.gedaanOp === null ? undefined : 'opTijd';
    case 'betwist':
      return s.gedaanOp === null ? undefined : 'betwist';
    case 'te-laat':
      return 'teLaat';
    case 'gemist':
      return 'gemist';
    default:
      return undefined;
  }
}

/** Whether a step of one of these kinds counts in the case. */
export function heeftOordeel(z: ScanZaak, keuze: ScanKeuze, ids: readonly string[]): boolean {
  return teBeoordelen(z, keuze).some((s) => ids.includes(s.id) && uitkomstVan(s) !== undefined);
}

/** The steps whose last strict day lies in the period, without those of UWV. */
function teBeoordelen(z: ScanZaak, keuze: ScanKeuze): readonly Step[] {
  return z.evaluation.stappen.filter(
    (s) => s.verantwoordelijke !== 'uwv' && s.uiterlijk !== null && binnenPeriode(s.uiterlijk, keuze),
  );
}

/** Over every kind of step, or one. */
function tijdigheid(zaken: readonly ScanZaak[], keuze: ScanKeuze, id?: string) {
  const telling = { opTijd: 0, betwist: 0, teLaat: 0, gemist: 0 };
  let verantwoord = 0;
  let dossiers = 0;
  for (const z of zaken) {
    let gezien = false;
    for (const s of teBeoordelen(z, keuze)) {
      const uitkomst = id === undefined || s.id === id ? uitkomstVan(s) : undefined;
      if (uitkomst === undefined) continue;
      gezien = true;
      telling[uitkomst] += 1;
      if (uitkomst !== 'opTijd' && s.verantwoord) verantwoord += 1;
    }
    if (gezien) dossiers += 1;
  }
  const beoordeeld = telling.opTijd + telling.betwist + telling.teLaat + telling.gemist;
  return {
    dossiers,
    beoordeeld,
    ...telling,
    verantwoord,
    aandeel: procent(telling.opTijd, beoordeeld),
    aandeelRuim: procent(telling.opTijd + telling.betwist, beoordeeld),
  };
}

/** Of the kinds that insurers ask for always a row; of all kinds those that were judged somewhere, in order of the catalogue. */
function perSoort(zaken: readonly ScanZaak[], keuze: ScanKeuze): readonly StapCijfer[] {
  const titels = new Map<string, string>(RULES.map((r) => [r.id, r.titel]));
  for (const z of zaken)
    for (const s of z.evaluation.stappen) if (!titels.has(s.id)) titels.set(s.id, titelZonderNummer(s));
  const ids = keuze.alles ? [...titels.keys()] : KERN;
  return ids
    .map((id) => ({ id, titel: titels.get(id) ?? id, ...tijdigheid(zaken, keuze, id) }))
    .filter((r) => !keuze.alles || r.beoordeeld > 0);
}

/** `Belronde (2)` is the second instance of `Belronde`. */
function titelZonderNummer(s: Step): string {
  const nummer = ` (${s.sleutel.slice(s.id.length + 1)})`;
  return s.sleutel !== s.id && s.titel.endsWith(nummer) ? s.titel.slice(0, -nummer.length) : s.titel;
}

function loonsancties(zaken: readonly ScanZaak[], keuze: ScanKeuze) {
  const besluiten = zaken.filter((z) => z.feiten.loonsanctie && binnenPeriode(z.feiten.loonsanctie.datum, keuze));
  const van = (soort: string) => besluiten.filter((z) => z.feiten.loonsanctie?.tekortkoming === soort).length;
  return {
    besluiten: besluiten.length,
    lopend: besluiten.filter((z) => z.evaluation.toestand === 'loonsanctie').length,
    administratief: van('administratief'),
    inhoudelijk: van('inhoudelijk'),
  };
}

function geld(zaken: readonly ScanZaak[]): Geld {
  const alle = zaken.map((z) => z.feiten.geld);
  // In cents: fractions of a euro would drift.
  const bedrag = (van: (g: GeldFeiten) => number) => som(alle.map((g) => Math.round(van(g) * 100))) / 100;
  const aantal = (van: (g: GeldFeiten) => number) => som(alle.map(van));
  return {
    dossiers: alle.filter((g) => g.interventies > 0).length,
    interventies: aantal((g) => g.interventies),
    kosten: bedrag((g) => g.kosten),
    baten: bedrag((g) => g.baten),
    zonderKosten: aantal((g) => g.zonderKosten),
    zonderBaten: aantal((g) => g.zonderBaten),
    perFinanciering: perSleutel(FINANCIERS, (f) => bedrag((g) => g.perFinanciering[f])),
    overMandaat: alle.filter((g) => g.overMandaat > 0).length,
    bovenMandaat: bedrag((g) => g.overMandaat),
    besluiten: perSleutel(BESLISSERS, (wie) => aantal((g) => g.besluiten[wie])),
    opMandaat: { aantal: aantal((g) => g.opMandaat.aantal), bedrag: bedrag((g) => g.opMandaat.bedrag) },
    zonderMandaat: aantal((g) => g.zonderMandaat),
    nietTeLezen: alle.filter((g) => g.nietTeLezen > 0).length,
  };
}

function perSleutel<S extends string>(sleutels: readonly S[], waarde: (sleutel: S) => number): Record<S, number> {
  return Object.fromEntries(sleutels.map((s) => [s, waarde(s)])) as Record<S, number>;
}

function geldPerDossier(zaken: readonly ScanZaak[]): readonly GeldRij[] {
  return zaken
    .map((z) => ({ dossier: z.naam, ...z.feiten.geld }))
    .filter((g) => g.interventies + g.nietToegezegd + som(Object.values(g.besluiten)) > 0)
    .sort(
      (a, b) =>
        b.overMandaat - a.overMandaat ||
        b.kosten - a.kosten ||
        (a.dossier < b.dossier ? -1 : a.dossier > b.dossier ? 1 : 0),
    );
}

function caseload(lopend: readonly ScanZaak[], keuze: ScanKeuze): readonly Caseload[] {
  return groepeer(lopend, (z) => z.casemanager?.trim() || null).map(([naam, leden]) => ({
    naam,
    lopend: leden.length,
    metGemist: leden.filter((z) => teBeoordelen(z, keuze).some((s) => s.status === 'gemist')).length,
  }));
}

/** The steps of who leaves while sick. */
const ZIEK_UIT_DIENST: ReadonlySet<string> = new Set(['ziek-uit-dienst-aangifte', 'ziek-uit-dienst-riv']);

/** A running case whose contract ends on or before the last day of the wachttijd: then the route of ziek uit dienst begins. */
function contract(z: ScanZaak): Contract[] {
  const { contractTot } = z.feiten;
  const einde = z.evaluation.mijlpalen?.laatsteDagWachttijd ?? null;
  if (contractTot === null || !z.evaluation.mijlpalen || (einde !== null && contractTot > einde)) return [];
  const stappen = z.evaluation.stappen
    .filter((s) => ZIEK_UIT_DIENST.has(s.id))
    .map((s) => ({ sleutel: s.sleutel, uiterlijk: s.uiterlijk, status: s.status }));
  return [{ dossier: z.naam, contractTot, laatsteDagWachttijd: einde, stappen }];
}

function openKansen(z: ScanZaak): OpenKans[] {
  const { eersteZiektedag } = z.evaluation;
  return (['regres', 'vangnet'] as const)
    .filter((soort) => z.feiten[soort] === 'open')
    .map((soort) => ({ dossier: z.naam, soort, eersteZiektedag }));
}

function groepeer(
  zaken: readonly ScanZaak[],
  naamVan: (z: ScanZaak) => string | null,
): (readonly [string | null, readonly ScanZaak[]])[] {
  const groepen = new Map<string | null, ScanZaak[]>();
  for (const z of zaken) {
    const naam = naamVan(z);
    const leden = groepen.get(naam);
    if (leden) leden.push(z);
    else groepen.set(naam, [z]);
  }
  return [...groepen].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : a > b ? 1 : 0));
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((sum, n) => sum + n, 0);
}

function eenDecimaal(n: number): number {
  return Math.round(n * 10) / 10;
}

function procent(teller: number, noemer: number): number | null {
  return noemer === 0 ? null : eenDecimaal((100 * teller) / noemer);
}
