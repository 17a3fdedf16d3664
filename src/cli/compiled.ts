/**
 * Loads the chunks of the bundle, and keeps their compiled code between runs: compiling is a third of the time that `wvp status`
 * of one case takes. Node 22 can do this itself (module.enableCompileCache), Node 20 cannot; one way serves both.
 *
 * The kept code is used only when the source that it was made from, kept beside it, is equal byte for byte to the chunk, when V8
 * takes it (same version and flags), when its sum is right, and when nobody else can write the file. Any doubt means compiling anew:
 * V8 looks at the first bytes only, and code of which a disk changed a few others ends the process. Safe to delete.
 */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

const MAX_BYTES = 32_000_000;
/** V8 copies code that does not start at a multiple of this. */
const ALIGN = 8;
/** Where the list begins: behind the offset of its end, and the sum of all that comes after these two numbers. */
const LIST = 8;
const HEAD = '(function (exports, require, module, __filename, __dirname) {';

interface Kept {
  readonly source: Buffer;
  readonly code: Buffer;
}
interface Loaded {
  readonly source: Buffer;
  readonly script: Script;
}
interface Entry {
  readonly name: string;
  readonly source: number;
  readonly code: number;
}

/** The file for a command, or undefined where the user has no folder for such files or does not want it. */
export function codeFile(env: NodeJS.ProcessEnv, command: string): string | undefined {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  const folder = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (env['HOME'] && join(env['HOME'], '.cache'));
  return folder && isAbsolute(folder) ? join(folder, 'wvp', `code-${command}.bin`) : undefined;
}

/** Gives what loads a chunk of `dist` by its file name, and what writes the compiled code of all that was loaded. */
export function openChunks(dist: string, file: string | undefined) {
  const kept = file === undefined ? new Map<string, Kept>() : readKept(file);
  const loaded = new Map<string, Loaded>();
  const modules = new Map<string, { exports: unknown }>();
  let fresh = false;

  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const filename = join(dist, name);
    const source = readFileSync(filename);
    const found = kept.get(name);
    const cachedData = found?.source.equals(source) ? found.code : undefined;
    const script = new Script(`${HEAD}${source.toString()}\n})`, {
      filename,
      columnOffset: -HEAD.length,
      ...(cachedData ? { cachedData } : {}),
    });
    if (!cachedData || script.cachedDataRejected) fresh = true;
    loaded.set(name, { source, script });
    const module = { exports: {} };
    modules.set(name, module);
    const require = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : process.getBuiltinModule(id));
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, dist);
    return module.exports;
  };
  /** Writes only when something was compiled anew. What cannot be written is not kept, and nobody need know. */
  const save = (): void => {
    if (!fresh || file === undefined) return;
    try {
      writeKept(file, loaded);
    } catch {
      // A read-only home, a full disk: the next run compiles again.
    }
  };
  return { load, save };
}

function readKept(file: string): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  let handle: number | undefined;
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    const own = process.getuid === undefined || stat.uid === process.getuid();
    if (!stat.isFile() || !own || (process.platform !== 'win32' && (stat.mode & 0o022) !== 0) || stat.size > MAX_BYTES)
      return kept;
    const bytes = readFileSync(handle);
    if (crc32(bytes.subarray(LIST)) !== bytes.readUInt32LE(4)) return kept;
    const end = bytes.readUInt32LE(0);
    let at = end;
    const take = (length: number) => {
      const part = bytes.subarray(at, at + length);
      if (part.length !== length) throw new RangeError();
      at += padded(length);
      return part;
    };
    for (const { name, source, code } of JSON.parse(bytes.toString('utf8', LIST, end)) as Entry[])
      kept.set(name, { source: take(source), code: take(code) });
    return kept;
  } catch {
    return new Map();
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function writeKept(file: string, loaded: ReadonlyMap<string, Loaded>): void {
  const entries: Entry[] = [];
  const parts: Buffer[] = [];
  for (const [name, { source, script }] of loaded) {
    const code = script.createCachedData();
    entries.push({ name, source: source.length, code: code.length });
    for (const part of [source, code]) parts.push(part, Buffer.alloc(padded(part.length) - part.length));
  }
  const json = Buffer.from(JSON.stringify(entries));
  // Blanks after the list: JSON does not mind, and what follows starts at a multiple of ALIGN.
  const head = Buffer.alloc(padded(LIST + json.length), ' ');
  head.writeUInt32LE(head.length, 0);
  json.copy(head, LIST);
  const bytes = Buffer.concat([head, ...parts]);
  bytes.writeUInt32LE(crc32(bytes.subarray(LIST)), 4);
  // One level at a time: a home that does not exist is not made.
  for (const folder of [dirname(dirname(file)), dirname(file)])
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function padded(length: number): number {
  return Math.ceil(length / ALIGN) * ALIGN;
}
