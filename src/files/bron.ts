/** Where the files of a folder come from: the disk, or a commit. The reader sees no difference. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText, type TextResult } from './text.ts';

export interface Entry {
  readonly name: string;
  readonly isDirectory: () => boolean;
  /** Where a source can tell. */
  readonly isSymbolicLink?: () => boolean;
}

/** Paths are relative to one folder, with `/`; empty for that folder itself. */
export interface Bron {
  /** What a folder holds, unsorted. Throws as `readdir` does, with code ENOENT where there is no such folder. */
  readonly list: (map: string) => Entry[];
  readonly read: (bestand: string, maxBytes?: number) => TextResult;
  readonly has: (bestand: string) => boolean;
}

export function schijf(folder: string): Bron {
  return {
    list: (map) => readdirSync(join(folder, map), { withFileTypes: true }),
    read: (bestand, maxBytes) => readText(join(folder, bestand), maxBytes),
    has: (bestand) => isThere(join(folder, bestand)),
  };
}

/** Not `existsSync`: settings that the disk cannot give are not settings that are not there. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A folder of which nothing is read. */
export const GESLOTEN: Bron = { list: () => [], read: () => ({ code: 'yaml/onleesbaar' }), has: () => false };

/** The same source, seen from a folder in it. */
export function inMap(bron: Bron, map: string): Bron {
  if (map === '') return bron;
  const vol = (pad: string) => (pad === '' ? map : `${map}/${pad}`);
  return {
    list: (pad) => bron.list(vol(pad)),
    read: (pad, maxBytes) => bron.read(vol(pad), maxBytes),
    has: (pad) => bron.has(vol(pad)),
  };
}
