/** The templates that come with wvp, and those of a repo that stand in their place. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../../core/nearest.ts';
import { readText } from '../../read/text.ts';

const NAAM = 'wvp';
const EXTENSION = '.md.hbs';
const PARTIALS = 'partials';
/** Folder of a repo's own templates where wvp.yaml names none. */
const STANDAARD_MAP = 'templates';
/** Largest own template, in bytes: what renders more than this is no letter. */
const MAX_BYTES = 64 * 1024;
const MAX_BESTANDEN = 200;
const BESTANDSNAAM = /^[a-z0-9][a-z0-9-]{0,63}\.md\.hbs$/;

export interface Templates {
  /** Texts of the templates by file name. */
  readonly templates: Readonly<Record<string, string>>;
  /** Texts of the partials by name, as a template calls them. */
  readonly partials: Readonly<Record<string, string>>;
}

export interface OwnTemplates extends Templates {
  /** The folder, relative to the root of the repo, with `/`. */
  readonly map: string;
  /** Why the folder cannot be used, each with its place; never quotes a template. */
  readonly problems: readonly string[];
}

/** The folder of the package: the bundle runs from dist/, the tests from src/documents/store/. */
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
  const folder = join(packageRoot(), STANDAARD_MAP);
  return { templates: textsIn(folder, ''), partials: textsIn(join(folder, PARTIALS), EXTENSION) };
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

/**
 * The templates of a repo, from the folder that wvp.yaml names or `templates/`. A template must carry the name of a
 * built-in one, so that none is silently without effect; partials may be new. Nothing outside the repo is read.
 */
export function readOwnTemplates(root: string, named: string | undefined, builtIn: Templates): OwnTemplates {
  const map = (named ?? STANDAARD_MAP).replace(/^(?:\.\/)+|\/+$/g, '');
  const problems: string[] = [];
  const none = { map, templates: {}, partials: {} };
  const fail = (problem: string): OwnTemplates => ({ ...none, problems: [problem] });
  const parts = map.split('/');
  if (isAbsolute(map) || map.includes('\\') || parts.some((part) => part === '' || part === '.' || part === '..'))
    return fail('wvp.yaml: "sjablonen" noemt een map binnen de repo, zonder "..".');
  let folder = root;
  for (const part of parts) {
    folder = join(folder, part);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (!stat) return named === undefined ? { ...none, problems } : fail(`${map}/: deze map bestaat niet.`);
    if (!stat.isDirectory())
      return named === undefined && stat.isFile() ? { ...none, problems } : fail(`${map}/: dit is geen gewone map.`);
  }
  const read = (sub: string): Record<string, string> => {
    const texts: [string, string][] = [];
    const where = sub === '' ? map : `${map}/${sub}`;
    const at = join(folder, sub);
    const stat = lstatSync(at, { throwIfNoEntry: false });
    if (!stat) return {};
    if (!stat.isDirectory()) {
      problems.push(`${where}/: dit is geen gewone map.`);
      return {};
    }
    const names = readdirSync(at)
      .filter((name) => name.endsWith('.hbs'))
      .sort();
    if (names.length > MAX_BESTANDEN) problems.push(`${where}/: meer dan ${MAX_BESTANDEN} sjablonen.`);
    for (const name of names.slice(0, MAX_BESTANDEN)) {
      const problem = nameProblem(name, sub === '' ? Object.keys(builtIn.templates) : undefined);
      const text = problem === undefined ? readTemplate(join(at, name)) : { problem };
      if ('problem' in text) problems.push(`${where}/${name}:1:1 ${text.problem}`);
      else texts.push([sub === '' ? name : name.slice(0, -EXTENSION.length), text.text]);
    }
    return Object.fromEntries(texts);
  };
  return { map, templates: read(''), partials: read(PARTIALS), problems };
}

function nameProblem(name: string, known: readonly string[] | undefined): string | undefined {
  if (!BESTANDSNAAM.test(name))
    return `De naam van een sjabloon bestaat uit kleine letters, cijfers en streepjes, en eindigt op ${EXTENSION}.`;
  if (known && !known.includes(name)) return `Er is geen document met dit sjabloon.${didYouMean(name, known)}`;
  return undefined;
}

function readTemplate(path: string): { text: string } | { problem: string } {
  const stat = lstatSync(path);
  if (!stat.isFile()) return { problem: 'Dit is geen gewoon bestand; koppelingen worden niet gevolgd.' };
  if (stat.size > MAX_BYTES) return { problem: 'Het sjabloon is groter dan 64 KB.' };
  const read = readText(path);
  if ('text' in read) return { text: read.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') };
  if (read.code === 'yaml/codering') return { problem: 'Het sjabloon is geen geldige tekst (UTF-8).' };
  return { problem: 'Het sjabloon kan niet worden gelezen.' };
}
