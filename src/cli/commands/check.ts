import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ERNSTEN, type Ernst, haaltDrempel } from '../../core/finding.ts';
import { didYouMean } from '../../core/nearest.ts';
import { excerpt } from '../../files/excerpt.ts';
import { checkJson } from '../../report/json.ts';
import { checkText } from '../../report/text.ts';
import type { Report } from '../../report/types.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import { EXIT, type ExitCode, ExitError } from '../exit.ts';
import { type LoadedJudgement, loadJudgements, readExitCode } from '../load.ts';
import { paintFor, reportOf } from '../output.ts';

const HELP = `
Voorbeelden:
  wvp check                                    alle dossiers onder deze map
  wvp check dossiers/2026-014 --peildatum 2026-12-24
  wvp check -f json                            voor andere programma's (schema wvp.check/1)
  wvp check -f text -f json:wvp-check.json     tekst op het scherm, JSON in een bestand
  wvp check --fail-on waarschuwing             faalt ook bij waarschuwingen

Exitcodes: 0 schoon, 1 bevindingen, 2 verkeerd gebruik of geen dossier, 3 onleesbaar of interne fout.
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
}

export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const targets = parseTargets(options.format ?? ['text']);
  const failOn = parseFailOn(options.failOn ?? 'fout');
  const peildatum = peildatumOf(context, options.peildatum);
  const cases = await loadJudgements(context, paths, { peildatum, allowEmpty: options.allowEmpty ?? false });
  const report = reportOf(context, cases, peildatum);
  for (const target of targets) {
    const text = target.format === 'json' ? checkJson(report) : textOf(context, report, cases, options, target);
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
  const plain = target.file === undefined ? options : { ...options, color: false };
  return checkText(report, {
    columns: target.file === undefined ? context.stdout.columns : 100,
    paint: paintFor(context.stdout, context, plain),
    excerpt: (c, f) => {
      const folder = folders.get(c);
      return folder === undefined ? undefined : excerpt(folder, f);
    },
  });
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
    .addHelpText('before', HELP)
    .action((paths: string[], own: { format?: string[]; json?: boolean; failOn?: string; allowEmpty?: boolean }) =>
      run((context, options) => {
        const format = own.json ? [...(own.format ?? []), 'json'] : own.format;
        return check(context, paths, { ...options, ...own, ...(format ? { format } : {}) });
      }),
    );
};
