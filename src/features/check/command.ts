import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paintFor } from '../../cli/colour.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { lichter } from '../../cli/load/lighten.ts';
import {
  BEKEND_OP_HULP,
  foldJudgements,
  type LoadedCase,
  type LoadedJudgement,
  loadCases,
  loadJudgements,
  openToen,
  readExitCode,
} from '../../cli/load/load.ts';
import type { BekendOp, Place, Select } from '../../cli/load/places.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { REPO_HULP, repoNaam } from '../../cli/repo-name.ts';
import { reportOf } from '../../cli/report-of.ts';
import { eenVan } from '../../cli/selection.ts';
import type { Datum } from '../../core/dates.ts';
import { ERNSTEN, type Finding, haaltDrempel, isOnleesbaar } from '../../core/finding.ts';
import { didYouMean } from '../../core/nearest.ts';
import { verslagElementen, volledigheidFindings } from '../../judge/completeness.ts';
import { excerpt } from '../../read/excerpt.ts';
import { BASISLIJN, gitPrefix } from '../../read/find.ts';
import type { Melding } from '../../show/melding.ts';
import type { Paint } from '../../show/paint.ts';
import type { Sinds } from './command/changed-cases.ts';
import { parseTargets, type Target, writeReport } from './command/targets.ts';
import { type CheckReport, checkReport, type Excerpt, meldingen, metRepo } from './compute.ts';
import { FORMATS, MACHINE_FORMATS } from './formats.ts';
import { type Deel, schrijfCheckJson } from './json.ts';
import { volledigheidText } from './missing.ts';
import { checkText } from './text.ts';

const HELP = `
Voorbeelden:
  wvp check                             alle dossiers onder deze map
  wvp check dossiers/2026-014 --peildatum 2026-12-24
  wvp check -f json                     voor programma's (schema wvp.check/1)
  wvp check -f text -f json:uit.json    tekst op het scherm, JSON in een bestand
  wvp check -f github -f sarif:wvp.sarif   in GitHub Actions
  wvp check -f junit:junit.xml -f gitlab:gl-code-quality.json
  wvp check --fail-on waarschuwing      faalt ook bij waarschuwingen
  wvp check --gewijzigd-sinds origin/main   alleen wat deze branch raakt
  wvp check --bekend-op 2026-06-30      zoals het die dag in git stond
  wvp check --shard 1/4 -f json:deel-1.json
  wvp check --samenvoegen deel-*.json -f junit:junit.xml
  wvp check --shard 1/1 --repo noord/bakkerij -f json:bakkerij.json
                                        deel van één uitslag over meer repo's
  wvp check --basislijn --reden "overgenomen dossiers"
  wvp check --document verslag 2024-007 wat er in het verslag nog ontbreekt

-f mag vaker, één keer naar het scherm. wvp-basislijn.yaml in de hoofdmap
geldt vanzelf.

Exitcodes: 0 schoon, 1 bevindingen, 2 verkeerd gebruik of geen dossier,
           3 onleesbaar of interne fout.
`;

const MAX_REDEN = 1000;

export interface CheckOptions extends GlobalOptions {
  readonly format?: readonly string[];
  readonly failOn?: string;
  readonly allowEmpty?: boolean;
  /** Only dossiers that differ from where this branch, tag or commit was left. */
  readonly gewijzigdSinds?: string;
  /** The dossiers as committed by this day. */
  readonly bekendOp?: string;
  /** Only what this document lacks. */
  readonly document?: string;
  /** `i/n`: only part i of n of the cases. */
  readonly shard?: string;
  /** What this repo is called in a report over more than one. */
  readonly repo?: string;
  /** The paths are reports of shards, to be put together. */
  readonly samenvoegen?: boolean;
  /** Writes the baseline instead of a report. */
  readonly basislijn?: boolean;
  /** Of every line of the new baseline. */
  readonly reden?: string;
}

/** What the formats are made from, and the cases themselves where a document is asked about. */
interface Uitslag {
  /** Above a report for people. */
  readonly kop?: string;
  readonly report: CheckReport;
  readonly excerpt: (m: Melding) => Excerpt | undefined;
  readonly volledig?: readonly LoadedCase[] | undefined;
  readonly deel?: Deel | undefined;
}

