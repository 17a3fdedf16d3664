/** Letters and requests: the report after 42 weeks, questions to the bedrijfsarts, deskundigenoordeel, insurer, wage. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentBy } from '../../src/documents/index.ts';
import { ONDERWERPEN as STAPPEN } from '../../src/documents/kinds/loonmaatregel.ts';
import { ONDERWERPEN as MELDINGEN, schema as verzekeraarSchema } from '../../src/documents/kinds/verzekeraar.ts';
import { inline } from '../../src/documents/parts/markdown.ts';
import { render } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { schemaFor } from '../../src/dossier/kinds/index.ts';
import type { Stored } from '../../src/dossier/stored.ts';
import type { JudgedCase } from '../../src/judge/judge-case.ts';
import { dossier, oordeel } from '../support/case.ts';
import { CASES, CONTEXT, type Editable, editable, judge, judged, PEILDATUM } from './cases.ts';
import { vijandig } from './vijandig.ts';

const { templates, partials } = readTemplates();
const GOLDENS = join(import.meta.dirname, '../../fixtures/dossiers-goldens');

function maak(naam: string, c: JudgedCase, onderwerp?: string) {
  const definition = documentBy(naam);
  if (!definition) throw new Error(naam);
  const { model, ontbreekt } = definition.build(c, { ...CONTEXT, onderwerp });
  const out = render(templates[definition.template] ?? '', partials, model);
  if ('errors' in out) throw new Error(out.errors.join());
  return { text: out.text, mist: ontbreekt.map((o) => o.veld), model };
}

const tekst = (naam: string, regel: string, onderwerp?: string) =>
  maak(naam, oordeel(regel, PEILDATUM), onderwerp).text;

const VARIANTEN = [
  ['2024-007', 'deskundigenoordeel', 'inspanningen-werknemer'],
  ['2026-014', 'deskundigenoordeel', 'eigen-werk'],
  ['2025-031', 'verzekeraar', 'overig'],
  ['2026-014', 'loonmaatregel', 'opschorting'],
  ['2026-014', 'loonmaatregel', 'stopzetting'],
  ['2026-014', 'loonmaatregel', 'hervat'],
] as const;

test.each(VARIANTEN)('draft of %s: %s %s', async (naam, id, onderwerp) => {
  const { text } = maak(id, judged(naam), onderwerp);
  await expect(text).toMatchFileSnapshot(join(GOLDENS, naam, `${id}-${onderwerp}.md`));
  expect(text).not.toMatch(/\n{3}|[ \t]\n|undefined|null|\[object|NaN/);
});

test.each(['deskundigenoordeel', 'verzekeraar', 'loonmaatregel'])(
  '%s: an unknown onderwerp is told, never echoed',
  (id) => {
    const { text } = maak(id, judged('2024-007'), 'Geheimwoord');
    expect(text).toContain('> Het gevraagde onderwerp bestaat niet. Kies uit: ');
    expect(text).not.toContain('Geheimwoord');
  },
);

describe('aangifte-42-weken', () => {
  test('shows the day of the law and the first working day', () => {
    // 294 days later is Saturday 28 November 2026.
    const text = tekst('aangifte-42-weken', 'ziek 2026-02-07');
    expect(text).toContain('| Wettelijke dag: de eerste dag na 42 weken ziekte | 28 november 2026 |');
    expect(text).toContain('| Dag die UWV aanhoudt: de eerste werkdag na week 42 | 30 november 2026 |');
    expect(text).toContain('[INVULLEN: datum van de aangifte bij UWV]');
  });

  test('shows what was reported, and asks for the receipt', () => {
    const regel = 'ziek 2025-10-01; aangifte-42-weken 2026-07-20 kanaal=portaal';
    expect(maak('aangifte-42-weken', oordeel(regel, PEILDATUM)).mist).toContain('aangifte-42-weken.kenmerk');
    const met = maak('aangifte-42-weken', oordeel(`${regel} kenmerk=K1`, PEILDATUM));
    expect(met.mist).not.toContain('aangifte-42-weken.kenmerk');
    expect(met.text).toContain('| Kenmerk van UWV | K1 | 2026-07-20-aangifte-42-weken |');
  });

  test('asks nothing once the duty has lapsed, and says why', () => {
    const { text, mist } = maak('aangifte-42-weken', oordeel('ziek 2026-04-07; hersteld 2026-11-12', PEILDATUM));
    expect(text).toContain('De aangifte is niet (meer) nodig: de werknemer is hersteld.');
    expect(mist).toEqual(['werkgever.naam', 'werknemer.naam']);
  });

  test('lists the days that do not count', () => {
    const text = tekst('aangifte-42-weken', 'ziek 2026-02-02; hersteld 2026-03-02; ziek 2026-03-12');
    expect(text).toContain('| 2 maart 2026 | 11 maart 2026 | 10 | hersteld | 2026-03-02-hersteld |');
    expect(text).toContain('| Eerste ziektedag voor de telling | 12 februari 2026');
  });

  test('never holds a burgerservicenummer, and says so', () => {
    expect(tekst('aangifte-42-weken', 'ziek 2026-02-02')).toContain('Het burgerservicenummer, het adres');
  });
});

describe('vraagstelling-bedrijfsarts', () => {
  const gesteld = 'ziek 2026-06-01; vraagstelling-bedrijfsarts 2026-10-05 vragen=["Wat kan in uren?","Past het werk?"]';

  test('asks the questions of the last event, with the day by which an answer is wanted', () => {
    const text = tekst('vraagstelling-bedrijfsarts', gesteld);
    expect(text).toContain('| 1 | Wat kan in uren? | 2026-10-05-vraagstelling-bedrijfsarts |');
    expect(text).toContain('| Antwoord graag uiterlijk | 19 oktober 2026 |');
    expect(text).toContain('> Er is nog geen antwoord vastgelegd en de gewenste datum is voorbij.');
    expect(text).not.toContain('Deze lijst is voorbereid');
  });

  test('says when they were answered', () => {
    expect(tekst('vraagstelling-bedrijfsarts', `${gesteld} beantwoordOp=2026-10-12`)).toContain(
      '> Deze vragen zijn beantwoord op 12 oktober 2026.',
    );
  });

  test.each([
    'ziek 2026-11-02',
    'ziek 2026-01-05; probleemanalyse 2026-02-10; werkhervatting 2026-03-02 percentage=50',
    'ziek 2026-06-01; probleemanalyse 2026-07-06 mogelijkheden=geen',
    'ziek 2025-03-03',
  ])('prepares questions about work, never about the sickness: %s', (regel) => {
    const { text, mist } = maak('vraagstelling-bedrijfsarts', oordeel(regel, PEILDATUM));
    expect(mist).toContain('vraagstelling-bedrijfsarts');
    const vragen = text.match(/^\| \d+ \| .+$/gm) ?? [];
    expect(vragen.length).toBeGreaterThanOrEqual(7);
    expect(vragen.join('\n')).not.toMatch(/diagnos|klacht|behandel|medicijn|oorzaak|ziekte|pijn|specialist|therap/i);
  });
});

describe('deskundigenoordeel', () => {
  const gevraagd =
    'ziek 2026-01-05; deskundigenoordeel 2026-06-01 stap=aangevraagd aanvrager=werknemer onderwerp=passend-werk';

  test('takes the subject of the latest event, who asks, and the answer within two weeks', () => {
    const { text, mist } = maak('deskundigenoordeel', oordeel(gevraagd, PEILDATUM));
    expect(text).toContain('# Deskundigenoordeel van UWV: passend werk');
    expect(text).toContain('| Wie vraagt het oordeel | werknemer | 2026-06-01-deskundigenoordeel |');
    expect(text).toContain('uiterlijk 15 juni 2026');
    expect(text).toContain('| Beschrijving van het werk waar het om gaat | voeg zelf toe |');
    expect(mist).toEqual([
      'werknemer.naam',
      'werkgever.naam',
      'deskundigenoordeel.peil',
      'deskundigenoordeel.geschil',
      'deskundigenoordeel.standpunt',
    ]);
  });

  test('an outcome that does not repeat the request belongs to it; a new request without subject does not', () => {
    const klaar = `${gevraagd}; deskundigenoordeel 2026-06-12 stap=uitslag uitkomst=negatief`;
    const { text, mist } = maak('deskundigenoordeel', oordeel(klaar, PEILDATUM));
    expect(text).toContain('# Deskundigenoordeel van UWV: passend werk');
    expect(text).toContain('| Wie vraagt het oordeel | werknemer | 2026-06-01-deskundigenoordeel |');
    expect(text).toContain('| Datum van het verzoek | 1 juni 2026 |');
    expect(mist).toEqual(['werknemer.naam', 'werkgever.naam']);
    const opnieuw = `${klaar}; deskundigenoordeel 2026-07-01 stap=aangevraagd aanvrager=werkgever`;
    expect(maak('deskundigenoordeel', oordeel(opnieuw, PEILDATUM)).mist).toContain('deskundigenoordeel.onderwerp');
  });

  test('with the outcome there is nothing left to write', () => {
    const klaar = `${gevraagd}; deskundigenoordeel 2026-06-12 stap=uitslag aanvrager=werknemer onderwerp=passend-werk uitkomst=negatief`;
    const { text, mist } = maak('deskundigenoordeel', oordeel(klaar, PEILDATUM));
    expect(text).toContain('| Uitslag | negatief | 2026-06-12-deskundigenoordeel |');
    expect(text).not.toContain('## Waar het om gaat');
    expect(mist).toEqual(['werknemer.naam', 'werkgever.naam']);
    // Asked for by name the same subject is a new request; the old one is listed.
    const nieuw = maak('deskundigenoordeel', oordeel(klaar, PEILDATUM), 'passend-werk');
    expect(nieuw.mist).toContain('deskundigenoordeel');
    expect(nieuw.text).toContain('| Uitslag, passend werk: negatief | 12 juni 2026 |');
  });

  test('without a subject it shows the five questions', () => {
    const { text, mist } = maak('deskundigenoordeel', oordeel('ziek 2026-01-05', PEILDATUM));
    expect(text.match(/^\| (eigen-werk|passend-werk|inspanningen-\w+|frequent-verzuim) \|/gm)).toHaveLength(5);
    expect(mist).toContain('deskundigenoordeel.onderwerp');
  });

  test('sends along what was there on the day of the request, and no paper of what did not take place', () => {
    const regel = `${gevraagd.replace('passend-werk', 'eigen-werk')}; spreekuur 2026-05-04 stap=gehouden; spreekuur 2026-05-11 stap=niet-verschenen; spreekuur 2026-07-06 stap=gehouden`;
    const text = tekst('deskundigenoordeel', regel);
    expect(text.match(/^\| Advies van de bedrijfsarts .+$/gm)).toEqual([
      '| Advies van de bedrijfsarts (spreekuur) | 4 mei 2026 | 2026-05-04-spreekuur |',
    ]);
  });

  test('frequent-verzuim lists the periods of sickness', () => {
    const regel = 'ziek 2026-01-05; hersteld 2026-01-12; ziek 2026-05-04; hersteld 2026-05-11; ziek 2026-05-20';
    const text = tekst('deskundigenoordeel', regel, 'frequent-verzuim');
    for (const rij of [
      '| 5 januari 2026 | 11 januari 2026 |',
      '| 4 mei 2026 | 10 mei 2026 |',
      '| 20 mei 2026 | loopt nog |',
    ])
      expect(text).toContain(rij);
  });
});

describe('loonmaatregel', () => {
  const reeks = (...stappen: string[]) =>
    [
      'ziek 2026-01-05',
      ...stappen.map((s, i) => `loonmaatregel 2026-0${i + 4}-01 stap=${s} grond="Afspraak ${i} niet nagekomen."`),
    ].join('; ');

  test('without an event a warning is prepared: the mildest step', () => {
    const text = tekst('loonmaatregel', 'ziek 2026-01-05');
    expect(text).toContain('# Brief over het loon: waarschuwing');
    expect(text).toContain('de werkgever beslist of en welke maatregel er komt');
    expect(text).toContain('[INVULLEN: reden van de brief');
  });

  test.each([
    ['waarschuwing', 'Nu verandert er niets aan uw loon.', 'lid 3 en lid 6'],
    ['opschorting', 'Vanaf 1 april 2026 betalen wij uw loon tijdelijk niet.', 'artikel 629, lid 6,'],
    ['stopzetting', 'Vanaf 1 april 2026 betalen wij geen loon.', 'artikel 629, lid 3,'],
    ['hervat', 'Vanaf 1 april 2026 betalen wij uw loon weer.', 'alsnog'],
  ])('%s: what, why, what ends it, and the way to UWV', (stap, zin, wet) => {
    const { text, mist } = maak('loonmaatregel', oordeel(reeks(stap), PEILDATUM));
    expect(text).toContain(zin);
    expect(text).toContain(wet);
    expect(text).toContain('\nAfspraak 0 niet nagekomen.\n');
    expect(text).toContain('kunt u UWV vragen om een deskundigenoordeel');
    expect(text).toContain('U bent sinds 5 januari 2026 ziek gemeld.');
    expect(mist).toContain('loonmaatregel.ondertekening');
    expect(mist.includes('loonmaatregel.gevraagd')).toBe(stap !== 'hervat');
    // The letter itself names no event: sources stand in the part for the werkgever.
    expect(text.slice(text.indexOf('## 2. De brief'))).not.toMatch(/2026-0\d-01-/);
  });

  test.each([
    [['opschorting', 'hervat'], 'Had u over die tijd recht op loon, dan betalen wij dat alsnog.'],
    [['stopzetting', 'hervat'], 'Over die tijd betalen wij geen loon.'],
  ])('%j: what happens to the time between', (stappen, zin) => {
    expect(tekst('loonmaatregel', reeks(...stappen))).toContain(zin);
  });

  test('a measure that was closed is not taken up again', () => {
    const c = oordeel(reeks('opschorting', 'hervat'), PEILDATUM);
    expect(maak('loonmaatregel', c, 'opschorting').mist).toContain('loonmaatregel.grond');
    expect(maak('loonmaatregel', c).mist).not.toContain('loonmaatregel.grond');
  });

  test('the words to the werknemer are plain: short sentences, no blame', () => {
    for (const stap of STAPPEN) {
      const text = tekst('loonmaatregel', reeks(stap));
      const brief = text.slice(text.indexOf('Geachte'), text.indexOf('## Nog in te vullen'));
      const zinnen = brief.split(/[.?!]\s/).map((z) => z.split(/\s+/).length);
      expect(Math.max(...zinnen)).toBeLessThanOrEqual(40);
      expect(brief).not.toMatch(/weiger|schuld|onwil|straf|sanctie|dient u|conform|ingebreke/i);
    }
  });
});

/** Where a text of a person may stand in the notice to the insurer. */
const TOEGESTAAN = new Set([
  'dossier',
  'werknemer.naam',
  'werkgever.naam',
  'verzekering.verzekeraar',
  'verzekering.polis',
]);

