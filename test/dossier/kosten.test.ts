import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heeftGeld, kosten, overschrijdingen } from '../../src/dossier/kosten.ts';
import { FINANCIERS } from '../../src/dossier/partijen.ts';
import { oordeel } from '../support/case.ts';

const config = (mandaatPerDossier?: number) => ({
  versie: 1 as const,
  verzekering: mandaatPerDossier === undefined ? { verzekeraar: 'x' } : { mandaatPerDossier },
});
const zaak = (regel: string, mandaat?: number, peildatum = '2025-12-31') =>
  oordeel(`ziek 2025-01-06; ${regel}`, peildatum, config(mandaat)).case;
const lees = (regel: string, mandaat?: number) => kosten(zaak(regel, mandaat));
const stap = (dag: string, naam: string, s: string, meer = '') =>
  `interventie 2025-${dag} naam="${naam}" stap=${s} ${meer}`;
const VAN = 'financiering=verzekeraar';

describe('trajecten', () => {
  it('voegt stappen met dezelfde naam samen, en wat met `verwijzing` bij een stap hoort', () => {
    const k = lees(
      [
        stap('02-01', 'Jobcoaching', 'voorgesteld', 'id=a'),
        stap('02-02', ' jobcoaching', 'toegezegd'),
        stap('02-03', 'coach, tweede deel', 'gestart', 'verwijzing=a'),
        stap('02-04', 'Werkplek', 'voorgesteld'),
      ].join('; '),
    );
    expect(k.trajecten.map((t) => [t.naam, t.stappen.length])).toEqual([
      ['Jobcoaching', 3],
      ['Werkplek', 1],
    ]);
  });

  it('begint na `afgerond` een nieuw traject; `afgewezen` kan worden herzien', () => {
    const namen = (s: string) => lees(`${stap('02-01', 'x', s)}; ${stap('03-01', 'x', 'toegezegd')}`).trajecten.length;
    expect([namen('afgerond'), namen('afgewezen'), namen('voorgesteld')]).toEqual([2, 1, 1]);
  });

  it('houdt een tweede `afgerond` bij hetzelfde traject', () => {
    expect(lees(`${stap('02-01', 'x', 'afgerond')}; ${stap('03-01', 'x', 'afgerond')}`).trajecten).toHaveLength(1);
  });

  it('telt het laatste bedrag van de stappen, anders dat van de laatste raming', () => {
    const twee = `${stap('02-01', 'x', 'toegezegd', 'id=a kosten=1000 baten=5')}; ${stap('05-01', 'x', 'afgerond', 'kosten=1250.5')}`;
    const raming = (k: number) =>
      `kosten-baten 2025-06-0${k} interventie=a kosten=${k} baten=${k * 10} uitkomst=positief`;
    expect(lees(`${twee}; ${raming(3)}`).trajecten[0]).toMatchObject({ kosten: 1250.5, baten: 5 });
    expect(lees(`${stap('02-01', 'x', 'toegezegd', 'id=a')}; ${raming(3)}; ${raming(4)}`).trajecten[0]).toMatchObject({
      kosten: 4,
      baten: 40,
    });
    expect(lees(stap('02-01', 'x', 'toegezegd')).trajecten[0]).not.toHaveProperty('kosten');
  });

  it.each([
    ['voorgesteld', false],
    ['afgestemd', false],
    ['toegezegd', true],
    ['gestart', true],
    ['afgerond', true],
    ['afgewezen', false],
  ])('%s: toegezegd %s', (s, ja) => {
    expect(lees(stap('02-01', 'x', s)).trajecten[0]?.toezegging !== undefined).toBe(ja);
  });

  it('neemt een toezegging terug met `afgewezen`, maar niet na de start', () => {
    const na = (...stappen: string[]) =>
      lees(stappen.map((s, i) => stap(`02-0${i + 1}`, 'x', s, `id=s${i}`)).join('; ')).trajecten[0]?.toezegging?.id;
    expect(na('toegezegd', 'afgewezen')).toBeUndefined();
    expect(na('toegezegd', 'gestart', 'afgewezen')).toBe('s0');
    expect(na('toegezegd', 'afgewezen', 'toegezegd')).toBe('s2');
  });
});

