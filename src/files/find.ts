/** Where the repo begins and which folders in it are cases. Walks without following links. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Bron, type Entry, schijf } from './bron.ts';
import { readQuick, readYaml } from './yaml.ts';

/** The baseline, at the root of a repo. */
export const BASISLIJN = 'wvp-basislijn.yaml';
const MAX_DEPTH = 12;
const NEVER = new Set(['node_modules', 'documenten', 'bijlagen', 'events', 'templates']);

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

/** The root of the repo that a path belongs to: where wvp.yaml stands, else where .git stands, else the path itself. */
export function findRoot(from: string): string {
  const start = existsSync(from) && lstatSync(from).isFile() ? dirname(from) : from;
  return above(start, 'wvp.yaml') ?? above(start, '.git') ?? start;
}

/** From the top of the git repo to a folder in it: empty, or a path that ends with `/`. Programs of CI count from the top. */
export function gitPrefix(root: string): string {
  const top = above(root, '.git');
  return top === undefined || top === root ? '' : `${relativePath(top, root)}/`;
}

/** Case folders at, below, or (from inside a case) above a path; sorted. */
export function findCases(from: string): string[] {
  if (existsSync(from) && lstatSync(from).isFile()) return findCases(dirname(from));
  const found = casesIn(schijf(from)).map((map) => join(from, map));
  if (found.length > 0) return found;
  const outer = above(from, 'dossier.yaml');
  return outer === undefined ? [] : [outer];
}

/** Case folders at or below a folder of a source, relative to it (empty for the folder itself); sorted. */
export function casesIn(bron: Bron, map = '', depth = 0): string[] {
  let entries: Entry[];
  try {
    entries = bron.list(map).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    throw new UnreadableError(map);
  }
  const found = entries.some((e) => e.name === 'dossier.yaml') ? [map] : [];
  if (depth >= MAX_DEPTH) return found;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    if (NEVER.has(entry.name)) continue;
    found.push(...casesIn(bron, map === '' ? entry.name : `${map}/${entry.name}`, depth + 1));
  }
  return found;
}

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
