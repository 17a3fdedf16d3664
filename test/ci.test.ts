/** What other repos paste into their CI: parsed, and its shell steps run as they stand there. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readVersion } from '../src/cli/version.ts';
import { ciBestand } from '../src/features/init/command/ci.ts';
import { commit, git, gitRepo } from './support/git.ts';
import { ROOT } from './support/run.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string; description: string }>;
  runs: { using: string; steps: Step[] };
};
const gitlab = parse(readFileSync(join(ROOT, '.ci/gitlab/wvp.gitlab-ci.yml'), 'utf8')).wvp as {
  variables: Record<string, string>;
  script: string[];
  rules: { if: string }[];
};

const folder = mkdtempSync(join(tmpdir(), 'wvp-ci-'));
const repo = join(folder, 'repo');
let pakket = '';

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  pakket = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  cpSync(join(ROOT, 'fixtures/dossiers/dossiers'), join(repo, 'dossiers'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/dossiers/wvp.yaml'), join(repo, 'wvp.yaml'));
  mkdirSync(join(repo, '.wvp'));
  cpSync(pakket, join(repo, '.wvp/wvp-proef.tgz'));
  gitRepo(repo);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step of the action with these inputs, as the runner would start it. */
function step(name: string, inputs: Record<string, string>) {
  const found = action.runs.steps.find((s) => s.name === name);
  const given: Record<string, string> = {};
  for (const [key, expression] of Object.entries(found?.env ?? {})) {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1];
    given[key] = input === undefined ? ROOT : (inputs[input] ?? action.inputs[input]?.default ?? '');
  }
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', found?.run ?? 'exit 99'], {
    cwd: repo,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      npm_config_offline: 'true',
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: output,
      ...given,
    },
  });
  return { ...ran, output: readFileSync(output, 'utf8') };
}

const toets = (inputs: Record<string, string> = {}) =>
  step('dossiers toetsen', { peildatum: '2026-11-22', formats: 'text', ...inputs });

