/** What is written reads back as the same event, whatever a person typed; and it looks as a person would write it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SOORTEN } from '../../src/dossier/kinds/index.ts';
import { readEvents } from '../../src/read/read.ts';
import { toYaml } from '../../src/read/yaml/compose.ts';
import { readYaml } from '../../src/read/yaml/yaml.ts';
import { velden } from '../support/arbitraries.ts';

const LASTIG = [
  ': #',
  '- streep',
  '# geen commentaar',
  "'",
  '"',
  `"half`,
  'a: b',
  '? x',
  '{a: 1}',
  '[1, 2]',
  '&anker',
  '*anker',
  '!tag',
  '%x',
  '@a',
  '`b`',
  '|',
  '>',
  '---',
  '...',
  'null',
  '~',
  'true',
  'no',
  '007',
  '1e3',
  '0x1F',
  '.inf',
  '2026-02-30',
  '12:30',
  '<<',
  'regel een\nregel twee',
  'einde\n',
  '\n\nbegin',
  '  inspringen',
  'spaties   midden',
  'soort: hersteld\ndatum: 2020-01-01',
  '---\nsoort: hersteld',
  '<<<<<<< HEAD',
  '🙂 emoji 👩‍🏭',
  'Ç ü ø ł 漢',
  'a\\nb',
  'x'.repeat(1000),
  `${'woord '.repeat(60)}einde`,
  `${'a'.repeat(200)} ${'b'.repeat(200)}`,
];
const tekst = fc.oneof(
  fc.constantFrom(...LASTIG),
  fc.string({ minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc
    .array(fc.constantFrom(...LASTIG, 'woord', ' ', '\n', ':', '#', '-'), { minLength: 1, maxLength: 8 })
    .map((d) => d.join('')),
);

/** What the reader refuses on purpose wherever it stands. */
const VERBODEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

describe('toYaml', () => {
  it.each(SOORTEN)('%s: elke geldige gebeurtenis komt gelijk terug', async (soort) => {
    const dag = fc.constantFrom('2026-01-05', '2026-02-28', '2027-12-31');
    await fc.assert(
      fc.asyncProperty(velden(soort, dag), async (gebeurtenis) => {
        const { events, findings } = await readEvents(
          toYaml(gebeurtenis),
          `events/${gebeurtenis['datum']}-${soort}.yaml`,
        );
        expect(findings).toEqual([]);
        expect(events.map((e) => e.data)).toEqual([gebeurtenis]);
      }),
      { numRuns: 20 },
    );
  });

  it('geeft elke tekst gelijk terug, of laat de lezer haar weigeren; nooit iets anders', async () => {
    let gelezen = 0;
    await fc.assert(
      fc.asyncProperty(tekst, tekst, async (toelichting, onderwerp) => {
        const waarde = { soort: 'contact', datum: '2026-01-05', toelichting, met: ['werknemer'], onderwerp };
        const text = toYaml(waarde, 'yaml-language-server: $schema=x');
        const { documents, problems } = await readYaml(text);
        if (VERBODEN.test(toelichting + onderwerp)) expect(problems.map((p) => p.code)).toEqual(['yaml/teken']);
        else if (problems.length > 0) expect(problems.map((p) => p.code)).toEqual(['yaml/conflict']);
        else {
          gelezen += 1;
          expect(documents.map((d) => d.value)).toEqual([waarde]);
          // The package as others use it sees the same.
          expect(parse(text)).toEqual(waarde);
        }
      }),
      { numRuns: 400 },
    );
    expect(gelezen).toBeGreaterThan(200);
  });

  it('zet nummers tussen aanhalingstekens en houdt datums kaal', () => {
    expect(toYaml({ dossier: '2026-021', werknemer: { personeelsnummer: 'A12', geboortedatum: '1968-04-02' } })).toBe(
      'dossier: "2026-021"\nwerknemer:\n  personeelsnummer: "A12"\n  geboortedatum: 1968-04-02\n',
    );
  });

  it('vouwt lange tekst binnen 80 tekens', () => {
    const text = toYaml({ soort: 'contact', toelichting: 'woord '.repeat(80).trim() }, 'eerste regel');
    expect(text.startsWith('# eerste regel\nsoort: contact\ntoelichting: >-\n  woord')).toBe(true);
    expect(Math.max(...text.split('\n').map((r) => r.length))).toBeLessThanOrEqual(80);
  });
});
