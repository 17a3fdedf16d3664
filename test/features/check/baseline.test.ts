/** `wvp check --basislijn`: written once, applied by itself, and reported when it has had its time. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CheckOptions } from '../../../src/features/check/command.ts';
import { toets } from '../../support/check.ts';
import { ROOT } from '../../support/run.ts';

interface Bevinding {
  readonly code: string;
  readonly ernst: string;
  readonly verantwoord: boolean;
  readonly vingerafdruk: string;
  readonly basislijn?: string;
  readonly regel: number;
  readonly kolom: number;
  readonly bestand: string;
  readonly dossier: string | null;
}

let root = '';
let bestand = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-basislijn-'));
  bestand = join(root, 'wvp-basislijn.yaml');
  cpSync(join(ROOT, 'fixtures/portfolio'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function json(
  options: CheckOptions = {},
  paths: readonly string[] = [],
): Promise<{ code: number; bevindingen: Bevinding[] }> {
  const { code, out } = await toets(root, { format: ['json'], ...options }, paths);
  return { code, bevindingen: JSON.parse(out).bevindingen };
}
const codes = (lijst: readonly Bevinding[]) => lijst.map((f) => f.code);
const regel = (vingerafdruk: string, extra: Record<string, string> = {}) => {
  const velden = { datum: '2026-01-01', reden: 'overgenomen', ...extra };
  return `  - vingerafdruk: "${vingerafdruk}"\n    datum: ${velden.datum}\n    reden: "${velden.reden}"\n`;
};
const schrijf = (...regels: string[]) => writeFileSync(bestand, `versie: 1\nbevindingen:\n${regels.join('')}`);
const SPOOR = '2025-019:spoor-2/gemist:spoor-2';

describe('wvp check --basislijn', () => {
  it('schrijft wat er te melden is, met datum en reden, en dan faalt check niet meer', async () => {
    const voor = await json();
    expect(voor.code).toBe(1);
    const ran = await toets(root, { basislijn: true, reden: 'overgenomen van "de vorige" arbodienst: 100%' });
    expect(ran).toEqual({
      code: 0,
      out: 'wvp-basislijn.yaml geschreven: 7 bevindingen. 11 kunnen er niet in (wat niet leesbaar is, niet mag, of nog te doen is).\n',
      err: '',
    });
    const inhoud = parse(readFileSync(bestand, 'utf8'));
    const verwacht = voor.bevindingen.filter((f) => !/\/(?:open|verlopen)$/.test(f.code)).map((f) => f.vingerafdruk);
    expect(inhoud.bevindingen.map((r: { vingerafdruk: string }) => r.vingerafdruk)).toEqual(verwacht);
    expect(inhoud.bevindingen[0]).toMatchObject({
      datum: '2026-11-22',
      reden: 'overgenomen van "de vorige" arbodienst: 100%',
    });
    const na = await json();
    expect(na.code).toBe(0);
    expect(codes(na.bevindingen)).toEqual(codes(voor.bevindingen));
    expect(na.bevindingen.filter((f) => f.verantwoord).map((f) => f.vingerafdruk)).toEqual(verwacht);
    expect(na.bevindingen.every((f) => f.verantwoord === (f.basislijn === '2026-11-22'))).toBe(true);
  });

  it('vraagt om de reden zolang die er niet is', async () => {
    expect((await toets(root, { basislijn: true })).out).toContain('Vul bij elke regel de reden in');
    const { code, bevindingen } = await json();
    const vraagt = bevindingen.filter((f) => f.code === 'basislijn/zonder-reden');
    expect([code, vraagt.length]).toEqual([0, 7]);
    expect(vraagt[0]).toMatchObject({
      ernst: 'waarschuwing',
      dossier: null,
      bestand: 'wvp-basislijn.yaml',
      regel: 5,
      kolom: 19,
    });
    expect((await json({ failOn: 'waarschuwing' })).code).toBe(1);
  });

  it('schrijft nooit over een bestaande heen, en laat zien wat erbij kan', async () => {
    schrijf(regel(SPOOR));
    const was = readFileSync(bestand, 'utf8');
    const ran = await toets(root, { basislijn: true, reden: 'later gezien' });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('Er is al een wvp-basislijn.yaml; die is niet gewijzigd.');
    expect(readFileSync(bestand, 'utf8')).toBe(was);
    expect(ran.out).not.toContain(SPOOR);
    writeFileSync(bestand, was + ran.out);
    expect((await json()).bevindingen.filter((f) => f.verantwoord)).toHaveLength(7);
    expect(await toets(root, { basislijn: true })).toMatchObject({
      code: 0,
      out: expect.stringContaining('niets om aan de basislijn toe te voegen'),
    });
  });

  it('zet er niets in wat leesbaar of weg moet, en schrijft niets als er niets is', async () => {
    writeFileSync(
      join(root, 'dossiers/2025-019/events/2026-10-01-x.yaml'),
      'soort: contact\ndatum: 2026-10-01\nkleur: rood\n',
    );
    await toets(root, { basislijn: true, reden: 'oud' });
    expect(readFileSync(bestand, 'utf8')).not.toMatch(/schema\/|yaml\/|\/open:/);
    expect((await json()).code).toBe(1);
    rmSync(bestand);
    expect((await toets(root, { basislijn: true }, ['dossiers/2026-010'])).out).toContain(
      'Er is niets om in een basislijn te zetten.',
    );
    expect(existsSync(bestand)).toBe(false);
  });

  it('gaat niet samen met een rapport of een deel, en --reden niet zonder', async () => {
    for (const [extra, wat] of [
      [{ basislijn: true, format: ['json'] }, '--basislijn gaat niet samen met -f.'],
      [{ basislijn: true, shard: '1/2' }, '--basislijn gaat niet samen met --shard.'],
      [{ basislijn: true, samenvoegen: true }, '--basislijn gaat niet samen met --samenvoegen.'],
      [{ basislijn: true, reden: ' ' }, 'De reden is leeg'],
      [{ basislijn: true, reden: 'a'.repeat(1001) }, 'De reden is leeg of langer'],
      [{ reden: 'x' }, '--reden hoort bij --basislijn.'],
    ] as const) {
      const ran = await toets(root, extra as CheckOptions);
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toContain(wat);
    }
    expect(existsSync(bestand)).toBe(false);
  });
});

describe('een basislijn', () => {
  it('meldt een regel die bij niets meer hoort, op haar plaats', async () => {
    schrijf(
      regel(SPOOR),
      regel('2025-019:probleemanalyse/gemist:probleemanalyse'),
      regel('weg:riv/ba-stil:bedrijfsarts'),
    );
    const { bevindingen } = await json();
    expect(bevindingen.filter((f) => f.dossier === null)).toMatchObject([
      {
        code: 'basislijn/vervallen',
        ernst: 'waarschuwing',
        regel: 6,
        kolom: 19,
        vingerafdruk: ':basislijn/vervallen:2025-019:probleemanalyse/gemist:probleemanalyse',
      },
      { code: 'basislijn/vervallen', regel: 9 },
    ]);
    expect(bevindingen.find((f) => f.vingerafdruk === SPOOR)).toMatchObject({
      ernst: 'fout',
      verantwoord: true,
      basislijn: '2026-01-01',
    });
  });

  it('laat regels van andere dossiers met rust als maar een deel wordt getoetst', async () => {
    schrijf(regel('2026-007:probleemanalyse/gemist:probleemanalyse'), regel('weg:riv/ba-stil:bedrijfsarts'));
    const namen = async (...paths: string[]) =>
      codes((await json({}, paths)).bevindingen).filter((c) => c.startsWith('basislijn/'));
    expect(await namen()).toEqual(['basislijn/vervallen', 'basislijn/vervallen']);
    expect(await namen('dossiers/2026-007')).toEqual(['basislijn/vervallen', 'basislijn/vervallen']);
    schrijf(regel('2026-007:probleemanalyse/gemist:probleemanalyse'));
    expect(await namen('dossiers/2026-008')).toEqual([]);
  });

  it('kent ook een dossier waarvan de map anders heet', async () => {
    const file = join(root, 'dossiers/2026-007/dossier.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-007', 'z:7'));
    schrijf(regel('z:7:voortgangsgesprek/gemist:voortgangsgesprek/1'));
    expect(codes((await json({}, ['dossiers/2026-008'])).bevindingen)).not.toContain('basislijn/vervallen');
    expect(
      (await json({}, ['dossiers/2026-007'])).bevindingen.find((f) => f.code === 'voortgangsgesprek/gemist')
        ?.verantwoord,
    ).toBe(true);
  });

  it('geldt vanaf haar eigen dag: ervoor telt zij niet, en is zij niet vervallen', async () => {
    schrijf(regel(SPOOR, { datum: '2026-11-22' }), regel('2025-019:riv/spoor1-onvoldoende:x', { datum: '2026-11-22' }));
    const op = async (peildatum: string) => (await json({ peildatum })).bevindingen;
    expect((await op('2026-11-21')).find((f) => f.vingerafdruk === SPOOR)?.verantwoord).toBe(false);
    expect(codes(await op('2026-11-21'))).not.toContain('basislijn/vervallen');
    expect((await op('2026-11-22')).find((f) => f.vingerafdruk === SPOOR)?.verantwoord).toBe(true);
    expect(codes(await op('2026-11-22'))).toContain('basislijn/vervallen');
  });

  it('telt een vingerafdruk één keer', async () => {
    schrijf(regel(SPOOR, { datum: '2026-02-01' }), regel(SPOOR, { datum: '2026-03-01' }));
    const { bevindingen } = await json();
    expect(bevindingen.find((f) => f.vingerafdruk === SPOOR)?.basislijn).toBe('2026-02-01');
    expect(bevindingen.filter((f) => f.code === 'basislijn/dubbel')).toMatchObject([{ regel: 6 }]);
  });

  it.each([
    ['versie: 2\nbevindingen: []\n', '1:9 schema/waarde'],
    ['versie: 1\n', '1:1 schema/verplicht'],
    [`versie: 1\nbevindingen:\n${regel(SPOOR, { reden: '' })}`, '5:12 schema/lengte'],
    ['versie: 1\nbevindingen:\n  - vingerafdruk: "a:riv/ba-stil:x"\n    datum: 2026-01-01\n', '3:5 schema/verplicht'],
    [`versie: 1\nbevindingen:\n${regel(SPOOR, { datum: '2026-02-30' })}`, '4:12 schema/datum'],
    [`versie: 1\nbevindingen:\n${regel('a:schema/waarde:x')}`, '3:19 schema/waarde'],
    [`versie: 1\nbevindingen:\n${regel('a:yaml/syntax:x')}`, '3:19 schema/waarde'],
    [`versie: 1\nbevindingen:\n${regel('a:privacy/vrije-tekst:x')}`, '3:19 schema/waarde'],
    [`versie: 1\nbevindingen:\n${regel('a:spoor-2/open:spoor-2')}`, '3:19 schema/waarde'],
    [`versie: 1\nbevindingen:\n${regel(SPOOR)}    wie: x\n`, '6:5 schema/onbekend-veld'],
    ['versie: 1\nbevindingen: [\n', 'yaml/syntax'],
    ['', '1:1 yaml/leeg'],
  ])('%j klopt niet: exitcode 2 met de plaats', async (inhoud, waar) => {
    writeFileSync(bestand, inhoud);
    const ran = await toets(root, { format: ['sarif'] });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(`wvp-basislijn.yaml:`);
    expect(ran.err).toContain(waar);
  });

  it('van een oude repo met duizenden bevindingen wordt gelezen', async () => {
    const veel = Array.from({ length: 5000 }, (_, i) =>
      regel(`oud-${i}:spoor-2/te-laat:spoor-2`, { datum: '2026-12-01' }),
    );
    schrijf(regel(SPOOR), ...veel);
    expect((await json()).bevindingen.filter((f) => f.verantwoord)).toHaveLength(1);
  });
});
