/** `wvp check --repo` and `--samenvoegen` over several repos: one report in which nothing of two repos can be taken for one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Getoetst, toets } from '../../support/check.ts';
import { leesGitlab, leesJunit, leesSarif } from '../../support/rapporten.ts';
import { ROOT } from '../../support/run.ts';

const VORMEN = ['text', 'json', 'junit', 'sarif', 'github', 'gitlab'];
let root = '';
/** Two repos that hold the very same cases, one in parts, and a third. */
const NAMEN = ['noord/bakkerij', 'zuid', 'noord/bakkerij-2'];
let delen: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'wvp-repos-'));
  for (const map of ['a', 'b']) {
    cpSync(join(ROOT, 'fixtures/portfolio'), join(root, map), { recursive: true });
    // What is wrong with the repo itself, in both the same.
    writeFileSync(join(root, map, 'dossiers/wvp.yaml'), 'versie: 1\n');
  }
  cpSync(join(ROOT, 'fixtures/dossiers'), join(root, 'c'), { recursive: true });
  for (const [map, naam, n] of [
    ['a', NAMEN[0], 2],
    ['b', NAMEN[1], 1],
    ['c', NAMEN[2], 1],
  ] as const)
    for (let i = 1; i <= n; i += 1) {
      const file = join(root, `${map}-${i}.json`);
      const ran = await toets(join(root, map), { shard: `${i}/${n}`, repo: naam ?? '', format: [`json:${file}`] });
      expect(ran.code, ran.err).toBeLessThan(2);
      delen = [...delen, file];
    }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const samen = (format: string, files: readonly string[] = delen) =>
  toets(root, { samenvoegen: true, format: [format] }, files);
interface Bevinding {
  readonly repo: string;
  readonly dossier: string | null;
  readonly bestand: string;
  readonly vingerafdruk: string;
}
const bevindingen = ({ out }: Getoetst) => JSON.parse(out).bevindingen as Bevinding[];

describe('delen van meer repo’s', () => {
  it('geven alle bevindingen van elke repo, elk met eigen vingerafdruk en pad', async () => {
    const alle = bevindingen(await samen('json'));
    const los = (await Promise.all(['a', 'b', 'c'].map((m) => toets(join(root, m), { format: ['json'] })))).flatMap(
      bevindingen,
    );
    expect(los.length).toBeGreaterThan(20);
    expect(alle).toHaveLength(los.length);
    expect(new Set(los.map((f) => f.vingerafdruk)).size).toBeLessThan(los.length);
    expect(new Set(alle.map((f) => f.vingerafdruk)).size).toBe(alle.length);
    for (const f of alle) {
      expect(NAMEN).toContain(f.repo);
      expect(f.bestand.startsWith(`${f.repo}/`)).toBe(true);
      expect(f.vingerafdruk.startsWith(`${f.repo}:`)).toBe(true);
      if (f.dossier !== null) expect(f.vingerafdruk.startsWith(`${f.dossier}:`)).toBe(true);
    }
    const ontdaan = alle.map((f) => [f.bestand, f.vingerafdruk].map((t) => t.slice(f.repo.length + 1)).join(' '));
    expect(ontdaan.sort()).toEqual(los.map((f) => `${f.bestand} ${f.vingerafdruk}`).sort());
  });

  it('tellen op', async () => {
    const { samenvatting } = JSON.parse((await samen('json')).out);
    const los = await Promise.all(['a', 'b', 'c'].map((m) => toets(join(root, m), { format: ['json'] })));
    for (const [wat, n] of Object.entries(samenvatting))
      expect(n, wat).toBe(los.reduce((som, r) => som + JSON.parse(r.out).samenvatting[wat], 0));
  });

  it('hangen niet af van de volgorde van de bestanden, in geen vorm', async () => {
    for (const format of VORMEN) expect(await samen(format, [...delen].reverse()), format).toEqual(await samen(format));
  });

  it('zijn van één repo met een naam het geheel met die naam', async () => {
    const eigen = delen.filter((d) => d.includes('/a-'));
    expect(eigen).toHaveLength(2);
    for (const format of VORMEN)
      expect(await samen(format, eigen), format).toEqual(
        await toets(join(root, 'a'), { repo: NAMEN[0] ?? '', format: [format] }),
      );
  });

  it('staan als rapport naast elkaar', async () => {
    const suites = leesJunit((await samen('junit')).out).testsuite ?? [];
    const namen = suites.map((s) => s.name);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen).toEqual(
      expect.arrayContaining(['noord/bakkerij:2026-001', 'zuid:2026-001', 'zuid', 'noord/bakkerij']),
    );
    const sarif = leesSarif((await samen('sarif')).out).results;
    expect(new Set(sarif.map((f) => f.partialFingerprints['vingerafdruk/v1'])).size).toBe(sarif.length);
    const gitlab = leesGitlab((await samen('gitlab')).out);
    expect(gitlab.every((f) => NAMEN.some((n) => f.location.path.startsWith(`${n}/`)))).toBe(true);
    // A test of a step carries its own outcome, as without a name.
    const { out } = await samen('junit');
    expect(out.match(/<failure/g)?.length).toBe(
      (await Promise.all(['a', 'b', 'c'].map((m) => toets(join(root, m), { format: ['junit'] }))))
        .map((r) => r.out.match(/<failure/g)?.length ?? 0)
        .reduce((a, b) => a + b),
    );
  });

  it('tonen de regel in het bestand waar dat in het deel staat', async () => {
    expect((await samen('text')).out).toContain('2 | datum');
    expect((await toets(join(root, 'a'), { repo: 'zuid' })).out).toContain('2 | datum');
  });
});

