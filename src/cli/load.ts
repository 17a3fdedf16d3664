/** From paths to judged cases: finds, reads, judges. Shared by the commands that look at dossiers. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { anomaly } from '../dossier/anomalies.ts';
import type { Config } from '../dossier/config.ts';
import { type JudgedCase, Naast } from '../evaluate/judge-case.ts';
import { type Bron, GESLOTEN } from '../files/bron.ts';
import { readConfig } from '../files/config.ts';
import {
  findByName,
  findRoot,
  gitTop,
  type Inventaris,
  lookForCases,
  relativePath,
  UnreadableError,
} from '../files/find.ts';
import { isSparse, nietUitgecheckt } from '../files/sparse.ts';
import { visible } from '../report/visible.ts';
import { RULES } from '../rules/index.ts';
import type { BekendOp } from './bekend-op.ts';
import { type Context, vandaagOf } from './context.ts';
import { erbij } from './erbij.ts';
import { EXIT, ExitError } from './exit.ts';
import { type Dagen, judgeFolder } from './judge.ts';
import { type Judged, judgeMany, type Want } from './judge-many.ts';
import type { Progress } from './progress.ts';

export interface Place {
  /** Folder of the case, relative to the repo root, with `/`. */
  readonly pad: string;
  /** Absolute path of the case folder. */
  readonly folder: string;
  readonly root: string;
  readonly config: Config;
  /** Where its files come from, when that is not the disk. */
  readonly bron?: Bron;
}

export type LoadedCase = JudgedCase & Place;
export type LoadedJudgement = Judged & Place;

/** Where the cases are that were asked for, and what is wrong with their repo itself. */
export interface Places {
  readonly places: readonly Place[];
  readonly algemeen: readonly Finding[];
}

export interface Loaded<C> {
  readonly cases: readonly C[];
  readonly algemeen: readonly Finding[];
}

/** Of the cases that were found, those to read. */
export type Select = (places: readonly Place[]) => readonly Place[];

export interface LoadOptions {
  readonly peildatum: Datum;
  readonly allowEmpty?: boolean;
  /** Which of the cases that were found are to be read; all, when left out. */
  readonly select?: Select | undefined;
  /** Whether attachments are read, and held against what was recorded of them. */
  readonly inhoud?: boolean;
  /** The cases as they were then, not as they are on disk. */
  readonly bekendOp?: BekendOp | undefined;
}

/** All cases at the given paths (default: the working directory) with their events, sorted by path. */
export async function loadCases(
  context: Context,
  paths: readonly string[],
  options: LoadOptions,
): Promise<Loaded<LoadedCase>> {
  const { places, algemeen } = await locate(context, paths, options);
  const naast = new Naast();
  return { cases: (await judgeAll(context, places, options, false)).map((c) => naast.leg(c)), algemeen };
}

async function judgeAll(
  context: Context,
  places: readonly Place[],
  options: LoadOptions,
  lint: boolean,
): Promise<LoadedCase[]> {
  const { peildatum, inhoud = false } = options;
  const { vandaag } = dagenOf(context, options);
  const judged = await Promise.all(
    places.map((p) =>
      judgeFolder(p.folder, p.config, peildatum, { bron: p.bron, lint, inhoud, vandaag, env: context.env }),
    ),
  );
  return judged.map((one, index) => ({ ...(places[index] as Place), ...one }));
}

function dagenOf(context: Context, { peildatum }: LoadOptions): Dagen {
  return { peildatum, vandaag: vandaagOf(context, peildatum) };
}

/** `van-een`: only of a case that is the only one. */
type WantGeld = 'altijd' | 'van-een';

interface JudgeAllOptions extends LoadOptions, Omit<Want, 'geld' | 'vandaag' | 'inhoud'> {
  readonly geld?: WantGeld;
  readonly quiet: boolean;
}

/**
 * As `loadCases`, without the events: thousands of cases are spread over threads. Of many cases only what is asked for comes: without
 * `proof` the steps have no `omdat`, `grondslag` and `bewijs`, without `afspraken` that list is empty.
 */
