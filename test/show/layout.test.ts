/** Columns by what a terminal shows, not by how a text is stored. */
import { expect, test } from 'vitest';
import { kolommen, table } from '../../src/show/layout.ts';

test.each([
  ['gewoon', 6],
  ['café', 4],
  ['cafe\u0301', 4],
  ['\u{1F600}', 2],
  ['\u{1F469}\u200d\u{1F469}\u200d\u{1F466}', 2],
  ['\u65e5\u672c', 4],
  ['✓ … – ▸', 7],
] as const)('%j is %i kolommen breed', (tekst, breed) => expect(kolommen(tekst)).toBe(breed));

test('een tabel blijft recht en binnen de breedte', () => {
  const rijen = [
    ['a', 'gewone titel', 'x'],
    ['b', '\u{1F600} titel met een gezicht', 'x'],
    ['c', 'titel in \u65e5\u672c\u8a9e en nog veel meer woorden', 'x'],
    ['d', 'cafe\u0301', 'x'],
  ];
  for (const breed of [60, 80, 30]) {
    const lines = table([{ kop: 'id' }, { kop: 'titel', rek: true }, { kop: 'n' }], rijen, breed).split('\n');
    const plek = lines.map((line) => kolommen(line));
    expect(new Set(plek).size, lines.join('\n')).toBe(1);
    expect(Math.max(...plek)).toBeLessThanOrEqual(breed);
  }
});
