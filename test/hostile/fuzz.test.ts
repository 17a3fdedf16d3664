/**
 * Files of the example dossiers, changed at random in ways that keep them nearly right, through the whole path of `wvp check`.
 * `FUZZ_RUNS` says how many; a failure prints `FUZZ_SEED` and the input's number, and `FUZZ_FROM` starts at that number.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES, regelVan } from '../../src/cli/codes.ts';
import { SOORTEN } from '../../src/dossier/events/index.ts';
import { ROOT } from '../support/run.ts';
import { beoordeel, GOED, nietsOvergeslagen, woorden } from './pad.ts';

/** What every test run can spare, as docs/cijfers.md says; more by hand or at a release. */
const STANDAARD = 5000;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? STANDAARD);
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const VANAF = Number(process.env['FUZZ_FROM'] ?? 0);
const TE_LANG_MS = 5000;

/** mulberry32: small, and the same on every machine. */
function reeks(seed: number): (onder: number) => number {
  let a = seed >>> 0;
  return (onder) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % onder;
  };
}

const bronnen = ['fixtures/dossiers/dossiers', 'fixtures/casemanagement/dossiers', 'fixtures/scenarios'].flatMap(
  (map) =>
    readdirSync(join(ROOT, map), { recursive: true, encoding: 'utf8' })
      .filter((pad) => /events\/[^/]+\.yaml$/.test(pad))
      .sort()
      .map((pad) => readFileSync(join(ROOT, map, pad), 'utf8'))
      .filter((tekst) => tekst.length < 3000),
);
const regels = [...new Set(bronnen.flatMap((t) => t.split('\n')))].filter((r) => r.includes(':'));
const STUKJES = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    ': ',
    '#',
    ' #',
    '|\n',
    '>-\n',
    '"',
    "'",
    '\\',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '---\n',
    '...\n',
    '&a ',
    '*a',
    '!!str ',
  ],
  ...[
    '%YAML 1.1\n',
    '<<: ',
    '\r',
    '\u0000',
    '\u001b',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\ud83d',
    'null',
    '~',
    'true',
    '.nan',
    '-0',
    '1e999',
    '0x10',
  ],
  ...[
    '2026-02-30',
    '1900-01-01',
    '2100-12-31',
    '2026-06-01',
    '9999-99-99',
    '__proto__',
    'toString',
    '#2',
    '/1',
    '../',
    ...SOORTEN,
  ],
];

function verander(tekst: string, kies: (onder: number) => number): string {
  const uit = <T>(lijst: readonly T[]) => lijst[kies(lijst.length)] as T;
  const lijnen = tekst.split('\n');
  const i = kies(lijnen.length);
  const lijn = lijnen[i] ?? '';
  const zet = (...nieuw: string[]) => lijnen.toSpliced(i, 1, ...nieuw).join('\n');
  const at = kies(tekst.length + 1);
  switch (kies(14)) {
    case 0:
      return zet();
    case 1:
      return zet(lijn, lijn);
    case 2:
      return zet(lijn, uit(regels));
    case 3:
      return zet(`${lijn.split(':')[0]}: ${uit(regels).split(': ').slice(1).join(': ')}`);
    case 4:
      return zet(`${lijn.split(':')[0]}: ${uit(STUKJES)}`);
    case 5:
      return zet(`${' '.repeat(kies(5))}${lijn.trimStart()}`);
    case 6:
      return zet(`${uit(regels).split(':')[0]}:${lijn.split(':').slice(1).join(':')}`);
    case 7:
      return tekst.slice(0, at) + uit(STUKJES) + tekst.slice(at);
    case 8:
      return tekst.slice(0, at) + tekst.slice(at + 1 + kies(6));
    case 9:
      return tekst.slice(0, at) + String.fromCharCode(kies(256)) + tekst.slice(at + 1);
    case 10:
      return tekst.slice(0, at);
    case 11:
      return `${tekst}---\n${uit(bronnen)}`;
    case 12:
      return tekst.replace(/\d{4}-\d{2}-\d{2}/, `20${kies(100)}-${kies(14)}-${kies(33)}`);
    default:
      return tekst.slice(0, at) + tekst.slice(at, at + 12).repeat(1 + kies(30)) + tekst.slice(at);
  }
}

/** Input number `n`: two files beside a right ziekmelding, changed one to five times in all. */
function invoer(n: number): readonly [string, string] {
  const kies = reeks(SEED + n);
  let een = bronnen[kies(bronnen.length)] ?? '';
  const ander = bronnen[kies(bronnen.length)] ?? '';
  for (let keer = 1 + kies(4); keer > 0; keer -= 1) een = verander(een, kies);
  return [een, kies(3) === 0 ? verander(ander, kies) : ander];
}

async function proef(n: number): Promise<void> {
  const [een, ander] = invoer(n);
  const begin = performance.now();
  const uit = await beoordeel({ ...GOED, 'events/een.yaml': een, 'events/ander.yaml': ander });
  if (performance.now() - begin > TE_LANG_MS) expect.fail('took too long');
  for (const bestand of ['events/een.yaml', 'events/ander.yaml']) nietsOvergeslagen(uit.read, bestand);
  for (const f of uit.judged.bevindingen) {
    if (!(CODES[f.code] ?? regelVan(f.code))) expect.fail(`code ${f.code} is not documented`);
    if (!(f.regel >= 1 && f.kolom >= 1)) expect.fail(`${f.code} stands at ${f.regel}:${f.kolom}`);
    if (woorden(f).includes('undefined') || woorden(f).includes('NaN')) expect.fail(`${f.code}: ${woorden(f)}`);
  }
  JSON.parse(uit.json);
}

test(`${RUNS} willekeurig veranderde dossiers (FUZZ_SEED=${SEED})`, { timeout: 3_600_000 }, async () => {
  expect(bronnen.length).toBeGreaterThan(100);
  for (let n = VANAF; n < VANAF + RUNS; n += 1) {
    try {
      await proef(n);
    } catch (error) {
      const opnieuw = `FUZZ_SEED=${SEED} FUZZ_FROM=${n} FUZZ_RUNS=1 npx vitest run test/hostile/fuzz.test.ts`;
      throw new Error(`${opnieuw}\n${JSON.stringify(invoer(n))}`, { cause: error });
    }
  }
});
