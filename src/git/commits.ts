/** Commits as they are stored: who, when, after which, and whether a signature stands in them. */

import { dagInNederland } from '../core/nederland.ts';
import type { Commit, Wie } from '../dossier/historie.ts';
import type { Git } from './git.ts';
import { leesObjecten } from './objects.ts';

/** A message of a commit can be long; one of this size is no message. */
const MAX_BYTES = 1024 * 1024;
/** 9999-12-31: a moment later than this has no date of four digits. */
const MAX_SECONDEN = 253_402_300_799;

/** By id the commits that the repo has; a clone of limited depth lacks some. Throws GitError. */
export function leesCommits(git: Git, ids: Iterable<string>): Map<string, Commit> {
  const found = new Map<string, Commit>();
  for (const [id, { soort, inhoud }] of leesObjecten(git, ids, MAX_BYTES))
    if (soort === 'commit') found.set(id, toCommit(id, inhoud.toString('utf8')));
  return found;
}

/** The header only: what somebody writes in the message looks like anything. */
function toCommit(id: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const header = text.slice(0, end < 0 ? text.length : end);
  return {
    id,
    ouders: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((m) => m[1] ?? ''),
    auteur: wie(header, 'author'),
    committer: wie(header, 'committer'),
    // The form of it; whether it is right takes a program and the keys of people, and wvp runs no program of a repo.
    ondertekend: /^gpgsig(?:-sha256)? /m.test(header),
  };
}

function wie(header: string, rol: 'author' | 'committer'): Wie {
  const match = new RegExp(`^${rol} (.*?) ?<([^>\\n]*)> (-?\\d+)`, 'm').exec(header);
  const seconden = Math.max(0, Math.min(MAX_SECONDEN, Number(match?.[3] ?? 0)));
  return {
    naam: match?.[1] ?? '',
    mail: match?.[2] ?? '',
    seconden,
    dag: dagInNederland(new Date(seconden * 1000)),
  };
}
