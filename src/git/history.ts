/** The life of every event file of one dossier, from one look at the history of its folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BestandHistorie, Historie, Velden, Verandering, Versie } from '../dossier/historie.ts';
import { type Files, schijf } from '../read/files.ts';
import { decode, MAX_BYTES } from '../read/text.ts';
import { readQuick, readYaml } from '../read/yaml/yaml.ts';
import { gewijzigdSinds } from './changed.ts';
import { leesCommits } from './commits.ts';
import { type Git, GitError, openGit } from './git.ts';
import { binnen, isGelezen, type Leven, MAX_DIEPTE, sluit, vouw } from './lives.ts';
import { type LogCommit, leesLog } from './log.ts';
import { leesObjecten } from './objects.ts';
import { openTop } from './top.ts';

/** A dossier is written by people: this is some hundreds of events, each changed some dozens of times. */
const MAX_COMMITS = 20_000;
const MAX_VERSIES = 20_000;
/** A folder that was renamed more often than this has no history that a person can follow. */
const MAX_MAPPEN = 5;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * `root` is a folder that exists; `pad` the folder of the dossier below it, with `/`, which may be gone from disk. Undefined
 * when neither the disk nor the history has such a dossier. Throws GitError.
 */
export async function leesHistorie(root: string, pad: string, env: Env): Promise<Historie | undefined> {
  const { git, prefix, hoofd, ondiep } = openTop(root, env);
  const map = pad === '.' ? prefix : `${prefix}${pad}/`;
  const { log, mappen } = volgMap(git, hoofd, map);
  const folder = join(root, pad);
  const opSchijf = existsSync(join(folder, 'dossier.yaml'));
  if (log.length === 0 && !opSchijf) return undefined;

  const levens = vouw(log, mappen);
  const inHoofd = boom(git, hoofd, map);
  sluit(levens, inHoofd);
  const ids = levens.flatMap((l) => l.stappen.flatMap((s) => [...s.voor, s.na]));
  const versies = await leesVersies(git, [...ids, ...inHoofd.values()].filter(isId).slice(-MAX_VERSIES));
  const commits = leesCommits(git, gebruikt(levens, hoofd));
  const ouders = leesCommits(git, new Set([...commits.values()].flatMap((c) => c.ouders)));
  const grens = new Set([...commits.values()].filter((c) => c.ouders.some((o) => !ouders.has(o))).map((c) => c.id));
  const nu = opSchijf ? await leesSchijf(folder, env) : LEGE_SCHIJF;

  const versie = (id: string | null): Versie => (id === null ? [] : (versies.get(id) ?? null));
  const bestanden = levens.map((leven): BestandHistorie => {
    const eigen = binnen(leven.pad, mappen);
    const leeft = inHoofd.has(leven.pad);
    const eerste = leven.stappen[0];
    return {
      bestand: eigen,
      veranderingen: leven.stappen.map(
        ({ commit, wat, van, voor, na }): Verandering => ({
          commit,
          wat,
          ...(van === undefined ? {} : { van: binnen(van, mappen) }),
          voor: voor.map(versie),
          na: versie(na),
        }),
      ),
      leeft,
      afgekapt: eerste?.wat !== 'toegevoegd' || (eerste.commit !== null && grens.has(eerste.commit)),
      nu: !leeft || !nu.gewijzigd.has(eigen) ? 'gelijk' : nu.versies.has(eigen) ? 'gewijzigd' : 'verwijderd',
      versieNu:
        leeft && !nu.gewijzigd.has(eigen) ? versie(inHoofd.get(leven.pad) ?? null) : (nu.versies.get(eigen) ?? []),
    };
  });
  const vastgelegd = new Set([...inHoofd.keys()].map((path) => binnen(path, mappen)));
  return {
    hoofd,
    bestanden,
    nieuw: [...nu.versies]
      .filter(([bestand]) => !vastgelegd.has(bestand))
      .map(([bestand, v]) => ({ bestand, genegeerd: nu.genegeerd.has(bestand), versie: v })),
    commits: new Map([...ouders, ...commits]),
    grens,
    ondiep,
    ingekort: log.length >= MAX_COMMITS || ids.length > MAX_VERSIES,
    eerdereMappen: mappen.slice(1),
  };
}

const isId = (id: string | null): id is string => id !== null && id !== '';

