/** Where an imported event came from: one row is one fact, in one case and over the cases of a repo. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wvp } from '../support/run.ts';

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-herkomst-'));
});
afterEach(() => rmSync(repo, { recursive: true, force: true }));

const DOSSIER = (id: string) => `dossier: "${id}"\nwerknemer: {functie: kok, urenPerWeek: 24}\n`;
const event = (soort: string, datum: string, kenmerk: string, meer = '') =>
  `soort: ${soort}\ndatum: ${datum}\nherkomst: {systeem: hr, kenmerk: ${kenmerk}}\n${meer}`;
const ziek = (kenmerk: string) => event('ziekmelding', '2026-01-05', kenmerk, 'eersteZiektedag: 2026-01-05\n');

async function dubbel(bestanden: Readonly<Record<string, string>>) {
  for (const [pad, tekst] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(repo, pad)), { recursive: true });
    writeFileSync(join(repo, pad), tekst);
  }
  const { out } = await wvp(['check', '-f', 'json', '--peildatum', '2026-01-20'], repo);
  const { bevindingen } = JSON.parse(out) as { bevindingen: { code: string; bestand: string; regel: number }[] };
  return bevindingen.filter((b) => b.code === 'dossier/herkomst-dubbel').map((b) => `${b.bestand}:${b.regel}`);
}

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'in één dossier',
    { 'a/events/1.yaml': ziek('r1'), 'a/events/2.yaml': event('melding-arbodienst', '2026-01-06', 'r1') },
    ['a/events/2.yaml:3'],
  ],
  [
    'in twee dossiers',
    { 'a/events/1.yaml': ziek('r1'), 'b/dossier.yaml': DOSSIER('b'), 'b/events/1.yaml': ziek('r1') },
    ['b/events/1.yaml:3'],
  ],
  [
    'niet als het andere is verbeterd',
    {
      'a/events/1.yaml': ziek('r1'),
      'a/events/2.yaml': event('ziekmelding', '2026-01-06', 'r1', 'eersteZiektedag: 2026-01-06\nvervangt: "1"\n'),
    },
    [],
  ],
  [
    'niet bij een ander kenmerk',
    { 'a/events/1.yaml': ziek('r1'), 'a/events/2.yaml': event('melding-arbodienst', '2026-01-06', 'r2') },
    [],
  ],
])('%s', async (_, bestanden, plekken) => {
  expect(await dubbel({ 'a/dossier.yaml': DOSSIER('a'), ...bestanden })).toEqual(plekken);
});

it('een naam in losse letters is dezelfde als een in samengestelde', async () => {
  const los = 'caf\u0065\u0301';
  const samen = 'caf\u00e9';
  expect(los).not.toBe(samen);
  const found = await dubbel({
    [`${los}/dossier.yaml`]: DOSSIER(samen),
    [`${los}/events/${los}.yaml`]: ziek('r1'),
    [`${los}/events/2.yaml`]: event(
      'ziekmelding',
      '2026-01-06',
      'r1',
      `eersteZiektedag: 2026-01-06\nvervangt: ${samen}\n`,
    ),
  });
  expect(found).toEqual([]);
  const { out, code } = await wvp(['status', samen, '--json', '--peildatum', '2026-01-20'], repo);
  expect(code).toBe(0);
  const { dossiers } = JSON.parse(out) as { dossiers: { eersteZiektedag: string; bevindingen: { code: string }[] }[] };
  expect(dossiers[0]?.eersteZiektedag).toBe('2026-01-06');
  expect(dossiers[0]?.bevindingen.map((b) => b.code)).not.toContain('dossier/map-wijkt-af');
});
