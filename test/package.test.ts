/** What is published must run by itself: packed, installed in an empty folder, asked for a status. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'wvp-pack-'));
const run = (file: string, args: string[], cwd = folder) =>
  execFileSync(file, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  cpSync(join(ROOT, 'fixtures/dossiers'), join(folder, 'repo'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('het pakket', () => {
  it('brengt geen ander pakket mee', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((n) => !n.startsWith('.'))).toEqual(['wvp']);
  });

  it('toont de status van een dossier', () => {
    const out = run(
      join(folder, 'node_modules/.bin/wvp'),
      ['status', '2026-014', '--peildatum', '2026-11-22'],
      join(folder, 'repo'),
    );
    expect(out).toContain('ziektedag 138, week 20');
  });

  it('toetst en maakt een concept', () => {
    const bin = join(folder, 'node_modules/.bin/wvp');
    const check = JSON.parse(
      run(bin, ['check', '2026-014', '-f', 'json', '--peildatum', '2026-11-22'], join(folder, 'repo')),
    );
    expect(check.samenvatting.dossiers).toBe(1);
    const draft = run(
      bin,
      ['generate', 'plan', '2026-014', '-o', '-', '--peildatum', '2026-11-22'],
      join(folder, 'repo'),
    );
    expect(draft).toMatch(/^# Plan van aanpak/m);
  });

  it('draagt de licenties van wat erin gebundeld is, en geen bronnen of proeven', () => {
    const inside = join(folder, 'node_modules/wvp');
    const notices = readFileSync(join(inside, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['commander', 'yaml', 'zod', 'chalk', 'date-fns', 'handlebars'])
      expect(notices).toContain(`${name} `);
    expect(existsSync(join(inside, 'src'))).toBe(false);
    expect(existsSync(join(inside, 'fixtures'))).toBe(false);
    expect(existsSync(join(inside, 'LICENSE'))).toBe(true);
  });

  it('heeft typen', () => {
    expect(readFileSync(join(folder, 'node_modules/wvp/dist/index.d.ts'), 'utf8')).toContain('Toestand');
  });
});
