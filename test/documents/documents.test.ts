import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENTEN, type DocumentDefinition, documentBy } from '../../src/documents/index.ts';
import { inline } from '../../src/documents/parts/markdown.ts';
import { render } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import { isEvent } from '../../src/dossier/stored.ts';
import type { JudgedCase } from '../../src/judge/judge-case.ts';
import { CASES, CONTEXT, type Editable, editable, invented, judge, judged, zonder } from './cases.ts';
import { vijandig } from './vijandig.ts';

const { templates, partials } = readTemplates();
const GOLDENS = join(import.meta.dirname, '../../fixtures/dossiers-goldens');

function made(naam: string): DocumentDefinition {
  const found = documentBy(naam);
  if (!found) throw new Error(naam);
  return found;
}

function draft(document: DocumentDefinition, c: JudgedCase): string {
  const out = render(templates[document.template] ?? '', partials, document.build(c, CONTEXT).model);
  if ('errors' in out) throw new Error(out.errors.join());
  return out.text;
}

const missing = (naam: string, edit: Editable) =>
  made(naam)
    .build(judge(edit), CONTEXT)
    .ontbreekt.map((o) => o.veld);

/** Places that a reader has to fill in. */
const marks = (text: string) => text.match(/\[INVULLEN: [^\]]+\]/g) ?? [];

