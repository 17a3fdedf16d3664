import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version in package.json, which stands one folder above the bundle and two above the source. */
export function readVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    try {
      const pkg = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
      if (pkg.name === 'wvp' && pkg.version) return pkg.version;
    } catch {
      // Not here: look one folder up.
    }
    if (dirname(folder) === folder) return '0.0.0';
    folder = dirname(folder);
  }
}
