/** Writing files safely: all of it or nothing, and never over what a person wrote. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** `gelijk`: it was there already with this content. `bezet`: something else is there; nothing was changed. */
export type WriteResult = 'geschreven' | 'gelijk' | 'bezet';

/** File systems without hard links answer with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);
const MAX_KOPIEEN = 10_000;

/**
 * Makes the folder and those above it that are missing; gives the topmost that it made. Not `recursive`: on a file system that
 * refuses with ENOENT (/proc), Node 20 then tries for ever.
 */
export function makeFolders(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder) === folder ? undefined : makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return above;
  }
  return above ?? folder;
}

/**
 * Creates `path` with `content`. The content is first written to a file beside it and then linked to its name: linking
 * fails when the name exists, so two writers cannot overwrite each other and a crash leaves no half file.
 */
export function writeNew(path: string, content: string | Uint8Array): WriteResult {
  const bytes = Buffer.from(content);
  const existing = compare(path, bytes);
  if (existing) return existing;
  const made = makeFolders(dirname(path));
  const temp = tempFor(path);
  try {
    create(temp, bytes);
    linkSync(temp, path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return compare(path, bytes) ?? 'bezet';
    remove(temp);
    if (NO_LINKS.has(code)) return createDirectly(path, bytes);
    if (made !== undefined) removeEmptyFolders(dirname(path), made);
    throw error;
  } finally {
    remove(temp);
  }
  syncFolder(dirname(path));
  return 'geschreven';
}

/**
 * Puts `content` in the place of a file: a reader, or a crash, sees the old file or the new one. With `expected`: only
 * while the file still holds exactly that; false when it does not. Keeps the file's permissions.
 */
export function replaceFile(path: string, content: string | Uint8Array, expected?: Uint8Array): boolean {
  const temp = tempFor(path);
  try {
    create(temp, Buffer.from(content), lstatSync(path, { throwIfNoEntry: false })?.mode);
    if (expected && compare(path, Buffer.from(expected)) !== 'gelijk') return false;
    renameSync(temp, path);
  } finally {
    remove(temp);
  }
  syncFolder(dirname(path));
  return true;
}

/**
 * Keeps what is at `path` under a name of its own, `<naam>.vorige.md`, then `.vorige-2`, and so on. A link where that can
 * be: it holds on to the very file that is there, whatever happens to its name. Gives the path of the copy.
 */
export function keepCopy(path: string): string {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  for (let number = 1; number < MAX_KOPIEEN; number += 1) {
    const copy = `${stem}.vorige${number === 1 ? '' : `-${number}`}${extension}`;
    try {
      linkOrCopy(path, copy);
      syncFolder(dirname(path));
      return copy;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  throw Object.assign(new Error('no free name for a copy'), { code: 'EEXIST' });
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    const fd = openSync(to, 'r+');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  }
}

/** Removes what a run that was cut off left behind; only for who knows that no other run is writing here. */
export function removeTemps(folder: string, names: readonly string[]): void {
  for (const entry of readdirSync(folder)) {
    const match = /^\.(.+)\.\d+\.[0-9a-f]{8}\.tmp$/.exec(entry);
    if (match?.[1] !== undefined && names.includes(match[1])) remove(join(folder, entry));
  }
}

/** Removes a file that may not be there. */
export function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}

/** Takes away the folders from `folder` up to `top` that a failed write made; one that is in use by now stays. */
function removeEmptyFolders(folder: string, top: string): void {
  try {
    for (let at = folder; at.length >= top.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Another run writes there.
  }
}

/**
 * A file that is written bit by bit, so that it is never in memory as a whole. It has its name only at the end: until then, and after a
 * failure, what is at `path` is what was there before. Whoever makes one calls `abandon` in the end, whatever happened.
 */
export class GrowingFile {
  readonly #path: string;
  readonly #temp: string;
  readonly #made: string | undefined;
  #fd: number | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#made = makeFolders(dirname(path));
    this.#temp = tempFor(path);
    this.#fd = openSync(this.#temp, 'wx', 0o644);
  }

  write(text: string): void {
    if (this.#fd !== undefined) writeAll(this.#fd, Buffer.from(text));
  }

  /** As `writeNew`: gives it its name, unless something is there. */
  finish(): WriteResult {
    this.#close();
    try {
      linkSync(this.#temp, this.#path);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') return sameContent(this.#temp, this.#path) ? 'gelijk' : 'bezet';
      if (!NO_LINKS.has(code)) throw error;
      if (existsSync(this.#path)) return sameContent(this.#temp, this.#path) ? 'gelijk' : 'bezet';
      renameSync(this.#temp, this.#path);
    }
    syncFolder(dirname(this.#path));
    return 'geschreven';
  }

  /** As `replaceFile`, after `finish` said that something is there. */
  replace(): void {
    renameSync(this.#temp, this.#path);
    syncFolder(dirname(this.#path));
  }

  abandon(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    remove(this.#temp);
    if (this.#made !== undefined) removeEmptyFolders(dirname(this.#path), this.#made);
  }

  #close(): void {
    if (this.#fd === undefined) return;
    fsyncSync(this.#fd);
    closeSync(this.#fd);
    this.#fd = undefined;
  }
}

/** A name beside the file: renaming and linking work within one file system only. */
function tempFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** What is at the path already; undefined when nothing is. Never follows a link. */
function compare(path: string, content: Buffer): WriteResult | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isFile() || stat.size !== content.length) return 'bezet';
  return readFileSync(path).equals(content) ? 'gelijk' : 'bezet';
}

/** A new file with its content on the disk; fails when the name exists, and leaves nothing when the disk is full. */
function create(path: string, content: Buffer, mode?: number): void {
  const fd = openSync(path, 'wx', 0o644);
  try {
    writeAll(fd, content);
    if (mode !== undefined) fchmodSync(fd, mode & 0o777);
    fsyncSync(fd);
  } catch (error) {
    remove(path);
    throw error;
  } finally {
    closeSync(fd);
  }
}

function writeAll(fd: number, content: Buffer): void {
  let written = 0;
  while (written < content.length) written += writeSync(fd, content, written);
}

const BLOK = 1 << 20;

/** Whether two files hold the same, a piece at a time. Never follows a link. */
function sameContent(one: string, other: string): boolean {
  const stat = lstatSync(other);
  if (!stat.isFile() || stat.size !== lstatSync(one).size) return false;
  const [a, b] = [openSync(one, 'r'), openSync(other, 'r')];
  try {
    const [uitA, uitB] = [Buffer.alloc(BLOK), Buffer.alloc(BLOK)];
    for (let at = 0; at < stat.size; at += BLOK) {
      const [n, m] = [readSync(a, uitA, 0, BLOK, at), readSync(b, uitB, 0, BLOK, at)];
      if (n !== m || !uitA.subarray(0, n).equals(uitB.subarray(0, m))) return false;
    }
    return true;
  } finally {
    closeSync(a);
    closeSync(b);
  }
}

/** Without links: still never over another file, but a crash could leave half of this one. */
function createDirectly(path: string, content: Buffer): WriteResult {
  try {
    create(path, content);
    return 'geschreven';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return compare(path, content) ?? 'bezet';
    throw error;
  }
}

/** Makes the new name last through a power cut, where the system can. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      if (fstatSync(fd).isDirectory()) fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows cannot open a folder; the file itself is on the disk.
  }
}
