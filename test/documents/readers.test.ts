/**
 * A paper holds only what each of its readers may have. Everything that is not for others holds a word of its own; that word stands in no
 * paper, whatever the document, its onderwerp or its date. What is for them does come through, so that silence is no proof.
 */
import { describe, expect, test } from 'vitest';
import { DOCUMENTEN, type DocumentDefinition } from '../../src/documents/index.ts';
import { render } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import type { Config } from '../../src/dossier/config.ts';
import { type CaseInput, type JudgedCase, judgeCase } from '../../src/judge/judge-case.ts';
import { gebeurtenis } from '../support/case.ts';

const { templates, partials } = readTemplates();
const PEILDATUM = '2026-11-22';

let teller = 0;
const K = (wat: string) => `kanarie-${wat}-${++teller}`;
/** An amount that nothing else gives. */
const GELD = 7431.17;
const MANDAAT = 8462.29;

const CONFIG: Config = {
  versie: 1,
  regels: ['wet', 'uwv', 'casemanagement'],
  stappen: [
    {
      id: 'belronde',
      titel: 'kanarie-huisstap',
      vanaf: 'eersteZiektedag',
      dagen: 10,
      voldaanDoor: 'contact',
      verantwoordelijke: 'casemanager',
    },
  ],
};

/** A talk with some people, whose words hold the name of who was there. */
const gesprek = (datum: string, met: readonly string[], door?: string) => ({
  soort: 'contact',
  datum,
  met,
  ...(door === undefined ? {} : { door }),
  onderwerp: `gesprek-${met.join('-')} over het rooster`,
  toelichting: `gesprek-${met.join('-')} toelichting`,
  afspraken: [{ wie: 'werknemer', wat: `gesprek-${met.join('-')} rooster maken`, uiterlijk: '2026-11-01' }],
});

function zaak(meer: readonly Record<string, unknown>[] = []): JudgedCase {
  const events = [
    { soort: 'ziekmelding', datum: '2026-01-05', eersteZiektedag: '2026-01-05' },
    { soort: 'probleemanalyse', datum: '2026-02-10', mogelijkheden: 'ja', advies: ['halve dagen'] },
    {
      soort: 'plan-van-aanpak',
      datum: '2026-02-20',
      einddoel: 'eigen-werk',
      activiteiten: [{ wie: 'werknemer', wat: 'plan-activiteit', uiterlijk: '2026-12-01' }],
    },
    { soort: 'klacht', datum: '2026-03-01', stap: 'ingediend', van: 'werknemer', toelichting: K('klacht') },
    {
      soort: 'kosten-baten',
      datum: '2026-03-02',
      interventie: '2026-03-03-interventie',
      uitkomst: 'negatief',
      toelichting: K('raming'),
      kosten: GELD,
      baten: GELD,
    },
    {
      soort: 'interventie',
      datum: '2026-03-03',
      naam: 'jobcoaching',
      medisch: false,
      stap: 'toegezegd',
      kosten: GELD,
      baten: GELD,
      financiering: 'verzekeraar',
      toelichting: K('interventie'),
    },
    {
      soort: 'besluit',
      datum: '2026-03-04',
      onderwerp: K('besluit'),
      genomenDoor: 'casemanager',
      opMandaat: true,
      bedrag: MANDAAT,
    },
    { soort: 'verzekeraar-melding', datum: '2026-03-05', onderwerp: 'stagnatie', toelichting: K('melding') },
    {
      soort: 'gegevensverstrekking',
      datum: '2026-03-06',
      aan: 'verzekeraar',
      gegevens: [K('verstrekt')],
      grondslag: K('grond'),
    },
    gesprek('2026-04-01', ['werkgever']),
    gesprek('2026-04-02', ['werknemer']),
    gesprek('2026-04-03', ['werkgever', 'werknemer']),
    gesprek('2026-04-04', ['verzekeraar']),
    gesprek('2026-04-05', ['bedrijfsarts']),
    {
      soort: 'voortgangsgesprek',
      datum: '2026-05-01',
      aanwezig: ['werkgever', 'casemanager'],
      besproken: K('zonder-werknemer'),
      afspraken: [{ wie: 'werkgever', wat: K('zonder-werknemer'), uiterlijk: '2026-06-01' }],
      visieWerkgever: K('visie'),
      toelichting: K('toelichting'),
    },
    { soort: 'voortgangsgesprek', datum: '2026-06-01', besproken: 'besproken-samen' },
    { soort: 'verklaring', datum: '2026-06-02', stap: 'belronde', reden: K('huisverklaring') },
    { soort: 'verklaring', datum: '2026-06-03', stap: 'inschakeling-casemanager', reden: K('gidsverklaring') },
    { soort: 'verklaring', datum: '2026-06-04', stap: 'melding-arbodienst', reden: 'verklaring-bij-de-wet' },
    { soort: 'loonmaatregel', datum: '2026-07-01', stap: 'opschorting', grond: 'komt afspraken niet na' },
    {
      soort: 'informatie-verstrekt',
      datum: '2026-07-02',
      aan: ['werkgever'],
      onderwerp: 'overig',
      toelichting: K('informatie'),
    },
    ...meer,
  ].map((velden) => gebeurtenis(`${velden['datum']}-${velden['soort']}`, velden));
  const dossier = {
    dossier: '2026-001',
    werknemer: { functie: 'bakker', urenPerWeek: 36, naam: 'N. Verzonnen' },
    verzekering: { verzekeraar: K('verzekeraar'), polis: K('polis'), mandaatPerDossier: MANDAAT },
  };
  const input = { dossier, events, ongeldig: [], findings: [] } as unknown as CaseInput;
  return judgeCase(input, '2026-001', CONFIG, PEILDATUM, PEILDATUM);
}