describe('kosten', () => {
  const VIER = [
    stap('02-01', 'a', 'toegezegd', `kosten=0.1 baten=100 ${VAN}`),
    stap('02-02', 'b', 'gestart', `kosten=0.2 ${VAN}`),
    stap('02-03', 'c', 'toegezegd', 'kosten=1000 financiering=gedeeld'),
    stap('02-04', 'd', 'toegezegd', 'financiering=werkgever'),
    stap('02-05', 'e', 'toegezegd', 'kosten=7'),
    stap('02-06', 'f', 'voorgesteld', `kosten=9999 ${VAN}`),
  ].join('; ');

  it('telt per financier wat is toegezegd', () => {
    const k = lees(VIER, 5000);
    expect(k.toegezegd).toEqual({ aantal: 5, kosten: 1007.3, baten: 100, zonderKosten: 1, zonderBaten: 4 });
    expect(k.perFinancier).toEqual({
      verzekeraar: { aantal: 2, kosten: 0.3, baten: 100, zonderKosten: 0, zonderBaten: 1 },
      gedeeld: { aantal: 1, kosten: 1000, baten: 0, zonderKosten: 0, zonderBaten: 1 },
      werkgever: { aantal: 1, kosten: 0, baten: 0, zonderKosten: 1, zonderBaten: 1 },
      onbekend: { aantal: 1, kosten: 7, baten: 0, zonderKosten: 0, zonderBaten: 1 },
    });
  });

  it('zet wat de verzekeraar alleen betaalt naast het mandaat', () => {
    expect(lees(VIER, 5000).mandaat).toEqual({ bedrag: 5000, gebruikt: 0.3, over: 0, vrij: 4999.7 });
    expect(lees(VIER, 0.1).mandaat).toEqual({ bedrag: 0.1, gebruikt: 0.3, over: 0.2, vrij: 0 });
    expect(lees(VIER)).not.toHaveProperty('mandaat');
  });

  it('toont elk besluit met wie besliste', () => {
    const k = lees(
      'besluit 2025-03-01 onderwerp=x genomenDoor=casemanager opMandaat=true bedrag=900; besluit 2025-03-02 onderwerp=y genomenDoor=werkgever',
    );
    expect(k.besluiten.map(({ event: _, ...b }) => b)).toEqual([
      { genomenDoor: 'casemanager', opMandaat: true, bedrag: 900, samenOpMandaat: 900 },
      { genomenDoor: 'werkgever' },
    ]);
  });

  it.each([
    ['precies op het mandaat', 5000, { over: 0, vrij: 0 }],
    ['een cent eronder', 4999.99, { over: 0, vrij: 0.01 }],
    ['een cent erboven', 5000.01, { over: 0.01, vrij: 0 }],
  ])('%s', (_, euro, wil) => {
    expect(lees(stap('02-01', 'a', 'toegezegd', `kosten=${euro} ${VAN}`), 5000).mandaat).toEqual({
      bedrag: 5000,
      gebruikt: euro,
      ...wil,
    });
  });

  it('een interventie die is afgewezen telt niet, na de start wel', () => {
    const na = (...stappen: string[]) =>
      lees(stappen.map((s, i) => stap(`02-0${i + 1}`, 'a', s, `kosten=900 ${VAN}`)).join('; '), 5000).mandaat?.gebruikt;
    expect(na('toegezegd')).toBe(900);
    expect(na('toegezegd', 'afgewezen')).toBe(0);
    expect(na('toegezegd', 'gestart', 'afgewezen')).toBe(900);
  });

  const besluit = (dag: string, door: string, meer = '') =>
    `besluit 2025-${dag} onderwerp=x genomenDoor=${door} ${meer}`;
  const MAG = 'opMandaat=true';

  it.each(['werkgever', 'werknemer', 'verzekeraar', 'casemanager'])(
    'een besluit van de %s, op mandaat of niet',
    (wie) => {
      const een = (meer: string) => {
        const { event: _, ...b } = lees(besluit('03-01', wie, meer)).besluiten[0] ?? { event: undefined };
        return b;
      };
      expect(een('')).toEqual({ genomenDoor: wie });
      expect(een('opMandaat=false bedrag=5')).toEqual({ genomenDoor: wie, opMandaat: false, bedrag: 5 });
      expect(een('opMandaat=true')).toEqual({ genomenDoor: wie, opMandaat: true, samenOpMandaat: 0 });
    },
  );

  it('telt wat op mandaat is besloten op, in volgorde van tijd en in centen', () => {
    const regel = [
      besluit('03-02', 'casemanager', `${MAG} bedrag=0.2`),
      besluit('03-01', 'casemanager', `${MAG} bedrag=0.1`),
      besluit('03-03', 'werkgever', 'bedrag=900'),
      besluit('03-04', 'casemanager', 'opMandaat=false bedrag=800'),
      besluit('03-05', 'casemanager', MAG),
    ].join('; ');
    const k = lees(regel, 0.3);
    expect(k.besluiten.map((b) => b.samenOpMandaat)).toEqual([0.1, 0.3, undefined, undefined, 0.3]);
    expect(k.opMandaat).toEqual({ aantal: 3, bedrag: 0.3, zonderBedrag: 1, over: 0 });
    expect(lees(regel, 0.29).opMandaat.over).toBe(0.01);
    expect(lees(regel).opMandaat).not.toHaveProperty('over');
  });

  it('een besluit van voor de eerste ziektedag hoort er niet bij, een van die dag wel', () => {
    const n = (dag: string) => {
      const k = lees(besluit(dag, 'werkgever'));
      return [k.besluiten.length, k.eerder.besluiten];
    };
    expect([n('01-05'), n('01-06')]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('een besluit van na het herstel hoort bij de ziekteperiode die er was', () => {
    expect(lees(`hersteld 2025-03-01; ${besluit('03-20', 'werkgever')}`).besluiten).toHaveLength(1);
  });

  it('noemt de afweging die nergens bij hoort, en telt haar niet', () => {
    const raming = (dag: string, i: string) => `kosten-baten 2025-${dag} ${i} kosten=7 baten=9 uitkomst=positief`;
    const k = lees(
      `${stap('02-01', 'a', 'toegezegd', 'id=a')}; ${raming('02-02', 'interventie=a')}; ${raming('02-03', 'id=los')}; ${raming('02-04', 'id=mis interventie=weg')}`,
    );
    expect(k.losseRamingen.map((r) => r.id)).toEqual(['los', 'mis']);
    expect(k.toegezegd).toMatchObject({ kosten: 7, baten: 9 });
  });

  it('noemt de gebeurtenis waar een bedrag en de betaler staan', () => {
    const bron = lees(
      `${stap('02-01', 'a', 'voorgesteld', `id=a1 kosten=5 ${VAN}`)}; ${stap('02-02', 'a', 'toegezegd', 'id=a2 kosten=6')}; kosten-baten 2025-02-03 id=kb interventie=a2 kosten=1 baten=2 uitkomst=positief`,
    ).trajecten[0]?.bron;
    expect([bron?.kosten?.id, bron?.baten?.id, bron?.financier?.id]).toEqual(['a2', 'kb', 'a1']);
  });

  it('telt wat niet te lezen is en over geld gaat of kan gaan', () => {
    expect(lees('!interventie; !besluit; !probleemanalyse').onleesbaar).toBe(2);
    expect(lees('besluit 2025-02-01 onderwerp=x genomenDoor=werkgever').onleesbaar).toBe(0);
  });

  it('heeftGeld: alleen met een interventie, besluit of afweging van deze ziekteperiode', () => {
    const heeft = (regel: string) => heeftGeld(zaak(regel));
    expect(heeft('probleemanalyse 2025-02-01')).toBe(false);
    expect(heeft(stap('02-01', 'a', 'voorgesteld'))).toBe(true);
    expect(heeft(besluit('02-01', 'werkgever'))).toBe(true);
    expect(heeft('kosten-baten 2025-02-01 kosten=1 baten=1 uitkomst=positief')).toBe(true);
    expect(heeft(besluit('01-05', 'werkgever'))).toBe(false);
    expect(heeft('!kosten-baten')).toBe(true);
    expect(heeft('!probleemanalyse')).toBe(false);
  });

  it('telt alleen de laatste ziekteperiode, en zonder ziekmelding alles', () => {
    const terug = `${stap('02-01', 'a', 'toegezegd', 'kosten=1')}; hersteld 2025-03-01; ziek 2025-06-02; ${stap('06-10', 'a', 'toegezegd', 'kosten=2')}`;
    expect(lees(terug).toegezegd.kosten).toBe(2);
    expect(kosten(oordeel(stap('02-01', 'a', 'toegezegd', 'kosten=1'), '2025-12-31').case).toegezegd.kosten).toBe(1);
  });
});

/** Random interventions, with what each of them is on its own. */
const INTERVENTIES = fc.array(
  fc.record({
    stap: fc.constantFrom('voorgesteld', 'afgestemd', 'toegezegd', 'gestart', 'afgerond', 'afgewezen'),
    kosten: fc.option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined }),
    baten: fc.option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined }),
    wie: fc.constantFrom(...FINANCIERS),
  }),
  { maxLength: 8 },
);

