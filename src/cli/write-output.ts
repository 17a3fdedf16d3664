/** Output to the screen or to a file that was asked for; never over another file without --force. */
import { relative, resolve } from 'node:path';
import { visible } from '../show/visible.ts';
import type { Context } from './context.ts';
import { EXIT, ExitError } from './exit.ts';

export interface UitvoerOptions {
  /** A file, or `-` for stdout. */
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Writes text to stdout, or to the file that `-o` names; what was there is kept beside it when --force replaces it. */
export async function voerUit(context: Context, text: string, options: UitvoerOptions): Promise<void> {
  const { output } = options;
  if (output === undefined || output === '-') {
    context.stdout.write(text);
    return;
  }
  if (output === '')
    throw new ExitError(EXIT.gebruik, 'De naam van het bestand is leeg.', 'Noem een bestand, of - voor de uitvoer.');
  const path = resolve(context.cwd, output);
  const naam = visible(relative(context.cwd, path) || path);
  const { saveElsewhere } = await import('../documents/store/draft.ts');
  const saved = poging(naam, () => saveElsewhere(path, text, options.force === true));
  if (saved.status === 'geweigerd')
    throw new ExitError(
      EXIT.gebruik,
      `${naam} bestaat al met een andere inhoud en blijft zoals het is.`,
      options.force ? 'Noem een ander bestand met -o.' : 'Noem een ander bestand, of gebruik --force.',
    );
  if (options.quiet) return;
  context.stderr.write(`${saved.status === 'ongewijzigd' ? 'Ongewijzigd' : 'Geschreven'}: ${naam}\n`);
  if (saved.status === 'vervangen')
    context.stderr.write(`Het vorige is bewaard: ${visible(relative(context.cwd, saved.kopie))}\n`);
}

function poging<T>(naam: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new ExitError(
        EXIT.onleesbaar,
        `${naam} kan niet worden geschreven (${error.code}).`,
        'Controleer de map en de rechten.',
      );
    throw error;
  }
}
