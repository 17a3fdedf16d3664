/** Where the repo begins and which folders in it are cases. Walks without following links. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { lijktOpZaak } from './case-folder.ts';
import { type Entry, type Files, schijf } from './files.ts';
import { INSTELLINGEN, isEventsMap, lijktOpEvent, lijktOpInstellingen } from './recognize.ts';
import { readText } from './text.ts';
import { readQuick, readYaml } from './yaml/yaml.ts';

/** The baseline, at the root of a repo. */
export const BASISLIJN = 'wvp-basislijn.yaml';
const MAX_DEPTH = 12;
/** Where no case is read. */
const NEVER = new Set(['node_modules', 'documenten', 'bijlagen', 'events', 'templates']);

/** Where a file called wvp.yaml is a workflow. */
const VAN_CI = /(?:^|\/)\.(?:github|gitlab|gitea|forgejo)(?:\/|$)/;

/** A case folder, relative to where was looked; not `gelezen` where no case is read, or behind a link. */
interface Gevonden {
  readonly map: string;
  readonly gelezen: boolean;
}

/** What lies at or below a folder. */
export interface Inventaris {
  readonly zaken: readonly Gevonden[];
  /** Settings other than those of the root, which rule nothing: paths of files named like wvp.yaml. Not those of a repo in the repo. */
  readonly instellingen: readonly string[];
  /** Repos in the repo (submodules) that were not fetched: folders that may hold cases, and are empty. */
  readonly leeg: readonly string[];
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
    if (existsSync(join(folder, INSTELLINGEN))) root = folder;
    if (folder === top || dirname(folder) === folder) break;
  }
  return root ?? top ?? start;
}

/** Where the git repo of a folder begins. */
export const gitTop = (root: string): string | undefined => above(root, '.git');

/** From the top of the git repo to a folder in it: empty, or a path that ends with `/`. Programs of CI count from the top. */
export function gitPrefix(root: string): string {
  const top = above(root, '.git');
  return top === undefined || top === root ? '' : `${relativePath(top, root)}/`;
}

/** Case folders at, below, or (from inside a case) above a path; sorted. Also those that are not read. */
export function findCases(from: string): string[] {
  return lookForCases(from).zaken.map((g) => g.map);
}

/** As `findCases`, with whether each is read, and with settings that rule nothing; the paths are those of the folders and files. */
export function lookForCases(from: string): Inventaris {
  if (existsSync(from) && lstatSync(from).isFile()) return lookForCases(dirname(from));
  const vol = (pad: string) => join(from, pad);
  const { zaken, instellingen } = casesIn(schijf(from));
  const outer = zaken.length > 0 ? undefined : above(from, 'dossier.yaml');
  const root = findRoot(from);
  return {
    zaken: outer === undefined ? zaken.map((g) => ({ ...g, map: vol(g.map) })) : [{ map: outer, gelezen: true }],
    instellingen: [...settingsAbove(dirname(from), root), ...instellingen.map(vol)].filter(
      (pad) => pad !== join(root, INSTELLINGEN),
    ),
    leeg: unfetched(from),
  };
}

/** The repos in the repo at or below a folder that have nothing in them: git made their folder, and did not fill it. */
function unfetched(from: string): string[] {
  const top = above(from, '.git');
  const read = top === undefined ? undefined : readText(join(top, '.gitmodules'));
  if (top === undefined || read === undefined || !('text' in read)) return [];
  return [...read.text.matchAll(/^\s*path\s*=\s*"?([^"\r\n]+?)"?\s*$/gm)]
    .map(([, pad = '']) => resolve(top, pad))
    .filter((pad) => (pad === from || pad.startsWith(`${from}${sep}`)) && !existsSync(join(pad, '.git')));
}

