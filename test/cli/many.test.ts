/** Many cases go through worker threads: the report must be the same as that of the cases one by one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, wvp } from '../support/run.ts';

const P = ['--peildatum', '2026-11-22'];
const SOURCES = ['2025-019', '2026-003', '2026-005', '2026-007'];
const COUNT = 160;
let repo = '';

beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-veel-'));
  writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\n');
  for (let n = 0; n < COUNT; n += 1) {
    const source = SOURCES[n % SOURCES.length] ?? '';
    const folder = join(repo, `dossiers/zaak-${String(n).padStart(3, '0')}`);
    cpSync(join(ROOT, 'fixtures/portfolio/dossiers', source), folder, { recursive: true });
    const file = join(folder, 'dossier.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(source, `zaak-${String(n).padStart(3, '0')}`));
  }
});
afterAll(() => rmSync(repo, { recursive: true, force: true }));

it('geeft voor elk dossier wat het alleen ook zou geven, in volgorde', () => {
  const all = JSON.parse(wvp(['status', '--json', ...P], repo).out);
  expect(all.dossiers).toHaveLength(COUNT);
  expect(all.dossiers.map((d: { dossier: string }) => d.dossier)).toEqual(
    Array.from({ length: COUNT }, (_, n) => `zaak-${String(n).padStart(3, '0')}`),
  );
  for (const n of [0, 63, 159]) {
    const one = JSON.parse(wvp(['status', all.dossiers[n].pad, '--json', ...P], repo).out);
    expect(all.dossiers[n]).toEqual(one.dossiers[0]);
  }
});

it('telt in check dezelfde stappen en bevindingen', () => {
  const check = JSON.parse(wvp(['check', '-f', 'json', ...P], repo).out);
  const status = JSON.parse(wvp(['status', '--json', ...P], repo).out);
  expect(check.samenvatting).toEqual(status.samenvatting);
  expect(check.bevindingen).toEqual(status.dossiers.flatMap((d: { bevindingen: unknown[] }) => d.bevindingen));
});