export async function loadJudgements(
  context: Context,
  paths: readonly string[],
  options: JudgeAllOptions,
): Promise<Loaded<LoadedJudgement>> {
  return foldJudgements(context, paths, options, (c) => c);
}

/** As `loadJudgements`, keeping of each case only what `vouw` makes of it, in order, as soon as it is judged. */
export async function foldJudgements<T>(
  context: Context,
  paths: readonly string[],
  options: JudgeAllOptions,
  vouw: (c: LoadedJudgement) => T,
): Promise<Loaded<T>> {
  const { places, algemeen } = await locate(context, paths, options);
  const geld = options.geld === 'altijd' || (options.geld === 'van-een' && places.length === 1);
  const { feiten = false, peildatum } = options;
  const naast = new Map<string, Naast>();
  const loaded: T[] = [];
  const neem = (c: LoadedJudgement) => {
    const repo = naast.get(c.root) ?? new Naast();
    naast.set(c.root, repo);
    loaded.push(vouw(repo.leg(c)));
  };
  const metErbij = async (some: readonly Place[]) => {
    for (const c of await judgeAll(context, some, options, options.lint))
      neem({ ...c, ...(await erbij(c.case, { feiten, geld }, peildatum)) });
  };
  // What comes from git is read already, and does not go to another thread.
  if (options.bekendOp) {
    await metErbij(places);
    return { cases: loaded, algemeen };
  }
  const progress = await progressOf(context, options.quiet, places.length);
  const want: Want = {
    // Only these: the other options hold functions, which cannot go to another thread.
    proof: options.proof,
    lint: options.lint,
    inhoud: options.inhoud ?? false,
    vandaag: dagenOf(context, options).vandaag,
    afspraken: options.afspraken ?? false,
    feiten,
    geld,
  };
  for (const some of reeksen(places)) {
    const [{ config, bron } = {}] = some;
    // What is not read has nothing to spread over threads.
    if (bron !== undefined) await metErbij(some);
    else if (config !== undefined)
      await judgeMany(
        some.map((p) => p.folder),
        config,
        peildatum,
        want,
        context.env,
        (judged, index) => {
          neem({ ...(some[index] as Place), ...judged });
          progress?.step();
        },
      );
  }
  progress?.end();
  return { cases: loaded, algemeen };
}

/** The places in order, cut where the settings change or where files come from. */
function reeksen(places: readonly Place[]): Place[][] {
  const delen: Place[][] = [];
  for (const place of places) {
    const vorige = delen.at(-1);
    const [eerste] = vorige ?? [];
    if (vorige && eerste?.config === place.config && (eerste.bron === undefined) === (place.bron === undefined))
      vorige.push(place);
    else delen.push([place]);
  }
  return delen;
}

/** Fewer cases than this are judged within a second anywhere. */
const TOON_VOORTGANG_VANAF = 100;

/** How far a long run is, for a person at a terminal. */
async function progressOf(context: Context, quiet: boolean, total: number): Promise<Progress | undefined> {
  if (quiet || !context.stderr.isTTY || total < TOON_VOORTGANG_VANAF) return undefined;
  const { Progress } = await import('./progress.ts');
  return new Progress(context, quiet, total);
}

/** The case folders at the given paths, by repo and then by path. */
async function locate(
  context: Context,
  paths: readonly string[],
  options: Omit<LoadOptions, 'peildatum'>,
): Promise<Places> {
  const found = options.bekendOp
    ? await options.bekendOp.places(paths, options.allowEmpty ?? false)
    : await onDisk(context, paths, options.allowEmpty ?? false);
  return { ...found, places: options.select?.(found.places) ?? found.places };
}