describe('action.yml', () => {
  it('zet nooit een waarde van buiten in een script, en beschrijft elke invoer', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, uses } of action.runs.steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    }
    expect(Object.keys(action.inputs)).toEqual([
      'paden',
      'peildatum',
      'fail-on',
      'formats',
      'gewijzigd-sinds',
      'versie',
    ]);
    for (const input of Object.values(action.inputs)) expect(input.description.length).toBeGreaterThan(10);
    expect(JSON.stringify(action)).not.toContain('upload');
  });

  it('installeert een pakket uit de repo, zonder iets op te halen', () => {
    const ran = step('wvp installeren', { versie: '.wvp/wvp-proef.tgz' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    expect(existsSync(join(folder, 'wvp/node_modules/.bin/wvp'))).toBe(true);
  });

  it.each(['0.1.0', '--global', 'x; touch KANARIE', '$(touch KANARIE).zip', 'a\nb.tgz', 'http://x.invalid/a'])(
    'weigert als pakket: %j',
    (versie) => {
      const ran = step('wvp installeren', { versie });
      expect(ran.status).not.toBe(0);
      expect(existsSync(join(repo, 'KANARIE'))).toBe(false);
    },
  );

  it('toetst, en geeft de exitcode door', () => {
    expect(toets({ paden: 'dossiers/2026-014' })).toMatchObject({ status: 0, output: 'exitcode=0\n' });
    const alles = toets();
    expect(alles).toMatchObject({ status: 1, output: 'exitcode=1\n' });
    expect(alles.stdout).toContain('3 dossiers');
    expect(toets({ paden: 'dossiers/2026-014\ndossiers/2024-007\n' }).stdout).toContain('2 dossiers');
    expect(toets({ paden: 'dossiers/2025-031', 'fail-on': 'nooit' }).status).toBe(2);
  });

  it('schrijft aantekeningen, en een sarif als die is gevraagd', () => {
    const ran = toets({ formats: 'github\nsarif:wvp.sarif' });
    expect(ran.stdout).toContain('::error file=dossiers/2025-031/');
    expect(JSON.parse(readFileSync(join(repo, 'wvp.sarif'), 'utf8')).version).toBe('2.1.0');
    rmSync(join(repo, 'wvp.sarif'));
  });

  it('toetst alleen wat een branch raakt', () => {
    git(repo, 'checkout', '-q', '-b', 'werk');
    const path = join(repo, 'dossiers/2026-014/dossier.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# aangevuld\n`);
    commit(repo, 'werk');
    const ran = toets({ 'gewijzigd-sinds': 'main' });
    expect(ran.stderr).toContain('1 van 3 dossiers');
    expect(ran.status).toBe(0);
  });

  it('ziet in wat van buiten komt geen opdracht en geen optie', () => {
    const kwaad = ['$(touch KANARIE)', '`touch KANARIE`', '"; touch KANARIE; "', '--allow-empty', "'"];
    for (const [index, naam] of ['paden', 'peildatum', 'fail-on', 'formats', 'gewijzigd-sinds'].entries()) {
      const waarde = kwaad[index] ?? '';
      expect(toets({ [naam]: waarde }).status, `${naam} ${waarde}`).toBe(2);
    }
    for (const waarde of kwaad) toets({ paden: waarde, peildatum: '2026-11-22', 'gewijzigd-sinds': waarde });
    expect(existsSync(join(repo, 'KANARIE'))).toBe(false);
  });
});

/** The script of a GitLab job, with `wvp` and a `npm` that only installs in the test's own folder. */
function job(script: string[], variables: Record<string, string>) {
  const bin = join(folder, 'wvp/node_modules/.bin');
  const shim = join(folder, 'shim');
  mkdirSync(shim, { recursive: true });
  writeFileSync(join(shim, 'npm'), `#!/bin/sh\necho "npm $*" >&2\nfor last; do :; done\n[ -f "$last" ]\n`, {
    mode: 0o755,
  });
  return spawnSync('sh', ['-e', '-c', script.join('\n')], {
    cwd: repo,
    encoding: 'utf8',
    env: { PATH: [shim, bin, process.env['PATH']].join(delimiter), HOME: folder, ...variables },
  });
}

describe('GitLab', () => {
  const proef = { ...gitlab.variables, WVP_PAKKET: '.wvp/wvp-proef.tgz', WVP_PEILDATUM: '2026-11-22' };

  it('toetst ook volgens een rooster', () => {
    expect(gitlab.rules.map((r) => r.if)).toContain('$CI_PIPELINE_SOURCE == "schedule"');
    expect(gitlab.variables['WVP_PAKKET']).toBe(`.wvp/wvp-${readVersion()}.tgz`);
  });

  it('doet wat het script zegt', () => {
    const alles = job(gitlab.script, proef);
    expect(alles.stderr).toContain('npm install --global');
    expect(alles.stdout).toContain('3 dossiers');
    expect(alles.status).toBe(1);
    const een = { ...proef, WVP_PADEN: 'dossiers/2026-014', WVP_FORMATS: 'text gitlab:gl-code-quality.json' };
    expect(job(gitlab.script, een).status).toBe(0);
    expect(JSON.parse(readFileSync(join(repo, 'gl-code-quality.json'), 'utf8'))).toEqual(expect.any(Array));
    rmSync(join(repo, 'gl-code-quality.json'));
    const sinds = job(gitlab.script, { ...proef, WVP_GEWIJZIGD_SINDS: 'main', WVP_FAIL_ON: 'waarschuwing' });
    expect(sinds.stderr).toContain('1 van 3 dossiers');
  });

  it('faalt als het pakket er niet is', () => {
    expect(job(gitlab.script, { ...proef, WVP_PAKKET: '.wvp/weg.tgz' }).status).toBe(1);
  });
});

describe('wat wvp init schrijft', () => {
  it('draait zoals het er staat, voor GitHub en GitLab', () => {
    const github = parse(ciBestand('github', 'proef')?.[1] ?? '').jobs.check as {
      env: Record<string, string>;
      steps: Step[];
    };
    const script = github.steps.flatMap((s) => s.run ?? []);
    const ran = job(script, github.env);
    expect(ran.stdout).toContain('::error file=dossiers/2025-031/');
    expect(ran.status).toBe(1);
    const lab = parse(ciBestand('gitlab', 'proef')?.[1] ?? '').wvp as typeof gitlab;
    expect(job(lab.script, lab.variables).stdout).toContain('3 dossiers');
  });
});

describe('pre-commit', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as [
    { id: string; entry: string; language: string; always_run: boolean; pass_filenames: boolean },
  ];
  const klant = join(folder, 'klant');
  const zaak = join(klant, 'dossiers/2026-014');
  const stap = (naam: string) => join(zaak, 'events', naam);
  /** What the hook says of what is staged. */
  const toets = () =>
    spawnSync(
      join(folder, 'wvp/node_modules/.bin', hook.entry.split(' ')[0] ?? ''),
      [...hook.entry.split(' ').slice(1), '--peildatum', '2026-11-22'],
      { cwd: klant, encoding: 'utf8' },
    );

  beforeEach(() => {
    rmSync(klant, { recursive: true, force: true });
    cpSync(join(ROOT, 'fixtures/dossiers/dossiers/2026-014'), zaak, { recursive: true });
    gitRepo(klant);
  });

  it('kijkt bij elke commit, naar wat die verandert', () => {
    expect(hook).toMatchObject({ id: 'wvp-check', language: 'system', always_run: true, pass_filenames: false });
    expect(toets()).toMatchObject({ status: 0 });
  });

  const eerste = '2026-07-08-ziekmelding.yaml';
  const analyse =
    readdirSync(join(ROOT, 'fixtures/dossiers/dossiers/2026-014/events')).find((n) => n.includes('probleemanalyse')) ??
    '';
  it.each<[string, () => void]>([
    ['een verwijderde gebeurtenis', () => rmSync(stap(analyse))],
    ['een gebeurtenis met een ander einde van de naam', () => renameSync(stap(eerste), stap('x.yml'))],
    ['een gebeurtenis buiten events', () => renameSync(stap(eerste), join(zaak, eerste))],
    ['een map met een andere naam', () => renameSync(join(zaak, 'events'), join(zaak, 'gebeurtenissen'))],
    ['een verwijderd dossier', () => rmSync(zaak, { recursive: true })],
    ['instellingen in het dossier', () => writeFileSync(join(zaak, 'wvp.yaml'), 'versie: 1\n')],
  ])('ziet %s', (_, doe) => {
    doe();
    git(klant, 'add', '-A');
    expect(toets()).toMatchObject({ status: 1 });
  });

  it('ziet alles voor de eerste commit', () => {
    rmSync(join(klant, '.git'), { recursive: true });
    git(klant, 'init', '-q');
    expect(toets()).toMatchObject({ status: 0 });
    rmSync(stap(analyse));
    expect(toets()).toMatchObject({ status: 1 });
  });
});
