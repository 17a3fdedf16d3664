/** Writing events while the process is killed, the disk is full or nothing may be written: a file is whole or not there. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCase } from '../../src/read/read.ts';
import { writeEvent } from '../../src/write/new-event.ts';
import { bundel } from '../support/bundel.ts';
import { keren } from '../support/lang.ts';

const KEREN = keren(60, 300);
/** Children at the same time: most of a round is node starting. */
const TEGELIJK = 3;

const folder = mkdtempSync(join(tmpdir(), 'wvp-schrijven-'));
const script = join(folder, 'loop.mjs');
/** Large enough that a write of it can be cut off; the required fields come last. */
const TEKST = `const tekst = (n) => '# regel ' + n + '\\n' + '# vulling\\n'.repeat(4000) + 'soort: ziekmelding\\ndatum: 2026-06-01\\neersteZiektedag: 2026-06-01\\n';`;
const tekst = (n: number) =>
  `# regel ${n}\n${'# vulling\n'.repeat(4000)}soort: ziekmelding\ndatum: 2026-06-01\neersteZiektedag: 2026-06-01\n`;

beforeAll(async () => {
  await bundel(folder, { nieuw: join(import.meta.dirname, '../../src/write/new-event.ts') });
  writeFileSync(
    script,
    `import { writeEvent } from './nieuw.mjs';
${TEKST}
process.stdout.write('klaar');
for (let n = 1; ; n += 1) writeEvent(process.argv[2], '2026-06-01-stuk', tekst(n), new Set(Array.from({ length: n - 1 }, (_, i) => i === 0 ? '2026-06-01-stuk' : \`2026-06-01-stuk-\${i + 1}\`)));
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The events that are there, each of them whole; whatever else lies there can never be taken for one. */
function heleBestanden(map: string): number {
  let heel = 0;
  for (const naam of readdirSync(join(map, 'events'))) {
    if (!naam.endsWith('.yaml')) {
      expect(naam).toMatch(/^\.2026-06-01-stuk(?:-\d+)?\.yaml\.\d+\.[0-9a-f]{8}\.tmp$/);
      continue;
    }
    const inhoud = readFileSync(join(map, 'events', naam), 'utf8');
    const n = Number(/^# regel (\d+)\n/.exec(inhoud)?.[1]);
    if (inhoud !== tekst(n)) expect.fail(`${naam} is torn: ${inhoud.length} characters`);
    expect(naam).toBe(n === 1 ? '2026-06-01-stuk.yaml' : `2026-06-01-stuk-${n}.yaml`);
    heel += 1;
  }
  return heel;
}

test(`${KEREN} keer kill -9: elk bestand is heel of afwezig`, { timeout: 600_000 }, async () => {
  let volgende = 0;
  let geschreven = 0;
  const ronde = async (nummer: number) => {
    const map = join(folder, `k${nummer}`);
    mkdirSync(join(map, 'events'), { recursive: true });
    const child = spawn(process.execPath, [script, map], { stdio: ['ignore', 'pipe', 'inherit'] });
    const einde = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_, signal) => done(signal)));
    await new Promise((done) => child.stdout.once('data', done));
    await new Promise((done) => setTimeout(done, Math.random() * 25));
    child.kill('SIGKILL');
    expect(await einde).toBe('SIGKILL');
    geschreven += heleBestanden(map);
    if (nummer % 25 === 0) {
      writeFileSync(join(map, 'dossier.yaml'), `dossier: k${nummer}\nwerknemer: {functie: bakker, urenPerWeek: 36}\n`);
      expect((await readCase(map)).findings).toEqual([]);
    }
    rmSync(map, { recursive: true });
  };
  const werker = async () => {
    while (volgende < KEREN) {
      volgende += 1;
      await ronde(volgende);
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  expect(volgende).toBe(KEREN);
  // Else it was not writing that was cut off.
  expect(geschreven).toBeGreaterThan(KEREN);
});

/** A file system of its own, of `grootte` bytes; only root can make one. */
function schijfje(map: string, opties: string): boolean {
  mkdirSync(map);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', opties, 'tmpfs', map], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const codeVan = (werk: () => unknown): string => {
  try {
    werk();
    return 'geen fout';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'zonder code';
  }
};

test('een volle schijf, en een die alleen te lezen is: een fout, wat er stond blijft, en geen resten', (context) => {
  const map = join(folder, 'vol');
  if (!schijfje(map, 'size=256k')) return context.skip('no tmpfs can be mounted here');
  try {
    let n = 1;
    const nieuw = () => writeEvent(map, '2026-06-01-stuk', tekst(n), new Set());
    let code = codeVan(nieuw);
    for (; code === 'geen fout' && n < 100; code = codeVan(nieuw)) n += 1;
    expect(code).toBe('ENOSPC');
    expect(heleBestanden(map)).toBe(n - 1);
    expect(n).toBeGreaterThan(2);
    expect(readdirSync(join(map, 'events')).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
    execFileSync('mount', ['-o', 'remount,ro', map]);
    expect(codeVan(nieuw)).toBe('EROFS');
    expect(heleBestanden(map)).toBe(n - 1);
  } finally {
    execFileSync('umount', [map]);
  }
});

test.skipIf(process.getuid?.() === 0)('een map zonder schrijfrecht: een fout, en niets erbij', () => {
  const map = join(folder, 'dicht');
  mkdirSync(join(map, 'events'), { recursive: true });
  execFileSync('chmod', ['555', join(map, 'events')]);
  expect(codeVan(() => writeEvent(map, '2026-06-01-stuk', tekst(1), new Set()))).toBe('EACCES');
  execFileSync('chmod', ['755', join(map, 'events')]);
  expect(readdirSync(join(map, 'events'))).toEqual([]);
});
