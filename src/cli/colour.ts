/** Decides on colour per stream; chalk itself does not honour NO_COLOR. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Context, GlobalOptions, Stream } from './context.ts';

/** Order: --no-color, NO_COLOR, FORCE_COLOR, TERM=dumb, whether the stream is a terminal. */
export function colourFor(stream: Stream, context: Context, options: GlobalOptions): ChalkInstance {
  const { env } = context;
  const force = env['FORCE_COLOR'];
  if (options.color === false || (env['NO_COLOR'] ?? '') !== '') return new Chalk({ level: 0 });
  if (force !== undefined && force !== '') return new Chalk({ level: force === '0' || force === 'false' ? 0 : 1 });
  return new Chalk({ level: stream.isTTY && env['TERM'] !== 'dumb' ? 1 : 0 });
}
