/** What the commands share when they print. */
import type { Datum } from '../core/dates.ts';
import type { Report } from '../report/types.ts';
import type { BekendOp } from './bekend-op.ts';
import type { Context } from './context.ts';
import type { LoadedJudgement } from './load.ts';

export function reportOf(
  context: Context,
  cases: readonly LoadedJudgement[],
  peildatum: Datum,
  bekendOp?: BekendOp,
): Report {
  const moment = bekendOp && { datum: bekendOp.datum, commit: bekendOp.commit };
  return { versie: context.versie, peildatum, bekendOp: moment, cases };
}
