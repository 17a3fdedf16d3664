/** The command line as a user meets it: colour, streams, exit codes, names of dossiers, hostile folders. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, ROOT, wvp } from '../support/run.ts';

const PORTFOLIO = join(ROOT, 'fixtures/portfolio');
const P = ['--peildatum', '2026-11-22'];
const ESC = '\u001b[';
let repo = '';

beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-cli-'));
  cpSync(PORTFOLIO, repo, { recursive: true });
});
afterAll(() => rmSync(repo, { recursive: true, force: true }));

describe('kleur', () => {
  it.each([
    ['geen terminal', {}, [], false],
    ['FORCE_COLOR=1', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR wint van FORCE_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['een lege NO_COLOR telt niet', { FORCE_COLOR: '1', NO_COLOR: '' }, [], true],
    ['--no-color wint van FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as const)('%s', (_, env, args, coloured) => {
    const { out } = wvp(['status', ...P, ...args], PORTFOLIO, env);
    expect(out.includes(ESC)).toBe(coloured);
  });

  it('zegt zonder kleur hetzelfde als met', () => {
    const plain = wvp(['status', '2025-019', ...P], PORTFOLIO).out;
    const coloured = wvp(['status', '2025-019', ...P], PORTFOLIO, { FORCE_COLOR: '1' }).out;
    expect(coloured.replaceAll(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  it('kleurt JSON nooit', () => {
    expect(wvp(['status', '--json', ...P], PORTFOLIO, { FORCE_COLOR: '1' }).out).not.toContain(ESC);
  });
});

describe('breedte', () => {
  it.each([60, 80, 120, 200])('%i kolommen: geen regel is te lang', (columns) => {
    for (const args of [
      ['status'],
      ['explain', 'spoor-2', '2025-019'],
      ['rules'],
      ['--help'],
      ['check', '--help'],
      ['add', '--help'],
      ['new', '--help'],
    ]) {
      const { out } = wvp([...args, ...P], PORTFOLIO, { COLUMNS: String(columns) });
      const long = out.split('\n').filter((line) => line.length > Math.max(columns, 80) && !line.includes('.yaml:'));
      expect(long, args.join(' ')).toEqual([]);
    }
  });
});

describe('exitcodes', () => {
  it.each([
    [['check', '2026-008'], 0],
    [['check', '2026-008', '--fail-on', 'waarschuwing'], 1],
    [['check', '2025-019'], 1],
    [['check', '2025-019', '-q'], 1],
    [['status', '2025-019'], 0],
    [['check', '--fail-on', 'nooit'], 2],
    [['status', '--peildatum', 'ooit'], 2],
    [['onzin'], 2],
    [[], 0],
    [['--help'], 0],
    [['--version'], 0],
    [['help', 'status'], 0],
  ] as const)('%j geeft %i', (args, code) => {
    const dated = args.includes('--peildatum' as never) || args.length === 0 ? args : [...args, ...P];
    expect(wvp(dated, PORTFOLIO).code).toBe(code);
  });

  it('geeft 2 zonder dossiers, 0 met --allow-empty', () => {
    const empty = mkdtempSync(join(tmpdir(), 'wvp-leeg-'));
    expect(wvp(['check'], empty).code).toBe(2);
    const allowed = wvp(['check', '--allow-empty', '-f', 'json', ...P], empty);
    expect(allowed.code).toBe(0);
    expect(JSON.parse(allowed.out).samenvatting.dossiers).toBe(0);
    rmSync(empty, { recursive: true });
  });
});

describe('stromen', () => {
  it('zet bij -q niets op stdout, en JSON toch wel', () => {
    expect(wvp(['check', '2025-019', '-q', ...P], PORTFOLIO).out).toBe('');
    expect(wvp(['check', '2025-019', '-q', '-f', 'json', ...P], PORTFOLIO).out).toContain('wvp.check/1');
  });

  it('schrijft meer vormen tegelijk', () => {
    const ran = wvp(['check', '2025-019', '-f', 'text', '-f', 'json:uit.json', ...P], repo);
    expect(ran.out).toContain('spoor-2/gemist');
    expect(JSON.parse(readFileSync(join(repo, 'uit.json'), 'utf8')).schema).toBe('wvp.check/1');
  });

  it('zwijgt als de lezer ophoudt', () => {
    const command = `"${process.execPath}" "${BIN}" status --json --peildatum 2026-11-22 | head -c 10`;
    const ran = spawnSync('bash', ['-c', command], { cwd: PORTFOLIO, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toHaveLength(10);
  });
});

describe('een dossier noemen', () => {
  it.each([
    ['bij zijn naam', '2025-019', ''],
    ['als pad', 'dossiers/2025-019', ''],
    ['vanuit de map', '.', 'dossiers/2025-019'],
    ['vanuit een map erin', '.', 'dossiers/2025-019/events'],
  ])('%s', (_, name, cwd) => {
    const { out } = wvp(['status', name, '--json', ...P], join(PORTFOLIO, cwd));
    const json = JSON.parse(out);
    expect(json.dossiers).toHaveLength(1);
    expect(json.dossiers[0].pad).toBe('dossiers/2025-019');
  });

  it('met -C', () => {
    const { out } = wvp(['status', '-C', 'fixtures/portfolio/dossiers/2025-019', '--json', ...P], ROOT);
    expect(JSON.parse(out).dossiers[0].dossier).toBe('2025-019');
  });

  it('bij zijn id als de map anders heet', () => {
    const folder = join(repo, 'dossiers/anders');
    cpSync(join(repo, 'dossiers/2026-010'), folder, { recursive: true });
    writeFileSync(
      join(folder, 'dossier.yaml'),
      readFileSync(join(folder, 'dossier.yaml'), 'utf8').replaceAll('2026-010', 'X-1'),
    );
    const { out, err } = wvp(['status', 'X-1', '--json', ...P], repo);
    expect(err).toBe('');
    expect(JSON.parse(out).dossiers[0].bevindingen.map((f: { code: string }) => f.code)).toContain(
      'dossier/map-wijkt-af',
    );
    rmSync(folder, { recursive: true });
  });
});

describe('vijandige mappen', () => {
  const codes = (out: string) => JSON.parse(out).bevindingen.map((f: { code: string }) => f.code);
  const scene = (make: (events: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'wvp-vijandig-'));
    const events = join(folder, 'z/events');
    mkdirSync(events, { recursive: true });
    writeFileSync(join(folder, 'z/dossier.yaml'), 'dossier: z\nwerknemer: {functie: bakker, urenPerWeek: 36}\n');
    make(events);
    const ran = wvp(['check', '-f', 'json', ...P], folder);
    rmSync(folder, { recursive: true });
    return ran;
  };

  it('volgt geen koppeling en meldt haar', () => {
    const ran = scene((events) => symlinkSync('/etc/passwd', join(events, '2026-01-01-x.yaml')));
    expect(ran.code).toBe(1);
    expect(codes(ran.out)).toEqual(['yaml/geen-bestand']);
    expect(ran.out).not.toContain('root');
  });

  it('blijft niet hangen op een pijp', () => {
    const ran = scene((events) => execFileSync('mkfifo', [join(events, '2026-01-01-x.yaml')]));
    expect(codes(ran.out)).toEqual(['yaml/geen-bestand']);
  });

  it('overleeft diep geneste bestanden als allereerste', () => {
    const ran = scene((events) => {
      for (const n of [1, 2, 3]) writeFileSync(join(events, `2026-01-0${n}-x.yaml`), '['.repeat(1000));
      writeFileSync(join(events, '2026-01-04-x.yaml'), '? '.repeat(600));
    });
    expect(ran.code).toBe(1);
    expect(codes(ran.out)).toEqual(['yaml/te-diep', 'yaml/te-diep', 'yaml/te-diep', 'yaml/niet-toegestaan']);
  });

  it('weigert een groot bestand', () => {
    const ran = scene((events) => writeFileSync(join(events, '2026-01-01-x.yaml'), `a: ${'x'.repeat(300_000)}\n`));
    expect(codes(ran.out)).toEqual(['yaml/te-groot']);
  });
});

describe('lezen schrijft niets', () => {
  it('laat de map zoals hij was', () => {
    const list = () => readdirSync(repo, { recursive: true, encoding: 'utf8' }).sort();
    const before = list();
    for (const args of [
      ['status'],
      ['check'],
      ['explain', 'spoor-2', '2025-019'],
      ['rules'],
      ['generate', 'plan', '2026-006', '-o', '-'],
    ])
      wvp([...args, ...P], repo);
    expect(list()).toEqual(before);
  });
});

describe('wat Node van het programma bewaart', () => {
  const keeps = 'enableCompileCache' in nodeModule;
  const args = ['status', PORTFOLIO, ...P];

  it('staat in de cachemap van de gebruiker en verandert niets aan wat wvp zegt', () => {
    const map = mkdtempSync(join(tmpdir(), 'wvp-cache-'));
    const env = { XDG_CACHE_HOME: map, TMPDIR: map };
    const zonder = wvp(args, ROOT, { ...env, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(map)).toEqual([]);
    const eerst = wvp(args, ROOT, env);
    expect(zonder.code).toBe(0);
    expect(eerst).toEqual(zonder);
    expect(wvp(args, ROOT, env)).toEqual(zonder);
    expect(readdirSync(map)).toEqual(keeps ? ['wvp'] : []);
    rmSync(map, { recursive: true });
  });

  it.runIf(process.platform !== 'win32')('staat niet in een map waar een ander in mag schrijven', () => {
    const map = mkdtempSync(join(tmpdir(), 'wvp-cache-'));
    mkdirSync(join(map, 'wvp'));
    chmodSync(join(map, 'wvp'), 0o777);
    expect(wvp(args, ROOT, { XDG_CACHE_HOME: map }).code).toBe(0);
    expect(readdirSync(join(map, 'wvp'))).toEqual([]);
    rmSync(map, { recursive: true });
  });

  it.each(['relatief', '', '/dev/null', '/proc/self', `/${'a'.repeat(300)}`])(
    'stoort niet waar het nergens kan staan: "%s"',
    (plek) => {
      const env = { XDG_CACHE_HOME: plek, HOME: plek };
      expect(wvp(args, ROOT, env)).toEqual(wvp(args, ROOT, { NODE_DISABLE_COMPILE_CACHE: '1' }));
      expect(readdirSync(ROOT)).not.toContain('relatief');
    },
  );
});

describe('documentatie uit de catalogus', () => {
  it('is bij', () => {
    expect(readFileSync(join(ROOT, 'docs/regels.md'), 'utf8')).toBe(wvp(['rules', '--format', 'md']).out);
  });

  it('geeft de regels als JSON', () => {
    const json = JSON.parse(wvp(['rules', '--format', 'json']).out);
    expect(json.schema).toBe('wvp.rules/1');
    for (const regel of json.regels) {
      expect(Object.keys(regel)).toEqual(
        expect.arrayContaining(['id', 'titel', 'regelset', 'verantwoordelijke', 'versies', 'gecontroleerdOp']),
      );
      expect(regel.versies.at(-1).totEnMet).toBeNull();
    }
  });
});
