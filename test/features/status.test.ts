/** status with a choice, agenda, timeline and scan as a user meets them: options, files, exit codes, widths, pipes, many cases. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, ROOT, wvp } from '../support/run.ts';

const PORTFOLIO = join(ROOT, 'fixtures/portfolio');
const P = ['--peildatum', '2026-11-22'];
const run = (args: readonly string[], cwd = PORTFOLIO, env: Record<string, string> = {}) =>
  wvp([...args, ...P], cwd, env);
const json = (args: readonly string[], cwd = PORTFOLIO) => JSON.parse(run(args, cwd).out);

interface Stap {
  readonly sleutel: string;
  readonly status: string;
  readonly uiterlijk: string | null;
  readonly gedaanOp: string | null;
  readonly verantwoordelijke: string;
}
interface DossierJson {
  readonly dossier: string;
  readonly ziekteweek: number;
  readonly stappen: Stap[];
  readonly momenten: readonly { readonly datum: string }[];
  readonly afspraken: { id: string; wie: string; uiterlijk: string | null; status: string }[];
}

describe('status met een keuze', () => {
  const alle: DossierJson[] = json(['status', '--json']).dossiers;
  const dossiers = (...args: string[]) =>
    json(['status', '--json', ...args]).dossiers.map((d: DossierJson) => d.dossier);
  const NU = ['open', 'gemist', 'betwist', 'onbepaald', 'afgeweken'];
  const teDoen = (d: DossierJson) => d.stappen.filter((s) => s.gedaanOp === null && s.verantwoordelijke !== 'uwv');

  it.each(['werkgever', 'bedrijfsarts', 'werknemer', 'casemanager'])('--rol %s: wie nu iets moet doen', (rol) => {
    const wil = alle.filter(
      (d) =>
        teDoen(d).some((s) => s.verantwoordelijke === rol && NU.includes(s.status)) ||
        d.afspraken.some((a) => a.wie === rol && ['open', 'verlopen'].includes(a.status)),
    );
    expect(wil.length).toBeGreaterThan(0);
    expect(dossiers('--rol', rol)).toEqual(wil.map((d) => d.dossier));
  });

  it.each([
    [0, '2026-11-22'],
    [3, '2026-11-25'],
    [14, '2026-12-06'],
  ])('--binnen %i: een dag tot en met %s', (binnen, tot) => {
    const telt = (dag: string | null) => dag !== null && dag <= tot;
    const wil = alle.filter(
      (d) =>
        teDoen(d).some((s) => telt(s.uiterlijk) && s.status !== 'vervallen') ||
        d.afspraken.some((a) => telt(a.uiterlijk) && ['open', 'verlopen'].includes(a.status)) ||
        d.momenten.some((m) => telt(m.datum)),
    );
    expect(dossiers('--binnen', String(binnen))).toEqual(wil.map((d) => d.dossier));
  });

  it('--werkgever kijkt niet naar hoofdletters, en is leeg als niemand zo heet', () => {
    expect(dossiers('--werkgever', 'OEVERLAND')).toHaveLength(alle.length);
    const geen = run(['status', '--werkgever', 'Oeverlant']);
    expect(geen.code).toBe(0);
    expect(geen.out).toContain('Geen dossier past bij deze keuze.');
    expect(geen.err).toContain('Bedoelt u "Oeverland"?');
    expect(json(['status', '--json', '--werkgever', 'xyz'])).toMatchObject({
      dossiers: [],
      samenvatting: { dossiers: 0 },
    });
  });

  it('sorteert zoals gevraagd', () => {
    expect(dossiers('--sorteer', 'dossier')).toEqual(alle.map((d) => d.dossier).sort());
    const weken = json(['status', '--json', '--sorteer', 'week']).dossiers.map((d: DossierJson) => d.ziekteweek);
    expect(weken).toEqual([...weken].sort((a, b) => b - a));
    const tekst = run(['status', '--sorteer', 'uiterlijk']).out.match(/ (\d{4}-\d{2}-\d{2}) {2}/g) ?? [];
    expect(tekst.length).toBeGreaterThan(5);
    expect(tekst).toEqual([...tekst].sort());
  });

  it.each([
    [['status', '--rol', 'casmanager'], 'Bedoelt u "casemanager"?'],
    [['status', '--sorteer', 'wek'], 'Bedoelt u "week"?'],
    [['status', '--binnen', '-1'], 'aantal dagen'],
    [['status', '--binnen', '1.5'], 'aantal dagen'],
    [['status', '--binnen', '99999'], 'aantal dagen'],
    [['status', '--werkgever', ''], '--werkgever is leeg'],
    [['agenda', '--dagen', 'veel'], 'aantal dagen'],
    [['agenda', '--format', 'icss'], 'Bedoelt u "ics"?'],
    [['timeline', '--format', 'png', '2025-019'], 'Mogelijk: text, svg, html.'],
    [['scan', '--van', '2026-02-30'], 'geen bestaande datum'],
    [['scan', '--van', '2026-03-01', '--tot', '2026-02-01'], '--van ligt na'],
    [['timeline'], 'dit commando vraagt er één'],
    [['timeline', 'bestaat-niet'], 'geen dossier met die naam'],
  ])('%j is verkeerd gebruik', (args, melding) => {
    const ran = run(args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(melding);
  });
});

describe('agenda', () => {
  it('zegt in tekst, JSON en ics hetzelfde', () => {
    const items: { dossier: string; datum: string }[] = json(['agenda', '--format', 'json']).items;
    const calendar = new ICAL.Component(ICAL.parse(run(['agenda', '--format', 'ics']).out));
    const events = calendar.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
    expect(events.map((e) => e.startDate.toString())).toEqual(items.map((i) => i.datum));
    expect(new Set(events.map((e) => e.uid)).size).toBe(items.length);
    const rijen = run(['agenda']).out.match(/^[^\d\s] (ma|di|wo|do|vr|za|zo) \d{4}-\d{2}-\d{2}/gm) ?? [];
    expect(rijen.map((r) => r.slice(-10))).toEqual(items.map((i) => i.datum));
  });

  it('geeft in elke tijdzone dezelfde kalender', () => {
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
      (TZ) => run(['agenda', '--format', 'ics'], PORTFOLIO, { TZ }).out,
    );
    expect(new Set(zones).size).toBe(1);
  });

  it('geeft twee mappen met hetzelfde dossier elk hun eigen uid', () => {
    const repo = mkdtempSync(join(tmpdir(), 'wvp-dubbel-'));
    for (const naam of ['a', 'b']) cpSync(join(PORTFOLIO, 'dossiers/2025-019'), join(repo, naam), { recursive: true });
    const { out } = run(['agenda', '--format', 'ics'], repo);
    const uids = out.match(/^UID:.*/gm) ?? [];
    expect(uids.length).toBeGreaterThan(4);
    expect(new Set(uids).size).toBe(uids.length);
    rmSync(repo, { recursive: true });
  });

  it('is ook zonder dossiers één document', () => {
    const leeg = mkdtempSync(join(tmpdir(), 'wvp-leeg-'));
    expect(json(['agenda', '--format', 'json', '--allow-empty'], leeg).items).toEqual([]);
    expect(run(['agenda', '--allow-empty'], leeg).out).toContain('Niets te doen.');
    expect(run(['agenda'], leeg).code).toBe(2);
    rmSync(leeg, { recursive: true });
  });
});

