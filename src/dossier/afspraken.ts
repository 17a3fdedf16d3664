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
  /** The first event that reports it as done: its day, its id, and the event itself. */
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

/** All afspraken of a case, in order of event and number, also those of earlier sick periods. */
export function afspraken(c: Case): readonly Afspraak[] {
  const gedaan = new Map<string, NonNullable<Afspraak['afgerond']>>();
  for (const e of c.events)
    for (const id of e.data.afgerond ?? []) if (!gedaan.has(id)) gedaan.set(id, { op: e.datum, door: e.id, event: e });
  return c.events.flatMap((event) => {
    const { veld, items } = lijst(event);
    return items.map(({ wie, wat, uiterlijk }, index) => {
      const id = `${event.id}/${index + 1}`;
      const afgerond = gedaan.get(id);
      return {
        id,
        wie,
        wat,
        ...(uiterlijk === undefined ? {} : { uiterlijk }),
        event,
        veld,
        nummer: index + 1,
        ...(afgerond ? { afgerond } : {}),
      };
    });
  });
}
