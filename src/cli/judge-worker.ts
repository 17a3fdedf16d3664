/** Worker thread: case folders in, judgements out, as JSON text (cheaper to hand over than a deep object). */
import { parentPort } from 'node:worker_threads';
import { judgeFolder } from './judge.ts';
import type { Batch } from './judge-many.ts';

parentPort?.on('message', ({ folders, config, peildatum }: Batch) => {
  const judged = folders.map((folder) => {
    const { case: _, ...judgement } = judgeFolder(folder, config, peildatum);
    return judgement;
  });
  parentPort?.postMessage(JSON.stringify(judged));
});