function papieren(d: DocumentDefinition, zaak1 = zaak()): readonly string[] {
  return [undefined, ...(d.onderwerpen ?? [])].map((onderwerp) => {
    const { model } = d.build(zaak1, { peildatum: PEILDATUM, versie: '0', onderwerp });
    const out = render(templates[d.template] ?? '', partials, model);
    if ('errors' in out) throw new Error(out.errors.join());
    // What a template of somebody else may name too.
    return `${out.text}\n${JSON.stringify(model)}`;
  });
}

/** Words that name what is for the werkgever and the casemanager alone. */
const VAN_DE_GIDS = /Casemanager ingeschakeld|Interventie afgestemd|Kosten en baten/;
const BEDRAGEN = /7\.?431|8\.?462/;

describe.each(DOCUMENTEN.map((d) => [d.id, d] as const))('%s', (id, d) => {
  const alle = papieren(d).join('\n');

  test('geen huisstap, gids, geld, mandaat, klacht of verzekeraar', () => {
    const eigen = id === 'verzekeraar' ? /kanarie-(?!verzekeraar|polis|melding)[a-z-]+/ : /kanarie-[a-z-]+/;
    expect(alle.match(eigen)?.[0]).toBeUndefined();
    expect(alle).not.toMatch(VAN_DE_GIDS);
    if (id !== 'verzekeraar') expect(alle).not.toMatch(BEDRAGEN);
  });

  test('geen woord uit een gesprek waar een van de lezers niet bij was', () => {
    for (const [met, partijen] of [
      ['werkgever', ['werkgever']],
      ['werknemer', ['werknemer']],
      ['verzekeraar', []],
      ['bedrijfsarts', []],
    ] as const) {
      const lezers = (['werkgever', 'werknemer'] as const).filter((p) => d.lezers.includes(p));
      const nodig: readonly string[] = lezers.length > 0 ? lezers : ['werkgever', 'werknemer'];
      const erbij = nodig.every((p) => (partijen as readonly string[]).includes(p));
      if (!erbij) expect(alle, met).not.toMatch(new RegExp(`gesprek-${met} `));
    }
  });
});

test('wat wel mag, komt erdoor', () => {
  const van = (id: string) => papieren(DOCUMENTEN.find((d) => d.id === id) as DocumentDefinition).join('\n');
  expect(van('overzicht')).toContain('gesprek-werkgever-werknemer rooster maken');
  expect(van('eerstejaarsevaluatie')).toContain('plan-activiteit');
  expect(van('re-integratieverslag')).toContain('besproken-samen');
  expect(van('re-integratieverslag')).toContain('verklaring-bij-de-wet');
  expect(van('re-integratieverslag')).toContain('jobcoaching');
  expect(van('loonmaatregel')).toContain('gesprek-werknemer rooster maken');
});

test('dat iets af is, blijft staan, ook als het bericht daarover niet voor de lezer is', () => {
  const AF = ['2026-04-03-contact/1'];
  const overzicht = DOCUMENTEN.find((d) => d.id === 'overzicht') as DocumentDefinition;
  for (const bericht of [
    { soort: 'klacht', stap: 'ingediend', van: 'werknemer' },
    { soort: 'besluit', onderwerp: 'kanarie-besluit', genomenDoor: 'casemanager' },
    { soort: 'verklaring', stap: 'belronde', reden: 'kanarie-verklaring' },
    { soort: 'contact', met: ['verzekeraar'], onderwerp: 'kanarie-gesprek' },
    { soort: 'gegevensverstrekking', aan: 'verzekeraar', gegevens: ['kanarie'], grondslag: 'kanarie-grond' },
  ]) {
    const papier = papieren(overzicht, zaak([{ ...bericht, datum: '2026-05-05', afgerond: AF }])).join('\n');
    expect(papier, bericht.soort).toContain('rooster maken | 1 november 2026 | afgerond (5 mei 2026)');
    expect(papier, bericht.soort).not.toMatch(/kanarie|2026-05-05-/);
  }
  expect(papieren(overzicht).join('\n')).toContain('rooster maken | 1 november 2026 | nog open');
});
