/** `wvp init`: what it writes works at once, and what was there stays. */
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
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgeFolder } from '../../src/cli/load/judge.ts';
import { plusDagen } from '../../src/core/dates.ts';
import { CI, ciBestand } from '../../src/features/init/command/ci.ts';
import { voorbeeld } from '../../src/features/init/command/example.ts';
import { readConfig } from '../../src/read/settings.ts';
import { git, gitRepo } from '../support/git.ts';
import { ROOT, wvp, wvpProces } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wvp-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('maakt instellingen waarmee een dossier meteen werkt', async () => {
  expect((await wvp(['init'], folder)).code).toBe(0);
  cpSync(join(ROOT, 'fixtures/portfolio/dossiers/2026-008'), join(folder, 'dossiers/2026-008'), { recursive: true });
  const { out, err, code } = await wvp(['status', '--json', '--peildatum', '2026-11-22'], folder);
  expect(code, err).toBe(0);
  expect(JSON.parse(out).dossiers[0].pad).toBe('dossiers/2026-008');
});

it('geeft uitgezette regels die werken als iemand ze aanzet', async () => {
  expect((await wvp(['init', '--no-voorbeeld'], folder)).code).toBe(0);
  const bestand = join(folder, 'wvp.yaml');
  // Every commented line that is a field or part of a list, not the sentences.
  const aan = readFileSync(bestand, 'utf8').replace(/^# (?=[a-z]+:| {2})/gm, '');
  writeFileSync(bestand, aan);
  expect(Object.keys(parse(aan))).toEqual(expect.arrayContaining(['verzekering', 'casemanagement', 'stappen']));
  const { config, findings } = await readConfig(folder);
  expect(findings).toEqual([]);
  expect(config.casemanagement?.termijnen).toEqual({ 'vraag-onbeantwoord': 21 });
});

it('geeft sjablonen die ongewijzigd hetzelfde concept maken', async () => {
  cpSync(join(ROOT, 'fixtures/dossiers'), folder, { recursive: true });
  const args = ['generate', 'plan', '2026-014', '-o', '-', '--peildatum', '2026-11-22'];
  // A template of the repo is filled by a worker, which runs what was built.
  const before = wvpProces(args, folder);
  expect((await wvp(['init', '--sjablonen'], folder)).code).toBe(0);
  const after = wvpProces(args, folder);
  expect(after.err).toBe(before.err);
  expect(after.out).toBe(before.out);
});

it('laat staan wat er al is, en doet de tweede keer niets', async () => {
  writeFileSync(join(folder, 'wvp.yaml'), 'versie: 1\nhorizonDagen: 3\n');
  const first = await wvp(['init', '--sjablonen'], folder);
  expect(first.err).toContain('Blijft zoals het is: wvp.yaml');
  expect(readFileSync(join(folder, 'wvp.yaml'), 'utf8')).toBe('versie: 1\nhorizonDagen: 3\n');
  const second = await wvp(['init', '--sjablonen'], folder);
  expect(second.err).not.toContain('Geschreven');
});

it('maakt een repo die de toets doorstaat, ook met waarschuwingen en morgen', async () => {
  const made = await wvp(['init', 'repo', '--peildatum', '2026-11-22'], folder);
  expect(made.code).toBe(0);
  const repo = join(folder, 'repo');
  for (const peildatum of ['2026-11-22', '2026-11-23']) {
    const ran = await wvp(['check', '--fail-on', 'waarschuwing', '--peildatum', peildatum], repo);
    expect(ran.out + ran.err).toContain('1 dossier, 18 stappen: geen bevindingen');
    expect(ran.code).toBe(0);
  }
  for (const name of readdirSync(repo, { recursive: true, withFileTypes: true }))
    if (name.isFile())
      expect(made.err).toContain(`Geschreven: ${join(name.parentPath, name.name).slice(folder.length + 1)}`);
});

it('maakt op elke dag een voorbeeld zonder bevindingen', async () => {
  let n = 0;
  const schoon = async (peildatum: string) => {
    n += 1;
    const root = join(folder, `v${n}`);
    for (const [name, text] of voorbeeld(peildatum)) {
      mkdirSync(join(root, name, '..'), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const judged = await judgeFolder(join(root, 'dossiers/voorbeeld'), { versie: 1 }, peildatum, {
      lint: true,
      inhoud: true,
      env: {},
      vandaag: peildatum,
    });
    expect(judged.bevindingen, peildatum).toEqual([]);
    expect(judged.evaluation.stappen.filter((s) => !['voldaan', 'gepland'].includes(s.status))).toEqual([]);
    expect(judged.case.events.length).toBeGreaterThan(4);
  };
  for (let dag = 0; dag < 14; dag += 1) await schoon(plusDagen('2026-11-16', dag));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 5000 }).map((d) => plusDagen('2026-01-01', d)),
      schoon,
    ),
    { numRuns: 60 },
  );
});

