/** The adjustment, the final evaluation, the judgement of the werknemer, the deviation and the overview. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentBy } from '../../src/documents/index.ts';
import { checkTemplate, render, unusedLeaves } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import type { JudgedCase } from '../../src/judge/judge-case.ts';
import { CASES, CONTEXT, type Editable, editable, invented, judge, judged, zonder } from './cases.ts';

const IDS = ['bijstelling', 'eindevaluatie', 'oordeel-werknemer', 'afwijking', 'overzicht'] as const;
type Id = (typeof IDS)[number];
const { templates, partials } = readTemplates();
const GOLDENS = join(import.meta.dirname, '../../fixtures/dossiers-goldens');

function build(id: Id, c: JudgedCase, peildatum = CONTEXT.peildatum) {
  const document = documentBy(id);
  if (!document) throw new Error(id);
  const context = { ...CONTEXT, peildatum };
  const { model, ontbreekt } = document.build(c, context);
  const out = render(templates[document.template] ?? '', partials, model);
  if ('errors' in out) throw new Error(out.errors.join());
  return { document, model, text: out.text, mist: ontbreekt.map((o) => o.veld) };
}

const text = (id: Id, edit: Editable, peildatum?: string) => build(id, judge(edit, peildatum), peildatum).text;
const mist = (id: Id, edit: Editable, peildatum?: string) => build(id, judge(edit, peildatum), peildatum).mist;
const without = (edit: Editable, ...ids: string[]): Editable => ({
  ...edit,
  input: { ...edit.input, events: edit.input.events.filter((e) => !ids.includes(e.id)) },
});
const row = (draft: string, begin: string) => draft.split('\n').filter((line) => line.startsWith(`| ${begin} |`));

describe.each(IDS)('%s', (id) => {
  test.each(CASES)('draft of %s', async (naam) => {
    const { text: draft, model, document } = build(id, judged(naam));
    await expect(draft).toMatchFileSnapshot(join(GOLDENS, naam, `${id}.md`));
    expect(document.schema.safeParse(model).error).toBeUndefined();
    expect(draft).toContain('**Concept.**');
    expect(draft).toContain('22 november 2026');
    expect(draft).toContain(CONTEXT.versie);
    expect(draft).not.toMatch(/\n{3}|[ \t]\n|undefined|null|\[object|NaN/);
  });

  test('the template and the view-model name the same things', () => {
    const { document } = build(id, judged('2024-007'));
    const template = templates[document.template] ?? '';
    expect(checkTemplate(template, partials, document.schema)).toEqual([]);
    expect(unusedLeaves(template, partials, document.schema)).toEqual([]);
  });

  test('an empty case gives a draft that says what is missing', () => {
    const draft = text(id, invented([]));
    expect(draft).toContain('[INVULLEN: eerste ziektedag]');
    expect(draft).toContain('## Nog in te vullen');
  });

  test.each(CASES)('a draft of the first weeks of %s', (naam) => {
    const first = judged(naam).evaluation.eersteZiektedag ?? '';
    expect(build(id, judged(naam, first), first).text).toContain(`# `);
  });
});

const ziek = { soort: 'ziekmelding', datum: '2026-01-05', eersteZiektedag: '2026-01-05' };
const analyse = { soort: 'probleemanalyse', datum: '2026-02-10', mogelijkheden: 'ja' };
const plan = {
  soort: 'plan-van-aanpak',
  datum: '2026-02-20',
  einddoel: 'eigen-werk',
  doelstellingen: [
    { doel: 'Doel een.', uiterlijk: '2026-04-01' },
    { doel: 'Doel twee.', uiterlijk: '2026-05-01' },
    { doel: 'Doel drie.', uiterlijk: '2026-06-01' },
  ],
  activiteiten: [{ wie: 'werkgever', wat: 'Maakt een rooster.', uiterlijk: '2026-03-01' }],
  visieWerkgever: 'Oude visie WG.',
  visieWerknemer: 'Oude visie WN.',
  evaluatiemomenten: ['2026-04-01'],
  casemanager: { naam: 'C. Manager' },
};
const nieuwAdvies = { soort: 'spreekuur', datum: '2026-04-10', stap: 'gehouden', bijstellingNodig: true };
const bijstelling = { soort: 'bijstelling-plan-van-aanpak', datum: '2026-04-20', aanleiding: 'Advies.' };

describe('bijstelling', () => {
  test('says which one it is, what it adjusts, the advice and its term', () => {
    const draft = build('bijstelling', judged('2024-007')).text;
    expect(draft).toContain('# Bijstelling 3 van het plan van aanpak, 19 maart 2026');
    expect(row(draft, 'Wordt bijgesteld')[0]).toContain('bijstelling 2 van 27 november 2025');
    expect(row(draft, 'Advies of evaluatie')[0]).toContain('10 maart 2026: bijstelling van de probleemanalyse');
    expect(row(draft, 'Termijn voor de bijstelling')[0]).toContain('uiterlijk 24 maart 2026');
  });

  test('an earlier one is the one of an earlier peildatum', () => {
    const draft = build('bijstelling', judged('2024-007', '2025-07-01'), '2025-07-01').text;
    expect(draft).toContain('# Bijstelling 1 van het plan van aanpak, 30 juni 2025');
    expect(row(draft, 'Einddoel')).toEqual([
      '| Einddoel | terugkeer in het eigen werk, met aanpassingen | 2025-01-27-plan-van-aanpak | ander werk bij de eigen werkgever | 2025-06-30-bijstelling-plan-van-aanpak |',
    ]);
  });

  test('shows each goal as kept, moved, new or gone', () => {
    const edit = invented([
      ziek,
      analyse,
      plan,
      nieuwAdvies,
      {
        ...bijstelling,
        doelstellingen: [
          { doel: 'Doel twee.', uiterlijk: '2026-05-01' },
          { doel: 'Doel drie.', uiterlijk: '2026-07-01' },
          { doel: 'Doel vier.' },
        ],
      },
    ]);
    const draft = text('bijstelling', edit);
    const pva = '2026-02-20-plan-van-aanpak';
    const nieuw = '2026-04-20-bijstelling-plan-van-aanpak';
    expect(draft).toContain(`| staat niet meer in het plan | Doel een. | 1 april 2026 |  | ${pva} |`);
    expect(draft).toContain(`| blijft gelijk | Doel twee. | 1 mei 2026 | 1 mei 2026 | ${nieuw} |`);
    expect(draft).toContain(`| andere datum | Doel drie. | 1 juni 2026 | 1 juli 2026 | ${nieuw} |`);
    expect(draft).toContain('| nieuw | Doel vier. |  | [INVULLEN: termijn van doelstelling 3] |');
    expect(mist('bijstelling', edit)).toContain('bijstelling-plan-van-aanpak.doelstellingen.3.uiterlijk');
  });

  test('what it does not mention stays in force; visies, signatures and copies are its own', () => {
    const edit = invented([ziek, analyse, plan, nieuwAdvies, bijstelling]);
    const draft = text('bijstelling', edit);
    expect(row(draft, 'Einddoel')[0]).toContain('| blijft gelijk |');
    expect(draft).toContain('| blijft gelijk | Werkgever | Maakt een rooster. | 1 maart 2026 | 1 maart 2026 |');
    expect(draft).toContain('| Werkgever | Oude visie WG. | 2026-02-20-plan-van-aanpak |');
    expect(mist('bijstelling', edit).filter((v) => v.startsWith('bijstelling'))).toEqual([
      'bijstelling-plan-van-aanpak.visieWerkgever',
      'bijstelling-plan-van-aanpak.visieWerknemer',
      'bijstelling-plan-van-aanpak.ondertekening.werkgever',
      'bijstelling-plan-van-aanpak.ondertekening.werknemer',
      'bijstelling-plan-van-aanpak.afschriften.werknemer',
      'bijstelling-plan-van-aanpak.afschriften.casemanager',
      'bijstelling-plan-van-aanpak.afschriften.bedrijfsarts',
    ]);
  });

  test.each([
    ['an advice that is not worked in', { ...nieuwAdvies, datum: '2026-06-01' }, 'uiterlijk 15 juni 2026'],
    ['spoor 2 while the plan names work here', { soort: 'spoor-2', datum: '2026-06-01', stap: 'besloten' }, 'geen dag'],
  ])('prepares the next one after %s', (_what, event, term) => {
    const edit = invented([ziek, analyse, plan, nieuwAdvies, bijstelling, event]);
    const draft = text('bijstelling', edit, '2026-06-08');
    expect(draft).toContain('# Bijstelling 2 van het plan van aanpak\n');
    expect(row(draft, 'Termijn voor de bijstelling')[0]).toContain(term);
    expect(draft).toContain('| ☐ blijft ☐ verandert ☐ vervalt | Doel een. | 1 april 2026 |');
    expect(mist('bijstelling', edit, '2026-06-08')).toContain('bijstelling-plan-van-aanpak.aanleiding');
  });

  test('without a plan it says that the plan comes first', () => {
    const edit = invented([ziek, analyse]);
    expect(text('bijstelling', edit)).toContain('> Er is nog geen plan van aanpak vastgelegd.');
    expect(mist('bijstelling', edit)).toContain('plan-van-aanpak');
  });

  test('taking away one fact names exactly that one', () => {
    const id = '2026-03-19-bijstelling-plan-van-aanpak';
    for (const [pad, veld] of [
      [['visieWerknemer'], 'visieWerknemer'],
      [['ondertekening', 'werkgever'], 'ondertekening.werkgever'],
      [['ondertekening', 'werkgever', 'functie'], 'ondertekening.werkgever.functie'],
      [['activiteiten', 1, 'uiterlijk'], 'activiteiten.2.uiterlijk'],
    ] as const) {
      const edit = editable('2024-007');
      zonder(edit, id, ...pad);
      expect(mist('bijstelling', edit)).toEqual([`bijstelling-plan-van-aanpak.${veld}`]);
    }
  });
});

describe('eindevaluatie', () => {
  const id = '2026-08-20-eindevaluatie';

  test.each(['stand', 'uitgevoerd', 'nietUitgevoerd', 'arbeidsrelatie', 'passendeArbeid', 'spoor2Resultaat'])(
    'asks for %s',
    (veld) => {
      const edit = editable('2024-007');
      expect(mist('eindevaluatie', edit)).toEqual([]);
      zonder(edit, id, veld);
      expect(mist('eindevaluatie', edit)).toEqual([`eindevaluatie.${veld}`]);
    },
  );

  test('takes the company from the settings when the event is silent', () => {
    const edit = editable('2024-007');
    zonder(edit, id, 'aardBedrijf');
    expect(row(text('eindevaluatie', edit), 'Aard van het bedrijf')[0]).toContain('dossiergegevens');
  });

  test('shows facts as of the day of the evaluation', () => {
    const draft = build('eindevaluatie', judged('2024-007')).text;
    expect(draft).toContain('| niet als afgerond vastgelegd | 2026-07-20-voortgangsgesprek/1 |');
    expect(draft).not.toContain('2026-08-27');
  });

  test('asks about re-employment only where the employment ends', () => {
    const edit = invented([ziek, { soort: 'einde-dienstverband', datum: '2026-10-01', laatsteDag: '2026-12-01' }]);
    expect(text('eindevaluatie', edit)).toContain('weer in dienst te nemen');
    expect(text('eindevaluatie', editable('2025-031'))).not.toContain('weer in dienst te nemen');
  });
});

describe('oordeel-werknemer', () => {
  const id = '2026-08-26-oordeel-werknemer';
  const letters = (draft: string) => [...draft.matchAll(/^\| ([a-l]) \|/gm)].map((m) => m[1]).join('');

  test('as recorded: the parts, the words of the werknemer, no questions', () => {
    const draft = build('oordeel-werknemer', judged('2024-007')).text;
    expect(letters(draft)).toBe('abcdefghijk');
    expect(draft).not.toContain('☐');
    expect(draft).toContain(`Eens met het verslag: ja (bron: ${id})`);
  });

  test('before: a form with a question on each part, and no answer filled in', () => {
    const draft = text('oordeel-werknemer', without(editable('2024-007'), id));
    expect(letters(draft)).toBe('abcdefghijk');
    expect(draft.match(/☐ ja ☐ nee ☐ weet ik niet/g)).toHaveLength(11);
    expect(draft).toContain('uiterlijk 6 september 2026');
    expect(draft).not.toContain('nog niet compleet');
    expect(mist('oordeel-werknemer', without(editable('2024-007'), id))).toEqual([
      'oordeel-werknemer',
      'oordeel-werknemer.eens',
      'oordeel-werknemer.oordeel',
      'oordeel-werknemer.ondertekening.werknemer',
    ]);
  });

  test('warns while a part is not there, or only half of it', () => {
    const draft = text('oordeel-werknemer', without(editable('2024-007'), id, '2026-08-20-eindevaluatie'));
    expect(draft).toContain('> Het verslag is nog niet compleet.');
    expect(draft).toContain('van de werkgever nog niet');
    expect(draft).toContain('de eindevaluatie volgt nog');
  });

  test('may be given orally for the Ziektewet', () => {
    const edit = invented([ziek, { soort: 'einde-dienstverband', datum: '2026-10-01', laatsteDag: '2026-12-01' }]);
    expect(text('oordeel-werknemer', edit)).toContain('ook mondeling');
    expect(text('oordeel-werknemer', editable('2025-031'))).not.toContain('mondeling');
  });
});

describe('afwijking', () => {
  const akkoord = { werkgever: '2026-02-20', werknemer: '2026-02-21' };
  const afwijking = { soort: 'afwijking', datum: '2026-02-21', stap: 'plan-van-aanpak', reden: 'Verlof.', akkoord };

  test('one note per deviation, with the date of the law and the agreement of both', () => {
    const draft = text(
      'afwijking',
      invented([
        ziek,
        { ...afwijking, datum: '2026-02-09', stap: 'probleemanalyse', tot: '2026-02-25' },
        analyse,
        { ...afwijking, tot: '2026-03-10' },
      ]),
    );
    expect(draft).toContain('## 2. De afwijking: Probleemanalyse');
    expect(draft).toContain('| Datum van de wet | uiterlijk 16 februari 2026 | 2026-01-05-ziekmelding |');
    expect(draft).toContain('## 3. De afwijking: Plan van aanpak');
    expect(draft).toContain('| Datum van de wet | uiterlijk 24 februari 2026 | 2026-02-10-probleemanalyse |');
    expect(draft).toContain('| Nieuwe datum | 10 maart 2026 | 2026-02-21-afwijking |');
    expect(draft).toMatch(/\| werkgever \|.*\| 20 februari 2026 \|/);
    expect(draft).toMatch(/\| werknemer \|.*\| 21 februari 2026 \|/);
  });

  test('a new date must be named', () => {
    expect(mist('afwijking', invented([ziek, analyse, afwijking]))).toContain('afwijking.tot');
  });

  test('says so where art. 5 allows none', () => {
    const draft = text('afwijking', invented([ziek, { ...afwijking, stap: 'aangifte-42-weken' }]));
    expect(draft).toContain('laat artikel 5 geen afwijking toe');
  });

  test.each([
    [[ziek], '2026-01-20', 'Probleemanalyse', 'uiterlijk 16 februari 2026'],
    [[ziek, analyse], '2026-02-12', 'Plan van aanpak', 'uiterlijk 24 februari 2026'],
  ])('without one it prepares the step that comes next (%#)', (events, peildatum, stap, datum) => {
    const draft = text('afwijking', invented(events), peildatum);
    expect(draft).toContain(`## 2. De afwijking: ${stap}`);
    expect(row(draft, 'Datum van de wet')[0]).toContain(datum);
    expect(mist('afwijking', invented(events), peildatum).filter((v) => v.startsWith('afwijking'))).toEqual([
      'afwijking.datum',
      'afwijking.tot',
      'afwijking.reden',
      'afwijking.akkoord.werkgever',
      'afwijking.akkoord.werknemer',
    ]);
  });

  test('says that none is possible when both steps are done', () => {
    expect(build('afwijking', judged('2026-014')).text).toContain('Er staat nu geen termijn open');
  });

  test('never invites to date it back', () => {
    expect(text('afwijking', invented([ziek]), '2026-03-20')).toContain('zet er geen eerdere datum bij dan de echte');
  });
});

describe('overzicht', () => {
  const gesprekken = (wat: string) =>
    Array.from({ length: 20 }, (_, i) => ({
      soort: 'voortgangsgesprek',
      datum: `2026-${String(3 + Math.floor(i / 4)).padStart(2, '0')}-${String(1 + (i % 4) * 7).padStart(2, '0')}`,
      afspraken: [
        { wie: 'werkgever', wat, uiterlijk: '2026-10-01' },
        { wie: 'werknemer', wat },
      ],
    }));

  test.each([
    ['short', 'Belt elke week.', 5],
    ['long', 'Een lange afspraak over het werk. '.repeat(25), 3],
  ])('shows the first %s agreements and counts the rest', (_what, wat, rijen) => {
    const draft = text('overzicht', invented([ziek, analyse, plan, ...gesprekken(wat)]));
    expect(draft).toContain('41 afspraken zijn nog open; er is nog geen afspraak afgerond.');
    expect(draft.split('\n').filter((line) => /^\|.*nog open/.test(line))).toHaveLength(rijen);
    expect(draft).toContain(`En nog ${41 - rijen} open afspraken.`);
    expect(draft).toContain('En daarna nog 8 stappen.');
  });

  test('open agreements first, then what is done, each with who and by when', () => {
    const draft = build('overzicht', judged('2025-031')).text;
    const rows = draft.split('\n').filter((line) => /nog open|afgerond \(/.test(line) && line.startsWith('|'));
    expect(rows[0]).toBe(
      '| Casemanager | Plant de eerstejaarsevaluatie alsnog in en maakt een concept. | 27 november 2026 | nog open | 2026-11-10-voortgangsgesprek/2 |',
    );
    expect(rows.map((r) => r.includes('nog open'))).toEqual([true, true, false, false]);
    expect(draft).toContain('2 afspraken zijn nog open; 14 zijn afgerond.');
    expect(draft).toContain('En nog 12 afgeronde afspraken.');
  });

  test('after a recovery nothing stays open; what was not done is counted', () => {
    const gesprek = {
      soort: 'voortgangsgesprek',
      datum: '2026-05-01',
      afspraken: [
        { wie: 'werkgever', wat: 'Maakt een rooster.', uiterlijk: '2026-05-08' },
        { wie: 'werknemer', wat: 'Belt elke week.' },
      ],
    };
    const klaar = {
      soort: 'contact',
      datum: '2026-05-07',
      met: ['werkgever'],
      afgerond: ['2026-05-01-voortgangsgesprek/1'],
    };
    const hersteld = { soort: 'hersteld', datum: '2026-06-01' };
    const draft = text('overzicht', invented([ziek, analyse, gesprek, klaar, hersteld]));
    expect(draft).toContain(
      'Er staan geen afspraken open; 1 is afgerond; 1 verviel met het herstel of het einde van het dienstverband.',
    );
    expect(draft).not.toContain('nog open');
    expect(draft).not.toContain('Belt elke week');
  });

  test('what comes next is in order of date; a planned talk stands for the step', () => {
    const draft = build('overzicht', judged('2026-014')).text;
    expect(draft.match(/Gesprek over de voortgang/g)).toHaveLength(1);
    expect(draft.indexOf('7 december 2026')).toBeLessThan(draft.indexOf('15 december 2026'));
  });

  test('holds nothing medical, nothing about pay, the insurer or quarrels, and no talk with others', () => {
    const draft = text(
      'overzicht',
      invented([
        { ...ziek, vangnet: 'zes-weken', regres: true },
        { ...analyse, beperkingen: ['GEHEIM'], belastbaarheid: 'GEHEIM', prognose: 'GEHEIM', advies: ['GEHEIM'] },
        { soort: 'stagnatie', datum: '2026-03-01', bij: 'werknemer', stap: 'gesignaleerd', omschrijving: 'GEHEIM' },
        { soort: 'conflict', datum: '2026-03-01', stap: 'gesignaleerd', omschrijving: 'GEHEIM' },
        { soort: 'loonmaatregel', datum: '2026-03-02', stap: 'opschorting', grond: 'GEHEIM' },
        {
          soort: 'contact',
          datum: '2026-03-03',
          met: ['verzekeraar'],
          afspraken: [{ wie: 'casemanager', wat: 'GEHEIM' }],
        },
        { soort: 'interventie', datum: '2026-03-04', naam: 'GEHEIM', stap: 'gestart', medisch: true },
        { soort: 'verklaring', datum: '2026-03-05', stap: 'plan-van-aanpak', reden: 'GEHEIM' },
      ]),
      '2026-03-10',
    );
    expect(draft).not.toContain('GEHEIM');
    expect(draft).not.toMatch(/verzekeraar|vangnet|loonma|regres|opgeschort|te laat|gemist/i);
  });

  test('a planned consultation stays until it is past, also after one that names no next', () => {
    const gepland = { soort: 'spreekuur', datum: '2026-03-10', stap: 'gehouden', volgendSpreekuur: '2026-05-01' };
    const events = [ziek, { ...analyse, volgendSpreekuur: '2026-03-10' }, gepland, { ...gepland, datum: '2026-04-01' }];
    const zonderVolgend = [...events.slice(0, -1), { soort: 'spreekuur', datum: '2026-04-01', stap: 'gehouden' }];
    const spreekuren = (lijst: Parameters<typeof invented>[0], peildatum: string) =>
      row(text('overzicht', invented(lijst), peildatum), '1 mei 2026').map((r) => r.split(' | ').at(-1));
    expect(spreekuren(events, '2026-05-01')).toEqual(['2026-04-01-spreekuur |']);
    expect(spreekuren(zonderVolgend, '2026-04-02')).toEqual(['2026-03-10-spreekuur |']);
    expect(spreekuren(events, '2026-05-02')).toEqual([]);
  });

  test('a recovery stops what comes next', () => {
    const draft = text(
      'overzicht',
      invented([ziek, analyse, plan, { soort: 'hersteld', datum: '2026-03-01' }]),
      '2026-03-05',
    );
    expect(draft).toContain('| Stand | Hersteld gemeld. | 2026-03-01-hersteld |');
    expect(draft).toContain('Er staan geen stappen open.');
  });
});
