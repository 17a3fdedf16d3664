/** Who signed the paper behind an event. */
import type { Datum } from '../core/dates.ts';
import { schemaFor } from './kinds/index.ts';
import type { Stored } from './stored.ts';

interface Handtekening {
  readonly datum: Datum;
}

/**
 * By party the day of the signature, null where there is none. Null for a kind that nobody signs. The oordeel of the werknemer is signed by
 * the werknemer alone; the signature may stand there without the name of the party.
 */
export function ondertekendDoor(event: Stored): Readonly<Record<string, Datum | null>> | null {
  if (!('ondertekening' in schemaFor(event.soort).shape)) return null;
  const gezet = (event.data as { ondertekening?: Readonly<Record<string, unknown>> }).ondertekening ?? {};
  const dag = (partij: string) => (gezet[partij] as Handtekening | undefined)?.datum ?? null;
  if (event.soort === 'oordeel-werknemer')
    return { werknemer: typeof gezet['datum'] === 'string' ? gezet['datum'] : dag('werknemer') };
  return { werkgever: dag('werkgever'), werknemer: dag('werknemer') };
}
