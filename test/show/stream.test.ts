/** A document that is written as it comes is the same text as one that is made whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonStroom, jsonDocument } from '../../src/show/visible.ts';

test('met nul, een of veel stukken, en wat er ook in staat', () => {
  const iets = fc.jsonValue({ depthSize: 'small' });
  fc.assert(
    fc.property(fc.array(iets, { maxLength: 4 }), fc.string({ unit: 'binary' }), (items, tekst) => {
      const voor = { schema: 'x', tekst, ook: { a: [1, { b: null }] } };
      const na = { telling: { n: items.length, tekst } };
      let uit = '';
      const stroom = new JsonStroom(
        (deel) => {
          uit += deel;
        },
        voor,
        'lijst',
      );
      for (const item of items) stroom.item(item);
      stroom.einde(na);
      expect(uit).toBe(jsonDocument({ ...voor, lijst: items, ...na }));
    }),
  );
});
