/** Runs the built command line as a user does. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/main.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BIN = resolve(ROOT, 'bin/wvp.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function wvp(args: readonly string[], cwd: string = ROOT, env: Record<string, string> = {}): Ran {
  const ran = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', COLUMNS: '80', XDG_CACHE_HOME: join(ROOT, 'node_modules/.cache'), ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The same command line from its source and in this process: quicker, for tests with many runs. */
export async function roep(
  args: readonly string[],
  cwd: string = ROOT,
  env: Record<string, string> = {},
  now = new Date('2026-11-22T12:00:00Z'),
): Promise<Ran> {
  const uit = { out: '', err: '' };
  const stream = (naam: 'out' | 'err') => ({
    write: (text: string) => {
      uit[naam] += text;
    },
    isTTY: false,
    columns: Number(env['COLUMNS'] ?? 80),
  });
  const code = await run(args, {
    cwd,
    stdout: stream('out'),
    stderr: stream('err'),
    env: { PATH: process.env['PATH'], ...env },
    now,
    versie: '0.0.0-proef',
  });
  return { code, ...uit };
}