describe('naar een bestand', () => {
  let map = '';
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'wvp-uit-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each([
    ['timeline', '2025-019', '--format', 'svg'],
    ['timeline', '2025-019', '--format', 'html'],
    ['agenda', '--format', 'ics'],
    ['scan', '--format', 'csv'],
  ])('%s %s %s %s: nooit over een ander bestand heen zonder --force', (...args) => {
    const doel = join(map, `uit-${args.join('')}`);
    expect(run([...args, '-o', doel])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(doel, 'utf8')).toBe(run(args).out);
    expect(run([...args, '-o', doel]).err).toContain('Ongewijzigd');
    writeFileSync(doel, 'van mij');
    const geweigerd = run([...args, '-o', doel]);
    expect(geweigerd.code).toBe(2);
    expect(readFileSync(doel, 'utf8')).toBe('van mij');
    expect(run([...args, '-o', doel, '--force', '-q'])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(doel, 'utf8')).toBe(run(args).out);
    const kopie = readdirSync(map).find(
      (n) => n.includes('vorige') && n.startsWith(`uit-${args.join('').split('.')[0]}`),
    );
    expect(readFileSync(join(map, kopie ?? ''), 'utf8')).toBe('van mij');
  });

  it('zegt dat een map niet bestaat of niet te schrijven is', () => {
    const bestand = join(map, 'bestand');
    writeFileSync(bestand, 'x');
    const ran = run(['scan', '-o', join(bestand, 'scan.txt')]);
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toMatch(/kan niet worden geschreven \((ENOTDIR|EEXIST)\)/);
  });
});

