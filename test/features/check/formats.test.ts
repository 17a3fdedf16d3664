/** `wvp check -f`: every format of every fixture, files, and what cannot be. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toets } from '../../support/check.ts';
import { leesGitlab, leesJunit, leesSarif, opdrachten } from '../../support/rapporten.ts';
import { ROOT } from '../../support/run.ts';

const FIXTURES = join(ROOT, 'fixtures');
const REPOS = [
  ...['dossiers', 'portfolio', 'rulings'].map((name) => join(FIXTURES, name)),
  ...['lezen', 'replay', 'eigen-stappen'].flatMap((thema) =>
    readdirSync(join(FIXTURES, 'scenarios', thema)).map((name) => join(FIXTURES, 'scenarios', thema, name, 'repo')),
  ),
];

interface Json {
  readonly bevindingen: readonly {
    code: string;
    ernst: string;
    bestand: string;
    vingerafdruk: string;
    verantwoord: boolean;
    dossier: string;
  }[];
}
const zwaarte = (f: Json['bevindingen'][number]) => (f.verantwoord ? 'info' : f.ernst);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-vormen-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('elke vorm zegt hetzelfde', () => {
  it('vindt de repo’s', () => {
    expect(REPOS.length).toBeGreaterThan(18);
  });

  it.each(
    REPOS.filter((repo) => !repo.includes('stap-van-de-wet')).map((repo) => [repo.slice(FIXTURES.length + 1), repo]),
  )('%s', async (_, repo) => {
    const files = ['json', 'junit', 'sarif', 'github', 'gitlab'].map((f) => [f, join(root, `${f}.uit`)] as const);
    const format = ['text', ...files.map(([f, file]) => `${f}:${file}`)];
    const { code, out } = await toets(repo, { format, peildatum: '2026-11-22' });
    const [json, junit, sarif, github, gitlab] = files.map(([, file]) => readFileSync(file, 'utf8')) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const { bevindingen } = JSON.parse(json) as Json;
    const per = (ernst: string) => bevindingen.filter((f) => zwaarte(f) === ernst).length;
    expect(out).toContain(' dossier');
    const run = leesSarif(sarif);
    // The most urgent first, in SARIF.
    expect(run.results.map((r) => r.partialFingerprints['vingerafdruk/v1']).sort()).toEqual(
      bevindingen.map((f) => f.vingerafdruk).sort(),
    );
    expect(run.results.filter((r) => r.suppressions).length).toBe(bevindingen.filter((f) => f.verantwoord).length);
    const commands = opdrachten(github);
    expect(['error', 'warning', 'notice'].map((naam) => commands.filter((c) => c.naam === naam).length)).toEqual(
      ['fout', 'waarschuwing', 'info'].map(per),
    );
    const issues = leesGitlab(gitlab);
    expect(['critical', 'minor', 'info'].map((s) => issues.filter((i) => i.severity === s).length)).toEqual(
      ['fout', 'waarschuwing', 'info'].map(per),
    );
    for (const issue of issues) expect(existsSync(join(ROOT, issue.location.path)), issue.location.path).toBe(true);
    expect(Number(leesJunit(junit).failures)).toBe(per('fout'));
    expect(code === 3 || code === (per('fout') > 0 ? 1 : 0)).toBe(true);
  });

  it.each(['github', 'gitlab', 'junit', 'sarif'])('%s staat vast', async (vorm) => {
    cpSync(join(FIXTURES, 'check-goldens/repo'), root, { recursive: true });
    mkdirSync(join(root, '.git'));
    const { out } = await toets(root, { format: [vorm], peildatum: '2025-03-10' });
    await expect(out).toMatchFileSnapshot(join(FIXTURES, 'check-goldens', vorm));
  });

  it('een verklaring telt in elke vorm', async () => {
    const repo = join(FIXTURES, 'scenarios/replay/verklaring/repo');
    const in_ = async (format: string) => (await toets(repo, { format: [format], peildatum: '2025-03-10' })).out;
    expect(await in_('text')).toContain('info probleemanalyse/te-laat 2025-001 (verantwoord)');
    const gevonden = (JSON.parse(await in_('json')) as Json).bevindingen.find(
      (f) => f.code === 'probleemanalyse/te-laat',
    );
    expect(gevonden).toMatchObject({ ernst: 'fout', verantwoord: true });
    expect(
      opdrachten(await in_('github')).find((o) => o.velden['title']?.startsWith('probleemanalyse/te-laat'))?.naam,
    ).toBe('notice');
    expect(leesGitlab(await in_('gitlab')).find((i) => i.check_name === 'probleemanalyse/te-laat')?.severity).toBe(
      'info',
    );
    expect(leesSarif(await in_('sarif')).results.find((r) => r.ruleId === 'probleemanalyse/te-laat')).toMatchObject({
      level: 'note',
      suppressions: [{ kind: 'inSource' }],
    });
    const test = leesJunit(await in_('junit')).testsuite?.[0]?.testcase?.find((t) =>
      t.name.startsWith('probleemanalyse: '),
    );
    expect(test?.skipped?.message).toContain('verantwoord');
    expect((await toets(repo, { peildatum: '2025-03-10' })).code).toBe(0);
  });

  it('is één document, ook zonder dossiers en met -q', async () => {
    const in_ = async (format: string) => {
      const ran = await toets(root, { format: [format], allowEmpty: true, quiet: true });
      expect([ran.code, ran.err]).toEqual([0, '']);
      return ran.out;
    };
    expect(JSON.parse(await in_('json'))).toMatchObject({ schema: 'wvp.check/1', bevindingen: [] });
    expect(leesJunit(await in_('junit'))).toMatchObject({ tests: '0', failures: '0' });
    expect(leesSarif(await in_('sarif')).results).toEqual([]);
    expect(await in_('gitlab')).toBe('[]\n');
    expect(opdrachten(await in_('github'))).toEqual([]);
    expect(await in_('text')).toBe('');
  });
});

describe('namen van mappen en bestanden die een vorm willen breken', () => {
  it('blijven binnen de regel', async () => {
    const naam = '::error::x%0A,]]>|\n::warning::y\u202e##[error]z';
    const zaak = join(root, naam);
    mkdirSync(join(zaak, 'events'), { recursive: true });
    writeFileSync(join(root, 'wvp.yaml'), 'versie: 1\n');
    writeFileSync(
      join(zaak, 'dossier.yaml'),
      'dossier: "::notice::n]]>"\nwerknemer: {functie: bakker, urenPerWeek: 36}\n',
    );
    writeFileSync(
      join(zaak, 'events/2025-01-06-ziekmelding.yaml'),
      'soort: ziekmelding\ndatum: 2025-01-06\neersteZiektedag: 2025-01-06\n',
    );
    writeFileSync(join(zaak, 'events/\n::error::\u001b[31m.txt'), '');
    const { bevindingen } = JSON.parse((await toets(root, { format: ['json'] })).out) as Json;
    expect(bevindingen.map((f) => f.code)).toContain('dossier/niet-gelezen');
    expect(bevindingen.every((f) => f.dossier === '::notice::n]]>')).toBe(true);
    const github = (await toets(root, { format: ['github'] })).out;
    expect(opdrachten(github)).toHaveLength(bevindingen.length);
    expect(opdrachten((await toets(root)).out)).toEqual([]);
    expect(opdrachten((await toets(root, { format: ['json'] })).out)).toEqual([]);
    expect(opdrachten((await toets(root, { format: ['junit'] })).out)).toEqual([]);
    expect(leesJunit((await toets(root, { format: ['junit'] })).out).testsuite?.[0]?.name).toBe('\\u{3a}:notice::n]]>');
    const paden = leesSarif((await toets(root, { format: ['sarif'] })).out).results.map((r) =>
      decodeURIComponent(r.locations[0]?.physicalLocation.artifactLocation.uri ?? ''),
    );
    expect(paden.sort()).toEqual(bevindingen.map((f) => f.bestand).sort());
    expect(leesGitlab((await toets(root, { format: ['gitlab'] })).out).map((i) => i.location.path)).toEqual(
      bevindingen.map((f) => f.bestand),
    );
  });
});

describe('paden voor CI', () => {
  it('tellen vanaf de top van de git-repo; tekst en JSON vanaf wvp.yaml', async () => {
    cpSync(join(FIXTURES, 'portfolio'), join(root, 'hr/verzuim'), { recursive: true });
    mkdirSync(join(root, '.git'));
    const cwd = join(root, 'hr/verzuim');
    const [eerste] = leesGitlab((await toets(cwd, { format: ['gitlab'] })).out);
    expect(eerste?.location.path).toMatch(/^hr\/verzuim\/dossiers\//);
    expect((JSON.parse((await toets(cwd, { format: ['json'] })).out) as Json).bevindingen[0]?.bestand).toMatch(
      /^dossiers\//,
    );
    expect(opdrachten((await toets(cwd, { format: ['github'] })).out)[0]?.velden['file']).toMatch(
      /^hr\/verzuim\/dossiers\//,
    );
  });
});

describe('verkeerd gebruik', () => {
  const DOSSIERS = join(FIXTURES, 'dossiers');
  it.each([
    [['sariff'], 2, 'Onbekende vorm. Bedoelt u "sarif"?'],
    [[''], 2, 'Onbekende vorm.'],
    [['json', 'junit'], 2, 'Er kan één vorm naar het scherm.'],
    [['json:a.json', 'junit:./a.json'], 2, 'Twee vormen gaan naar hetzelfde bestand.'],
    [['json:'], 2, 'Achter de dubbele punt staat geen bestand.'],
    [['json:dossiers/2024-007/dossier.yaml'], 2, 'Een rapport gaat niet naar een YAML-bestand'],
    [['json:bestaat/niet/a.json'], 3, 'Het bestand met het rapport is niet te schrijven.'],
    [['json:/'], 3, 'Het bestand met het rapport is niet te schrijven.'],
  ])('%j geeft %i', async (format, code, bericht) => {
    const ran = await toets(DOSSIERS, { format });
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(bericht);
  });

  it('vervangt een rapport heel, en schrijft door een koppeling heen', async () => {
    const file = join(root, 'a.json');
    writeFileSync(file, 'x'.repeat(1_000_000));
    await toets(DOSSIERS, { format: [`json:${file}`] });
    expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe('wvp.check/1');
    symlinkSync(file, join(root, 'b.json'));
    await toets(DOSSIERS, { format: [`gitlab:${join(root, 'b.json')}`] });
    expect(Array.isArray(JSON.parse(readFileSync(file, 'utf8')))).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['a.json', 'b.json']);
  });
});