describe('wat niet te scheiden is', () => {
  const weigert = async (files: readonly string[], bericht: string) => {
    const ran = await samen('text', files);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(bericht);
  };
  const deel = async (map: string, naam: string | undefined, shard = '1/1') => {
    const file = join(root, `x-${map}-${(naam ?? '').replaceAll('/', '_')}-${shard[0]}.json`);
    await toets(join(root, map), { shard, format: [`json:${file}`], ...(naam === undefined ? {} : { repo: naam }) });
    return file;
  };

  it('wordt geweigerd, met de repo erbij', async () => {
    await weigert([await deel('a', 'x'), await deel('c', undefined)], 'zegt niet van welke repo het is');
    await weigert(
      [await deel('a', 'x'), await deel('c', 'x/dossiers')],
      'x en x/dossiers zijn in paden niet te scheiden',
    );
    await weigert([await deel('a', 'x'), await deel('b', 'x')], 'Deel 1 van 1 van repo x is er twee keer');
    await weigert([await deel('a', 'y', '1/2'), await deel('b', 'z')], 'Deel 2 van 2 van repo y ontbreekt.');
    await weigert([await deel('a', 'y', '1/2'), await deel('c', 'y', '2/2')], 'van repo y horen niet bij dezelfde');
  });

  it('een deel dat iets van een andere repo zegt, is niet heel', async () => {
    const goed = await deel('a', 'x');
    for (const wat of ['repo', 'vingerafdruk'] as const) {
      const json = JSON.parse(readFileSync(goed, 'utf8'));
      json.bevindingen[0][wat] = 'anders:2026-001:a/b:c';
      const file = join(root, `stuk-${wat}.json`);
      writeFileSync(file, JSON.stringify(json));
      await weigert([file], 'is niet heel');
    }
  });

  it('een naam die geen naam is', async () => {
    for (const repo of ['', ' ', 'a:b', '../a', 'a//b', '/a', 'a/', '.', 'a\nb', 'a\\b', 'x'.repeat(201)])
      expect((await toets(join(root, 'a'), { repo })).err, repo).toContain('--repo is geen naam van een repo.');
    for (const anders of [{ samenvoegen: true }, { basislijn: true }, { document: 'verslag' }])
      expect((await toets(join(root, 'a'), { repo: 'x', ...anders })).err).toMatch(/gaat niet samen met/);
    expect((await toets(root, { repo: 'x' }, ['a', 'b'])).err).toContain('--repo noemt één repo.');
  });
});
