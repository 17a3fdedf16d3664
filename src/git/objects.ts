/** Objects of a git repo by their id: files as they were, and commits as they are stored. */
import type { Git } from './git.ts';

/** So much is asked for at once; what comes back is held in memory. */
const MAX_BYTES = 32 * 1024 * 1024;
const KOP = /^([0-9a-f]{40,64}) (?:(missing)|(\w+) (\d+))$/;

export interface Gelezen {
  readonly soort: string;
  readonly inhoud: Buffer;
}

/** By id what the repo has; not what is missing (a clone of limited depth) or larger than `maxBytes`. Throws GitError. */
export function leesObjecten(git: Git, ids: Iterable<string>, maxBytes: number): Map<string, Gelezen> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, Gelezen>();
  if (wanted.length === 0) return found;
  let group: string[] = [];
  let size = 0;
  const flush = () => {
    if (group.length > 0) for (const [id, one] of inhouden(git.objecten('inhoud', group))) found.set(id, one);
    group = [];
    size = 0;
  };
  for (const [id, bytes] of maten(git.objecten('maat', wanted))) {
    if (bytes > maxBytes) continue;
    if (size + bytes > MAX_BYTES) flush();
    group.push(id);
    size += bytes;
  }
  flush();
  return found;
}

function* maten(out: Buffer): Generator<[id: string, bytes: number]> {
  for (const line of out.toString('latin1').split('\n')) {
    const [, id, missing, , bytes] = KOP.exec(line) ?? [];
    if (id !== undefined && missing === undefined) yield [id, Number(bytes)];
  }
}

function* inhouden(out: Buffer): Generator<[id: string, Gelezen]> {
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [, id, missing, soort, bytes] = KOP.exec(out.toString('latin1', at, end)) ?? [];
    if (id === undefined || missing !== undefined || soort === undefined) return;
    const start = end + 1;
    yield [id, { soort, inhoud: out.subarray(start, start + Number(bytes)) }];
    at = start + Number(bytes) + 1;
  }
}
