/** `wvp init`: a new dossier repo, or the built-in templates to start own ones from. Nothing that exists is touched. */
import { join, relative, resolve } from 'node:path';
import { readTemplates } from '../../files/templates.ts';
import { writeNew } from '../../files/write.ts';
import { visible } from '../../report/visible.ts';
import type { Context, GlobalOptions, Register } from '../context.ts';
import { EXIT, type ExitCode, ExitError } from '../exit.ts';

const WVP_YAML = `# Instellingen van deze dossierrepo. Alles behalve versie mag weg.
versie: 1

# Gegevens die voor alle dossiers gelden; een dossier kan ze overschrijven.
# werkgever: {naam: Voorbeeld B.V., contactpersoon: A. Jansen, aardBedrijf: groothandel}
# bedrijfsarts: {naam: B. de Boer, arbodienst: Arbodienst Voorbeeld}
# casemanager: {naam: C. Visser, organisatie: Voorbeeld B.V., rol: intern}

# Welke regels gelden: wet, uwv.
regels: [wet, uwv]

# Een stap is open vanaf zoveel dagen voor de uiterste datum.
horizonDagen: 14

# Eigen stappen, naast die van de wet. De stappen van de wet zijn hier niet te veranderen.
# stappen:
#   - id: belronde-week-2
#     titel: Belronde in de tweede week
#     vanaf: eersteZiektedag
#     dagen: 10
#     voldaanDoor: contact
#     verantwoordelijke: casemanager
`;

const GITIGNORE = `# Tijdelijke bestanden van wvp
*.tmp
documenten/.basis/.slot.*
documenten/.basis/*.volgende
`;

/** Dossiers are text with LF on every machine, so that a merge never sees other line ends. */
const GITATTRIBUTES = '*.yaml text eol=lf\n*.md text eol=lf\n*.hbs text eol=lf\n*.docx binary\n*.pdf binary\n';

export interface InitOptions extends GlobalOptions {
  /** Copy the built-in templates into `templates/`. */
  readonly sjablonen?: boolean;
}

export function init(context: Context, dir: string | undefined, options: InitOptions): ExitCode {
  const root = resolve(context.cwd, dir ?? '.');
  const files: [name: string, text: string][] = [
    ['wvp.yaml', WVP_YAML],
    ['.gitignore', GITIGNORE],
    ['.gitattributes', GITATTRIBUTES],
  ];
  if (options.sjablonen) files.push(...templateFiles());
  let kept = 0;
  for (const [name, text] of files) {
    const result = write(join(root, name), text);
    if (result === 'bezet') kept += 1;
    if (!options.quiet) {
      const word = { geschreven: 'Geschreven', gelijk: 'Bestaat al', bezet: 'Blijft zoals het is' }[result];
      context.stderr.write(`${word}: ${visible(relative(context.cwd, join(root, name)) || name)}\n`);
    }
  }
  if (kept > 0) context.stderr.write(`${kept} bestaande bestanden met eigen inhoud zijn niet aangeraakt.\n`);
  return EXIT.schoon;
}

/** The built-in templates under the names by which a repo overrides them. */
function templateFiles(): [name: string, text: string][] {
  const { templates, partials } = readTemplates();
  return [
    ...Object.entries(templates).map(([name, text]): [string, string] => [`templates/${name}`, text]),
    ...Object.entries(partials).map(([name, text]): [string, string] => [`templates/partials/${name}.md.hbs`, text]),
  ];
}

function write(path: string, text: string): ReturnType<typeof writeNew> {
  try {
    return writeNew(path, text);
  } catch {
    throw new ExitError(EXIT.onleesbaar, 'Een bestand kan niet worden geschreven.', 'Controleer de map en de rechten.');
  }
}

const HELP = `
Voorbeelden:
  wvp init                    instellingen voor een nieuwe repo in deze map
  wvp init dossierrepo        in een nieuwe map
  wvp init --sjablonen        ook de sjablonen, om eigen van te maken

Wat er al staat, blijft zoals het is.
`;

export const register: Register = (command, run) => {
  command
    .argument('[map]', 'map van de repo (standaard: de huidige map)')
    .option('--sjablonen', 'zet de ingebouwde sjablonen in templates/')
    .addHelpText('before', HELP)
    .action((dir: string | undefined, own: { sjablonen?: boolean }) =>
      run((context, options) => init(context, dir, { ...options, ...own })),
    );
};
