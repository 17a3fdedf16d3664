/** `--bekend-op` gives what a checkout of that commit gives, judged the ordinary way. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Proefrepo } from '../support/historie.ts';
import { plus } from '../support/oracle.ts';
import { wvp } from '../support/run.ts';

const Z = 'dossiers/2026-001';
const E = `${Z}/events`;

/** Without what only a report of then has. */
function zonderMoment(json: string): unknown {
  const { bekendOp: _, ...rest } = JSON.parse(json) as Record<string, unknown>;
  return rest;
}

describe('zoals een checkout', () => {
  const COMMITS = 9;
  const BEGIN = '2026-01-06';
  let repo: Proefrepo;
  let checkout: string;
  const ids: string[] = [];

  beforeAll(() => {
    repo = new Proefrepo();
    checkout = mkdtempSync(join(tmpdir(), 'wvp-checkout-'));
    const stappen: (() => void)[] = [
      () => repo.dossier(Z),
      () =>
        repo.schrijf(
          `${E}/b/2026-01-20-contact.yaml`,
          'soort: contact\ndatum: 2026-01-20\nmet: [werknemer]\n---\nsoort: contact\ndatum: 2026-01-21\nmet: [uwv]\n',
        ),
      () => repo.schrijf(`${E}/stuk.yaml`, 'soort: [\n'),
      () =>
        repo.schrijf(
          'wvp.yaml',
          'versie: 1\nstappen:\n  - {id: eigen, titel: Eigen, vanaf: eersteZiektedag, dagen: 10, voldaanDoor: contact, verantwoordelijke: casemanager}\n',
        ),
      () => {
        repo.dossier('dossiers/twee', '2026-02-01');
        repo.schrijf('dossiers/twee/events/groot.yaml', `soort: contact\n# ${'x'.repeat(300_000)}\n`);
        repo.schrijf('dossiers/twee/events/lees mij.txt', 'x');
        execFileSync('ln', ['-s', '2026-02-01-ziekmelding.yaml', join(repo.map, 'dossiers/twee/events/link.yaml')]);
      },
      () => repo.verplaats(`${E}/stuk.yaml`, `${E}/2026-02-10-probleemanalyse.yaml`),
      () =>
        repo.schrijf(
          `${E}/2026-02-10-probleemanalyse.yaml`,
          '\ufeffsoort: probleemanalyse\r\ndatum: 2026-02-11\r\nmogelijkheden: ja\r\n',
        ),
      () =>
        repo.schrijf(
          'wvp-basislijn.yaml',
          `versie: 1\nbevindingen:\n  - vingerafdruk: "2026-001:dossier/bestandsdatum-wijkt-af:2026-02-10-probleemanalyse"\n    datum: 2026-02-01\n    reden: "bekend"\n  - vingerafdruk: "nergens:dossier/id-dubbel:x"\n    datum: 2026-02-01\n    reden: "bekend"\n`,
        ),
      () => repo.weg('dossiers/twee'),
    ];
    for (const [i, stap] of stappen.entries()) {
      stap();
      ids.push(repo.leg(plus(BEGIN, i * 7)));
    }
    execFileSync('git', ['clone', '-q', pathToFileURL(repo.map).href, checkout]);
    // What stands on disk now must not count.
    repo.schrijf(`${E}/nu.yaml`, 'soort: hersteld\ndatum: 2026-01-06\n');
    repo.schrijf('wvp.yaml', 'versie: 1\nhorizonDagen: 60\n');
  });
  afterAll(() => {
    repo.ruimOp();
    rmSync(checkout, { recursive: true, force: true });
  });

  it('in elk formaat, op willekeurige dagen', { timeout: 120_000 }, async () => {
    const gezien = new Set<number>();
    // The day of every commit or the day before the next, so that none is left to chance.
    const elkeCommit = Array.from({ length: COMMITS }, (_, i): [number, number] => [
      i * 7 + (i % 2) * 6,
      [0, 30, 400][i % 3] ?? 0,
    ]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: COMMITS * 7 + 3 }), fc.constantFrom(0, 30, 400), async (na, later) => {
        const dag = plus(BEGIN, na);
        const welke = Math.min(COMMITS - 1, Math.floor(na / 7));
        gezien.add(welke);
        execFileSync('git', ['-c', 'advice.detachedHead=false', 'checkout', '-q', '-f', ids[welke] ?? ''], {
          cwd: checkout,
        });
        const P = ['--peildatum', plus(dag, later)];
        for (const vorm of [
          ['status', '--json'],
          ['check', '-f', 'json'],
          ['check', '-f', 'github'],
          ['check', '-f', 'sarif'],
        ]) {
          const toen = await wvp([...vorm, '-q', '--bekend-op', dag, ...P], repo.map);
          const gewoon = await wvp([...vorm, ...P], checkout);
          expect(toen.code, vorm.join(' ')).toBe(gewoon.code);
          expect(gewoon.code).toBeLessThan(2);
          if (vorm.includes('github') || vorm.includes('sarif')) expect(toen.out).toBe(gewoon.out);
          else expect(zonderMoment(toen.out)).toEqual(zonderMoment(gewoon.out));
        }
        const toen = await wvp(['check', '--bekend-op', dag, ...P], repo.map);
        const gewoon = await wvp(['check', ...P], checkout);
        const kop = `Zoals vastgelegd op ${dag} (commit ${ids[welke]?.slice(0, 7)} van ${plus(BEGIN, welke * 7)}).\n\n`;
        expect(toen.out).toBe(kop + gewoon.out);
      }),
      { numRuns: COMMITS + 4, examples: elkeCommit },
    );
    expect(gezien.size).toBe(COMMITS);
  });

  it('neemt de dag als peildatum', async () => {
    const { out } = await wvp(['status', '--json', '--bekend-op', '2026-01-30'], repo.map);
    expect(JSON.parse(out)).toMatchObject({
      peildatum: '2026-01-30',
      bekendOp: { datum: '2026-01-30', commit: ids[3] },
    });
  });

  it('kent een eigen stap van toen', async () => {
    const op = (dag: string) => wvp(['explain', 'eigen', '2026-001', '--bekend-op', dag], repo.map);
    expect((await op('2026-01-30')).out).toContain('Zoals vastgelegd op 2026-01-30');
    expect((await op('2026-01-20')).code).toBe(2);
  });
});

