import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ERNSTEN, type Ernst, haaltDrempel } from '../../core/finding.ts';
import { didYouMean } from '../../core/nearest.ts';
import { verslagElementen, volledigheidFindings } from '../../evaluate/volledigheid.ts';
import { excerpt } from '../../files/excerpt.ts';
import { checkJson } from '../../report/json.ts';
import { checkText, type Paint } from '../../report/text.ts';
import type { Report } from '../../report/types.ts';
import { volledigheidText } from '../../report/volledigheid.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import { EXIT, type ExitCode, ExitError } from '../exit.ts';
import { type LoadedCase, type LoadedJudgement, loadCases, loadJudgements, readExitCode } from '../load.ts';
import { paintFor, reportOf } from '../output.ts';

const HELP = `
Voorbeelden:
  wvp check                             alle dossiers onder deze map
  wvp check dossiers/2026-014 --peildatum 2026-12-24
  wvp check -f json                     voor programma's (schema wvp.check/1)
  wvp check -f text -f json:uit.json    tekst op het scherm, JSON in een bestand
  wvp check --fail-on waarschuwing      faalt ook bij waarschuwingen
  wvp check --document verslag 2024-007 wat er in het verslag nog ontbreekt

Exitcodes: 0 schoon, 1 bevindingen, 2 verkeerd gebruik of geen dossier,
           3 onleesbaar of interne fout.
`;

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Target {
  readonly format: Format;
  /** Undefined for stdout. */
  readonly file: string | undefined;
}

export interface CheckOptions extends GlobalOptions {
  readonly format?: readonly string[];
  readonly failOn?: string;
  readonly allowEmpty?: boolean;
  /** Only what this document lacks. */
  readonly document?: string;
}

export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const targets = parseTargets(options.format ?? ['text']);
  const failOn = parseFailOn(options.failOn ?? 'fout');
  const peildatum = peildatumOf(context, options.peildatum);
  const load = { peildatum, allowEmpty: options.allowEmpty ?? false };
  const verslag = options.document === undefined ? undefined : parseDocument(options.document);
  const volledig = verslag && (await loadCases(context, paths, load)).map(alleenVerslag);
  const cases =
    volledig ?? (await loadJudgements(context, paths, { ...load, proof: false, quiet: options.quiet ?? false }));
  const report = reportOf(context, cases, peildatum);
  for (const target of targets) {
    const text =
      target.format === 'json'
        ? checkJson(report)
        : volledig
          ? verslagText(context, report, volledig, options, target)
          : textOf(context, report, cases, options, target);
    if (target.file !== undefined) writeReport(resolve(context.cwd, target.file), text);
    else if (target.format !== 'text' || !options.quiet) context.stdout.write(text);
  }
  const findings = cases.flatMap((c) => c.bevindingen);
  const unreadable = readExitCode(cases);
  if (unreadable !== EXIT.schoon) return unreadable;
  return findings.some((f) => haaltDrempel(f, failOn)) ? EXIT.bevindingen : EXIT.schoon;
}

function textOf(
  context: Context,
  report: Report,
  cases: readonly LoadedJudgement[],
  options: CheckOptions,
  target: Target,
): string {
  const folders = new Map<unknown, string>(cases.map((c) => [c, c.folder]));
  return checkText(report, {
    ...layoutOf(context, options, target),
    excerpt: (c, f) => {
      const folder = folders.get(c);
      return folder === undefined ? undefined : excerpt(folder, f);
    },
  });
}

/** The case with the findings on the verslag only, and those on files: what cannot be read may be what is missed. */
function alleenVerslag(c: LoadedCase): LoadedCase {
  const bestanden = c.bevindingen.filter((f) => f.code.startsWith('yaml/') || f.code.startsWith('schema/'));
  return { ...c, bevindingen: [...bestanden, ...volledigheidFindings(c.case, c.evaluation.stappen)] };
}

function verslagText(
  context: Context,
  report: Report,
  cases: readonly LoadedCase[],
  options: CheckOptions,
  target: Target,
): string {
  const tabellen = cases.map((c) => ({ zaak: c, elementen: verslagElementen(c.case, c.evaluation.stappen) }));
  return volledigheidText(report, tabellen, layoutOf(context, options, target));
}

/** Width and colours of the screen, or of a file. */
function layoutOf(context: Context, options: CheckOptions, target: Target): { columns: number; paint: Paint } {
  const plain = target.file === undefined ? options : { ...options, color: false };
  return {
    columns: target.file === undefined ? context.stdout.columns : 100,
    paint: paintFor(context.stdout, context, plain),
  };
}

const DOCUMENTEN = ['verslag', 're-integratieverslag'] as const;

function parseDocument(given: string): 'verslag' {
  if (DOCUMENTEN.some((d) => d === given)) return 'verslag';
  throw new ExitError(
    EXIT.gebruik,
    `--document kent dit document niet.${didYouMean(given, DOCUMENTEN)}`,
    'Mogelijk: verslag.',
  );
}

function parseTargets(formats: readonly string[]): Target[] {
  const targets = formats.map((given): Target => {
    const [name = '', ...rest] = given.split(':');
    const format = FORMATS.find((f) => f === name);
    if (!format)
      throw new ExitError(
        EXIT.gebruik,
        `Onbekende vorm.${didYouMean(name, FORMATS)}`,
        `Mogelijk: ${FORMATS.join(', ')}.`,
      );
    return { format, file: rest.length > 0 ? rest.join(':') : undefined };
  });
  if (targets.filter((t) => t.file === undefined).length > 1)
    throw new ExitError(
      EXIT.gebruik,
      'Er kan één vorm naar het scherm.',
      'Geef de andere een bestand, zoals -f json:wvp-check.json.',
    );
  return targets;
}

function parseFailOn(given: string): Ernst {
  const found = ERNSTEN.find((e) => e === given);
  if (!found || found === 'info')
    throw new ExitError(
      EXIT.gebruik,
      `--fail-on kent deze waarde niet.${didYouMean(given, ['fout', 'waarschuwing'])}`,
      'Mogelijk: fout, waarschuwing.',
    );
  return found;
}

/** A report that was asked for by name is replaced: it is output of this run, not something that a person wrote. */
function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new ExitError(
      EXIT.onleesbaar,
      'Het bestand met het rapport is niet te schrijven.',
      'Controleer de map en de rechten.',
    );
  }
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .option(
      '-f, --format <vorm[:bestand]>',
      'text of json (herhaalbaar; standaard text)',
      (given: string, all: string[] = []) => [...all, given],
    )
    .option('--json', 'hetzelfde als -f json')
    .option('--fail-on <ernst>', 'fout of waarschuwing (standaard fout)')
    .option('--allow-empty', 'geen dossier is geen fout')
    .option('--document <naam>', 'alleen wat dit document mist; nu alleen verslag')
    .addHelpText('before', HELP)
    .action((paths: string[], own: CheckOptions & { format?: string[]; json?: boolean }) =>
      run((context, options) => {
        const format = own.json ? [...(own.format ?? []), 'json'] : own.format;
        return check(context, paths, { ...options, ...own, ...(format ? { format } : {}) });
      }),
    );
};