/** The history of a folder under all its names: of this one, and before the commit in which it got that, of the one before. */
function volgMap(git: Git, hoofd: string, map: string): { log: LogCommit[]; mappen: string[] } {
  const mappen = [map];
  let log = leesLog(git, hoofd, MAX_COMMITS, inhoud(mappen));
  while (mappen.length <= MAX_MAPPEN) {
    const hier = `${mappen.at(-1)}dossier.yaml`;
    const begin = log.find((c) => c.regels.some((r) => r.pad === hier && r.letter === 'A'));
    // The first commit of a repo has nothing before it; a question without paths sees where the file came from.
    const van =
      begin &&
      leesLog(git, begin.id, 1, [])
        .flatMap((c) => c.regels)
        .find((r) => r.pad === hier)?.van;
    if (!begin || van === undefined || !/(?:^|\/)dossier\.yaml$/.test(van)) break;
    const eerder = van.slice(0, -'dossier.yaml'.length);
    if (mappen.includes(eerder)) break;
    mappen.push(eerder);
    const oud = leesLog(git, begin.id, MAX_COMMITS, inhoud(mappen));
    const gehad = new Set(oud.map((c) => c.id));
    log = [...oud, ...log.filter((c) => !gehad.has(c.id))];
  }
  return { log, mappen };
}

/** What is looked at of a folder: its events, and the facts of the case. */
function inhoud(mappen: readonly string[]): string[] {
  return mappen.flatMap((map) => [`${map}events`, `${map}dossier.yaml`]);
}

/** Files of the dossier in a commit, with the id of their content. */
function boom(git: Git, commit: string, map: string): Map<string, string> {
  const { code, out } = git.run('ls-tree', ['-r', '-z', commit, '--', ...inhoud([map])]);
  if (code !== 0) throw new GitError('mislukt');
  const entries = out.split('\0').flatMap((entry): [string, string][] => {
    const [, mode = '', id = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t(.*)$/s.exec(entry) ?? [];
    return isGelezen(path.slice(map.length)) ? [[path, mode.startsWith('100') ? id : '']] : [];
  });
  return new Map(entries);
}

function gebruikt(levens: readonly Leven[], hoofd: string): Set<string> {
  return new Set([hoofd, ...levens.flatMap((l) => l.stappen.map((s) => s.commit)).filter(isId)]);
}

async function leesVersies(git: Git, ids: readonly string[]): Promise<Map<string, Versie>> {
  const versies = new Map<string, Versie>();
  for (const [id, { inhoud: bytes }] of leesObjecten(git, ids, MAX_BYTES)) {
    const read = decode(bytes);
    versies.set(id, 'code' in read ? null : await tekstVersie(read.text));
  }
  return versies;
}

async function tekstVersie(text: string): Promise<Versie> {
  const quick = readQuick(text);
  if (quick) return [toVelden(quick.value)];
  const { documents, problems } = await readYaml(text);
  return problems.length > 0 ? null : documents.map((d) => toVelden(d.value));
}

function toVelden(value: Readonly<Record<string, unknown>>): Velden {
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, JSON.stringify(sorted(field))]));
}

/** The same for two maps that differ in the order of their keys only. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => [key, sorted(field)]);
}

interface Schijf {
  /** Event files and dossier.yaml, with what is in them. */
  readonly versies: ReadonlyMap<string, Versie>;
  readonly gewijzigd: ReadonlySet<string>;
  readonly genegeerd: ReadonlySet<string>;
}

const LEGE_SCHIJF: Schijf = { versies: new Map(), gewijzigd: new Set(), genegeerd: new Set() };

async function leesSchijf(folder: string, env: Env): Promise<Schijf> {
  const files = schijf(folder);
  const versies = new Map<string, Versie>();
  for (const bestand of ['dossier.yaml', ...lijst(files, 'events', 0)]) {
    const read = files.read(bestand);
    versies.set(bestand, 'code' in read ? null : await tekstVersie(read.text));
  }
  const { code, out } = openGit(folder, env).run('ls-files', ['--others', '--ignored', '--exclude-standard', '-z']);
  if (code !== 0) throw new GitError('mislukt');
  return { versies, gewijzigd: gewijzigdSinds(folder, 'HEAD', env).paden, genegeerd: new Set(out.split('\0')) };
}

function lijst(files: Files, map: string, depth: number): string[] {
  let entries: ReturnType<Files['list']>;
  try {
    entries = files.list(map);
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const bestand = `${map}/${entry.name}`;
    if (entry.isDirectory())
      return entry.name.startsWith('.') || depth >= MAX_DIEPTE ? [] : lijst(files, bestand, depth + 1);
    return isGelezen(bestand) ? [bestand] : [];
  });
}
