import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kaartNamen } from '../../../src/features/import/command/load-map.ts';
import { KOLOMMEN } from '../../../src/features/import/sheets.ts';
import { ROOT } from '../../support/run.ts';
import { Repo, WIE, xlsx } from './hulp.ts';

let repo: Repo;
beforeEach(() => {
  repo = new Repo();
});
afterEach(() => repo.weg());

const EEN = { medewerkers: WIE, verloop: ['1001;2026-01-05;2026-01-05;100', '1001;2026-01-05;2026-03-16;60'] };

describe('de voorbeelden in fixtures/import', () => {
  it('worden dossiers die beoordeeld worden als met de hand geschreven', async () => {
    repo.kopieer('csv');
    expect(await repo.neemOver('--overgenomen-op', '2026-09-01')).toMatchObject({ code: 0 });
    const hand = new Repo();
    try {
      const yaml = repo.lees('10235-2026-02-02/dossier.yaml').replace('10235-2026-02-02', 'hand');
      hand.zet('dossiers/hand/dossier.yaml', yaml);
      const event = (id: string, velden: string) =>
        hand.zet(`dossiers/hand/events/${id}.yaml`, `soort: ${id.slice(11)}\ndatum: ${id.slice(0, 10)}\n${velden}`);
      event('2026-02-02-ziekmelding', 'eersteZiektedag: 2026-02-02\n');
      event('2026-02-03-melding-arbodienst', '');
      event('2026-03-02-hersteld', '');
      event('2026-03-16-ziekmelding', 'eersteZiektedag: 2026-03-16\n');
      const zonderPlek = async (r: Repo, naam: string) => {
        const [zaak] = JSON.parse((await r.wvp('status', naam, '--json')).out).dossiers;
        const { dossier: _d, pad: _p, bevindingen, stappen, ...rest } = zaak;
        const kaal = (lijst: Record<string, unknown>[]) =>
          lijst.map(
            ({ omdat: _o, bewijs: _b, regel: _r, kolom: _k, vingerafdruk: _v, dossier: _n, bestand: _f, ...over }) =>
              over,
          );
        return { ...rest, stappen: kaal(stappen), bevindingen: kaal(bevindingen) };
      };
      const zo = await zonderPlek(repo, '10235-2026-02-02');
      expect(zo).toEqual(await zonderPlek(hand, 'hand'));
      expect(zo.onderbrekingen).toMatchObject([{ van: '2026-03-02', totEnMet: '2026-03-15', dagen: 14 }]);
    } finally {
      hand.weg();
    }
  });

  it('zijn in CSV en in xlsx hetzelfde', async () => {
    repo.kopieer('csv');
    await repo.neemOver();
    const uitCsv = repo.alles();
    rmSync(join(repo.map, 'dossiers'), { recursive: true });
    const blad = (naam: string) =>
      rijenVan(repo, naam).map((r) => r.map((c) => (/^\d{1,2}-\d{1,2}-\d{4}$/.test(c) ? { n: serie(c), s: 1 } : c)));
    repo.zet(
      'overname.xlsx',
      xlsx({
        medewerkers: blad('medewerkers'),
        verloop: blad('verloop'),
        stappen: blad('stappen'),
        Toelichting: [['x']],
      }),
    );
    expect(await repo.wvp('import', 'overname.xlsx', '--vorm', 'tabel')).toMatchObject({ code: 0 });
    expect(repo.alles()).toBe(uitCsv);
  });
});

const rijenVan = (r: Repo, naam: string): string[][] =>
  r
    .tekst(`${naam}.csv`)
    .trimEnd()
    .split('\n')
    .map((regel) => regel.split(';'));

/** The number that a spreadsheet has for a day. */
const serie = (dag: string): number => {
  const [d, m, j] = dag.split('-').map(Number);
  return Date.UTC(j ?? 0, (m ?? 1) - 1, d) / 86_400_000 + 25_569;
};

