/** Where the repo begins and which folders in it are cases. Walks without following links. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Bron, type Entry, schijf } from './bron.ts';
import { isEventsMap, lijktOpEvent } from './herkennen.ts';
import { readQuick, readYaml } from './yaml.ts';
import { lijktOpZaak } from './zaakmap.ts';

/** The baseline, at the root of a repo. */
export const BASISLIJN = 'wvp-basislijn.yaml';
const MAX_DEPTH = 12;
/** Where no case is read. */
const NEVER = new Set(['node_modules', 'documenten', 'bijlagen', 'events', 'templates']);

/** A case folder, relative to where was looked; not `gelezen` where no case is read, or behind a link. */
export interface Gevonden {
  readonly map: string;
  readonly gelezen: boolean;
}

/** A path that could not be read: exit code 3. */
export class UnreadableError extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`onleesbaar: ${path}`);
    this.path = path;
  }
}

/** The nearest folder at or above `from` that holds `name`. */
function above(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The root of the repo that a path belongs to: the highest folder with a wvp.yaml up to where .git stands, so that settings further down
 * change nothing; else where .git stands, else the path itself.
 */
export function findRoot(from: string): string {
  const start = existsSync(from) && lstatSync(from).isFile() ? dirname(from) : from;
  const top = above(start, '.git');
  let root: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'wvp.yaml'))) root = folder;
    if (folder === top || dirname(folder) === folder) break;
  }
  return root ?? top ?? start;
}

/** From the top of the git repo to a folder in it: empty, or a path that ends with `/`. Programs of CI count from the top. */
export function gitPrefix(root: string): string {
  const top = above(root, '.git');
  return top === undefined || top === root ? '' : `${relativePath(top, root)}/`;
}

/** Case folders at, below, or (from inside a case) above a path; sorted. Also those that are not read. */
export function findCases(from: string): string[] {
  return lookForCases(from).map((g) => g.map);
}

/** As `findCases`, with whether each is read; the paths are those of the folders. */
export function lookForCases(from: string): Gevonden[] {
  if (existsSync(from) && lstatSync(from).isFile()) return lookForCases(dirname(from));
  const found = casesIn(schijf(from)).map((g) => ({ ...g, map: join(from, g.map) }));
  if (found.length > 0) return found;
  const outer = above(from, 'dossier.yaml');
  return outer === undefined ? [] : [{ map: outer, gelezen: true }];
}

/**
 * Case folders at or below a folder of a source, relative to it (empty for the folder itself); sorted. What looks like a case is one, so
 * that nothing is passed over in silence: its reader says what is wrong with it. No link is followed.
 */
export function casesIn(bron: Bron, map = '', depth = 0, gelezen = true): Gevonden[] {
  let entries: Entry[];
  try {
    entries = bron.list(map).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    if (!gelezen) return [];
    throw new UnreadableError(map);
  }
  const zaak = lijktOpZaak(entries);
  const onder = (name: string) => (map === '' ? name : `${map}/${name}`);
  const dieper = entries.flatMap((entry): Gevonden[] => {
    const { name } = entry;
    const pad = onder(name);
    if (entry.isSymbolicLink?.()) return isThereBehind(bron, pad) ? [{ map: pad, gelezen: false }] : [];
    if (!entry.isDirectory() || name === '.git') return [];
    if (name === 'node_modules' && entries.some((e) => e.name === 'package.json')) return [];
    // The reader of the case looks there.
    if (zaak && isEventsMap(name)) return [];
    const overgeslagen = name.startsWith('.') || NEVER.has(name) || depth >= MAX_DEPTH;
    return casesIn(bron, pad, depth + 1, gelezen && !overgeslagen);
  });
  // An event that lies beside a case.
  const los =
    !zaak &&
    dieper.some((g) => isDirectChild(map, g.map)) &&
    entries.some((e) => !e.isDirectory() && lijktOpEvent(bron, onder(e.name), e.name));
  return zaak || los ? [{ map, gelezen }, ...dieper] : dieper;
}

/** Whether a link points at what looks like a case. A link to a file, or in a ring, does not. */
function isThereBehind(bron: Bron, link: string): boolean {
  try {
    return bron.has(`${link}/dossier.yaml`) || bron.has(`${link}/events`);
  } catch {
    return false;
  }
}

const isDirectChild = (map: string, onder: string): boolean =>
  !onder.slice(map === '' ? 0 : map.length + 1).includes('/');

/** A path as findings and JSON show it: relative to the root, with `/`. */
export function relativePath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

/** The case folder that a name stands for: a path, the name of a folder, or an id; undefined when there is none. */
export async function findByName(name: string, cwd: string): Promise<string | undefined> {
  const path = resolve(cwd, name);
  if (existsSync(join(path, 'dossier.yaml'))) return path;
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const folders = findCases(findRoot(cwd));
  const sameName = folders.find((folder) => basename(folder) === name);
  if (sameName !== undefined) return sameName;
  for (const folder of folders) if ((await idOf(schijf(folder))) === name) return folder;
  return undefined;
}

/** The id that dossier.yaml gives, for a case whose folder has another name. */
export async function idOf(bron: Bron): Promise<unknown> {
  const read = bron.read('dossier.yaml');
  if (!('text' in read)) return undefined;
  const document = readQuick(read.text) ?? (await readYaml(read.text)).documents[0];
  return document?.value['dossier'];
}
