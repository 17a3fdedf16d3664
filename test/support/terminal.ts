/** A stand-in for a terminal: keys are typed when a text shows up on the screen. */
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Context, Stream } from '../../src/cli/context.ts';

const TOETS = {
  enter: '\r',
  omlaag: '\u001b[B',
  omhoog: '\u001b[A',
  spatie: ' ',
  stop: '\u0003',
  wis: '\u0015',
} as const;
type Toets = keyof typeof TOETS | { readonly typ: string };
/** What must be on the screen before the keys are typed. */
export type Stap = readonly [zie: string, ...toetsen: Toets[]];

export interface Nep {
  readonly context: Context;
  /** All that was written to the screen, without colours and cursor movements. */
  readonly scherm: () => string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The steps of the script that did not come. */
  readonly over: () => readonly Stap[];
}

export function terminal(cwd: string, script: readonly Stap[], columns = 80): Nep {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns, rows: 40 });
  const steps = [...script];
  const out: string[] = [];
  const err: string[] = [];
  let screen = '';
  let unseen = '';
  output.on('data', (chunk: Buffer) => {
    const text = stripVTControlCharacters(chunk.toString());
    screen += text;
    unseen += text;
    const [step] = steps;
    if (!step || !unseen.includes(step[0])) return;
    steps.shift();
    unseen = '';
    const [, ...keys] = step;
    setTimeout(() => type(keys), 5);
  });
  const type = (keys: readonly Toets[]) => {
    const [key, ...rest] = keys;
    if (key === undefined) return;
    input.write(typeof key === 'string' ? TOETS[key] : key.typ);
    setTimeout(() => type(rest), 5);
  };
  const stream = (lines: string[]): Stream => ({ write: (text) => void lines.push(text), isTTY: true, columns });
  const context: Context = {
    cwd,
    stdout: stream(out),
    stderr: stream(err),
    env: { NO_COLOR: '1' },
    now: new Date('2026-02-12T12:00:00Z'),
    versie: '0.0.0',
    openTerminal: () => ({
      input: input as unknown as NodeJS.ReadStream,
      output: output as unknown as NodeJS.WriteStream,
    }),
  };
  return {
    context,
    scherm: () => screen,
    stdout: () => out.join(''),
    stderr: () => err.join(''),
    over: () => steps,
  };
}
