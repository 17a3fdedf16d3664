/** What a case is on the peildatum: the state that replay builds and that the rules read. */
import type { Datum } from '../core/dates.ts';
import type { Location } from '../core/location.ts';
import type { Dossier } from './dossier.ts';
import { SOORTEN, type Soort } from './kinds/index.ts';
import { type Een, type Ongeldig, plaats, type Stored } from './stored.ts';

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

/** One report of sickness, and the recovery that ended it. */
export interface Melding {
  readonly event: Stored<'ziekmelding'>;
  readonly eersteZiektedag: Datum;
  readonly hersteld: Stored<'hersteld'> | null;
}

/** Maternity leave (Wet arbeid en zorg art. 3:1); both days inclusive. */
export interface Verlof {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly zelfdeOorzaak: boolean;
  readonly event: Stored<'wazo-verlof'>;
}

/** Sick periods that the law adds up (Wet WIA art. 23 lid 3, BW 7:629 lid 10). */
export interface Keten {
  readonly eersteZiektedag: Datum;
  readonly bron: Location;
  readonly onderbrekingen: readonly Onderbreking[];
  /** Set while recovered: the first day fully fit. */
  readonly hersteldPer: { readonly datum: Datum; readonly bron: Location } | null;
  /** The reports in this chain, oldest first. */
  readonly meldingen: readonly Melding[];
  /** Every leave of the case that can be, oldest first: also those outside this chain. */
  readonly verloven: readonly Verlof[];
  /**
   * The leave that runs on the peildatum and after which sickness would begin a new wachttijd: another cause, and too long to be a
   * mere interruption. Null without one.
   */
  readonly breuk: Verlof | null;
}

/**
 * A look at a case. Events are read through one door, which notes the kinds that were asked for (`gevraagd`): an unreadable event of
 * such a kind makes the answer doubtful. Every rule and milestone gets a look of its own (`blik`).
 */
export interface Case {
  readonly dossier: Dossier;
  /** The day on which the case is looked at; what happened later is not in it. */
  readonly peildatum: Datum;
  /** Events in force on the peildatum, in order of date, kind, id. Asks for every kind. */
  readonly events: readonly Stored[];
  /** The latest chain; null while nobody is reported sick. */
  readonly keten: Keten | null;
  readonly eerdereZiekteperioden: readonly { readonly eersteZiektedag: Datum; readonly totEnMet: Datum }[];
  readonly ongeldig: readonly Ongeldig[];
  /** The kinds asked for through this look. */
  readonly gevraagd: ReadonlySet<Soort>;
  /** The events of some kinds, in order. */
  readonly van: <S extends Soort>(...soorten: readonly S[]) => readonly Een<S>[];
  /** Notes kinds that a remembered answer had asked for. */
  readonly noteer: (soorten: Iterable<Soort>) => void;
  /** The facts behind every look at the same case: what answers are remembered by. */
  readonly feiten: object;
}

/** A case with a sickness: what every rule is about. */
export interface Ziektegeval extends Case {
  readonly keten: Keten;
}

export function isZiektegeval(c: Case): c is Ziektegeval {
  return c.keten !== null;
}

interface Feiten extends Pick<Case, 'dossier' | 'peildatum' | 'events' | 'ongeldig'> {
  readonly keten?: Keten | null;
  readonly eerdereZiekteperioden?: Case['eerdereZiekteperioden'];
  /** Kinds that the chain was built from. */
  readonly ketenUit?: ReadonlySet<Soort>;
}

/** What is in force depends on every withdrawal, so whoever asks for an event asks for those too. */
const TREKT_IN: Soort = 'intrekking';

const opSoort = new WeakMap<readonly Stored[], ReadonlyMap<Soort, readonly Stored[]>>();

/** The events of each kind, in order: rules ask for the same few kinds again and again. */
function perSoort({ events }: Feiten): ReadonlyMap<Soort, readonly Stored[]> {
  const known = opSoort.get(events);
  if (known) return known;
  const made = new Map<Soort, Stored[]>();
  for (const e of events) {
    const rij = made.get(e.soort);
    if (rij) rij.push(e);
    else made.set(e.soort, [e]);
  }
  opSoort.set(events, made);
  return made;
}

class Blik implements Case {
  readonly feiten: Feiten;
  readonly gevraagd = new Set<Soort>();

  constructor(feiten: Feiten) {
    this.feiten = feiten;
  }

  get dossier(): Dossier {
    return this.feiten.dossier;
  }

