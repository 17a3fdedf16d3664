/** What a case is on the peildatum: the state that replay builds and that the rules read. */
import type { Datum } from '../core/dates.ts';
import type { Location } from '../core/location.ts';
import type { Dossier } from './dossier.ts';
import type { Soort } from './events/index.ts';
import { isEvent, type Ongeldig, plaats, type Stored } from './stored.ts';

/** One line of proof: a date with the event or the arithmetic that gave it. */
export interface Omdat {
  readonly tekst: string;
  readonly datum?: Datum;
  readonly bron?: Location;
}

/** Days between two sick periods that do not count: `van` and `totEnMet` inclusive. */
export interface Onderbreking {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly dagen: number;
  readonly soort: 'hersteld' | 'wazo-verlof';
  readonly bron: Location;
}

/** Sick periods that the law adds up (Wet WIA art. 23 lid 3, BW 7:629 lid 10). */
export interface Keten {
  readonly eersteZiektedag: Datum;
  readonly bron: Location;
  readonly onderbrekingen: readonly Onderbreking[];
  /** Set while recovered: the first day fully fit. */
  readonly hersteldPer: { readonly datum: Datum; readonly bron: Location } | null;
  /** Set while a leave runs whose cause differs from that of the sickness before it. */
  readonly verlofTotEnMet: Datum | null;
}

export interface Case {
  readonly dossier: Dossier;
  /** Events in force on the peildatum, in order of date, kind, id. */
  readonly events: readonly Stored[];
  /** The latest chain; null while nobody is reported sick. */
  readonly keten: Keten | null;
  readonly eerdereZiekteperioden: readonly { readonly eersteZiektedag: Datum; readonly totEnMet: Datum }[];
  readonly ongeldig: readonly Ongeldig[];
}

/** A case with a sickness: what every rule is about. */
export interface Ziektegeval extends Case {
  readonly keten: Keten;
}

/** Events of a kind in the latest chain, oldest first. */
export function gebeurtenissen<S extends Soort>(c: Ziektegeval, soort: S): Stored<S>[] {
  return c.events.filter((e): e is Stored<S> => isEvent(e, soort) && e.datum >= c.keten.eersteZiektedag);
}

export function eerste<S extends Soort>(c: Ziektegeval, soort: S): Stored<S> | undefined {
  return c.events.find((e): e is Stored<S> => isEvent(e, soort) && e.datum >= c.keten.eersteZiektedag);
}

export function laatsteVan<S extends Soort>(c: Ziektegeval, soort: S): Stored<S> | undefined {
  return gebeurtenissen(c, soort).at(-1);
}

/** The ziekmelding that opened the latest chain, or the one in force for it. */
export function ziekmelding(c: Ziektegeval): Stored<'ziekmelding'> | undefined {
  const all = c.events.filter((e): e is Stored<'ziekmelding'> => isEvent(e, 'ziekmelding'));
  return all.find((e) => e.data.eersteZiektedag === c.keten.eersteZiektedag) ?? all.at(-1);
}

/** Proof by an event: what it shows, its date and where that stands. */
export function door(event: Stored, tekst: string, veld = 'datum', datum: Datum = event.datum): Omdat {
  return { tekst, datum, bron: plaats(event, veld) };
}

/** Remembers what was computed for a case: many rules ask for the same dates. Cases are never changed, so this stays pure. */
export function once<T>(compute: (c: Ziektegeval) => T): (c: Ziektegeval) => T {
  const known = new WeakMap<Ziektegeval, { readonly value: T }>();
  return (c) => {
    let entry = known.get(c);
    if (entry === undefined) {
      entry = { value: compute(c) };
      known.set(c, entry);
    }
    return entry.value;
  };
}
