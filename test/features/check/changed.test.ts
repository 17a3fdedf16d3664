/** `wvp check --gewijzigd-sinds`: a branch is judged on the dossiers that it touches, and on no fewer. */
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, git, gitRepo } from '../../support/git.ts';
import { ROOT, wvp } from '../../support/run.ts';

const P = ['--peildatum', '2026-11-22'];
const NAMEN = ['2026-001', '2026-002', '2026-003'];
let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-sinds-'));
  for (const name of NAMEN)
    cpSync(join(ROOT, 'fixtures/portfolio/dossiers', name), join(repo, 'dossiers', name), { recursive: true });
  cpSync(join(ROOT, 'fixtures/portfolio/wvp.yaml'), join(repo, 'wvp.yaml'));
  gitRepo(repo);
  git(repo, 'checkout', '-q', '-b', 'werk');
});
afterEach(() => rmSync(repo, { recursive: true, force: true }));

const pad = (name: string, file = 'dossier.yaml') => join(repo, 'dossiers', name, file);
const plus = (path: string, text = '# aangevuld\n') => writeFileSync(path, readFileSync(path, 'utf8') + text);

/** The dossiers that are judged, and the line on stderr. */
async function sinds(ref = 'main', ...more: string[]) {
  const ran = await wvp(['check', '--gewijzigd-sinds', ref, '-f', 'json', ...P, ...more], repo, {
    HOME: '/nonexistent',
  });
  expect(ran.code, ran.err).toBeLessThan(2);
  const report = JSON.parse(ran.out) as {
    samenvatting: { dossiers: number };
    bevindingen: { code: string; ernst: string; bestand: string; regel: number; dossier: string | null }[];
  };
  const codes = report.bevindingen.map((b) => b.code);
  return { aantal: report.samenvatting.dossiers, regel: ran.err, code: ran.code, codes, alle: report.bevindingen };
}

