/**
 * The dates of a case a second time, from the articles and independent of src: no formula that shifts a date, but days that are looked
 * at one by one. Each day is sick, fit or leave; the sick days that belong together are counted off; terms are the n-th of them. Where
 * the text leaves doubt the answer is `undefined`: no opinion. `null` is an opinion: there is no such day.
 *
 * WIA = Wet WIA, ZW = Ziektewet, BW = Burgerlijk Wetboek boek 7, RP = Regeling procesgang, Atw = Algemene termijnenwet.
 */
import { nummer, plus, plusJaar } from '../support/oracle.ts';

type Waarde = string | number | null | undefined;
interface Termijn {
  readonly uiterlijk?: Waarde;
  readonly uiterlijkRuim?: Waarde;
}
export interface Mening {
  readonly top: Readonly<Record<string, Waarde>>;
  readonly mijlpalen: Readonly<Record<string, Waarde>>;
  readonly stappen: Readonly<Record<string, Termijn>>;
  /** Steps whose term passed while the duty stood: whatever their status, they did not lapse. */
  readonly geldt: readonly string[];
  /** Steps that nobody owes: not open, missed or late. */
  readonly vrij: readonly string[];
}

type Velden = Readonly<Record<string, unknown>>;
export interface Feiten {
  readonly peildatum: string;
  readonly events: readonly (readonly [soort: string, datum: string, velden?: Velden])[];
  readonly dossier?: Readonly<Record<string, Velden>>;
}

interface Feit {
  readonly soort: string;
  readonly dag: number;
  readonly velden: Velden;
}
interface Verlof {
  readonly van: number;
  readonly tot: number;
  readonly zelfde: boolean;
}
interface Melding {
  readonly dag: number;
  readonly vangnet: string;
  readonly bekend: number | undefined;
}
/** From the first sick day to the first fit day (not included). */
interface Spel {
  readonly van: number;
  readonly tot: number;
}
type Soort = 'ziek' | 'fit' | 'verlof';

interface Tijd {
  readonly peil: number;
  readonly feiten: readonly Feit[];
  readonly verlof: readonly Verlof[];
  readonly meldingen: readonly Melding[];
  readonly spellen: readonly Spel[];
}
interface Keten {
  readonly start: number;
  /** The sick days that are counted, in order. */
  readonly geteld: readonly number[];
  /** Whether the chain began because a leave with another cause broke it off. */
  readonly naVerlof: boolean;
}

const LEEG: Mening = { top: {}, mijlpalen: {}, stappen: {}, geldt: [], vrij: [] };
const NUL = nummer('2000-01-01');
const OOIT = Number.POSITIVE_INFINITY;

const tekst = (n: number): string => plus('2000-01-01', n - NUL);
const dagOf = (v: unknown): number | undefined => (typeof v === 'string' ? nummer(v) : undefined);
const datum = (n: number | null | undefined): Waarde => (typeof n === 'number' ? tekst(n) : n);

// ---- Atw: days on which a term cannot end ------------------------------------------------------------------------------------------

/** Days that a decree equates with a holiday (Atw 3 lid 3), as far as known. */
const GELIJKGESTELD = new Set(
  '2022-05-27 2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
    ' ',
  ),
);

/** Easter Sunday (Meeus, Jones and Butcher). */
function pasen(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  const twee = (x: number) => String(x).padStart(2, '0');
  return nummer(`${jaar}-${twee(Math.floor(rest / 31))}-${twee((rest % 31) + 1)}`);
}

/** 2000-01-01 was a Saturday. */
const weekdag = (n: number): number => (((n - NUL) % 7) + 7) % 7;

/** Atw 1 lid 1 and 3 lid 1 and 2: Saturday, Sunday, a recognised holiday, Good Friday. */
function rustdag(n: number): boolean {
  if (weekdag(n) < 2) return true;
  const dag = tekst(n);
  const jaar = Number(dag.slice(0, 4));
  if (['-01-01', '-05-05', '-12-25', '-12-26'].some((d) => dag.endsWith(d))) return true;
  // The birthday of the King (since 2014): 27 April, on the 26th when that is a Sunday.
  const koningsdag = nummer(`${jaar}-04-27`);
  if (n === (weekdag(koningsdag) === 1 ? koningsdag - 1 : koningsdag)) return true;
  return [-2, 1, 39, 50].includes(n - pasen(jaar));
}

function naRust(n: number, rust: (d: number) => boolean): number {
  let d = n;
  while (rust(d)) d += 1;
  return d;
}

const ookGelijkgesteld = (d: number): boolean => rustdag(d) || GELIJKGESTELD.has(tekst(d));

/** Atw 1: to the next day that is no rest day. Atw 2: a term of three days or more holds at least two working days. */
function ruim(van: number, tot: number): number {
  let eind = naRust(tot, ookGelijkgesteld);
  const werkdagen = () => {
    let n = 0;
    for (let d = van; d <= eind; d += 1) if (!ookGelijkgesteld(d)) n += 1;
    return n;
  };
  while (werkdagen() < 2) eind = naRust(eind + 1, ookGelijkgesteld);
  return eind;
}

// ---- What happened -----------------------------------------------------------------------------------------------------------------

/** What is known on the peildatum, without what was corrected or withdrawn. */
function lees(geval: Feiten): Feit[] | undefined {
  const keer = new Map<string, number>();
  const alle = geval.events.map(([soort, dag, velden = {}]) => {
    const naam = `${dag}-${soort}`;
    const n = (keer.get(naam) ?? 0) + 1;
    keer.set(naam, n);
    return { id: n === 1 ? naam : `${naam}-${n}`, soort, dag: nummer(dag), velden };
  });
  if (alle.some((e) => e.velden['onleesbaar'] === true)) return undefined;
  const bekend = alle.filter((e) => e.dag <= nummer(geval.peildatum));
  const weg = new Set(bekend.map((e) => e.velden['vervangt']));
  return bekend.filter((e) => !weg.has(e.id) && e.soort !== 'intrekking').sort((a, b) => a.dag - b.dag);
}