describe('welke commit', () => {
  let repo: Proefrepo;
  beforeEach(() => {
    repo = new Proefrepo();
  });
  afterEach(() => repo.ruimOp());
  const commitOp = async (dag: string) => {
    const { out, code, err } = await wvp(['status', '--json', '-q', '--bekend-op', dag], repo.map);
    return code === 0 ? (JSON.parse(out).bekendOp.commit as string) : err;
  };

  it('is de laatste voor middernacht in Nederland', async () => {
    repo.dossier(Z);
    const een = repo.leg('2026-03-28T22:59:59Z');
    repo.schrijf('x', '1');
    const twee = repo.leg('2026-03-29T21:59:59Z');
    repo.schrijf('x', '2');
    repo.leg('2026-03-29T22:00:00Z');
    expect(await commitOp('2026-03-28')).toBe(een);
    expect(await commitOp('2026-03-29')).toBe(twee);
    expect(await commitOp('2026-03-27')).toContain('nog niets vastgelegd');
  });

  it('is die van de eigen lijn: wat later is samengevoegd, was er nog niet', async () => {
    repo.dossier(Z);
    const een = repo.leg('2026-01-06');
    repo.git('checkout', '-q', '-b', 'tak');
    repo.schrijf(`${E}/a.yaml`, 'soort: hersteld\ndatum: 2026-01-10\n');
    repo.leg('2026-01-10');
    repo.git('checkout', '-q', 'main');
    repo.gitAls({ op: '2026-02-01' }, 'merge', '-q', '--no-ff', '-m', 'm', 'tak');
    expect(await commitOp('2026-01-31')).toBe(een);
    expect(await commitOp('2026-02-01')).toBe(repo.git('rev-parse', 'HEAD'));
  });

  it('laat een commit met een te vroege datum niet voorgaan op de commit waarop hij volgt', async () => {
    repo.dossier(Z);
    const een = repo.leg('2026-01-06');
    repo.schrijf('x', '1');
    repo.leg('2026-05-01');
    repo.schrijf('x', '2');
    const drie = repo.leg('2026-02-01');
    expect(await commitOp('2026-03-01')).toBe(een);
    expect(await commitOp('2026-05-01')).toBe(drie);
  });

  it('zegt welk dossier er nog niet was, en vindt wat er niet meer is', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    repo.dossier('dossiers/twee', '2026-02-01');
    repo.weg(Z);
    repo.leg('2026-02-02');
    const alle = await wvp(['status', '--bekend-op', '2026-01-31'], repo.map);
    expect(alle.err).toContain('1 dossier van nu was op 2026-01-31 nog niet vastgelegd: twee');
    const twee = await wvp(['status', 'twee', '--bekend-op', '2026-01-31'], repo.map);
    expect(twee).toMatchObject({ code: 2, out: '' });
    expect(twee.err).toContain('nog niet vastgelegd');
    for (const naam of ['2026-001', Z, `${Z}/events`])
      expect((await wvp(['status', naam, '--bekend-op', '2026-01-31'], repo.map)).out).toContain('2026-001');
  });

  it('weigert wat niet samengaat, en een dag die niet bestaat', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    for (const args of [
      ['--bekend-op', '2026-02-30'],
      ['--bekend-op', '2026-02-01', '--basislijn'],
      ['--bekend-op', '2026-02-01', '--gewijzigd-sinds', 'HEAD'],
    ])
      expect(await wvp(['check', ...args], repo.map)).toMatchObject({ code: 2, out: '' });
  });

  it('zegt van een ingekorte kloon dat de geschiedenis ontbreekt', async () => {
    repo.dossier(Z);
    repo.leg('2026-01-06');
    repo.schrijf('x', '1');
    repo.leg('2026-05-01');
    const kloon = join(repo.map, 'kloon');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(repo.map).href, kloon], { stdio: 'ignore' });
    expect((await wvp(['status', '--bekend-op', '2026-02-01'], kloon)).err).toContain('ingekort');
  });

  it('leest een repo die in een map van een grotere staat', async () => {
    repo.weg('wvp.yaml');
    repo.schrijf('zorg/wvp.yaml', 'versie: 1\n');
    repo.dossier(`zorg/${Z}`);
    repo.dossier('elders/2026-009');
    repo.leg('2026-01-06');
    const { out } = await wvp(
      ['status', '--json', '--bekend-op', '2026-02-01'],
      join(repo.map, 'zorg/dossiers/2026-001'),
    );
    expect(JSON.parse(out).dossiers.map((d: { pad: string }) => d.pad)).toEqual([Z]);
  });
});
