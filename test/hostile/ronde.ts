/**
 * What a test run fuzzes. `FUZZ_RUNS` gives another number of inputs, `FUZZ_SEED` and `FUZZ_FROM` repeat what failed, and
 * `FUZZ_MEET=1` keeps the figures for docs/cijfers.md.
 */
import { expect, test } from 'vitest';
import { keren } from '../support/lang.ts';
import { fuzz } from './fuzz.ts';
import { bewaar } from './gemeten.ts';

/** Two of these: 20,000 for a change, 200,000 in a long run. */
const STANDAARD = keren(10_000, 100_000);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? STANDAARD);
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const VANAF = Number(process.env['FUZZ_FROM'] ?? 0);
/** Fewer say nothing about the share. */
const GENOEG = 5000;

export function ronde(): void {
  test(`${RUNS} willekeurige invoeren (FUZZ_SEED=${SEED})`, { timeout: 7_200_000 }, async () => {
    const telling = await fuzz(SEED, VANAF, VANAF + RUNS);
    expect(telling.invoer).toBeGreaterThanOrEqual(RUNS);
    // What dies in the parser tests the parser only.
    if (RUNS >= GENOEG) expect(telling.geldig / telling.invoer).toBeGreaterThan(1 / 2);
    if (process.env['FUZZ_MEET']) bewaar({ fuzz: { ...telling, zaad: SEED } });
  });
}
