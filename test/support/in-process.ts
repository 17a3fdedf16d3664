/** Runs the command line in this process: for tests of what a command does, where starting it is not the point. */
import { run } from '../../src/cli/main.ts';
import type { Ran } from './run.ts';

export async function wvpHier(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const text = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({
    write: (part: string) => {
      text[to] += part;
    },
    isTTY: false,
    columns: 80,
  });
  const code = await run(args, {
    cwd,
    stdout: stream('out'),
    stderr: stream('err'),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    now: new Date('2026-11-22T12:00:00Z'),
    versie: '0.0.0',
  });
  return { code, ...text };
}
