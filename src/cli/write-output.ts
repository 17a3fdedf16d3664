/** Output to the screen or to a file that was asked for; never over another file without --force. */
import { relative, resolve } from 'node:path';
import type { Saved } from '../documents/store/draft.ts';
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
  const doel = doelVan(context, options);
  if (doel === undefined) {
    context.stdout.write(text);
    return;
  }
  const { saveElsewhere } = await import('../documents/store/draft.ts');
  meld(
    context,
    doel,
    poging(doel.naam, () => saveElsewhere(doel.path, text, options.force === true)),
    options,
  );
}

/** Output that comes bit by bit. */
interface Uitvoer {
  readonly schrijf: (text: string) => void;
  /** All was written: the file gets its name. */
  readonly klaar: () => void;
  /** Takes away what did not come to that; call it in the end, whatever happened. */
  readonly ruimOp: () => void;
}

/** As `voerUit`, for what is too large to hold. */
export async function openUitvoer(context: Context, options: UitvoerOptions): Promise<Uitvoer> {
  const doel = doelVan(context, options);
  if (doel === undefined) return { schrijf: context.stdout.write, klaar: () => {}, ruimOp: () => {} };
  const { path, naam } = doel;
  const { saveGrown } = await import('../documents/store/draft.ts');
  const { GrowingFile } = await import('../write/write.ts');
  const bestand = poging(naam, () => new GrowingFile(path));
  return {
    schrijf: (text) => poging(naam, () => bestand.write(text)),
    klaar: () =>
      meld(
        context,
        doel,
        poging(naam, () => saveGrown(bestand, path, options.force === true)),
        options,
      ),
    ruimOp: () => bestand.abandon(),
  };
}

interface Doel {
  readonly path: string;
  /** As it is told. */
  readonly naam: string;
}

/** The file that `-o` names; undefined for stdout. */
function doelVan(context: Context, { output }: UitvoerOptions): Doel | undefined {
  if (output === undefined || output === '-') return undefined;
  if (output === '')
    throw new ExitError(EXIT.gebruik, 'De naam van het bestand is leeg.', 'Noem een bestand, of - voor de uitvoer.');
  const path = resolve(context.cwd, output);
  return { path, naam: visible(relative(context.cwd, path) || path) };
}

/** Says what came of it. */
function meld(context: Context, { naam }: Doel, saved: Saved, options: UitvoerOptions): void {
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
