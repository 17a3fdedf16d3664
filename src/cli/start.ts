/** Where the bundle starts (bin/wvp.js loads it). */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { readVersion } from './version.ts';

/** `wvp` in the user's folder for such files, made where it is not there; undefined where it cannot be, or where somebody else may write. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  if (!caches || !isAbsolute(caches)) return undefined;
  const folder = join(caches, 'wvp');
  try {
    // One level at a time: a home that does not exist is not made, and Node never ends trying to make a folder with its parents in /proc.
    for (const one of [dirname(folder), folder]) if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
    const { uid, mode } = statSync(folder);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
  } catch {
    return undefined;
  }
  return folder;
}

/** Node 22.8 and later keep compiled code. Not where Node would: in /tmp, where another user of the machine can put code before us. */
function keepCode(): void {
  const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };
  if (!enableCompileCache || process.env['NODE_DISABLE_COMPILE_CACHE']) return;
  const folder = cacheFolder(process.env);
  if (folder !== undefined) enableCompileCache(folder);
}

const [only, ...more] = process.argv.slice(2);
if ((only === '--version' || only === '-V') && more.length === 0)
  // What asks for it in a script asks often; nothing else need be loaded. Whoever stopped reading is told nothing, as in main.ts.
  process.stdout.on('error', () => {}).write(`${readVersion()}\n`);
else {
  keepCode();
  // Not before: only what is loaded from here on is kept.
  import('./main.ts').then(({ main }) => main());
}
