/** A folder as it was committed by a day: the same files as on disk then, read from git, without a checkout. */
import { createHash } from 'node:crypto';
import type { Datum } from '../core/dates.ts';
import { dagInNederland } from '../core/nederland.ts';
import { type Entry, type Bestand as FileInfo, type Files, lfsWijzer, MAX_WIJZER } from '../read/files.ts';
import { decode, fail, MAX_BYTES, type TextResult } from '../read/text.ts';
import { type Git, GitError } from './git.ts';
import { leesLijn } from './log.ts';
import { leesObjecten } from './objects.ts';
import { openTop } from './top.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The largest file that any reader asks for; what is larger is known by its size only. */
const MAX_LEES = 4 * 1024 * 1024;

export interface Vastgelegd {
  readonly commit: string;
  /** The day of that commit, by its committer. */
  readonly dag: Datum;
  /** Paths relative to the folder. */
  readonly files: Files;
  /** Reads all that stands below these folders at once; without it each file is asked for by itself. */
  readonly haal: (mappen: readonly string[]) => void;
}

export interface NietsVastgelegd {
  /** The history that is here begins later than that of the repo. */
  readonly ondiep: boolean;
}

/**
 * The last commit on the line of HEAD (its first parents) that was there by the end of `dag` in the Netherlands. A commit is not
 * older than the one that it follows, whatever date it gives. Throws GitError.
 */
export function vastgelegdOp(root: string, dag: Datum, env: Env): Vastgelegd | NietsVastgelegd {
  const { git, prefix, hoofd, ondiep } = openTop(root, env);
  let gevonden: { id: string; dag: Datum } | undefined;
  for (const { id, seconden } of leesLijn(git, hoofd)) {
    const eigen = dagInNederland(new Date(seconden * 1000));
    if (eigen > dag) break;
    gevonden = { id, dag: eigen };
  }
  if (!gevonden) return { ondiep };
  return { commit: gevonden.id, dag: gevonden.dag, ...boomVan(git, gevonden.id, prefix) };
}

/** The files of a commit below `prefix`, which is empty or ends with `/`. Throws GitError. */
export function boomVan(git: Git, commit: string, prefix: string): Pick<Vastgelegd, 'files' | 'haal'> & Repos {
  const { code, out } = git.run('ls-tree', ['-r', '-z', '-l', '--full-tree', commit]);
  if (code !== 0) throw new GitError('mislukt');
  const boom = new Boom(out, prefix);
  const gelezen = new Map<string, Buffer>();
  const lees = (ids: readonly string[]) => {
    for (const [id, { inhoud }] of leesObjecten(git, ids, MAX_LEES)) gelezen.set(id, inhoud);
  };
  const read = (pad: string, maxBytes = MAX_BYTES): TextResult => {
    const bestand = boom.bestanden.get(pad);
    if (!bestand) return fail(boom.mappen.has(pad) ? 'yaml/geen-bestand' : 'yaml/onleesbaar');
    if (bestand.soort !== 'bestand') return fail('yaml/geen-bestand');
    if (bestand.bytes > maxBytes) return fail('yaml/te-groot');
    if (!gelezen.has(bestand.id)) lees([bestand.id]);
    const inhoud = gelezen.get(bestand.id);
    return inhoud ? decode(inhoud) : fail('yaml/onleesbaar');
  };
  return {
    files: {
      list: (map) => boom.list(map),
      read,
      has: (pad) => boom.bestanden.has(pad) || boom.mappen.has(pad),
      bijlage: (pad) => bijlage(git, boom, pad),
    },
    haal: (mappen) => lees(boom.yaml(mappen)),
    repos: [...boom.bestanden].flatMap(([pad, b]) => (b.soort === 'repo' ? [pad] : [])),
  };
}

/** Larger attachments are not taken out of the history to look at them. */
const MAX_BIJLAGE = 64 * 1024 * 1024;

function bijlage(git: Git, boom: Boom, pad: string): FileInfo | undefined {
  const bestand = boom.bestanden.get(pad) ?? boom.bestanden.get(pad.normalize('NFD'));
  if (bestand?.soort !== 'bestand') return undefined;
  const inhoud = () => leesObjecten(git, [bestand.id], MAX_BIJLAGE).get(bestand.id)?.inhoud;
  const klein = bestand.bytes <= MAX_WIJZER ? inhoud() : undefined;
  const hash = (bytes: Buffer | undefined) => bytes && createHash('sha256').update(bytes).digest('hex');
  return (klein && lfsWijzer(decode(klein))) ?? { bytes: bestand.bytes, sha256: () => hash(klein ?? inhoud()) };
}

interface Repos {
  /** Paths of the repos in the repo (submodules), which have a history of their own. */
  readonly repos: readonly string[];
}

interface Bestand {
  readonly id: string;
  readonly bytes: number;
  readonly soort: 'bestand' | 'koppeling' | 'repo';
}

/** By the mode that git gives an entry. */
function soortVan(mode: string): Bestand['soort'] {
  if (mode === '160000') return 'repo';
  return mode.startsWith('100') ? 'bestand' : 'koppeling';
}

/** The files of a commit, as folders. */
class Boom {
  readonly bestanden = new Map<string, Bestand>();
  readonly mappen = new Map<string, Map<string, Entry>>([['', new Map()]]);

  /** `out` is of `ls-tree -r -z -l`; only what stands below `prefix` counts. */
  constructor(out: string, prefix: string) {
    for (const entry of out.split('\0')) {
      const [, mode = '', id = '', bytes = '', path = ''] =
        /^(\d{6}) \w+ ([0-9a-f]{40,64}) +(\d+|-)\t(.*)$/s.exec(entry) ?? [];
      if (path === '' || !path.startsWith(prefix)) continue;
      const pad = path.slice(prefix.length);
      this.bestanden.set(pad, { id, bytes: Number(bytes), soort: soortVan(mode) });
      this.zet(pad, false);
    }
  }

  private zet(pad: string, isMap: boolean): void {
    const cut = pad.lastIndexOf('/');
    const [map, name] = [pad.slice(0, Math.max(0, cut)), pad.slice(cut + 1)];
    if (!this.mappen.has(map)) {
      this.mappen.set(map, new Map());
      this.zet(map, true);
    }
    this.mappen.get(map)?.set(name, { name, isDirectory: () => isMap });
  }

  list(map: string): Entry[] {
    const entries = this.mappen.get(map);
    if (!entries) throw Object.assign(new Error('geen map'), { code: 'ENOENT' });
    return [...entries.values()];
  }

  /** Ids of what the reader of dossiers asks for below some folders. */
  yaml(mappen: readonly string[]): string[] {
    const begin = mappen.map((map) => (map === '.' || map === '' ? '' : `${map}/`));
    return [...this.bestanden]
      .filter(
        ([pad, b]) =>
          b.soort === 'bestand' &&
          b.bytes <= MAX_BYTES &&
          pad.endsWith('.yaml') &&
          begin.some((m) => pad.startsWith(m)),
      )
      .map(([, b]) => b.id);
  }
}
