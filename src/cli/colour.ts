/** Decides on colour per stream; chalk itself does not honour NO_COLOR. */
import type { Paint } from '../show/paint.ts';
import type { Context, GlobalOptions, Stream } from './context.ts';

const asIs = (text: string) => text;
const PLAIN: Paint = { red: asIs, yellow: asIs, green: asIs, dim: asIs, bold: asIs };

/** Order: --no-color, NO_COLOR, FORCE_COLOR, TERM=dumb, whether the stream is a terminal. */
export function wantsColour(stream: Stream, { env }: Context, options: GlobalOptions): boolean {
  const force = env['FORCE_COLOR'];
  if (options.color === false || (env['NO_COLOR'] ?? '') !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stream.isTTY && env['TERM'] !== 'dumb';
}

/** chalk is loaded where there is colour to make: in CI and in a pipe there is none. */
export async function paintFor(stream: Stream, context: Context, options: GlobalOptions): Promise<Paint> {
  if (!wantsColour(stream, context, options)) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
