/** `wvp init`: a new dossier repo, with an example, editor settings and CI, and the built-in templates on request. Nothing that exists is touched. */
import { existsSync, lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { eenVan } from '../../cli/selection.ts';
import { readTemplates } from '../../documents/store/templates.ts';
import { findCases } from '../../read/find.ts';
import { readText } from '../../read/text.ts';
import { visible } from '../../show/visible.ts';
import { writeNew } from '../../write/write.ts';
import { CI, type Ci, ciBestand, pakketPad } from './command/ci.ts';
import { voorbeeld } from './command/example.ts';
import { type Bestand, instellingen } from './command/starter.ts';

export interface InitOptions extends GlobalOptions {
  /** Copy the built-in templates into `templates/`. */
  readonly sjablonen?: boolean;
  /** Undefined: an example where there is no dossier yet. */
  readonly voorbeeld?: boolean;
  readonly ci?: string;
}

const WOORD = { geschreven: 'Geschreven', gelijk: 'Bestaat al', bezet: 'Blijft zoals het is' } as const;

export function init(context: Context, dir: string | undefined, options: InitOptions): ExitCode {
  const root = resolve(context.cwd, dir ?? '.');
  const ci = options.ci === undefined ? ciOf(root) : eenVan('--ci', options.ci, CI);
  const workflow = ciBestand(ci, context.versie);
  const example = options.voorbeeld ?? !hasCase(root);
  const files: Bestand[] = [
    ...instellingen(),
    ...(workflow ? [workflow] : []),
    ...(example ? voorbeeld(peildatumOf(context, options.peildatum)) : []),
    ...(options.sjablonen ? templateFiles() : []),
  ];
  let kept = 0;
  for (const [name, text] of files) {
    const result = write(root, name, text);
    if (result === 'bezet') kept += 1;
    if (!options.quiet)
      context.stderr.write(`${WOORD[result]}: ${visible(relative(context.cwd, join(root, name)) || name)}\n`);
  }
  if (kept > 0)
    context.stderr.write(
      `${kept === 1 ? '1 bestaand bestand met eigen inhoud is' : `${kept} bestaande bestanden met eigen inhoud zijn`} niet aangeraakt.\n`,
    );
  if (!options.quiet) context.stderr.write(next(context, root, workflow, example));
  return EXIT.schoon;
}

/** What to do now. */
function next(context: Context, root: string, workflow: Bestand | undefined, example: boolean): string {
  const at = relative(context.cwd, root);
  const go = at === '' ? '' : ` -C ${visible(at)}`;
  const lines = [`Kijk nu met: wvp${go} status`];
  if (example) lines.push('Het dossier "voorbeeld" is verzonnen; verwijder de map als u begint.');
  const pakket = pakketPad(context.versie);
  if (workflow && !existsSync(join(root, pakket)))
    lines.push(`CI (${workflow[0]}) vraagt het pakket van wvp in ${pakket}: npm pack in de map van wvp maakt het.`);
  return `\n${lines.join('\n')}\n`;
}

function hasCase(root: string): boolean {
  return existsSync(root) && findCases(root).length > 0;
}

/** GitLab where the repo shows that it lives there, else GitHub. */
function ciOf(root: string): Ci {
  if (existsSync(join(root, '.gitlab-ci.yml'))) return 'gitlab';
  const config = readText(join(root, '.git/config'));
  return 'text' in config && /^\s*url\s*=.*gitlab/m.test(config.text) ? 'gitlab' : 'github';
}

/** The built-in templates under the names by which a repo overrides them. */
function templateFiles(): Bestand[] {
  const { templates, partials } = readTemplates();
  return [
    ...Object.entries(templates).map(([name, text]): Bestand => [`templates/${name}`, text]),
    ...Object.entries(partials).map(([name, text]): Bestand => [`templates/partials/${name}.md.hbs`, text]),
  ];
}

/** A folder on the way that is a link leads out of the repo; nothing is written through it. */
function write(root: string, name: string, text: string): ReturnType<typeof writeNew> {
  try {
    let folder = root;
    for (const part of name.split('/').slice(0, -1)) {
      folder = join(folder, part);
      if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new ExitError(
          EXIT.gebruik,
          `De map ${visible(relative(root, folder))} is een koppeling naar een andere plaats.`,
          'wvp init schrijft alleen in de repo zelf.',
        );
    }
    return writeNew(join(root, name), text);
  } catch (error) {
    if (error instanceof ExitError) throw error;
    throw new ExitError(EXIT.onleesbaar, 'Een bestand kan niet worden geschreven.', 'Controleer de map en de rechten.');
  }
}

const HELP = `
Voorbeelden:
  wvp init                    een nieuwe dossierrepo in deze map
  wvp init dossierrepo        in een nieuwe map
  wvp init --ci gitlab        met de toets voor GitLab
  wvp init --no-voorbeeld     zonder het verzonnen dossier
  wvp init --sjablonen        ook de sjablonen, om eigen van te maken

Wat er al staat, blijft zoals het is.
`;

export const register: Register = (command, run) => {
  command
    .argument('[map]', 'map van de repo (standaard: de huidige map)')
    .addOption(
      keuzeOptie(command, '--ci <soort>', CI, {
        uitleg: 'github, gitlab of geen (standaard: wat de repo al gebruikt, anders github)',
      }),
    )
    .option('--voorbeeld', 'een verzonnen dossier erbij (standaard als er nog geen dossier is)')
    .option('--no-voorbeeld', 'geen verzonnen dossier')
    .option('--sjablonen', 'zet de ingebouwde sjablonen in templates/')
    .addHelpText('before', HELP)
    .action((dir: string | undefined, own: Omit<InitOptions, keyof GlobalOptions>) =>
      run((context, options) => init(context, dir, { ...options, ...own })),
    );
};
