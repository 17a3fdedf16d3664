/** The board: which lane a case stands in, what has to be done in it and by whom, and the counts over all of them. */
import { type Datum, plusDagen } from '../../core/dates.ts';
import { ROLLEN, type Rol } from '../../dossier/fields.ts';
import { stapNaam } from '../../judge/step.ts';
import type { Html } from '../../show/html.ts';
import type { ReportCase } from '../../show/report.ts';
import { compare, type Taak, type TaakStatus, taken } from '../../show/urgency.ts';

/** Lanes, the most urgent first. A case stands in one. */
export const BANEN = ['te-laat', 'onbepaald', 'week', 'twee-weken', 'schema', 'afgelopen'] as const;
export type Baan = (typeof BANEN)[number];

export const BAAN_TITEL: Readonly<Record<Baan, string>> = {
  'te-laat': 'Te laat of gemist',
  onbepaald: 'Niet te beoordelen',
  week: 'Deze week',
  'twee-weken': 'Binnen 14 dagen',
  schema: 'Op schema',
  afgelopen: 'Hersteld of afgelopen',
};

export const BAAN_UITLEG: Readonly<Record<Baan, string>> = {
  'te-laat': 'Iets is niet gedaan en de uiterste dag is voorbij.',
  onbepaald: 'Een bestand is niet te lezen; kijk met wvp check.',
  week: 'De eerste uiterste dag valt binnen 7 dagen.',
  'twee-weken': 'De eerste uiterste dag valt over 8 tot en met 14 dagen.',
  schema: 'De komende 14 dagen hoeft er niets af.',
  afgelopen: 'Niemand hoeft nu iets te doen, of er is geen ziekmelding.',
};

const WEEK = 7;
const TWEE_WEKEN = 14;
/** From here the wachttijd comes into sight: verslag, WIA-aanvraag, and a loonsanctie when they fail. */
export const GEVARENZONE_VANAF = 78;

/** Something to do, in words that hold no free text. */
export interface Werk {
  readonly titel: string;
  readonly rollen: readonly Rol[];
  readonly datum: Datum | null;
  readonly status: TaakStatus;
  readonly verantwoord: boolean;
  /** The strict or agreed day is past and it is not done. */
  readonly laat: boolean;
}

/** What is kept of a case for the lists: a page of its own has the rest. */
export interface BordZaak {
  readonly naam: string;
  /** Its page, from the root of the board. */
  readonly bestand: string;
  readonly toestand: ReportCase['evaluation']['toestand'];
  readonly week: number | null;
  readonly baan: Baan;
  readonly werk: readonly Werk[];
  readonly werkgever: string | null;
  readonly casemanager: string | null;
  /** Name of the werknemer, only where that was asked for. */
  readonly werknemer: string | null;
  readonly strook: Html | null;
}

/** What has to be done in a case, most urgent first. What stands open from before a take-over is looked up elsewhere, and is not in it. */
export function werkVan(c: ReportCase, peildatum: Datum): readonly Werk[] {
  const perSleutel = new Map(c.evaluation.stappen.map((s) => [s.sleutel, s]));
  return taken(c).flatMap((t) => {
    const stap = t.soort === 'stap' ? perSleutel.get(t.sleutel) : undefined;
    if (t.status === 'onbepaald') return [];
    return {
      titel: stap ? stapNaam(stap) : t.titel,
      rollen: t.rollen,
      datum: t.datum,
      status: t.status,
      verantwoord: t.verantwoord,
      laat: isLaat(t, peildatum),
    };
  });
}

function isLaat(t: Taak, peildatum: Datum): boolean {
  if (t.verantwoord) return false;
  return t.status === 'gemist' || t.status === 'verlopen' || (t.datum !== null && t.datum < peildatum);
}

/** Steps that cannot be judged because a file cannot be read; not those from before a take-over. */
function isOnleesbaar(c: ReportCase): boolean {
  const { toestand, stappen } = c.evaluation;
  return toestand === 'onbepaald' || stappen.some((s) => s.status === 'onbepaald' && s.reden !== 'voor-overname');
}

const LOOPT: ReadonlySet<BordZaak['toestand']> = new Set(['lopend', 'loonsanctie']);

export function baanVan(c: ReportCase, werk: readonly Werk[], peildatum: Datum): Baan {
  if (werk.some((w) => w.laat)) return 'te-laat';
  if (isOnleesbaar(c)) return 'onbepaald';
  // What was explained no longer presses.
  const dagen = werk.flatMap((w) => (w.datum === null || w.datum < peildatum ? [] : [w.datum]));
  if (dagen.some((d) => d <= plusDagen(peildatum, WEEK))) return 'week';
  if (dagen.some((d) => d <= plusDagen(peildatum, TWEE_WEKEN))) return 'twee-weken';
  return werk.length > 0 || LOOPT.has(c.evaluation.toestand) ? 'schema' : 'afgelopen';
}

export function isGevarenzone(z: Pick<BordZaak, 'week' | 'toestand'>): boolean {
  return LOOPT.has(z.toestand) && z.week !== null && z.week >= GEVARENZONE_VANAF;
}

/** In a lane: the oldest day first, then by name. */
export function opUrgentie(a: BordZaak, b: BordZaak): number {
  const plek = (z: BordZaak) => BANEN.indexOf(z.baan);
  return plek(a) - plek(b) || opDatum(a, b);
}

export function opDatum(a: BordZaak, b: BordZaak): number {
  return compare(eersteDag(a), eersteDag(b)) || opNaam(a, b);
}