describe('wat een rij wordt', () => {
  it('100 is ziek, ertussen hervat, 0 hersteld op de eerste dag weer aan het werk', async () => {
    repo.bladen({
      ...EEN,
      verloop: [...EEN.verloop, '1001;2026-01-05;2026-04-06;33,3', '1001;2026-01-05;2026-05-04;0'],
    });
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.events('1001-2026-01-05')).toEqual([
      '2026-01-05-ziekmelding',
      '2026-03-16-werkhervatting',
      '2026-04-06-werkhervatting',
      '2026-05-04-hersteld',
    ]);
    expect(repo.lees('1001-2026-01-05/events/2026-03-16-werkhervatting.yaml')).toContain('percentage: 40\n');
    expect(repo.lees('1001-2026-01-05/events/2026-04-06-werkhervatting.yaml')).toContain('percentage: 66.7\n');
    expect(repo.lees('1001-2026-01-05/events/2026-05-04-hersteld.yaml')).toContain(
      'kenmerk: "1001/2026-01-05/2026-05-04"',
    );
  });

  it('gedeeltelijk ziek vanaf de eerste dag is een melding en een hervatting, elk met een eigen kenmerk', async () => {
    repo.bladen({ medewerkers: WIE, verloop: ['1001;2026-01-05;2026-01-05;50'] });
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.events('1001-2026-01-05')).toEqual(['2026-01-05-werkhervatting', '2026-01-05-ziekmelding']);
    expect((await repo.wvp('check', '-f', 'json')).out).not.toContain('herkomst-dubbel');
    repo.bladen({ verloop: ['1001;2026-01-05;2026-01-05;100'] });
    expect((await repo.neemOver()).code).toBe(0);
    const nieuw = repo.lees('1001-2026-01-05/events/2026-01-05-werkhervatting-2.yaml');
    expect(nieuw).toContain('percentage: 0\n');
    expect(nieuw).toContain('vervangt: 2026-01-05-werkhervatting\n');
  });

  it.each([
    ['27 dagen', '2026-03-29', ['1001-2026-01-05']],
    ['28 dagen', '2026-03-30', ['1001-2026-01-05', '1001-2026-03-30']],
  ])('%s na het herstel: een keten of twee', async (_naam, dag, mappen) => {
    repo.bladen({
      medewerkers: WIE,
      verloop: ['1001;2026-01-05;2026-01-05;100', '1001;2026-01-05;2026-03-02;0', `1001;${dag};${dag};100`],
    });
    expect((await repo.neemOver()).code).toBe(0);
    expect([...new Set(repo.bestanden().map((b) => b.split('/')[0]))]).toEqual(mappen);
  });

  it('een verlof met dezelfde oorzaak overbrugt twee perioden', async () => {
    repo.bladen({
      medewerkers: WIE,
      verloop: ['1001;2026-01-05;2026-01-05;100', '1001;2026-06-29;2026-06-29;100'],
      stappen: ['1001;2026-01-05;wazo-verlof;2026-03-02;;totEnMet=2026-06-21|zelfdeOorzaak=ja'],
    });
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.events('1001-2026-01-05')).toEqual([
      '2026-01-05-ziekmelding',
      '2026-03-02-wazo-verlof',
      '2026-06-29-ziekmelding',
    ]);
  });

  it('een stap van een soort uit verloop vult die aan', async () => {
    repo.bladen({
      ...EEN,
      stappen: [
        '1001;2026-01-05;ziekmelding;2026-01-05;;verwachtLangdurig=ja',
        '1001;2026-01-05;werkhervatting;2026-03-16;;soortWerk=aangepast|loonwaarde=35',
      ],
    });
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.events('1001-2026-01-05')).toHaveLength(2);
    expect(repo.lees('1001-2026-01-05/events/2026-03-16-werkhervatting.yaml')).toContain('loonwaarde: 35');
    repo.bladen({ stappen: ['1001;2026-01-05;hersteld;2026-03-20;;'] });
    expect(await repo.neemOver()).toMatchObject({ code: 1, out: expect.stringContaining('stappen.csv:2:3') });
  });

  it('neemt een stuk over als bijlage, alleen uit de map van de tabel', async () => {
    repo.bladen({
      ...EEN,
      stappen: [
        '1001;2026-01-05;probleemanalyse;2026-02-10;a/stuk.pdf;mogelijkheden=ja',
        '1001;2026-01-05;plan-van-aanpak;2026-02-20;b/stuk.pdf;einddoel=eigen-werk',
      ],
    });
    repo.zet('a/stuk.pdf', 'een').zet('b/stuk.pdf', 'twee');
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.bestanden().filter((b) => b.includes('bijlagen'))).toEqual([
      '1001-2026-01-05/bijlagen/stuk-2.pdf',
      '1001-2026-01-05/bijlagen/stuk.pdf',
    ]);
    expect((await repo.wvp('check', '-f', 'json')).out).not.toContain('bijlage-');
    const voor = repo.alles();
    expect(await repo.neemOver()).toMatchObject({ code: 0 });
    expect(repo.alles()).toBe(voor);
    for (const pad of ['../buiten.pdf', '/etc/passwd', 'weg.pdf', 'a']) {
      repo.bladen({ stappen: [`1001;2026-01-05;eerstejaarsevaluatie;2026-12-20;${pad};`] });
      const { code, out } = await repo.neemOver();
      expect([pad, code]).toEqual([pad, 1]);
      expect(out).toContain('stappen.csv:2:5');
    }
    expect(repo.alles()).toBe(voor);
  });

  it('zet overgenomenOp, zodat niets van daarvoor gemist heet', async () => {
    repo.bladen(EEN);
    expect((await repo.neemOver('--overgenomen-op', '1-9-2026')).code).toBe(0);
    expect(repo.lees('1001-2026-01-05/dossier.yaml')).toContain('overgenomenOp: 2026-09-01\n');
    const { samenvatting, dossiers } = JSON.parse(
      (await repo.wvp('status', '--json', '--peildatum', '2026-09-01')).out,
    );
    expect(samenvatting.gemist).toBe(0);
    expect(dossiers[0].stappen.filter((s: { reden: string }) => s.reden === 'voor-overname').length).toBeGreaterThan(1);
    expect((await repo.wvp('check', '--peildatum', '2026-09-01')).out).toContain('van voor de overname');
  });
});