async function onDisk(context: Context, paths: readonly string[], allowEmpty: boolean): Promise<Places> {
  const byRoot = new Map<string, { zaken: Map<string, boolean>; instellingen: Set<string>; leeg: Set<string> }>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(context.cwd, path);
    const named = existsSync(absolute) ? absolute : await findByName(path, context.cwd);
    if (named === undefined)
      throw new ExitError(
        EXIT.gebruik,
        'Er is geen map en geen dossier met die naam.',
        'Noem een map, of een dossier zoals `wvp status` het toont.',
      );
    const root = findRoot(named);
    const here = byRoot.get(root) ?? {
      zaken: new Map<string, boolean>(),
      instellingen: new Set<string>(),
      leeg: new Set<string>(),
    };
    const { zaken, instellingen, leeg } = casesBelow(named);
    if (zaken.length === 0 && paths.length > 1 && !allowEmpty)
      throw new ExitError(
        EXIT.gebruik,
        'Een van de genoemde mappen heeft geen dossier.',
        'Een dossier is een map met dossier.yaml. Controleer het pad; met --allow-empty mag het leeg zijn.',
      );
    for (const { map, gelezen } of zaken) here.zaken.set(map, (here.zaken.get(map) ?? false) || gelezen);
    for (const pad of instellingen) here.instellingen.add(relativePath(root, pad));
    for (const pad of leeg) here.leeg.add(relativePath(root, pad));
    byRoot.set(root, here);
  }
  const places: Place[] = [];
  const algemeen: Finding[] = [];
  for (const [root, { zaken, instellingen, leeg }] of byRoot) {
    const settings = await settingsAt(root);
    algemeen.push(
      ...settings.algemeen,
      ...weggelaten(context, root, new Set([...zaken.keys()].map((map) => relativePath(root, map)))),
      ...[...instellingen].sort().map(instellingenZonderGevolg),
      ...[...leeg].sort().map(nietOpgehaald),
    );
    for (const [folder, gelezen] of [...zaken].sort(([a], [b]) => (a < b ? -1 : 1)))
      places.push({
        pad: relativePath(root, folder),
        folder,
        root,
        config: settings.config,
        ...(gelezen ? {} : { bron: GESLOTEN }),
      });
  }
  if (places.length === 0 && !allowEmpty)
    throw new ExitError(
      EXIT.gebruik,
      'Geen dossier gevonden.',
      'Een dossier is een map met dossier.yaml. Noem de map waar de dossiers staan.',
    );
  return { places, algemeen };
}

/** Settings in a place where they rule nothing. */
export function instellingenZonderGevolg(bestand: string): Finding {
  return {
    ...anomaly('dossier/niet-gelezen', bestand, { bestand, regel: 1, kolom: 1 }),
    bericht: 'Deze instellingen gelden niet: er is een wvp.yaml hogerop, of de naam is anders.',
    waarom:
      'Alleen wvp.yaml in de hoogste map van de repo geldt. Wat hier staat, verandert geen regel en geen termijn.',
    doen: 'Zet wat moet gelden in wvp.yaml in de hoofdmap, en haal dit bestand weg.',
  };
}

/** A repo in the repo that is only named. */
function nietOpgehaald(bestand: string): Finding {
  return {
    ...anomaly('dossier/niet-gelezen', bestand, { bestand, regel: 1, kolom: 1 }),
    bericht: 'Deze repo in de repo is niet opgehaald; dossiers die erin staan, zijn niet gelezen.',
    waarom: 'De map is leeg. Wat niet is gelezen, is niet getoetst, en een gemiste stap erin blijft ongezien.',
    doen: 'Haal haar op met git submodule update --init (in CI: submodules: recursive).',
  };
}

/** What git has of the cases and a sparse checkout leaves out: a file of a case that is here is evidence out of sight. */
function weggelaten(context: Context, root: string, hier: ReadonlySet<string>): Finding[] {
  const top = gitTop(root);
  if (top === undefined || !isSparse(top)) return [];
  const elders = new Set<string>();
  const stukken: string[] = [];
  for (const pad of nietUitgecheckt(root, context.env)) {
    const eind = /(?:^|\/)(?:events\/.+|dossier)\.yaml$/.exec(pad)?.index;
    if (eind === undefined) continue;
    const map = pad.slice(0, eind) || '.';
    if (hier.has(map)) stukken.push(pad);
    else elders.add(map);
  }
  const niet = (bestand: string, ernst: Finding['ernst'], bericht: string): Finding => ({
    ...anomaly('dossier/niet-gelezen', bestand, { bestand, regel: 1, kolom: 1 }),
    ernst,
    bericht,
    waarom:
      'Een sparse checkout zet niet alles in de map wat in git staat. Wat er niet is, is niet gelezen en niet getoetst.',
    doen: 'Haal het op met git sparse-checkout add <map>, of alles met git sparse-checkout disable.',
  });
  const aantal = elders.size === 1 ? '1 dossier staat' : `${elders.size} dossiers staan`;
  return [
    ...stukken.sort().map((pad) => niet(pad, 'fout', 'Dit bestand van het dossier staat in git en niet in deze map.')),
    ...(elders.size === 0 ? [] : [niet('.', 'waarschuwing', `${aantal} in git en niet in deze map.`)]),
  ];
}

