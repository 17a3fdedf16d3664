/** What git has and this checkout leaves out (sparse checkout). */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../read/text.ts';
import { GitError, openGit } from './git.ts';

/** Whether a repo has rules for what it leaves out; a look at names only, so that every other run needs no git. */
export function isSparse(top: string): boolean {
  const git = join(top, '.git');
  const stat = statSync(git, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  if (stat.isDirectory()) return existsSync(join(git, 'info/sparse-checkout'));
  // Of a second work tree, and of a repo in the repo, the folder is named in a file.
  const read = readText(git);
  const map = 'text' in read ? /^gitdir: (.+)$/m.exec(read.text)?.[1] : undefined;
  return map !== undefined && existsSync(join(resolve(top, map.trim()), 'info/sparse-checkout'));
}

/** What git has below a folder and a sparse checkout leaves out, by path from that folder; nothing where git cannot say. */
export function nietUitgecheckt(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlySet<string> {
  try {
    const { code, out } = openGit(folder, env).run('ls-files', ['-t', '-z']);
    const lines = code === 0 ? out.split('\0') : [];
    return new Set(lines.flatMap((line) => (line.startsWith('S ') ? [line.slice(2)] : [])));
  } catch (error) {
    if (error instanceof GitError) return new Set();
    throw error;
  }
}