export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  refuseTogether(options);
  const targets = parseTargets(options.format ?? ['text'], context.cwd);
  const failOn = eenVan('--fail-on', options.failOn ?? 'fout', DREMPELS);
  if (options.basislijn) return schrijf(context, paths, options);
  const uitslag = options.samenvoegen
    ? await samengevoegd(context, paths, options)
    : await getoetst(context, paths, options, targets);
  const { report, volledig, deel } = uitslag;
  for (const target of targets) {
    if (target.format === 'json' && target.file === undefined) {
      schrijfCheckJson(context.stdout.write, report, deel);
      continue;
    }
    const text =
      target.format === 'text'
        ? await textOf(context, uitslag, options, target)
        : await MACHINE_FORMATS[target.format](report, { failOn, deel, stappen: volledig === undefined, codes });
    if (target.file !== undefined) await writeReport(target.file, text);
    else if (target.format !== 'text' || !options.quiet) context.stdout.write(text);
  }
  const findings = meldingen(report);
  const unreadable = readExitCode(report.dossiers);
  if (unreadable !== EXIT.schoon) return unreadable;
  return findings.some((f) => haaltDrempel(f, failOn)) ? EXIT.bevindingen : EXIT.schoon;
}

/** Loaded only for the format that names rules. */
const codes = async () => (await import('../../cli/codes.ts')).regelVan;

/** Reads and judges the cases at the paths, or the part of them that is asked for. */
async function getoetst(
  context: Context,
  paths: readonly string[],
  options: CheckOptions,
  targets: readonly Target[],
): Promise<Uitslag> {
  const toen = await openToen(context, paths, options);
  const peildatum = peildatumOf(context, options.peildatum, toen?.datum);
  const shard = options.shard === undefined ? undefined : parseShard(options.shard);
  const repo = options.repo === undefined ? undefined : repoNaam(options.repo);
  const sinds = options.gewijzigdSinds === undefined ? undefined : await sindsVan(context, options);
  let totaal = 0;
  const verdeel = (places: readonly Place[]) => {
    if ((shard ?? repo) !== undefined && new Set(places.map((p) => p.root)).size > 1)
      throw new ExitError(
        EXIT.gebruik,
        'De dossiers staan in meer dan één repo.',
        shard ? '--shard verdeelt de dossiers van één repo.' : '--repo noemt één repo.',
      );
    totaal = places.length;
    return shard ? places.filter((_, index) => index % shard.aantal === shard.nummer - 1) : places;
  };
  const select: Select = (places) => verdeel(sinds?.select(places) ?? places);
  const load = { peildatum, inhoud: true, allowEmpty: options.allowEmpty ?? false, select, bekendOp: toen };
  const verslag = options.document === undefined ? undefined : parseDocument(options.document);
  const quiet = options.quiet ?? false;
  const metStappen = shard !== undefined || targets.some((t) => t.format === 'junit');
  const compleet = verslag && (await loadCases(context, paths, load));
  const volledig = compleet?.cases.map(alleenVerslag);
  const gelezen =
    compleet ??
    (await foldJudgements(
      context,
      paths,
      { ...load, proof: false, lint: true, quiet },
      lichter({ bevindingen: 'alles', stappen: metStappen ? 'alles' : 'status' }),
    ));
  // Of a repo in parts, the first says what is wrong with the repo.
  const algemeen =
    shard === undefined || shard.nummer === 1 ? [...gelezen.algemeen, ...((await sinds?.verdwenen()) ?? [])] : [];
  const { cases, findings } = await metBasislijn(volledig ?? gelezen.cases, peildatum, shard, toen);
  const [first] = cases;
  const voorCi =
    shard !== undefined || repo !== undefined || targets.some((t) => t.format !== 'text' && t.format !== 'json');
  const map = first && voorCi ? gitPrefix(first.root) : '';
  const eigen = checkReport(reportOf(context, cases, peildatum, toen), map, [...algemeen, ...findings]);
  const roots = new Map(eigen.dossiers.flatMap((d, i) => d.bevindingen.map((m) => [m, cases[i]?.root] as const)));
  const eerder = new Map<Melding, Melding>();
  const report = repo === undefined ? eigen : metRepo(eigen, repo, (nieuw, oud) => eerder.set(nieuw, oud));
  const lineOf = (m: Melding) => {
    const oud = eerder.get(m) ?? m;
    const root = roots.get(oud);
    return root === undefined ? undefined : excerpt(root, oud, toen?.files);
  };
  return {
    report,
    kop: toen?.regel ?? '',
    excerpt: lineOf,
    volledig,
    deel: shard && { ...shard, totaal, repo, excerpt: lineOf },
  };
}