describe('op het scherm', () => {
  const COMMANDOS = [
    ['status'],
    ['status', '--binnen', '30'],
    ['status', '2025-019'],
    ['status', '2026-007'],
    ['check', '2025-004'],
    ['agenda', '--dagen', '60'],
    ['timeline', '2025-019'],
    ['scan'],
    ['scan', '--extern', '--alles'],
    ['explain', 'spoor-2', '2025-019'],
  ];
  // Ids and places in files cannot be broken; they stand alone on a line when they do not fit.
  const teLang = (out: string, columns: number) =>
    out.split('\n').filter((l) => l.length > columns && !/\.yaml:\d+/.test(l) && !/^\s*\d+ \| /.test(l));

  it('is geen regel breder dan het scherm, van 60 tot 200', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDOS), fc.integer({ min: 60, max: 200 }), (args, columns) => {
        expect(teLang(run(args, PORTFOLIO, { COLUMNS: String(columns) }).out, columns)).toEqual([]);
      }),
      { numRuns: 22, examples: COMMANDOS.map((args) => [args, 60]) },
    );
  });

  it.each([['status', '--binnen', '30'], ['agenda'], ['timeline', '2025-019'], ['scan']])(
    '%s %s: zonder kleur hetzelfde als met',
    (...args) => {
      const gekleurd = run(args, PORTFOLIO, { FORCE_COLOR: '1' }).out;
      expect(gekleurd).toContain('\u001b[');
      expect(gekleurd.replaceAll(/\u001b\[\d+m/g, '')).toBe(run(args).out);
      expect(run(args).out).not.toContain('\u001b');
    },
  );

  it.each([['status'], ['agenda'], ['timeline', '2025-019'], ['scan'], ['agenda', '--format', 'ics']])(
    '%s: zwijgt als de lezer ophoudt, met exitcode 0',
    (...args) => {
      const command = `set -o pipefail; { "${process.execPath}" "${BIN}" ${args.join(' ')} ${P.join(' ')}; echo "code $?" >&2; } | head -1`;
      const ran = spawnSync('bash', ['-c', command], { cwd: PORTFOLIO, encoding: 'utf8' });
      expect(ran.stderr).toBe('code 0\n');
      expect(ran.stdout.split('\n')).toHaveLength(2);
    },
  );
});

describe('veel dossiers', () => {
  const SOURCES = ['2025-019', '2026-003', '2026-005', '2026-007'];
  const COUNT = 160;
  let repo = '';
  beforeAll(() => {
    repo = mkdtempSync(join(tmpdir(), 'wvp-veel-'));
    writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\n');
    for (let n = 0; n < COUNT; n += 1) {
      const folder = join(repo, `zaak-${String(n).padStart(3, '0')}`);
      cpSync(join(PORTFOLIO, 'dossiers', SOURCES[n % SOURCES.length] ?? ''), folder, { recursive: true });
      const file = join(folder, 'dossier.yaml');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/^dossier: .*/m, `dossier: zaak-${String(n).padStart(3, '0')}`),
      );
    }
  });
  afterAll(() => rmSync(repo, { recursive: true, force: true }));

  it('geeft met draden wat elk deel zonder draden geeft', () => {
    const delen = Array.from({ length: 4 }, (_, k) =>
      Array.from({ length: 40 }, (_, n) => `zaak-${String(k * 40 + n).padStart(3, '0')}`),
    );
    const samen = json(['agenda', '--format', 'json'], repo).items;
    const los = delen.flatMap((deel) => json(['agenda', ...deel, '--format', 'json'], repo).items);
    const sleutel = (i: { dossier: string; sleutel: string }) => `${i.dossier} ${i.sleutel}`;
    expect(samen.map(sleutel).sort()).toEqual(los.map(sleutel).sort());
    const scans = [
      ...delen.map((d) => json(['scan', ...d, '--format', 'json'], repo)),
      json(['scan', '--format', 'json'], repo),
    ];
    const alles = scans.pop();
    const som = (veld: (s: typeof alles) => number) => scans.reduce((n, s) => n + veld(s), 0);
    expect(alles.dossiers.totaal).toBe(COUNT);
    expect(alles.alleStappen.beoordeeld).toBe(som((s) => s.alleStappen.beoordeeld));
    expect(alles.alleStappen.gemist).toBe(som((s) => s.alleStappen.gemist));
    expect(alles.dossiers.lopend).toBe(som((s) => s.dossiers.lopend));
    const status = json(['status', '--json'], repo);
    expect(status.dossiers.flatMap((d: DossierJson) => d.afspraken).length).toBeGreaterThan(100);
    expect(json(['status', '--json', '--rol', 'casemanager'], repo).dossiers).toHaveLength(COUNT / 4);
  });

  it('telt in csv zoals status in JSON', () => {
    const rijen = parse(run(['scan', '--format', 'csv'], repo).out, { delimiter: ';', bom: true }) as string[][];
    const waarde = (rij: string, maat: string) => Number(rijen.find((r) => r[1] === rij && r[2] === maat)?.[3]);
    const stappen = json(['status', '--json'], repo)
      .dossiers.flatMap((d: DossierJson) => d.stappen)
      .filter((s: Stap) => s.verantwoordelijke !== 'uwv' && s.uiterlijk !== null);
    const tel = (status: string) => stappen.filter((s: Stap) => s.status === status).length;
    expect(waarde('alle soorten samen', 'gemist')).toBe(tel('gemist'));
    expect(waarde('alle soorten samen', 'op tijd')).toBe(tel('voldaan'));
    expect(tel('voldaan')).toBeGreaterThan(500);
  });
});
