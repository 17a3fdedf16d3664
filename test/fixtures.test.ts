/** The invented dossiers and the portfolio: golden status and check, and what their README promises. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, wvp } from './support/run.ts';

const PEILDATUM = ['--peildatum', '2026-11-22'];
const REPOS: [repo: string, cases: string[]][] = [
  ['dossiers', ['2024-007', '2025-031', '2026-014']],
  [
    'portfolio',
    [
      '2025-004',
      '2025-019',
      '2026-001',
      '2026-002',
      '2026-003',
      '2026-004',
      '2026-005',
      '2026-006',
      '2026-007',
      '2026-008',
      '2026-009',
      '2026-010',
    ],
  ],
];

describe.each(REPOS)('fixtures/%s', (repo, cases) => {
  const folder = join(ROOT, 'fixtures', repo);

  it('toont het overzicht', async () => {
    const ran = await wvp(['status', ...PEILDATUM], folder);
    expect(ran.code).toBe(0);
    await expect(ran.out).toMatchFileSnapshot(join(folder, 'goldens/status.txt'));
  });

  it.each(cases)('%s: status, check en JSON', async (name) => {
    const status = await wvp(['status', name, ...PEILDATUM], folder);
    const check = await wvp(['check', name, ...PEILDATUM], folder);
    const json = await wvp(['status', name, '--json', ...PEILDATUM], folder);
    expect(status.err + check.err + json.err).toBe('');
    await expect(status.out).toMatchFileSnapshot(join(folder, `goldens/${name}-status.txt`));
    await expect(`${check.out}exit ${check.code}\n`).toMatchFileSnapshot(join(folder, `goldens/${name}-check.txt`));
    const parsed = JSON.parse(json.out);
    expect(parsed.schema).toBe('wvp.status/1');
    expect(parsed.dossiers[0].dossier).toBe(name);
  });
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
