/**
 * How a field is defined, once: what it takes, its help, the words of its values, and for text what may stand in it. What reads a
 * file (`zod`), what asks for values and describes them (`vorm`) and the privacy linter all come from that one line.
 */
import * as z from 'zod/mini';
import { isDatum } from '../core/dates.ts';

// zod can compile each schema with `new Function`; a run sees few events of each kind, so compiling costs more than it brings.
z.config({ jitless: true });

/**
 * What a person may write in a text field.
 * - `verslag`: running text of the werkgever.
 * - `bedrijfsarts`: what the bedrijfsarts passed on; parts of the body may be named there, a diagnosis may not.
 * - `beroep`: names of jobs and trades, where words of care are the work itself.
 * - `kort`: a few words, too few to ask for a word about work.
 * - `naam`: a name of a file or folder; only errors are worth a remark.
 * - `persoon`: who it is, a role or a name; only errors are worth a remark, and a surname is none.
 * - `organisatie`: the name of a house; only errors are worth a remark, also where the word has a capital.
 * - `nummer`: an id or reference; only looked at for a burgerservicenummer.
 */
export type VeldSoort = 'verslag' | 'bedrijfsarts' | 'beroep' | 'kort' | 'naam' | 'persoon' | 'organisatie' | 'nummer';
/** `null` is never looked at: what points at something, and what passes the eleven-test by its nature or was not chosen. */
export type Privacy = VeldSoort | null;

/** The word of a value, for prompts and paper alike; with a sentence beside it where who has to choose needs to know more. */
type Woord = string | readonly [woord: string, uitleg: string];
export type Woorden<K extends string = string> = Readonly<Record<K, Woord>>;

/** What a field takes, for who asks for values one by one or looks at them. */
export type Vorm =
  | { readonly type: 'tekst'; readonly max: number; readonly privacy: Privacy }
  | { readonly type: 'datum' }
  | { readonly type: 'getal'; readonly min: number; readonly max: number; readonly geheel: boolean }
  | { readonly type: 'janee' }
  | { readonly type: 'keuze'; readonly waarden: readonly string[]; readonly woorden: Woorden }
  | { readonly type: 'vast'; readonly waarde: unknown }
  | { readonly type: 'lijst'; readonly element: Vorm; readonly min: number }
  /** `ook`: the fields of another form that the block may have instead. */
  | { readonly type: 'blok'; readonly velden: readonly Veld[]; readonly ook: readonly Veld[] };

export interface Veld {
  readonly naam: string;
  /** What it holds, as the rest of a sentence: no capital, no full stop. */
  readonly wat: string;
  readonly verplicht: boolean;
  readonly vorm: Vorm;
}

/** Something that a field can take. */
export interface Type<Z extends z.ZodMiniType = z.ZodMiniType> {
  readonly vorm: Vorm;
  readonly zod: () => Z;
}

export interface Gegeven<Z extends z.ZodMiniType = z.ZodMiniType> extends Type<Z>, Omit<Veld, 'naam'> {}
/** Fields by name, in the order in which they are asked for and written. */
export type Velden = Readonly<Record<string, Gegeven>>;
export type Blok<V extends Velden> = z.ZodMiniObject<
  { -readonly [K in keyof V]: V[K] extends Gegeven<infer Z> ? Z : never },
  z.core.$strict
>;
/** The validated content of a block with these fields. */
export type Data<V extends Velden> = z.infer<Blok<V>>;

/** A whole document: an event of one kind, dossier.yaml, wvp.yaml. */
export interface Definitie<Z extends z.ZodMiniObject = z.ZodMiniObject> {
  readonly titel: string;
  /** One sentence on what it records. */
  readonly wat: string;
  readonly velden: readonly Veld[];
  readonly zod: () => Z;
}

/**
 * Building a schema costs more than one run uses it: schemas are built when first asked for, and then shared.
 * That, and zod/mini with its small core, is what lets `wvp status` start quickly.
 */
export function gedeeld<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const optionelen = new WeakMap<z.ZodMiniType, z.ZodMiniOptional>();

/** The schema, or nothing. One for each schema. */
function ofNiets<Z extends z.ZodMiniType>(schema: Z): z.ZodMiniOptional<Z> {
  let found = optionelen.get(schema);
  if (found === undefined) {
    found = z.optional(schema);
    optionelen.set(schema, found);
  }
  return found as z.ZodMiniOptional<Z>;
}

/** A field that must be there. */
export function veld<Z extends z.ZodMiniType>(wat: string, { vorm, zod }: Type<Z>): Gegeven<Z> {
  return { wat, verplicht: true, vorm, zod };
}

export function optioneel<Z extends z.ZodMiniType>(wat: string, { vorm, zod }: Type<Z>): Gegeven<z.ZodMiniOptional<Z>> {
  return { wat, verplicht: false, vorm, zod: () => ofNiets(zod()) };
}

function genoemd(velden: Velden): Veld[] {
  return Object.entries(velden).map(([naam, { wat, verplicht, vorm }]) => ({ naam, wat, verplicht, vorm }));
}

function strikt<V extends Velden>(velden: V): Blok<V> {
  const shape = Object.entries(velden).map(([naam, { zod }]) => [naam, zod()] as const);
  return z.strictObject(Object.fromEntries(shape)) as unknown as Blok<V>;
}