export function opNaam(a: BordZaak, b: BordZaak): number {
  return compare(a.naam, b.naam) || compare(a.bestand, b.bestand);
}

/** The longest sick first. */
export function opWeek(a: BordZaak, b: BordZaak): number {
  return (b.week ?? -1) - (a.week ?? -1) || opNaam(a, b);
}

function eersteDag(z: BordZaak): Datum {
  return z.werk.reduce((min, w) => (w.datum !== null && !w.verantwoord && w.datum < min ? w.datum : min), '9999');
}

export interface Tegels {
  readonly lopend: number;
  readonly loonsanctie: number;
  readonly gevarenzone: number;
  readonly perBaan: Readonly<Record<Baan, number>>;
  /** Steps and afspraken past their day. */
  readonly teLaat: number;
}

export function tegels(zaken: readonly BordZaak[]): Tegels {
  const tel = (past: (z: BordZaak) => boolean) => zaken.filter(past).length;
  return {
    lopend: tel((z) => LOOPT.has(z.toestand)),
    loonsanctie: tel((z) => z.toestand === 'loonsanctie'),
    gevarenzone: tel(isGevarenzone),
    perBaan: Object.fromEntries(BANEN.map((b) => [b, tel((z) => z.baan === b)])) as Record<Baan, number>,
    teLaat: zaken.reduce((sum, z) => sum + z.werk.filter((w) => w.laat).length, 0),
  };
}

/** Something to do, with its case. */
export interface Regel {
  readonly z: BordZaak;
  readonly w: Werk;
}

export interface Groep {
  readonly soort: 'rol' | 'casemanager' | 'werkgever';
  readonly naam: string;
  /** Its page, from the root of the board. */
  readonly bestand: string;
  readonly zaken: readonly BordZaak[];
  /** Of a role only its own tasks, and not those of later. */
  readonly regels: readonly Regel[];
}

/** Who has to do what: by role, by casemanager, by werkgever; only those that are there. */
export function groepen(zaken: readonly BordZaak[]): readonly Groep[] {
  const bestanden = new Bestandsnamen();
  const vol = (soort: Groep['soort'], naam: string, leden: readonly BordZaak[], past: (w: Werk) => boolean): Groep => ({
    soort,
    naam,
    // Who has every case needs no page beside the list of them.
    bestand:
      soort !== 'rol' && leden.length === zaken.length
        ? ALLE_DOSSIERS
        : `groep/${bestanden.vrij(`${soort}-${naam.toLowerCase()}`)}.html`,
    zaken: leden,
    regels: leden.flatMap((z) => z.werk.filter(past).map((w) => ({ z, w }))).sort(opDag),
  });
  const rollen = ROLLEN.flatMap((rol) => {
    const nu = (w: Werk) => w.rollen.includes(rol) && w.status !== 'gepland';
    const leden = zaken.filter((z) => z.werk.some(nu));
    return leden.length === 0 ? [] : [vol('rol', rol, leden, nu)];
  });
  const per = (soort: 'casemanager' | 'werkgever') => {
    const namen = new Map<string, BordZaak[]>();
    for (const z of zaken) {
      const naam = z[soort] ?? NIET_INGEVULD;
      const leden = namen.get(naam);
      if (leden) leden.push(z);
      else namen.set(naam, [z]);
    }
    return [...namen]
      .sort(([a], [b]) => Number(a === NIET_INGEVULD) - Number(b === NIET_INGEVULD) || compare(a, b))
      .map(([naam, leden]) => vol(soort, naam, leden, () => true));
  };
  return [...rollen, ...per('casemanager'), ...per('werkgever')];
}

/** The list of all cases. */
export const ALLE_DOSSIERS = 'lijst/op-dossier.html';
export const NIET_INGEVULD = '(niet ingevuld)';

function opDag(a: Regel, b: Regel): number {
  return compare(a.w.datum ?? '9999', b.w.datum ?? '9999') || opNaam(a.z, b.z) || compare(a.w.titel, b.w.titel);
}

/** How many tasks are late, due within 7 days, and in the 7 days after those. */
export function druk(regels: readonly Regel[], peildatum: Datum) {
  const week = plusDagen(peildatum, WEEK);
  const twee = plusDagen(peildatum, TWEE_WEKEN);
  const tussen = (w: Werk, van: Datum, tot: Datum) => !w.laat && w.datum !== null && w.datum >= van && w.datum <= tot;
  return {
    laat: regels.filter(({ w }) => w.laat).length,
    week: regels.filter(({ w }) => tussen(w, peildatum, week)).length,
    tweeWeken: regels.filter(({ w }) => tussen(w, plusDagen(week, 1), twee)).length,
  };
}

/** Names of devices, with any ending: Windows cannot hold them. */
const APPARAAT = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_NAAM = 100;

/** Names for files, one for each name, that every file system can hold and that no address has to escape. */
export class Bestandsnamen {
  readonly #bezet = new Set<string>();

  /** The name itself where it can be one; of two that are the same in lower case the second gets a number. */
  vrij(naam: string): string {
    const kaal = naam
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+|[.-]+$/g, '')
      .slice(0, MAX_NAAM);
    const veilig = kaal === '' || APPARAAT.test(kaal) ? `x-${kaal}` : kaal;
    let gekozen = veilig;
    for (let nummer = 2; this.#bezet.has(gekozen.toLowerCase()); nummer += 1) gekozen = `${veilig}-${nummer}`;
    this.#bezet.add(gekozen.toLowerCase());
    return gekozen;
  }
}
