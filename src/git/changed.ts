/**
 * Which files of a repo differ from what a branch started from: committed, staged, changed on disk, or new. git compares
 * history and index; files on disk are compared here, because git would run the filters that a repo names on them.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Git, GitError, openGit } from './git.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface Gewijzigd {
  /** The commit with which is compared: where the history of HEAD and that of the given ref part. Null before the first commit. */
  readonly basis: string | null;
  /** Paths relative to the folder, with `/`, unsorted. One may be a repo in the repo (with or without `/`), whatever is in it. */
  readonly paden: ReadonlySet<string>;
}

/** A larger file that may have changed is taken as changed: it is an attachment, and no dossier hangs on its content. */
const MAX_BYTES = 64 * 1024 * 1024;
const ABSENT_BY_CHOICE = 0x4000_0000;

/** Every path below `folder` that differs. Throws GitError. */
export function gewijzigdSinds(folder: string, ref: string, env: Env): Gewijzigd {
  const git = openGit(folder, env);
  const ondiep = line(git, ['--is-shallow-repository']) === 'true';
  const head = line(git, ['--verify', '--quiet', 'HEAD^{commit}']);
  if (head === undefined && ref === 'HEAD') return { basis: null, paden: new Set(everything(git)) };
  if (head === undefined) throw new GitError('geen-commit', ondiep);
  const named = ref.startsWith('-')
    ? undefined
    : line(git, ['--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (named === undefined) throw new GitError('onbekende-ref', ondiep);
  const merge = git.run('merge-base', [named, head]);
  if (merge.code !== 0) throw new GitError('geen-voorouder', ondiep);
  const basis = merge.out.trim();
  const vastgelegd = ['--cached', '--relative', '--no-renames', '--name-only', '-z', basis, '--'];
  return {
    basis,
    paden: new Set([
      ...names(output(git, 'diff-index', vastgelegd)),
      ...names(output(git, 'ls-files', ['--others', '--exclude-standard', '-z'])),
      ...changedOnDisk(folder, git, env),
    ]),
  };
}

/** Before the first commit all is new: what is staged, and what is not in git yet. */
function everything(git: Git): string[] {
  return names(output(git, 'ls-files', ['--cached', '--others', '--exclude-standard', '-z']));
}

function line(git: Git, args: readonly string[]): string | undefined {
  const { code, out } = git.run('rev-parse', args);
  return code === 0 ? out.trim() : undefined;
}

function output(git: Git, opdracht: 'diff-index' | 'ls-files', args: readonly string[]): string {
  const { code, out } = git.run(opdracht, args);
  if (code !== 0) throw new GitError('mislukt');
  return out;
}

function names(out: string): string[] {
  return out.split('\0').filter((name) => name !== '');
}

/** An entry of the index as `ls-files --stage --debug -z` prints it; without the times when a git prints them otherwise. */
const ENTRY =
  /(\d{6}) ([0-9a-f]{40,64}) \d\t([^\0]*)\0(?: {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n)?/y;
const LINK = '120000';
const SUBMODULE = '160000';

/** Files of the index that are gone from disk or have another content there. */
function changedOnDisk(folder: string, git: Git, env: Env): string[] {
  const out = output(git, 'ls-files', ['--stage', '--debug', '-z']);
  const index = resolve(folder, line(git, ['--git-path', 'index']) ?? '');
  const written = statSync(index, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
  const changed: string[] = [];
  // Its own place in the text: a repo in the repo is read in between.
  const entry = new RegExp(ENTRY);
  for (let at = 0; at < out.length; at = entry.lastIndex) {
    const match = entry.exec(out);
    if (!match) throw new GitError('mislukt');
    const [, mode, hash = '', path = '', cs, cns, ms, mns, size, flags = '0'] = match;
    const full = join(folder, path);
    if (mode === SUBMODULE) {
      if (existsSync(join(full, '.git')) && andersDan(full, hash, env)) changed.push(path);
      continue;
    }
    const stat = lstatSync(full, { bigint: true, throwIfNoEntry: false });
    if (!stat) {
      if ((Number.parseInt(flags, 16) & ABSENT_BY_CHOICE) === 0) changed.push(path);
      continue;
    }
    const known =
      ms !== undefined &&
      stat.mtimeNs === nanoseconds(ms, mns) &&
      stat.ctimeNs === nanoseconds(cs, cns) &&
      stat.size % 2n ** 32n === BigInt(size ?? 0) &&
      // A file of the same moment as the index may have been written after it.
      stat.mtimeNs < written;
    const same = known
      ? stat.isSymbolicLink() === (mode === LINK)
      : stat.isFile() && mode !== LINK && holds(full, hash);
    if (!same) changed.push(path);
  }
  return changed;
}

/** A repo in the repo stands at another commit than the one around it says, or has something that is not committed. */
function andersDan(sub: string, hash: string, env: Env): boolean {
  const git = openGit(sub, env);
  if (line(git, ['--verify', '--quiet', 'HEAD^{commit}']) !== hash) return true;
  return gewijzigdSinds(sub, 'HEAD', env).paden.size > 0;
}

function nanoseconds(seconds: string | undefined, rest: string | undefined): bigint {
  return BigInt(seconds ?? 0) * 1_000_000_000n + BigInt(rest ?? 0);
}

/** The file holds what the index says, as it is or with the line ends of this machine. */
function holds(path: string, hash: string): boolean {
  if (statSync(path).size > MAX_BYTES) return false;
  const bytes = readFileSync(path);
  if (blobHash(bytes, hash.length) === hash) return true;
  return (
    bytes.includes('\r\n') &&
    blobHash(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), hash.length) === hash
  );
}

/** git's name for a content: SHA-1, or SHA-256 in a repo that uses it. */
function blobHash(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
