/** The invented dossiers and the portfolio: the recorded judgement of each, and what their README promises. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/rules/index.ts';
import { oordeelRegels, VASTGELEGD } from './support/oordeelregels.ts';
import { ROOT, wvp } from './support/run.ts';

const PEILDATUM = ['--peildatum', '2026-11-22'];
it.each([
  ['dossiers', 3],
  ['portfolio', 12],
])('fixtures/%s: elk oordeel is wat is vastgelegd', async (repo, aantal) => {
  const folder = join(ROOT, 'fixtures', repo);
  const oordeel = await oordeelRegels(folder, '2026-11-22');
  expect(oordeel.match(/^dossier /gm)).toHaveLength(aantal);
  await expect(oordeel).toMatchFileSnapshot(join(folder, 'goldens/oordeel.txt'));
});

/** Whole, with every step that there is: one overview, and one case with its findings. */
describe('een heel scherm', () => {
  it.each([
    ['portfolio', ['status'], 'status.txt'],
    ['dossiers', ['status', '2025-031'], '2025-031-status.txt'],
    ['dossiers', ['check', '2025-031'], '2025-031-check.txt'],
  ])('%s %j', async (repo, args, golden) => {
    const folder = join(ROOT, 'fixtures', repo);
    const { out, err } = await wvp([...args, ...PEILDATUM], folder);
    expect(err).toBe('');
    await expect(out).toMatchFileSnapshot(join(folder, 'goldens', golden));
  });
});

it('legt van elke stap het oordeel vast die in fixtures/stappen.txt staat', () => {
  expect(VASTGELEGD.size).toBeGreaterThanOrEqual(61);
  const ids = new Set(RULES.map((r) => r.id));
  expect([...VASTGELEGD].filter((id) => !ids.has(id))).toEqual([]);
});

async function dossier(repo: string, name: string) {
  const { out } = await wvp(['status', name, '--json', ...PEILDATUM], join(ROOT, 'fixtures', repo));
  return JSON.parse(out).dossiers[0];
}
const statusVan = (d: { stappen: { sleutel: string; status: string; dagenTeLaat: number }[] }, sleutel: string) => {
  const s = d.stappen.find((x) => x.sleutel === sleutel);
  return s ? `${s.status}${s.dagenTeLaat ? ` ${s.dagenTeLaat}` : ''}` : 'geen';
};

describe('wat de dossiers laten zien', () => {
  it('week 20 gaat goed', async () => {
    const d = await dossier('dossiers', '2026-014');
    expect(d.ziekteweek).toBe(20);
    expect(d.stappen.filter((s: { status: string }) => !['voldaan', 'gepland'].includes(s.status))).toEqual([]);
  });

  it('week 60: evaluatie gemist, spoor 2 en een gesprek te laat', async () => {
    const d = await dossier('dossiers', '2025-031');
    expect(statusVan(d, 'eerstejaarsevaluatie')).toBe('gemist 54');
    expect(statusVan(d, 'spoor-2')).toBe('te-laat 8');
    expect(statusVan(d, 'aangifte-42-weken')).toBe('voldaan');
  });

  it('twee jaar tot en met de WIA-aanvraag: alles op tijd', async () => {
    const d = await dossier('dossiers', '2024-007');
    expect(statusVan(d, 'wia-aanvraag')).toBe('voldaan');
    expect(statusVan(d, 're-integratieverslag')).toBe('voldaan');
    const mis = d.stappen.filter(
      (s: { status: string; verantwoordelijke: string }) =>
        ['gemist', 'te-laat'].includes(s.status) && s.verantwoordelijke !== 'uwv',
    );
    expect(mis).toEqual([]);
  });

  it('de portefeuille heeft elke toestand', async () => {
    expect(statusVan(await dossier('portfolio', '2026-006'), 'plan-van-aanpak')).toBe('afgeweken');
    expect((await dossier('portfolio', '2026-004')).toestand).toBe('hersteld');
    expect((await dossier('portfolio', '2026-005')).tellendeEersteZiektedag).toBe('2026-06-13');
    expect((await dossier('portfolio', '2026-003')).onderbrekingen[0].soort).toBe('wazo-verlof');
    expect(statusVan(await dossier('portfolio', '2025-019'), 'spoor-2')).toBe('gemist 83');
  });
});
