/** The overview is one page of A4 in PDF, whatever the case; pages are counted in the file itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plusDagen } from '../../src/core/dates.ts';
import { GEWOON, MATEN } from '../../src/documents/export/fit.ts';
import { exportDocument, type Meta } from '../../src/documents/export/index.ts';
import { ruimsteMaat, toPdf } from '../../src/documents/export/pdf.ts';
import { documentBy } from '../../src/documents/index.ts';
import { render } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import { type CaseInput, type JudgedCase, judgeCase } from '../../src/judge/judge-case.ts';
import { readCase } from '../../src/read/read.ts';
import { readConfig } from '../../src/read/settings.ts';
import { invented, judge, VERSIE } from './cases.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** Where the cases are, and days on which they stand in different places. */
const REPOS = {
  dossiers: ['2024-12-09', '2025-11-01', '2026-11-22', '2029-01-01'],
  portfolio: ['2026-11-22', '2027-02-01'],
};
const { templates, partials } = readTemplates();

function overzicht(judged: JudgedCase, peildatum: string): string {
  const document = documentBy('overzicht');
  if (!document) throw new Error('overzicht');
  const { model } = document.build(judged, { peildatum, versie: VERSIE });
  expect(document.schema.safeParse(model).error).toBeUndefined();
  const out = render(templates[document.template] ?? '', partials, model);
  if ('errors' in out) throw new Error(out.errors.join());
  return out.text;
}

const meta = (dossier: string, peildatum: string): Meta => ({ titel: 'Overzicht', dossier, peildatum, versie: VERSIE });

/** The pages of a PDF: the objects of that type, held against the count that the tree of pages gives. */
function paginas(bytes: Uint8Array): number {
  const pdf = Buffer.from(bytes).toString('latin1');
  const objecten = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  const [, telling] = /\/Type \/Pages\s+\/Count (\d+)/.exec(pdf) ?? [];
  expect(Number(telling)).toBe(objecten);
  return objecten;
}

async function pdf(markdown: string, over: Meta): Promise<Uint8Array> {
  return (await exportDocument('pdf', markdown, over, { eenPagina: true })) as Uint8Array;
}

/** Which of the sizes is taken; -1 for none. */
function maatVan(markdown: string, over: Meta, deel: number): number {
  const maat = ruimsteMaat(markdown, over, MATEN, deel);
  return maat ? MATEN.indexOf(maat) : -1;
}

const gevallen = Object.entries(REPOS).flatMap(([repo, peildata]) =>
  readdirSync(join(FIXTURES, repo, 'dossiers')).map((naam) => ({ repo, naam, peildata })),
);

describe('one page', () => {
  test('all cases of the fixtures are here', () => {
    expect(gevallen.length).toBeGreaterThan(10);
  });

  test.each(gevallen)('$repo $naam, at every peildatum', async ({ repo, naam, peildata }) => {
    const root = join(FIXTURES, repo);
    const input = await readCase(join(root, 'dossiers', naam));
    const { config } = await readConfig(root);
    for (const peildatum of peildata) {
      const draft = overzicht(judgeCase(structuredClone(input), naam, config, peildatum, peildatum), peildatum);
      expect(paginas(await pdf(draft, meta(naam, peildatum))), peildatum).toBe(1);
      // Word and a browser are given more room to be different in.
      expect(maatVan(draft, meta(naam, peildatum), 0.93), peildatum).toBeGreaterThanOrEqual(0);
    }
  });

  test('without fitting a full case takes two', async () => {
    const draft = overzicht(judge(lang('naam')), '2026-11-22');
    expect(paginas(await toPdf(draft, meta('x', '2026-11-22')))).toBeGreaterThan(1);
  });
});

