/** Which reports of sickness fall under a vangnet provision: each report for itself (Ziektewet art. 38a). */
import type { Datum } from '../../core/dates.ts';
import type { Melding, Ziektegeval } from '../case.ts';

export type Vangnet = 'vierde-dag' | 'zes-weken' | 'dertien-weken';

/** The vangnet term of a report; undefined for an ordinary report. */
export function vangnetVan(melding: Melding): Vangnet | undefined {
  const { vangnet } = melding.event.data;
  return vangnet === undefined || vangnet === 'geen' ? undefined : vangnet;
}

/** The reports of the latest chain with a vangnet, oldest first. */
export function vangnetMeldingen(c: Ziektegeval): readonly Melding[] {
  return c.keten.meldingen.filter((m) => vangnetVan(m) && m.eersteZiektedag >= c.keten.eersteZiektedag);
}

/** The last report of the latest chain, on or before a day, when it falls under a vangnet: an earlier report says nothing of a later one. */
export function laatsteVangnet(c: Ziektegeval, dag: Datum): Melding | undefined {
  const laatst = c.keten.meldingen.findLast(
    (m) => m.eersteZiektedag >= c.keten.eersteZiektedag && m.eersteZiektedag <= dag,
  );
  return laatst && vangnetVan(laatst) ? laatst : undefined;
}