/** git is looked for only here: most runs need none. */
async function sindsVan(context: Context, options: CheckOptions): Promise<Sinds> {
  const { openSinds } = await import('./command/changed-cases.ts');
  return openSinds(context, options.gewijzigdSinds ?? '', options.quiet ?? false);
}

/** The baseline of each repo, where there is one. */
async function metBasislijn(
  cases: readonly LoadedJudgement[],
  peildatum: Datum,
  shard: Shard | undefined,
  toen: BekendOp | undefined,
): Promise<{ cases: readonly LoadedJudgement[]; findings: readonly Finding[] }> {
  const roots = [...new Set(cases.map((c) => c.root))].filter((root) =>
    toen ? toen.files.has(BASISLIJN) : existsSync(join(root, BASISLIJN)),
  );
  if (roots.length === 0) return { cases, findings: [] };
  const { pasToe } = await import('../baseline/command.ts');
  const toegepast = await Promise.all(
    roots.map((root) =>
      pasToe(
        root,
        cases.filter((c) => c.root === root),
        peildatum,
        { eerste: shard === undefined || shard.nummer === 1 },
        toen?.files,
      ),
    ),
  );
  const nieuw = new Map(toegepast.flatMap((t) => t.cases.map((c) => [c.folder, c] as const)));
  return { cases: cases.map((c) => nieuw.get(c.folder) ?? c), findings: toegepast.flatMap((t) => t.findings) };
}

async function samengevoegd(context: Context, files: readonly string[], options: CheckOptions): Promise<Uitslag> {
  const { samenvoegen } = await import('./command/merge-parts.ts');
  const uitslag = samenvoegen(context, files);
  if (options.peildatum !== undefined && peildatumOf(context, options.peildatum) !== uitslag.report.peildatum)
    throw new ExitError(
      EXIT.gebruik,
      'De delen hebben een andere peildatum dan gevraagd.',
      `Zij zijn van ${uitslag.report.peildatum}.`,
    );
  if (uitslag.report.dossiers.length === 0 && !options.allowEmpty)
    throw new ExitError(EXIT.gebruik, 'Geen dossier gevonden.', 'In geen van de delen staat een dossier.');
  return uitslag;
}

async function schrijf(context: Context, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const peildatum = peildatumOf(context, options.peildatum);
  const { cases } = await loadJudgements(context, paths, {
    peildatum,
    inhoud: true,
    proof: false,
    lint: true,
    quiet: options.quiet ?? false,
  });
  const unreadable = readExitCode(cases);
  if (unreadable !== EXIT.schoon)
    throw new ExitError(
      EXIT.onleesbaar,
      'Een bestand is niet te lezen; er is geen basislijn geschreven.',
      'Welk bestand: wvp check.',
    );
  const { schrijfBasislijn } = await import('../baseline/command.ts');
  return schrijfBasislijn(context, cases, { peildatum, reden: options.reden, quiet: options.quiet ?? false });
}

/** Options that do not go together, and what each is about. */
function refuseTogether(options: CheckOptions): void {
  const given = [
    ['--basislijn', options.basislijn],
    ['--samenvoegen', options.samenvoegen],
    ['--shard', options.shard !== undefined],
    ['--document', options.document !== undefined],
    [
      '--repo',
      options.repo !== undefined && (options.basislijn || options.samenvoegen || options.document !== undefined),
    ],
    ['--bekend-op', options.bekendOp !== undefined && (options.basislijn || options.samenvoegen)],
    ['--gewijzigd-sinds', options.gewijzigdSinds !== undefined && (options.basislijn || options.samenvoegen)],
  ].flatMap(([name, is]) => (is ? [String(name)] : []));
  if (given.length > 1)
    throw new ExitError(EXIT.gebruik, `${given[0]} gaat niet samen met ${given[1]}.`, 'Geef er één.');
  if (options.bekendOp !== undefined && options.gewijzigdSinds !== undefined)
    throw new ExitError(EXIT.gebruik, '--bekend-op gaat niet samen met --gewijzigd-sinds.', 'Geef er één.');
  if (options.basislijn && options.format !== undefined)
    throw new ExitError(
      EXIT.gebruik,
      '--basislijn gaat niet samen met -f.',
      'Schrijf eerst de basislijn, en toets daarna.',
    );
  if (options.reden !== undefined && !options.basislijn)
    throw new ExitError(
      EXIT.gebruik,
      '--reden hoort bij --basislijn.',
      'Bijvoorbeeld: wvp check --basislijn --reden "overgenomen dossiers"',
    );
  if (options.reden !== undefined && (options.reden.trim() === '' || options.reden.length > MAX_REDEN))
    throw new ExitError(
      EXIT.gebruik,
      `De reden is leeg of langer dan ${MAX_REDEN} tekens.`,
      'Schrijf in één zin waarom de bevindingen zijn aanvaard.',
    );
}

