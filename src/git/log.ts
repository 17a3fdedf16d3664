/** What `git log` says about paths, as data. Names of files hold any character but NUL, so that is what parts are told by. */
import { type Git, GitError } from './git.ts';

interface Regel {
  /** Of git: A, M, D, R, T; of a merge one for each parent. */
  readonly letter: string;
  /** From the top of the repo, with `/`. */
  readonly pad: string;
  readonly van?: string;
  /** Ids of the content before, one for each parent; null where there was nothing, empty where it was no file (a link). */
  readonly voor: readonly (string | null)[];
  readonly na: string | null;
}

export interface LogCommit {
  readonly id: string;
  readonly regels: readonly Regel[];
}

const MERK = 'commit';
/** Every commit that touched a path, on every branch that was merged; the settings of the repo and of the user count for nothing. */
const VRAAG = [
  '-z',
  `--format=%x00${MERK}%x00%H`,
  '--date-order',
  '--full-history',
  '--root',
  '--raw',
  '--no-abbrev',
  '--find-renames=50%',
  '-l2000',
  '-c',
  '--no-follow',
  '--no-color',
];

/** Oldest first: a commit comes after its parents. At most `max` commits, the latest. Throws GitError. */
export function leesLog(git: Git, tip: string, max: number, paden: readonly string[]): LogCommit[] {
  const { code, out } = git.run('log', [...VRAAG, '--reverse', '-n', String(max), tip, '--', ...paden]);
  if (code !== 0) throw new GitError('mislukt');
  return parseLog(out);
}

const MODES_EN_IDS = /^\n?(:+)((?:[0-7]{6} )+)((?:[0-9a-f]{40,64} )+)([A-Z]+)\d*$/;

function parseLog(out: string): LogCommit[] {
  const tokens = out.split('\0');
  const commits: { id: string; regels: Regel[] }[] = [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  while (at < tokens.length) {
    const token = next();
    if (token === '' || token === '\n') continue;
    if (token === MERK) {
      commits.push({ id: next(), regels: [] });
      continue;
    }
    const [, colons = '', modes = '', ids = '', letter = ''] = MODES_EN_IDS.exec(token) ?? [];
    const commit = commits.at(-1);
    if (letter === '' || !commit) throw new GitError('mislukt');
    const objects = ids.trimEnd().split(' ');
    const kinds = modes.split(' ');
    const content = objects.map((id, i) => contentOf(kinds[i] ?? '', id));
    const renamed = colons === ':' && (letter === 'R' || letter === 'C');
    const van = renamed ? { van: next() } : {};
    commit.regels.push({ letter, pad: next(), ...van, voor: content.slice(0, -1), na: content.at(-1) ?? null });
  }
  return commits;
}

function contentOf(mode: string, id: string): string | null {
  if (mode === '000000') return null;
  return mode.startsWith('100') ? id : '';
}

export interface LijnCommit {
  readonly id: string;
  /** Of the committer, since 1970 (UTC). */
  readonly seconden: number;
}

/** The line of a commit by first parents: what was its branch at each moment. Oldest first. Throws GitError. */
export function leesLijn(git: Git, tip: string): LijnCommit[] {
  const { code, out } = git.run('log', [
    '--first-parent',
    '--reverse',
    '--no-patch',
    '--no-color',
    '--format=%H %ct',
    tip,
    '--',
  ]);
  if (code !== 0) throw new GitError('mislukt');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', seconden = ''] = line.split(' ');
      return { id, seconden: Number(seconden) };
    });
}