describe('een tweede keer', () => {
  it('schrijft niets, ook met een andere volgorde van rijen en kolommen', async () => {
    repo.kopieer('csv');
    await repo.neemOver();
    const voor = repo.alles();
    expect(await repo.neemOver()).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 gebeurtenissen, 3 dossiers ongewijzigd'),
    });
    const [kop = '', ...rijen] = repo.tekst('verloop.csv').trimEnd().split('\n');
    const om = (regel: string) => regel.split(';').reverse().join(',');
    writeFileSync(join(repo.map, 'verloop.csv'), [om(kop), ...rijen.reverse().map(om)].join('\r\n'));
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.alles()).toBe(voor);
  });

  it('een gewijzigde rij verbetert de vorige; een verdwenen rij wordt verteld', async () => {
    repo.bladen(EEN);
    await repo.neemOver();
    repo.bladen({ verloop: ['1001;2026-01-05;2026-01-05;100', '1001;2026-01-05;2026-03-16;0'] });
    expect((await repo.neemOver('--proef')).out).toContain('gewijzigd: verbetert de vorige');
    expect((await repo.neemOver()).out).toContain('1 gebeurtenis');
    expect(repo.lees('1001-2026-01-05/events/2026-03-16-hersteld.yaml')).toContain(
      'vervangt: 2026-03-16-werkhervatting',
    );
    repo.bladen({ verloop: ['1001;2026-01-05;2026-01-05;100'] });
    const voor = repo.alles();
    const { code, out } = await repo.neemOver();
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('de rij van 2026-03-16-hersteld staat niet meer in het bestand');
    expect(repo.alles()).toBe(voor);
  });

  it('een rij erbij komt in hetzelfde dossier, ook als de keten langer wordt', async () => {
    repo.bladen(EEN);
    await repo.neemOver();
    repo.bladen({ verloop: [...EEN.verloop, '1001;2026-01-05;2026-04-06;0', '1001;2026-04-20;2026-04-20;100'] });
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.events('1001-2026-01-05')).toContain('2026-04-20-ziekmelding');
    rmSync(join(repo.map, 'verloop.csv'));
    repo.bladen({ stappen: ['1001;2026-04-20;melding-arbodienst;2026-04-21;;'] });
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.events('1001-2026-01-05')).toContain('2026-04-21-melding-arbodienst');
  });

  it('wat een mens verbeterde, introk of aanvulde blijft', async () => {
    repo.bladen(EEN);
    await repo.neemOver();
    await repo.wvp(
      'add',
      'werkhervatting',
      '1001-2026-01-05',
      '--datum',
      '2026-03-16',
      '--set',
      'percentage=50',
      '--vervangt',
      '2026-03-16-werkhervatting',
    );
    repo.bladen({ verloop: ['1001;2026-01-05;2026-01-05;100', '1001;2026-01-05;2026-03-16;20'] });
    const voor = repo.alles();
    expect((await repo.neemOver('--proef')).out).toContain('in wvp verbeterd; dat blijft zo');
    expect((await repo.neemOver()).code).toBe(0);
    expect(repo.alles()).toBe(voor);
    const pad = join(repo.map, 'dossiers/1001-2026-01-05/events/2026-01-05-ziekmelding.yaml');
    writeFileSync(pad, `${repo.lees('1001-2026-01-05/events/2026-01-05-ziekmelding.yaml')}regres: false\n`);
    expect((await repo.neemOver()).out).toContain('1 dossier ongewijzigd');
  });

  it('dossier.yaml is van wie hem bijhoudt', async () => {
    repo.bladen(EEN);
    await repo.neemOver();
    repo.bladen({ medewerkers: ['1001;bakker;32'] });
    const voor = repo.alles();
    expect((await repo.neemOver()).out).toContain('werknemer.urenPerWeek');
    expect(repo.alles()).toBe(voor);
  });

  it('raakt een dossier van een ander niet aan', async () => {
    repo.bladen(EEN);
    repo.zet(
      'dossiers/1001-2026-01-05/dossier.yaml',
      'dossier: 1001-2026-01-05\nwerknemer: {functie: x, urenPerWeek: 36}\n',
    );
    const voor = repo.alles();
    expect(await repo.neemOver()).toMatchObject({ code: 1 });
    expect(repo.alles()).toBe(voor);
  });
});

