import type { Datum } from '../core/dates.ts';
import type { Location } from '../core/location.ts';
import type { EventData, Soort } from './kinds/index.ts';

/** One event as it stands in a file, validated. */
export interface Stored<S extends Soort = Soort> {
  /** File name without `.yaml`; `#2` and on for the next documents in one file. */
  readonly id: string;
  readonly soort: S;
  readonly datum: Datum;
  readonly data: EventData<S>;
  /** Path relative to the case folder. */
  readonly bestand: string;
  /** Line and column of each top-level field. */
  readonly posities: Readonly<Record<string, readonly [regel: number, kolom: number]>>;
}

/** An event of one of some kinds, so that looking at its kind tells which fields it has. */
export type Een<S extends Soort> = { readonly [K in S]: Stored<K> }[S];

/** An event that could not be validated: what is known of it decides which steps cannot be judged. */
export interface Ongeldig extends Location {
  readonly id: string;
  readonly soort: Soort | null;
  readonly datum: Datum | null;
}

/** One file of a case that could be read, with each document in it, valid or not: what the privacy linter looks at. */
export interface Bronbestand {
  /** Path relative to the case folder. */
  readonly bestand: string;
  /** The whole text of the file. */
  readonly tekst: string;
  readonly documenten: readonly { readonly id: string; readonly waarde: Readonly<Record<string, unknown>> }[];
}

/** Where a field of an event stands; the start of the document when the field has no place of its own. */
export function plaats(event: Stored, veld: string): Location {
  const [regel, kolom] = event.posities[veld] ?? event.posities['datum'] ?? [1, 1];
  return { bestand: event.bestand, regel, kolom };
}

export function isEvent<S extends Soort>(event: Stored, soort: S): event is Stored<S> {
  return event.soort === soort;
}