/** The spells of sickness as reported; undefined when the reports contradict each other. */
function tijdlijn(feiten: readonly Feit[], peil: number): Tijd | undefined {
  const van = (soort: string) => feiten.filter((f) => f.soort === soort);
  const verlof: Verlof[] = van('wazo-verlof').map((f) => ({
    van: f.dag,
    tot: dagOf(f.velden['totEnMet']) ?? f.dag,
    zelfde: f.velden['zelfdeOorzaak'] === true,
  }));
  const meldingen: Melding[] = van('ziekmelding')
    .map((f) => ({
      dag: dagOf(f.velden['eersteZiektedag']) ?? f.dag,
      vangnet: String(f.velden['vangnet'] ?? 'geen'),
      bekend: dagOf(f.velden['vangnetBekendOp']),
    }))
    .sort((a, b) => a.dag - b.dag);
  const momenten = [
    ...van('hersteld').map((f) => ({ dag: f.dag, ziek: false })),
    ...meldingen.map((m) => ({ dag: m.dag, ziek: true })),
  ].sort((a, b) => a.dag - b.dag || Number(a.ziek) - Number(b.ziek));
  const spellen: Spel[] = [];
  let begin: number | undefined;
  for (const { dag, ziek } of momenten) {
    if (dag > peil) return undefined;
    if (ziek && begin !== undefined) {
      // A report during a running sickness fits only in or right after a leave.
      if (!verlof.some((v) => v.van > (begin ?? 0) && dag >= v.van && dag <= v.tot + 1)) return undefined;
    } else if (ziek) begin = dag;
    else if (begin === undefined || dag <= begin) return undefined;
    else {
      spellen.push({ van: begin, tot: dag });
      begin = undefined;
    }
  }
  if (begin !== undefined) spellen.push({ van: begin, tot: OOIT });
  const overlap = verlof.some((v) => verlof.some((w) => v !== w && v.van <= w.tot && w.van <= v.tot));
  if (spellen.length === 0 || overlap || verlof.some((v) => v.tot < v.van)) return undefined;
  return { peil, feiten, verlof, meldingen, spellen };
}

/** One day. Leave is never sickness, whatever else is reported for it (WIA 23 lid 5 a; ZW 38 lid 1; BW 629 lid 4). */
function soortDag(tijd: Tijd, dag: number): Soort {
  if (tijd.verlof.some((v) => v.van <= dag && dag <= v.tot)) return 'verlof';
  return tijd.spellen.some((s) => s.van <= dag && dag < s.tot) ? 'ziek' : 'fit';
}

/** Whether what lies before and after an interruption is added up (WIA 23 lid 3; ZW 29 lid 5, 38 lid 1; BW 629 lid 10, 670 lid 1). */
function samen(fit: number, verlof: number, oorzaak: ReadonlySet<boolean>): boolean | undefined {
  // Under 1°: less than four weeks between them, whatever the cause.
  if (verlof === 0) return fit < 28;
  if (fit >= 28) return false;
  if (oorzaak.size > 1) return undefined;
  if (fit === 0) {
    // Under 2°: directly before and after the leave, unless the cause is another one. A leave under four weeks also meets 1°.
    if (oorzaak.has(true)) return true;
    return verlof >= 28 ? false : undefined;
  }
  // Fit days beside the leave: with the same cause the days outside the leave are held against the four weeks.
  return oorzaak.has(true) ? true : undefined;
}

/** Walks the days and counts off the sick ones of the chain that holds on the peildatum. */
function loop(tijd: Tijd): Keten | undefined {
  const eerste = Math.min(...tijd.spellen.map((s) => s.van));
  const laatste =
    1 + Math.max(...[...tijd.spellen, ...tijd.verlof].map((s) => (s.tot === OOIT ? s.van : s.tot)), tijd.peil);
  let start: number | undefined;
  let geteld: number[] = [];
  let naVerlof = false;
  let fit = 0;
  let verlof = 0;
  let oorzaak = new Set<boolean>();
  for (let dag = eerste; dag <= laatste || (geteld.length < 800 && soortDag(tijd, dag) !== 'fit'); dag += 1) {
    const soort = soortDag(tijd, dag);
    if (soort === 'fit') fit += 1;
    else if (soort === 'verlof') {
      verlof += 1;
      for (const v of tijd.verlof) if (v.van <= dag && dag <= v.tot) oorzaak.add(v.zelfde);
    } else {
      if (start === undefined) start = dag;
      else if (fit + verlof > 0) {
        const bijeen = samen(fit, verlof, oorzaak);
        if (bijeen === undefined) return undefined;
        if (!bijeen) {
          start = dag;
          geteld = [];
          naVerlof = verlof > 0;
        }
      }
      geteld.push(dag);
      fit = 0;
      verlof = 0;
      oorzaak = new Set();
    }
  }
  if (start === undefined || start > tijd.peil) return undefined;
  return { start, geteld, naVerlof };
}

// ---- The two clocks ----------------------------------------------------------------------------------------------------------------

interface Zaak {
  readonly tijd: Tijd;
  readonly keten: Keten;
  readonly feiten: readonly Feit[];
  /** The n-th counted sick day after the first: n counted sick days lie before it. */
  readonly W: (n: number) => number | undefined;
  readonly nu: Soort;
  /** Reported recovered, in a leave or not. */
  readonly hersteld: boolean;
  readonly aow: number | undefined;
  readonly huishoudelijk: boolean;
  readonly erd: boolean;
  /** Whether the benefit is at the employer's risk is not known: the fourth day may be that of ZW 29 lid 2 a or f. */
  readonly erdTwijfel: boolean;
  readonly vangnet: boolean;
  /** Every report of the chain is of those who may report after six weeks (ZW 29 lid 2 e, f and g). */
  readonly alleenZesWeken: boolean;
  /** Last day of the employment. */
  readonly L: number | undefined;
  readonly aard: string | undefined;
  /** Last day of the wachttijd of 104 weeks (WIA 23 lid 1) and of the period of wage (BW 629 lid 1). */
  readonly E: number | undefined;
}

