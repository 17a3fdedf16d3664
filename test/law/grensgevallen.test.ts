/** Every case on the edge of a rule: what the article or the ruling says is what the product says. */
import { describe, expect, it } from 'vitest';
import { verschillen } from './geval.ts';
import { type Grensgeval, leesGevallen } from './lees-gevallen.ts';
import { afwijkingen, tweedeBerekening } from './tweede-berekening.ts';

const BESTANDEN = [
  { naam: 'boundary-cases.yaml', minstens: 83 },
  { naam: 'combinations.yaml', minstens: 150 },
].map((b) => ({ ...b, gevallen: leesGevallen(b.naam) }));

describe.each(BESTANDEN)('$naam', ({ gevallen, minstens }) => {
  it(`heeft minstens ${minstens} gevallen`, () => {
    expect(gevallen.length).toBeGreaterThanOrEqual(minstens);
  });

  it.each(gevallen.map((g): [string, string, Grensgeval] => [g.id, g.titel, g]))('%s: %s', (_id, _titel, geval) => {
    expect(verschillen(geval)).toEqual([]);
  });

  it('de tweede berekening zegt hetzelfde, waar zij iets zegt', () => {
    const anders = gevallen.flatMap((geval) => {
      const verwacht = geval.expect as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
      const krijg = (plek: string, veld: string) => {
        const velden = verwacht[plek];
        return velden && veld in velden ? { waarde: velden[veld] } : undefined;
      };
      return afwijkingen(tweedeBerekening(geval), krijg).map((regel) => `${geval.id}: ${regel}`);
    });
    expect(anders).toEqual([]);
  });
});

it('elk geval heeft een eigen id, een titel en een bron', () => {
  const alle = BESTANDEN.flatMap((b) => b.gevallen);
  const ids = alle.map((g) => g.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(alle.filter((g) => !g.titel || !g.source).map((g) => g.id)).toEqual([]);
});
