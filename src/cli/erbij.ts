/** What a command wants of a case beside its judgement: worked out only where it is asked for and there is something. */
import type { Datum } from '../core/dates.ts';
import type { Case } from '../dossier/case.ts';
import { heeftGeld } from '../dossier/kosten.ts';
import { type GeldStand, geldStand } from '../evaluate/geld.ts';
import type { Zaakfeiten } from '../evaluate/zaakfeiten.ts';

export interface Erbij {
  readonly feiten?: Zaakfeiten;
  /** Left out where nothing about money is recorded in the latest sick period. */
  readonly geld?: GeldStand;
}

export async function erbij(
  c: Case,
  want: { readonly feiten?: boolean; readonly geld?: boolean },
  peildatum: Datum,
): Promise<Erbij> {
  const feiten = want.feiten ? await import('../evaluate/zaakfeiten.ts') : undefined;
  return {
    ...(feiten ? { feiten: feiten.zaakfeiten(c, peildatum) } : {}),
    ...(want.geld && heeftGeld(c) ? { geld: geldStand(c) } : {}),
  };
}
