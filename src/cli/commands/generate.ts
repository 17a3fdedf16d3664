/** `wvp generate <document> [dossier]`: a draft with what the dossier knows, and a list of what it does not. */
import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { didYouMean } from '../../core/nearest.ts';
import { DOCUMENTEN, type DocumentDefinition, documentBy } from '../../documents/index.ts';
import type { Ontbrekend } from '../../documents/model.ts';
import { render } from '../../documents/render.ts';
import { readTemplates } from '../../files/templates.ts';
import { writeNew } from '../../files/write.ts';
import { visible } from '../../report/visible.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import { EXIT, type ExitCode, ExitError } from '../exit.ts';
import { type LoadedCase, loadOne, readExitCode } from '../load.ts';

export interface GenerateOptions extends GlobalOptions {
  /** A file, or `-` for stdout. */
  readonly output?: string;
  /** Refuse while anything is missing. */
  readonly definitief?: boolean;
  readonly format?: string;
}

const MAP = 'documenten';

export async function generate(
  context: Context,
  documentName: string,
  dossierName: string | undefined,
  options: GenerateOptions,
): Promise<ExitCode> {
  const definition = definitionOf(documentName);
  const format = options.format ?? 'md';
  if (format !== 'md')
    throw new ExitError(EXIT.gebruik, 'Dit formaat kan wvp nog niet maken.', 'Kies --format md, of laat de optie weg.');
  if (options.output === '')
    throw new ExitError(EXIT.gebruik, 'De naam van het bestand is leeg.', 'Noem een bestand, of - voor de uitvoer.');
  const peildatum = peildatumOf(context, options.peildatum);
  const loaded = await loadOne(context, dossierName, { peildatum });
  const { model, ontbreekt } = definition.build(loaded, { peildatum, versie: context.versie });
  if (options.definitief && ontbreekt.length > 0) {
    report(context, ontbreekt);
    context.stderr.write('Niet geschreven: een definitief stuk mag niets missen.\n');
    return EXIT.bevindingen;
  }
  const text = fill(definition, model);
  if (options.output === '-') context.stdout.write(text);
  else write(context, loaded, definition, options, text, peildatum);
  if (!options.quiet) report(context, ontbreekt);
  return readExitCode([loaded]);
}

function definitionOf(name: string): DocumentDefinition {
  const found = documentBy(name);
  if (found) return found;
  const names = DOCUMENTEN.flatMap((d) => [d.id, d.alias]);
  throw new ExitError(
    EXIT.gebruik,
    `Onbekend document.${didYouMean(name, names)}`,
    `Kies uit: ${DOCUMENTEN.map((d) => `${d.id} (${d.alias})`).join(', ')}.`,
  );
}

function fill(definition: DocumentDefinition, model: unknown): string {
  const { templates, partials } = readTemplates();
  const template = templates[definition.template];
  const rendered = template === undefined ? { errors: ['Het sjabloon ontbreekt.'] } : render(template, partials, model);
  if ('text' in rendered) return rendered.text;
  throw new ExitError(EXIT.onleesbaar, `${definition.template}: ${rendered.errors.join(' ')}`);
}

function write(
  context: Context,
  loaded: LoadedCase,
  definition: DocumentDefinition,
  options: GenerateOptions,
  text: string,
  peildatum: string,
): void {
  const { output } = options;
  const path = output === undefined ? join(loaded.folder, MAP, `${definition.id}.md`) : resolve(context.cwd, output);
  const shown = visible(relative(context.cwd, path) || path);
  if (output === undefined) refuseLink(join(loaded.folder, MAP));
  const result = attempt(() => writeNew(path, text));
  if (result === 'bezet') {
    const dated = visible(relative(context.cwd, join(loaded.folder, MAP, `${definition.id}-${peildatum}.md`)));
    throw new ExitError(
      EXIT.gebruik,
      `${shown} bestaat al met een andere inhoud en blijft zoals het is.`,
      `Schrijf naar een ander bestand, bijvoorbeeld -o ${dated}, of verwijder het oude zelf.`,
    );
  }
  if (!options.quiet) context.stderr.write(`${result === 'gelijk' ? 'Ongewijzigd' : 'Geschreven'}: ${shown}\n`);
}

/** A linked folder could lead outside the dossier. */
function refuseLink(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory())
    throw new ExitError(EXIT.gebruik, `${MAP}/ is geen gewone map.`, 'Maak er een gewone map van, of gebruik -o.');
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new ExitError(
        EXIT.onleesbaar,
        `Het bestand kan niet worden geschreven (${error.code}).`,
        'Controleer de map en de rechten.',
      );
    throw error;
  }
}

/** What is missing, by name: never content of the dossier. */
function report(context: Context, ontbreekt: readonly Ontbrekend[]): void {
  if (ontbreekt.length === 0) return;
  const lines = ontbreekt.map((o) => `  ${visible(o.veld)}: ${visible(o.wat)}`);
  context.stderr.write(`Nog in te vullen: ${ontbreekt.length}\n${lines.join('\n')}\n`);
}

const HELP = `
Voorbeelden:
  wvp generate plan 2026-014                  concept in documenten/plan-van-aanpak.md
  wvp generate verslag 2024-007 -o -          naar het scherm
  wvp generate evaluatie 2025-031 --definitief    alleen als er niets ontbreekt

Documenten: plan-van-aanpak (plan), eerstejaarsevaluatie (evaluatie), re-integratieverslag (verslag).
Wat ontbreekt staat als [INVULLEN: …] in het concept en in een lijst op het scherm.
`;

export const register: Register = (command, run) => {
  command
    .argument('<document>', 'welk document')
    .argument('[dossier]', 'naam of map van het dossier (standaard: de huidige map)')
    .option('-o, --output <bestand>', 'schrijf naar dit bestand; - voor het scherm')
    .option('--format <vorm>', 'md (standaard)')
    .option('--definitief', 'weiger zolang er iets ontbreekt')
    .addHelpText('before', HELP)
    .action((document: string, dossier: string | undefined, own: Omit<GenerateOptions, keyof GlobalOptions>) =>
      run((context, options) => generate(context, document, dossier, { ...options, ...own })),
    );
};
