/**
 * The command line: reads arguments and surroundings, loads the command that is asked for, maps errors to exit codes.
 * process.exit is never called, so that no output is cut off.
 */
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { visible } from '../show/visible.ts';
import type { Context, GlobalOptions, Register, Stream } from './context.ts';
import { EXIT, type ExitCode, ExitError } from './exit.ts';
import { readVersion } from './version.ts';

interface Entry {
  readonly summary: string;
  /** Not for people: left out of the help. */
  readonly hidden?: boolean;
  readonly load: () => Promise<{ readonly register: Register }>;
}

/** Every command, with its chunk. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  status: {
    summary: 'toon wat gedaan, te doen, te laat of gemist is',
    load: () => import('../features/status/command.ts'),
  },
  check: {
    summary: 'toets dossiers; faalt bij gemiste of te late stappen',
    load: () => import('../features/check/command.ts'),
  },
  agenda: { summary: 'toon wat er aankomt, per dag', load: () => import('../features/agenda/command.ts') },
  scan: { summary: 'cijfers over alle dossiers (verzuimscan)', load: () => import('../features/scan/command.ts') },
  export: {
    summary: 'geef dossiers, stappen en meer als rijen, voor een dashboard',
    load: () => import('../features/export/command.ts'),
  },
  timeline: { summary: 'toon de tijdlijn van een dossier', load: () => import('../features/timeline/command.ts') },
  reken: {
    summary: 'reken de datums uit zonder dossier',
    load: () => import('../features/reckon/command.ts'),
  },
  generate: { summary: 'maak een concept van een document', load: () => import('../features/generate/command.ts') },
  new: { summary: 'begin een nieuw dossier', load: () => import('../features/new/command.ts') },
  add: { summary: 'leg een gebeurtenis vast', load: () => import('../features/add/command.ts') },
  init: { summary: 'begin een dossierrepo, of eigen sjablonen', load: () => import('../features/init/command.ts') },
  explain: {
    summary: 'leg een stap of code uit, met bron en berekening',
    load: () => import('../features/explain/command.ts'),
  },
  rules: { summary: 'toon de regels met hun bron', load: () => import('../features/rules/command.ts') },
  audit: {
    summary: 'toon wanneer gebeurtenissen in git kwamen en wijzigden',
    load: () => import('../features/audit/command.ts'),
  },
  schema: { summary: 'geef de JSON Schema’s voor een editor', load: () => import('../features/schema/command.ts') },
  completion: {
    summary: 'geef het script voor aanvulling in de shell',
    load: () => import('../features/completion/command.ts'),
  },
  complete: {
    summary: 'vul een opdrachtregel aan',
    hidden: true,
    load: () => import('../features/completion/command/complete.ts'),
  },
  doctor: {
    summary: 'kijk na of wvp hier goed werkt en de repo in orde is',
    load: () => import('../features/doctor/command.ts'),
  },
};

const VOORBEELDEN = `wvp houdt dossiers bij volgens de Wet verbetering poortwachter: wat is gedaan,
te laat, gemist of te doen, met het wetsartikel en de regel in het bestand
achter elke datum.

Voorbeelden:
  wvp status                        alle dossiers, het dringendste eerst
  wvp status 2026-014               één dossier
  wvp explain spoor-2 2026-014      waarom die datum
  wvp new 2026-021                  een nieuw dossier
  wvp add probleemanalyse 2026-014  een gebeurtenis vastleggen
  wvp check                         voor CI: exitcode 1 bij gemist of te laat
  wvp generate verslag 2026-014     een concept van het re-integratieverslag
`;

const TITELS: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Global Options:': 'Opties voor elk commando:',
  'Commands:': "Commando's:",
  'Arguments:': 'Argumenten:',
};

/** Runs one command line and gives the exit code. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = EXIT.schoon;
  const program = new Command('wvp');
  configure(program, context);
  program.version(context.versie, '-V, --version', 'toon de versie');
  program
    .option('-C <map>', 'werk alsof dit de huidige map is')
    .option('--peildatum <jjjj-mm-dd>', 'beoordeel op deze dag (vandaag)')
    .option('--no-color', 'geen kleur (ook met NO_COLOR)')
    .option('-q, --quiet', 'alleen wat nodig is')
    .option('--debug', 'toon bij een fout in wvp zelf waar die zit');
  program.addHelpText('before', VOORBEELDEN);
  program.usage('[opties] <commando>');

  const asked = argv.filter((a) => !a.startsWith('-'));
  for (const [name, entry] of Object.entries(COMMANDS)) {
    const command = program
      .command(name, { hidden: entry.hidden ?? false })
      .summary(entry.summary)
      .description(entry.summary);
    configure(command, context);
    if (!asked.includes(name)) continue;
    const { register } = await entry.load();
    register(command, async (action) => {
      const options = program.opts<GlobalOptions>();
      const cwd = options.C === undefined ? context.cwd : resolve(context.cwd, options.C);
      code = await action({ ...context, cwd }, options);
    });
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return await report(error, context, argv.includes('--debug'));
  }
}

function configure(command: Command, context: Context): void {
  command
    .exitOverride()
    .helpOption('-h, --help', 'toon hulp')
    .allowExcessArguments(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => TITELS[title] ?? title,
      helpWidth: context.stdout.columns,
      // Their words name what may be chosen, and in Dutch.
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      // Long names of options leave little room beside them at 80 columns.
      minWidthToWrap: 10,
    })
    .configureOutput({ writeOut: context.stdout.write, writeErr: () => {}, outputError: () => {} })
    .helpCommand('help [commando]', 'toon hulp bij een commando');
}

/** Known errors in a line or two; anything else is a mistake in wvp, without the content of a dossier. */
async function report(error: unknown, context: Context, debug: boolean): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return EXIT.schoon;
    context.stderr.write(`wvp: ${visible(usageMessage(error))}\n     Hulp: wvp --help\n`);
    return EXIT.gebruik;
  }
  if (error instanceof ExitError) {
    const lines = error.message.split('\n').map(visible);
    context.stderr.write(`wvp: ${lines.join('\n')}\n${error.hint ? `     ${visible(error.hint)}\n` : ''}`);
    return error.code;
  }
  const { UnreadableError } = await import('../read/find.ts');
  if (error instanceof UnreadableError) {
    context.stderr.write('wvp: deze map is er niet, of is niet te lezen.\n     Controleer het pad en de rechten.\n');
    return EXIT.onleesbaar;
  }
  if (isOfSystem(error)) {
    context.stderr.write(
      `wvp: lezen of schrijven mislukte (${error.code}).\n     Controleer de schijf, de map en de rechten.\n`,
    );
    return EXIT.onleesbaar;
  }
  context.stderr.write(
    `wvp: dit is een fout in wvp zelf (versie ${context.versie}), niet in uw dossier.\n     Meer weten: voer het commando uit met --debug.\n`,
  );
  if (debug && error instanceof Error) context.stderr.write(`${visible(error.stack ?? '').replaceAll(' ⏎ ', '\n')}\n`);
  return EXIT.onleesbaar;
}

