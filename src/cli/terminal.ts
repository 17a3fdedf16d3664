/** Questions, where there is somebody to answer them. */
import { wantsColour } from './colour.ts';
import type { Context, GlobalOptions } from './context.ts';
import type { Vragen } from './entry/prompt.ts';

/** Undefined without a terminal. The prompt package is loaded here, and by nothing else. */
export async function openVragen(context: Context, options: GlobalOptions): Promise<Vragen | undefined> {
  const terminal = context.openTerminal?.();
  if (!terminal) return undefined;
  const { vragenOp } = await import('./entry/prompt.ts');
  const colour = wantsColour(context.stdout, context, options);
  return vragenOp({ ...terminal, columns: context.stdout.columns, colour });
}