it('wat de financiers betalen is samen het totaal, en het totaal is dat van een tweede berekening', () => {
  fc.assert(
    fc.property(INTERVENTIES, fc.integer({ min: 0, max: 2_000_000 }), (lijst, mandaat) => {
      const regel = lijst
        .map(({ stap: s, kosten: k, baten: b, wie }, i) =>
          stap(
            '02-01',
            `n${i}`,
            s,
            [
              k === undefined ? '' : `kosten=${k / 100}`,
              b === undefined ? '' : `baten=${b / 100}`,
              wie === 'onbekend' ? '' : `financiering=${wie}`,
            ].join(' '),
          ),
        )
        .join('; ');
      const { toegezegd, perFinancier, mandaat: m } = lees(regel, mandaat / 100);
      const centen = (n: number) => Math.round(n * 100);
      for (const veld of ['aantal', 'kosten', 'baten', 'zonderKosten', 'zonderBaten'] as const)
        expect(FINANCIERS.reduce((som, f) => som + centen(perFinancier[f][veld]), 0)).toBe(centen(toegezegd[veld]));
      const vast = lijst.filter((t) => ['toegezegd', 'gestart', 'afgerond'].includes(t.stap));
      const som = (deel: typeof vast) => deel.reduce((n, t) => n + (t.kosten ?? 0), 0);
      expect(centen(toegezegd.kosten)).toBe(som(vast));
      const gebruikt = som(vast.filter((t) => t.wie === 'verzekeraar'));
      expect(m).toEqual({
        bedrag: mandaat / 100,
        gebruikt: gebruikt / 100,
        over: Math.max(0, gebruikt - mandaat) / 100,
        vrij: Math.max(0, mandaat - gebruikt) / 100,
      });
    }),
    { numRuns: 150 },
  );
});

