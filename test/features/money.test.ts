/** The money of a case on the screen and in JSON: what is shown, what is not, and that nothing of it breaks a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heeftGeld } from '../../src/dossier/kosten.ts';
import { geldStand, type MetGeld } from '../../src/features/money/compute.ts';
import { geldText } from '../../src/features/money/text.ts';
import { StatusStroom } from '../../src/features/status/json.ts';
import { caseText } from '../../src/features/status/text.ts';
import type { Report, ReportCase } from '../../src/show/report.ts';
import { oordeel } from '../support/case.ts';

function statusJson({ cases, ...rest }: Report): string {
  let text = '';
  const json = new StatusStroom((deel) => {
    text += deel;
  }, rest);
  for (const c of cases) json.voeg(c);
  json.einde();
  return text;
}

const P = '2025-12-31';
const kaal = (s: string) => s;
const paint = { red: kaal, yellow: kaal, green: kaal, dim: kaal, bold: kaal };
const config = (mandaatPerDossier?: number) => ({
  versie: 1 as const,
  ...(mandaatPerDossier === undefined ? {} : { verzekering: { mandaatPerDossier } }),
});

function zaak(regel: string, mandaat?: number): ReportCase & MetGeld {
  const judged = oordeel(`ziek 2025-01-06; ${regel}`, P, config(mandaat));
  return {
    ...judged,
    pad: 'dossiers/z',
    ...(heeftGeld(judged.case) ? { geld: geldStand(judged.case) } : {}),
  };
}
const toon = (regel: string, mandaat?: number, columns = 200) => {
  const c = zaak(regel, mandaat);
  return c.geld ? geldText(c, c.geld, { columns, paint }).join('\n\n') : '';
};
const json = (regel: string, mandaat?: number) =>
  JSON.parse(statusJson({ versie: '0', peildatum: P, cases: [zaak(regel, mandaat)] })).dossiers[0].kosten;
const stap = (dag: string, s: string, meer = '') => `interventie 2025-${dag} naam=scholing stap=${s} ${meer}`;
const besluit = (dag: string, door: string, meer = '') =>
  `besluit 2025-${dag} onderwerp=rooster genomenDoor=${door} ${meer}`;
const VAN = 'financiering=verzekeraar';

describe('op het scherm', () => {
  it('staat er niets waar niets is vastgelegd, ook met een mandaat', () => {
    expect(toon('probleemanalyse 2025-02-10', 5000)).toBe('');
    expect(json('probleemanalyse 2025-02-10', 5000)).toBeNull();
  });

  it.each([
    ['precies op het mandaat', 5000, 'gebruikt 5.000,00; nog 0,00 binnen het mandaat.'],
    ['een cent erboven', 5000.01, 'gebruikt 5.000,01; 0,01 boven het mandaat.'],
    ['een cent eronder', 4999.99, 'gebruikt 4.999,99; nog 0,01 binnen het mandaat.'],
  ])('%s', (_, euro, wil) => {
    expect(toon(stap('02-01', 'toegezegd', `kosten=${euro} ${VAN}`), 5000)).toContain(
      `Mandaat per dossier: 5.000,00 euro; ${wil}`,
    );
  });

  it('zegt dat er geen mandaat is ingevuld waar de verzekeraar betaalt, en zwijgt erover waar de werkgever betaalt', () => {
    expect(toon(stap('02-01', 'toegezegd', `kosten=5 ${VAN}`))).toContain('Mandaat per dossier: niet ingevuld');
    expect(toon(stap('02-01', 'toegezegd', 'kosten=5 financiering=werkgever'))).not.toMatch(/mandaat/i);
  });

  const rij = (regel: string) =>
    toon(regel, 5000)
      .split('\n')
      .find((r) => r.startsWith('  1 '))
      ?.trim()
      .split(/ {2,}/);
  it.each([
    [stap('02-01', 'toegezegd', `kosten=1200 baten=3000.5 ${VAN}`), '1.200,00', '3.000,50', 'verzekeraar', 'telt mee'],
    [stap('02-01', 'gestart', VAN), 'onbekend', 'onbekend', 'verzekeraar', 'telt mee'],
    [stap('02-01', 'afgerond', 'kosten=0 financiering=werkgever'), '0,00', 'onbekend', 'werkgever', 'telt niet'],
    [stap('02-01', 'toegezegd', 'kosten=1 financiering=gedeeld'), '1,00', 'onbekend', 'gedeeld', 'onbekend'],
    [stap('02-01', 'toegezegd', 'kosten=1'), '1,00', 'onbekend', 'onbekend', 'onbekend'],
    [stap('02-01', 'voorgesteld', `kosten=1 ${VAN}`), '1,00', 'onbekend', 'verzekeraar', 'nog niet'],
    [stap('02-01', 'afgewezen', `kosten=1 ${VAN}`), '1,00', 'onbekend', 'verzekeraar', 'telt niet'],
  ])('%s', (regel, ...wil) => {
    expect(rij(regel)?.slice(2)).toEqual(wil);
  });

  it('zegt wat er aan de sommen ontbreekt', () => {
    const uit = toon(
      [
        `interventie 2025-02-01 naam=a stap=toegezegd ${VAN}`,
        `interventie 2025-02-02 naam=b stap=toegezegd kosten=10 baten=5 financiering=gedeeld`,
        `interventie 2025-02-03 naam=c stap=gestart kosten=20`,
        `interventie 2025-02-04 naam=c stap=afgewezen`,
        `kosten-baten 2025-02-05 kosten=1 baten=1 uitkomst=positief`,
        besluit('01-05', 'werkgever'),
        '!interventie',
      ].join('; '),
      100,
    );
    expect(uit).toContain('Toegezegd en niet bekend, in de som geteld als nul: kosten (1), baten (2).');
    expect(uit).toContain(
      'Het gebruik kan hoger zijn: kosten niet bekend (1), gedeelde rekening (1), betaler niet bekend (1).',
    );
    expect(uit).toContain('Afgewezen na de start: de kosten blijven toegezegd.');
    expect(uit).toContain(
      'Kosten-baten zonder interventie van deze ziekteperiode, telt niet mee: 1 [dossiers/z/events/',
    );
    expect(uit).toContain('Van voor deze ziekteperiode, hier niet geteld: 1 besluit.');
    expect(uit).toContain('1 gebeurtenis is niet te lezen: de bedragen kunnen anders zijn.');
    // All that this payer pays is unknown, so is its sum.
    expect(uit).toMatch(/waarvan 1 +onbekend +onbekend +verzekeraar/);
  });

  it.each([
    ['casemanager', 'opMandaat=true bedrag=5000', 'op mandaat', '5.000,00'],
    ['casemanager', 'opMandaat=true bedrag=5000.01', 'op mandaat, erboven', '5.000,01'],
    ['casemanager', 'opMandaat=false bedrag=1', 'niet op mandaat', '1,00'],
    ['casemanager', '', 'niet vastgelegd', 'onbekend'],
    ['werkgever', 'bedrag=1', '–', '1,00'],
    ['werknemer', '', '–', 'onbekend'],
    ['verzekeraar', 'bedrag=7000', '–', '7.000,00'],
  ])('besluit van de %s, %s', (door, meer, mandaat, bedrag) => {
    const regels = toon(besluit('03-01', door, `id=b ${meer}`), 5000).split('\n');
    expect(regels[2]?.trim().split(/ {2,}/)).toEqual(['2025-03-01', door, mandaat, bedrag]);
    expect(regels[3]?.trim()).toBe('rooster [dossiers/z/events/b.yaml:1:1]');
  });

  it('telt besluiten op mandaat op tot de som erboven komt', () => {
    const uit = toon(
      ['03-01', '03-02'].map((d) => besluit(d, 'casemanager', 'opMandaat=true bedrag=3000')).join('; '),
      5000,
    );
    expect(uit.match(/op mandaat, erboven/g)).toHaveLength(1);
    expect(uit).toContain('Op mandaat besloten: 2 keer, samen 6.000,00 euro; 1.000,00 boven het mandaat van 5.000,00.');
  });

  it('noemt een medische interventie niet bij naam', () => {
    const uit = toon(
      'interventie 2025-02-01 naam=KANARIE medisch=true stap=gestart; interventie 2025-02-02 naam=kanarie stap=afgerond',
    );
    expect(uit.toLowerCase()).not.toContain('kanarie');
    expect(uit).toContain('1 afgerond');
  });

  it('staat na wat te doen is en voor de stappen', () => {
    const c = zaak(stap('02-01', 'toegezegd', 'kosten=5'));
    const blokken = c.geld ? geldText(c, c.geld, { columns: 80, paint }) : [];
    const uit = caseText({ versie: '0', peildatum: P, cases: [c] }, c, blokken, { columns: 80, paint });
    const plek = ['Nu te doen', 'Kosten en baten', 'Stappen'].map((kop) => uit.indexOf(`\n${kop}\n`));
    expect(plek.every((p) => p > 0)).toBe(true);
    expect(plek).toEqual([...plek].sort((a, b) => a - b));
  });
});

const TEKST = fc
  .array(fc.constantFrom('a', ' ', 'é', '"', '\\u001b[31m', '\\u202e', '\\n', '##[error]', '::', 'x'.repeat(40)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((d) => d.join(''))
  .filter((t) => t.replaceAll('"', '').trim() !== '')
  .map((t) => t.replaceAll('"', ''));

it.each([60, 80, 120])('past in %i kolommen, met vijandige tekst', (columns) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(TEKST, fc.constantFrom('', 'kosten=99999999.99', 'kosten=0.01'), fc.constantFrom('', VAN)), {
        maxLength: 12,
      }),
      TEKST,
      (lijst, onderwerp) => {
        const regel = [
          ...lijst.map(([n, k, f], i) => `interventie 2025-02-01 naam="${n}${i}" stap=toegezegd ${k} ${f}`),
          `besluit 2025-03-01 onderwerp="${onderwerp}" genomenDoor=casemanager opMandaat=true bedrag=99999999.99`,
        ].join('; ');
        const uit = toon(regel, 5000, columns);
        expect(uit).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|(?<!\S)::/);
        // A word that is longer than a line stays whole.
        for (const r of uit.split('\n')) if (!/\S{41,}/.test(r)) expect(r.length).toBeLessThanOrEqual(columns);
      },
    ),
    { numRuns: 60 },
  );
});

describe('in JSON', () => {
  it('bedragen, ids, dagen en plaatsen, zonder woorden uit het dossier', () => {
    const regel = `${stap('02-01', 'voorgesteld', 'id=i1')}; ${stap('02-02', 'toegezegd', `id=i2 kosten=1200.5 ${VAN}`)}; kosten-baten 2025-02-03 id=kb interventie=i1 kosten=1 baten=2 uitkomst=positief; ${besluit('03-01', 'casemanager', 'id=b opMandaat=true bedrag=1200.5')}`;
    const k = json(regel, 1000);
    expect(k.interventies).toEqual([
      {
        id: 'i1',
        stap: 'toegezegd',
        datum: '2025-02-02',
        toegezegd: true,
        kosten: 1200.5,
        baten: 2,
        financiering: 'verzekeraar',
        teltVoorMandaat: true,
        bewijs: {
          stap: 'events/i2.yaml:1:1',
          kosten: 'events/i2.yaml:1:1',
          baten: 'events/kb.yaml:1:1',
          financiering: 'events/i2.yaml:1:1',
        },
      },
    ]);
    expect(k.mandaat).toEqual({ bedrag: 1000, gebruikt: 1200.5, over: 200.5, vrij: 0 });
    expect(k.besluiten).toEqual([
      {
        id: 'b',
        datum: '2025-03-01',
        genomenDoor: 'casemanager',
        opMandaat: true,
        bedrag: 1200.5,
        samenOpMandaat: 1200.5,
        bewijs: 'events/b.yaml:1:1',
      },
    ]);
    expect(k.opMandaat).toEqual({ aantal: 1, bedrag: 1200.5, zonderBedrag: 0, over: 200.5 });
    expect(JSON.stringify(k)).not.toMatch(/scholing|rooster/);
  });

  it('wat niet is ingevuld is null', () => {
    const k = json(`${stap('02-01', 'voorgesteld')}; ${besluit('03-01', 'werkgever')}`);
    expect(k.interventies[0]).toMatchObject({ kosten: null, baten: null, teltVoorMandaat: false });
    expect(k.besluiten[0]).toMatchObject({ opMandaat: null, bedrag: null, samenOpMandaat: null });
    expect(k).toMatchObject({ mandaat: null, opMandaat: { over: null } });
  });
});