describe('wat telt als gewijzigd', () => {
  it('niets op een schone branch: exitcode 0', async () => {
    const { aantal, regel, code } = await sinds();
    expect(aantal).toBe(0);
    expect(code).toBe(0);
    expect(regel).toMatch(/^wvp: 0 van 3 dossiers; gewijzigd sinds main \([0-9a-f]{10}\)\.\n$/);
  });

  it.each<[string, () => void]>([
    [
      'vastgelegd',
      () => {
        plus(pad('2026-001'));
        commit(repo, 'wijziging');
      },
    ],
    [
      'klaargezet',
      () => {
        plus(pad('2026-001'));
        git(repo, 'add', '-A');
      },
    ],
    ['alleen op schijf', () => plus(pad('2026-001'))],
    ['nieuw en nog niet in git', () => writeFileSync(pad('2026-001', 'events/2026-11-21-x.yaml'), 'soort: hersteld\n')],
    ['weggehaald op schijf', () => rmSync(pad('2026-001', 'events'), { recursive: true })],
    [
      'klaargezet en op schijf weer terug',
      () => {
        const before = readFileSync(pad('2026-001'), 'utf8');
        plus(pad('2026-001'));
        git(repo, 'add', '-A');
        writeFileSync(pad('2026-001'), before);
      },
    ],
    [
      'zelfde lengte en zelfde tijd',
      () => {
        const path = pad('2026-001');
        const at = new Date('2026-11-01T00:00:00Z');
        utimesSync(path, at, at);
        git(repo, 'update-index', '--refresh');
        writeFileSync(path, readFileSync(path, 'utf8').replace('2026-001', '2026-901'));
        utimesSync(path, at, at);
      },
    ],
    [
      'vervangen door een koppeling',
      () => {
        rmSync(pad('2026-001'));
        symlinkSync('../2026-002/dossier.yaml', pad('2026-001'));
      },
    ],
    [
      'een bijlage',
      () => {
        mkdirSync(pad('2026-001', 'bijlagen'));
        writeFileSync(pad('2026-001', 'bijlagen/brief.pdf'), 'pdf');
      },
    ],
    [
      'voor git onzichtbaar gemaakt',
      () => {
        git(repo, 'update-index', '--assume-unchanged', 'dossiers/2026-001/dossier.yaml');
        plus(pad('2026-001'));
      },
    ],
  ])('%s', async (_, change) => {
    change();
    const { aantal, regel } = await sinds();
    expect(aantal).toBe(1);
    expect(regel).toContain('1 van 3 dossiers');
  });

  it('niet: een andere tijd, of andere regeleinden op deze machine', async () => {
    const later = new Date('2027-01-01T00:00:00Z');
    utimesSync(pad('2026-001'), later, later);
    writeFileSync(pad('2026-002'), readFileSync(pad('2026-002'), 'utf8').replaceAll('\n', '\r\n'));
    expect((await sinds()).aantal).toBe(0);
  });

  it('niet: wat op de andere branch is gebeurd', async () => {
    git(repo, 'checkout', '-q', 'main');
    plus(pad('2026-002'));
    commit(repo, 'op main');
    git(repo, 'checkout', '-q', 'werk');
    plus(pad('2026-003'));
    expect((await sinds()).aantal).toBe(1);
  });

  it.each(['wvp.yaml', 'wvp-basislijn.yaml'])('%s: alle dossiers', async (name) => {
    if (name === 'wvp.yaml') plus(join(repo, name));
    else writeFileSync(join(repo, name), 'versie: 1\nbevindingen: []\n');
    const { aantal, regel } = await sinds();
    expect(aantal).toBe(3);
    expect(regel).toContain(`3 van 3 dossiers; gewijzigd sinds main`);
    expect(regel).toContain(`${name} is gewijzigd, dat telt voor elk dossier`);
  });

  it('een verplaatst dossier is er nog', async () => {
    mkdirSync(join(repo, 'oud'));
    renameSync(join(repo, 'dossiers/2026-002'), join(repo, 'oud/2026-002'));
    const { aantal, codes } = await sinds();
    expect(aantal).toBe(1);
    expect(codes).not.toContain('dossier/verdwenen');
  });

  it('een dossier waarvan de naam een begin is van die van een ander', async () => {
    cpSync(join(repo, 'dossiers/2026-001'), join(repo, 'dossiers/2026-0010'), { recursive: true });
    expect((await sinds()).aantal).toBe(1);
  });

  it('namen met een nieuwe regel en met tekens die niet te zien zijn', async () => {
    const name = 'a\nwvp: 99 van 99\u202e';
    cpSync(join(repo, 'dossiers/2026-001'), join(repo, 'dossiers', name), { recursive: true });
    const { aantal, regel } = await sinds();
    expect(aantal).toBe(1);
    expect(regel.split('\n')).toHaveLength(2);
  });

  it('een repo in de repo: wat erin staat is onbekend, dus gewijzigd', async () => {
    mkdirSync(join(repo, 'klant'));
    cpSync(join(repo, 'dossiers/2026-001'), join(repo, 'klant/2026-801'), { recursive: true });
    gitRepo(join(repo, 'klant'));
    expect((await sinds()).aantal).toBe(1);
  });

  it('met SHA-256 in plaats van SHA-1', async () => {
    rmSync(join(repo, '.git'), { recursive: true });
    gitRepo(repo, '--object-format=sha256');
    const later = new Date('2027-01-01T00:00:00Z');
    utimesSync(pad('2026-001'), later, later);
    plus(pad('2026-002'));
    expect((await sinds()).aantal).toBe(1);
  });
});