function zaakVan(geval: Feiten, tijd: Tijd, keten: Keten): Zaak {
  const dossier = geval.dossier ?? {};
  const dienstverband = dossier['dienstverband'] ?? {};
  const feiten = tijd.feiten.filter((f) => f.dag >= keten.start);
  const einde = tijd.feiten.find((f) => f.soort === 'einde-dienstverband');
  const W = (n: number) => keten.geteld[n];
  // The reports of the chain; the last one before it may be the report in or before the leave after which it began.
  const ervoor = tijd.meldingen.filter((m) => m.dag < keten.start).at(-1);
  const binnen = tijd.meldingen.filter((m) => m.dag >= keten.start);
  const eigen = binnen.some((m) => m.dag === keten.start) || ervoor === undefined ? binnen : [ervoor, ...binnen];
  const vangnet = eigen.some((m) => m.vangnet !== 'geen');
  const alleenZesWeken = binnen[0]?.dag === keten.start && binnen.every((m) => m.vangnet === 'zes-weken');
  return {
    tijd,
    keten,
    feiten,
    W,
    nu: soortDag(tijd, tijd.peil),
    hersteld: !tijd.spellen.some((s) => s.van <= tijd.peil && tijd.peil < s.tot),
    aow: dagOf(dossier['werknemer']?.['aowDatum']),
    huishoudelijk: dienstverband['soort'] === 'huishoudelijk',
    erdTwijfel: dossier['werkgever']?.['eigenrisicodragerZw'] === true && vangnet && !alleenZesWeken,
    // WIA 26 lid 2: for persons of ZW 29 lid 2 a, b and c, so not for who claims benefit of e, f or g.
    erd: dossier['werkgever']?.['eigenrisicodragerZw'] === true && !vangnet,
    vangnet,
    alleenZesWeken,
    L: einde ? dagOf(einde.velden['laatsteDag']) : dagOf(dienstverband['einddatum']),
    aard: einde ? (einde.velden['aard'] as string | undefined) : undefined,
    E: W(727),
  };
}

const stapVan = (f: Feit) => f.velden['stap'];
const vind = (z: Zaak, soort: string, stap?: string): Feit | undefined =>
  z.feiten.find((f) => f.soort === soort && (stap === undefined || stapVan(f) === stap));

/** The last day of the wage period, with art. 24: each request before the last day then in force sets a new one (WIA 24 lid 1-3). */
function metVerlenging(z: Zaak, E: number): number | undefined {
  let eind = E;
  for (const f of z.feiten.filter((v) => v.soort === 'verlenging-wachttijd')) {
    const tot = dagOf(f.velden['totEnMet']);
    if (tot === undefined || tot <= E || f.dag > eind) return undefined;
    // Shortening: not earlier than thirteen weeks after the request (lid 3).
    if (tot < eind && tot < f.dag + 91) return undefined;
    eind = tot;
  }
  return eind;
}

/** Whether the employer notified UWV before the day on which the wachttijd had lasted 81 weeks (WIA 64 lid 6, ZW 38 lid 8). */
function aangifteVoorWeek81(z: Zaak): boolean {
  const grens = z.W(566) ?? OOIT;
  return z.feiten.some(
    (f) =>
      f.dag < grens &&
      (f.soort === 'aangifte-42-weken' ||
        f.soort === 'verlenging-wachttijd' ||
        (f.soort === 'vervroegde-iva' && stapVan(f) === 'aangevraagd')),
  );
}

/** The day on which the notice of UWV was received. */
function kennisgeving(z: Zaak): number | undefined {
  const f = vind(z, 'uwv-kennisgeving-wia');
  return f && (dagOf(f.velden['ontvangen']) ?? f.dag);
}

/** Days that the WIA application is late; null when it is late and not made yet; undefined in doubt (WIA 64 lid 3 and 6). */
function vertraging(z: Zaak, eind: number): number | null | undefined {
  const aanvraag = vind(z, 'wia-aanvraag')?.dag;
  const strikt = eind - 77;
  if (aanvraag === undefined) {
    // A decision presupposes an application (WIA 64 lid 1).
    if (vind(z, 'wia-besluit') || vind(z, 'loonsanctie', 'besluit')) return 0;
    if (z.tijd.peil <= strikt + 1) return 0;
    if (vind(z, 'vervroegde-iva')) return undefined;
  } else if (aanvraag <= strikt) return 0;
  // One day: late under the strict reading only.
  else if (aanvraag === strikt + 1) return undefined;
  // A decision on a shortened wachttijd without its request: when that was made is not known.
  const losIva = vind(z, 'vervroegde-iva') && !vind(z, 'vervroegde-iva', 'aangevraagd');
  if (z.vangnet || losIva) return undefined;
  if (!aangifteVoorWeek81(z)) return aanvraag === undefined ? null : aanvraag - strikt;
  const brief = kennisgeving(z);
  const tijdig = z.W(622);
  // No notice known: it may have been given or not. With art. 24 the notice has another moment (WIA 64 lid 2).
  if (brief === undefined || tijdig === undefined || vind(z, 'verlenging-wachttijd')) return undefined;
  if (brief <= tijdig) return aanvraag === undefined ? null : aanvraag - strikt;
  // A late notice: four weeks from the day it was received.
  if ((aanvraag ?? z.tijd.peil) <= brief + 28) return aanvraag !== undefined && aanvraag < brief ? undefined : 0;
  return aanvraag === undefined ? null : undefined;
}

/** The day on which so many days have gone by after `van`, leave not counted (WIA 25 lid 9, third and fourth sentence). */
function zonderVerlof(z: Zaak, van: number, dagen: number, telt: (v: Verlof) => boolean): number {
  let dag = van;
  for (let n = 0; n < dagen; ) {
    dag += 1;
    if (!z.tijd.verlof.some((v) => telt(v) && v.van <= dag && dag <= v.tot)) n += 1;
  }
  return dag;
}

