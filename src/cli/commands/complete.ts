/**
 * `wvp complete -- <woorden>`: what may come next on a command line. The scripts of `wvp completion` ask it on every tab,
 * so that they never run behind. One candidate a line, with its explanation behind a tab; a last line of `:mappen` or
 * `:bestanden` asks the shell to add those itself.
 *
 * A candidate only ever holds letters, digits and a few signs that no shell gives a meaning: names of dossiers come from a
 * folder that somebody else may have filled.
 */
import { resolve } from 'node:path';
import type { Command, Option } from 'commander';
import type { Context, Register } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

interface Kandidaat {
  readonly waarde: string;
  readonly uitleg?: string | undefined;
}

type Aanvulling = readonly Kandidaat[] | ':mappen' | ':bestanden';
type Bron = (cwd: string, typed: string) => Promise<Aanvulling> | Aanvulling;

const VEILIG = /^(?:--[\w-]+(?:=[\w.-]*)?|-\w|[\w.][\w./-]*)$/;

const uit =
  (...waarden: string[]): Bron =>
  () =>
    waarden.map((waarde) => ({ waarde }));

const mappen: Bron = () => ':mappen';
const bestanden: Bron = () => ':bestanden';
const niets: Bron = () => [];

const dossiers: Bron = async (cwd) => {
  const { dossierNamen } = await import('../namen.ts');
  return dossierNamen(cwd);
};
const soorten: Bron = async () => {
  const { soortNamen } = await import('../namen.ts');
  return soortNamen();
};
const schemas: Bron = async () => {
  const { SCHEMA_NAMEN } = await import('../schemas.ts');
  return SCHEMA_NAMEN.map((waarde) => ({ waarde }));
};
const documenten: Bron = async () => {
  const { documentNamen } = await import('../namen.ts');
  return documentNamen();
};
const rollen: Bron = async () => {
  const { ROLLEN } = await import('../../dossier/fields.ts');
  return ROLLEN.map((waarde) => ({ waarde }));
};
const stappen: Bron = async (cwd, typed) => {
  const { stapNamen } = await import('../namen.ts');
  return stapNamen(cwd, typed);
};

/** What the arguments of a command are; the last one repeats where a command takes many. */
const ARGUMENTEN: Readonly<Record<string, readonly Bron[]>> = {
  add: [soorten, dossiers],
  agenda: [dossiers],
  check: [dossiers],
  completion: [uit('bash', 'zsh', 'fish')],
  explain: [stappen, dossiers],
  generate: [documenten, dossiers],
  init: [mappen],
  scan: [dossiers],
  schema: [schemas],
  status: [dossiers],
  timeline: [dossiers],
};
const VEEL = ['agenda', 'check', 'scan', 'status'];

/** What follows an option, by its long name; `<commando> <optie>` where commands differ. */
const WAARDEN: Readonly<Record<string, Bron>> = {
  '-C': mappen,
  '--ci': uit('github', 'gitlab', 'geen'),
  '--document': uit('verslag'),
  '--door': rollen,
  '--fail-on': uit('fout', 'waarschuwing'),
  'agenda --format': uit('text', 'json', 'ics'),
  'check --format': uit('text', 'json', 'junit', 'sarif', 'github', 'gitlab'),
  'generate --format': uit('md', 'html', 'docx', 'pdf'),
  'rules --format': uit('text', 'md', 'json'),
  'scan --format': uit('text', 'json', 'csv', 'md'),
  'timeline --format': uit('text', 'svg', 'html'),
  '--map': mappen,
  '--output': bestanden,
  '--rol': rollen,
  '--schrijf': mappen,
  '--sorteer': uit('urgentie', 'dossier', 'week', 'uiterlijk'),
  '--van-bestand': bestanden,
};

/** `woorden`: what stands after `wvp`, the last one being typed (empty after a space). */
async function aanvullingen(program: Command, cwd: string, woorden: readonly string[]): Promise<Aanvulling> {
  const typed = woorden.at(-1) ?? '';
  const shown = program.createHelp().visibleCommands(program);
  const command = { found: undefined as Command | undefined, args: 0, folder: cwd };
  let open: Option | undefined;
  const optionsOf = () => [...(command.found?.options ?? []), ...program.options];
  const optionNamed = (word: string) => optionsOf().find((o) => o.long === word || o.short === word);
  for (const word of woorden.slice(0, -1)) {
    // bash gives the `=` of `--format=json` as a word of its own.
    if (word === '=') continue;
    if (open) {
      if (open.short === '-C' || open.long === '-C') command.folder = resolve(command.folder, word);
      open = undefined;
    } else if (word.startsWith('-') && word !== '-') {
      const option = word.includes('=') ? undefined : optionNamed(word);
      if (option?.required) open = option;
    } else if (command.found) command.args += 1;
    else command.found = shown.find((c) => c.name() === word);
  }
  const name = command.found?.name();
  const valuesOf = (option: Option) => {
    const long = option.long ?? option.short ?? '';
    return (WAARDEN[`${name} ${long}`] ?? WAARDEN[long] ?? niets)(command.folder, typed);
  };
  if (open) return typed === '=' ? valuesOf(open) : filtered(await valuesOf(open), typed);
  const glued = /^(--[\w-]+)=(.*)$/.exec(typed);
  if (glued) {
    const option = optionNamed(glued[1] ?? '');
    const values = option?.required || option?.optional ? await valuesOf(option) : [];
    if (typeof values === 'string') return values;
    return filtered(
      values.map((k) => ({ ...k, waarde: `${glued[1]}=${k.waarde}` })),
      typed,
    );
  }
  if (typed.startsWith('-')) {
    const known = optionsOf().filter((o) => !o.hidden);
    const names = known.map((o) => ({ waarde: o.long ?? o.short ?? '', uitleg: o.description }));
    return filtered([...names, { waarde: '--help', uitleg: 'toon hulp' }], typed);
  }
  if (!name || name === 'help') {
    if (name && command.args > 0) return [];
    return filtered(
      shown.map((c) => ({ waarde: c.name(), uitleg: c.summary() || c.description() })),
      typed,
    );
  }
  const bronnen = ARGUMENTEN[name] ?? [];
  const bron = bronnen[command.args] ?? (VEEL.includes(name) ? bronnen.at(-1) : undefined);
  const found = bron ? await bron(command.folder, typed) : [];
  if (typeof found === 'string') return found;
  const here = filtered(found, typed);
  // A dossier may also be named by its path.
  return here.length === 0 && bron === dossiers ? ':mappen' : here;
}

function filtered(found: Aanvulling, typed: string): Aanvulling {
  if (typeof found === 'string') return found;
  return found.filter(({ waarde }) => waarde.startsWith(typed) && VEILIG.test(waarde));
}

export async function complete(context: Context, program: Command, woorden: readonly string[]): Promise<ExitCode> {
  let found: Aanvulling;
  try {
    found = await aanvullingen(program, context.cwd, woorden);
  } catch {
    // A person who types is not helped by an error in the middle of the line.
    found = [];
  }
  if (typeof found === 'string') context.stdout.write(`${found}\n`);
  else
    context.stdout.write(
      found.map(({ waarde, uitleg }) => `${waarde}${uitleg === undefined ? '' : `\t${uitleg}`}\n`).join(''),
    );
  return EXIT.schoon;
}

export const register: Register = (command, run) => {
  command
    .helpOption(false)
    .helpCommand(false)
    .allowUnknownOption()
    .argument('[woorden...]', 'de opdrachtregel tot de cursor, zonder wvp')
    .action((woorden: string[]) => run((context) => complete(context, command.parent as Command, woorden)));
};
