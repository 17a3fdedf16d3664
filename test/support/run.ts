/** Runs the command line: from its source in this process (`wvp`), or built and in a process of its own (`wvpProces`). */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/main.ts';
import { readVersion } from '../../src/cli/version.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BIN = resolve(ROOT, 'bin/wvp.js');
const NU = new Date('2026-11-22T12:00:00Z');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RanHier extends Ran {
  /** Both streams in the order in which they were written, as a terminal shows them. */
  readonly scherm: string;
}

/** One command line in this process, at the moment `now`; `COLUMNS` in `env` is the width. For all tests of what a command does. */
export async function wvp(
  args: readonly string[],
  cwd: string = ROOT,
  env: Readonly<Record<string, string>> = {},
  now: Date = NU,
): Promise<RanHier> {
  const uit = { out: '', err: '', scherm: '' };
  const stream = (naam: 'out' | 'err') => ({
    write: (text: string) => {
      uit[naam] += text;
      uit.scherm += text;
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
    versie: readVersion(),
  });
  return { code, ...uit };
}

/**
 * The built program, started as a user does. Only where the process is the subject: the bundle, its workers, signals, pipes, colour, what
 * the environment can do to it. Each costs half a second.
 */
export function wvpProces(
  args: readonly string[],
  cwd: string = ROOT,
  env: Readonly<Record<string, string>> = {},
): Ran {
  const ran = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', COLUMNS: '80', XDG_CACHE_HOME: join(ROOT, 'node_modules/.cache'), ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
