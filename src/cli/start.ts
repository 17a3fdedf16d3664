/** Where the bundle starts (bin/wvp.js loads it): the rest is loaded through compiled.ts. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeFile, openChunks } from './compiled.ts';
import type { main } from './main.ts';

const asked = process.argv.slice(2).find((a) => /^[a-z]{2,12}$/.test(a)) ?? 'wvp';
const chunks = openChunks(dirname(fileURLToPath(import.meta.url)), codeFile(process.env, asked));
process.on('exit', chunks.save);
(chunks.load('main.cjs') as { main: typeof main }).main();
