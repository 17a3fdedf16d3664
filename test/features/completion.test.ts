/** Completion: what is offered, that it is true, and that each shell shows it — with folder names that are made to harm. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOORTEN } from '../../src/dossier/kinds/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { BIN, ROOT, wvp } from '../support/run.ts';

let folder = '';
let env: Record<string, string> = {};
/** Names that do something where a shell evaluates them. */
const KWAAD = ['$(touch KANARIE)', '`touch KANARIE`', '2026-900;touch KANARIE', "a'b", 'a b', '-rf', 'a\ttouch', '*'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wvp-tab-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'wvp'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(bin, 'wvp'), 0o755);
  env = { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder, TERM: 'dumb' };
  cpSync(join(ROOT, 'fixtures/dossiers'), join(folder, 'repo'), { recursive: true });
  for (const name of KWAAD) {
    mkdirSync(join(folder, 'repo/dossiers', name));
    writeFileSync(join(folder, 'repo/dossiers', name, 'dossier.yaml'), 'dossier: x\n');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vul = async (...woorden: string[]) => {
  const ran = await wvp(['complete', '--', ...woorden], join(folder, 'repo'));
  expect(ran.err).toBe('');
  expect(ran.code).toBe(0);
  return ran.out.split('\n').filter((line) => line !== '');
};
const waarden = async (...woorden: string[]) => (await vul(...woorden)).map((line) => line.split('\t')[0]);

const DOSSIERS = ['2024-007', '2025-031', '2026-014'];

describe('wat wordt aangeboden', () => {
  it('de commando’s, zonder het verborgen', async () => {
    const names = await waarden('');
    for (const name of ['status', 'check', 'generate', 'init', 'explain', 'rules', 'schema', 'completion', 'help'])
      expect(names).toContain(name);
    expect(names).not.toContain('complete');
    expect(await waarden('sta')).toEqual(['status']);
    expect(await waarden('help', 'sta')).toEqual(['status']);
    expect((await vul('sta'))[0]).toMatch(/\t.+/);
  });

  it('de opties van een commando en die van elk commando', async () => {
    expect(await waarden('check', '--')).toEqual(
      expect.arrayContaining(['--format', '--fail-on', '--gewijzigd-sinds', '--peildatum', '--help']),
    );
    expect(await waarden('rules', '--fail')).toEqual([]);
    // Also those that `help` and `--help` would otherwise take for themselves.
    expect(await waarden('check', '--help', '--fail')).toEqual(['--fail-on']);
  });

  it.each([
    [
      ['check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['check', '-f', 'gi'],
      ['github', 'gitlab'],
    ],
    [['check', '--format', '=', 'sa'], ['sarif']],
    [['check', '--format=sa'], ['--format=sarif']],
    [
      ['generate', '--format', ''],
      ['md', 'html', 'docx', 'pdf'],
    ],
    [
      ['init', '--ci', 'git'],
      ['github', 'gitlab'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['status', ''], DOSSIERS],
    [['status', '2024-007', '2025'], ['2025-031']],
    [['--peildatum', '2026-11-22', 'status', '2025'], ['2025-031']],
    [['-C', 'dossiers/2024-007', 'status', '2025'], ['2025-031']],
    [['generate', 'verslag', '2026'], ['2026-014']],
    [['generate', 'verslag', '2026-014', ''], []],
    [['explain', 'spoor-2', '2026'], ['2026-014']],
    [['explain', 'schema/onbekend-'], ['schema/onbekend-veld']],
    [['onzin', ''], waarden],
    [['init', ''], [':mappen']],
    [['generate', 'plan', '-o', ''], [':bestanden']],
    [['status', 'dossiers/'], [':mappen']],
    [[], waarden],
  ] as const)('%j', async (woorden, verwacht) => {
    const found = await waarden(...woorden);
    if (Array.isArray(verwacht)) expect(found).toEqual(verwacht);
    else expect(found).toEqual(await waarden(''));
  });

  it('elke soort, elke stap en elk document', async () => {
    expect(await waarden('schema', '')).toEqual(['dossier', 'wvp', 'gebeurtenis', ...SOORTEN]);
    expect(await waarden('add', '')).toEqual(
      existsSync(join(ROOT, 'src/features/add/command.ts')) ? [...SOORTEN] : await waarden(''),
    );
    expect(await waarden('explain', '')).toEqual(expect.arrayContaining(RULES.map((r) => r.id)));
    expect(await waarden('generate', '')).toEqual(expect.arrayContaining(['plan-van-aanpak', 'plan', 'verslag']));
  });

  it('is waar: elke waarde van een optie wordt aangenomen', async () => {
    const where = join(folder, 'repo');
    const offers: [string[], string][] = [
      [['check', '2026-014', '--peildatum', '2026-11-22'], '--format'],
      [['check', '2026-014', '--peildatum', '2026-11-22'], '--fail-on'],
      [['rules'], '--format'],
      [['agenda', '--peildatum', '2026-11-22', '2026-014'], '--format'],
      [['scan', '--peildatum', '2026-11-22', '2026-014'], '--format'],
      [['timeline', '2026-014', '--peildatum', '2026-11-22'], '--format'],
      [['status', '2026-014', '--peildatum', '2026-11-22'], '--sorteer'],
      [['status', '2026-014', '--peildatum', '2026-11-22'], '--rol'],
      [['init', '../nieuw', '-q'], '--ci'],
    ];
    for (const [args, option] of offers)
      for (const value of await waarden(args[0] ?? '', option, ''))
        expect((await wvp([...args, option, String(value)], where)).code, `${args[0]} ${option} ${value}`).toBe(0);
  });

  it('vergeet geen commando: elke vaste keuze van een optie heeft haar waarden', async () => {
    for (const name of (await waarden('')).filter((n) => n !== 'help'))
      for (const line of await vul(String(name), '--'))
        if (/^--(format|rol|sorteer|ci|fail-on|door)\t/.test(line))
          expect(await waarden(String(name), line.split('\t')[0] ?? '', ''), `${name} ${line}`).not.toEqual([]);
    for (const name of ['status', 'check', 'agenda', 'scan', 'timeline', 'explain', 'generate', 'add'])
      expect((await waarden(name, '')).length, name).toBeGreaterThan(1);
  });

  it('zwijgt waar niets te vinden is, ook buiten een repo', async () => {
    const ran = await wvp(['complete', '--', 'status', ''], mkdtempSync(join(folder, 'leeg-')));
    expect(ran).toMatchObject({ code: 0, out: ':mappen\n', err: '' });
  });
});

const heeft = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** Runs a script in a shell in the repo with the hostile names, and gives its lines. */
function inShell(shell: string, args: string[], script: string): string[] {
  const ran = spawnSync(shell, [...args, '-c', script], {
    cwd: join(folder, 'repo'),
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(ran.stderr).toBe('');
  expect(existsSync(join(folder, 'repo/KANARIE')), 'a name was evaluated').toBe(false);
  return ran.stdout.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  const tab = (...woorden: string[]) =>
    inShell(
      'bash',
      ['--norc'],
      `source <(wvp completion bash)
COMP_WORDS=(wvp ${woorden.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${woorden.length}; _wvp
printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  it('vult aan', () => {
    expect(tab('sta')).toEqual(['status']);
    expect(tab('status', '')).toEqual(DOSSIERS);
    expect(tab('check', '--format', '=', '')).toContain('sarif');
    expect(tab('check', '--format', '=')).toContain('sarif');
    expect(tab('status', 'dossiers/2024')).toEqual(['dossiers/2024-007']);
  });

  it('geeft namen van mappen die kwaad willen ongewijzigd door', () => {
    expect(tab('status', 'dossiers/').sort()).toEqual([...DOSSIERS, ...KWAAD].map((name) => `dossiers/${name}`).sort());
    expect(tab('status', '$(touch KANARIE)')).toEqual([]);
  });
});

describe.runIf(heeft('zsh'))('zsh', () => {
  /** `_describe` shows on a screen; here it prints what it was given. */
  const tab = (...woorden: string[]) =>
    inShell(
      'zsh',
      ['-f'],
      `compdef() { :; }; source <(wvp completion zsh)
_describe() { local -a given; given=("\${(@P)\${@[-1]}}"); print -rl -- "\${given[@]}"; }
_files() { print -r -- "files $*"; }
words=(wvp ${woorden.map((w) => `'${w}'`).join(' ')}); CURRENT=${woorden.length + 1}; _wvp`,
    );

  it('vult aan, met uitleg', () => {
    expect(tab('sta')).toEqual([expect.stringMatching(/^status:toon/)]);
    expect(tab('status', '')).toEqual(DOSSIERS);
    expect(tab('init', '')).toEqual(['files -/']);
    expect(tab('status', '\\$(touch KANARIE)')).toEqual(['files -/']);
  });
});

describe.runIf(heeft('fish'))('fish', () => {
  const tab = (line: string) => inShell('fish', ['--no-config'], `wvp completion fish | source; complete -C '${line}'`);

  it('vult aan, met uitleg', () => {
    expect(tab('wvp sta')).toEqual([expect.stringMatching(/^status\ttoon/)]);
    expect(tab('wvp status ')).toEqual(DOSSIERS);
    expect(tab('wvp check --format=sa')).toEqual(['--format=sarif']);
    expect(tab('wvp status dossiers/2024').map((line) => line.split('\t')[0])).toEqual(['dossiers/2024-007/']);
    expect(tab('wvp status \\$\\(touch')).toEqual([]);
  });
});

describe('wvp completion', () => {
  it('weigert een shell die hij niet kent', async () => {
    expect(await wvp(['completion', 'fissh'], folder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('"fish"'),
    });
    expect((await wvp(['completion', '__proto__'], folder)).code).toBe(2);
  });
});
