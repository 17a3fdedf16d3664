/** `--gewijzigd-sinds`: of the dossiers that were found, those that a branch touches. Loaded only with that option. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../../cli/context.ts';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { metGit } from '../../../cli/git-error.ts';
import type { Place, Select } from '../../../cli/load/places.ts';
import type { Finding } from '../../../core/finding.ts';
import { anomaly } from '../../../dossier/anomalies.ts';
import { type Gewijzigd, gewijzigdSinds } from '../../../git/changed.ts';
import { GitError, type GitProbleem } from '../../../git/git.ts';
import { verdwenenSinds } from '../../../git/vanished.ts';
import { readGewist } from '../../../read/erased.ts';
import { findRoot } from '../../../read/find.ts';
import { visible } from '../../../show/visible.ts';

/** What decides about every dossier of a repo. */
const VOOR_ALLE = ['wvp.yaml', 'wvp-basislijn.yaml'];

const UITLEG: Readonly<Record<GitProbleem, readonly [message: string, hint: string]>> = {
  'geen-git': ['git is niet gevonden.', 'Installeer git, of toets alles: laat --gewijzigd-sinds weg.'],
  'geen-repo': [
    'Dit is geen git-repo.',
    '--gewijzigd-sinds vergelijkt met de geschiedenis van git; laat het hier weg.',
  ],
  'niet-vertrouwd': [
    'git vertrouwt deze map niet: zij is van een andere gebruiker.',
    'Is zij van u? git config --global --add safe.directory <map>',
  ],
  'geen-commit': [
    'Deze repo heeft nog geen commit.',
    'Er is nog niets om mee te vergelijken; laat --gewijzigd-sinds weg.',
  ],
  'onbekende-ref': [
    'git kent de naam na --gewijzigd-sinds niet.',
    'Noem een branch, een tag of een commit, zoals --gewijzigd-sinds origin/main',
  ],
  'geen-voorouder': [
    'Deze branch en de naam na --gewijzigd-sinds hebben geen gezamenlijke commit.',
    'Noem de branch waarvan deze is afgesplitst.',
  ],
  'te-lang': ['git gaf te lang geen antwoord.', 'Toets alles: laat --gewijzigd-sinds weg.'],
  'te-veel': ['git gaf meer uitvoer dan wvp verwerkt.', 'Toets alles: laat --gewijzigd-sinds weg.'],
  mislukt: ['git kon de wijzigingen niet bepalen.', 'Kijk of git status hier werkt, of laat --gewijzigd-sinds weg.'],
};
const ONDIEP =
  'De geschiedenis is hier ingekort. Haal haar op: git fetch --unshallow (in CI: fetch-depth: 0, of GIT_DEPTH: 0).';

/** A branch, beside where it was left. */
export interface Sinds {
  /** The choice that `load` applies; says on stderr how many cases it leaves, unless `quiet`. */
  readonly select: Select;
  /** The cases that the branch took away without a line in gewist.yaml, of the repos that were looked at; after `select`. */
  readonly verdwenen: () => Promise<readonly Finding[]>;
}

export function openSinds(context: Context, ref: string, quiet: boolean): Sinds {
  const changes = new Map<string, Gewijzigd>();
  const select: Select = (places) => {
    for (const { root } of places) if (!changes.has(root)) changes.set(root, changesOf(root, ref, context));
    const touched = places.filter((place) => touches(place, changes.get(place.root)?.paden ?? new Set()));
    if (!quiet) {
      const all = VOOR_ALLE.filter((name) => [...changes.values()].some((c) => c.paden.has(name)));
      const notes = all.map((name) => `; ${name} is gewijzigd, dat telt voor elk dossier`);
      const basis = [...changes.values()].map((c) => c.basis?.slice(0, 10) ?? 'nog geen commit').join(', ');
      context.stderr.write(
        `wvp: ${touched.length} van ${places.length} dossiers; gewijzigd sinds ${visible(ref)} (${basis})${notes.join('')}.\n`,
      );
    }
    return touched;
  };
  const verdwenen = async () => {
    // Without any case left, the repo around the working directory is the one that was meant.
    const here = findRoot(context.cwd);
    if (changes.size === 0) changes.set(here, changesOf(here, ref, context));
    const found = await Promise.all([...changes].map(([root, change]) => verdwenenUit(root, change, context)));
    return found.flat();
  };
  return { select, verdwenen };
}

async function verdwenenUit(root: string, { basis, paden }: Gewijzigd, context: Context): Promise<readonly Finding[]> {
  if (basis === null || [...paden].every((pad) => existsSync(join(root, pad)))) return [];
  const { gewist, findings } = await readGewist(root);
  const weg = await metGit(() => verdwenenSinds(root, basis, context.env));
  const namen = new Set(gewist.map((g) => g.dossier));
  return [
    ...findings,
    ...weg
      // What a sparse checkout leaves out is still in the repo: of it nothing changed.
      .filter(({ dossier, pad }) => !namen.has(dossier) && [...paden].some((p) => isUnder(p, pad)))
      .map(({ dossier, pad }) =>
        anomaly('dossier/verdwenen', dossier, {
          bestand: pad === '' ? 'dossier.yaml' : `${pad}/dossier.yaml`,
          regel: 1,
          kolom: 1,
        }),
      ),
  ];
}

function changesOf(root: string, ref: string, context: Context): Gewijzigd {
  try {
    return gewijzigdSinds(root, ref, context.env);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const [message, hint] = UITLEG[error.probleem];
    const cut = error.ondiep && (error.probleem === 'onbekende-ref' || error.probleem === 'geen-voorouder');
    throw new ExitError(EXIT.gebruik, message, cut ? ONDIEP : hint);
  }
}

const isUnder = (path: string, map: string): boolean => map === '' || path === map || path.startsWith(`${map}/`);

/** A path as file systems that ignore case or compose letters see it: better one dossier too many than one too few. */
function loose(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function touches({ pad }: Place, paths: ReadonlySet<string>): boolean {
  const own = pad === '.' ? '' : `${loose(pad)}/`;
  for (const path of paths) {
    if (VOOR_ALLE.includes(path)) return true;
    const seen = loose(path);
    if (seen.startsWith(own) || own.startsWith(seen.endsWith('/') ? seen : `${seen}/`)) return true;
  }
  return false;
}
