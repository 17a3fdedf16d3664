import type { Datum } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import { type JudgedCase, Naast } from '../../judge/judge-case.ts';
import { visible } from '../../show/visible.ts';
import { type Context, vandaagOf } from '../context.ts';
import { EXIT } from '../exit.ts';
import type { Progress } from '../progress.ts';
import { type Judged, overhandigd, type Want } from './extras.ts';
import { type Dagen, judgeFolder } from './judge.ts';
import { judgeMany } from './judge-many.ts';
import {
  type BekendOp,
  type LocateOptions,
  locate,
  onePlace,
  type Place,
  placesFor,
  type RepoFinding,
} from './places.ts';

export type LoadedCase = JudgedCase & Place;
export type LoadedJudgement = Judged & Place;

export interface Loaded<C> {
  readonly cases: readonly C[];
  readonly algemeen: readonly RepoFinding[];
}

export interface LoadOptions extends LocateOptions {
  readonly peildatum: Datum;
  /** Whether attachments are read, and held against what was recorded of them. */
  readonly inhoud?: boolean;
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
  const judged = await judgePlaces(context, places, options, lint);
  return judged.map((one, index) => ({ ...(places[index] as Place), ...one }));
}

/** In the order of the places. */
function judgePlaces(
  context: Context,
  places: readonly Place[],
  options: LoadOptions,
  lint: boolean,
): Promise<JudgedCase[]> {
  const { peildatum, inhoud = false } = options;
  const { vandaag } = dagenOf(context, options);
  return Promise.all(
    places.map((p) =>
      judgeFolder(p.folder, p.config, peildatum, { files: p.files, lint, inhoud, vandaag, env: context.env }),
    ),
  );
}

function dagenOf(context: Context, { peildatum }: LoadOptions): Dagen {
  return { peildatum, vandaag: vandaagOf(context, peildatum) };
}

/** `van-een`: only of a case that is the only one. */
type WantGeld = 'altijd' | 'van-een' | 'nooit';

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
  // A few at a time: all of them at once would all be in memory.
  const hier = async (alle: readonly Place[]) => {
    for (let at = 0; at < alle.length; at += TEGELIJK) {
      const some = alle.slice(at, at + TEGELIJK);
      const judged = await judgePlaces(context, some, options, options.lint);
      for (const [index, one] of judged.entries())
        neem({ ...(some[index] as Place), ...(await overhandigd(one, { ...options, feiten, geld }, peildatum)) });
    }
  };
  // What comes from git is read already, and does not go to another thread.
  if (options.bekendOp) {
    await hier(places);
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
    gebeurtenissen: options.gebeurtenissen ?? false,
  };
  for (const some of reeksen(places)) {
    const [{ config, files } = {}] = some;
    // What is not read has nothing to spread over threads.
    if (files !== undefined) await hier(some);
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

const TEGELIJK = 64;

/** The places in order, cut where the settings change or where files come from. */
function reeksen(places: readonly Place[]): Place[][] {
  const delen: Place[][] = [];
  for (const place of places) {
    const vorige = delen.at(-1);
    const [eerste] = vorige ?? [];
    if (vorige && eerste?.config === place.config && (eerste.files === undefined) === (place.files === undefined))
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
  const { Progress } = await import('../progress.ts');
  return new Progress(context, quiet, total);
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
  const { openBekendOp } = await import('./known-on.ts');
  return openBekendOp(context, options.bekendOp, paths, options.quiet ?? false);
}
