/** Days, holidays and the Algemene termijnenwet, held against dates from other sources than the code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dagenTussen,
  eersteWerkdagVanaf,
  feestdagen,
  isDatum,
  isWerkdag,
  metTermijnenwet,
  plusDagen,
  plusJaren,
  plusMaanden,
} from '../../src/core/dates.ts';
import { inWoorden } from '../../src/core/dutch-dates.ts';

describe('een datum', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31'])('%s bestaat', (d) => {
    expect(isDatum(d)).toBe(true);
  });
  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '0000-01-01',
    '1899-12-31',
    '2101-01-01',
    '2026-1-5',
    '20260105',
    '2026-W05-1',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '',
  ])('%j bestaat niet', (d) => {
    expect(isDatum(d)).toBe(false);
  });
});

describe('rekenen', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2024-01-01', 728, '2025-12-29'],
  ])('%s + %i dagen is %s', (d, n, uit) => {
    expect(plusDagen(d, n)).toBe(uit);
    expect(dagenTussen(d, uit)).toBe(n);
  });

  it('twee jaar na 29 februari is 1 maart, twintig maanden na de 31e de eerste van de volgende', () => {
    expect(plusJaren('2024-02-29', 2)).toBe('2026-03-01');
    expect(plusJaren('2024-02-29', 4)).toBe('2028-02-29');
    expect(plusMaanden('2008-08-25', 20)).toBe('2010-04-25');
    expect(plusMaanden('2008-06-30', 20)).toBe('2010-03-01');
  });

  it('is omkeerbaar', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((n) => plusDagen('1930-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (d, n) => {
        expect(plusDagen(plusDagen(d, n), -n)).toBe(d);
        expect(isDatum(plusDagen(d, n))).toBe(true);
      }),
    );
  });

  it('schrijft een datum in woorden', () => {
    expect(inWoorden('2026-01-05')).toBe('5 januari 2026');
    expect(inWoorden('2024-02-29')).toBe('29 februari 2024');
  });
});

describe('feestdagen', () => {
  // Easter Sundays as published; the other days follow from them or are fixed.
  it.each([
    [2002, '2002-03-31'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('%i: Pasen op %s', (year, pasen) => {
    const days = feestdagen(year);
    for (const offset of [-2, 1, 39, 50]) expect(days).toContain(plusDagen(pasen, offset));
    expect(days).toHaveLength(9);
  });

  it.each([
    [2013, '2013-04-30'],
    [2006, '2006-04-29'],
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
  ])('%i: Koninginnedag of Koningsdag op %s', (year, day) => {
    expect(feestdagen(year)).toContain(day);
  });

  it('kent elk jaar van 2002 tot en met 2100', () => {
    for (let year = 2002; year <= 2100; year += 1) {
      const days = feestdagen(year);
      expect(new Set(days).size).toBeGreaterThanOrEqual(8);
      expect(days.every((d) => isDatum(d) && d.startsWith(String(year)))).toBe(true);
    }
  });
});

describe('Algemene termijnenwet', () => {
  it.each([
    ['2026-02-28', '2026-03-02'],
    ['2011-12-26', '2011-12-27'],
    ['2026-04-03', '2026-04-07'],
    ['2026-04-04', '2026-04-07'],
    ['2026-03-02', '2026-03-02'],
  ])('de eerste werkdag vanaf %s is %s', (d, uit) => {
    expect(eersteWerkdagVanaf(d)).toBe(uit);
    expect(isWerkdag(uit)).toBe(true);
  });

  it.each([
    ['vierde dag op een gewone donderdag', '2026-03-02', '2026-03-05', '2026-03-05'],
    ['vierde dag op zaterdag voor Pasen', '2026-04-01', '2026-04-04', '2026-04-07'],
    ['een termijn met maar een werkdag krijgt er een bij (art. 2)', '2026-04-03', '2026-04-06', '2026-04-08'],
    ['een termijn van twee dagen niet', '2026-04-04', '2026-04-06', '2026-04-07'],
  ])('%s', (_, begin, einde, uit) => {
    expect(metTermijnenwet(begin, einde)).toBe(uit);
  });
});
