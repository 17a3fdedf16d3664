/** What a command wants of a case beside its judgement: worked out only where it is asked for and there is something. */
import type { Datum } from '../../core/dates.ts';
import type { Case } from '../../dossier/case.ts';
import { heeftGeld } from '../../dossier/kosten.ts';
import { geldStand, type MetGeld } from '../../features/money/compute.ts';
import type { Zaakfeiten } from '../../features/scan/case-figures.ts';

export interface Erbij extends MetGeld {
  readonly feiten?: Zaakfeiten;
}

export async function erbij(
  c: Case,
  want: { readonly feiten?: boolean; readonly geld?: boolean },
  peildatum: Datum,
): Promise<Erbij> {
  const feiten = want.feiten ? await import('../../features/scan/case-figures.ts') : undefined;
  return {
    ...(feiten ? { feiten: feiten.zaakfeiten(c, peildatum) } : {}),
    ...(want.geld && heeftGeld(c) ? { geld: geldStand(c) } : {}),
  };
}