describe('overschrijdingen', () => {
  const over = (regel: string, mandaat?: number) =>
    overschrijdingen(zaak(regel, mandaat)).map((o) => [o.event.id, o.gebruikt, o.traject?.naam]);

  it('zwijgt op het bedrag zelf, en zonder mandaat', () => {
    const precies = stap('02-01', 'a', 'toegezegd', `kosten=5000 ${VAN}`);
    expect(over(precies, 5000)).toEqual([]);
    expect(over(precies, 4999.99)).toHaveLength(1);
    expect(over(precies)).toEqual([]);
  });

  it('noemt elke gebeurtenis die de som verder boven het mandaat brengt', () => {
    const regel = [
      stap('02-01', 'a', 'toegezegd', `id=a1 kosten=4000 ${VAN}`),
      stap('02-02', 'b', 'toegezegd', `id=b1 kosten=1500 ${VAN}`),
      stap('02-03', 'a', 'gestart', 'id=a2'),
      stap('02-04', 'c', 'toegezegd', 'id=c1 kosten=900 financiering=werkgever'),
      stap('02-05', 'a', 'afgerond', 'id=a3 kosten=4200'),
      stap('02-06', 'b', 'afgewezen', 'id=b2'),
      stap('02-07', 'd', 'toegezegd', `id=d1 kosten=500 ${VAN}`),
    ].join('; ');
    expect(over(regel, 5000)).toEqual([
      ['b1', 5500, 'b'],
      ['a3', 5700, 'a'],
    ]);
  });

  it('ziet een bedrag dat pas in de raming staat', () => {
    const regel = `${stap('02-01', 'a', 'toegezegd', `id=a1 ${VAN}`)}; kosten-baten 2025-02-10 id=kb interventie=a1 kosten=6000 baten=1 uitkomst=positief`;
    expect(over(regel, 5000)).toEqual([['kb', 6000, 'a']]);
  });
});