/** Settings in the folders above a path, up to and with its root. */
function settingsAbove(from: string, root: string): string[] {
  const found: string[] = [];
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    found.push(...namedLikeSettings(schijf(folder).list('')).map((name) => join(folder, name)));
    if (folder === root || dirname(folder) === folder) break;
  }
  return found.reverse();
}

const namedLikeSettings = (entries: readonly Entry[]): string[] =>
  entries.filter((e) => !e.isDirectory() && lijktOpInstellingen(e.name)).map((e) => e.name);

/**
 * Case folders at or below a folder of a source, relative to it (empty for the folder itself); sorted. What looks like a case is one, so
 * that nothing is passed over in silence: its reader says what is wrong with it. No link is followed.
 */
export function casesIn(files: Files): Omit<Inventaris, 'leeg'> {
  const instellingen: string[] = [];
  return { zaken: walk(files, '', 0, true, instellingen), instellingen };
}

function walk(files: Files, map: string, depth: number, gelezen: boolean, instellingen: string[]): Gevonden[] {
  let entries: Entry[];
  try {
    entries = files.list(map).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    if (!gelezen) return [];
    throw new UnreadableError(map);
  }
  const zaak = lijktOpZaak(entries);
  const onder = (name: string) => (map === '' ? name : `${map}/${name}`);
  // The settings of a repo in the repo rule there, for who works in it.
  const eigenRepo = map !== '' && entries.some((e) => e.name === '.git');
  if (!eigenRepo && !VAN_CI.test(map)) instellingen.push(...namedLikeSettings(entries).map(onder));
  const dieper = entries.flatMap((entry): Gevonden[] => {
    const { name } = entry;
    const pad = onder(name);
    if (entry.isSymbolicLink?.()) return isThereBehind(files, pad) ? [{ map: pad, gelezen: false }] : [];
    if (!entry.isDirectory() || name === '.git') return [];
    if (name === 'node_modules' && entries.some((e) => e.name === 'package.json')) return [];
    // The reader of the case looks there.
    if (zaak && isEventsMap(name)) return [];
    const overgeslagen = name.startsWith('.') || NEVER.has(name) || depth >= MAX_DEPTH;
    return walk(files, pad, depth + 1, gelezen && !overgeslagen, instellingen);
  });
  // An event that lies beside a case.
  const los =
    !zaak &&
    dieper.some((g) => isDirectChild(map, g.map)) &&
    entries.some((e) => !e.isDirectory() && lijktOpEvent(files, onder(e.name), e.name));
  return zaak || los ? [{ map, gelezen }, ...dieper] : dieper;
}

/** Whether a link points at what looks like a case. A link to a file, or in a ring, does not. */
function isThereBehind(files: Files, link: string): boolean {
  try {
    return files.has(`${link}/dossier.yaml`) || files.has(`${link}/events`);
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

/** A name that is no path. */
const NAAM = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/** The case folder that a name stands for: a path, the name of a folder, or an id; undefined when there is none. */
export async function findByName(name: string, cwd: string): Promise<string | undefined> {
  const path = resolve(cwd, name);
  if (existsSync(join(path, 'dossier.yaml'))) return path;
  if (!NAAM.test(name)) return undefined;
  const folders = findCases(findRoot(cwd));
  const sameName = folders.find((folder) => sameText(basename(folder), name));
  if (sameName !== undefined) return sameName;
  for (const folder of folders) {
    const id = await idOf(schijf(folder));
    if (typeof id === 'string' && sameText(id, name)) return folder;
  }
  return undefined;
}

/** One text, whichever way its letters with accents are composed: systems store names differently. */
export const sameText = (a: string, b: string): boolean => a.normalize('NFC') === b.normalize('NFC');

/** The id that dossier.yaml gives, for a case whose folder has another name. */
export async function idOf(files: Files): Promise<unknown> {
  const read = files.read('dossier.yaml');
  if (!('text' in read)) return undefined;
  const document = readQuick(read.text) ?? (await readYaml(read.text)).documents[0];
  return document?.value['dossier'];
}
