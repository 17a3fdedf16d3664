/** The scan in its formats: the same figures in each, safe in a spreadsheet and in Markdown. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { zaakfeiten } from '../../../src/features/scan/case-figures.ts';
import { type Scan, type ScanZaak, scan } from '../../../src/features/scan/compute.ts';
import { scanCsv } from '../../../src/features/scan/csv.ts';
import { scanExtern } from '../../../src/features/scan/extern.ts';
import { scanJson, scanMarkdown, scanText } from '../../../src/features/scan/text.ts';
import { nederlands } from '../../../src/show/numbers.ts';
import { oordeel } from '../../support/case.ts';

const P = '2026-11-22';
const KEUZE = { van: null, tot: null, alles: false };
const PLAIN = (s: string) => s;
const paint = { red: PLAIN, yellow: PLAIN, green: PLAIN, dim: PLAIN, bold: PLAIN };

function zaken(werkgever: string, aantal = 6): ScanZaak[] {
  return Array.from({ length: aantal }, (_, i) => {
    const judged = oordeel(
      `ziek 2026-0${i + 1}-05; probleemanalyse 2026-0${i + 2}-10; interventie 2026-09-01 stap=toegezegd kosten=${i * 500 + 0.5}; besluit 2026-09-01 onderwerp=x genomenDoor=werkgever`,
      P,
    );
    return {
      ...judged,
      naam: `z-${i}`,
      dossier: { ...judged.dossier, werkgever: { naam: werkgever } },
      casemanager: werkgever,
      feiten: zaakfeiten(judged.case, P),
    };
  });
}

const csv = (s: Scan) => parse(scanCsv(s), { delimiter: ';', bom: true }) as string[][];

describe('csv', () => {
  it('wordt teruggelezen als de cijfers van de JSON', () => {
    const s = scan(zaken('Noord B.V.'), P, KEUZE);
    const rijen = csv(s);
    expect(rijen[0]).toEqual(['onderdeel', 'rij', 'maat', 'waarde']);
    const waarde = (deel: string, rij: string, maat: string) =>
      rijen.find(([a, b, c]) => a === deel && b === rij && c === maat)?.[3];
    const json = JSON.parse(scanJson(s, '0'));
    const pa = json.stappen[0];
    expect(pa.id).toBe('probleemanalyse');
    expect(waarde('stappen', 'Probleemanalyse', 'beoordeeld')).toBe(String(pa.beoordeeld));
    expect(waarde('stappen', 'Probleemanalyse', '% op tijd')).toBe(String(pa.aandeel).replace('.', ','));
    expect(waarde('geld', 'kosten', 'euro')).toBe('7503');
    expect(waarde('werkgevers', 'Noord B.V.', 'dossiers')).toBe('6');
    expect(waarde('caseload', 'Noord B.V.', 'lopend')).toBe('6');
  });

  it('begint met een merk voor UTF-8 en heeft regels van Windows', () => {
    const text = scanCsv(scan(zaken('é'), P, KEUZE));
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(20);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('laat geen cel als formule beginnen', () => {
    const naam = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', '＝', ''), fc.string({ maxLength: 8 }))
      .map(([a, b]) => `${a}${b}`)
      .filter((n) => n.trim() !== '');
    const vast = scan(zaken('x', 1), P, KEUZE);
    fc.assert(
      fc.property(naam, (n) => {
        const s: Scan = { ...vast, werkgevers: vast.werkgevers.map((g) => ({ ...g, naam: n })) };
        for (const rij of csv(s)) {
          expect(rij).toHaveLength(4);
          for (const cel of rij) expect(cel).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** More cases with money than a screen shows. */
function metGeld(n: number): ScanZaak[] {
  return Array.from({ length: n }, (_, i) => {
    const judged = oordeel(
      `ziek 2026-01-05; interventie 2026-09-01 naam=KANARIE stap=toegezegd kosten=${1000 + i} baten=2 financiering=verzekeraar; besluit 2026-09-01 onderwerp=KANARIE genomenDoor=casemanager opMandaat=true bedrag=5; besluit 2026-09-02 onderwerp=KANARIE genomenDoor=werkgever`,
      P,
      { versie: 1, verzekering: { mandaatPerDossier: 1010.5 } },
    );
    return { ...judged, naam: `geld-${i}`, feiten: zaakfeiten(judged.case, P) };
  });
}

