/** Runs `wvp check` inside the test, with what it writes kept. */

import type { Context } from '../../src/cli/context.ts';
import { ExitError } from '../../src/cli/exit.ts';
import { type CheckOptions, check } from '../../src/features/check/command.ts';

export interface Getoetst {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const PEILDATUM = '2026-11-22';

/** As the command does: an ExitError is a line on stderr and a code. Any other error fails the test. */
export async function toets(cwd: string, options: CheckOptions = {}, paths: readonly string[] = []): Promise<Getoetst> {
  const out: string[] = [];
  const err: string[] = [];
  const context: Context = {
    cwd,
    stdout: { write: (text) => void out.push(text), isTTY: false, columns: 80 },
    stderr: { write: (text) => void err.push(text), isTTY: false, columns: 80 },
    env: {},
    now: new Date('2026-11-22T12:00:00Z'),
    versie: '0.0.0-test',
  };
  try {
    const code = await check(context, paths, { peildatum: PEILDATUM, ...options });
    return { code, out: out.join(''), err: err.join('') };
  } catch (error) {
    if (!(error instanceof ExitError)) throw error;
    return { code: error.code, out: out.join(''), err: `${err.join('')}${error.message}\n${error.hint}\n` };
  }
}
