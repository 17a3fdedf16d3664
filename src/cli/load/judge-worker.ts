/** Worker thread: case folders in, judgements out, as JSON text (cheaper to hand over than a deep object). */
import { parentPort } from 'node:worker_threads';
import { type Judged, overhandigd } from './extras.ts';
import { judgeFolder } from './judge.ts';
import type { Batch } from './judge-many.ts';

parentPort?.on('message', async ({ folders, config, peildatum, want }: Batch) => {
  const judged: Judged[] = [];
  for (const folder of folders) {
    const one = await judgeFolder(folder, config, peildatum, { ...want, env: process.env });
    judged.push(await overhandigd(one, want, peildatum));
  }
  parentPort?.postMessage(JSON.stringify(judged));
});
