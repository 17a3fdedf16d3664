/** What a run knows of its surroundings. Made once in main.ts; nothing below cli/ sees any of it. */
import type { Command } from 'commander';
import { type Datum, isDatum, laatste } from '../core/dates.ts';
import { dagInNederland } from '../core/nederland.ts';
import type { Terminal } from './entry/prompt.ts';
import { EXIT, type ExitCode, ExitError } from './exit.ts';

export interface Stream {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  readonly columns: number;
}

export interface Context {
  readonly cwd: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly versie: string;
  /** The terminal to ask questions on; undefined where nobody can answer (a pipe, CI). */
  readonly openTerminal?: () => Pick<Terminal, 'input' | 'output'> | undefined;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly C?: string;
  /** False with `--no-color`. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly peildatum?: string;
}

/** Runs a command's action with the context that the global options make, and keeps its exit code. */
type Run = (action: (context: Context, options: GlobalOptions) => ExitCode | Promise<ExitCode>) => Promise<void>;

/** Adds a command's arguments, options, help and action. */
export type Register = (command: Command, run: Run) => void;

/** The given peildatum; without it the day that is asked about, or today in the Netherlands. */
export function peildatumOf(context: Context, given: string | undefined, bekendOp?: Datum): Datum {
  if (given !== undefined) {
    if (isDatum(given)) return given;
    throw new ExitError(
      EXIT.gebruik,
      'De peildatum is geen bestaande datum.',
      'Schrijf haar als jjjj-mm-dd, bijvoorbeeld --peildatum 2026-11-22.',
    );
  }
  return bekendOp ?? dagInNederland(context.now);
}

/** The day after which an event still has to happen: the clock's day in the Netherlands, or the peildatum where that is later. */
export function vandaagOf(context: Context, peildatum: Datum): Datum {
  return laatste(dagInNederland(context.now), peildatum);
}