describe('wat een branch weghaalt', () => {
  const weg = (name: string) => rmSync(join(repo, 'dossiers', name), { recursive: true });
  const gewist = (text: string) => writeFileSync(join(repo, 'gewist.yaml'), text);

  it.each<[string, () => void]>([
    ['op schijf', () => weg('2026-002')],
    [
      'vastgelegd',
      () => {
        weg('2026-002');
        commit(repo, 'weg');
      },
    ],
    ['alleen klaargezet', () => git(repo, 'rm', '-rq', 'dossiers/2026-002')],
    [
      'en bewaard onder een andere naam die geen dossier is',
      () => {
        mkdirSync(join(repo, 'archief'));
        renameSync(join(repo, 'dossiers/2026-002/events'), join(repo, 'archief/stukken'));
        weg('2026-002');
      },
    ],
  ])('%s: een fout die zegt welk dossier', async (_, change) => {
    change();
    const { code, alle } = await sinds();
    expect(code).toBe(1);
    const gone = alle.filter((b) => b.code === 'dossier/verdwenen');
    expect(gone).toMatchObject([{ bestand: 'dossiers/2026-002/dossier.yaml', regel: 1, dossier: null }]);
    gewist('# wat weg mocht\n- dossier: 2026-002\n  op: 2026-11-20\n  grond: bewaartermijn voorbij\n');
    expect((await sinds()).codes).not.toContain('dossier/verdwenen');
    gewist('- dossier: 2026-003\n  op: 2026-11-20\n  grond: bewaartermijn voorbij\n');
    expect((await sinds()).codes).toContain('dossier/verdwenen');
  });

  it('ook als het laatste dossier weg is', async () => {
    for (const name of NAMEN) weg(name);
    const { codes, code } = await sinds('main', '--allow-empty');
    expect(code).toBe(1);
    expect(codes).toEqual(NAMEN.map(() => 'dossier/verdwenen'));
  });

  it('een gewist.yaml die niet klopt, geldt niet, en zegt waar het misgaat', async () => {
    weg('2026-002');
    gewist('# twee regels\n- dossier: 2026-002\n  op: gisteren\n  grond: termijn\n');
    const { alle, code } = await sinds();
    expect(code).toBe(1);
    expect(alle).toContainEqual(expect.objectContaining({ code: 'schema/datum', bestand: 'gewist.yaml', regel: 3 }));
    expect(alle.map((b) => b.code)).toContain('dossier/verdwenen');
  });

  it('niet wat een sparse checkout niet neerzet', async () => {
    git(repo, 'sparse-checkout', 'set', '--no-cone', '/*', '!/dossiers/2026-002');
    const { codes, aantal, code, alle } = await sinds();
    expect(codes).not.toContain('dossier/verdwenen');
    expect(aantal).toBe(0);
    // It was not read either, and that is told.
    expect(code).toBe(0);
    expect(alle).toMatchObject([{ code: 'dossier/niet-gelezen', ernst: 'waarschuwing', dossier: null }]);
  });

  it('een stuk van een dossier dat een sparse checkout weglaat, is een fout', async () => {
    git(repo, 'sparse-checkout', 'set', '--no-cone', '/*', '!/dossiers/2026-002/events/*-probleemanalyse.yaml');
    const { code, alle } = await sinds();
    expect(code).toBe(1);
    const weg = alle.filter((b) => b.code === 'dossier/niet-gelezen');
    expect(weg.length).toBeGreaterThan(0);
    for (const b of weg) expect(b.bestand).toMatch(/^dossiers\/2026-002\/events\/.+-probleemanalyse\.yaml$/);
  });
});

