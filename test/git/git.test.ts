/** A repo that was handed over may name programs everywhere that git knows. None may run because wvp looks at it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gewijzigdSinds } from '../../src/git/changed.ts';
import { GitError, type GitOpdracht, openGit } from '../../src/git/git.ts';
import { git, gitRepo } from '../support/git.ts';
import { wvpProces } from '../support/run.ts';

const OPDRACHTEN: readonly [GitOpdracht, string[]][] = [
  ['rev-parse', ['HEAD']],
  ['merge-base', ['HEAD', 'HEAD']],
  ['diff-index', ['--cached', '--name-only', '-z', 'HEAD', '--']],
  ['diff-index', ['--cached', '-p', 'HEAD~1', '--']],
  ['ls-files', ['--stage', '--debug', '-z']],
  ['ls-files', ['--others', '--exclude-standard', '-z']],
  ['ls-tree', ['-r', '-z', 'HEAD']],
  ['log', ['-p', '--format=%H %cI', 'HEAD']],
  ['version', []],
];

let folder = '';
let repo = '';
let kanarie = '';
let env: Record<string, string> = {};

/** The traps: every setting, attribute, hook and variable that can name a program. */
function vallen(): void {
  const program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${kanarie}\ncat 2>/dev/null\n`);
  chmodSync(program, 0o755);
  const kwaad = join(folder, 'kwaad');
  mkdirSync(kwaad);
  const names = ['git', 'git-rev-parse', 'git-diff-index', 'git-ls-files', 'git-log', 'git-remote-ext', 'less', 'ssh'];
  const hooks = ['post-index-change', 'pre-auto-gc', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout'];
  for (const name of names)
    writeFileSync(join(kwaad, name), `#!/bin/sh\necho "$0 $*" >> ${kanarie}\n`, { mode: 0o755 });
  for (const name of hooks)
    writeFileSync(join(repo, '.git/hooks', name), `#!/bin/sh\necho "$0 $*" >> ${kanarie}\n`, { mode: 0o755 });

  const set = (key: string, value: string) => git(repo, 'config', key, value);
  for (const key of ['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'core.gitProxy'])
    set(key, program);
  set('core.alternateRefsCommand', program);
  set('core.hooksPath', join(repo, '.git/hooks'));
  set('core.attributesFile', join(folder, 'attributen'));
  writeFileSync(join(folder, 'attributen'), '* filter=kwaad diff=kwaad merge=kwaad\n');
  writeFileSync(join(repo, '.gitattributes'), '* filter=kwaad diff=kwaad merge=kwaad text=auto\n');
  mkdirSync(join(repo, '.git/info'), { recursive: true });
  writeFileSync(join(repo, '.git/info/attributes'), '* filter=kwaad diff=kwaad\n');
  for (const key of ['clean', 'smudge', 'process']) set(`filter.kwaad.${key}`, program);
  set('filter.kwaad.required', 'true');
  for (const key of ['command', 'textconv']) set(`diff.kwaad.${key}`, program);
  set('diff.external', program);
  set('merge.kwaad.driver', program);
  set('interactive.diffFilter', program);
  for (const key of ['gpg.program', 'gpg.ssh.program', 'gpg.openpgp.program', 'gpg.x509.program']) set(key, program);
  set('log.showSignature', 'true');
  set('credential.helper', `!${program}`);
  set('uploadpack.packObjectsHook', program);
  set('protocol.allow', 'always');
  set('protocol.ext.allow', 'always');
  set('remote.origin.url', `ext::${program} %S`);
  set('remote.origin.uploadpack', program);
  set('remote.origin.promisor', 'true');
  set('remote.origin.partialclonefilter', 'blob:none');
  for (const [opdracht] of OPDRACHTEN) {
    set(`alias.${opdracht}`, `!${program}`);
    set(`pager.${opdracht}`, program);
  }
  set('core.repositoryFormatVersion', '1');
  set('extensions.partialClone', 'origin');

  env = {
    // A relative folder, and the folder of the repo itself: a `git` that lies there must not be taken.
    PATH: `.:${process.env['PATH'] ?? ''}`,
    HOME: join(folder, 'thuis'),
    GIT_EXTERNAL_DIFF: program,
    GIT_PAGER: program,
    GIT_EDITOR: program,
    GIT_SSH_COMMAND: program,
    GIT_ASKPASS: program,
    GIT_EXEC_PATH: kwaad,
    GIT_DIR: join(folder, 'ergens-anders'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: program,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
    GIT_TRACE: join(folder, 'spoor'),
    PAGER: program,
    EDITOR: program,
    SSH_ASKPASS: program,
  };
  writeFileSync(join(repo, 'git'), `#!/bin/sh\necho "$0 $*" >> ${kanarie}\n`, { mode: 0o755 });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wvp-git-'));
  repo = join(folder, 'repo');
  kanarie = join(folder, 'kanarie');
  const zaak = join(repo, 'dossiers/2026-001');
  mkdirSync(join(zaak, 'events'), { recursive: true });
  writeFileSync(join(zaak, 'dossier.yaml'), 'dossier: "2026-001"\nwerknemer: {functie: bakker, urenPerWeek: 36}\n');
  gitRepo(repo);
  const melding = join(zaak, 'events/2026-11-01-ziekmelding.yaml');
  writeFileSync(melding, 'soort: ziekmelding\ndatum: 2026-11-01\neersteZiektedag: 2026-11-01\n');
  git(repo, 'add', '-A');
  // A commit that carries a signature, so that there is something for a program to verify.
  const tree = git(repo, 'write-tree');
  const text = `tree ${tree}\nparent ${git(repo, 'rev-parse', 'HEAD')}\nauthor A <a@example.invalid> 1793534400 +0000\ncommitter A <a@example.invalid> 1793534400 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\ntwee\n`;
  const signed = execFileSync('git', ['hash-object', '-w', '-t', 'commit', '--stdin'], {
    cwd: repo,
    input: text,
    encoding: 'utf8',
  }).trim();
  git(repo, 'update-ref', 'refs/heads/main', signed);
  vallen();
  // As if written in the same moment as the index: git would read these again, through their filter.
  const at = statSync(join(repo, '.git/index')).mtime;
  for (const path of ['dossier.yaml', 'events/2026-11-01-ziekmelding.yaml']) utimesSync(join(zaak, path), at, at);
  writeFileSync(join(zaak, 'events/2026-11-02-contact.yaml'), 'soort: contact\ndatum: 2026-11-02\nmet: [werknemer]\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sporen = () => readdirSync(folder).filter((name) => name === 'kanarie' || name === 'spoor');

describe('een repo vol vallen', () => {
  it('laat bij gewoon git wel programma’s draaien', () => {
    for (const args of [['status'], ['diff'], ['log', '-p', '-1'], ['ls-files', '-m']]) {
      rmSync(kanarie, { force: true });
      const { GIT_EXEC_PATH: _pad, GIT_DIR: _map, ...rest } = env;
      spawnSync('git', args, { cwd: repo, env: { ...rest, PATH: process.env['PATH'] }, timeout: 20_000 });
      expect(existsSync(kanarie), args.join(' ')).toBe(true);
    }
    rmSync(kanarie, { force: true });
    rmSync(join(folder, 'spoor'), { force: true });
  });

  it.each(OPDRACHTEN)('%s %j draait er geen', (opdracht, args) => {
    const ran = openGit(repo, env).run(opdracht, args);
    expect(ran.code).toBe(0);
    expect(sporen()).toEqual([]);
  });

  it('zegt wat er is gewijzigd zonder er een te draaien', () => {
    const { paden } = gewijzigdSinds(repo, 'HEAD~1', env);
    expect([...paden].filter((p) => p.startsWith('dossiers')).sort()).toEqual([
      'dossiers/2026-001/events/2026-11-01-ziekmelding.yaml',
      'dossiers/2026-001/events/2026-11-02-contact.yaml',
    ]);
    const ran = wvpProces(['check', '--gewijzigd-sinds', 'HEAD', '--peildatum', '2026-11-03'], repo, env);
    expect(ran.err).toContain('1 van 1 dossiers');
    expect(ran.code).toBe(0);
    expect(sporen()).toEqual([]);
  });

  it('geeft de inhoud van een object zonder filter, en neemt alleen hele namen aan', () => {
    const git_ = openGit(repo, env);
    const { out } = git_.run('ls-tree', ['-r', 'HEAD', '--', 'dossiers/2026-001/dossier.yaml']);
    const id = /[0-9a-f]{40}/.exec(out)?.[0] ?? '';
    expect(git_.objecten('inhoud', [id]).toString()).toContain('urenPerWeek: 36');
    expect(git_.objecten('maat', [id]).toString()).toMatch(/^[0-9a-f]{40} blob \d+\n$/);
    for (const naam of ['HEAD', `${id}\nHEAD`, '--filters', 'HEAD:dossiers', ''])
      expect(() => git_.objecten('inhoud', [naam])).toThrow(GitError);
    expect(sporen()).toEqual([]);
  });

  it.each([
    ['audit', '2026-001'],
    ['audit', '2026-001', '--json'],
    ['audit', 'dossiers/weg'],
    ['doctor'],
    ['status', '--bekend-op', '2026-11-20'],
    ['check', '--bekend-op', '2026-11-20', '-f', 'sarif'],
    ['explain', 'probleemanalyse', '2026-001', '--bekend-op', '2026-11-20'],
  ])('wvp %s %s draait er geen', (...args) => {
    const ran = wvpProces([...args, '--peildatum', '2026-11-20'], repo, env);
    expect(ran.err).not.toContain('fout in wvp zelf');
    expect(sporen()).toEqual([]);
  });

  it('leest er wel alles', () => {
    const { json } = { json: JSON.parse(wvpProces(['audit', '2026-001', '--json'], repo, env).out) };
    expect(json.commits.map((c: { handtekening: string }) => c.handtekening)).toContain(
      'ondertekend-niet-gecontroleerd',
    );
    expect(json.gebeurtenissen.map((g: { opSchijf: string }) => g.opSchijf)).toEqual(['gelijk', 'nieuw']);
    expect(wvpProces(['status', '--bekend-op', '2026-11-20'], repo, env).out).toContain(
      'Zoals vastgelegd op 2026-11-20',
    );
    expect(sporen()).toEqual([]);
  });

  it('leest dezelfde geschiedenis bij een andere codering van het log, en bij een ent', () => {
    const commits = () => openGit(repo, env).run('log', ['--format=%H %cI', 'HEAD']).out;
    const eerst = commits();
    expect(eerst.trim().split('\n').length).toBeGreaterThan(1);
    git(repo, 'config', 'i18n.logOutputEncoding', 'UTF-16LE');
    mkdirSync(join(repo, '.git/info'), { recursive: true });
    writeFileSync(join(repo, '.git/info/grafts'), `${git(repo, 'rev-parse', 'HEAD')}\n`);
    expect(commits()).toBe(eerst);
    rmSync(join(repo, '.git/info/grafts'));
    git(repo, 'config', '--unset', 'i18n.logOutputEncoding');
    expect(sporen()).toEqual([]);
  });

  it('haalt niets op als er een object ontbreekt', () => {
    const tree = git(repo, 'rev-parse', 'HEAD~1^{tree}');
    const object = join(repo, '.git/objects', tree.slice(0, 2), tree.slice(2));
    rmSync(object);
    expect(() => gewijzigdSinds(repo, 'HEAD~1', env)).toThrow(GitError);
    expect(sporen()).toEqual([]);
    // The same question to git as it comes does run the helper of the remote.
    spawnSync('git', ['-c', 'core.fsmonitor=', 'diff-index', '--cached', 'HEAD~1'], { cwd: repo, timeout: 2_000 });
    expect(sporen()).toEqual(['kanarie']);
  });
});

describe('waar git niet kan', () => {
  const probleem = (work: () => unknown) => {
    try {
      work();
      return 'geen';
    } catch (error) {
      return error instanceof GitError ? error.probleem : String(error);
    }
  };

  it('is er geen git buiten mappen die in PATH voluit zijn genoemd', () => {
    expect(probleem(() => openGit(repo, { PATH: '.:bin::' }))).toBe('geen-git');
    expect(probleem(() => openGit(repo, {}))).toBe('geen-git');
  });

  it('is een map zonder repo geen repo, en een map die op een kale repo lijkt ook niet', () => {
    const leeg = mkdtempSync(join(tmpdir(), 'wvp-kaal-'));
    expect(probleem(() => gewijzigdSinds(leeg, 'main', process.env))).toBe('geen-repo');
    git(leeg, 'init', '-q', '--bare', '.');
    expect(probleem(() => gewijzigdSinds(leeg, 'main', process.env))).toBe('geen-repo');
    rmSync(leeg, { recursive: true });
  });
});
