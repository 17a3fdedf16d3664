/** What a run knows of its surroundings. Made once in main.ts; nothing below cli/ sees any of it. */
import type { Command } from 'commander';
import { type Datum, laatste } from '../core/dates.ts';
import { dagInNederland } from '../core/nederland.ts';
import { DATUM_VOORBEELD, leesDatum } from '../core/written-dates.ts';
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
  return given === undefined ? (bekendOp ?? dagInNederland(context.now)) : datumOf(context, '--peildatum', given);
}

/** The day that was given for an option, as people write it. Throws ExitError (2) where it is none. */
export function datumOf(context: Context, option: string, given: string): Datum {
  const datum = leesDatum(given, dagInNederland(context.now));
  if (datum !== undefined) return datum;
  throw new ExitError(EXIT.gebruik, `${option} is geen bestaande datum.`, DATUM_VOORBEELD);
}

/** The day after which an event still has to happen: the clock's day in the Netherlands, or the peildatum where that is later. */
export function vandaagOf(context: Context, peildatum: Datum): Datum {
  return laatste(dagInNederland(context.now), peildatum);
}