/** The end of a sanction that UWV has put on `eind`, the last day of wage before it (WIA 25 lid 9-14). `eind` when there is none. */
function metSanctie(z: Zaak, eind: number): number | undefined {
  const besluiten = z.feiten.filter((f) => f.soort === 'loonsanctie' && stapVan(f) === 'besluit');
  const besluit = besluiten[0];
  // Not after the last day of the wage period (lid 11).
  if (besluit === undefined || besluit.dag > eind) return eind;
  if (besluiten.length > 1) return undefined;
  const later = z.feiten.filter((f) => f.soort === 'loonsanctie' && f !== besluit && f.dag >= besluit.dag);
  if (later.some((f) => stapVan(f) === 'vervallen')) return eind;
  const langst = zonderVerlof(z, eind, 364, () => true);
  const mogelijk = (tot: number) => tot > eind && tot <= langst;
  const verlofErin = z.tijd.verlof.some((v) => v.tot > eind && v.van <= langst);
  let tot = dagOf(besluit.velden['totEnMet']);
  if (tot === undefined) {
    // Six weeks before the end; every day later takes one off (lid 10 and 14).
    const teLaat = Math.max(0, besluit.dag - (eind - 42));
    tot = zonderVerlof(z, eind, 364 - teLaat, () => true);
  } else if (!mogelijk(tot) || (tot > eind + 364 && tot < langst)) return undefined;
  else if (tot <= eind + 364 && verlofErin) {
    // Leave that UWV could not know of when it gave the date interrupts; leave that it knew of may be in the date or not.
    if (z.tijd.verlof.some((v) => v.tot > eind && v.van <= besluit.dag)) return undefined;
    tot = zonderVerlof(z, eind, tot - eind, () => true);
  }
  let verzoek: number | undefined;
  for (const f of later) {
    const eigen = dagOf(f.velden['totEnMet']);
    switch (stapVan(f)) {
      case 'bekortingsverzoek':
        // Which of two open requests a decision answers, the law does not say.
        if (verzoek !== undefined) return undefined;
        verzoek = f.dag;
        break;
      case 'gewijzigd':
        if (eigen === undefined || !mogelijk(eigen) || verlofErin) return undefined;
        tot = eigen;
        break;
      case 'bekortingsbesluit': {
        if (verlofErin || f.dag > tot || f.dag <= eind) return undefined;
        // Three weeks, a forward term: Atw 1 lid 1 moves its end (lid 13); every day later takes one off (lid 14).
        const uiterlijk = verzoek === undefined ? f.dag : verzoek + 21;
        if (f.dag > uiterlijk && ookGelijkgesteld(uiterlijk)) return undefined;
        const teLaat = Math.max(0, f.dag - uiterlijk);
        if (f.velden['uitkomst'] === 'afgewezen') {
          if (eigen !== undefined && eigen !== tot) return undefined;
          if (eigen === undefined) tot -= teLaat;
        } else {
          if (eigen !== undefined && (eigen > tot || eigen <= eind)) return undefined;
          tot = Math.min(tot, eigen ?? f.dag + 42 - teLaat);
        }
        verzoek = undefined;
        break;
      }
      default:
        return undefined;
    }
  }
  return tot;
}

interface Klok {
  /** Last day from which verslag and application are counted back. */
  readonly eind: number | undefined;
  /** Last day of wage before a sanction; null when an application is late and not made. */
  readonly voorSanctie: number | null | undefined;
  readonly loon: number | null | undefined;
}

const ONBEKEND: Klok = { eind: undefined, voorSanctie: undefined, loon: undefined };

function klok(z: Zaak): Klok {
  const { E, keten, aow, tijd } = z;
  const D = keten.start;
  const ononderbroken = (van: number, tot: number) => {
    for (let d = van; d <= tot; d += 1) if (soortDag(tijd, d) !== 'ziek') return false;
    return true;
  };
  // BW 629 lid 2: six weeks for staff in a household, and for who has the AOW age (thirteen before 1 July 2023); added up as lid 10 says.
  if (z.huishoudelijk || (aow !== undefined && aow <= D)) {
    if (D < nummer('2016-01-01')) return ONBEKEND;
    return { ...ONBEKEND, loon: z.W(!z.huishoudelijk && D < nummer('2023-07-01') ? 90 : 41) };
  }
  if (E === undefined) return ONBEKEND;
  if (z.feiten.some((f) => f.soort === 'vervroegde-iva' && stapVan(f) === 'toegekend')) {
    // A shortened wachttijd leaves the 104 weeks of wage as they are (BW 629 lid 1, 5 and 11).
    const anders = vind(z, 'loonsanctie') ?? vind(z, 'verlenging-wachttijd') ?? vind(z, 'wia-aanvraag');
    return anders || aow !== undefined ? ONBEKEND : { eind: undefined, voorSanctie: E, loon: E };
  }
  if (aow !== undefined && aow <= E + 1) {
    // Six weeks from that day, as far as the whole is not more than 104 weeks. No WIA, so no application that can be late.
    const anders = vind(z, 'loonsanctie') ?? vind(z, 'verlenging-wachttijd');
    if (anders || D < nummer('2023-07-01') || !ononderbroken(aow, Math.min(aow + 41, E))) return ONBEKEND;
    return { ...ONBEKEND, loon: Math.min(aow + 41, E) };
  }
  const eind = metVerlenging(z, E);
  if (eind === undefined) return ONBEKEND;
  const laat = vertraging(z, eind);
  if (laat === undefined) return { ...ONBEKEND, eind };
  if (laat === null) {
    // It runs on as long as no application is made, at the longest until the employment ends; what the AOW age does to it is open.
    if (aow !== undefined) return { ...ONBEKEND, eind };
    return { eind, voorSanctie: null, loon: z.L !== undefined && z.L <= Math.max(eind, tijd.peil) ? z.L : null };
  }
  // BW 629 lid 11: longer by the delay (a), by art. 24 and by art. 25 lid 9 (b).
  const voorSanctie = eind + laat;
  const loon = metSanctie(z, voorSanctie);
  if (loon !== undefined && aow !== undefined && aow <= loon) return { ...ONBEKEND, eind };
  return { eind, voorSanctie, loon };
}

