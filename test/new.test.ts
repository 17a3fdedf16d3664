/** `npm run new`: what it makes compiles, keeps to the style and passes its own test; and nothing that it marks stays. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/run.ts';

const MERK = 'VUL-IN';
const NIEUW: readonly (readonly string[])[] = [
  ['rule', 'wet', 'nieuwe-stap'],
  ['rule', 'uwv', 'nieuwe-uwv-stap'],
  ['rule', 'casemanagement', 'nieuwe-rij'],
  ['rule', 'riv', 'nieuw-signaal'],
  ['kind', 'nieuwe-soort', 'begeleiding'],
  ['document', 'nieuw-stuk'],
  ['format', 'nieuwe-vorm'],
];

let map = '';
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'wvp-nieuw-'));
  for (const deel of ['.ci', 'src', 'templates', 'fixtures', 'test', 'package.json', 'tsconfig.json', 'biome.json'])
    cpSync(join(ROOT, deel), join(map, deel), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(map, 'node_modules'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

function roep(file: string, args: readonly string[]) {
  const ran = spawnSync(process.execPath, [join(map, file), ...args], { cwd: map, encoding: 'utf8' });
  return { code: ran.status, uit: ran.stdout + ran.stderr };
}
const nieuw = (...args: string[]) => roep('.ci/new.mjs', args);

function bestanden(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));
}

it.each(['src', 'templates', 'test'])('heeft in %s niets dat nog moet worden ingevuld', (deel) => {
  const gezien = bestanden(join(ROOT, deel)).filter((pad) => /\.(?:ts|hbs)$/.test(pad) && !pad.endsWith('new.test.ts'));
  expect(gezien.length).toBeGreaterThan(10);
  expect(gezien.filter((pad) => readFileSync(pad, 'utf8').includes(MERK))).toEqual([]);
});

describe('npm run new', () => {
  it.each([
    ['geen soort wijziging', []],
    ['een onbekende', ['wet', 'x']],
    ['te weinig', ['rule', 'wet']],
    ['te veel', ['format', 'a', 'b']],
    ['een onbekende set', ['rule', 'toString', 'x']],
    ['een onbekend thema', ['kind', 'x', 'index']],
    ['een pad als naam', ['document', '../x']],
    ['hoofdletters', ['rule', 'wet', 'Stap']],
    ['een regel die er is', ['rule', 'wet', 'spoor-2']],
    ['een regel die een andere set heeft', ['rule', 'riv', 'spoor-2']],
    ['een soort die er is', ['kind', 'klacht', 'plan']],
    ['een document dat er is', ['document', 'overzicht']],
    ['een vorm die er is', ['format', 'sarif']],
    ['de vorm voor mensen', ['format', 'text']],
  ])('weigert %s en schrijft niets', (_, args) => {
    const voor = bestanden(map).length;
    const { code, uit } = nieuw(...args);
    expect(uit).not.toContain('    at ');
    expect(code).toBe(2);
    expect(bestanden(map).length).toBe(voor);
  });

  it('maakt wat compileert, opgemaakt is en zijn eigen proef doorstaat', () => {
    for (const args of NIEUW) {
      const { code, uit } = nieuw(...args);
      expect(code, uit).toBe(0);
      expect(uit).toContain('Left to do');
      expect(nieuw(...args).code, 'een tweede keer').toBe(2);
    }
    writeFileSync(
      join(map, 'tsconfig.nieuw.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        include: [
          'src/rules/index.ts',
          'src/documents/index.ts',
          'src/features/check/formats.ts',
          'test/rules/*/nieuw*.ts',
        ],
      }),
    );
    expect(roep('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.nieuw.json']).uit).toBe('');
    const opmaak = roep('node_modules/@biomejs/biome/bin/biome', ['check', '--vcs-enabled=false', 'src', 'test/rules']);
    expect(opmaak.code, opmaak.uit).toBe(0);
    const proeven = NIEUW.flatMap(([wat, set, id]) => (wat === 'rule' ? [`test/rules/${set}/${id}.test.ts`] : []));
    const ran = roep('node_modules/vitest/vitest.mjs', ['run', ...proeven, 'test/documents/templates.test.ts']);
    expect(ran.code, ran.uit).toBe(0);
    expect(ran.uit).toContain('5 passed');
  });
});
