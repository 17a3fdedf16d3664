/** Writing a new file safely: all of it or nothing, and never over what a person wrote. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `gelijk`: it was there already with this content. `bezet`: something else is there; nothing was changed. */
export type WriteResult = 'geschreven' | 'gelijk' | 'bezet';

/** File systems without hard links answer with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/**
 * Creates `path` with `text`. The content is first written to a file beside it and then linked to its name: linking
 * fails when the name exists, so two writers cannot overwrite each other and a crash leaves no half file.
 */
export function writeNew(path: string, text: string): WriteResult {
  const content = Buffer.from(text, 'utf8');
  const existing = compare(path, content);
  if (existing) return existing;
  mkdirSync(dirname(path), { recursive: true });
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    create(temp, content);
    linkSync(temp, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') return compare(path, content) ?? 'bezet';
    if (!NO_LINKS.has(code)) throw error;
    return createDirectly(path, content);
  } finally {
    remove(temp);
  }
  syncFolder(dirname(path));
  return 'geschreven';
}

/** What is at the path already; undefined when nothing is. Never follows a link. */
function compare(path: string, content: Buffer): WriteResult | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isFile() || stat.size !== content.length) return 'bezet';
  return readFileSync(path).equals(content) ? 'gelijk' : 'bezet';
}

/** A new file with its content on the disk; fails when the name exists. */
function create(path: string, content: Buffer): void {
  const fd = openSync(path, 'wx', 0o644);
  try {
    let written = 0;
    while (written < content.length) written += writeSync(fd, content, written);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Without links: still never over another file, but a crash could leave half of this one. */
function createDirectly(path: string, content: Buffer): WriteResult {
  try {
    create(path, content);
    return 'geschreven';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return compare(path, content) ?? 'bezet';
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
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