/**
 * The first day after the protection against notice: two years of sickness (BW 670 lid 1 a), longer by the days that UWV or the late
 * application added (lid 11); days that are not sickness are not counted. Undefined where leap days make two readings.
 */
function opzegbaar(z: Zaak, loon: number, voorSanctie: number): number | undefined {
  const { tijd, E } = z;
  const { start } = z.keten;
  // Sickness by pregnancy before the leave is not counted either; whether it was, the file may not say.
  if (z.vangnet && tijd.verlof.some((v) => v.van > start)) return undefined;
  const einde = E ?? loon;
  // Only a sanction is interrupted by leave (WIA 25 lid 9); what leave does to the duration of art. 24 or a delay, no text says.
  if (tijd.verlof.some((v) => v.tot > einde && v.van <= voorSanctie)) return undefined;
  let erbij = 0;
  for (let d = einde + 1; d <= loon; d += 1) {
    const soort = soortDag(tijd, d);
    if (soort === 'fit') return undefined;
    if (soort === 'ziek') erbij += 1;
  }
  const kaal = nummer(plusJaar(tekst(start), 2)) + erbij;
  let eind = kaal;
  for (;;) {
    let anders = 0;
    for (let d = start; d < eind; d += 1) {
      const soort = soortDag(tijd, d);
      if (d > einde && soort === 'fit') return undefined;
      if (soort !== 'ziek') anders += 1;
    }
    if (kaal + anders === eind) return nummer(plusJaar(tekst(start + anders), 2)) + erbij === eind ? eind : undefined;
    eind = kaal + anders;
  }
}

// ---- What it comes to --------------------------------------------------------------------------------------------------------------

/** Fit days since the last sick day, the peildatum included; leave is neither. */
function fitSinds(z: Zaak): number {
  let n = 0;
  for (let d = (z.keten.geteld.at(-1) ?? z.tijd.peil) + 1; d <= z.tijd.peil; d += 1)
    if (soortDag(z.tijd, d) === 'fit') n += 1;
  return n;
}

function top(z: Zaak): Record<string, Waarde> {
  const { keten, tijd, nu, L } = z;
  const gedaan = keten.geteld.filter((d) => d <= tijd.peil).length;
  // Reported inside the leave after which the chain begins: the day of the report or the day after the leave, no text says.
  const alleenVerlof = (van: number) => {
    for (let d = van; d < keten.start; d += 1) if (soortDag(tijd, d) !== 'verlof') return false;
    return true;
  };
  const inVerlofGemeld = tijd.meldingen.some((m) => m.dag < keten.start && alleenVerlof(m.dag));
  const uit: Record<string, Waarde> = {};
  if (!inVerlofGemeld) uit['eersteZiektedag'] = tekst(keten.start);
  if (L !== undefined && L < tijd.peil) return uit;
  if (nu === 'ziek') uit['tellendeEersteZiektedag'] = tekst(tijd.peil + 1 - gedaan);
  if (nu !== 'fit' || fitSinds(z) <= 28) uit['ziektedag'] = gedaan;
  return uit;
}

function mijlpalen(z: Zaak, k: Klok): Record<string, Waarde> {
  const { E, L, aow, tijd, keten } = z;
  const uit: Record<string, Waarde> = {};
  if (z.hersteld) {
    // Recovered for four weeks: nothing of this chain can still be reached.
    if (fitSinds(z) > 28 && E === undefined && L === undefined)
      for (const naam of ['laatsteDagWachttijd', 'eindeLoondoorbetaling', 'eersteDagWia', 'eindeOpzegverbod'])
        uit[naam] = null;
    return uit;
  }
  if (E === undefined) return uit;
  if (z.aard === 'overlijden') {
    if (L !== undefined && L < E && L <= tijd.peil)
      for (const naam of ['laatsteDagWachttijd', 'eersteDagWia', 'eindeOpzegverbod']) uit[naam] = null;
    return uit;
  }
  if (z.aard === 'overgang-van-onderneming') return uit;
  uit['einde1eZiektejaar'] = datum(z.W(363));
  // What the protection is worth once the employment has ended, no text says.
  const binnen = (d: number) => L === undefined || (L >= tijd.peil && d <= L);
  if (z.huishoudelijk || (aow !== undefined && aow <= keten.start)) {
    uit['eersteDagWia'] = null;
    const loon = k.loon ?? undefined;
    if (loon === undefined) return uit;
    uit['eindeLoondoorbetaling'] = tekst(Math.min(loon, L ?? OOIT));
    if (!z.huishoudelijk && binnen(loon + 1)) uit['eindeOpzegverbod'] = tekst(loon + 1);
    return uit;
  }
  if (aow !== undefined && aow <= E + 1) {
    // WIA 43 g and 47 lid 2: who has the AOW age by then has no right. BW 670 lid 1: six weeks from that day.
    uit['eersteDagWia'] = null;
    if (k.loon === undefined || k.loon === null) return uit;
    uit['eindeLoondoorbetaling'] = tekst(Math.min(k.loon, L ?? OOIT));
    const opzeg = opzegbaar(z, E, E);
    const verbod = Math.min(aow + 42, opzeg ?? OOIT);
    // Leave and recovered days in the six weeks are left out of them (BW 670 lid 1); counted here only without any.
    const heel = Array.from({ length: 42 }, (_, n) => soortDag(tijd, aow + n)).every((soort) => soort === 'ziek');
    if (opzeg !== undefined && heel && binnen(verbod)) uit['eindeOpzegverbod'] = tekst(verbod);
    return uit;
  }
  const toegekend = vind(z, 'vervroegde-iva', 'toegekend');
  // WIA 66 lid 2: it can be asked once.
  if (z.feiten.filter((f) => f.soort === 'vervroegde-iva').length > 2) return uit;
  if (toegekend) {
    const ingang = dagOf(vind(z, 'wia-besluit')?.velden['ingang']);
    // WIA 23 lid 6: 13 to 78 weeks. The end that UWV has set is the end.
    const kan = ingang !== undefined && ingang - 1 >= (z.W(90) ?? OOIT) && ingang - 1 <= (z.W(545) ?? 0);
    if (kan && L === undefined && k.loon !== undefined) {
      uit['laatsteDagWachttijd'] = tekst(ingang - 1);
      uit['eersteDagWia'] = tekst(ingang);
    }
  } else uit['laatsteDagWachttijd'] = tekst(E);
  if (k.voorSanctie === null) {
    // Late and not made: the end cannot be known before the employment ended. BW 670 lid 11 makes the protection longer too, but
    // whether it has an end of its own meanwhile is left open here.
    if (L !== undefined && (k.loon !== null || L <= (k.eind ?? 0))) uit['eindeLoondoorbetaling'] = tekst(L);
    else if (L === undefined) for (const naam of ['eindeLoondoorbetaling', 'eersteDagWia']) uit[naam] = null;
    return uit;
  }
  if (L !== undefined && L <= E) {
    uit['eindeLoondoorbetaling'] = tekst(L);
    // What a decision of after the employment does to the ziekengeld (ZW 29 lid 10), and so to the WIA, is not counted here.
    const naL = z.feiten.some((f) => f.soort === 'loonsanctie' && f.dag > L);
    if (!toegekend && k.eind === E && tijd.peil <= E - 77 && !naL) uit['eersteDagWia'] = tekst(E + 1);
    return uit;
  }
  if (k.loon === undefined || k.loon === null) return uit;
  const loon = Math.min(k.loon, L ?? OOIT);
  uit['eindeLoondoorbetaling'] = tekst(loon);
  // WIA 43 b with 47 lid 2 and 54 lid 2: no right before the wage of BW 629 lid 11 has ended.
  if (!toegekend) uit['eersteDagWia'] = aow !== undefined && aow <= loon + 1 ? null : tekst(loon + 1);
  // BW 670 lid 11: longer by the same delays.
  const opzeg = opzegbaar(z, k.loon, k.voorSanctie ?? E);
  if (opzeg !== undefined && binnen(opzeg)) uit['eindeOpzegverbod'] = tekst(opzeg);
  return uit;
}

