/** What people agreed to do (`afspraken`, `activiteiten`), and what of it was reported as done (`afgerond`). */
import type { Datum } from '../core/dates.ts';
import type { Case } from './case.ts';
import { isEvent, type Stored } from './stored.ts';

export interface Afspraak {
  /** Event id and number in its list, counted from 1: what `afgerond` names. */
  readonly id: string;
  /** As written: a role or a name. */
  readonly wie: string;
  readonly wat: string;
  /** Last day (inclusive); left out where none was agreed. */
  readonly uiterlijk?: Datum;
  readonly event: Stored;
  /** Field of the event that holds the list. */
  readonly veld: 'afspraken' | 'activiteiten';
  readonly nummer: number;
  /** The first event after it that reports it as done: its day, its id, and the event itself. */
  readonly afgerond?: { readonly op: Datum; readonly door: string; readonly event: Stored };
}

/** The list of an event; empty for kinds without one. */
function lijst(e: Stored): Pick<Afspraak, 'veld'> & { readonly items: readonly Regel[] } {
  if (isEvent(e, 'voortgangsgesprek') || isEvent(e, 'contact'))
    return { veld: 'afspraken', items: e.data.afspraken ?? [] };
  if (isEvent(e, 'plan-van-aanpak') || isEvent(e, 'bijstelling-plan-van-aanpak'))
    return { veld: 'activiteiten', items: e.data.activiteiten ?? [] };
  return { veld: 'afspraken', items: [] };
}

interface Regel {
  readonly wie: string;
  readonly wat: string;
  readonly uiterlijk?: Datum | undefined;
}

/** How many afspraken an event holds. */
export function aantalAfspraken(e: Stored): number {
  return lijst(e).items.length;
}

/** Whether an event can report as done what another agreed: a later one, or another of the same day. */
export function kanAfronden(melding: Stored, gemaaktIn: Stored): boolean {
  return melding !== gemaaktIn && melding.datum >= gemaaktIn.datum;
}

/** All afspraken of a case, in order of event and number, also those of earlier sick periods. */
export function afspraken(c: Case): readonly Afspraak[] {
  const meldingen = new Map<string, Stored[]>();
  for (const e of c.events)
    for (const id of e.data.afgerond ?? []) meldingen.set(id, [...(meldingen.get(id) ?? []), e]);
  return c.events.flatMap((event) => {
    const { veld, items } = lijst(event);
    return items.map(({ wie, wat, uiterlijk }, index) => {
      const id = `${event.id}/${index + 1}`;
      const melding = meldingen.get(id)?.find((e) => kanAfronden(e, event));
      return {
        id,
        wie,
        wat,
        ...(uiterlijk === undefined ? {} : { uiterlijk }),
        event,
        veld,
        nummer: index + 1,
        ...(melding ? { afgerond: { op: melding.datum, door: melding.id, event: melding } } : {}),
      };
    });
  });
}
