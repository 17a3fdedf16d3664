/** How far a long run is, on stderr: in place on a terminal, now and then a line elsewhere. */
import type { Context } from './context.ts';

/** Shorter work needs no progress. */
const NA_MS = 1_000;
const TERMINAL_MS = 100;
const REGEL_MS = 10_000;
const WIS = '\r\u001b[K';

export class Progress {
  /** As the given context; what is written to stderr first wipes the progress. */
  readonly context: Context;
  readonly #out: Context['stderr'];
  readonly #quiet: boolean;
  readonly #total: number;
  readonly #start = performance.now();
  #last = this.#start;
  #done = 0;
  #visible = false;

  constructor(context: Context, quiet: boolean, total: number) {
    this.#out = context.stderr;
    this.#quiet = quiet;
    this.#total = total;
    const write = (text: string) => {
      this.end();
      this.#out.write(text);
    };
    this.context = { ...context, stderr: { ...context.stderr, write } };
  }

  /** Called at the start of each piece of work. */
  step(): void {
    const now = performance.now();
    const done = this.#done;
    this.#done += 1;
    const interval = this.#out.isTTY ? TERMINAL_MS : REGEL_MS;
    if (this.#quiet || done === 0 || now - this.#start < NA_MS) return;
    if (now - this.#last < interval && this.#last !== this.#start) return;
    this.#last = now;
    const text = `${done} van ${this.#total} dossiers`;
    this.#out.write(this.#out.isTTY ? `${WIS}${text}` : `${text}\n`);
    this.#visible = this.#out.isTTY;
  }

  /** Wipes what stands on the terminal. */
  end(): void {
    if (this.#visible) this.#out.write(WIS);
    this.#visible = false;
  }
}
