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
import type { Context, Register } from '../../../cli/context.ts';
import { EXIT, type ExitCode } from '../../../cli/exit.ts';

interface Kandidaat {
  readonly waarde: string;
  readonly uitleg?: string | undefined;
}

type Aanvulling = readonly Kandidaat[] | ':mappen' | ':bestanden';
type Aanvuller = (cwd: string, typed: string) => Promise<Aanvulling> | Aanvulling;

const VEILIG = /^(?:--[\w-]+(?:=[\w.-]*)?|-\w|[\w.][\w./-]*)$/;

const mappen: Aanvuller = () => ':mappen';
const bestanden: Aanvuller = () => ':bestanden';
const niets: Aanvuller = () => [];

const dossiers: Aanvuller = async (cwd) => {
  const { dossierNamen } = await import('./names.ts');
  return dossierNamen(cwd);
};
const soorten: Aanvuller = async () => {
  const { soortNamen } = await import('./names.ts');
  return soortNamen();
};
const schemas: Aanvuller = async () => {
  const { SCHEMA_NAMEN } = await import('../../../cli/schemas.ts');
  return SCHEMA_NAMEN.map((waarde) => ({ waarde }));
};
const documenten: Aanvuller = async () => {
  const { documentNamen } = await import('./names.ts');
  return documentNamen();
};
const stappen: Aanvuller = async (cwd, typed) => {
  const { stapNamen } = await import('./names.ts');
  return stapNamen(cwd, typed);
};

/** What may stand for an argument, or behind an option, by the name that help gives it. Fixed words stand with the option itself. */
const AANVULLERS: Readonly<Record<string, Aanvuller>> = {
  bestand: bestanden,
  document: documenten,
  dossier: dossiers,
  map: mappen,
  pad: dossiers,
  schema: schemas,
  soort: soorten,
  'stap|code|mijlpaal': stappen,
};

function aanvullerVan({
  argChoices,
  naam,
}: {
  readonly argChoices: readonly string[] | undefined;
  readonly naam: string;
}): Aanvuller {
  return argChoices ? () => argChoices.map((waarde) => ({ waarde })) : (AANVULLERS[naam] ?? niets);
}

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
  const valuesOf = ({ argChoices, flags }: Option) =>
    aanvullerVan({ argChoices, naam: /[<[]([^>\]]+)[>\]]$/.exec(flags)?.[1] ?? '' })(command.folder, typed);
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
  const argumenten = command.found?.registeredArguments ?? [];
  const laatste = argumenten.at(-1);
  const argument = argumenten[command.args] ?? (laatste?.variadic ? laatste : undefined);
  const aanvuller = argument && aanvullerVan({ argChoices: argument.argChoices, naam: argument.name() });
  const found = aanvuller ? await aanvuller(command.folder, typed) : [];
  if (typeof found === 'string') return found;
  const here = filtered(found, typed);
  // A dossier may also be named by its path.
  return here.length === 0 && aanvuller === dossiers ? ':mappen' : here;
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