/** Says on stderr what is wrong with the repo, for a command whose output has no place for it. */
export function meldAlgemeen(context: Context, algemeen: readonly Finding[]): void {
  for (const f of algemeen) context.stderr.write(`wvp: ${visible(f.bestand)}: ${f.bericht} ${f.doen}\n`);
}

/** The one case that a name, or the working directory, stands for. */
export async function loadOne(context: Context, name: string | undefined, options: LoadOptions): Promise<LoadedCase> {
  const place = onePlace(await placesFor(context, name));
  const [only] = await judgeAll(context, [place], options, false);
  return new Naast().leg(only as LoadedCase);
}

/** Where the cases are that a name, or the working directory, stands for; at least one. */
export async function placesFor(context: Context, name: string | undefined): Promise<readonly Place[]> {
  return (await locate(context, name === undefined ? [] : [name], {})).places;
}

/** The only one of these places; more is an error that names what to do. */
export function onePlace(places: readonly Place[]): Place {
  const [only, second] = places;
  if (only && !second) return only;
  throw new ExitError(
    EXIT.gebruik,
    `Hier staan ${places.length} dossiers; dit commando vraagt er één.`,
    `Noem het dossier, bijvoorbeeld ${basename(only?.folder ?? '')}, of ga naar de map ervan.`,
  );
}

function casesBelow(path: string): Inventaris {
  try {
    return lookForCases(path);
  } catch (error) {
    if (error instanceof UnreadableError)
      throw new ExitError(EXIT.onleesbaar, 'Een map is niet te lezen.', 'Controleer de rechten op de map.');
    throw error;
  }
}

/** The settings of the repo; an error in them ends the run with exit code 2. */
export async function configAt(root: string, bron?: Bron): Promise<Config> {
  return (await settingsAt(root, bron)).config;
}

/** As `configAt`, with what is wrong in them and has no effect. */
export async function settingsAt(root: string, bron?: Bron): Promise<{ config: Config; algemeen: readonly Finding[] }> {
  const { config, findings, zonderGevolg } = await readConfig(root, RULES, bron);
  if (findings.length === 0) return { config, algemeen: zonderGevolg };
  const lines = [...findings]
    .sort((a, b) => a.regel - b.regel || a.kolom - b.kolom)
    .map((f) => `${f.bestand}:${f.regel}:${f.kolom} ${f.code}: ${f.bericht} ${f.doen}`);
  throw new ExitError(EXIT.gebruik, `wvp.yaml klopt niet:\n  ${lines.join('\n  ')}`);
}

/** Exit code of a command that only looks: 3 when a file could not be read, else 0. */
export function readExitCode(cases: readonly { readonly bevindingen: readonly Pick<Finding, 'code'>[] }[]): 0 | 3 {
  return cases.some((c) => c.bevindingen.some((f) => f.code === 'yaml/onleesbaar')) ? EXIT.onleesbaar : EXIT.schoon;
}

export const BEKEND_OP_HULP = 'zoals de dossiers op die dag in git stonden; ook de peildatum';

/** The moment in the history that `--bekend-op` asks for. git is looked for only here: most runs need none. */
export async function openToen(
  context: Context,
  paths: readonly string[],
  options: { readonly bekendOp?: string; readonly quiet?: boolean },
): Promise<BekendOp | undefined> {
  if (options.bekendOp === undefined) return undefined;
  const { openBekendOp } = await import('./bekend-op.ts');
  return openBekendOp(context, options.bekendOp, paths, options.quiet ?? false);
}
