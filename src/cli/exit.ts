/** How a run ends: the exit codes of the contract, and errors that a person can act on. */
export const EXIT = { schoon: 0, bevindingen: 1, gebruik: 2, onleesbaar: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A known error: one line, and what to do. Never a stack trace. */
export class ExitError extends Error {
  readonly code: ExitCode;
  readonly hint: string;
  constructor(code: ExitCode, message: string, hint = '') {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
