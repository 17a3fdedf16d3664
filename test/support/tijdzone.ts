/** Another time zone for this process, for as long as something runs. */
import { expect } from 'vitest';

/** Node reads TZ again when it is set. That it took is asserted: a zone that is not taken proves nothing. */
export async function inTijdzone<T>(zone: string, werk: () => Promise<T>): Promise<T> {
  const was = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    const naam = (timeZone?: string) => Intl.DateTimeFormat('nl', { timeZone }).resolvedOptions().timeZone;
    expect(naam()).toBe(naam(zone));
    return await werk();
  } finally {
    if (was === undefined) delete process.env['TZ'];
    else process.env['TZ'] = was;
  }
}
