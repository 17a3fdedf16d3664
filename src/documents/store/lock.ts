/**
 * One run at a time in a folder. Each run lays down a claim under a name of its own and looks around afterwards: of two
 * runs the later one always sees the earlier, so both can never go on. A claim of a process that is gone counts no more,
 * and because no two claims share a name, clearing it away can never take the claim of another.
 */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { remove } from '../../write/write.ts';

const CLAIM = /^\.slot\.([0-9a-f]{8})\.(\d+)\.[0-9a-f]{8}$/;
const POGINGEN = 300;
const MAX_WACHT_MS = 40;
/** A run holds a folder for a few seconds at most; an older claim is of one that was killed. */
const MAX_LEEFTIJD_MS = 10 * 60 * 1000;

/** Another run holds the folder and does not let go. */
export class LockedError extends Error {
  /** File name of the claim that stands in the way. */
  readonly claim: string;
  constructor(claim: string) {
    super('locked');
    this.claim = claim;
  }
}

/** Does the work while no other run works in this folder. */
export async function withLock<T>(folder: string, work: () => T): Promise<T> {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  let other = '';
  for (let attempt = 0; attempt < POGINGEN; attempt += 1) {
    const name = `.slot.${host}.${process.pid}.${randomBytes(4).toString('hex')}`;
    const path = join(folder, name);
    try {
      closeSync(openSync(path, 'wx', 0o600));
      const found = otherClaim(folder, name, host);
      if (found === undefined) return work();
      other = found;
    } finally {
      remove(path);
    }
    await wait(randomInt(1, MAX_WACHT_MS));
  }
  throw new LockedError(other);
}

function otherClaim(folder: string, own: string, host: string): string | undefined {
  for (const entry of readdirSync(folder)) {
    const claim = CLAIM.exec(entry);
    if (!claim || entry === own) continue;
    // Whether a process on another machine lives cannot be seen, and a number may have been given to another process here.
    const telt = (claim[1] !== host || isAlive(Number(claim[2]))) && !isOud(join(folder, entry), join(folder, own));
    if (telt) return entry;
    remove(join(folder, entry));
  }
  return undefined;
}

/** By the clock of the disk that the folder is on, which wrote the own claim a moment ago. */
function isOud(claim: string, own: string): boolean {
  const [toen, nu] = [claim, own].map((path) => lstatSync(path, { throwIfNoEntry: false })?.mtimeMs);
  return toen === undefined || (nu !== undefined && nu - toen > MAX_LEEFTIJD_MS);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