/** Replaces every text that could have been another one: which those are is asked of the schema. */
function vervang(
  value: unknown,
  pad: string,
  kan: (pad: string, nieuw: string) => boolean,
  nieuw: (pad: string) => string,
): unknown {
  if (typeof value === 'string') {
    const next = nieuw(pad);
    return kan(pad, next) ? next : value;
  }
  if (Array.isArray(value)) return value.map((v, i) => vervang(v, `${pad}.${i}`, kan, nieuw));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, vervang(v, pad === '' ? k : `${pad}.${k}`, kan, nieuw)]),
  );
}

function gezet(value: unknown, pad: string, nieuw: string): unknown {
  const [first = '', ...rest] = pad.split('.');
  if (Array.isArray(value))
    return value.map((v, i) => (String(i) === first ? (rest.length ? gezet(v, rest.join('.'), nieuw) : nieuw) : v));
  const object = value as Record<string, unknown>;
  return { ...object, [first]: rest.length ? gezet(object[first], rest.join('.'), nieuw) : nieuw };
}

/** A case in which every free text is `woord(n)`, with the texts that the insurer may have. */
function vol(edit: Editable, woord: (n: number) => string): { edit: Editable; mag: string[]; verboden: string[] } {
  const mag: string[] = [];
  const verboden: string[] = [];
  let n = 0;
  const neem = (toegestaan: boolean) => {
    n += 1;
    const next = woord(n);
    (toegestaan ? mag : verboden).push(next);
    return next;
  };
  const vorm = dossierSchema();
  const vast = edit.input.dossier;
  const nieuwVast = vervang(
    vast,
    '',
    (pad, nieuw) => vorm.safeParse(gezet(vast, pad, nieuw)).success,
    (pad) => neem(TOEGESTAAN.has(pad)),
  );
  const config = vervang(
    edit.config,
    '',
    (pad) => /^(werkgever|bedrijfsarts|casemanager|verzekering)\./.test(pad),
    (pad) => neem(TOEGESTAAN.has(pad)),
  );
  const events = edit.input.events.map((e): Stored => {
    const schema = schemaFor(e.soort);
    const data = vervang(
      e.data,
      '',
      (pad, nieuw) => schema.safeParse(gezet(e.data, pad, nieuw)).success,
      () => neem(false),
    );
    const id = `${e.datum}-${e.soort}-${neem(false)}`;
    return { ...e, id, bestand: `events/${id}.yaml`, data: data as Stored['data'] };
  });
  const bestand = `events/${neem(false)}.yaml`;
  const ongeldig = [{ id: bestand, soort: null, datum: null, bestand, regel: 1, kolom: 1 }];
  const input = { ...edit.input, dossier: nieuwVast, events, ongeldig } as Editable['input'];
  return { edit: { ...edit, input, config: config as Editable['config'] }, mag, verboden };
}

