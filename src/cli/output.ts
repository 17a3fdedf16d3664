/** What the commands share when they print. */
import type { Datum } from '../core/dates.ts';
import type { Paint } from '../report/text.ts';
import type { Report } from '../report/types.ts';
import type { BekendOp } from './bekend-op.ts';
import { colourFor } from './colour.ts';
import type { Context, GlobalOptions, Stream } from './context.ts';
import type { LoadedJudgement } from './load.ts';

export function paintFor(stream: Stream, context: Context, options: GlobalOptions): Paint {
  return colourFor(stream, context, options);
}

export function reportOf(
  context: Context,
  cases: readonly LoadedJudgement[],
  peildatum: Datum,
  bekendOp?: BekendOp,
): Report {
  const moment = bekendOp && { datum: bekendOp.datum, commit: bekendOp.commit };
  return { versie: context.versie, peildatum, bekendOp: moment, cases };
}
