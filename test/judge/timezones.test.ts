/** The result does not depend on the time zone of the machine. */
import { expect, it } from 'vitest';
import { ROOT, wvp, wvpProces } from '../support/run.ts';
import { inTijdzone } from '../support/tijdzone.ts';

const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Apia', 'America/New_York', 'Asia/Kolkata', 'America/St_Johns'];
const ARGS = ['status', 'fixtures/portfolio', '--json', '--peildatum', '2026-11-22'];

it('geeft in elke tijdzone dezelfde bytes', async () => {
  const uit = new Set<string>();
  for (const zone of ZONES) {
    const { code, out, err } = await inTijdzone(zone, () => wvp(ARGS));
    expect({ zone, code, err }).toEqual({ zone, code: 0, err: '' });
    uit.add(out);
  }
  // Once more with the zone there from the start: what a module works out when it is loaded was worked out here before.
  uit.add(wvpProces(ARGS, ROOT, { TZ: 'Pacific/Apia' }).out);
  expect(uit.size).toBe(1);
  const gelezen = JSON.parse([...uit].join('')) as { peildatum: string; dossiers: unknown[] };
  expect(gelezen.peildatum).toBe('2026-11-22');
  expect(gelezen.dossiers.length).toBeGreaterThan(5);
});
