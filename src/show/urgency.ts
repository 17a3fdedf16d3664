/** What asks for attention first. */
import type { Datum } from '../core/dates.ts';
import type { Rol } from '../dossier/fields.ts';
import type { AfspraakStand } from '../judge/agreements.ts';
import type { Status } from '../judge/status.ts';
import type { Step } from '../judge/step.ts';
import type { ReportCase } from './report.ts';

/** A status of a step, or of an afspraak whose day is past. */
export type TaakStatus = Status | 'verlopen';

/** One thing that somebody still has to do: a step of the catalogue, or what people agreed. */
export interface Taak {
  readonly soort: 'stap' | 'afspraak';
  /** The step's key, or the id of the afspraak; one of its kind in a dossier. */
  readonly sleutel: string;
  readonly titel: string;
  /** Who has to do it; empty for an afspraak of somebody whom the dossier does not know. */
  readonly rollen: readonly Rol[];
  /** The day that people work towards, inclusive; null where there is none. */
  readonly datum: Datum | null;
  readonly status: TaakStatus;
  readonly verantwoord: boolean;
  /** The words of the afspraak: free text; null for a step. */
  readonly wat: string | null;
}

const ORDE: Partial<Record<TaakStatus, number>> = {
  gemist: 0,
  onbepaald: 1,
  betwist: 2,
  verlopen: 2.5,
  open: 3,
  afgeweken: 3,
  gepland: 4,
};

/** The date that a person works towards: the agreed one where werkgever and werknemer deviated. */
export function streefdatum(step: Step): string | null {
  return step.afgewekenTot ?? step.uiterlijk;
}

/**
 * Steps that still ask for something, most urgent first. What was explained and what UWV must do comes last or not at all. Of a
 * case that ended only what outlives the end: a duty that was missed stays in the list of steps, but nobody can still do it.
 */
export function teDoen(c: ReportCase): readonly Step[] {
  return c.evaluation.stappen
    .filter((s) => !s.voorbij)
    .filter((s) => ORDE[s.status] !== undefined && s.verantwoordelijke !== 'uwv')
    .filter((s) => s.gedaanOp === null)
    .filter((s) => s.status !== 'gepland' || s.uiterlijk !== null)
    .sort(
      (a, b) =>
        Number(a.verantwoord) - Number(b.verantwoord) ||
        (ORDE[a.status] ?? 9) - (ORDE[b.status] ?? 9) ||
        compare(streefdatum(a) ?? '9999', streefdatum(b) ?? '9999'),
    );
}

/** Steps that ask for something now: not the ones whose window is still closed. */
export function nuTeDoen(c: ReportCase): readonly Step[] {
  return teDoen(c).filter((s) => s.status !== 'gepland');
}

/** The afspraken that still ask for something: those past their day first, then by day; without a day last. */
export function openAfspraken(c: ReportCase): readonly AfspraakStand[] {
  return c.afspraken
    .filter((a) => a.status === 'open' || a.status === 'verlopen')
    .sort((a, b) => compare(a.uiterlijk ?? '9999', b.uiterlijk ?? '9999') || compare(a.id, b.id));
}

/** The steps that still ask for something, as tasks. */
export function stapTaken(c: ReportCase): readonly Taak[] {
  return teDoen(c).map((s) => ({
    soort: 'stap',
    sleutel: s.sleutel,
    titel: s.titel,
    rollen: [s.verantwoordelijke],
    datum: streefdatum(s),
    status: s.status,
    verantwoord: s.verantwoord,
    wat: null,
  }));
}

/** The step of the set casemanagement that follows an afspraak: the same thing to do. */
const STAP_VAN_AFSPRAAK = 'afspraak-verlopen/';

/** Steps and afspraken together, most urgent first; an afspraak that is a step too once, as itself. */
export function taken(c: ReportCase): readonly Taak[] {
  const afspraken = openAfspraken(c).map(
    (a): Taak => ({
      soort: 'afspraak',
      sleutel: a.id,
      titel: 'Afspraak',
      rollen: a.rollen,
      datum: a.uiterlijk,
      status: a.status === 'verlopen' ? 'verlopen' : 'open',
      verantwoord: false,
      wat: a.wat,
    }),
  );
  const zelfde = new Set(afspraken.map((a) => `${STAP_VAN_AFSPRAAK}${a.sleutel}`));
  return [...stapTaken(c).filter((s) => !zelfde.has(s.sleutel)), ...afspraken].sort(byTaak);
}

function byTaak(a: Taak, b: Taak): number {
  return rang(a) - rang(b) || compare(a.datum ?? '9999', b.datum ?? '9999');
}

/** Explained comes after what is open now and before what is planned; without a task last. */
function rang(taak: Taak | undefined): number {
  return taak ? (taak.verantwoord ? 3.5 : (ORDE[taak.status] ?? 9)) : 10;
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
