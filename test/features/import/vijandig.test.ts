/** Files that are not what they say, and what may never come out of one. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KOP, Repo, WIE, xlsx } from './hulp.ts';

let repo: Repo;
beforeEach(() => {
  repo = new Repo();
});
afterEach(() => repo.weg());

const VERLOOP = ['1001;2026-01-05;2026-01-05;100', '1002;2026-02-02;2026-02-02;100'];
const boek = (verloop: Parameters<typeof xlsx>[0][string], extra?: Record<string, Uint8Array>) =>
  xlsx(
    {
      medewerkers: [KOP.medewerkers, ...WIE].map((r) => r.split(';')),
      verloop: [KOP.verloop.split(';'), ...verloop],
    },
    extra,
  );

describe('privacy', () => {
  const NOOIT = [
    'BSN',
    'Burgerservicenummer',
    'Sofi-nummer',
    'Oorzaak',
    'Reden verzuim',
    'Diagnosecode',
    'Klacht',
    'Geslacht',
    'Verpleegadres',
    'Behandelaar',
  ];

  it.each(NOOIT)('de kolom %s komt nergens terecht', async (kolom) => {
    const metKanarie = (kop: string, rijen: readonly string[]) =>
      [`${kop};${kolom}`, ...rijen.map((r, i) => `${r};kanarie${i}`)].join('\n');
    repo.zet('medewerkers.csv', metKanarie(KOP.medewerkers, [...WIE, '1003;x;fout']));
    repo.zet('verloop.csv', metKanarie(KOP.verloop, [...VERLOOP, '1003;2026-02-02;2026-02-02;100', '1001;x;y;z']));
    const schermen: string[] = [];
    for (const args of [['--proef'], ['--rapport', 'r.csv'], []]) {
      const { out, err, code } = await repo.neemOver(...args);
      expect(code).toBe(1);
      schermen.push(out, err);
    }
    expect(schermen.join('')).toContain('wordt nooit gelezen');
    expect(`${schermen.join('')}${repo.alles()}${repo.tekst('r.csv')}`).not.toMatch(/kanarie/i);
  });

  it('een onbekende kolom wordt verteld en niet gelezen; wat een waarde lijkt, niet herhaald', async () => {
    repo.zet('medewerkers.csv', `${KOP.medewerkers};Kostenplaats;123456782\n1001;x;36;kanarie;kanarie\n`);
    repo.bladen({ verloop: VERLOOP.slice(0, 1) });
    const { code, out, err } = await repo.neemOver();
    expect(code).toBe(0);
    expect(err).toContain('kolom 4 (kostenplaats) is onbekend en niet gelezen');
    expect(err).toContain('kolom 5 is onbekend en niet gelezen');
    expect(`${out}${err}${repo.alles()}`).not.toMatch(/kanarie|123456782/);
  });

  it('wat in een cel staat, staat in geen weigering', async () => {
    const k = ' kanarie';
    repo.zet('medewerkers.csv', `${KOP.medewerkers};naam;contract;in_dienst\n1001;x;36${k};Kanarie;${k};${k}\n`);
    repo.bladen({
      verloop: [`1001;2026-01-05;2026-01-05${k};100${k}`, `1001${k};2026-01-05;2026-01-05;100`],
      stappen: [
        `1001;2026-01-05;${k};2026-02-10;${k};${k}`,
        `1001;2026-01-05;contact;2026-02-10;kanarie.pdf;met=kanarie|kanarie=x|afspraken[]={kanarie: x}|onderwerp=kanarie`,
      ],
    });
    for (const args of [['--proef'], ['--rapport', 'r.csv']]) {
      const { code, out, err } = await repo.neemOver(...args);
      expect(code).toBe(1);
      expect(`${out}${err}`).not.toMatch(/kanarie/i);
    }
    expect(repo.tekst('r.csv')).not.toMatch(/kanarie/i);
    expect(repo.bestanden()).toEqual([]);
  });

  it('van SIVI alleen de velden op de lijst', async () => {
    repo.kopieer('sivi');
    const vol = repo
      .tekst('melding-1.xml')
      .replace('<Gebdat>', '<SofiNr>123456782</SofiNr><Gebdat>')
      .replace(
        '<Dnstvbnd>',
        '<StrAdrNl><NmVrpladrs>kanarie</NmVrpladrs></StrAdrNl><Com><NrCom>kanarie</NrCom></Com><Prtnr><SignNm>kanarie</SignNm></Prtnr><BnkGiro><Iban>kanarie</Iban></BnkGiro><Dnstvbnd>',
      )
      .replaceAll(
        '</Vrzm>',
        '<WAZOCd>kanarie</WAZOCd><BijzRdnStartVrzmCd>kanarie</BijzRdnStartVrzmCd><VrTkst><VrijeTekst>kanarie</VrijeTekst></VrTkst></Vrzm>',
      )
      .replaceAll('<OorzkVrzmCd>99', '<OorzkVrzmCd>kanarie')
      .replace('<GslchtCd>O', '<GslchtCd>kanarie')
      .replace('<SignNm>Vries', '<SignNm>kanarie');
    repo.zet('vol.xml', vol);
    const { code, out, err } = await repo.wvp('import', 'vol.xml', '--vorm', 'sivi', '--rapport', 'r.csv');
    expect(code).toBe(0);
    expect(`${out}${err}${repo.alles()}${repo.tekst('r.csv')}`).not.toMatch(/kanarie|123456782/);
  });

  it('vrije tekst waar die verboden is, wordt geweigerd', async () => {
    repo.zet('wvp.yaml', 'versie: 1\nprivacy: {vrijeTekst: verboden}\n');
    repo.bladen({
      medewerkers: WIE,
      verloop: VERLOOP,
      stappen: ['1001;2026-01-05;contact;2026-02-10;;met=werknemer|toelichting=Over het rooster gesproken.'],
    });
    expect((await repo.neemOver()).code).toBe(1);
    expect(repo.bestanden().some((b) => b.startsWith('1001'))).toBe(false);
  });
});

describe('CSV', () => {
  it.each([
    ['puntkomma', ';', '\n'],
    ['komma', ',', '\r\n'],
  ])('met een %s, een BOM, aanhalingstekens en lege regels', async (_naam, teken, einde) => {
    const zo = (regels: readonly string[]) =>
      `\ufeff${regels
        .map((r) =>
          r
            .split(';')
            .map((c) => `"${c}"`)
            .join(teken),
        )
        .join(einde)}${einde}${einde}`;
    repo.zet(
      'm.csv',
      zo([
        'Personeelsnummer;Functie;Uren per week;Naam',
        '1001;bakker "de; eerste, beste";36,5;J. de Vries'.replaceAll('"', '""').replace('; ', ', '),
      ]),
    );
    repo.zet('v.csv', zo([KOP.verloop, ...VERLOOP.slice(0, 1)]));
    expect(await repo.wvp('import', 'm.csv', 'v.csv', '--vorm', 'tabel')).toMatchObject({ code: 0 });
    expect(repo.lees('1001-2026-01-05/dossier.yaml')).toContain('urenPerWeek: 36.5');
    expect(repo.lees('1001-2026-01-05/dossier.yaml')).toContain('eerste, beste');
  });

  it('in Windows-1252 en met sep=', async () => {
    repo.zet(
      'medewerkers.csv',
      Buffer.from(`sep=;\r\n${KOP.medewerkers};naam\r\n1001;pâtissier;36;Noël Brömsté\r\n`, 'latin1'),
    );
    repo.bladen({ verloop: VERLOOP.slice(0, 1) });
    expect(await repo.neemOver()).toMatchObject({ code: 0 });
    expect(repo.lees('1001-2026-01-05/dossier.yaml')).toContain('naam: Noël Brömsté');
    expect(repo.lees('1001-2026-01-05/dossier.yaml')).toContain('functie: pâtissier');
  });

  it('telt rijen als een rekenblad, ook met een cel over meer regels', async () => {
    repo.zet('medewerkers.csv', `${KOP.medewerkers};naam\n1001;x;36;"J.\nde\nVries"\n\n1002;x;veel;Y\n`);
    repo.bladen({ verloop: VERLOOP });
    expect((await repo.neemOver()).out).toContain('  medewerkers.csv:4:3\n');
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['UTF-16', Buffer.from(`\ufeff${KOP.verloop}\n1;2;3;4\n`, 'utf16le'), /geen tekst, of UTF-16/],
    [
      'twee coderingen door elkaar',
      Buffer.concat([Buffer.from(`${KOP.medewerkers}\n1;é;36\n`), Buffer.from('2;é;36\n', 'latin1')]),
      /deels UTF-8 en deels Windows-1252/,
    ],
    [
      'een open aanhalingsteken',
      `${KOP.verloop}\n1001;"2026-01-05;2026-01-05;100\n${'1;2;3;4\n'.repeat(20_000)}`,
      /aanhalingsteken|te lang/,
    ],
    ['een aanhalingsteken in een woord', `${KOP.medewerkers}\n1001;ba"kker;36\n`, /aanhalingsteken/],
    ['een rij van een miljoen tekens', `${KOP.medewerkers}\n1001;${'x'.repeat(1_000_000)};36\n`, /te lang/],
    [
      'dubbele koppen',
      `${KOP.verloop};Datum\n1001;2026-01-05;2026-01-05;100;2026-01-06\n`,
      /kolom datum staat er twee keer/,
    ],
    ['zonder kop', '1001;bakker;36\n', /niet als medewerkers, verloop, stappen te herkennen/],
    ['leeg', '', /te herkennen/],
    ['zonder een kolom', 'personeelsnummer;functie\n1001;x\n', /te herkennen|ontbreekt de kolom uren_per_week/],
  ])('%s: niets overgenomen, met wat te doen', async (_naam, inhoud, tekst) => {
    repo.bladen({ medewerkers: WIE, verloop: VERLOOP });
    repo.zet('slecht.csv', inhoud);
    const { code, out, err } = await repo.wvp(
      'import',
      'medewerkers.csv',
      'verloop.csv',
      'slecht.csv',
      '--vorm',
      'tabel',
    );
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toMatch(tekst);
    expect(repo.bestanden()).toEqual([]);
  });

  it.each([
    ['besturingstekens', '1001;ba\u0007kker;36'],
    ['een kleurcode', '1001;\u001b[31mrood;36'],
    ['een C1-teken', '1001;\u009b31mrood;36'],
  ])('%s komen niet op het scherm en niet in een dossier', async (_naam, rij) => {
    repo.bladen({ medewerkers: [rij], verloop: VERLOOP.slice(0, 1) });
    const { code, out, err } = await repo.neemOver();
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toMatch(/[\u0007\u001b\u009b]/);
    expect(repo.bestanden()).toEqual([]);
  });

  it('honderd megabyte wordt niet gelezen', async () => {
    const fs = await import('node:fs');
    const fd = fs.openSync(join(repo.map, 'groot.csv'), 'w');
    fs.ftruncateSync(fd, 100 * 1024 * 1024);
    fs.closeSync(fd);
    const begin = performance.now();
    expect(await repo.wvp('import', 'groot.csv', '--vorm', 'tabel')).toMatchObject({ code: 2 });
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

describe('xlsx', () => {
  it('leest dagen, percentages en voorloopnullen zoals zij getoond worden', async () => {
    repo.zet(
      'o.xlsx',
      xlsx({
        Medewerkers: [KOP.medewerkers.split(';'), [{ n: 123, s: 3 }, 'bakker', { n: 36.5 }]],
        'Verloop 2026': [
          KOP.verloop.split(';'),
          [
            { n: 123, s: 3 },
            { n: 46_027, s: 1 },
            { n: 46_027.99, s: 4 },
            { n: 1, s: 2 },
          ],
          ['00123', '5-1-2026', { n: 46_097, s: 4 }, { n: 0.555, s: 2 }],
        ],
      }),
    );
    expect(await repo.wvp('import', 'o.xlsx', '--vorm', 'tabel')).toMatchObject({ code: 0 });
    expect(repo.events('00123-2026-01-05')).toEqual(['2026-01-05-ziekmelding', '2026-03-16-werkhervatting']);
    expect(repo.alles()).toContain('percentage: 44.5\n');
    expect(repo.alles()).toContain('personeelsnummer: "00123"');
  });

  it.each<[string, Parameters<typeof xlsx>[0][string][number], string, RegExp]>([
    [
      'een formule',
      ['1001', '2026-01-05', { n: 46_027, s: 1, formule: 'TODAY()' }, '100'],
      'o.xlsx[verloop]:2:3',
      /bevat een formule.*plak haar als waarden/,
    ],
    [
      'een getal dat geen dag is',
      ['1001', '2026-01-05', { n: 46_027 }, '100'],
      'o.xlsx[verloop]:2:3',
      /geen bestaande dag/,
    ],
    ['een dag van voor 1900', ['1001', '2026-01-05', { n: 3, s: 1 }, '100'], 'o.xlsx[verloop]:2:3', /bevat geen dag/],
  ])('weigert %s', async (_naam, rij, plek, tekst) => {
    repo.zet('o.xlsx', boek([rij]));
    const { code, out } = await repo.wvp('import', 'o.xlsx', '--vorm', 'tabel');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(tekst)]);
    expect(out).toContain(`  ${plek}\n`);
  });

  const bom = () => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
  /** A bomb that says it is small: the size in both headers is another. */
  const liegend = () => {
    const bytes = bom();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let i = 0; i + 30 < bytes.length; i += 1) {
      const sig = view.getUint32(i, true);
      if (sig === 0x04034b50) view.setUint32(i + 22, 1000, true);
      if (sig === 0x02014b50) view.setUint32(i + 24, 1000, true);
    }
    return bytes;
  };

  it.each<[string, () => Uint8Array]>([
    ['een zipbom', bom],
    ['een zipbom die zegt dat hij klein is', liegend],
    [
      'entiteiten in een blad',
      () =>
        boek([], {
          'xl/worksheets/sheet2.xml': strToU8(
            '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
          ),
        }),
    ],
    ['een kapotte zip', () => Buffer.from('PK\u0003\u0004 en dan niets')],
    ['een oud xls-bestand', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['een zip met iets anders', () => zipSync({ 'a.txt': strToU8('x') })],
    [
      'een pad naar buiten in de zip',
      () => zipSync({ '../../kwaad.xml': strToU8('x'), 'xl/workbook.xml': strToU8('<workbook/>') }),
    ],
    [
      'een blad dat er niet is',
      () =>
        boek([], {
          'xl/_rels/workbook.xml.rels': strToU8(
            '<Relationships><Relationship Id="rId1" Target="worksheets/sheet9.xml"/></Relationships>',
          ),
        }),
    ],
    ['eindeloos diepe XML', () => boek([], { 'xl/workbook.xml': strToU8('<a>'.repeat(50_000)) })],
  ])('%s is verkeerd gebruik, snel en zonder iets te schrijven', async (_naam, maak) => {
    repo.zet('o.xlsx', maak());
    const begin = performance.now();
    const { code, out, err } = await repo.wvp('import', 'o.xlsx', '--vorm', 'tabel');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('o.xlsx');
    expect(err).not.toMatch(/\bat |Error/);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(readdirSync(repo.map).sort()).toEqual(['o.xlsx', 'wvp.yaml']);
  });
});

