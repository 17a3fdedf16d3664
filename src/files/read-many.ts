/** Reads many cases: in this thread when they are few, spread over worker threads when they are many. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CaseFiles, readCase } from './read.ts';

/** Below this many cases a thread costs more than it brings (about 20 ms to start). */
const WORTH_A_THREAD = 64;
const BATCH = 32;
const MAX_THREADS = 4;

/** The case folders in the given order. */
export async function readCases(folders: readonly string[]): Promise<readonly CaseFiles[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.floor(folders.length / WORTH_A_THREAD));
  if (threads < 2) return folders.map(readCase);
  const result: CaseFiles[] = new Array(folders.length);
  let next = 0;
  const take = () => {
    const start = next;
    next += BATCH;
    return start < folders.length ? { start, folders: folders.slice(start, start + BATCH) } : undefined;
  };
  await Promise.all(
    Array.from({ length: threads }, () => drain(take, (start, cases) => result.splice(start, cases.length, ...cases))),
  );
  return result;
}

interface Batch {
  readonly start: number;
  readonly folders: readonly string[];
}

/** Feeds one worker until there is nothing left to take. */
function drain(
  take: () => Batch | undefined,
  put: (start: number, cases: readonly CaseFiles[]) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url));
    let batch = take();
    const feed = () => {
      if (batch) worker.postMessage(batch.folders);
      else worker.terminate().then(() => done(), fail);
    };
    worker.on('message', (json: string) => {
      put(batch?.start ?? 0, JSON.parse(json) as CaseFiles[]);
      batch = take();
      feed();
    });
    worker.on('error', fail);
    feed();
  });
}
