/** `--bekend-op`: the dossiers as they were committed by a day. Loaded only with that option. */
import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Datum } from '../../core/dates.ts';
import { vastgelegdOp } from '../../git/committed.ts';
import { type Files, GESLOTEN, inMap } from '../../read/files.ts';
import { casesIn, findCases, findRoot, idOf, relativePath, sameText } from '../../read/find.ts';
import { INSTELLINGEN } from '../../read/recognize.ts';
import { visible } from '../../show/visible.ts';
import { type Context, datumOf } from '../context.ts';
import { EXIT, ExitError } from '../exit.ts';
import { metGit } from '../git-error.ts';
import { type BekendOp, instellingenZonderGevolg, type Places, settingsAt } from './places.ts';

/** Finds the commit for the repo that the paths, or the working directory, are in; says so on stderr unless `quiet`. */
export async function openBekendOp(
  context: Context,
  given: string,
  paths: readonly string[],
  quiet: boolean,
): Promise<BekendOp> {
  const datum = datumOf(context, '--bekend-op', given);
  const root = rootOf(context, paths);
  const toen = await metGit(() => vastgelegdOp(root, datum, context.env));
  if (!('files' in toen))
    throw new ExitError(
      EXIT.gebruik,
      `Op ${datum} was hier nog niets vastgelegd.`,
      toen.ondiep
        ? 'De geschiedenis is hier ingekort. Haal haar op: git fetch --unshallow (in CI: fetch-depth: 0, of GIT_DEPTH: 0).'
        : 'Kijk met git log wanneer de eerste commit was.',
    );
  const { commit, dag, files } = toen;
  const { zaken, instellingen } = casesIn(files);
  const gevonden = new Map(zaken.map((g) => [g.map, g.gelezen]));
  const alle = [...gevonden.keys()];
  const places = async (namen: readonly string[], allowEmpty: boolean): Promise<Places> => {
    const mappen = new Set<string>();
    for (const naam of namen.length > 0 ? namen : ['.'])
      for (const map of await zoek(context, naam, { root, files, alle, datum, haal: toen.haal })) mappen.add(map);
    if (mappen.size === 0 && !allowEmpty)
      throw new ExitError(EXIT.gebruik, `Op ${datum} stond hier nog geen dossier.`, 'Kies een latere dag.');
    toen.haal([...mappen]);
    const { config, algemeen } = await settingsAt(root, files);
    if (!quiet) later(context, root, alle, datum);
    return {
      algemeen: [...algemeen, ...instellingen.filter((pad) => pad !== INSTELLINGEN).map(instellingenZonderGevolg)].map(
        (f) => ({ ...f, root }),
      ),
      places: [...mappen].sort().map((map) => ({
        pad: map === '' ? '.' : map,
        folder: resolve(root, map),
        root,
        config,
        files: gevonden.get(map) === false ? GESLOTEN : inMap(files, map),
      })),
    };
  };
  const regel = `Zoals vastgelegd op ${datum} (commit ${commit.slice(0, 7)} van ${dag}).\n\n`;
  return { datum, commit, regel, root, files, places };
}

/** Paths may name what is gone from disk: then the nearest folder that is there counts. */
function rootOf(context: Context, paths: readonly string[]): string {
  const roots = new Set(
    (paths.length > 0 ? paths : ['.']).map((path) => findRoot(existing(resolve(context.cwd, path)))),
  );
  const [root] = roots;
  if (root !== undefined && roots.size === 1) return root;
  throw new ExitError(
    EXIT.gebruik,
    'De dossiers staan in meer dan één repo.',
    '--bekend-op leest de geschiedenis van één repo.',
  );
}

function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}

interface Waar {
  readonly root: string;
  readonly files: Files;
  readonly alle: readonly string[];
  readonly datum: Datum;
  readonly haal: (mappen: readonly string[]) => void;
}

/** The case folders that a path or a name stood for. */
async function zoek(
  context: Context,
  naam: string,
  { root, files, alle, datum, haal }: Waar,
): Promise<readonly string[]> {
  const pad = relative(root, resolve(context.cwd, naam)).split(sep).join('/');
  const daar = alle.filter((map) => pad === '' || map === pad || map.startsWith(`${pad}/`));
  if (daar.length > 0) return daar;
  // From inside a case, or a file of one.
  const buiten = alle.filter((map) => map === '' || pad.startsWith(`${map}/`)).sort((a, b) => b.length - a.length);
  if (buiten[0] !== undefined && (buiten[0] !== '' || files.has(pad))) return [buiten[0]];
  const zelfde = alle.find((map) => sameText(basename(map), naam));
  if (zelfde !== undefined) return [zelfde];
  if (/^[\w.-]+$/.test(naam) && naam !== '.' && naam !== '..') {
    haal(alle);
    for (const map of alle) if ((await idOf(inMap(files, map))) === naam) return [map];
  }
  if (files.has(pad) || pad === '') return [];
  throw new ExitError(
    EXIT.gebruik,
    `Dit dossier was op ${datum} nog niet vastgelegd, of heette anders.`,
    'Wanneer het in git kwam: wvp audit <dossier>',
  );
}

/** A report of then must not be taken for one of all dossiers of now. */
function later(context: Context, root: string, alle: readonly string[], datum: Datum): void {
  const toen = new Set(alle);
  const nieuw = findCases(root)
    .map((folder) => relativePath(root, folder))
    .filter((pad) => !toen.has(pad === '.' ? '' : pad));
  if (nieuw.length === 0) return;
  const namen = nieuw.slice(0, 5).map((pad) => visible(basename(pad)));
  const rest = nieuw.length > namen.length ? ' …' : '';
  const wat = nieuw.length === 1 ? '1 dossier van nu was' : `${nieuw.length} dossiers van nu waren`;
  context.stderr.write(`wvp: ${wat} op ${datum} nog niet vastgelegd: ${namen.join(', ')}${rest}.\n`);
}
