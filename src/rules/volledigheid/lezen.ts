/** Reading a case that need not have a sickness yet. */
import type { Case } from '../../dossier/case.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import type { Stored } from '../../dossier/stored.ts';

/** Events of a kind in the latest sickness, oldest first; all of them while no sickness is recorded. */
export function alle<S extends Soort>(c: Case, soort: S): Stored<S>[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  return (c.van(soort) as readonly Stored<S>[]).filter((e) => e.datum >= vanaf);
}

export function laatste<S extends Soort>(c: Case, soort: S): Stored<S> | undefined {
  return alle(c, soort).at(-1);
}

/** Whether a field holds something that a reader can see. */
export function gevuld(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.some(gevuld);
  if (typeof waarde === 'string') return /[\p{L}\p{N}\p{P}\p{S}]/u.test(waarde);
  return waarde !== undefined && waarde !== null;
}