describe('wat wordt geweigerd', () => {
  const weigert = async (rijen: Parameters<Repo['bladen']>[0], plek: string, tekst: RegExp) => {
    repo.bladen({ medewerkers: WIE, ...rijen });
    const { code, out } = await repo.neemOver();
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(tekst)]);
    expect(out.split('\n').map((r) => r.trim())).toContain(plek);
    expect(repo.bestanden().filter((b) => b.startsWith('1001'))).toEqual([]);
  };

  it('alles of niets per dossier: een ander dossier komt wel', async () => {
    await weigert(
      {
        verloop: [...EEN.verloop, '1002;2026-02-02;2026-02-02;100'],
        stappen: ['1001;2026-01-05;plan-van-aanpak;2026-02-20;;'],
      },
      'stappen.csv:2:3',
      /"einddoel" ontbreekt.*Zet in de kolom waarden: einddoel=/,
    );
    expect(repo.events('1002-2026-02-02')).toEqual(['2026-02-02-ziekmelding']);
  });

  it.each<[string, Parameters<Repo['bladen']>[0], string, RegExp]>([
    [
      'een dag die niet bestaat',
      { verloop: ['1001;2026-01-05;2026-02-30;100'] },
      'verloop.csv:2:3',
      /geen bestaande dag.*jjjj-mm-dd/,
    ],
    ['een jaar van twee cijfers', { verloop: ['1001;2026-01-05;5-1-26;100'] }, 'verloop.csv:2:3', /geen bestaande dag/],
    ['schuine strepen', { verloop: ['1001;2026-01-05;5/1/2026;100'] }, 'verloop.csv:2:3', /geen bestaande dag/],
    [
      'een kolom met de maand vooraan',
      { verloop: ['1001;5-1-2026;5-1-2026;100', '1001;5-1-2026;2-28-2026;50'] },
      'verloop.csv:2:3',
      /rij 3 heeft de maand vooraan/,
    ],
    ['een percentage boven 100', { verloop: ['1001;2026-01-05;2026-01-05;101'] }, 'verloop.csv:2:4', /geen percentage/],
    ['een breuk', { verloop: ['1001;2026-01-05;2026-01-05;0,5'] }, 'verloop.csv:2:4', /als breuk en als percentage/],
    ['een lege cel', { verloop: ['1001;2026-01-05;2026-01-05;'] }, 'verloop.csv:2:4', /is leeg/],
    [
      'twee percentages op een dag',
      { verloop: [...EEN.verloop, '1001;2026-01-05;2026-03-16;50'] },
      'verloop.csv:4:4',
      /rij 3 een ander percentage/,
    ],
    ['herstel zonder ziekte', { verloop: ['1001;2026-01-05;2026-01-12;0'] }, 'verloop.csv:2:3', /al een herstel/],
    [
      'zonder rij van de eerste dag',
      { verloop: ['1001;2026-01-05;2026-02-02;50'] },
      'verloop.csv:2:3',
      /rij van de eerste ziektedag ontbreekt/,
    ],
    [
      'een dag voor de eerste',
      { verloop: ['1001;2026-01-05;2026-01-04;100'] },
      'verloop.csv:2:3',
      /ligt voor de eerste ziektedag/,
    ],
    [
      'een periode zonder einde',
      { verloop: [...EEN.verloop, '1001;2026-04-06;2026-04-06;100'] },
      'verloop.csv:4:3',
      /nog niet hersteld/,
    ],
    [
      'een breuk van vier weken in een periode',
      { verloop: ['1001;2026-01-05;2026-01-05;100', '1001;2026-01-05;2026-01-12;0', '1001;2026-01-05;2026-02-09;100'] },
      'verloop.csv:4:3',
      /nieuwe ziekteperiode/,
    ],
    [
      'zonder medewerker',
      { medewerkers: ['1002;x;36'], verloop: EEN.verloop },
      'verloop.csv:2:3',
      /niet in het blad medewerkers/,
    ],
    ['zonder functie', { medewerkers: ['1001;;36'], verloop: EEN.verloop }, 'medewerkers.csv:2:2', /functie is leeg/],
    [
      'uren die niet kunnen',
      { medewerkers: ['1001;x;0'], verloop: EEN.verloop },
      'medewerkers.csv:2:3',
      /geen aantal uren/,
    ],
    [
      'een onbekende soort',
      { verloop: EEN.verloop, stappen: ['1001;2026-01-05;probleemanalyze;2026-02-10;;'] },
      'stappen.csv:2:3',
      /Bedoelt u "probleemanalyse"/,
    ],
    [
      'een onbekend veld',
      { verloop: EEN.verloop, stappen: ['1001;2026-01-05;contact;2026-02-10;;mett=werknemer'] },
      'stappen.csv:2:6',
      /deel 1: contact kent dit veld niet.*"met"/,
    ],
    [
      'een veld van de rij zelf',
      { verloop: EEN.verloop, stappen: ['1001;2026-01-05;contact;2026-02-10;;met=werknemer|vervangt=x'] },
      'stappen.csv:2:6',
      /"vervangt" komt van de rij zelf/,
    ],
    [
      'twee verschillende stappen met een sleutel',
      {
        verloop: EEN.verloop,
        stappen: [
          '1001;2026-01-05;contact;2026-02-10;;met=werknemer',
          '1001;2026-01-05;contact;2026-02-10;;met=bedrijfsarts',
        ],
      },
      'stappen.csv:3:6',
      /Rij 2 heeft dezelfde soort en datum/,
    ],
    [
      'een stap van een periode die er niet is',
      { verloop: ['1002;2026-01-05;2026-01-05;100'], stappen: ['1001;2026-01-05;contact;2026-02-10;;met=werknemer'] },
      'stappen.csv:2:1',
      /geen verloop/,
    ],
    [
      'een afspraak die er niet is',
      { verloop: EEN.verloop, stappen: ['1001;2026-01-05;contact;2026-02-10;;met=werknemer|afgerond=2026-01-05-x/1'] },
      'stappen.csv:2:6',
      /afspraak die er niet is/,
    ],
    [
      'een medische tekst',
      {
        verloop: EEN.verloop,
        stappen: [
          '1001;2026-01-05;contact;2026-02-10;;met=werknemer|toelichting=Heeft een depressie en slikt medicijnen.',
        ],
      },
      'stappen.csv:2:6',
      /toelichting/,
    ],
    [
      'een medische functie',
      { medewerkers: ['1001;bakker met een depressie;36'], verloop: EEN.verloop },
      'medewerkers.csv:2:2',
      /functie/,
    ],
    [
      'een burgerservicenummer als nummer',
      { medewerkers: ['123456782;x;36'], verloop: ['123456782;2026-01-05;2026-01-05;100'] },
      'verloop.csv:2:1',
      /burgerservicenummer/,
    ],
    [
      'een pad als nummer',
      { medewerkers: ['../1001;x;36'], verloop: ['../1001;2026-01-05;2026-01-05;100'] },
      'verloop.csv:2:1',
      /naam van een map/,
    ],
    [
      'een formule',
      { medewerkers: ['1001;"=HYPERLINK(""http://x"")";36'], verloop: EEN.verloop },
      'medewerkers.csv:2:2',
      /begint als een formule/,
    ],
    [
      'meer cellen dan de kop',
      { medewerkers: ['1001;x;36;Vries; J. de'], verloop: EEN.verloop },
      'medewerkers.csv:2:4',
      /meer cellen dan de kop/,
    ],
    [
      'een einde dat niet kan',
      {
        verloop: [...EEN.verloop],
        stappen: ['1001;2026-01-05;loonsanctie;2026-02-10;;stap=besluit|totEnMet=2025-01-01'],
      },
      'stappen.csv:2:6',
      /Deze datum kan niet/,
    ],
  ])('%s', async (_naam, rijen, plek, tekst) => weigert(rijen, plek, tekst));

  it('zegt in een rapport wat er niet is overgenomen, zonder wat in een cel stond', async () => {
    repo.bladen({
      medewerkers: WIE,
      verloop: ['1001;2026-01-05;kanariedag;100', '1002;2026-01-05;2026-01-05;100', '1002;2026-01-05;2026-02-05;100'],
    });
    expect((await repo.neemOver('--rapport', 'r.csv')).code).toBe(1);
    const rapport = repo.tekst('r.csv');
    expect(rapport).toContain('1001-2026-01-05;geweigerd;verloop.csv;2;3;');
    expect(rapport).toContain('1002-2026-01-05;niet overgenomen;verloop.csv;4;3;Zegt hetzelfde als de rij ervoor.');
    expect(rapport).not.toContain('kanarie');
    expect(await repo.neemOver('--rapport', 'r.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bestaat al'),
    });
  });

  it('toont met --proef per rij wat er komt, en schrijft niets', async () => {
    repo.bladen({ ...EEN, stappen: ['1001;2026-01-05;contact;2026-02-10;;met=werknemer'] });
    const { code, out } = await repo.neemOver('--proef');
    expect(code).toBe(0);
    expect(out).toContain('2026-03-16 werkhervatting               nieuw (verloop.csv:3)');
    expect(out).toContain('niet opgegeven: geboortedatum, in_dienst, contract');
    expect(out).toContain('zonder bewijs, dus gemist: melding-arbodienst');
    expect(repo.bestanden()).toEqual([]);
    expect(out.split('\n').filter((r) => r.length > 80)).toEqual([]);
  });
});

