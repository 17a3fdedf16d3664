/** `wvp init`: what it writes works at once, and what was there stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT, wvp } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wvp-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('maakt instellingen waarmee een dossier meteen werkt', () => {
  expect(wvp(['init'], folder).code).toBe(0);
  cpSync(join(ROOT, 'fixtures/portfolio/dossiers/2026-008'), join(folder, 'dossiers/2026-008'), { recursive: true });
  const { out, err, code } = wvp(['status', '--json', '--peildatum', '2026-11-22'], folder);
  expect(code, err).toBe(0);
  expect(JSON.parse(out).dossiers[0].pad).toBe('dossiers/2026-008');
});

it('geeft sjablonen die ongewijzigd hetzelfde concept maken', () => {
  cpSync(join(ROOT, 'fixtures/dossiers'), folder, { recursive: true });
  const args = ['generate', 'plan', '2026-014', '-o', '-', '--peildatum', '2026-11-22'];
  const before = wvp(args, folder);
  expect(wvp(['init', '--sjablonen'], folder).code).toBe(0);
  const after = wvp(args, folder);
  expect(after.err).toBe(before.err);
  expect(after.out).toBe(before.out);
});

it('laat staan wat er al is, en doet de tweede keer niets', () => {
  writeFileSync(join(folder, 'wvp.yaml'), 'versie: 1\nhorizonDagen: 3\n');
  const first = wvp(['init', '--sjablonen'], folder);
  expect(first.err).toContain('Blijft zoals het is: wvp.yaml');
  expect(readFileSync(join(folder, 'wvp.yaml'), 'utf8')).toBe('versie: 1\nhorizonDagen: 3\n');
  const second = wvp(['init', '--sjablonen'], folder);
  expect(second.err).not.toContain('Geschreven');
});
