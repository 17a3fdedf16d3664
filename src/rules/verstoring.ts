/** Stagnations and conflicts as stretches of time: from the first sign until solved. */
import { gebeurtenissen, type Ziektegeval } from '../dossier/case.ts';
import type { Stored } from '../dossier/stored.ts';

type Verstoring = 'stagnatie' | 'conflict';

/** The steps of each disturbance, oldest first; a step after `opgelost` begins a new one. */
function verlopen<S extends Verstoring>(
  events: readonly Stored<S>[],
  zelfde: (a: Stored<S>, b: Stored<S>) => boolean,
): readonly (readonly Stored<S>[])[] {
  const groepen: Stored<S>[][] = [];
  for (const e of events) {
    const groep = groepen.findLast((g) => g[0] !== undefined && zelfde(g[0], e));
    if (groep && groep.at(-1)?.data.stap !== 'opgelost') groep.push(e);
    else groepen.push([e]);
  }
  return groepen;
}

/** Each stagnation by where it is (`bij`). */
export function stagnaties(c: Ziektegeval): readonly (readonly Stored<'stagnatie'>[])[] {
  return verlopen(gebeurtenissen(c, 'stagnatie'), (a, b) => a.data.bij === b.data.bij);
}

/** Each conflict by between whom; a step that names nobody belongs to the last one. */
export function conflicten(c: Ziektegeval): readonly (readonly Stored<'conflict'>[])[] {
  return verlopen(gebeurtenissen(c, 'conflict'), (a, b) => {
    if (!a.data.tussen || !b.data.tussen) return true;
    return [...a.data.tussen].sort().join() === [...b.data.tussen].sort().join();
  });
}

/** Whether a conflict may be between werkgever and werknemer: it says so, or names nobody. */
export function tussenWerkgeverEnWerknemer(e: Stored<'conflict'>): boolean {
  const wie = e.data.tussen;
  return wie === undefined || (wie.includes('werkgever') && wie.includes('werknemer'));
}
