/** Days as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../src/core/dates.ts';
import { inWoorden } from '../../src/core/dutch-dates.ts';
import { leesDatum } from '../../src/core/written-dates.ts';

const NU = '2026-11-22';

describe('een datum zoals mensen haar schrijven', () => {
  it.each([
    ['2026-02-10', '2026-02-10'],
    ['2026/2/1', '2026-02-01'],
    ['10-2-2026', '2026-02-10'],
    ['10/02/2026', '2026-02-10'],
    ['10.2.2026', '2026-02-10'],
    [' 10 februari  2026 ', '2026-02-10'],
    ['10 Feb. 2026', '2026-02-10'],
    ['1e mei 2026', '2026-05-01'],
    ['3 mrt 2026', '2026-03-03'],
    ['3 sept 2026', '2026-09-03'],
    ['10-02-26', '2026-02-10'],
    ['10-02-68', '1968-02-10'],
    ['10-2', '2027-02-10'],
    ['10-9', '2026-09-10'],
    ['24 mei', '2026-05-24'],
    ['21 mei', '2027-05-21'],
    ['vandaag', '2026-11-22'],
    ['Gisteren', '2026-11-21'],
    ['eergisteren', '2026-11-20'],
    ['morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['29-2-2024', '2024-02-29'],
    // Only in a leap year.
    ['29-2', undefined],
    ['2026-02-28', '2026-02-28'],
    ['2026-02-29', undefined],
    ['28-2-2026', '2026-02-28'],
    ['29-2-2028', '2028-02-29'],
    ['31-4-2026', undefined],
    ['29-2-2026', undefined],
    ['30 februari 2026', undefined],
    ['13-13-2026', undefined],
    ['2026-13-01', undefined],
    ['10-2/2026', undefined],
    ['10 febtober 2026', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['10', undefined],
    ['februari 2026', undefined],
    ['10-02-126', undefined],
    ['1-1-1899', undefined],
  ])('%j is %s', (tekst, datum) => {
    expect(leesDatum(tekst, NU)).toBe(datum);
  });

  it('leest elke dag zoals een brief haar schrijft, en zoals een formulier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (n) => {
        const dag = plusDagen('1900-01-01', n);
        const [jaar, maand, d] = dag.split('-').map(Number);
        for (const tekst of [dag, inWoorden(dag), `${d}-${maand}-${jaar}`, `${d}/${maand}/${jaar}`])
          expect(leesDatum(tekst, NU)).toBe(dag);
      }),
    );
  });

  it('zonder jaar is het nooit meer dan een half jaar ver', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (n) => {
        const dag = plusDagen(NU, n);
        const [, maand, d] = dag.split('-').map(Number);
        expect(leesDatum(`${d}-${maand}`, NU)).toBe(dag);
      }),
    );
  });
});
