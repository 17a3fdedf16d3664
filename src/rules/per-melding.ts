/** Duties that belong to each report of sickness apart, and the events that fulfil them. */
import type { Datum } from '../core/dates.ts';
import type { Einde } from '../dossier/klokken/eindes.ts';
import type { Stored } from '../dossier/stored.ts';

/** A report to UWV that was due stays due, whatever ends the case. */
export const HOUDT_STAND: readonly Einde['reden'][] = [
  'hersteld',
  'einde-dienstverband',
  'aow',
  'zwangerschapsverlof',
  'vervroegde-iva',
  'wachttijd-voorbij',
];

/**
 * Which event fulfils which duty, for duties that begin on `begin` (oldest first) and events of one kind: the first one before the next
 * duty begins; what is left over goes to the oldest duty that had none.
 */
export function perMelding<E extends Stored>(
  begin: readonly Datum[],
  events: readonly E[],
): readonly (E | undefined)[] {
  const over: E[] = [];
  const found: (E | undefined)[] = begin.map(() => undefined);
  for (const e of events) {
    const plek = begin.findLastIndex((dag) => dag <= e.datum);
    if (plek < 0) continue;
    if (found[plek] === undefined) found[plek] = e;
    else over.push(e);
  }
  for (const e of over) {
    const plek = found.findIndex((f, i) => f === undefined && (begin[i] ?? '') <= e.datum);
    if (plek >= 0) found[plek] = e;
  }
  return found;
}