describe.each(CASES)('drafts of %s', (naam) => {
  test.each(DOCUMENTEN.map((d) => [d.id, d] as const))('%s', async (id, document) => {
    const text = draft(document, judged(naam));
    await expect(text).toMatchFileSnapshot(join(GOLDENS, naam, `${id}.md`));
    expect(text).not.toMatch(/\n{3}|[ \t]\n|undefined|null|\[object|NaN/);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    expect(text).toContain('**Concept.**');
    expect(text).toContain('22 november 2026');
    expect(text).toContain(CONTEXT.versie);
    expect(text).toContain('de werkgever beslist');
  });

  test('the same case gives the same bytes, whatever the order of its events', () => {
    const edit = editable(naam);
    const turned = { ...edit, input: { ...edit.input, events: edit.input.events.toReversed() } };
    for (const document of DOCUMENTEN) expect(draft(document, judge(turned))).toBe(draft(document, judge(edit)));
  });

  test('what is missing is marked in the text and listed at its end', () => {
    for (const document of DOCUMENTEN) {
      const text = draft(document, judged(naam));
      const { ontbreekt } = document.build(judged(naam), CONTEXT);
      expect(marks(text).length > 0).toBe(ontbreekt.length > 0);
      for (const o of ontbreekt) expect(text).toContain(`- ${o.wat} (\`${o.veld}\`)`);
      expect(new Set(ontbreekt.map((o) => o.veld)).size).toBe(ontbreekt.length);
    }
  });
});

test('every table has as many cells in each row as in its head', () => {
  for (const naam of CASES)
    for (const document of DOCUMENTEN) {
      let width = 0;
      for (const line of draft(document, judged(naam)).split('\n')) {
        const cells = line.startsWith('|') ? cellsOf(line) : 0;
        if (cells > 0 && width > 0) expect(cells).toBe(width);
        width = cells;
      }
    }
});

function cellsOf(line: string): number {
  return line.replace(/\\./g, '').split('|').length - 2;
}

describe('taking away one fact names exactly that one', () => {
  const pva = '2025-01-27-plan-van-aanpak';
  const laatst = '2026-03-19-bijstelling-plan-van-aanpak';
  const eje = '2025-11-17-eerstejaarsevaluatie';
  const eind = '2026-08-20-eindevaluatie';
  const ao = '2026-08-13-actueel-oordeel';
  const pa = '2025-01-15-probleemanalyse';
  type Row = [document: string, id: string, pad: (string | number)[], veld: string];
  const rows: Row[] = [
    ['plan', 'dossier', ['werknemer', 'naam'], 'werknemer.naam'],
    ['plan', 'dossier', ['werkgever', 'naam'], 'werkgever.naam'],
    ['plan', 'dossier', ['bedrijfsarts'], 'bedrijfsarts'],
    ['plan', laatst, ['doelstellingen', 0, 'uiterlijk'], 'plan-van-aanpak.doelstellingen.1.uiterlijk'],
    ['plan', laatst, ['activiteiten', 1, 'uiterlijk'], 'plan-van-aanpak.activiteiten.2.uiterlijk'],
    ['plan', laatst, ['ondertekening', 'werknemer'], 'plan-van-aanpak.ondertekening.werknemer'],
    ['plan', laatst, ['ondertekening', 'werkgever'], 'plan-van-aanpak.ondertekening.werkgever'],
    ['plan', laatst, ['ondertekening', 'werkgever', 'functie'], 'plan-van-aanpak.ondertekening.werkgever.functie'],
    ['evaluatie', eje, ['terugblik'], 'eerstejaarsevaluatie.terugblik'],
    ['evaluatie', eje, ['einddoelBehaald'], 'eerstejaarsevaluatie.einddoelBehaald'],
    ['evaluatie', eje, ['redenNietBehaald'], 'eerstejaarsevaluatie.redenNietBehaald'],
    ['evaluatie', eje, ['spoor1Perspectief'], 'eerstejaarsevaluatie.spoor1Perspectief'],
    ['evaluatie', eje, ['spoor2'], 'eerstejaarsevaluatie.spoor2'],
    ['evaluatie', eje, ['resultaatTweedeJaar'], 'eerstejaarsevaluatie.resultaatTweedeJaar'],
    ['evaluatie', eje, ['aanpakTweedeJaar'], 'eerstejaarsevaluatie.aanpakTweedeJaar'],
    ['evaluatie', eje, ['visieWerkgever'], 'eerstejaarsevaluatie.visieWerkgever'],
    ['evaluatie', eje, ['visieWerknemer'], 'eerstejaarsevaluatie.visieWerknemer'],
    ['evaluatie', eje, ['ondertekening', 'werknemer'], 'eerstejaarsevaluatie.ondertekening.werknemer'],
    ['verslag', 'dossier', ['werknemer', 'geboortedatum'], 'werknemer.geboortedatum'],
    ['verslag', 'dossier', ['werknemer', 'bekwaamheden'], 'werknemer.bekwaamheden'],
    ['verslag', pa, ['opgesteldDoor'], 'probleemanalyse.opgesteldDoor'],
    ['verslag', pa, ['opgesteldDoor', 'functie'], 'probleemanalyse.opgesteldDoor.functie'],
    ['verslag', pva, ['ondertekening', 'werkgever'], 'plan-van-aanpak.ondertekening.werkgever'],
    ['verslag', ao, ['arbeidsrelatie'], 'actueel-oordeel.arbeidsrelatie'],
    ['verslag', ao, ['passendeArbeid'], 'actueel-oordeel.passendeArbeid'],
    ['verslag', ao, ['belastbaarheid'], 'actueel-oordeel.belastbaarheid'],
    ['verslag', ao, ['beperkingen'], 'actueel-oordeel.beperkingen'],
    ['verslag', eind, ['arbeidsrelatie'], 'eindevaluatie.arbeidsrelatie'],
    ['verslag', eind, ['passendeArbeid'], 'eindevaluatie.passendeArbeid'],
    ['verslag', eind, ['stand'], 'eindevaluatie.stand'],
    ['verslag', '2026-08-26-oordeel-werknemer', ['oordeel'], 'oordeel-werknemer.oordeel'],
    ['verslag', '2026-08-26-oordeel-werknemer', ['ondertekening'], 'oordeel-werknemer.ondertekening.werknemer'],
  ];

  test.each(rows)('%s: %s %j', (document, id, pad, veld) => {
    const edit = editable('2024-007');
    expect(missing(document, edit)).toEqual([]);
    zonder(edit, id, ...pad);
    expect(missing(document, edit)).toEqual([veld]);
  });

  test.each([
    ['verslag', pa, 'probleemanalyse'],
    ['verslag', pva, 'plan-van-aanpak'],
    ['verslag', eje, 'eerstejaarsevaluatie'],
    ['verslag', ao, 'actueel-oordeel'],
    ['verslag', eind, 'eindevaluatie'],
    ['verslag', '2026-08-20-medische-informatie', 'medische-informatie'],
    ['verslag', '2026-08-26-oordeel-werknemer', 'oordeel-werknemer'],
  ])('%s without %s', (document, id, veld) => {
    const edit = editable('2024-007');
    const input = { ...edit.input, events: edit.input.events.filter((e) => e.id !== id) };
    expect(missing(document, { ...edit, input })).toEqual([veld]);
  });
});

describe('plan van aanpak', () => {
  test('a later adjustment wins field by field; signatures and copies are never taken over', () => {
    const edit = editable('2025-031');
    const id = '2026-04-14-bijstelling-plan-van-aanpak';
    for (const veld of ['einddoel', 'visieWerknemer', 'ondertekening', 'afschriften']) zonder(edit, id, veld);
    const text = draft(made('plan'), judge(edit));
    expect(text).toContain('Terugkeer in het eigen werk. (bron: 2025-11-18-plan-van-aanpak)');
    expect(text).toContain(
      'Werknemer wil terugkeren in de eigen functie en vraagt om een rustige opbouw van taken. (bron: 2025-11-18',
    );
    expect(text).toContain(`Werkgever wil eerst ander werk binnen het bedrijf onderzoeken. (bron: ${id})`);
    expect(missing('plan', edit)).toEqual([
      'plan-van-aanpak.ondertekening.werkgever',
      'plan-van-aanpak.ondertekening.werknemer',
      'plan-van-aanpak.afschriften.werknemer',
      'plan-van-aanpak.afschriften.casemanager',
      'plan-van-aanpak.afschriften.bedrijfsarts',
    ]);
  });

  const ziek = (eersteZiektedag: string) => ({ soort: 'ziekmelding', datum: eersteZiektedag, eersteZiektedag });

  test.each([
    ['2023-07-03', '2023-08-28', true],
    ['2023-06-30', '2023-07-02', true],
    ['2023-06-30', '2023-07-01', false],
  ])('first sick day %s, plan of %s: visies required is %s', (dag, datum, nodig) => {
    const edit = invented([ziek(dag), { soort: 'plan-van-aanpak', datum, einddoel: 'eigen-werk' }]);
    expect(missing('plan', edit).includes('plan-van-aanpak.visieWerknemer')).toBe(nodig);
  });

  test('without possibilities the draft says that no plan is asked', () => {
    const edit = invented([
      ziek('2026-01-05'),
      { soort: 'probleemanalyse', datum: '2026-02-10', mogelijkheden: 'geen', motivering: 'Zie oordeel.' },
    ]);
    expect(draft(made('plan'), judge(edit))).toContain('vraagt de wet geen plan van aanpak');
    expect(missing('verslag', edit)).not.toContain('plan-van-aanpak');
  });

  test('a case without any event still gives every document', () => {
    for (const document of DOCUMENTEN) {
      const text = draft(document, judge(invented([])));
      expect(text).toContain('[INVULLEN: eerste ziektedag]');
    }
  });

  test('an unreadable event is missing too', () => {
    const edit = invented([ziek('2026-01-05')]);
    const at = { id: 'b', soort: null, datum: null, bestand: 'events/b.yaml', regel: 1, kolom: 1 };
    const broken = { ...edit, input: { ...edit.input, ongeldig: [at] } };
    expect(missing('plan', broken)).toContain('bestand.events/b.yaml:1');
    expect(draft(made('plan'), judge(broken))).toContain('> Een of meer bestanden van dit dossier');
  });
});

describe('re-integratieverslag', () => {
  const kort = [
    { soort: 'ziekmelding', datum: '2026-08-03', eersteZiektedag: '2026-08-03' },
    { soort: 'einde-dienstverband', datum: '2026-09-30', laatsteDag: '2026-09-30' },
  ];

  test('the short form for a case that ended within ten weeks without analysis or plan', () => {
    const text = draft(made('verslag'), judge(invented(kort)));
    expect(text).toContain('# Verkort re-integratieverslag');
    expect(text).not.toContain('## 5. Losse stukken');
    expect(missing('verslag', invented(kort))).toContain('spreekuur.verwachtLangdurig');
  });

  test('the event decides on the form', () => {
    const chosen = (soortVerslag: string) =>
      invented([...kort, { soort: 're-integratieverslag', datum: '2026-09-30', soortVerslag }]);
    expect(draft(made('verslag'), judge(chosen('volledig')))).toContain('## 5. Losse stukken');
    expect(draft(made('verslag'), judge(chosen('verkort')))).not.toContain('## 5. Losse stukken');
  });

  test('names no medical intervention, no insurer, no costs', () => {
    const edit = editable('2024-007');
    for (const e of edit.input.events) if (isEvent(e, 'interventie')) Object.assign(e.data, { medisch: true });
    const text = draft(made('verslag'), judge(edit));
    expect(text).not.toContain('aanpassing werkplek planning');
    expect(text).not.toMatch(/verzekeraar|kosten|mandaat/i);
  });

  test('has no table of steps: only the course, with why a step of the law was late', () => {
    const edit = editable('2025-031');
    const text = draft(made('verslag'), judge(edit));
    expect(text).not.toContain('Stappen en termijnen');
    for (const e of edit.input.events)
      if (isEvent(e, 'verklaring')) expect(text).toContain(`: ${inline(e.data.reden)}`);
  });
});

/** Fields with text of a person; the others have a form of their own. */
const VRIJ = new Set(
  [
    'toelichting besproken wat wie doel visieWerkgever visieWerknemer belastbaarheid prognose terugblik reden naam functie',
    'redenNietBehaald resultaatTweedeJaar aanpakTweedeJaar spoor2Motivering organisatie bureau resultaat aanleiding',
    'wijziging oordeel arbeidsrelatie passendeArbeid stand uitgevoerd nietUitgevoerd spoor2Resultaat aardBedrijf uitvoerder',
    'omschrijving motivering contactpersoon bekwaamheden arbodienst grond beperkingen advies loonheffingennummer',
  ].flatMap((line) => line.split(' ')),
);

function replaceText(value: unknown, free: boolean, text: string): unknown {
  if (typeof value === 'string') return free ? text : value;
  if (Array.isArray(value)) return value.map((v) => replaceText(v, free, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, replaceText(v, VRIJ.has(k), text)]));
}

