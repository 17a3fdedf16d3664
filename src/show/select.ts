/** Which cases and tasks a list shows, and in which order. */
import { plusDagen } from '../core/dates.ts';
import type { Rol } from '../dossier/fields.ts';
import type { Report, ReportCase } from './report.ts';
import { byDatum, byNaam, byUrgency, type Regel, stapTaken, type Taak, taken } from './urgency.ts';

export const SORTERINGEN = ['urgentie', 'dossier', 'week', 'uiterlijk'] as const;
type Sortering = (typeof SORTERINGEN)[number];

export interface Keuze {
  /** Only what this role has to do. */
  readonly rol?: Rol;
  /** Only what is due within this many days after the peildatum, or was due before it. */
  readonly binnen?: number;
  /** Only cases of a werkgever whose name holds this text. */
  readonly werkgever?: string;
  readonly sorteer?: Sortering;
}

/** Text without capitals and accents, so that `zuid` finds `Zuíd`. */
export function vlak(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The cases of the werkgever that was asked for; all of them when none was. */
export function vanWerkgever<C extends Pick<ReportCase, 'dossier'>>(
  cases: readonly C[],
  deel: string | undefined,
): readonly C[] {
  if (deel === undefined) return cases;
  return cases.filter((c) => vlak(c.dossier.werkgever?.naam ?? '').includes(vlak(deel)));
}

/** Whether a task belongs to what was asked for; days count from the peildatum, inclusive. */
export function past(taak: Taak, keuze: Keuze, peildatum: string): boolean {
  if (keuze.rol !== undefined && !taak.rollen.includes(keuze.rol)) return false;
  if (keuze.binnen === undefined) return taak.status !== 'gepland';
  return taak.datum !== null && taak.datum <= plusDagen(peildatum, keuze.binnen);
}

const VOLGORDE: Record<Sortering, (a: Regel, b: Regel) => number> = {
  urgentie: byUrgency,
  dossier: byNaam,
  week: (a, b) => (b.c.evaluation.ziekteweek ?? -1) - (a.c.evaluation.ziekteweek ?? -1) || byNaam(a, b),
  uiterlijk: byDatum,
};

/**
 * The cases that a list shows, in order. A role or a number of days asks for tasks: a case is then listed for the most
 * urgent task that fits, also when that is an afspraak, and not at all without one.
 */
export function kies<C extends ReportCase>(report: Report<C>, keuze: Keuze): Regel<C>[] {
  const gevraagd = keuze.rol !== undefined || keuze.binnen !== undefined;
  const regels = vanWerkgever(report.cases, keuze.werkgever).flatMap((c): Regel<C>[] => {
    if (!gevraagd) {
      const alle = stapTaken(c);
      const [taak] = alle;
      const nu = alle.filter((t) => t.status !== 'gepland').length;
      return [{ c, taak, meer: nu - (taak && taak.status !== 'gepland' ? 1 : 0) }];
    }
    const [taak, ...rest] = taken(c).filter((t) => past(t, keuze, report.peildatum));
    return taak ? [{ c, taak, meer: rest.length }] : [];
  });
  return regels.sort(VOLGORDE[keuze.sorteer ?? 'urgentie']);
}
