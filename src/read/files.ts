/** Where the files of a folder come from: the disk, or a commit. The reader sees no difference. */
import { closeSync, constants, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readText, type TextResult } from './text.ts';

export interface Entry {
  readonly name: string;
  readonly isDirectory: () => boolean;
  /** Where a source can tell. */
  readonly isSymbolicLink?: () => boolean;
}

/** Paths are relative to one folder, with `/`; empty for that folder itself. */
export interface Files {
  /** What a folder holds, unsorted. Throws as `readdir` does, with code ENOENT where there is no such folder. */
  readonly list: (map: string) => Entry[];
  readonly read: (bestand: string, maxBytes?: number) => TextResult;
  readonly has: (bestand: string) => boolean;
  /** A plain file that need not be text; undefined for what is not there, and for a link on the way to it. */
  readonly bijlage: (pad: string) => Bestand | undefined;
}

/** What can be known of a file without looking at what it says. */
export interface Bestand {
  readonly bytes: number;
  /** Of the content; of a pointer of git-lfs that of the file which it stands for. Undefined when it cannot be read. */
  readonly sha256: () => string | undefined;
}

export function schijf(folder: string): Files {
  return {
    list: (map) => readdirSync(join(folder, map), { withFileTypes: true }),
    read: (bestand, maxBytes) => readText(join(folder, bestand), maxBytes),
    has: (bestand) => isThere(join(folder, bestand)),
    bijlage: (pad) => opSchijf(folder, pad),
  };
}

function opSchijf(folder: string, pad: string): Bestand | undefined {
  let at = folder;
  for (const deel of pad.split('/')) {
    at = join(at, naamIn(at, deel));
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== false) return undefined;
  }
  const stat = lstatSync(at);
  if (!stat.isFile()) return undefined;
  const wijzer = stat.size <= MAX_WIJZER ? lfsWijzer(readText(at)) : undefined;
  return wijzer ?? { bytes: stat.size, sha256: () => hashVan(at) };
}

/** A name as it stands in a folder, where its letters may be composed otherwise. */
function naamIn(map: string, naam: string): string {
  if (/^[\x20-\x7e]*$/.test(naam) || isThere(join(map, naam))) return naam;
  try {
    return readdirSync(map).find((n) => n.normalize('NFC') === naam.normalize('NFC')) ?? naam;
  } catch {
    return naam;
  }
}

/** A pointer of git-lfs is a few lines of text. */
export const MAX_WIJZER = 1024;

/** The file that a pointer of git-lfs stands for; undefined for any other text. */
export function lfsWijzer(read: TextResult): Bestand | undefined {
  const text = 'text' in read ? read.text : '';
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  return { bytes: Number(/^size (\d+)$/m.exec(text)?.[1] ?? 0), sha256: () => sha256 };
}

const BLOK = 1024 * 1024;

/** In pieces: an attachment may be large. */
function hashVan(path: string): string | undefined {
  // Loaded only here: most runs read no attachment.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const blok = Buffer.allocUnsafe(BLOK);
    for (let n = readSync(fd, blok); n > 0; n = readSync(fd, blok)) hash.update(blok.subarray(0, n));
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** Not `existsSync`: settings that the disk cannot give are not settings that are not there. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A folder of which nothing is read. */
export const GESLOTEN: Files = {
  list: () => [],
  read: () => ({ code: 'yaml/onleesbaar', regel: 1, kolom: 1 }),
  has: () => false,
  bijlage: () => undefined,
};

/** The same source, seen from a folder in it. */
export function inMap(files: Files, map: string): Files {
  if (map === '') return files;
  const vol = (pad: string) => (pad === '' ? map : `${map}/${pad}`);
  return {
    list: (pad) => files.list(vol(pad)),
    read: (pad, maxBytes) => files.read(vol(pad), maxBytes),
    has: (pad) => files.has(vol(pad)),
    bijlage: (pad) => files.bijlage(vol(pad)),
  };
}