/** `eist`: what the fields ask of each other. */
export function definitie<V extends Velden>(
  titel: string,
  wat: string,
  velden: V,
  eist: (schema: Blok<V>) => Blok<V> = (schema) => schema,
): Definitie<Blok<V>> {
  return { titel, wat, velden: genoemd(velden), zod: gedeeld(() => eist(strikt(velden))) };
}

export function blok<V extends Velden>(velden: V): Type<Blok<V>> {
  return { vorm: { type: 'blok', velden: genoemd(velden), ook: [] }, zod: gedeeld(() => strikt(velden)) };
}

/** A block in one of two forms. */
export function blokOf<V extends Velden, W extends Velden>(
  velden: V,
  ook: W,
): Type<z.ZodMiniUnion<[Blok<V>, Blok<W>]>> {
  return {
    vorm: { type: 'blok', velden: genoemd(velden), ook: genoemd(ook) },
    zod: gedeeld(() => z.union([strikt(velden), strikt(ook)])),
  };
}

export function lijst<Z extends z.ZodMiniType>({ vorm, zod }: Type<Z>): Type<z.ZodMiniArray<Z>> {
  return { vorm: { type: 'lijst', element: vorm, min: 0 }, zod: gedeeld(() => z.array(zod())) };
}

/** A list with at least one thing in it. */
export function minstens1<Z extends z.ZodMiniType>({ vorm, zod }: Type<Z>): Type<z.ZodMiniArray<Z>> {
  return {
    vorm: { type: 'lijst', element: vorm, min: 1 },
    zod: gedeeld(() => z.array(zod()).check(z.minLength(1))),
  };
}

export type Tekst = Type<z.ZodMiniString>;
const lengte = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** Any text of at most `max` characters. */
export function tekstTot(max: number): (privacy: Privacy) => Tekst {
  const zod = gedeeld(() => lengte(max));
  return (privacy) => ({ vorm: { type: 'tekst', max, privacy }, zod });
}

/** Text of a fixed form, in which nobody can write anything else. */
export function patroon(regex: RegExp): Tekst {
  return {
    vorm: { type: 'tekst', max: Number.POSITIVE_INFINITY, privacy: null },
    zod: gedeeld(() => z.string().check(z.regex(regex))),
  };
}

/** The id of an event: in composed letters, as the ids of files are, because systems store names differently. */
export const eventId: Tekst = {
  vorm: { type: 'tekst', max: 200, privacy: null },
  zod: gedeeld(() => lengte(200).check(z.normalize('NFC'))),
};

export const datum: Tekst = {
  vorm: { type: 'datum' },
  zod: gedeeld(() => z.string().check(z.refine(isDatum, { params: { soort: 'datum' } }))),
};

export const janee: Type<z.ZodMiniBoolean> = { vorm: { type: 'janee' }, zod: gedeeld(() => z.boolean()) };

export function getal(min: number, max: number): Type<z.ZodMiniNumber> {
  return {
    vorm: { type: 'getal', min, max, geheel: false },
    zod: gedeeld(() => z.number().check(z.minimum(min), z.maximum(max))),
  };
}

/** More than `min`, and at most `max`. */
export function getalBoven(min: number, max: number): Type<z.ZodMiniNumber> {
  return {
    vorm: { type: 'getal', min, max, geheel: false },
    zod: gedeeld(() => z.number().check(z.gt(min), z.maximum(max))),
  };
}

export function geheel(min: number, max: number): Type<z.ZodMiniNumberFormat> {
  return {
    vorm: { type: 'getal', min, max, geheel: true },
    zod: gedeeld(() => z.int().check(z.minimum(min), z.maximum(max))),
  };
}

export function vast<const W extends string | number>(waarde: W): Type<z.ZodMiniLiteral<W>> {
  return { vorm: { type: 'vast', waarde }, zod: gedeeld(() => z.literal(waarde)) };
}

/** A table of words, of which the keys are the values that a field can have. */
export function woorden<K extends string>(tabel: Woorden<K>): Woorden<K> {
  return tabel;
}

/** The values of a table, in its order. */
export function waardenVan<K extends string>(tabel: Woorden<K>): readonly K[] {
  return Object.keys(tabel) as K[];
}

export function keuze<K extends string>(tabel: Woorden<K>): Type<z.ZodMiniEnum<{ [W in K]: W }>> {
  const waarden = waardenVan(tabel);
  return {
    vorm: { type: 'keuze', waarden, woorden: tabel },
    zod: gedeeld(() => z.enum(Object.fromEntries(waarden.map((w) => [w, w])) as { [W in K]: W })),
  };
}

/** The word of a value, as a sentence or a cell takes it. */
export function woordVan<K extends string>(tabel: Woorden<K>, waarde: K): string {
  const woord: Woord = tabel[waarde];
  return typeof woord === 'string' ? woord : woord[0];
}

/** What a value means, for who has to choose. */
export function uitlegVan<K extends string>(tabel: Woorden<K>, waarde: K): string {
  const woord: Woord = tabel[waarde];
  return typeof woord === 'string' ? woord : woord[1];
}
