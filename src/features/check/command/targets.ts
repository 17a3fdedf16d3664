/** Which reports of `wvp check` are asked for, and where they go. */
import { lstatSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { didYouMean } from '../../../core/nearest.ts';
import { FORMATS } from '../formats.ts';

export interface Target {
  readonly format: (typeof FORMATS)[number];
  /** Absolute path; undefined for stdout. */
  readonly file: string | undefined;
}

/** Reads `vorm` and `vorm:bestand`; refuses what cannot all be done. */
export function parseTargets(formats: readonly string[], cwd: string): Target[] {
  const targets = formats.map((given): Target => {
    const cut = given.indexOf(':');
    const name = cut < 0 ? given : given.slice(0, cut);
    const format = FORMATS.find((f) => f === name);
    if (!format)
      throw new ExitError(
        EXIT.gebruik,
        `Onbekende vorm.${didYouMean(name, FORMATS)}`,
        `Mogelijk: ${FORMATS.join(', ')}.`,
      );
    if (cut === given.length - 1)
      throw new ExitError(
        EXIT.gebruik,
        'Achter de dubbele punt staat geen bestand.',
        `Schrijf -f ${format}:bestand, of -f ${format} voor het scherm.`,
      );
    return { format, file: cut < 0 ? undefined : resolve(cwd, given.slice(cut + 1)) };
  });
  if (targets.filter((t) => t.file === undefined).length > 1)
    throw new ExitError(
      EXIT.gebruik,
      'Er kan één vorm naar het scherm.',
      'Geef de andere een bestand, zoals -f json:wvp-check.json.',
    );
  const files = targets.flatMap((t) => t.file ?? []);
  if (new Set(files).size < files.length)
    throw new ExitError(EXIT.gebruik, 'Twee vormen gaan naar hetzelfde bestand.', 'Geef elke vorm een eigen bestand.');
  if (files.some((file) => ['.yaml', '.yml'].includes(extname(file).toLowerCase())))
    throw new ExitError(
      EXIT.gebruik,
      'Een rapport gaat niet naar een YAML-bestand: dat kan een stuk van een dossier zijn.',
      'Kies een andere naam, zoals wvp-check.json.',
    );
  return targets;
}

/**
 * A report that was asked for by name is replaced, whole or not at all: it is output of this run, not something that a
 * person wrote. What is not a plain file (`/dev/stderr`, a pipe) is written to as it is.
 */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) writeFileSync(path, text);
    else (await import('../../../write/write.ts')).replaceFile(path, text);
  } catch {
    throw new ExitError(
      EXIT.onleesbaar,
      'Het bestand met het rapport is niet te schrijven.',
      'Controleer de map en de rechten.',
    );
  }
}
