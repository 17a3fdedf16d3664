import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afgekapt, block, inline, tidy } from '../../src/documents/parts/markdown.ts';
import { vijandig } from './vijandig.ts';

const ESCAPED = /\\(?=[!-/:-@[-`{-~])./g;

/** A line with a blank for every escaped character, so that what stood on both sides of it stays apart: nothing that means anything may be in it. */
function rest(line: string): string {
  return line.replace(ESCAPED, ' ');
}

function harmless(line: string): void {
  expect(rest(line)).not.toMatch(/[\\`*_{}[\]<>|~$]/);
  expect(line).not.toMatch(/^[#+\-=:>\s]/);
  expect(line).not.toMatch(/^\d+[.)]/);
  expect(line).not.toMatch(/[a-z0-9]:\/\/|www\.\S|mailto:|[^\s\\]@\S/i);
  expect(rest(line)).not.toMatch(/&(#|[a-z][a-z0-9]*;)/i);
  expect(line).not.toMatch(/\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2028\u2029\ufeff]/u);
}

describe('inline', () => {
  test('stays on one line and holds nothing with a meaning', () => {
    fc.assert(
      fc.property(vijandig, (text) => {
        const line = inline(text);
        expect(line).not.toMatch(/[\n\r]/);
        harmless(line);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the words: taking the backslashes away gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        expect(inline(text).replace(/\\(.)/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 1000 },
    );
  });

  // The escape stands between them: no reader sees an entity.
  test('an ampersand before an entity', () => {
    expect(inline('&&amp;')).toBe('&\\&amp;');
    harmless(inline('&&amp;'));
  });

  test.each([
    ['De uren zijn 3,5 - 4 per week (50%).', 'De uren zijn 3,5 - 4 per week (50%).'],
    ['a | b', 'a \\| b'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['1. eerst', '1\\. eerst'],
    ['12) eerst', '12\\) eerst'],
    ['<b>vet</b>', '\\<b\\>vet\\</b\\>'],
    ['[hier](http://x.nl)', '\\[hier\\](http\\://x.nl)'],
    ['{{naam}}', '\\{\\{naam\\}\\}'],
    ['Jansen & Zn', 'Jansen & Zn'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['regel een\nregel twee', 'regel een regel twee'],
    ['  veel   ruimte  ', 'veel ruimte'],
    ['zie www.x.nl en a@b.nl', 'zie www\\.x.nl en a\\@b.nl'],
    ['eind\\', 'eind\\\\'],
    ['\u200b', ''],
  ])('%j', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });
});

describe('afgekapt', () => {
  test('keeps what is short, cuts what is long, and never an escape from its character', () => {
    expect(afgekapt('kort', 10)).toBe('kort');
    expect(afgekapt('0000', 5)).toBe('0000');
    expect(afgekapt('000000', 5)).toBe('0000 …');
    fc.assert(
      fc.property(vijandig, fc.integer({ min: 1, max: 30 }), (text, breedte) => {
        const heel = inline(text);
        const kort = afgekapt(heel, breedte);
        if (kort === heel) return;
        expect(kort.endsWith(' …')).toBe(true);
        const begin = kort.slice(0, -2);
        expect(heel.startsWith(begin)).toBe(true);
        expect(rest(begin)).not.toMatch(/\\$/);
      }),
    );
  });
});

describe('block', () => {
  test('every line is harmless; empty lines only part paragraphs', () => {
    fc.assert(
      fc.property(vijandig, (text) => {
        const out = block(text);
        expect(out).not.toMatch(/\n{3,}|^\n|\n$/);
        for (const line of out.split('\n'))
          if (line !== '') harmless(line.replace(/\\$/, (end) => (odd(line) ? '' : end)));
      }),
      { numRuns: 500 },
    );
  });

  test('a line end stays, an empty line begins a paragraph', () => {
    expect(block('een\ntwee\n\n\n# drie')).toBe('een\\\ntwee\n\n\\# drie');
  });
});

/** Whether a line ends in a backslash that escapes nothing: a hard line end. */
function odd(line: string): boolean {
  return (/\\+$/.exec(line)?.[0].length ?? 0) % 2 === 1;
}

test('tidy leaves one empty line at most, no space at line ends, one line end at the end', () => {
  expect(tidy('\n\na  \n\n\n\nb\t\n\n')).toBe('a\n\nb\n');
});