describe('een kaart', () => {
  it('geeft de namen van kolommen en bladen, en wat codes betekenen', async () => {
    repo.zet(
      'kaart.yaml',
      [
        'systeem: oud-systeem',
        'zekerheid: bron',
        'medewerkers:',
        '  naam: Personeel',
        '  kolommen: {personeelsnummer: Nr, functie: Baan, uren_per_week: [FTE, Uren]}',
        '  waarden: {contract: {V: onbepaalde-tijd}}',
        'verloop:',
        '  kolommen: {personeelsnummer: Nr, eerste_ziektedag: Begin, datum: Per, arbeidsongeschikt_percentage: Beter}',
        '  omgekeerd: [arbeidsongeschikt_percentage]',
        'stappen:',
        '  kolommen: {personeelsnummer: Nr, eerste_ziektedag: Begin, soort: Taak, datum: Klaar}',
        '  waarden: {soort: {"42e weeksmelding": aangifte-42-weken}}',
      ].join('\n'),
    );
    repo.zet('Personeel.csv', 'Nr;Baan;Uren;contract\n1001;bakker;36;v\n');
    repo.zet(
      'verzuim.csv',
      'Nr;Begin;Per;Beter\n1001;5-1-2026;5-1-2026;0\n1001;5-1-2026;2-3-2026;40\n1001;5-1-2026;1-6-2026;100\n',
    );
    repo.zet('taken.csv', 'Nr;Begin;Taak;Klaar\n1001;5-1-2026;42E WEEKSMELDING;1-5-2026\n');
    const ran = await repo.wvp(
      'import',
      'Personeel.csv',
      'verzuim.csv',
      'taken.csv',
      '--vorm',
      'tabel',
      '--kaart',
      'kaart.yaml',
    );
    expect(ran).toMatchObject({ code: 0 });
    expect(repo.events('1001-2026-01-05')).toEqual([
      '2026-01-05-ziekmelding',
      '2026-03-02-werkhervatting',
      '2026-05-01-aangifte-42-weken',
      '2026-06-01-hersteld',
    ]);
    expect(repo.lees('1001-2026-01-05/events/2026-03-02-werkhervatting.yaml')).toContain('percentage: 40');
    expect(repo.alles()).toContain('systeem: oud-systeem');
    expect(repo.lees('1001-2026-01-05/dossier.yaml')).toContain('soort: onbepaalde-tijd');
  });

  it.each(['visma', 'xpert', 'afas'])('van %s wordt gelezen, en zegt welke kolom zij zoekt', async (naam) => {
    repo.zet('verloop.csv', 'Wie;Wat\n1;2\n');
    const { code, err } = await repo.wvp('import', 'verloop.csv', '--vorm', 'tabel', '--kaart', naam);
    expect(code).toBe(2);
    expect(err).toMatch(/ontbreekt de kolom eerste_ziektedag \(in de kaart: .*\)\. Zet de naam van de kolom/);
  });

  it('leest de bekende kolommen van visma', async () => {
    repo.zet(
      'Verzuim import V1.csv',
      'Intern nummer;Eerste ziektedag;Datum;Percentage hersteld\n1001;5-1-2026;5-1-2026;0\n',
    );
    repo.bladen({ medewerkers: WIE });
    const ran = await repo.wvp(
      'import',
      'Verzuim import V1.csv',
      'medewerkers.csv',
      '--vorm',
      'tabel',
      '--kaart',
      'visma',
    );
    expect(ran).toMatchObject({ code: 0 });
    expect(repo.alles()).toContain('systeem: visma-verzuim');
  });

  it.each([
    ['geen bestand', 'weg.yaml', undefined],
    ['geen yaml', 'k.yaml', 'a: [b\n'],
    ['een veld te veel', 'k.yaml', 'systeem: x\nzekerheid: bron\nkolommen: {}\n'],
    ['een kolom die er niet is', 'k.yaml', 'systeem: x\nzekerheid: bron\nverloop: {kolommen: {bsn: BSN}}\n'],
  ])('die niet klopt is verkeerd gebruik: %s', async (_naam, bestand, tekst) => {
    if (tekst !== undefined) repo.zet(bestand, tekst);
    repo.bladen(EEN);
    expect(await repo.neemOver('--kaart', bestand)).toMatchObject({ code: 2, out: '' });
  });
});

