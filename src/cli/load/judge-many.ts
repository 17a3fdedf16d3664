/** Judges many cases: in this thread when they are few, spread over worker threads when they are many. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Datum } from '../../core/dates.ts';
import type { Config } from '../../dossier/config.ts';
import { type Judged, overhandigd, type Want } from './extras.ts';
import { type JudgeOptions, judgeFolder } from './judge.ts';

/** Below this many cases for each thread, starting one costs more than it brings. */
const WORTH_A_THREAD = 64;
const BATCH = 16;
const MAX_THREADS = 4;

export interface Batch {
  readonly folders: readonly string[];
  readonly config: Config;
  readonly peildatum: Datum;
  readonly want: Want;
}

/** Hands over the judgements in the order of the folders, each as soon as those before it are there; none is kept. */
export async function judgeMany(
  folders: readonly string[],
  config: Config,
  peildatum: Datum,
  want: Want,
  env: JudgeOptions['env'],
  neem: (judged: Judged, index: number) => void,
): Promise<void> {
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.floor(folders.length / WORTH_A_THREAD));
  if (threads < 2) {
    const alle = folders.map(async (folder) =>
      overhandigd(await judgeFolder(folder, config, peildatum, { ...want, env }), want, peildatum),
    );
    for (const [index, one] of (await Promise.all(alle)).entries()) neem(one, index);
    return;
  }
  let next = 0;
  const take = (): { start: number; batch: Batch } | undefined => {
    const start = next;
    next += BATCH;
    return start < folders.length
      ? { start, batch: { folders: folders.slice(start, start + BATCH), config, peildatum, want } }
      : undefined;
  };
  // What came before its turn; a thread has one batch at a time, so this is never many.
  const later = new Map<number, readonly Judged[]>();
  let beurt = 0;
  const put = (start: number, judged: readonly Judged[]) => {
    later.set(start, judged);
    for (let batch = later.get(beurt); batch !== undefined; batch = later.get(beurt)) {
      later.delete(beurt);
      for (const [index, one] of batch.entries()) neem(one, beurt + index);
      beurt += BATCH;
    }
  };
  // Loaded only here: most runs look at few cases.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const start = () => new Worker(new URL('./judge-worker.cjs', import.meta.url));
  await Promise.all(Array.from({ length: threads }, () => drain(start(), take, put)));
}

/** Feeds one worker until there is nothing left to take. */
function drain(
  worker: Worker,
  take: () => { start: number; batch: Batch } | undefined,
  put: (start: number, judged: readonly Judged[]) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    let job = take();
    // A worker that is left behind would keep the process alive.
    const stop = (error: unknown) => void worker.terminate().finally(() => fail(error));
    const feed = () => {
      try {
        if (job) worker.postMessage(job.batch);
        else worker.terminate().then(() => done(), fail);
      } catch (error) {
        stop(error);
      }
    };
    worker.on('message', (json: string) => {
      const from = job?.start ?? 0;
      // The next batch first: the thread works while this one is handed over.
      job = take();
      feed();
      try {
        put(from, JSON.parse(json) as Judged[]);
      } catch (error) {
        // At once: after the last batch the worker is on its way out, and that would count as done.
        fail(error);
        stop(error);
      }
    });
    worker.on('error', stop);
    feed();
  });
}
