/**
 * A draft that is made again and again, while a person works in it: what was written by hand stays. See basis.ts for the
 * order of writing. Between reading the file and putting the new one in its place it is compared once more, so that what
 * an editor saves in the meantime is seen and merged too.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type GrowingFile,
  keepCopy,
  makeFolders,
  removeTemps,
  replaceFile,
  type WriteResult,
  writeNew,
} from '../../write/write.ts';
import { announce, BASIS_MAP, type Basis, basisPath, confirm, currentBasis, recover, sum } from './base.ts';
import { withLock } from './lock.ts';
import { markLine, mergeText, plainText } from './merge.ts';

/** Larger than any draft; a file above it is left alone. */
const MAX_BESTAND = 4 * 1024 * 1024;
const POGINGEN = 20;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Why a file stays as it is. */
export type Weigering =
  /** It has other content, and what was generated last is not known. */
  | 'geen-basis'
  /** It still holds conflict marks. */
  | 'merken'
  /** It was changed, and its format cannot be merged. */
  | 'gewijzigd'
  /** It is not valid text. */
  | 'geen-tekst'
  | 'te-groot'
  /** A link, a folder or a device. */
  | 'geen-bestand'
  | 'alleen-lezen'
  /** It kept changing while this run looked at it. */
  | 'in-gebruik';

export type Saved =
  | { readonly status: 'geschreven' | 'ongewijzigd' | 'bijgewerkt' | 'samengevoegd' }
  /** Both texts stand in the file; the lines are those at which a conflict begins. */
  | { readonly status: 'botsing'; readonly regels: readonly number[] }
  /** Written anew; what was there is kept in `kopie`. */
  | { readonly status: 'vervangen'; readonly kopie: string }
  | { readonly status: 'geweigerd'; readonly reden: Weigering; readonly regel?: number };

/** The folder of the draft, or the one for its basis, is not a plain folder. */
export class FolderError extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super('not a folder');
    this.folder = folder;
  }
}

/** Writes a draft: text is merged with what a person made of the last one, bytes never replace changed bytes. */
export async function saveDraft(path: string, content: string | Uint8Array, force: boolean): Promise<Saved> {
  const basisFolder = join(dirname(path), BASIS_MAP);
  for (const folder of [dirname(path), basisFolder]) plainFolder(folder);
  return withLock(basisFolder, () => {
    const basis = basisPath(path, typeof content === 'string');
    removeTemps(dirname(path), [basename(path)]);
    removeTemps(basisFolder, [basename(basis), `${basename(basis)}.volgende`]);
    for (let attempt = 0; attempt < POGINGEN; attempt += 1) {
      const saved = save(path, basis, content, force);
      if (saved) return saved;
    }
    return { status: 'geweigerd', reden: 'in-gebruik' };
  });
}

/** Writes a file of which no basis is kept: only a new one, or with `force` a copy of the old one stays. */
export function saveElsewhere(path: string, content: string | Uint8Array, force: boolean): Saved {
  return elsewhere(path, writeNew(path, content), force, () => replaceFile(path, content));
}

/** The same for a file that was written bit by bit. */
export function saveGrown(file: GrowingFile, path: string, force: boolean): Saved {
  return elsewhere(path, file.finish(), force, () => file.replace());
}

function elsewhere(path: string, result: WriteResult, force: boolean, replace: () => void): Saved {
  if (result !== 'bezet') return { status: result === 'gelijk' ? 'ongewijzigd' : 'geschreven' };
  if (!force) return { status: 'geweigerd', reden: 'geen-basis' };
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { status: 'geweigerd', reden: 'geen-bestand' };
  const kopie = keepCopy(path);
  replace();
  return { status: 'vervangen', kopie };
}

export type HandText =
  /** No draft, or one that nobody changed. */
  | { readonly status: 'geen' }
  /** Text of a person; `verouderd`: what was generated last differs from the draft as it would be now. */
  | { readonly status: 'bewerkt'; readonly text: string; readonly verouderd: boolean }
  | { readonly status: 'geweigerd'; readonly reden: Weigering; readonly regel?: number };