describe('de handleiding', () => {
  const tekst = readFileSync(join(ROOT, 'docs/importeren.md'), 'utf8');

  it('noemt elke kolom van elk blad, elke kaart en elke optie', async () => {
    const hulp = (await repo.wvp('import', '--help')).out;
    const opties = new Set(hulp.slice(hulp.indexOf('Opties:'), hulp.indexOf('Opties voor elk')).match(/--[a-z-]{3,}/g));
    expect(opties.size).toBeGreaterThan(7);
    for (const optie of opties) if (optie !== '--help') expect(tekst).toContain(optie);
    const kolommen = Object.entries(KOLOMMEN).flatMap(([blad, k]) => [blad, ...Object.keys(k)]);
    for (const naam of [...kolommen, ...kaartNamen()]) expect(tekst, naam).toContain(`\`${naam}`);
  });

  it('geeft elke kaart met hoe zeker zij is', async () => {
    expect(kaartNamen()).toEqual(['afas', 'visma', 'xpert']);
    for (const naam of kaartNamen()) {
      const { zekerheid, systeem } = parse(readFileSync(join(ROOT, `docs/kaarten/${naam}.yaml`), 'utf8'));
      expect(tekst).toContain(`| \`${naam}\` | \`${systeem}\` | \`${zekerheid}\` |`);
    }
  });
});