it('laat het voorbeeld weg als er een dossier is, of als het niet is gevraagd', async () => {
  cpSync(join(ROOT, 'fixtures/portfolio/dossiers/2026-008'), join(folder, 'dossiers/2026-008'), { recursive: true });
  await wvp(['init'], folder);
  expect(existsSync(join(folder, 'dossiers/voorbeeld'))).toBe(false);
  await wvp(['init', '--voorbeeld'], folder);
  expect(existsSync(join(folder, 'dossiers/voorbeeld'))).toBe(true);
  await wvp(['init', 'leeg', '--no-voorbeeld'], folder);
  expect(existsSync(join(folder, 'leeg/dossiers'))).toBe(false);
});

it('geeft de editor schema’s die er zijn, en zoekt niets buiten de repo', async () => {
  await wvp(['init'], folder);
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  expect(Object.keys(settings['yaml.schemas'])).toHaveLength(3);
  for (const path of Object.keys(settings['yaml.schemas']))
    expect(JSON.parse(readFileSync(join(folder, path), 'utf8')).$schema).toContain('draft-07');
  expect(settings['yaml.schemaStore.enable']).toBe(false);
  expect(JSON.parse(readFileSync(join(folder, '.vscode/extensions.json'), 'utf8')).recommendations).toContain(
    'redhat.vscode-yaml',
  );
  // The schemas are those of `wvp schema`.
  for (const name of ['dossier', 'wvp', 'gebeurtenis'])
    expect(readFileSync(join(folder, `.wvp/schemas/${name}.schema.json`), 'utf8')).toBe(
      (await wvp(['schema', name])).out,
    );
});

it('zegt git hoe dossiers zijn te lezen', async () => {
  await wvp(['init', '--peildatum', '2026-11-22'], folder);
  const zaak = join(folder, 'dossiers/voorbeeld');
  mkdirSync(join(zaak, 'documenten/.basis'), { recursive: true });
  for (const name of ['plan.md', '.basis/.slot.x', '.basis/a.volgende', '~$plan.docx', 'x.tmp'])
    writeFileSync(join(zaak, 'documenten', name), 'x\n');
  gitRepo(folder);
  const attr = (path: string) => git(folder, 'check-attr', 'text', 'eol', 'diff', 'export-ignore', '--', path);
  expect(attr('dossiers/voorbeeld/events/a.yaml')).toBe(
    ['text: set', 'eol: lf', 'diff: set', 'export-ignore: unspecified']
      .map((line) => `dossiers/voorbeeld/events/a.yaml: ${line}`)
      .join('\n'),
  );
  const tracked = git(folder, 'ls-files').split('\n');
  expect(tracked.filter((path) => path.includes('documenten/'))).toEqual(['dossiers/voorbeeld/documenten/plan.md']);
  const exported = git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n');
  expect(exported).toContain('dossiers/voorbeeld/documenten/plan.md');
  git(folder, 'archive', '-o', 'uit.zip', 'HEAD');
  const zip = readFileSync(join(folder, 'uit.zip'), 'latin1');
  expect(zip).toContain('dossiers/voorbeeld/dossier.yaml');
  expect(zip).not.toContain('documenten/plan.md');
});

it('schrijft CI voor waar de repo woont', async () => {
  const has = (name: string) => existsSync(join(folder, name));
  await wvp(['init', '--ci', 'geen'], folder);
  expect(has('.github') || has('.gitlab-ci.yml')).toBe(false);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config'), '[remote "origin"]\n\turl = git@gitlab.example.invalid:a/b.git\n');
  await wvp(['init'], folder);
  expect(has('.gitlab-ci.yml')).toBe(true);
  expect(has('.github')).toBe(false);
  await wvp(['init', '--ci', 'github'], folder);
  expect(has('.github/workflows/wvp.yml')).toBe(true);
  expect(await wvp(['init', '--ci', 'gitlap'], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('"gitlab"'),
  });
});

it('schrijft een toets op elke push en elke dag, met zo weinig rechten als kan', () => {
  expect(CI.map((ci) => ciBestand(ci, '1.2.3')?.[0])).toEqual([
    '.github/workflows/wvp.yml',
    '.gitlab-ci.yml',
    undefined,
  ]);
  const github = parse(ciBestand('github', '1.2.3')?.[1] ?? '');
  expect(Object.keys(github.on).sort()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
  expect(github.permissions).toEqual({ contents: 'read' });
  expect(github.jobs.check.env.PAKKET).toBe('.wvp/wvp-1.2.3.tgz');
  for (const step of github.jobs.check.steps) {
    expect(step.run ?? '').not.toContain('${{');
    expect(step.uses ?? 'actions/x@v1').toMatch(/^actions\/[a-z-]+@v\d+$/);
  }
  const gitlab = parse(ciBestand('gitlab', '1.2.3')?.[1] ?? '');
  expect(gitlab.wvp.rules.map((r: { if: string }) => r.if)).toContain('$CI_PIPELINE_SOURCE == "schedule"');
});

it('schrijft niet door een koppeling heen', async () => {
  const buiten = join(folder, 'buiten');
  mkdirSync(buiten);
  mkdirSync(join(folder, 'repo'));
  symlinkSync(buiten, join(folder, 'repo/.vscode'));
  const ran = await wvp(['init', 'repo'], folder);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('.vscode is een koppeling');
  expect(readdirSync(buiten)).toEqual([]);
});