/** What a person made of the draft at `path`, for the other formats. Only reads. */
export function readHandText(path: string, draft: string): HandText {
  const mine = readMine(path);
  if (mine === undefined) return { status: 'geen' };
  if ('status' in mine) return mine;
  const text = textOf(mine);
  if (text === undefined) return { status: 'geweigerd', reden: 'geen-tekst' };
  const regel = markLine(text);
  if (regel !== undefined) return { status: 'geweigerd', reden: 'merken', regel };
  const plain = plainText(text);
  const basis = currentBasis(basisPath(path, true), mine);
  if (plain.trim() === '' || plain === draft || plain === basis?.text) return { status: 'geen' };
  return { status: 'bewerkt', text: plain, verouderd: basis?.text !== draft };
}

/** What to do with the file, and what to put in it. */
interface Plan {
  readonly saved: Exclude<Saved, { status: 'vervangen' }>;
  /** The file holds, or may hold, work of a person. */
  readonly handwerk: boolean;
  /** Absent when the file stays as it is. */
  readonly result?: string | Uint8Array;
}

/** One attempt; undefined when the file changed in the meantime. */
function save(path: string, basis: string, content: string | Uint8Array, force: boolean): Saved | undefined {
  const mine = readMine(path);
  if (mine && 'status' in mine) return mine;
  recover(basis, mine);
  const { saved, handwerk, result } = decide(mine, currentBasis(basis, mine), content);
  const anew = force && handwerk;
  if (saved.status === 'geweigerd' && !anew) return saved;
  const final = anew ? content : result;
  if (final !== undefined && isReadOnly(path)) return { status: 'geweigerd', reden: 'alleen-lezen' };
  announce(basis, { text: typeof content === 'string' ? content : '', bestand: sum(final ?? mine ?? '') });
  if (anew) {
    const kopie = keepCopy(path);
    replaceFile(path, content);
    confirm(basis);
    return { status: 'vervangen', kopie };
  }
  if (final !== undefined) {
    const written = mine ? replaceFile(path, final, mine) : writeNew(path, final) !== 'bezet';
    if (!written) return undefined;
  }
  confirm(basis);
  return saved;
}

function decide(mine: Uint8Array | undefined, basis: Basis | undefined, content: string | Uint8Array): Plan {
  const refuse = (reden: Weigering): Plan => ({ saved: { status: 'geweigerd', reden }, handwerk: true });
  const same = (handwerk: boolean): Plan => ({ saved: { status: 'ongewijzigd' }, handwerk });
  if (mine === undefined) return { saved: { status: 'geschreven' }, handwerk: false, result: content };
  if (typeof content !== 'string') {
    const now = sum(mine);
    if (now === sum(content)) return same(false);
    if (basis?.bestand !== now) return refuse(basis ? 'gewijzigd' : 'geen-basis');
    return { saved: { status: 'bijgewerkt' }, handwerk: false, result: content };
  }
  const text = textOf(mine);
  if (text === undefined) return refuse('geen-tekst');
  const plain = plainText(text);
  if (plain.trim() === '') return { saved: { status: 'geschreven' }, handwerk: false, result: content };
  const regel = markLine(text);
  if (regel !== undefined) return { saved: { status: 'geweigerd', reden: 'merken', regel }, handwerk: true };
  if (plain === content) return same(false);
  if (!basis) return refuse('geen-basis');
  const merged = mergeText(text, basis.text, content);
  if (!merged) return refuse('te-groot');
  if (merged.text === text) return same(true);
  const { text: result, botsingen: regels } = merged;
  if (regels.length > 0) return { saved: { status: 'botsing', regels }, handwerk: true, result };
  const handwerk = plain !== basis.text;
  return { saved: { status: handwerk ? 'samengevoegd' : 'bijgewerkt' }, handwerk, result };
}

/** The bytes of a plain file; undefined when there is no file. Follows no link, waits for no pipe. */
function readMine(path: string): Uint8Array | { status: 'geweigerd'; reden: Weigering } | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isFile()) return { status: 'geweigerd', reden: 'geen-bestand' };
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (fstatSync(fd).size > MAX_BESTAND) return { status: 'geweigerd', reden: 'te-groot' };
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Someone closed this file on purpose; renaming would not ask. */
function isReadOnly(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && (stat.mode & 0o222) === 0;
}

/** A linked folder could lead outside the dossier. */
function plainFolder(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) throw new FolderError(folder);
  if (!stat) makeFolders(folder);
}
