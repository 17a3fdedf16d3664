/** Many cases go through worker threads: the report must be the same as that of the cases one by one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, wvp, wvpProces } from '../support/run.ts';

const P = ['--peildatum', '2026-11-22'];
const SOURCES = ['2025-019', '2026-003', '2026-005', '2026-007'];
const COUNT = 160;
/** In every fifth case: what an intervention costs, and who decided. */
const GELD = `soort: interventie
datum: 2026-11-02
naam: scholing
stap: toegezegd
medisch: false
kosten: 1200.55
financiering: verzekeraar
---
soort: besluit
datum: 2026-11-02
onderwerp: scholing
genomenDoor: casemanager
opMandaat: true
bedrag: 1200.55
`;
let repo = '';
interface Zaak {
  readonly dossier: string;
  readonly pad: string;
  readonly bevindingen: readonly unknown[];
  readonly kosten: unknown;
}
/** What all cases at once give, through the threads. */
let all: { readonly dossiers: readonly Zaak[]; readonly samenvatting: unknown };

beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-veel-'));
  writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\n');
  for (let n = 0; n < COUNT; n += 1) {
    const source = SOURCES[n % SOURCES.length] ?? '';
    const folder = join(repo, `dossiers/zaak-${String(n).padStart(3, '0')}`);
    cpSync(join(ROOT, 'fixtures/portfolio/dossiers', source), folder, { recursive: true });
    const file = join(folder, 'dossier.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(source, `zaak-${String(n).padStart(3, '0')}`));
    if (n % 5 === 0) writeFileSync(join(folder, 'events/geld.yaml'), GELD);
  }
  all = JSON.parse(wvpProces(['status', '--json', ...P], repo).out);
});
afterAll(() => rmSync(repo, { recursive: true, force: true }));

it('geeft voor elk dossier wat het alleen ook zou geven, in volgorde', async () => {
  expect(all.dossiers).toHaveLength(COUNT);
  expect(all.dossiers.map((d) => d.dossier)).toEqual(
    Array.from({ length: COUNT }, (_, n) => `zaak-${String(n).padStart(3, '0')}`),
  );
  for (const n of [0, 63, 65, 159]) {
    const pad = all.dossiers[n]?.pad ?? '';
    const one = JSON.parse((await wvp(['status', pad, '--json', ...P], repo)).out);
    expect(all.dossiers[n]).toEqual(one.dossiers[0]);
  }
});

it('draagt het geld over van elk dossier dat er een bedrag of besluit heeft', () => {
  const met = all.dossiers.filter((d) => d.kosten !== null);
  expect(met).toHaveLength(COUNT / 5);
  expect(met[1]?.kosten).toMatchObject({ toegezegd: { kosten: 1200.55 }, opMandaat: { aantal: 1, bedrag: 1200.55 } });
  const scan = JSON.parse(wvpProces(['scan', '--format', 'json', ...P], repo).out);
  expect(scan.geldPerDossier).toHaveLength(COUNT / 5);
  expect(scan.geld.kosten).toBe(38417.6);
  expect(scan.geldPerDossier[3]).toMatchObject({ dossier: 'zaak-015', kosten: 1200.55, mandaat: null });
  expect(wvpProces(['scan', '--kosten', ...P], repo).out).toContain('\n  zaak-155 ');
});

it('telt in check dezelfde stappen en bevindingen', () => {
  const check = JSON.parse(wvpProces(['check', '-f', 'json', ...P], repo).out);
  expect(check.samenvatting).toEqual(all.samenvatting);
  expect(check.bevindingen).toEqual(all.dossiers.flatMap((d) => d.bevindingen));
});
