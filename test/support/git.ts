/** Git repos for tests, made with settings of their own: nothing of the machine counts. */
import { execFileSync } from 'node:child_process';

const WIE = { NAME: 'Proef', EMAIL: 'proef@example.invalid', DATE: '2026-11-01T12:00:00Z' };

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(
        Object.entries(WIE).flatMap(([k, v]) => [
          [`GIT_AUTHOR_${k}`, v],
          [`GIT_COMMITTER_${k}`, v],
        ]),
      ),
    },
  }).trimEnd();
}

/** Everything in the folder in one commit on `main`. */
export function gitRepo(folder: string, ...init: string[]): void {
  git(folder, 'init', '-q', '-b', 'main', ...init);
  commit(folder, 'begin');
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
}
