/** Worker thread: case folders in, their content out, as JSON text (cheaper to hand over than a deep object). */
import { parentPort } from 'node:worker_threads';
import { readCase } from './read.ts';

parentPort?.on('message', (folders: readonly string[]) => {
  parentPort?.postMessage(JSON.stringify(folders.map(readCase)));
});