  get peildatum(): Datum {
    return this.feiten.peildatum;
  }

  get ongeldig(): readonly Ongeldig[] {
    return this.feiten.ongeldig;
  }

  get events(): readonly Stored[] {
    this.noteer(SOORTEN);
    return this.feiten.events;
  }

  get keten(): Keten | null {
    this.noteer(this.feiten.ketenUit ?? []);
    return this.feiten.keten ?? null;
  }

  get eerdereZiekteperioden(): Case['eerdereZiekteperioden'] {
    this.noteer(this.feiten.ketenUit ?? []);
    return this.feiten.eerdereZiekteperioden ?? [];
  }

  van = <S extends Soort>(...soorten: readonly S[]): readonly Een<S>[] => {
    this.noteer([...soorten, TREKT_IN]);
    const [een, ...meer] = soorten as readonly Soort[];
    const gezocht =
      een !== undefined && meer.length === 0
        ? (perSoort(this.feiten).get(een) ?? [])
        : this.feiten.events.filter((e) => (soorten as readonly Soort[]).includes(e.soort));
    return gezocht as readonly Stored[] as readonly Een<S>[];
  };

  // Where every file was read there is nothing to doubt, and so nothing to remember.
  noteer = (soorten: Iterable<Soort>): void => {
    if (this.feiten.ongeldig.length > 0) for (const soort of soorten) this.gevraagd.add(soort);
  };
}

/** A case of these facts. Without a chain yet: `buildChains` asks through the case itself. */
export function maakCase(feiten: Feiten): Case {
  return new Blik(feiten);
}

/** A fresh look at the same case: nothing asked yet. The case itself where there is nothing to doubt. */
export function blik<C extends Case>(c: C): C {
  if (c.ongeldig.length === 0) return c;
  return new Blik(c.feiten as Feiten) as Case as C;
}

/** The same case as if every file could be read: for a text that says of itself that something is missing. */
export function alsofLeesbaar(c: Case): Case {
  return new Blik({ ...(c.feiten as Feiten), ongeldig: [] });
}

/** The same case with other events and another dossier.yaml, for a reader who may not have all; chains and doubts stay as they are. */
export function metInhoud(c: Case, events: readonly Stored[], dossier: Dossier): Case {
  return new Blik({ ...(c.feiten as Feiten), events, dossier });
}

/** An event that could not be read and that may be of a kind that was asked for; undefined when the answer is sure. */
export function twijfel(c: Case, gevraagd: ReadonlySet<Soort> = c.gevraagd): Ongeldig | undefined {
  return c.ongeldig.find((o) => o.soort === null || gevraagd.has(o.soort));
}

/** Events of some kinds in the latest chain, oldest first. */
export function gebeurtenissen<S extends Soort>(c: Ziektegeval, ...soorten: readonly S[]): Een<S>[] {
  const vanaf = c.keten.eersteZiektedag;
  return c.van(...soorten).filter((e) => e.datum >= vanaf);
}

export function eerste<S extends Soort>(c: Ziektegeval, ...soorten: readonly S[]): Een<S> | undefined {
  return gebeurtenissen(c, ...soorten)[0];
}

export function laatsteVan<S extends Soort>(c: Ziektegeval, ...soorten: readonly S[]): Een<S> | undefined {
  return gebeurtenissen(c, ...soorten).at(-1);
}

/** The ziekmelding that opened the latest chain, or the one in force for it. */
export function ziekmelding(c: Ziektegeval): Stored<'ziekmelding'> | undefined {
  return c.keten.meldingen[0]?.event ?? c.van('ziekmelding').at(-1);
}

/** Proof by an event: what it shows, its date and where that stands. */
export function door(event: Stored, tekst: string, veld = 'datum', datum: Datum = event.datum): Omdat {
  return { tekst, datum, bron: plaats(event, veld) };
}

/**
 * Remembers what was computed for a case, and the kinds that it asked for: many rules ask for the same dates. A case is never changed,
 * so this stays pure.
 */
export function once<T>(compute: (c: Ziektegeval) => T): (c: Ziektegeval) => T {
  const known = new WeakMap<object, { readonly value: T; readonly gevraagd: ReadonlySet<Soort> }>();
  return (c) => {
    let entry = known.get(c.feiten);
    if (entry === undefined) {
      const eigen = blik(c);
      entry = { value: compute(eigen), gevraagd: eigen.gevraagd };
      known.set(c.feiten, entry);
    }
    c.noteer(entry.gevraagd);
    return entry.value;
  };
}
