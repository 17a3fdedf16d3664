/** What asks for attention first. */
import type { Datum } from '../core/dates.ts';
import type { Rol } from '../dossier/fields.ts';
import type { AfspraakStand } from '../judge/agreements.ts';
import type { Moment } from '../judge/moments.ts';
import type { Status } from '../judge/status.ts';
import type { Step } from '../judge/step.ts';
import type { ReportCase } from './report.ts';

/** A status of a step, or of an afspraak whose day is past. */
export type TaakStatus = Status | 'verlopen';

/** One thing that somebody still has to do: a step of the catalogue, what people agreed, a talk that was planned, a last day. */
export interface Taak {
  readonly soort: 'stap' | 'afspraak' | 'gesprek' | 'mijlpaal';
  /** The step's key, the id of the afspraak, or the event that names the day; one of its kind in a dossier. */
  readonly sleutel: string;
  readonly titel: string;
  /** Who has to do it; empty for an afspraak of somebody whom the dossier does not know. */
  readonly rollen: readonly Rol[];
  /** The day that people work towards, inclusive; null where there is none. */
  readonly datum: Datum | null;
  readonly status: TaakStatus;
  readonly verantwoord: boolean;
  /** A point of the casemanager's guide, which is no duty. */
  readonly vanDeGids: boolean;
  /** How soon it asks for attention: smaller is sooner. */
  readonly rang: number;
  /** The words of the afspraak: free text; null for what has none. */
  readonly wat: string | null;
}

/**
 * Errors before warnings before remarks, then what is explained, then the points of the guide, then what is still to come. What cannot be
 * judged because a file cannot be read may hide an error.
 */
const RANG = {
  fout: 0,
  waarschuwing: 1,
  verlopen: 2,
  open: 3,
  verantwoord: 4,
  gids: 5,
  gepland: 6,
  geplandVanDeGids: 7,
};

const OPEN: ReadonlySet<Status> = new Set(['gemist', 'onbepaald', 'betwist', 'open', 'afgeweken', 'gepland']);

/** The date that a person works towards: the agreed one where werkgever and werknemer deviated. */
export function streefdatum(step: Step): string | null {
  return step.afgewekenTot ?? step.uiterlijk;
}

export function isVanDeGids(step: Pick<Step, 'regelset'>): boolean {
  return step.regelset === 'casemanagement';
}

function rangVan(step: Step): number {
  const gids = isVanDeGids(step);
  if (step.status === 'gepland') return gids ? RANG.geplandVanDeGids : RANG.gepland;
  if (gids) return RANG.gids;
  if (step.verantwoord) return RANG.verantwoord;
  if (step.status === 'onbepaald') return step.reden === null ? RANG.fout : RANG.verlopen;
  return step.ernst === 'fout' ? RANG.fout : step.ernst === 'waarschuwing' ? RANG.waarschuwing : RANG.open;
}

/**
 * Steps that still ask for something, most urgent first. What was explained comes last, what UWV must do not at all. Of a
 * case that ended only what outlives the end: a duty that was missed stays in the list of steps, but nobody can still do it.
 */
export function teDoen(c: ReportCase): readonly Step[] {
  return c.evaluation.stappen
    .filter((s) => !s.voorbij)
    .filter((s) => OPEN.has(s.status) && s.verantwoordelijke !== 'uwv')
    .filter((s) => s.gedaanOp === null)
    .filter((s) => s.status !== 'gepland' || s.uiterlijk !== null)
    .sort((a, b) => rangVan(a) - rangVan(b) || compare(streefdatum(a) ?? '9999', streefdatum(b) ?? '9999'));
}

/** The afspraken that still ask for something: those past their day first, then by day; without a day last. */
export function openAfspraken(c: ReportCase): readonly AfspraakStand[] {
  return c.afspraken
    .filter((a) => a.status === 'open' || a.status === 'verlopen')
    .sort((a, b) => compare(a.uiterlijk ?? '9999', b.uiterlijk ?? '9999') || compare(a.id, b.id));
}

function stapTaak(s: Step): Taak {
  return {
    soort: 'stap',
    sleutel: s.sleutel,
    titel: s.titel,
    rollen: [s.verantwoordelijke],
    datum: streefdatum(s),
    status: s.status,
    verantwoord: s.verantwoord,
    vanDeGids: isVanDeGids(s),
    rang: rangVan(s),
    wat: null,
  };
}

function afspraakTaak(a: AfspraakStand): Taak {
  const verlopen = a.status === 'verlopen';
  return {
    soort: 'afspraak',
    sleutel: a.id,
    titel: 'Afspraak',
    rollen: a.rollen,
    datum: a.uiterlijk,
    status: verlopen ? 'verlopen' : 'open',
    verantwoord: false,
    vanDeGids: false,
    rang: verlopen ? RANG.verlopen : RANG.gepland,
    wat: a.wat,
  };
}

function momentTaak({ soort, sleutel, titel, datum, rollen }: Moment): Taak {
  const vast = { status: 'gepland', verantwoord: false, vanDeGids: false, rang: RANG.gepland, wat: null } as const;
  return { soort, sleutel, titel, datum, rollen, ...vast };
}

/** The step of the set casemanagement that follows an afspraak: the same thing to do. */
const STAP_VAN_AFSPRAAK = 'afspraak-verlopen/';

/** Steps, afspraken and what was planned together, most urgent first; an afspraak that is a step too once, as itself. */
export function taken(c: ReportCase): readonly Taak[] {
  const afspraken = openAfspraken(c).map(afspraakTaak);
  const zelfde = new Set(afspraken.map((a) => `${STAP_VAN_AFSPRAAK}${a.sleutel}`));
  const stappen = teDoen(c)
    .map(stapTaak)
    .filter((s) => !zelfde.has(s.sleutel));
  return [...stappen, ...afspraken, ...c.momenten.map(momentTaak)].sort(byTaak);
}

/** Whether it asks for something now: an afspraak does so from the day after its last. */
export function isNu(taak: Taak): boolean {
  return taak.rang < RANG.gepland;
}

function byTaak(a: Taak, b: Taak): number {
  return a.rang - b.rang || compare(a.datum ?? '9999', b.datum ?? '9999');
}

/** Without a task last. */
function rang(taak: Taak | undefined): number {
  return taak?.rang ?? RANG.geplandVanDeGids + 1;
}

/** A case in a list, with the task that it is listed for. */
export interface Regel<C extends ReportCase = ReportCase> {
  readonly c: C;
  readonly taak: Taak | undefined;
  /** How many more tasks ask for something. */
  readonly meer: number;
}

/** Cases by the urgency of their task; closed cases last; then by name. */
export function byUrgency(a: Regel, b: Regel): number {
  return rang(a.taak) - rang(b.taak) || byDatum(a, b);
}

/** By the day of the task, then by name. */
export function byDatum(a: Regel, b: Regel): number {
  return compare(a.taak?.datum ?? '9999', b.taak?.datum ?? '9999') || byNaam(a, b);
}

export function byNaam(a: Regel, b: Regel): number {
  return compare(a.c.naam, b.c.naam) || compare(a.c.pad, b.c.pad);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