/** What the disk or the system answered, at a place where no command has more to say about it. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number' && 'syscall' in error;
}

/** commander's message in Dutch; what was typed comes from the command line, not from a dossier. */
function usageMessage(error: CommanderError): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const tail = meant ? ` Bedoelt u ${meant}?` : '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return `onbekend commando "${quoted}".${tail}`;
    case 'commander.unknownOption':
      return `onbekende optie "${quoted}".${tail}`;
    case 'commander.missingArgument':
      return `het argument "${quoted}" ontbreekt.`;
    case 'commander.optionMissingArgument':
      return `de optie "${quoted}" vraagt een waarde.`;
    case 'commander.excessArguments':
      return 'te veel argumenten.';
    default:
      return 'deze opdracht klopt niet.';
  }
}

function stream(target: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Stream {
  const columns = target.columns ?? Number(env['COLUMNS']);
  return {
    write: (text) => {
      target.write(text);
    },
    isTTY: target.isTTY === true,
    columns: Number.isInteger(columns) && columns > 0 ? columns : 80,
  };
}

/** Called by bin/wvp.js. */
export async function main(): Promise<void> {
  for (const target of [process.stdout, process.stderr]) {
    target.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever reads has stopped reading (`wvp status | head`): nothing to say, and nowhere to say it.
      if (error.code !== 'EPIPE') process.exitCode = EXIT.onleesbaar;
    });
  }
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: stream(process.stdout, process.env),
    stderr: stream(process.stderr, process.env),
    env: process.env,
    now: new Date(),
    versie: readVersion(),
    // Opening stdin takes time: only who asks something does.
    openTerminal: () =>
      process.stdin.isTTY && process.stdout.isTTY && process.env['TERM'] !== 'dumb'
        ? { input: process.stdin, output: process.stdout }
        : undefined,
  });
}