/** ZW 38a and 38b: per report, in calendar days from its first day. */
function vangnet(z: Zaak): Record<string, Termijn> {
  const uit: Record<string, Termijn> = {};
  // Staff in a household is not insured (ZW 6 lid 1 c). From which day a report inside a leave counts, no text says.
  const inVerlof = z.tijd.meldingen.some((m) => m.vangnet !== 'geen' && soortDag(z.tijd, m.dag) === 'verlof');
  if (z.huishoudelijk || inVerlof) return uit;
  let n = 0;
  for (const m of z.tijd.meldingen) {
    if (m.dag < z.keten.start || m.vangnet === 'geen') continue;
    n += 1;
    // What the AOW age does to these claims is left open (ZW 29 lid 4 and 5).
    if (z.aow !== undefined && z.aow <= m.dag + 42) continue;
    const sleutel = n === 1 ? 'vangnet-melding' : `vangnet-melding/${n}`;
    const zes = m.vangnet === 'zes-weken';
    // Lid 2 a: the fourth day. Lid 3: the first day after six weeks, or the last day of an employment that ends before.
    let tot = zes ? m.dag + 42 : m.dag + 3;
    if (z.L !== undefined && z.L < tot) {
      // Death and a transfer of the undertaking are no such end.
      if (z.aard === 'overlijden' || z.aard === 'overgang-van-onderneming') continue;
      if (zes && z.L >= m.dag && m.bekend === undefined) uit[sleutel] = { uiterlijk: tekst(z.L) };
      continue;
    }
    let van = m.dag;
    if (m.bekend !== undefined) {
      // 38b lid 2: the fourth day after it became clear, when that was too late for the term itself.
      if (m.bekend + 4 > tot && m.bekend <= tot) continue;
      if (m.bekend > tot) {
        van = m.bekend + 1;
        tot = m.bekend + 4;
      }
    }
    // Whether the first day itself is in the term for Atw 2, no text says.
    const laatst = ruim(van, tot);
    uit[sleutel] = { uiterlijk: tekst(tot), uiterlijkRuim: ruim(van + 1, tot) === laatst ? tekst(laatst) : undefined };
  }
  return uit;
}

/** ZW 38 lid 2 and 38aa lid 1: who is sick when the employment ends. */
function ziekUitDienst(z: Zaak): Termijn | undefined {
  const { L, aow, tijd, keten, E } = z;
  if (L === undefined || z.vangnet || z.huishoudelijk || L < keten.start) return undefined;
  if (vind(z, 'vervroegde-iva', 'toegekend')) return undefined;
  if (z.aard === 'overlijden' || z.aard === 'overgang-van-onderneming') return undefined;
  if (soortDag(tijd, L) !== 'ziek' || soortDag(tijd, L + 1) !== 'ziek') return undefined;
  // ZW 29 lid 4 and 5: until 104 weeks, six for who had the AOW age on the first day, none from that age on.
  if (aow !== undefined && (aow > keten.start ? aow <= L + 1 : L >= keten.start + 41)) return undefined;
  if (L >= (E ?? OOIT)) return undefined;
  const tot = z.erd ? L + 42 : L;
  return z.erd ? { uiterlijk: tekst(tot), uiterlijkRuim: tekst(ruim(L + 1, tot)) } : { uiterlijk: tekst(tot) };
}