interface Shard {
  readonly nummer: number;
  readonly aantal: number;
}

function parseShard(given: string): Shard {
  const [, nummer, aantal] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(given) ?? []).map(Number);
  if (nummer === undefined || aantal === undefined || nummer > aantal)
    throw new ExitError(
      EXIT.gebruik,
      '--shard vraagt een deel en een aantal, zoals 1/4.',
      'Het deel loopt van 1 tot en met het aantal.',
    );
  return { nummer, aantal };
}

async function textOf(
  context: Context,
  { report, kop = '', excerpt: lineOf, volledig }: Uitslag,
  options: CheckOptions,
  target: Target,
): Promise<string> {
  const layout = await layoutOf(context, options, target);
  const text = volledig ? verslagText(report, volledig, layout) : checkText(report, { ...layout, excerpt: lineOf });
  return `${kop}${text}`;
}

/** The case with the findings on the verslag only, and those on files: what cannot be read may be what is missed. */
function alleenVerslag(c: LoadedCase): LoadedCase {
  const bestanden = c.bevindingen.filter(isOnleesbaar);
  return { ...c, bevindingen: [...bestanden, ...volledigheidFindings(c.case, c.evaluation.stappen)] };
}

function verslagText(
  report: CheckReport,
  cases: readonly LoadedCase[],
  layout: { columns: number; paint: Paint },
): string {
  const tabellen = cases.map((c) => ({ zaak: c, elementen: verslagElementen(c.case, c.evaluation.stappen) }));
  return volledigheidText(report, tabellen, layout);
}

/** Width and colours of the screen, or of a file. */
async function layoutOf(
  context: Context,
  options: CheckOptions,
  target: Target,
): Promise<{ columns: number; paint: Paint }> {
  const plain = target.file === undefined ? options : { ...options, color: false };
  return {
    columns: target.file === undefined ? context.stdout.columns : 100,
    paint: await paintFor(context.stdout, context, plain),
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

/** A run never fails on a remark. */
const DREMPELS = ERNSTEN.filter((e) => e !== 'info');

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .addOption(
      keuzeOptie(command, '-f, --format <vorm[:bestand]>', FORMATS, { standaard: 'text' }).argParser(
        (given: string, all: string[] = []) => [...all, given],
      ),
    )
    .option('--json', 'hetzelfde als -f json')
    .addOption(keuzeOptie(command, '--fail-on <ernst>', DREMPELS, { standaard: 'fout' }))
    .option('--allow-empty', 'geen dossier is geen fout')
    .option('--gewijzigd-sinds <ref>', 'alleen dossiers die deze branch raakt, zoals origin/main')
    .option('--bekend-op <jjjj-mm-dd>', BEKEND_OP_HULP)
    .addOption(
      keuzeOptie(command, '--document <naam>', ['verslag'], {
        uitleg: 'alleen wat dit document mist; nu alleen verslag',
      }),
    )
    .option('--shard <i/n>', 'alleen deel i van n van de dossiers')
    .option('--repo <naam>', REPO_HULP)
    .option('--samenvoegen', 'voeg de JSON van alle delen samen, ook van meer repo’s')
    .option('--basislijn', 'schrijf wvp-basislijn.yaml voor een oude repo')
    .option('--reden <tekst>', 'de reden bij elke regel van die basislijn')
    .addHelpText('before', HELP)
    .action((paths: string[], own: CheckOptions & { format?: string[]; json?: boolean }) =>
      run((context, options) => {
        const format = own.json ? [...(own.format ?? []), 'json'] : own.format;
        return check(context, paths, { ...options, ...own, ...(format ? { format } : {}) });
      }),
    );
};