/** Every kind that could tempt, with every text that it can hold. */
const RIJK = `ziek 2026-01-05 verwachteDuur="zes weken na de ingreep" vangnet=zes-weken regres=true;
  spreekuur 2026-02-02 stap=gehouden belastbaarheid="vier uur" advies=["rust houden"] beperkingen=["tillen"] prognose="goed";
  probleemanalyse 2026-02-10 belastbaarheid="vier uur" beperkingen=["tillen"] opgesteldDoor={naam: "A"} toelichting="t";
  plan-van-aanpak 2026-02-20 activiteiten=[{wie: "werknemer",wat: "oefenen",uiterlijk: 2026-03-02}] visieWerkgever="v" casemanager={naam: "C"};
  voortgangsgesprek 2026-04-01 besproken="b" afspraken=[{wie: "werkgever",wat: "bellen"}];
  interventie 2026-03-02 naam="fysiotherapie" uitvoerder="Praktijk P" stap=gestart medisch=true kosten=900 toelichting="t";
  interventie 2026-05-04 naam="coaching" uitvoerder="Bureau B" stap=afgerond medisch=false kosten=1200;
  werkhervatting 2026-03-09 percentage=33.33 urenPerWeek=12 soortWerk=aangepast loonwaarde=25.5 toelichting="t";
  stagnatie 2026-05-01 bij=werknemer stap=gesignaleerd omschrijving="o"; conflict 2026-05-02 stap=gesignaleerd omschrijving="o";
  klacht 2026-05-03 stap=besproken toelichting="t"; besluit 2026-05-05 onderwerp="o" genomenDoor=werkgever bedrag=5;
  loonmaatregel 2026-05-10 stap=waarschuwing; loonmaatregel 2026-05-20 stap=stopzetting grond="kwam niet"; loonmaatregel 2026-06-01 stap=hervat;
  kosten-baten 2026-06-02 kosten=1 baten=2 uitkomst=negatief toelichting="t"; spoor-2 2026-06-03 stap=gestart bureau="B" reden="r";
  verzekeraar-melding 2026-06-05 onderwerp=overig toelichting="t" door=casemanager`.replace(/\n\s*/g, ' ');

