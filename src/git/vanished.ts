/** Which cases of a commit are not in the repo any more. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inMap, schijf } from '../read/files.ts';
import { casesIn, idOf } from '../read/find.ts';
import { boomVan } from './committed.ts';
import { openTop } from './top.ts';

export interface Verdwenen {
  /** The id that it had; the name of the folder where that could not be read. */
  readonly dossier: string;
  /** Where it was, relative to the root. */
  readonly pad: string;
}

/**
 * The cases that `basis` had and that are nowhere now, by path. One that moved and kept its id is there; so is a folder that still looks
 * like a case, whose reader says what is wrong with it. Of a repo in the repo that is gone only the name is known. Throws GitError.
 */
export async function verdwenenSinds(
  root: string,
  basis: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Verdwenen[]> {
  const { git, prefix } = openTop(root, env);
  const { files: toen, repos } = boomVan(git, basis, prefix);
  const nu = casesIn(schijf(root)).zaken.filter((z) => z.gelezen);
  const nuHier = new Set(nu.map((z) => z.map));
  const vroeger = casesIn(toen).zaken;
  const weg = vroeger.filter((z) => z.gelezen && !nuHier.has(z.map)).map((z) => z.map);
  const reposWeg = repos.filter((pad) => !existsSync(join(root, pad)));
  if (weg.length === 0) return reposWeg.map(naarMap);
  const toenHier = new Set(vroeger.map((z) => z.map));
  const ids = new Set<unknown>();
  for (const { map } of nu) if (!toenHier.has(map)) ids.add(await idOf(schijf(join(root, map))));
  const verdwenen: Verdwenen[] = reposWeg.map(naarMap);
  for (const map of weg) {
    const id = await idOf(inMap(toen, map));
    if (id !== undefined && ids.has(id)) continue;
    verdwenen.push(typeof id === 'string' ? { dossier: id, pad: map } : naarMap(map));
  }
  return verdwenen.sort((a, b) => (a.pad < b.pad ? -1 : 1));
}

const naarMap = (pad: string): Verdwenen => ({ dossier: basename(pad), pad });
