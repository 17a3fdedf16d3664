/** What the commands share when they print. */
import type { Datum } from '../core/dates.ts';
import type { Report } from '../show/report.ts';
import type { Context } from './context.ts';
import type { LoadedJudgement } from './load/load.ts';
import type { BekendOp } from './load/places.ts';

export function reportOf(
  context: Context,
  cases: readonly LoadedJudgement[],
  peildatum: Datum,
  bekendOp?: BekendOp,
): Report<LoadedJudgement> {
  const moment = bekendOp && { datum: bekendOp.datum, commit: bekendOp.commit };
  return { versie: context.versie, peildatum, bekendOp: moment, cases };
}
