/** Two readers, one meaning: whatever the fast one accepts, the guarded one reads to the same values and places. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuarded } from '../../src/read/yaml/guarded.ts';
import { readPlain } from '../../src/read/yaml/plain.ts';
import { ROOT } from '../support/run.ts';

const files = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(ROOT, 'fixtures', name), 'utf8'));

function same(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const { documents, problems } = readGuarded(text);
  expect(problems, text).toEqual([]);
  expect(documents.length, text).toBe(1);
  expect(plain.value, text).toEqual(documents[0]?.value);
  expect(plain.posities, text).toEqual(documents[0]?.posities);
  return true;
}

/** Pieces with a meaning in YAML, or close to one. */
const PIECES = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  ':',
  ': ',
  '- ',
  '-',
  '#',
  ' # x',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '&a ',
  '*a',
  '!',
  '%',
  '?',
  '? ',
  '~',
  'null',
  'true',
  'no',
  '0',
  '01',
  '0x1',
  '1_0',
  '1e3',
  '.5',
  '-1',
  '+1',
  '.inf',
  '2026-01-05',
  '---\n',
  '...',
  '<<: ',
  '\\',
  '\u00a0',
  '\u2028',
  '\ufeff',
  'é',
  'a: b\n',
  '  a: b\n',
  '- a\n',
  '  ',
  '@',
  '`',
  '=',
  '::',
  'a:b',
  '"a: b"',
  '[a, b]',
  '{a: b}',
];

describe('de snelle lezer', () => {
  it('leest de meeste fixtures, en gelijk aan de bewaakte lezer', () => {
    const accepted = files.filter(same).length;
    expect(accepted).toBeGreaterThan(files.length * 0.8);
  });

  it('leest elke verminking die hij aanvaardt gelijk', () => {
    let accepted = 0;
    const edit = fc.record({
      file: fc.nat(files.length - 1),
      edits: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat(4),
          piece: fc.constantFrom(...PIECES),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(edit, ({ file, edits }) => {
        let text = files[file] ?? '';
        for (const { at, cut, piece } of edits) {
          const index = Math.floor(at * text.length);
          text = text.slice(0, index) + piece + text.slice(index + cut);
        }
        if (same(text)) accepted += 1;
      }),
      { numRuns: 6000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});
