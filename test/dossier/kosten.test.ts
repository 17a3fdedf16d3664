import { describe, expect, it } from 'vitest';
import { kosten, overschrijdingen } from '../../src/dossier/kosten.ts';
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
    expect(k.toegezegd).toEqual({ aantal: 5, kosten: 1007.3, baten: 100, zonderKosten: 1 });
    expect(k.perFinancier).toEqual({
      verzekeraar: { aantal: 2, kosten: 0.3, baten: 100, zonderKosten: 0 },
      gedeeld: { aantal: 1, kosten: 1000, baten: 0, zonderKosten: 0 },
      werkgever: { aantal: 1, kosten: 0, baten: 0, zonderKosten: 1 },
      onbekend: { aantal: 1, kosten: 7, baten: 0, zonderKosten: 0 },
    });
  });

  it('zet wat de verzekeraar alleen betaalt naast het mandaat', () => {
    expect(lees(VIER, 5000).mandaat).toEqual({ bedrag: 5000, gebruikt: 0.3, over: 0 });
    expect(lees(VIER, 0.1).mandaat).toEqual({ bedrag: 0.1, gebruikt: 0.3, over: 0.2 });
    expect(lees(VIER)).not.toHaveProperty('mandaat');
  });

  it('toont elk besluit met wie besliste', () => {
    const k = lees(
      'besluit 2025-03-01 onderwerp=x genomenDoor=casemanager opMandaat=true bedrag=900; besluit 2025-03-02 onderwerp=y genomenDoor=werkgever',
    );
    expect(k.besluiten.map(({ event: _, ...b }) => b)).toEqual([
      { genomenDoor: 'casemanager', opMandaat: true, bedrag: 900 },
      { genomenDoor: 'werkgever', opMandaat: false },
    ]);
  });

  it('telt alleen de laatste ziekteperiode, en zonder ziekmelding alles', () => {
    const terug = `${stap('02-01', 'a', 'toegezegd', 'kosten=1')}; hersteld 2025-03-01; ziek 2025-06-02; ${stap('06-10', 'a', 'toegezegd', 'kosten=2')}`;
    expect(lees(terug).toegezegd.kosten).toBe(2);
    expect(kosten(oordeel(stap('02-01', 'a', 'toegezegd', 'kosten=1'), '2025-12-31').case).toegezegd.kosten).toBe(1);
  });
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
