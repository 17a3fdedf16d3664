/** The timeline: everything in order, and pictures that are well formed whatever a dossier holds. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { type Tijdlijn, tijdlijn, timelineText, venster } from '../../src/features/timeline/compute.ts';
import { timelineHtml } from '../../src/features/timeline/html.ts';
import { timelineSvg } from '../../src/features/timeline/svg.ts';
import { gebeurtenissen } from '../support/arbitraries.ts';
import { dossier, oordeel } from '../support/case.ts';

const P = '2026-11-22';
const PLAIN = (s: string) => s;
const paint = { red: PLAIN, yellow: PLAIN, green: PLAIN, dim: PLAIN, bold: PLAIN };
const ZIEK =
  'ziek 2025-06-03; probleemanalyse 2025-08-01; hersteld 2025-09-01; ziek 2025-09-20; werkhervatting 2025-10-01 percentage=40; verklaring 2025-10-02 stap="J. Jansen heeft hoofdpijn"';
const lijn = (regel: string, peildatum = P): Tijdlijn => tijdlijn(oordeel(regel, peildatum), peildatum);

describe('tekst', () => {
  const uit = timelineText(lijn(ZIEK), { columns: 80, paint });
  const dagen = uit.match(/^\d{4}-\d{2}-\d{2}/gm) ?? [];

  it('staat op volgorde, met de peildatum ertussen', () => {
    expect(dagen.length).toBeGreaterThan(20);
    expect(dagen).toEqual([...dagen].sort());
    expect(uit).toMatch(/\n2026-11-22 zo {2}─+ peildatum ─+\n/);
  });

  it('toont wat gebeurde, wat moest en wat niet meetelt', () => {
    expect(uit).toContain('2025-08-01 vr  ● probleemanalyse');
    expect(uit).toContain('2025-10-01 wo  ● werkhervatting: 40%');
    expect(uit).toContain('2025-09-01 ma  ▒ hersteld, telt niet mee, t/m 2025-09-19 (19 dagen)');
    expect(uit).toContain('2025-07-15 di  ! Probleemanalyse: te-laat (17 dagen), gedaan op 2025-08-01');
  });

  it('heeft geen vrije tekst', () => {
    expect(uit).not.toContain('Jansen');
    expect(timelineHtml(lijn(ZIEK))).not.toContain('Jansen');
  });

  it('noemt hoeveel stappen zijn vervallen', () => {
    expect(timelineText(lijn('ziek 2026-06-01; hersteld 2026-06-08'), { columns: 80, paint })).toMatch(
      /Niet getoond: \d+ vervallen stappen\./,
    );
  });
});

/** The text of an element, from a parser that knows nothing of wvp. */
function teksten(svg: string): string[] {
  const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: false, isArray: () => true });
  const gevonden: string[] = [];
  const loop = (x: unknown, sleutel = ''): void => {
    if (Array.isArray(x)) for (const y of x) loop(y, sleutel);
    else if (typeof x === 'object' && x !== null) for (const [k, y] of Object.entries(x)) loop(y, k);
    else if (sleutel === 'title' || sleutel === '#text') gevonden.push(String(x));
  };
  loop(parser.parse(svg));
  return gevonden;
}

describe('svg en html', () => {
  it('zijn elke keer dezelfde bytes', () => {
    expect(timelineSvg(lijn(ZIEK))).toBe(timelineSvg(lijn(ZIEK)));
    expect(timelineHtml(lijn(ZIEK))).toBe(timelineHtml(lijn(ZIEK)));
  });

  it('heeft een titel, een beschrijving, en een uitleg bij elk punt', () => {
    const t = lijn(ZIEK);
    const svg = timelineSvg(t);
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="wvp-titel wvp-beschrijving"/);
    expect(svg).toContain('<title id="wvp-titel">Tijdlijn van dossier test</title>');
    const bij = teksten(svg);
    for (const p of t.punten) expect(bij).toContain(`${p.datum} ${p.tekst}`);
    expect(svg).toContain('stroke-dasharray');
    expect(bij).toContain('hersteld, telt niet mee: 2025-09-01 t/m 2025-09-19');
  });

  it('onderscheidt elke status ook zonder kleur', () => {
    const basis = lijn('ziek 2025-06-03');
    const statussen = ['voldaan', 'betwist', 'te-laat', 'gemist', 'open', 'gepland', 'afgeweken', 'onbepaald'] as const;
    const vormen = statussen.map((status) => {
      const punt = { datum: '2025-07-01', soort: 'stap', groep: 'X', tekst: 'X', status } as const;
      const svg = timelineSvg({ ...basis, punten: [punt] });
      const g = /<g><title>2025-07-01 X<\/title>(.*?)<\/g>/.exec(svg)?.[1] ?? '';
      return g.replace(/#(?!fff)[0-9a-f]{6}/g, 'kleur');
    });
    expect(new Set(vormen).size).toBe(statussen.length);
  });

  it('blijven heel bij elk dossier en elke naam', () => {
    const naam = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('<script>alert(1)</script>', ']]>', '&amp;"\'', '\ud800', '\u0000\u0001', '--><x'),
    );
    fc.assert(
      fc.property(gebeurtenissen({ D: '2025-01-06', aantal: 6 }), naam, (events, dossierNaam) => {
        const t = { ...tijdlijn(oordeel({ ...dossier(''), events }, P), P), dossier: dossierNaam };
        const svg = timelineSvg(t);
        expect(XMLValidator.validate(svg)).toBe(true);
        // No character that XML 1.0 does not have, and every number is one.
        expect(svg).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const html = timelineHtml(t);
        expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg)/i);
        expect(XMLValidator.validate(html.slice(html.indexOf('<body>'), html.indexOf('</html>')))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('toont alles van de laatste ziekte binnen het beeld', () => {
    fc.assert(
      fc.property(gebeurtenissen({ D: '2025-01-06', aantal: 6 }), (events) => {
        const t = tijdlijn(oordeel({ ...dossier(''), events }, P), P);
        const { van, totEnMet } = venster(t);
        expect(t.peildatum > van && t.peildatum < totEnMet).toBe(true);
        for (const p of t.punten)
          if (p.datum >= (t.begin ?? '')) expect(p.datum > van && p.datum < totEnMet).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
