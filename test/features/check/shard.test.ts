/** `wvp check --shard` and `--samenvoegen`: the parts together are the whole, and parts that are no whole are refused. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/features/check/formats.ts';
import { toets } from '../../support/check.ts';
import { ROOT } from '../../support/run.ts';

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'wvp-shard-'));
  cpSync(join(ROOT, 'fixtures/portfolio'), root, { recursive: true });
  cpSync(join(ROOT, 'fixtures/dossiers/dossiers/2024-007'), join(root, 'dossiers/oud/2024-007'), { recursive: true });
  // One that cannot be read, one whose folder has another name, and a baseline with all that can be wrong with it.
  mkdirSync(join(root, 'dossiers/anders/events'), { recursive: true });
  writeFileSync(
    join(root, 'dossiers/anders/dossier.yaml'),
    'dossier: "z-1"\nwerknemer: {functie: bakker, urenPerWeek: 36}\n',
  );
  writeFileSync(join(root, 'dossiers/anders/events/2026-01-05-x.yaml'), 'soort: "\n');
  await toets(root, { basislijn: true }, ['dossiers/2025-019', 'dossiers/2025-004', 'dossiers/anders']);
  const regel = (v: string) => `  - vingerafdruk: "${v}"\n    datum: 2026-01-01\n    reden: oud\n`;
  const bestand = join(root, 'wvp-basislijn.yaml');
  const weg = ['verdwenen:spoor-2/gemist:spoor-2', '2026-001:spoor-2/gemist:spoor-2', 'z-1:spoor-2/te-laat:spoor-2'];
  writeFileSync(bestand, `${readFileSync(bestand, 'utf8')}${weg.map(regel).join('')}`);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function delen(n: number, map = `delen-${n}`): Promise<string[]> {
  mkdirSync(join(root, map), { recursive: true });
  const files: string[] = [];
  for (let i = 1; i <= n; i += 1) {
    const file = `${map}/${i}.json`;
    const { code, err } = await toets(root, { shard: `${i}/${n}`, format: [`json:${file}`] });
    expect(code, err).toBeLessThan(2);
    files.push(file);
  }
  return files;
}

describe('de delen samen zijn het geheel', () => {
  it.each([1, 2, 5, 30])('in %i delen, in elke vorm en met dezelfde exitcode', async (n) => {
    const files = await delen(n);
    for (const format of FORMATS)
      for (const failOn of ['fout', 'waarschuwing']) {
        const heel = await toets(root, { format: [format], failOn });
        const samen = await toets(root, { samenvoegen: true, format: [format], failOn }, [...files].reverse());
        expect(samen, `${format} ${failOn}`).toEqual(heel);
      }
  });

  it('elk dossier zit in precies één deel, en wat er mis is met de basislijn ook', async () => {
    const files = await delen(4);
    const inhoud = files.map((f) => JSON.parse(readFileSync(join(root, f), 'utf8')));
    const paden = inhoud.flatMap((d) => d.deel.dossiers.map((x: { pad: string }) => x.pad));
    expect(new Set(paden).size).toBe(paden.length);
    expect(paden).toHaveLength(14);
    const maten = inhoud.map((d) => d.deel.dossiers.length);
    expect(Math.max(...maten) - Math.min(...maten)).toBeLessThanOrEqual(1);
    const vervallen = inhoud
      .flatMap((d) => d.bevindingen)
      .filter((f: { code: string }) => f.code === 'basislijn/vervallen');
    expect(vervallen.map((f: { vingerafdruk: string }) => f.vingerafdruk.split(':')[2]).sort()).toEqual([
      '2026-001',
      'verdwenen',
      'z-1',
    ]);
  });

  it('het geheel draagt geen deel', async () => {
    expect(JSON.parse((await toets(root, { format: ['json'] })).out)).not.toHaveProperty('deel');
  });

  it('werkt ook waar de dossiers niet zijn', async () => {
    const files = await delen(3);
    const elders = mkdtempSync(join(tmpdir(), 'wvp-elders-'));
    for (const [i, f] of files.entries()) cpSync(join(root, f), join(elders, `${i}.json`));
    const samen = await toets(elders, { samenvoegen: true }, ['0.json', '1.json', '2.json']);
    expect(samen).toEqual(await toets(root));
    rmSync(elders, { recursive: true });
  });
});

interface Deel {
  bevindingen: object[];
  readonly deel: { readonly dossiers: object[] };
}

describe('delen die geen geheel zijn', () => {
  const verander = (file: string, naar: string, wat: (json: Deel) => void) => {
    const json = JSON.parse(readFileSync(join(root, file), 'utf8'));
    wat(json);
    writeFileSync(join(root, naar), JSON.stringify(json));
    return naar;
  };
  const weigert = async (files: readonly string[], bericht: string, code = 2, extra = {}) => {
    const ran = await toets(root, { samenvoegen: true, ...extra }, files);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(bericht);
  };

  it('worden geweigerd, met de reden', async () => {
    const [a = '', b = ''] = await delen(2, 'weiger');
    await weigert([], 'geen deel genoemd');
    await weigert([a], 'Deel 2 van 2 ontbreekt.');
    await weigert([b], 'Deel 1 van 2 ontbreekt.');
    await weigert([a, a], `Deel 1 van 2 is er twee keer: ${a} en ${a}.`);
    await weigert([a, 'bestaat-niet.json'], 'bestaat-niet.json is niet te lezen.', 3);
    await weigert([a, 'wvp.yaml'], 'wvp.yaml is geen JSON van `wvp check`.');
    await toets(root, { format: ['json:weiger/heel.json'] });
    await weigert(['weiger/heel.json'], 'is geen deel');
    await weigert(
      [a, verander(b, 'weiger/v.json', (j) => Object.assign(j, { versie: '9.9.9' }))],
      'verschillende versies',
    );
    await weigert(
      [a, verander(b, 'weiger/p.json', (j) => Object.assign(j, { peildatum: '2026-11-23' }))],
      'verschillende peildatums',
    );
    await weigert(
      [a, verander(b, 'weiger/s.json', (j) => Object.assign(j, { schema: 'wvp.check/2' }))],
      'is geen JSON van `wvp check`',
    );
    await weigert(
      [a, verander(b, 'weiger/t.json', (j) => Object.assign(j.deel, { totaal: 99 }))],
      'horen niet bij dezelfde verdeling',
    );
    await weigert(
      [a, verander(b, 'weiger/d.json', (j) => Object.assign(j.deel.dossiers[0] ?? {}, { pad: 'dossiers/2025-004' }))],
      'niet elk dossier precies één keer',
    );
    await weigert([a, verander(b, 'weiger/m.json', (j) => j.deel.dossiers.pop())], 'is niet heel');
    await weigert([a, verander(b, 'weiger/n.json', (j) => j.bevindingen.shift())], 'is niet heel');
    await weigert([a, verander(b, 'weiger/x.json', (j) => Object.assign(j, { bevindingen: 'x' }))], 'is niet heel');
    await weigert([a, b], 'De delen hebben een andere peildatum', 2, { peildatum: '2026-11-21' });
  });

  it('een deel dat niet bestaat, of dat niet past', async () => {
    for (const shard of ['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1/999999'])
      expect(await toets(root, { shard })).toMatchObject({ code: 2, out: '' });
    expect((await toets(root, { shard: '1/2', document: 'verslag' })).err).toContain(
      '--shard gaat niet samen met --document',
    );
    const twee = await toets(root, { shard: '1/2' }, ['dossiers/2025-004', join(ROOT, 'fixtures/dossiers')]);
    expect([twee.code, twee.err]).toEqual([
      2,
      'De dossiers staan in meer dan één repo.\n--shard verdeelt de dossiers van één repo.\n',
    ]);
  });

  it('geen enkel dossier', async () => {
    const leeg = mkdtempSync(join(tmpdir(), 'wvp-leeg-'));
    expect((await toets(leeg, { shard: '1/1' })).code).toBe(2);
    await toets(leeg, { shard: '1/1', allowEmpty: true, format: ['json:1.json'] });
    expect((await toets(leeg, { samenvoegen: true }, ['1.json'])).code).toBe(2);
    expect((await toets(leeg, { samenvoegen: true, allowEmpty: true }, ['1.json'])).code).toBe(0);
    rmSync(leeg, { recursive: true });
  });
});