describe('verkeerd gebruik', () => {
  it.each<[string, readonly string[], number]>([
    ['zonder vorm', ['verloop.csv'], 2],
    ['een andere vorm', ['verloop.csv', '--vorm', 'excel'], 2],
    ['een bestand dat er niet is', ['weg.csv', '--vorm', 'tabel'], 3],
    ['een map', ['map', '--vorm', 'tabel'], 3],
    ['een dag die niet bestaat', ['verloop.csv', '--vorm', 'tabel', '--overgenomen-op', '2026-02-30'], 2],
    ['een herstel dat er niet is', ['verloop.csv', '--vorm', 'sivi', '--hersteldatum', 'gisteren'], 2],
    ['codes zonder kolommen', ['verloop.csv', '--vorm', 'sivi', '--codes', 'verloop.csv'], 2],
    ['zonder bestanden', ['--vorm', 'tabel'], 2],
  ])('%s', async (_naam, args, verwacht) => {
    repo.bladen({ verloop: VERLOOP });
    mkdirSync(join(repo.map, 'map'));
    const { code, out, err } = await repo.wvp('import', ...args);
    expect([code, out]).toEqual([verwacht, '']);
    expect(err).toMatch(/^wvp: /);
  });
});

describe('onderweg afgebroken', () => {
  it('een schijf die weigert: exitcode 3, en niets half', async () => {
    repo.bladen({ medewerkers: WIE, verloop: VERLOOP }).zet('dossiers', 'geen map');
    const { code, err } = await repo.neemOver();
    expect(code).toBe(3);
    expect(err).toMatch(/^wvp: Niet geschreven: /);
    expect(readdirSync(repo.map).sort()).toEqual(['dossiers', 'medewerkers.csv', 'verloop.csv', 'wvp.yaml']);
  });

  it('een half geschreven map van een proces dat er niet meer is, wordt opgeruimd; een ander blijft', async () => {
    repo.bladen({ medewerkers: WIE, verloop: VERLOOP });
    const half = (pid: number) => {
      const map = join(repo.map, `dossiers/.1001-2026-01-05.${pid}.0123abcd.tmp`);
      mkdirSync(join(map, 'events'), { recursive: true });
      writeFileSync(join(map, 'events/x.yaml'), 'soort: contact\n');
      return map.split('/').at(-1) ?? '';
    };
    const weg = half(2 ** 22 + 1);
    const blijft = half(process.pid);
    expect((await repo.neemOver()).code).toBe(0);
    const namen = readdirSync(join(repo.map, 'dossiers'));
    expect(namen).not.toContain(weg);
    expect(namen).toContain(blijft);
  });
});
