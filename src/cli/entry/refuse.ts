/** What is not written: because the reader would refuse it, or because the disk does. */
import type { Finding } from '../../core/finding.ts';
import { formatLocation } from '../../core/location.ts';
import { EXIT, ExitError } from '../exit.ts';

/** The findings on what would be written, at their places in the file that it would become. `pad`: of the case folder. */
export function geweigerd(
  pad: string,
  findings: readonly Finding[],
  tip: (f: Finding) => string = () => '',
): ExitError {
  const map = pad === '.' ? '' : `${pad}/`;
  const regels = findings.map((f) => `  ${map}${formatLocation(f)} ${f.code}: ${f.bericht}${tip(f)}\n    ${f.doen}`);
  return new ExitError(
    EXIT.gebruik,
    `niet geschreven; check zou dit afkeuren:\n${regels.join('\n')}`,
    `Uitleg: wvp explain ${findings[0]?.code ?? 'yaml/syntax'}`,
  );
}

const REDEN: Readonly<Record<string, readonly [wat: string, doen: string]>> = {
  ENOSPC: ['de schijf is vol', 'Maak ruimte en probeer het opnieuw.'],
  EDQUOT: ['de ruimte die u mag gebruiken is op', 'Maak ruimte en probeer het opnieuw.'],
  EFBIG: ['het bestand mag hier niet zo groot zijn', 'Controleer de grenzen van deze schijf.'],
  EROFS: ['deze schijf is alleen te lezen', 'Kies een map waarin u mag schrijven.'],
  EACCES: ['u mag hier niet schrijven', 'Controleer de rechten op de map.'],
  EPERM: ['u mag hier niet schrijven', 'Controleer de rechten op de map.'],
  // What Node says of a folder that cannot be made on a disk that is read-only.
  ENOENT: ['de map is niet te maken', 'Controleer het pad en de rechten; misschien is de schijf alleen te lezen.'],
  ENOTDIR: ['een deel van het pad is geen map', 'Controleer het pad.'],
  ENAMETOOLONG: ['de naam is te lang', 'Kies een kortere naam.'],
};

/** Runs what writes. An error of the disk becomes exit code 3; nothing of the file is left then. */
export function writing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw schijfFout(error);
  }
}

/** What the disk says, as an error that a person can act on; any other error as it is. */
export function schijfFout(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  const [wat, doen] = REDEN[code] ?? ['de schijf meldt een fout', 'Controleer de map en de rechten.'];
  return new ExitError(EXIT.onleesbaar, `Niet geschreven: ${wat} (${code}).`, doen);
}