function stappen(z: Zaak, k: Klok): Record<string, Termijn> {
  const { W, L, aow, E, erd, tijd } = z;
  const uit: Record<string, Termijn> = { ...vangnet(z) };
  const uitDienst = ziekUitDienst(z);
  if (uitDienst) uit['ziek-uit-dienst-aangifte'] = uitDienst;
  if (z.huishoudelijk || z.aard === 'overlijden' || z.aard === 'overgang-van-onderneming') return uit;
  const naLoon = tijd.feiten.some((f) => f.soort === 'einde-dienstverband') || L !== undefined;
  const telt = (dag: number | undefined, naEinde: boolean): dag is number =>
    dag !== undefined && (aow === undefined || dag < aow) && (L === undefined || dag <= L || (naEinde && erd));
  const aaneen = (n: number) => (W(n) ?? 0) - (W(n - 1) ?? 0) === 1;

  // RP 2 lid 2: within six weeks after the first day. On the day of a recovery itself the text leaves it open.
  const pa = W(42);
  const anders = z.feiten.some((f) => f.soort === 'afwijking' || f.velden['verwachtLangdurig'] !== undefined);
  if (telt(pa, true) && aaneen(42) && !anders)
    uit['probleemanalyse'] = { uiterlijk: tekst(pa), uiterlijkRuim: tekst(pa) };

  // ZW 38 lid 1: the first day after 42 weeks; Atw 4 does not move it, UWV takes the first working day.
  const aangifte = W(294);
  if (telt(aangifte, false) && !z.vangnet) {
    const werkdag = naRust(aangifte, rustdag);
    uit['aangifte-42-weken'] = {
      uiterlijk: tekst(aangifte),
      uiterlijkRuim: GELIJKGESTELD.has(tekst(werkdag)) ? undefined : tekst(werkdag),
    };
  }

  // RP 4 lid 2 b: the end of the first year of sickness.
  const jaar = W(363);
  if (telt(jaar, true))
    uit['eerstejaarsevaluatie'] = { uiterlijk: tekst(jaar), uiterlijkRuim: aaneen(364) ? datum(W(364)) : undefined };

  if (vind(z, 'vervroegde-iva', 'toegekend') || E === undefined || k.eind === undefined || z.hersteld) return uit;
  if (aow !== undefined && aow <= k.eind + 400) return uit;
  if (naLoon && !(erd && k.eind === E) && (L ?? OOIT) < k.eind) return uit;
  const { eind } = k;
  const sinds2013 = nummer('2013-07-01');

  // WIA 64 lid 2: the day on which the wachttijd has lasted 89 weeks; with art. 24 lid 3 another moment.
  const kennis = W(622);
  if (kennis !== undefined && eind === E && kennis >= sinds2013)
    uit['uwv-kennisgeving-wia'] = { uiterlijk: tekst(kennis) };

  // WIA 25 lid 3 and 4: thirteen weeks before the end (fifteen before July 2013). Counted back, so nothing moves it (Atw 1 lid 2).
  if (eind - 105 < sinds2013 ? eind - 91 < sinds2013 : true) {
    const dag = eind - 105 < sinds2013 ? eind - 105 : eind - 91;
    uit['re-integratieverslag'] = { uiterlijk: tekst(dag), uiterlijkRuim: tekst(dag + 1) };
  }

  // WIA 64 lid 3: eleven weeks before the end (thirteen before July 2013); lid 6 when UWV gave notice late or perhaps not.
  const brief = kennisgeving(z);
  const opLid6 = z.vangnet || aangifteVoorWeek81(z) || vind(z, 'vervroegde-iva') !== undefined;
  const laat = brief !== undefined && brief > (kennis ?? OOIT);
  if (!(opLid6 && laat) && (eind - 91 < sinds2013 ? eind - 77 < sinds2013 : true)) {
    const dag = eind - 91 < sinds2013 ? eind - 91 : eind - 77;
    uit['wia-aanvraag'] = {
      uiterlijk: tekst(dag),
      uiterlijkRuim: opLid6 && brief === undefined ? undefined : tekst(dag + 1),
    };
  }
  if (naLoon && L !== undefined && L <= E) return uit;

  // WIA 25 lid 10: six weeks before the end, after a late application six weeks before the longer end.
  if (typeof k.voorSanctie === 'number') uit['loonsanctiebesluit'] = { uiterlijk: tekst(k.voorSanctie - 42) };

  // WIA 25 lid 13: three weeks from each report of repair.
  const sancties = z.feiten.filter((f) => f.soort === 'loonsanctie');
  const opgelegd = sancties.find((f) => stapVan(f) === 'besluit');
  if (opgelegd && typeof k.voorSanctie === 'number' && opgelegd.dag <= k.voorSanctie)
    if (!sancties.some((f) => stapVan(f) === 'vervallen'))
      sancties
        .filter((f) => stapVan(f) === 'bekortingsverzoek')
        .forEach((f, i) => {
          const sleutel = i === 0 ? 'bekortingsbesluit' : `bekortingsbesluit/${i + 1}`;
          uit[sleutel] = { uiterlijk: tekst(f.dag + 21), uiterlijkRuim: tekst(ruim(f.dag + 1, f.dag + 21)) };
        });
  return uit;
}

/** Duties that stood on their last day, which is over. */
function geldt(z: Zaak, termijnen: Readonly<Record<string, Termijn>>): string[] {
  const { tijd } = z;
  const eerder = (soort: string, dag: number) => tijd.feiten.some((f) => f.soort === soort && f.dag <= dag);
  const gemeld = tijd.meldingen.find((m) => m.dag >= z.keten.start && m.vangnet !== 'geen')?.dag ?? 0;
  const vierDagen = tijd.spellen.some((s) => s.van <= gemeld && gemeld + 3 < s.tot);
  return [
    'probleemanalyse',
    'aangifte-42-weken',
    'eerstejaarsevaluatie',
    'ziek-uit-dienst-aangifte',
    'vangnet-melding',
  ].filter((stap) => {
    const dag = dagOf(termijnen[stap]?.uiterlijk);
    if (dag === undefined || dag >= tijd.peil) return false;
    switch (stap) {
      case 'aangifte-42-weken':
        // A request for a shortened wachttijd or art. 24 counts as the notice (ZW 38 lid 8).
        return !eerder('vervroegde-iva', dag) && !eerder('verlenging-wachttijd', dag);
      case 'vangnet-melding':
        // The fourth day on which she is sick (38a lid 2 a): with an earlier recovery there is none.
        return z.aard !== 'overlijden' && z.aard !== 'overgang-van-onderneming' && vierDagen;
      case 'ziek-uit-dienst-aangifte':
        return true;
      default:
        // With an early IVA there is nothing left to work at.
        return !eerder('vervroegde-iva', tijd.peil);
    }
  });
}