/** The structure of a draft: its headings, and the cells of its rows. How many rows of a kind fit on a page hangs on how long they are. */
function skeleton(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^(#|\||>|- )/.test(line))
    .map((line) => (line.startsWith('|') ? String(cellsOf(line)) : line.startsWith('#') ? line : line.slice(0, 2)))
    .filter((line, i, all) => line !== all[i - 1]);
}

function filled(naam: string, text: string): JudgedCase {
  const edit = editable(naam);
  const input = {
    ...edit.input,
    dossier: replaceText(edit.input.dossier, false, text),
    events: edit.input.events.map((e) => ({ ...e, data: replaceText(e.data, false, text) })),
  } as Editable['input'];
  return judge({ ...edit, input, config: replaceText(edit.config, false, text) as Editable['config'] });
}

test.each(CASES)('text of a person never changes the structure of a draft: %s', (naam) => {
  const plain = DOCUMENTEN.map((d) => skeleton(draft(d, filled(naam, 'gewone tekst'))));
  fc.assert(
    fc.property(
      vijandig.filter((t) => inline(t) !== ''),
      (text) => {
        const c = filled(naam, text);
        for (const [i, document] of DOCUMENTEN.entries()) {
          const out = draft(document, c);
          expect(skeleton(out)).toEqual(plain[i]);
          expect(out.replace(/\\./g, '')).not.toMatch(/<|\{\{|\]\(|!\[/);
        }
      },
    ),
    { numRuns: 25 },
  );
});
