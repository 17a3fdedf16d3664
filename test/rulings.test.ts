/** Published rulings and worked examples: what the source states must be what the tool says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { oordeelRegels } from './support/oordeelregels.ts';
import { ROOT, wvp } from './support/run.ts';

const FOLDER = join(ROOT, 'fixtures/rulings');
const cases = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'expect.yaml')));

interface Expectation {
  what: string;
  is: unknown;
  because: string;
}

type Json = Record<string, unknown>;

function said(dossier: Json, what: string): unknown {
  if (what.startsWith('bevinding:'))
    return (dossier['bevindingen'] as Json[]).some((f) => f['code'] === what.slice('bevinding:'.length));
  if (what.startsWith('stap:')) {
    const [, sleutel = '', veld = ''] = /^stap:(.+)\.(\w+)$/.exec(what) ?? [];
    const stap = (dossier['stappen'] as Json[]).find((s) => s['sleutel'] === sleutel);
    return stap ? stap[veld] : `geen stap ${sleutel}`;
  }
  return what.split('.').reduce<unknown>((value, key) => (value as Json | undefined)?.[key], dossier);
}

it('vindt ten minste acht uitspraken en voorbeelden', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

describe.each(cases)('%s', (name) => {
  const repo = join(FOLDER, name);
  const given = parse(readFileSync(join(repo, 'expect.yaml'), 'utf8')) as { peildatum: string; expect: Expectation[] };

  it('noemt zijn bron', () => {
    expect(readFileSync(join(repo, 'README.md'), 'utf8')).toMatch(/https?:|ECLI:|GitHub file/);
  });

  it('komt uit op wat de bron zegt', async () => {
    const ran = await wvp(['status', '--json', '--peildatum', given.peildatum], repo);
    expect(ran.code, ran.err).toBe(0);
    const dossier = (JSON.parse(ran.out) as { dossiers: Json[] }).dossiers[0] as Json;
    const answers = given.expect.map((e) => ({ what: e.what, is: said(dossier, e.what) }));
    expect(answers).toEqual(given.expect.map((e) => ({ what: e.what, is: e.is })));
    expect(given.expect.length).toBeGreaterThan(0);
  });

  it('oordeelt zoals is vastgelegd', async () => {
    await expect(await oordeelRegels(repo, given.peildatum)).toMatchFileSnapshot(join(repo, 'oordeel.txt'));
  });
});
