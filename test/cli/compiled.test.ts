import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFile, openChunks } from '../../src/cli/compiled.ts';
import { BIN, type Ran, wvpProces } from '../support/run.ts';

let map: string;
let dist: string;
let file: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'wvp-code-'));
  dist = join(map, 'dist');
  file = join(map, 'cache', 'wvp', 'code-status.bin');
  mkdirSync(dist);
  chunk('main.cjs', 'const een=require(`./een.cjs`);const p=require(`node:path`);exports.som=een.waarde+p.sep.length;');
  chunk('een.cjs', 'exports.waarde=41;exports.plek=[__filename,__dirname];');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const chunk = (naam: string, code: string) => writeFileSync(join(dist, naam), code);

/** One run: what the program computed, and whether it wrote its code anew. */
function draai(): { som: number; geschreven: boolean } {
  const voor = existsSync(file) ? statSync(file).ino : undefined;
  const chunks = openChunks(dist, file);
  const { som } = chunks.load('main.cjs') as { som: number };
  chunks.save();
  return { som, geschreven: existsSync(file) && statSync(file).ino !== voor };
}

describe('compiled code of the bundle', () => {
  it('is kept, and used when nothing changed', () => {
    expect(draai()).toEqual({ som: 42, geschreven: true });
    expect(draai()).toEqual({ som: 42, geschreven: false });
  });

  it('gives a chunk its own file name and folder, and loads it once', () => {
    const chunks = openChunks(dist, undefined);
    const een = chunks.load('een.cjs') as { plek: string[] };
    expect(een.plek).toEqual([join(dist, 'een.cjs'), dist]);
    expect(chunks.load('een.cjs')).toBe(een);
  });

  it('is not used for a chunk with other content of the same length', () => {
    draai();
    chunk('een.cjs', readFileSync(join(dist, 'een.cjs'), 'utf8').replace('41', '51'));
    expect(draai()).toEqual({ som: 52, geschreven: true });
    expect(draai()).toEqual({ som: 52, geschreven: false });
  });

  it.each([
    ['cut off', (b: Buffer) => b.subarray(0, b.length - 9)],
    ['cut off in its list', (b: Buffer) => b.subarray(0, 20)],
    ['empty', () => Buffer.alloc(0)],
    ['of something else', () => Buffer.from('%PDF-1.4 this is no code of ours')],
    ['with a list that is too long', (b: Buffer) => Buffer.concat([Buffer.from([255, 255, 255, 255]), b.subarray(4)])],
  ])('is made anew when the file is %s', (_naam, bederf) => {
    draai();
    writeFileSync(file, bederf(readFileSync(file)));
    rmHuidige();
    expect(draai()).toEqual({ som: 42, geschreven: true });
    expect(draai()).toEqual({ som: 42, geschreven: false });
  });

  it.runIf(process.platform !== 'win32')('is not used when others can write the file, or when it is a link', () => {
    draai();
    chmodSync(file, 0o622);
    expect(draai()).toEqual({ som: 42, geschreven: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const elders = join(map, 'elders.bin');
    writeFileSync(elders, readFileSync(file), { mode: 0o600 });
    rmSync(file);
    symlinkSync(elders, file);
    const inhoud = readFileSync(elders);
    expect(draai().som).toBe(42);
    expect(statSync(file).isFile()).toBe(true);
    expect(readFileSync(elders).equals(inhoud)).toBe(true);
  });

  it('leaves nothing half written, makes no home, and says nothing when it cannot write', () => {
    draai();
    expect(readdirSync(join(map, 'cache', 'wvp'))).toEqual(['code-status.bin']);
    const nergens = join(map, 'geen-home', '.cache', 'wvp', 'code-status.bin');
    const chunks = openChunks(dist, nergens);
    expect(chunks.load('main.cjs')).toMatchObject({ som: 42 });
    chunks.save();
    expect(existsSync(join(map, 'geen-home'))).toBe(false);
  });
});

/** V8 says in the first bytes of its code which version made it. */
function anderV8(bytes: Buffer): Buffer {
  const magic = eersteCode(bytes);
  const ander = Buffer.from(bytes);
  for (let at = 0; at < 16; at += 1) ander[magic + at] = (ander[magic + at] ?? 0) ^ 0xff;
  ander.writeUInt32LE(crc32(ander.subarray(8)), 4);
  return ander;
}

/** Where the code of the first chunk begins. */
function eersteCode(bytes: Buffer): number {
  const einde = bytes.readUInt32LE(0);
  const [eerste] = JSON.parse(bytes.toString('utf8', 8, einde)) as [{ source: number }];
  return einde + Math.ceil(eerste.source / 8) * 8;
}

/** A new inode for the file, so that a later run can be seen to write. */
function rmHuidige(): void {
  const inhoud = readFileSync(file);
  rmSync(file);
  writeFileSync(file, inhoud, { mode: 0o600 });
}

describe('the place of the code', () => {
  it.each([
    [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/wvp/code-check.bin'],
    [{ HOME: '/h' }, '/h/.cache/wvp/code-check.bin'],
    [{ HOME: 'relatief' }, undefined],
    [{}, undefined],
    [{ HOME: '/h', NODE_DISABLE_COMPILE_CACHE: '1' }, undefined],
  ])('%j', (env, verwacht) => expect(codeFile(env, 'check')).toBe(verwacht));

  it('is the user’s, one file a command; the program does the same with and without', () => {
    const cache = join(map, 'cache');
    const args = ['status', 'fixtures/portfolio', '--peildatum', '2026-11-22'];
    const zonder = wvpProces(args, undefined, { XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(existsSync(cache)).toBe(false);
    const eerst = wvpProces(args, undefined, { XDG_CACHE_HOME: cache });
    const code = join(cache, 'wvp', 'code-status.bin');
    const { ino } = statSync(code);
    const daarna = wvpProces(args, undefined, { XDG_CACHE_HOME: cache });
    expect(zonder.code).toBe(0);
    expect(zonder.err).not.toContain('Warning');
    expect(eerst).toEqual(zonder);
    expect(daarna).toEqual(zonder);
    expect(statSync(code).ino).toBe(ino);
    // Code of another V8 is not run; in a process of its own, because V8 remembers what it compiled.
    const ander = anderV8(readFileSync(code));
    writeFileSync(code, ander);
    expect(wvpProces(args, undefined, { XDG_CACHE_HOME: cache })).toEqual(zonder);
    expect(readFileSync(code).equals(ander)).toBe(false);
    expect(wvpProces(['../../kwaad'], undefined, { XDG_CACHE_HOME: cache }).code).toBe(2);
    expect(readdirSync(join(cache, 'wvp')).sort()).toEqual(['code-status.bin', 'code-wvp.bin']);
    // No data of a dossier: only the program's own text, byte for byte, and what V8 made of it.
    expect(readFileSync(code).includes('2026-002')).toBe(false);
  });
});

describe.runIf(process.platform !== 'win32')('what a hostile user or a bad disk puts there', () => {
  const args = ['status', 'fixtures/portfolio', '--peildatum', '2026-11-22'];
  const met = (cache: string) => wvpProces(args, undefined, { XDG_CACHE_HOME: cache });
  let bekend: Ran | undefined;
  const zonder = () => {
    bekend ??= wvpProces(args, undefined, { NODE_DISABLE_COMPILE_CACHE: '1' });
    return bekend;
  };
  let cache: string;
  let code: string;
  beforeEach(() => {
    cache = join(map, 'cache');
    code = join(cache, 'wvp', 'code-status.bin');
    mkdirSync(join(cache, 'wvp'), { recursive: true });
  });

  it.each<[string, () => void]>([
    ['a pipe', () => void execFileSync('mkfifo', [code])],
    ['a folder with something in it', () => mkdirSync(join(code, 'x'), { recursive: true })],
    ['a link to a device', () => symlinkSync('/dev/zero', code)],
    [
      '20 GB of nothing',
      () => {
        writeFileSync(code, '', { mode: 0o600 });
        truncateSync(code, 20 * 1024 ** 3);
      },
    ],
    [
      '31 MB of nothing',
      () => {
        writeFileSync(code, '', { mode: 0o600 });
        truncateSync(code, 31_000_000);
      },
    ],
    [
      'a pipe for the folder',
      () => {
        rmSync(join(cache, 'wvp'), { recursive: true });
        execFileSync('mkfifo', [join(cache, 'wvp')]);
      },
    ],
    [
      'a file for the folder',
      () => {
        rmSync(join(cache, 'wvp'), { recursive: true });
        writeFileSync(join(cache, 'wvp'), 'x');
      },
    ],
    ['a folder in which nothing may be written', () => chmodSync(join(cache, 'wvp'), 0o500)],
  ])('%s: the program does the same', (_naam, leg) => {
    leg();
    expect(met(cache)).toEqual(zonder());
  });

  it.each([
    ['relatief', 'relatief'],
    ['leeg', ''],
    ['een apparaat', '/dev/null'],
    ['een map van het systeem', '/proc/self'],
    ['5000 tekens', `/${'a'.repeat(5000)}`],
  ])('XDG_CACHE_HOME is %s', (_naam, plek) => {
    expect(wvpProces(args, undefined, { XDG_CACHE_HOME: plek, HOME: plek })).toEqual(zonder());
  });

  it('bytes that a disk changed never reach V8, which would end the process', () => {
    met(cache);
    const goed = readFileSync(code);
    const begin = eersteCode(goed);
    for (const aantal of [1, 8, 30, 100]) {
      const stuk = Buffer.from(goed);
      for (let n = 1; n <= aantal; n += 1) {
        const at = begin + 64 + ((n * 7919 * aantal) % (stuk.length - begin - 64));
        stuk[at] = (stuk[at] ?? 0) ^ 0x5a;
      }
      writeFileSync(code, stuk, { mode: 0o600 });
      expect(met(cache)).toEqual(zonder());
      expect(readFileSync(code).equals(stuk)).toBe(false);
    }
  });

  it.runIf(process.getuid?.() === 0)('code of somebody else is not used', () => {
    met(cache);
    chownSync(code, 1234, 1234);
    const { ino } = statSync(code);
    expect(met(cache)).toEqual(zonder());
    expect(statSync(code).ino).not.toBe(ino);
  });

  it('twenty first runs at once, a part of them killed: every other run is right, and the file whole or absent', async () => {
    const run = (kill: number) =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, [BIN, ...args], {
          env: { PATH: process.env['PATH'] ?? '', COLUMNS: '80', XDG_CACHE_HOME: cache },
        });
        let uit = '';
        child.stdout.on('data', (deel: Buffer) => {
          uit += deel.toString();
        });
        child.once('close', (_, signal) => done(signal === null ? uit : 'killed'));
        if (kill > 0) setTimeout(() => child.kill('SIGKILL'), kill);
      });
    const goed = wvpProces(['status', '.', '--peildatum', '2026-11-22'], join(BIN, '../../fixtures/portfolio'), {
      NODE_DISABLE_COMPILE_CACHE: '1',
    });
    args[1] = join(BIN, '../../fixtures/portfolio');
    const alle = await Promise.all(Array.from({ length: 20 }, (_, n) => run(n % 2 === 0 ? 0 : 150 + n * 60)));
    const over = alle.filter((uit) => uit !== 'killed');
    expect(over.length).toBeGreaterThanOrEqual(10);
    expect(new Set(over).size).toBe(1);
    expect(goed.code).toBe(0);
    expect(met(cache).code).toBe(0);
    for (const naam of readdirSync(join(cache, 'wvp'))) expect(naam).toMatch(/^code-status\.bin(?:\.\d+\.tmp)?$/);
  });
});
