/** Half of the fuzzing, with a new seed each time; the other half runs beside it, in fuzz-tweede.test.ts. */
import { expect, test } from 'vitest';
import { bronnen } from './mutaties.ts';
import { ronde } from './ronde.ts';

test('de voorbeelden om te veranderen zijn er', () => expect(bronnen.length).toBeGreaterThan(100));

ronde();
