/** `wvp doctor` on repos with one thing wrong at a time, and on machines that cannot count. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dagInNederland } from '../../src/core/nederland.ts';
import { node, rekenen, tijdzone } from '../../src/features/doctor/command/machine.ts';
import { zelftest } from '../../src/features/doctor/selftest.ts';
import { Proefrepo } from '../support/historie.ts';
import { wvp } from '../support/run.ts';
import { inTijdzone } from '../support/tijdzone.ts';

const Z = 'dossiers/2026-001';
const ENV = { LANG: 'nl_NL.UTF-8' };
interface Controle {
  readonly id: string;
  readonly uitslag: string;
  readonly bericht: string;
  readonly doen: string | null;
  readonly paden: readonly string[];
}

let repo: Proefrepo;
beforeEach(() => {
  repo = new Proefrepo();
  repo.dossier(Z);
  repo.leg('2026-01-06');
  chmodSync(repo.map, 0o700);
});
afterEach(() => repo.ruimOp());

async function doctor(cwd = repo.map, env: Record<string, string> = ENV) {
  const ran = await wvp(['doctor', '--json'], cwd, env);
  const json = JSON.parse(ran.out) as { schema: string; oordeel: string; controles: Controle[] };
  const van = (id: string) => json.controles.find((c) => c.id === id);
  return { ...ran, json, van };
}

describe('de repo', () => {
  it('is in orde', async () => {
    const { code, json } = await doctor();
    expect(json.controles.filter((c) => c.uitslag !== 'goed')).toEqual([]);
    expect(json).toMatchObject({ schema: 'wvp.doctor/1', oordeel: 'goed' });
    expect(code).toBe(0);
    expect((await wvp(['doctor'], repo.map, ENV)).out).toContain('Alles in orde.');
  });

  it.each<[id: string, stuk: () => void, paden: string[]]>([
    ['rechten', () => chmodSync(repo.map, 0o755), []],
    ['instellingen', () => repo.schrijf('wvp.yaml', 'versie: 1\nhorizonDagen: veel\n'), ['wvp.yaml:2:15']],
    [
      'namen',
      () => {
        repo.schrijf(`${Z}/events/Café.yaml`, 'soort: contact\ndatum: 2026-01-06\nmet: [werknemer]\n');
        repo.schrijf(`${Z}/events/cafe\u0301.yaml`, 'soort: contact\ndatum: 2026-01-06\nmet: [werknemer]\n');
        repo.leg('2026-01-07');
      },
      [`${Z}/events/Café.yaml`, `${Z}/events/cafe\u0301.yaml`],
    ],
    [
      'genegeerd',
      () => {
        repo.schrijf('.gitignore', 'a*.yaml\n*.tmp\n');
        repo.schrijf(`${Z}/events/a.yaml`, 'soort: contact\n');
        repo.schrijf(`${Z}/b.tmp`, 'x');
      },
      [`${Z}/events/a.yaml`],
    ],
    ['niet-vastgelegd', () => repo.schrijf(`${Z}/events/c.yaml`, 'soort: contact\n'), [`${Z}/events/c.yaml`]],
    ['niet-vastgelegd', () => repo.weg('.git'), []],
    [
      'niet-gelezen',
      () => {
        repo.schrijf(`${Z}/events/d.yml`, 'soort: contact\n');
        repo.schrijf(`${Z}/gebeurtenissen/e.yaml`, 'soort: contact\n');
        repo.schrijf('templates/x/dossier.yaml', 'dossier: x\n');
        repo.leg('2026-01-07');
      },
      [`${Z}/events/d.yml`, `${Z}/gebeurtenissen/e.yaml`, 'templates/x'],
    ],
    [
      'schemas',
      () => repo.schrijf('.wvp/schemas/wvp.schema.json', '{}\n'),
      ['dossier', 'wvp', 'gebeurtenis'].map((n) => `.wvp/schemas/${n}.schema.json`),
    ],
  ])('meldt %s, met wat te doen', async (id, stuk, paden) => {
    stuk();
    const { code, json, van } = await doctor();
    expect(json.controles.filter((c) => c.uitslag !== 'goed').map((c) => c.id)).toEqual([id]);
    expect(van(id)).toMatchObject({ uitslag: 'opmerking', doen: expect.stringMatching(/\w/) });
    expect([...(van(id)?.paden ?? [])].sort()).toEqual([...paden].sort());
    expect(json.oordeel).toBe('opmerkingen');
    expect(code).toBe(0);
  });

  it('zijn de schema’s van deze versie goed', async () => {
    expect((await wvp(['schema', '--schrijf'], repo.map)).code).toBe(0);
    expect((await doctor()).van('schemas')).toMatchObject({ uitslag: 'goed' });
  });
});

describe('de machine', () => {
  it('telt overal gelijk, en ook buiten een repo', async () => {
    const leeg = mkdtempSync(join(tmpdir(), 'wvp-leeg-'));
    for (const TZ of ['Pacific/Apia', 'America/Los_Angeles', 'Asia/Tokyo']) {
      const { code, out } = await inTijdzone(TZ, () => wvp(['doctor'], leeg, { LANG: 'C.UTF-8' }));
      expect(out).toContain(`(tijdzone ${TZ})`);
      expect(out).toContain('hoort bij geen repo');
      expect(out).not.toContain('✗');
      expect(code).toBe(0);
    }
    rmSync(leeg, { recursive: true });
  });

  it.each([
    ['18.20.1', 'fout'],
    ['20.18.9', 'fout'],
    ['20.19.0', 'goed'],
    ['22.0.0', 'goed'],
  ])('Node %s: %s', (versie, uitslag) => expect(node(versie).uitslag).toBe(uitslag));

  it('is niet te vertrouwen als een datum anders uitkomt', () => {
    expect(rekenen('UTC', zelftest()).uitslag).toBe('goed');
    const stuk = rekenen(
      'UTC',
      zelftest(['2026-01-05 - 2026-02-17 2026-10-26 2027-01-03 2027-10-03 2027-10-17 2028-01-02']),
    );
    expect(stuk).toMatchObject({
      uitslag: 'fout',
      bericht: expect.stringContaining('2026-02-16 in plaats van 2026-02-17'),
    });
  });

  it('is niet te vertrouwen zonder Nederlandse tijd', () => {
    expect(tijdzone(dagInNederland).uitslag).toBe('goed');
    for (const stuk of [
      (m: Date) => m.toISOString().slice(0, 10),
      (m: Date) => new Date(m.getTime() + 3_600_000).toISOString().slice(0, 10),
      (m: Date) => new Date(m.getTime() + 7_200_000).toISOString().slice(0, 10),
      () => {
        throw new RangeError('Invalid time zone');
      },
    ])
      expect(tijdzone(stuk).uitslag).toBe('fout');
  });

  it('zegt dat git ontbreekt, en dat de tekens niet kunnen', async () => {
    const { code, van } = await doctor(repo.map, { PATH: '/nergens', LANG: 'C' });
    expect(van('git')).toMatchObject({ uitslag: 'opmerking' });
    expect(van('tekens')).toMatchObject({ uitslag: 'opmerking', doen: expect.stringContaining('LANG') });
    expect(code).toBe(0);
  });

  it('past in 80 kolommen', async () => {
    repo.schrijf(`${Z}/events/${'lang-'.repeat(30)}.yaml`, 'soort: contact\n');
    const { out } = await wvp(['doctor'], repo.map, { ...ENV, COLUMNS: '80' });
    expect(out).toContain('lang-');
    const lang = out.split('\n').filter((r) => r.length > 80);
    expect(lang).toEqual([]);
  });
});
