/** Questions on a terminal. The only module that knows the prompt package; loaded when there is something to ask. */
import { Writable } from 'node:stream';
import { confirm, intro, isCancel, log, multiselect, S_BAR, select, text } from '@clack/prompts';
import { wrap } from '../../show/layout.ts';
import { visible } from '../../show/visible.ts';
import { EXIT, ExitError } from '../exit.ts';

export interface Keuze {
  readonly waarde: string;
  readonly label: string;
  readonly uitleg?: string;
}

interface Vraag {
  readonly titel: string;
  readonly uitleg?: string;
}

/** Asks, and gives the answer. Ctrl-C and Escape end the run with an ExitError; nothing is written then. */
export interface Vragen {
  readonly tekst: (
    vraag: Vraag & {
      readonly begin?: string;
      readonly voorbeeld?: string;
      /** Why an answer cannot be; undefined when it can. */
      readonly controle: (antwoord: string) => string | undefined;
    },
  ) => Promise<string>;
  readonly kies: (vraag: Vraag & { readonly keuzes: readonly Keuze[]; readonly begin?: string }) => Promise<string>;
  readonly kiesMeer: (vraag: Vraag & { readonly keuzes: readonly Keuze[] }) => Promise<readonly string[]>;
  readonly jaNee: (vraag: Vraag & { readonly begin?: boolean }) => Promise<boolean>;
  readonly kop: (tekst: string) => void;
  readonly waarschuw: (tekst: string) => void;
}

/** What is read from and written to: a terminal, or a stand-in for one. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly columns: number;
  readonly colour: boolean;
}

const ZICHTBARE_KEUZES = 10;
/** Room that the marks in the margin take. */
const MARGE = 4;

export function vragenOp(terminal: Terminal): Vragen {
  const { input } = terminal;
  const output = terminal.colour ? terminal.output : withoutColour(terminal.output);
  const io = { input, output };
  const width = Math.max(40, terminal.columns) - MARGE;
  const bar = terminal.colour ? `\u001b[90m${S_BAR}\u001b[39m` : S_BAR;
  /** The question, and below it the explanation in the same margin. */
  const message = ({ titel, uitleg }: Vraag) =>
    [titel, ...(uitleg === undefined ? [] : wrap(visible(uitleg), width).split('\n'))].join(`\n${bar}  `);
  /** For the prompts that draw the margin themselves. */
  const plain = ({ titel, uitleg }: Vraag) => (uitleg === undefined ? titel : `${titel}\n${visible(uitleg)}`);
  const options = (keuzes: readonly Keuze[]) =>
    keuzes.map((k) => ({
      value: k.waarde,
      label: visible(k.label),
      ...(k.uitleg === undefined ? {} : { hint: visible(k.uitleg) }),
    }));
  return {
    tekst: async ({ begin, voorbeeld, controle, ...vraag }) =>
      answer(
        await text({
          ...io,
          message: message(vraag),
          ...(begin === undefined ? {} : { initialValue: begin }),
          ...(voorbeeld === undefined ? {} : { placeholder: voorbeeld }),
          validate: (value) => controle(value ?? ''),
        }),
      ) ?? '',
    kies: async ({ keuzes, begin, ...vraag }) =>
      answer(
        await select({
          ...io,
          message: plain(vraag),
          options: options(keuzes),
          maxItems: ZICHTBARE_KEUZES,
          showInstructions: false,
          ...(begin === undefined ? {} : { initialValue: begin }),
        }),
      ),
    kiesMeer: async ({ keuzes, ...vraag }) =>
      answer(
        await multiselect({
          ...io,
          message: `${plain(vraag)}\n(spatie: aan of uit; Enter: verder)`,
          options: options(keuzes),
          maxItems: ZICHTBARE_KEUZES,
          required: false,
          showInstructions: false,
        }),
      ),
    jaNee: async ({ begin, ...vraag }) =>
      answer(
        await confirm({ ...io, message: plain(vraag), active: 'Ja', inactive: 'Nee', initialValue: begin ?? true }),
      ),
    kop: (tekst) => intro(wrap(visible(tekst), width, `${bar}  `), io),
    waarschuw: (tekst) => log.warn(wrap(visible(tekst), width), io),
  };
}

function answer<T>(given: T): Exclude<T, symbol> {
  if (isCancel(given)) throw new ExitError(EXIT.gebruik, 'gestopt; er is niets geschreven.');
  return given as Exclude<T, symbol>;
}

/**
 * The prompt package does not look at NO_COLOR or --no-color: colours are taken out on their way to the terminal. What
 * marks the cursor (inverse) stays.
 */
function withoutColour(target: NodeJS.WriteStream): NodeJS.WriteStream {
  const filter = new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _encoding, done) {
      target.write(String(chunk).replace(/\u001b\[(?:[34]\d|9\d|10\d)m/g, ''), () => done());
    },
  });
  target.on('resize', () => filter.emit('resize'));
  return Object.defineProperties(filter, {
    isTTY: { get: () => target.isTTY },
    columns: { get: () => target.columns },
    rows: { get: () => target.rows },
  }) as unknown as NodeJS.WriteStream;
}