describe('een repo in de repo', () => {
  let klant = '';
  beforeEach(() => {
    klant = mkdtempSync(join(tmpdir(), 'wvp-klant-'));
    cpSync(join(repo, 'dossiers/2026-001'), join(klant, 'dossiers/2026-801'), { recursive: true });
    writeFileSync(join(klant, 'wvp.yaml'), 'versie: 1\n');
    gitRepo(klant);
    git(repo, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', klant, 'klant');
    commit(repo, 'klant erbij');
    git(repo, 'branch', '-f', 'main');
  });
  afterEach(() => rmSync(klant, { recursive: true, force: true }));
  const daarin = () => join(repo, 'klant/dossiers/2026-801/dossier.yaml');

  it('die niet verandert, telt niet; zijn eigen wvp.yaml is geen bevinding', async () => {
    const { aantal, codes } = await sinds();
    expect(aantal).toBe(0);
    expect(codes).not.toContain('dossier/niet-gelezen');
  });

  it.each<[string, () => void]>([
    ['op schijf', () => plus(daarin())],
    [
      'in een commit van zichzelf',
      () => {
        plus(daarin());
        commit(join(repo, 'klant'), 'anders');
      },
    ],
    [
      'in een commit van de hoofdrepo',
      () => {
        plus(daarin());
        commit(join(repo, 'klant'), 'anders');
        commit(repo, 'klant verzet');
      },
    ],
  ])('%s veranderd: zijn dossiers tellen', async (_, change) => {
    change();
    expect((await sinds()).aantal).toBe(1);
  });

  it('die weg is of niet is opgehaald, is een fout', async () => {
    git(repo, 'submodule', 'deinit', '-f', '-q', 'klant');
    expect(await sinds()).toMatchObject({ code: 1, codes: ['dossier/niet-gelezen'] });
    git(repo, 'rm', '-q', '-f', 'klant');
    expect(await sinds()).toMatchObject({ code: 1, codes: expect.arrayContaining(['dossier/verdwenen']) });
  });
});

describe('hoe het wordt gevraagd', () => {
  it('met paden, met een map diep in de repo en met een dossierrepo die een map van een git-repo is', async () => {
    plus(pad('2026-001'));
    plus(pad('2026-002'));
    expect((await sinds('main', 'dossiers/2026-001')).aantal).toBe(1);
    rmSync(join(repo, '.git'), { recursive: true });
    const deep = join(repo, 'klanten/a');
    mkdirSync(deep, { recursive: true });
    for (const name of ['dossiers', 'wvp.yaml']) renameSync(join(repo, name), join(deep, name));
    gitRepo(repo);
    writeFileSync(join(repo, 'buiten.txt'), 'telt niet\n');
    plus(join(deep, 'dossiers/2026-003/dossier.yaml'));
    const ran = await wvp(['check', '-C', 'klanten/a/dossiers', '--gewijzigd-sinds', 'HEAD', ...P], repo);
    expect(ran.err).toContain('1 van 3 dossiers');
  });

  it('zwijgt op stderr met -q', async () => {
    expect((await wvp(['check', '--gewijzigd-sinds', 'main', '-q', ...P], repo)).err).toBe('');
  });

  it.each([
    ['--upload-pack=touch', 'git kent de naam'],
    ['-x', 'git kent de naam'],
    ['', 'git kent de naam'],
    ['bestaat-niet', 'git kent de naam'],
    ['HEAD:wvp.yaml', 'git kent de naam'],
  ])('%s: exitcode 2', async (ref, text) => {
    const ran = await wvp(['check', `--gewijzigd-sinds=${ref}`, ...P], repo);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(text);
    expect(ran.out).toBe('');
  });

  it('zonder git-repo, zonder commit en zonder git: exitcode 2 met wat te doen', async () => {
    const ask = (env = {}) => wvp(['check', '--gewijzigd-sinds', 'main', ...P], repo, env);
    expect(await ask({ PATH: '/nonexistent' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('git is niet gevonden'),
    });
    rmSync(join(repo, '.git'), { recursive: true });
    expect(await ask()).toMatchObject({ code: 2, err: expect.stringContaining('geen git-repo') });
    git(repo, 'init', '-q');
    expect(await ask()).toMatchObject({ code: 2, err: expect.stringContaining('nog geen commit') });
  });

  it('in een ondiepe kloon zegt hij hoe de geschiedenis te halen is', async () => {
    for (const n of [1, 2]) {
      plus(pad('2026-001'));
      commit(repo, `${n}`);
    }
    const clone = mkdtempSync(join(tmpdir(), 'wvp-ondiep-'));
    git(clone, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${repo}`, '.');
    for (const ref of ['origin/main', 'v1'])
      expect(await wvp(['check', '--gewijzigd-sinds', ref, ...P], clone)).toMatchObject({
        code: 2,
        err: expect.stringContaining('fetch-depth: 0'),
      });
    git(clone, 'fetch', '-q', '--unshallow');
    expect((await wvp(['check', '--gewijzigd-sinds', 'origin/main', ...P], clone)).err).toContain('1 van 3');
    rmSync(clone, { recursive: true });
  });

  it.runIf(process.getuid?.() === 0)('van een andere gebruiker: git weigert, en wvp zegt waarom', async () => {
    for (const path of ['.', '.git']) chownSync(join(repo, path), 12_345, 12_345);
    expect(await wvp(['check', '--gewijzigd-sinds', 'main', ...P], repo, { HOME: '/nonexistent' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('safe.directory'),
    });
    const home = mkdtempSync(join(tmpdir(), 'wvp-thuis-'));
    writeFileSync(join(home, '.gitconfig'), `[safe]\n\tdirectory = ${repo}\n`);
    expect((await wvp(['check', '--gewijzigd-sinds', 'main', ...P], repo, { HOME: home })).err).toContain('0 van 3');
    rmSync(home, { recursive: true });
  });
});
