/** Which cases and tasks a list shows, and in which order. */
import { plusDagen } from '../core/dates.ts';
import type { Rol } from '../dossier/fields.ts';
import type { Report, ReportCase } from './report.ts';
import { byDatum, byNaam, byUrgency, isNu, type Regel, type Taak, taken } from './urgency.ts';

export const SORTERINGEN = ['urgentie', 'dossier', 'week', 'uiterlijk'] as const;
type Sortering = (typeof SORTERINGEN)[number];

export interface Keuze {
  /** Only what this role has to do. */
  readonly rol?: Rol;
  /** Only what is due within this many days after the peildatum, or was due before it. */
  readonly binnen?: number;
  /** Only cases of a werkgever whose name holds this text. */
  readonly werkgever?: string;
  /** Only cases of a casemanager whose name holds this text. */
  readonly casemanager?: string;
  readonly sorteer?: Sortering;
}

/** Text without capitals and accents, so that `zuid` finds `Zuíd`. */
function vlak(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a case is chosen by. */
type Gekozen = Pick<ReportCase, 'dossier' | 'casemanager'>;

/** The cases of the werkgever and the casemanager that were asked for; all of them when none was. */
export function vanKeuze<C extends Gekozen>(cases: readonly C[], { werkgever, casemanager }: Keuze): readonly C[] {
  const heeft = (naam: string | null | undefined, deel: string | undefined) =>
    deel === undefined || vlak(naam ?? '').includes(vlak(deel));
  return cases.filter((c) => heeft(c.dossier.werkgever?.naam, werkgever) && heeft(c.casemanager, casemanager));
}

/** Whether a task belongs to what was asked for; days count from the peildatum, inclusive. */
export function past(taak: Taak, keuze: Keuze, peildatum: string): boolean {
  if (keuze.rol !== undefined && !taak.rollen.includes(keuze.rol)) return false;
  if (keuze.binnen === undefined) return isNu(taak) || taak.soort === 'afspraak';
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
  const regels = vanKeuze(report.cases, keuze).flatMap((c): Regel<C>[] => {
    const alle = taken(c);
    if (!gevraagd) {
      const [taak, ...rest] = alle;
      return [{ c, taak, meer: rest.filter(isNu).length }];
    }
    const [taak, ...rest] = alle.filter((t) => past(t, keuze, report.peildatum));
    return taak ? [{ c, taak, meer: rest.length }] : [];
  });
  return regels.sort(VOLGORDE[keuze.sorteer ?? 'urgentie']);
}
