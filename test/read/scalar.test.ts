import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, Scalar } from 'yaml';
import { readGuarded } from '../../src/read/yaml/guarded.ts';
import { commentsAt, locateInLine } from '../../src/read/yaml/yaml.ts';

/** The text that stands at a line and column. */
function at(source: string, [regel, kolom]: readonly [number, number]): string {
  return (source.split('\n')[regel - 1] ?? '').slice(kolom - 1);
}

describe('locateIn', () => {
  const value = fc
    .array(fc.constantFrom('rooster', 'gesprek', "collega's", 'a: b', '"ja"', 'één', '#2', 'x\\y', '\n', '  ', '-'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((w) => w.join(' '));
  const type = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');

  it('vindt een woord terug in elke vorm van tekst, ook over regels heen', () => {
    let seen = 0;
    fc.assert(
      fc.property(value, value, type, fc.constantFrom(30, 80), (before, after, form, lineWidth) => {
        const text = `${before} HIERISHET ${after}`;
        const scalar = new Scalar(text);
        scalar.type = form as Scalar.Type;
        const source = new Document({ soort: 'x', lijst: [{ tekst: scalar }] }).toString({ lineWidth });
        const document = readGuarded(source).documents[0];
        const read = (document?.value['lijst'] as [{ tekst: string }] | undefined)?.[0].tekst;
        if (!document || read === undefined || !read.includes('HIERISHET')) return;
        seen += 1;
        const place = document.locateIn(['lijst', 0, 'tekst'], read.indexOf('HIERISHET'));
        const shown = at(source, place);
        // A long word in double quotes may go on in the next line, after a backslash.
        if (/^H\w*\\$/.test(shown)) expect('HIERISHET').toContain(shown.slice(0, -1));
        else expect(shown).toMatch(/^HIERISHET/);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(250);
  });

  it('leest escapes, doorlopende regels en Windows-regeleinden', () => {
    const source = 'soort: x\r\ntekst: "een\\ttab \\u00e9\\U0001F600 en \\\r\n  dan HIER"\r\n';
    const document = readGuarded(source).documents[0];
    const read = String(document?.value['tekst']);
    expect(document?.locateIn(['tekst'], read.indexOf('HIER'))).toEqual([3, 7]);
  });
});

describe('locateInLine', () => {
  it('wijst hetzelfde aan als de bewaakte lezer, of niets', () => {
    const bron =
      'soort: contact\ntoelichting: Belt over het rooster.\nlijst:\n  - toelichting: anders\nonderwerp: "met tekens"\n';
    const document = readGuarded(bron).documents[0];
    const snel = locateInLine(bron, 'toelichting', 'Belt over het rooster.', 14);
    expect(snel).toEqual([2, 28]);
    expect(snel).toEqual(document?.locateIn(['toelichting'], 14));
    expect(locateInLine(bron, 'soort', 'contact', 0)).toEqual([1, 8]);
    expect(locateInLine(bron, 'onderwerp', 'met tekens', 0)).toBeUndefined();
    expect(locateInLine(`${bron}---\nsoort: contact\n`, 'soort', 'contact', 0)).toBeUndefined();
  });
});

describe('commentsAt', () => {
  it('herkent een hekje in een tekst niet als commentaar', async () => {
    const source = 'soort: x # een\ntekst: "niet # twee"\nblok: |\n  ook niet # drie\nlos: zeg, "ja # vier"\n';
    const offsets = [...source.matchAll(/#/g)].map((m) => m.index);
    const found = await commentsAt(source, offsets);
    expect([...found.values()].map((p) => at(source, p))).toEqual([' een', ' vier"']);
  });
});