describe('snelheid', () => {
  it('driehonderd dossiers van twaalf rijen in minder dan dertig seconden', async () => {
    const dag = (i: number, n: number) => new Date(Date.UTC(2025, 0, 6 + i + n)).toISOString().slice(0, 10);
    const nummers = Array.from({ length: 300 }, (_, i) => i);
    repo.bladen({
      medewerkers: nummers.map((i) => `${20_000 + i};medewerker;36`),
      verloop: nummers.flatMap((i) =>
        [100, 80, 60, 40].map((p, n) => `${20_000 + i};${dag(i, 0)};${dag(i, n * 60)};${p}`),
      ),
      stappen: nummers.flatMap((i) => [
        `${20_000 + i};${dag(i, 0)};probleemanalyse;${dag(i, 38)};;mogelijkheden=ja`,
        `${20_000 + i};${dag(i, 0)};plan-van-aanpak;${dag(i, 50)};;einddoel=eigen-werk`,
        ...[1, 90, 130, 170, 200, 230].map(
          (n) => `${20_000 + i};${dag(i, 0)};contact;${dag(i, n)};;met=werknemer|onderwerp=Over de uren en het rooster`,
        ),
      ]),
    });
    const begin = performance.now();
    expect((await repo.neemOver('-q')).code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(30_000);
    expect(repo.bestanden().filter((b) => b.includes('/events/'))).toHaveLength(3600);
    expect((await repo.neemOver()).out).toContain('0 gebeurtenissen, 300 dossiers ongewijzigd');
  });
});
