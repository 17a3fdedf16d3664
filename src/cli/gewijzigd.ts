/** `--gewijzigd-sinds`: of the dossiers that were found, those that a branch touches. Loaded only with that option. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Gewijzigd, gewijzigdSinds } from '../files/gewijzigd.ts';
import { GitError, type GitProbleem } from '../files/git.ts';
import { visible } from '../report/visible.ts';
import type { Context } from './context.ts';
import { EXIT, ExitError } from './exit.ts';
import type { Place, Select } from './load.ts';

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

/** The choice that `load` applies; says on stderr how many it leaves, unless `quiet`. */
export function selectGewijzigde(context: Context, ref: string, quiet: boolean): Select {
  return (places) => {
    const changes = new Map<string, Gewijzigd>();
    for (const { root } of places) if (!changes.has(root)) changes.set(root, changesOf(root, ref, context));
    const touched = places.filter((place) => touches(place, changes.get(place.root)?.paden ?? new Set()));
    if (!quiet) {
      const all = VOOR_ALLE.filter((name) => [...changes.values()].some((c) => c.paden.has(name)));
      const gone = [...changes].reduce((sum, [root, c]) => sum + removed(root, c.paden), 0);
      const notes = [
        ...all.map((name) => `${name} is gewijzigd, dat telt voor elk dossier`),
        ...(gone > 0 ? [gone === 1 ? '1 dossier is verwijderd' : `${gone} dossiers zijn verwijderd`] : []),
      ];
      const basis = [...changes.values()].map((c) => c.basis.slice(0, 10)).join(', ');
      context.stderr.write(
        `wvp: ${touched.length} van ${places.length} dossiers; gewijzigd sinds ${visible(ref)} (${basis})${notes.map((n) => `; ${n}`).join('')}.\n`,
      );
    }
    return touched;
  };
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

/** A path as file systems that ignore case or compose letters see it: better one dossier too many than one too few. */
function loose(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function touches({ pad }: Place, paths: ReadonlySet<string>): boolean {
  const own = pad === '.' ? '' : `${loose(pad)}/`;
  for (const path of paths) {
    if (VOOR_ALLE.includes(path)) return true;
    const seen = loose(path);
    if (seen.startsWith(own) || (seen.endsWith('/') && own.startsWith(seen))) return true;
  }
  return false;
}

function removed(root: string, paths: ReadonlySet<string>): number {
  return [...paths].filter((path) => basename(path) === 'dossier.yaml' && !existsSync(join(root, path))).length;
}
