/** Questions, where there is somebody to answer them. */
import { colourFor } from './colour.ts';
import type { Context, GlobalOptions } from './context.ts';
import type { Vragen } from './prompt.ts';

/** Undefined without a terminal. The prompt package is loaded here, and by nothing else. */
export async function openVragen(context: Context, options: GlobalOptions): Promise<Vragen | undefined> {
  const terminal = context.openTerminal?.();
  if (!terminal) return undefined;
  const { vragenOp } = await import('./prompt.ts');
  const colour = colourFor(context.stdout, context, options).level > 0;
  return vragenOp({ ...terminal, columns: context.stdout.columns, colour });
}
