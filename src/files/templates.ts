/** The templates that come with wvp. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAAM = 'wvp';
const EXTENSION = '.md.hbs';

export interface Templates {
  /** Texts of the templates by file name. */
  readonly templates: Readonly<Record<string, string>>;
  /** Texts of the partials by name, as a template calls them. */
  readonly partials: Readonly<Record<string, string>>;
}

/** The folder of the package: the bundle runs from dist/, the tests from src/files/. */
function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) {
      const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === NAAM) return folder;
    }
    if (dirname(folder) === folder) throw new Error('the package folder of wvp was not found');
  }
}

/** Reads the built-in templates and partials. */
export function readTemplates(): Templates {
  const folder = join(packageRoot(), 'templates');
  return { templates: textsIn(folder, ''), partials: textsIn(join(folder, 'partials'), EXTENSION) };
}

function textsIn(folder: string, strip: string): Record<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(EXTENSION))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      strip === '' ? name : name.slice(0, -strip.length),
      readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}
