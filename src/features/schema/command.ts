/** `wvp schema`: the JSON Schemas of dossier.yaml, wvp.yaml and the events, for editors and other programs. */
import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Context, GlobalOptions, Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { SCHEMA_MAP, SCHEMA_NAMEN, schemaFile, schemaNamed } from '../../cli/schemas.ts';
import { didYouMean } from '../../core/nearest.ts';
import { definitieVan, SOORTEN } from '../../dossier/kinds/index.ts';
import { findRoot } from '../../read/find.ts';
import { table } from '../../show/layout.ts';
import { visible } from '../../show/visible.ts';
import { replaceFile, writeNew } from '../../write/write.ts';

export interface SchemaOptions extends GlobalOptions {
  /** Write all of them: true for the folder of the repo. */
  readonly schrijf?: string | true;
}

export function schema(context: Context, name: string | undefined, options: SchemaOptions): ExitCode {
  if (options.schrijf !== undefined) {
    if (name !== undefined)
      throw new ExitError(
        EXIT.gebruik,
        '--schrijf schrijft alle schema’s; noem er dan geen.',
        'Eén schema: wvp schema dossier > dossier.schema.json',
      );
    return writeAll(context, options.schrijf, options);
  }
  if (name === undefined) {
    context.stdout.write(overview(context.stdout.columns));
    return EXIT.schoon;
  }
  const found = schemaNamed(name);
  if (!found)
    throw new ExitError(EXIT.gebruik, `Er is geen schema met deze naam.${didYouMean(name, SCHEMA_NAMEN)}`, LIJST);
  context.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  return EXIT.schoon;
}

const LIJST = 'De lijst: wvp schema';

function overview(columns: number): string {
  const rows = [
    ['dossier', 'dossier.yaml'],
    ['wvp', 'wvp.yaml'],
    ['gebeurtenis', 'een gebeurtenis van elke soort'],
    ...SOORTEN.map((soort) => [soort, definitieVan(soort).titel]),
  ];
  return `${table([{ kop: 'schema' }, { kop: 'van', rek: true }], rows, columns)}\n`;
}

/** Schemas are output of wvp: an older one is replaced. */
function writeAll(context: Context, where: string | true, options: GlobalOptions): ExitCode {
  const root = findRoot(context.cwd);
  const folder = where === true ? join(root, SCHEMA_MAP) : resolve(context.cwd, where);
  let written = 0;
  try {
    if (where === true) refuseLinks(root);
    for (const [file, text] of SCHEMA_NAMEN.map(schemaFile)) {
      const path = join(folder, file);
      const result = writeNew(path, text);
      if (result === 'bezet') replaceFile(path, text);
      if (result !== 'gelijk') written += 1;
    }
  } catch (error) {
    if (error instanceof ExitError) throw error;
    throw new ExitError(EXIT.onleesbaar, 'Een schema kan niet worden geschreven.', 'Controleer de map en de rechten.');
  }
  if (!options.quiet) {
    const shown = visible(relative(context.cwd, folder) || '.');
    context.stderr.write(
      `${SCHEMA_NAMEN.length} schema’s in ${shown}: ${written} geschreven, ${SCHEMA_NAMEN.length - written} waren al bij.\n`,
    );
  }
  return EXIT.schoon;
}

/** A repo from elsewhere must not lead the writing to another place. */
function refuseLinks(root: string): void {
  let folder = root;
  for (const part of SCHEMA_MAP.split('/')) {
    folder = join(folder, part);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new ExitError(
        EXIT.gebruik,
        `${SCHEMA_MAP} is een koppeling naar een andere plaats.`,
        'Noem de map zelf: wvp schema --schrijf <map>',
      );
  }
}

const HELP = `
Voorbeelden:
  wvp schema                     welke schema's er zijn
  wvp schema gebeurtenis         het schema van een gebeurtenis, van elke soort
  wvp schema ziekmelding         van één soort
  wvp schema --schrijf           alle, in ${SCHEMA_MAP} van deze repo

Het zijn JSON Schema's (draft-07). De yaml-uitbreiding van een editor maakt er
aanvulling, uitleg en controle van; wvp init zet de instellingen daarvoor klaar.
`;

export const register: Register = (command, run) => {
  command
    .argument('[schema]', 'dossier, wvp, gebeurtenis of een soort gebeurtenis')
    .option('--schrijf [map]', `schrijf alle schema's (standaard in ${SCHEMA_MAP})`)
    .addHelpText('before', HELP)
    .action((name: string | undefined, own: { schrijf?: string | true }) =>
      run((context, options) => schema(context, name, { ...options, ...own })),
    );
};