describe('geld per dossier', () => {
  const s = scan(metGeld(30), P, KEUZE);
  const rijen = (text: string) => text.split('\n').filter((r) => /^ *\|? *geld\\?-\d/.test(r)).length;

  it('toont de eerste twintig en zegt dat er meer zijn; met kosten alle, ook wie betaalt en besluit', () => {
    const kort = scanText(s, { columns: 80, paint });
    expect(rijen(kort)).toBe(20);
    expect(kort).toContain('Getoond: 20 van 30 dossiers. Met --kosten staan ze er alle in.');
    expect(kort).not.toContain('Wie betaalt');
    const lang = scanText(s, { columns: 80, paint, kosten: true });
    expect(rijen(lang)).toBe(90);
    expect(lang).not.toContain('Getoond');
    expect(rijen(scanMarkdown(s))).toBe(20);
    expect(rijen(scanMarkdown(s, { kosten: true }))).toBe(90);
    expect(rijen(scanText(scan(metGeld(20), P, KEUZE), { columns: 80, paint }))).toBe(20);
    expect(scanText(scan(metGeld(20), P, KEUZE), { columns: 80, paint })).not.toContain('Getoond');
  });

  it('staat in 80 kolommen onder elkaar, met wat boven het mandaat komt eerst', () => {
    const uit = scanText(s, { columns: 80, paint });
    expect(uit).toContain('  dossier  interventies    kosten  baten  gebruikt   mandaat  vrij  erboven\n');
    expect(uit).toContain('  geld-29             1  1.029,00   2,00  1.029,00  1.010,50  0,00    18,50\n  geld-28 ');
  });

  it('geeft in CSV en JSON elk dossier met dezelfde cijfers', () => {
    const cellen = csv(s);
    const json = JSON.parse(scanJson(s, '0'));
    expect(json.geldPerDossier).toHaveLength(30);
    expect(Object.keys(json.uitleg)).toEqual(expect.arrayContaining(['geld-per-dossier', 'betalers', 'besluiten']));
    for (const r of json.geldPerDossier) {
      const waarde = (deel: string, maat: string) =>
        Number(cellen.find(([a, b, c]) => a === deel && b === r.dossier && c === maat)?.[3]?.replace(',', '.'));
      expect(waarde('geld-per-dossier', 'kosten')).toBe(r.kosten);
      expect(waarde('geld-per-dossier', 'gebruikt')).toBe(r.perFinanciering.verzekeraar);
      expect(waarde('geld-per-dossier', 'vrij')).toBe(r.vrij);
      expect(waarde('geld-per-dossier', 'erboven')).toBe(r.overMandaat);
      expect(waarde('betalers', 'verzekeraar')).toBe(r.perFinanciering.verzekeraar);
      expect(waarde('besluiten', 'casemanager')).toBe(1);
      expect(waarde('besluiten', 'bedrag')).toBe(5);
    }
  });

  it('draagt in geen vorm de naam van een interventie of een besluit', () => {
    const alles = [scanText(s, { columns: 80, paint, kosten: true }), scanMarkdown(s), scanCsv(s), scanJson(s, '0')];
    for (const uit of alles) expect(uit).not.toContain('KANARIE');
  });

  it('staat niet in wat naar buiten gaat', () => {
    const extern = scanExtern(metGeld(30), P, KEUZE);
    for (const uit of [
      scanText(extern, { columns: 80, paint, kosten: true }),
      scanMarkdown(extern, { kosten: true }),
      scanCsv(extern),
      scanJson(extern, '0'),
    ])
      expect(uit).not.toMatch(/geld-\d|Wie betaalt|door de casemanager/);
  });
});

describe('md', () => {
  it('laat een naam niets anders zijn dan tekst', () => {
    const eng = '<img src=x onerror=1> | **vet** [a](javascript:1) `c`\n# kop';
    const html = marked.parse(scanMarkdown(scan(zaken(eng, 1), P, KEUZE)), { async: false });
    expect(html).not.toMatch(/<img|<strong>|<a |<code>|<h1>(?!Verzuimscan)/);
    expect(html).toContain('&lt;img src=x onerror=1&gt; | **vet** [a](javascript:1) `c` ⏎ # kop');
    expect(html.match(/<table>/g)?.length).toBeGreaterThan(5);
  });
});

describe('tekst', () => {
  it.each([60, 80, 120, 200])('past in %i kolommen', (columns) => {
    for (const s of [
      scan(zaken('Werkgever met een naam die niet in de kolom past B.V.'), P, KEUZE),
      scanExtern(zaken('x'), P, KEUZE),
    ])
      for (const regel of scanText(s, { columns, paint, kosten: true }).split('\n'))
        expect(regel.length).toBeLessThanOrEqual(columns);
  });

  it('drukt bij elk cijfer af wat het telt', () => {
    const uit = scanText(scan(zaken('x'), P, KEUZE), { columns: 200, paint });
    expect(uit).toContain('% op tijd = op tijd / beoordeeld.');
    expect(uit).toContain('Beoordeeld = op tijd + betwist + te laat + gemist.');
    expect(uit).toContain('Duur = laatste dag − eerste ziektedag + 1');
  });

  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [1234567.5, 2, '1.234.567,50'],
    [98.3, 1, '98,3'],
  ])('schrijft %d met %i decimalen als %s', (n, d, wil) => {
    expect(nederlands(n, d)).toBe(wil);
  });
});

it('JSON draagt schema, periode en formules', () => {
  const json = JSON.parse(scanJson(scan(zaken('x'), P, { ...KEUZE, van: '2026-01-01' }), '1.2.3'));
  expect(json).toMatchObject({ schema: 'wvp.scan/1', versie: '1.2.3', peildatum: P, extern: false });
  expect(json.periode).toEqual({ van: '2026-01-01', tot: null });
  expect(Object.keys(json.uitleg)).toEqual(
    expect.arrayContaining(['algemeen', 'dossiers', 'duur', 'stappen', 'werkgevers']),
  );
});