/** 60 events with as much in them as the schema allows, and more of everything than the page shows. */
function lang(woord: string) {
  const naam = woord.repeat(200).slice(0, 200);
  const tekst = `${woord} `.repeat(1000).slice(0, 1000);
  const id = (datum: string, soort = 'voortgangsgesprek') => `${datum}-${soort}-${naam}`.slice(0, 200);
  const gesprekken = Array.from({ length: 56 }, (_, i) => ({
    soort: 'voortgangsgesprek',
    datum: plusDagen('2026-03-01', i * 4),
    afspraken: [
      { wie: naam, wat: tekst, uiterlijk: '2026-10-01' },
      { wie: naam, wat: naam },
    ],
    ...(i === 55
      ? { volgendGesprek: '2026-12-08', afgerond: [1, 5, 9].map((dag) => `${id(`2026-03-0${dag}`)}/1`) }
      : {}),
  }));
  const edit = invented(
    [
      { soort: 'ziekmelding', datum: '2026-01-05', eersteZiektedag: '2026-01-05' },
      { soort: 'probleemanalyse', datum: '2026-02-10', mogelijkheden: 'ja', volgendSpreekuur: '2026-12-01' },
      {
        soort: 'plan-van-aanpak',
        datum: '2026-02-20',
        einddoel: 'eigen-werk',
        casemanager: { naam, organisatie: naam },
      },
      {
        soort: 'werkhervatting',
        datum: '2026-05-20',
        percentage: 33.3333,
        urenPerWeek: 13.75,
        soortWerk: 'ander-eigen-werkgever',
      },
      ...gesprekken,
    ],
    {
      werknemer: { naam, functie: naam, urenPerWeek: 36 },
      werkgever: { naam, contactpersoon: naam },
      bedrijfsarts: { naam, arbodienst: naam },
    },
  );
  const events = edit.input.events.map((e) => ({ ...e, id: id(e.datum, e.soort) }));
  const ongeldig = Array.from({ length: 60 }, (_, i) => ({
    ...{ id: `e${i}`, soort: null, datum: null, regel: 1, kolom: 1 },
    bestand: `events/${naam}-${i}.yaml`,
  }));
  return { ...edit, naam: woord.repeat(30).slice(0, 60), input: { ...edit.input, events, ongeldig } as CaseInput };
}

describe('a long and hostile case', () => {
  test.each([
    ['words', 'afspraak'],
    ['diacritics', 'Ćağłő'],
    ['one long word', 'x'],
    ['wide letters', 'W'],
    ['Markdown', '|*_`[x](y)\\'],
    ['emoji', '😀'],
  ])('%s', async (_what, woord) => {
    const edit = lang(woord);
    const draft = overzicht(judge(edit), '2026-11-22');
    const bytes = await pdf(draft, meta(edit.naam, '2026-11-22'));
    expect(paginas(bytes)).toBe(1);
    expect(Buffer.compare(bytes, await pdf(draft, meta(edit.naam, '2026-11-22')))).toBe(0);
    expect(draft).toMatch(/En nog \d+ open afspraken en \d afgeronde afspra(ak|ken)\./);
    expect(draft).toMatch(/En daarna nog \d+ stappen\./);
  });

  test('what does not fit in any size keeps the usual one', async () => {
    const boek = `# Kop\n\n${'Een zin die een regel vult met woorden. '.repeat(400)}`;
    const over = meta('x', '2026-11-22');
    expect(Buffer.compare(await pdf(boek, over), Buffer.from(await toPdf(boek, over)))).toBe(0);
  });
});

describe('the sizes', () => {
  test('run from the usual one to one that still reads well', () => {
    expect(MATEN[0]).toBe(GEWOON);
    for (const [i, maat] of MATEN.entries()) {
      expect(Math.min(maat.tekst, maat.tabel)).toBeGreaterThanOrEqual(8);
      const vorige = MATEN[i - 1];
      for (const veld of ['tekst', 'tabel', 'regel', 'ruimte', 'cel'] as const)
        expect(maat[veld]).toBeLessThanOrEqual(vorige?.[veld] ?? maat[veld]);
    }
  });

  test('the widest that fits is taken: one wider would need a second page', async () => {
    const draft = overzicht(judge(lang('afspraak')), '2026-11-22');
    const over = meta('x', '2026-11-22');
    const gekozen = maatVan(draft, over, 1);
    expect(gekozen).toBeGreaterThan(0);
    for (const [i, maat] of MATEN.entries())
      expect(paginas(await toPdf(draft, over, maat)) === 1, `size ${i}`).toBe(i >= gekozen);
  });

  test.each(['html', 'docx'] as const)('%s follows the size, and only where it is asked', async (formaat) => {
    const draft = overzicht(judge(lang('afspraak')), '2026-11-22');
    const over = meta('x', '2026-11-22');
    const klein = Buffer.from(await exportDocument(formaat, draft, over, { eenPagina: true }));
    const gewoon = Buffer.from(await exportDocument(formaat, draft, over));
    expect(Buffer.compare(klein, gewoon)).not.toBe(0);
    const kort = '# Kop\n\nKort.';
    const een = Buffer.from(await exportDocument(formaat, kort, over, { eenPagina: true }));
    expect(Buffer.compare(een, Buffer.from(await exportDocument(formaat, kort, over)))).toBe(0);
  });
});