/** What is not owed, by the article that takes the duty away. */
function vrij(z: Zaak): string[] {
  const { W, L, aow, E, erd, nu, keten } = z;
  const uit = new Set<string>();
  const eindstukken = ['re-integratieverslag', 'wia-aanvraag'];
  const dood = z.aard === 'overlijden';
  // Not reached: recovered, and not sick again (WIA 23 lid 1; ZW 38 lid 1; RP 2 lid 2).
  const bereikt = (stap: string, n: number) => {
    const dag = W(n);
    if (nu === 'fit' && dag === undefined) uit.add(stap);
    // No wage and so no duty after the end of the employment (WIA 25 lid 1, ZW 38 lid 1), but for who carries the risk (WIA 26 lid 2).
    if (dag !== undefined && L !== undefined && L < dag && (!erd || stap === 'aangifte-42-weken' || dood))
      uit.add(stap);
  };
  if (z.aard !== 'overgang-van-onderneming' && !z.erdTwijfel) {
    bereikt('probleemanalyse', 42);
    bereikt('aangifte-42-weken', 294);
    bereikt('eerstejaarsevaluatie', 363);
    // Recovered before their term: thirteen and eleven weeks of sick days were still to come.
    const nog = 728 - keten.geteld.length;
    if (nu === 'fit' && nog > 91) for (const stap of eindstukken) uit.add(stap);
    for (const stap of eindstukken) if (E !== undefined && L !== undefined && L < E - 91 && !erd) uit.add(stap);
  }
  // BW 629 lid 2, WIA 43 g: no wage period of that length, no WIA.
  const aangifte = W(294);
  if (aow !== undefined && (aow <= keten.start || (aangifte !== undefined && aow + 42 <= aangifte)))
    uit.add('aangifte-42-weken');
  if (z.huishoudelijk || (aow !== undefined && aow <= (E ?? keten.start) + 1))
    for (const stap of eindstukken) uit.add(stap);
  // WIA 66 lid 1 and 6: the request is the application, without a report.
  if (vind(z, 'vervroegde-iva', 'toegekend') && !vind(z, 'vervroegde-iva', 'afgewezen'))
    for (const stap of eindstukken) uit.add(stap);
  // ZW 38 lid 4: who claims benefit of ZW 29 lid 2 e, f or g.
  if (z.alleenZesWeken) uit.add('aangifte-42-weken');
  // ZW 38 lid 2: only for who is sick when the employment ends.
  const overgang = z.aard === 'overgang-van-onderneming';
  if (dood || overgang || (L !== undefined && L >= keten.start && nu === 'fit' && soortDag(z.tijd, L) === 'fit'))
    for (const stap of ['ziek-uit-dienst-aangifte', 'ziek-uit-dienst-riv']) uit.add(stap);
  return [...uit];
}

export function tweedeBerekening(geval: Feiten): Mening {
  const peil = nummer(geval.peildatum);
  const feiten = lees(geval);
  const tijd = feiten && tijdlijn(feiten, peil);
  const keten = tijd && loop(tijd);
  if (!tijd || !keten || keten.start < nummer('2004-01-01')) return LEEG;
  const z = zaakVan(geval, tijd, keten);
  // Sick again after the employment ended is another right (ZW 46); a contract cannot end before it began.
  const aanvang = dagOf(geval.dossier?.['dienstverband']?.['aanvang']);
  if (z.L !== undefined && (tijd.meldingen.some((m) => m.dag > (z.L ?? 0)) || z.L < (aanvang ?? z.L))) return LEEG;
  if (tijd.feiten.filter((f) => f.soort === 'einde-dienstverband').length > 1) return LEEG;
  const k = klok(z);
  // A leave with another cause inside a sanction or an extension: whether the old period goes on, no text says.
  const doorkruist =
    keten.naVerlof && tijd.feiten.some((f) => ['loonsanctie', 'verlenging-wachttijd'].includes(f.soort));
  if (doorkruist) return { ...LEEG, top: top(z) };
  const termijnen = stappen(z, k);
  return { top: top(z), mijlpalen: mijlpalen(z, k), stappen: termijnen, geldt: geldt(z, termijnen), vrij: vrij(z) };
}

/** Fields on which an answer differs from the second calculation, where that has an opinion. */
export function afwijkingen(
  mening: Mening,
  krijg: (plek: string, veld: string) => { readonly waarde: unknown } | undefined,
): string[] {
  const plekken: [string, Readonly<Record<string, Waarde>>][] = [
    ['top', mening.top],
    ['mijlpalen', mening.mijlpalen],
    ...Object.entries(mening.stappen).map(([s, t]): [string, Readonly<Record<string, Waarde>>] => [s, { ...t }]),
  ];
  return plekken.flatMap(([plek, velden]) =>
    Object.entries(velden).flatMap(([veld, mijn]) => {
      if (mijn === undefined) return [];
      const ander = krijg(plek, veld);
      if (ander === undefined) return [];
      const opties: readonly unknown[] = Array.isArray(ander.waarde) ? ander.waarde : [ander.waarde];
      if (opties.some((o) => (o ?? null) === mijn)) return [];
      return [`${plek}.${veld}: ${JSON.stringify(ander.waarde ?? null)}, tweede berekening ${JSON.stringify(mijn)}`];
    }),
  );
}
