/** Where the cases are that paths or a name stand for, with the settings that hold there. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Datum } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import { anomaly } from '../../dossier/anomalies.ts';
import type { Config } from '../../dossier/config.ts';
import { isSparse, nietUitgecheckt } from '../../git/sparse.ts';
import { type Files, GESLOTEN } from '../../read/files.ts';
import {
  findByName,
  findRoot,
  gitTop,
  type Inventaris,
  lookForCases,
  relativePath,
  UnreadableError,
} from '../../read/find.ts';
import { readConfig } from '../../read/settings.ts';
import { RULES } from '../../rules/index.ts';
import type { Context } from '../context.ts';
import { EXIT, ExitError } from '../exit.ts';

export interface Place {
  /** Folder of the case, relative to the repo root, with `/`. */
  readonly pad: string;
  /** Absolute path of the case folder. */
  readonly folder: string;
  readonly root: string;
  readonly config: Config;
  /** Where its files come from, when that is not the disk. */
  readonly files?: Files;
}

/** What is wrong with a repo itself, not with one of its cases. */
export interface RepoFinding extends Finding {
  readonly root: string;
}

/** Where the cases are that were asked for, and what is wrong with their repos. */
export interface Places {
  readonly places: readonly Place[];
  readonly algemeen: readonly RepoFinding[];
}

/** A moment in the history of a repo, to read dossiers from. */
export interface BekendOp {
  readonly datum: Datum;
  readonly commit: string;
  /** The line above a report of then. */
  readonly regel: string;
  readonly root: string;
  readonly files: Files;
  /** The case folders at the given paths, then, sorted by path. */
  readonly places: (paths: readonly string[], allowEmpty: boolean) => Promise<Places>;
}

/** Of the cases that were found, those to read. */
export type Select = (places: readonly Place[]) => readonly Place[];

export interface LocateOptions {
  readonly allowEmpty?: boolean;
  /** Which of the cases that were found are to be read; all, when left out. */
  readonly select?: Select | undefined;
  /** The cases as they were then, not as they are on disk. */
  readonly bekendOp?: BekendOp | undefined;
}

/** The case folders at the given paths, by repo and then by path. */
export async function locate(context: Context, paths: readonly string[], options: LocateOptions): Promise<Places> {
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
  const algemeen: RepoFinding[] = [];
  for (const [root, { zaken, instellingen, leeg }] of byRoot) {
    const settings = await settingsAt(root);
    const gevonden = [
      ...settings.algemeen,
      ...weggelaten(context, root, new Set([...zaken.keys()].map((map) => relativePath(root, map)))),
      ...[...instellingen].sort().map(instellingenZonderGevolg),
      ...[...leeg].sort().map(nietOpgehaald),
    ];
    algemeen.push(...gevonden.map((f) => ({ ...f, root })));
    for (const [folder, gelezen] of [...zaken].sort(([a], [b]) => (a < b ? -1 : 1)))
      places.push({
        pad: relativePath(root, folder),
        folder,
        root,
        config: settings.config,
        ...(gelezen ? {} : { files: GESLOTEN }),
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
export async function configAt(root: string, files?: Files): Promise<Config> {
  return (await settingsAt(root, files)).config;
}

/** As `configAt`, with what is wrong in them and has no effect. */
export async function settingsAt(
  root: string,
  files?: Files,
): Promise<{ config: Config; algemeen: readonly Finding[] }> {
  const { config, findings, zonderGevolg } = await readConfig(root, RULES, files);
  if (findings.length === 0) return { config, algemeen: zonderGevolg };
  const lines = [...findings]
    .sort((a, b) => a.regel - b.regel || a.kolom - b.kolom)
    .map((f) => `${f.bestand}:${f.regel}:${f.kolom} ${f.code}: ${f.bericht} ${f.doen}`);
  throw new ExitError(EXIT.gebruik, `wvp.yaml klopt niet:\n  ${lines.join('\n  ')}`);
}