function rijk(): Editable {
  const edit = editable('2025-031');
  const { events } = dossier(RIJK);
  return { ...edit, input: { ...edit.input, events } };
}

describe('verzekeraar', () => {
  const bronnen: [string, () => Editable][] = [
    ...CASES.map((n): [string, () => Editable] => [n, () => editable(n)]),
    ['rijk', rijk],
  ];

  test.each(bronnen)('no other text of the dossier appears: %s', (_naam, maakEdit) => {
    const { edit, mag, verboden } = vol(maakEdit(), (n) => `Kanarie${n}q`);
    expect(mag.length).toBeGreaterThanOrEqual(3);
    expect(verboden.length).toBeGreaterThan(50);
    const c = judge(edit);
    for (const onderwerp of [undefined, ...MELDINGEN, 'onbekend']) {
      const { text, mist } = maak('verzekeraar', c, onderwerp);
      const gezien = new Set([...text.matchAll(/Kanarie\d+q/g)].map((m) => m[0]));
      expect([...gezien].filter((w) => !mag.includes(w))).toEqual([]);
      expect(gezien.size).toBeGreaterThanOrEqual(3);
      expect(JSON.stringify(mist)).not.toContain('Kanarie');
      expect(mist).toContain('bestanden');
    }
  });

  test('hostile text cannot break out of the places that it may have', () => {
    fc.assert(
      fc.property(
        vijandig.filter((t) => inline(t) !== '' && t.length <= 100),
        fc.constantFrom(...MELDINGEN),
        (text, onderwerp) => {
          const { edit } = vol(rijk(), () => text);
          const out = maak('verzekeraar', judge(edit), onderwerp);
          expect(verzekeraarSchema.safeParse(out.model).error).toBeUndefined();
          expect(out.text.replace(/\\./g, '')).not.toMatch(/<|\{\{|\]\(|!\[/);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('the schema refuses any other word in any other place', () => {
    const { model } = maak('verzekeraar', judge(rijk()), 'overig');
    expect(verzekeraarSchema.safeParse(model).success).toBe(true);
    const vrij: string[] = [];
    vervang(
      model,
      '',
      (pad, nieuw) => {
        if (verzekeraarSchema.safeParse(gezet(model, pad, nieuw)).success) vrij.push(pad);
        return false;
      },
      () => 'fysiotherapie bij Praktijk P',
    );
    expect(vrij).toEqual([
      'kop.dossier',
      'kop.versie',
      'verzekeraar.tekst',
      'polis.tekst',
      'werkgever.tekst',
      'werknemer.tekst',
    ]);
    expect(verzekeraarSchema.safeParse({ ...(model as object), advies: 'x' }).success).toBe(false);
  });

  test('gives what the list allows: dates, hours, measures, that there was an intervention', () => {
    const { text, mist } = maak('verzekeraar', judge(rijk()));
    for (const deel of [
      '| 9 maart 2026 | 33,33% | 12 | passend werk | 25,5% | 2026-03-09-werkhervatting |',
      '| Loonwaarde | 25,5% per 9 maart 2026 |',
      '| 20 mei 2026 | stopgezet | 2026-05-20-loonmaatregel |',
      '| 1 juni 2026 | weer betaald | 2026-06-01-loonmaatregel |',
      '| 2 maart 2026 | 2026-03-02-interventie |',
      '| uiterlijk op 4 mei 2026 | 2026-05-04-interventie |',
      'Er is een plan van aanpak: ja',
      '| Niet als afgerond vastgelegd | 1 |',
    ])
      expect(text).toContain(deel);
    expect(text).not.toMatch(/fysio|coaching|Praktijk|Bureau|ingreep|10 mei 2026|900|1200|kwam niet/);
    // A duration that is more than a term is not passed on; whether money came in only the werkgever knows.
    expect(mist).toEqual(['vangnet.ontvangen', 'regres.ontvangen', 'ziekmelding.verwachteDuur']);
  });

  test.each([
    ['loonwaarde', [], ['## Interventie', '## Plan', '## Vangnet', '## Loon']],
    ['vangnet', ['## Vangnet'], ['## Interventie', '## Plan', '## Verhaal', '## Loon']],
    ['regres', ['## Verhaal'], ['## Interventie', '## Plan', '## Vangnet', '## Loon']],
    ['stagnatie', ['## Plan'], ['## Interventie', '## Vangnet', '## Verhaal', '## Loon']],
    ['loonmaatregel', ['## Loon'], ['## Interventie', '## Plan', '## Vangnet', '## Verhaal']],
    ['buiten-mandaat', ['## Interventie'], ['## Plan', '## Vangnet', '## Verhaal', '## Loon']],
  ])('%s: no more than the notice needs', (onderwerp, wel, niet) => {
    const { text } = maak('verzekeraar', judge(rijk()), onderwerp);
    for (const kop of wel) expect(text).toContain(kop);
    for (const kop of niet) expect(text).not.toContain(kop);
  });

  test.each([
    ['ongeveer 6 weken', true],
    ['2 tot 3 maanden', true],
    ['Enkele weken', true],
    ['6 weken na operatie', false],
    ['tot de bevalling', false],
  ])('expected duration "%s" is passed on: %s', (duur, mag) => {
    const c = oordeel(`ziek 2026-01-05 verwachteDuur="${duur}"`, PEILDATUM);
    expect(maak('verzekeraar', c).mist.includes('ziekmelding.verwachteDuur')).toBe(!mag);
  });
});

test('hostile text in a reason or a question never changes the structure of a letter', () => {
  const bouw = (t: string) => {
    const input = dossier(
      'ziek 2026-01-05; loonmaatregel 2026-05-20 stap=stopzetting grond=x; vraagstelling-bedrijfsarts 2026-05-21 vragen=["y"]',
    );
    const events = input.events.map((e) => ({
      ...e,
      data: {
        ...e.data,
        ...(e.soort === 'loonmaatregel' ? { grond: t } : {}),
        ...(e.soort === 'vraagstelling-bedrijfsarts' ? { vragen: [t] } : {}),
      },
    })) as Stored[];
    const c = oordeel({ ...input, events }, PEILDATUM);
    return ['loonmaatregel', 'vraagstelling-bedrijfsarts'].map((id) => maak(id, c).text);
  };
  const bot = (text: string) =>
    text
      .split('\n')
      .filter((l) => /^(#|\||>|- )/.test(l))
      .map((l) =>
        l.startsWith('|') ? String(l.replace(/\\./g, '').split('|').length) : l.startsWith('#') ? l : l.slice(0, 2),
      );
  const gewoon = bouw('gewone tekst').map(bot);
  fc.assert(
    fc.property(
      vijandig.filter((t) => inline(t) !== ''),
      (t) => {
        expect(bouw(t).map(bot)).toEqual(gewoon);
      },
    ),
    { numRuns: 50 },
  );
});
