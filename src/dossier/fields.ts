/** The building blocks that event kinds, dossier.yaml and wvp.yaml share. */
import * as z from 'zod/mini';
import { isDatum } from '../core/dates.ts';

// zod can compile each schema with `new Function`; a run sees few events of each kind, so compiling costs more than it brings.
z.config({ jitless: true });

/** Longest free text in one field, in characters: a field for a fact, not for a story (format.md §2). */
const MAX_TEKST = 1000;

export const ROLLEN = [
  'werkgever',
  'werknemer',
  'bedrijfsarts',
  'casemanager',
  'arbeidsdeskundige',
  'uwv',
  'verzekeraar',
  're-integratiebedrijf',
  'mediator',
  'arbodienst',
] as const;
export type Rol = (typeof ROLLEN)[number];

const MOGELIJKHEDEN = ['ja', 'tijdelijk-geen', 'geen'] as const;
export type Mogelijkheden = (typeof MOGELIJKHEDEN)[number];

/**
 * Building a schema costs more than one run uses it: the blocks below are built when first asked for, and then shared.
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
export function optioneel<T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<T> {
  let found = optionelen.get(schema);
  if (found === undefined) {
    found = z.optional(schema);
    optionelen.set(schema, found);
  }
  return found as z.ZodMiniOptional<T>;
}

const tekstTot = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const getalTot = (max: number) => z.number().check(z.minimum(0), z.maximum(max));

export const datum = gedeeld(() => z.string().check(z.refine(isDatum, { params: { soort: 'datum' } })));
export const tekst = gedeeld(() => tekstTot(MAX_TEKST));
export const naam = gedeeld(() => tekstTot(200));
/** A word or a few: a channel, a duration, the id of a step. */
export const kort = gedeeld(() => tekstTot(100));
/** Numbers that identify something: text, because YAML drops leading zeros of a bare number. */
export const nummer = gedeeld(() => tekstTot(100));
/** In composed letters, as the ids of files are: systems store names differently. */
export const eventId = gedeeld(() => tekstTot(200).check(z.normalize('NFC')));
/** A step, or its key: that may hold the id of an event. */
export const sleutel = gedeeld(() => tekstTot(300));
const pad = gedeeld(() => tekstTot(500));
export const rol = gedeeld(() => z.enum(ROLLEN));
export const mogelijkheden = gedeeld(() => z.enum(MOGELIJKHEDEN));
export const janee = gedeeld(() => z.boolean());
export const euro = gedeeld(() => getalTot(100_000_000));
export const percentage = gedeeld(() => getalTot(100));
/** Hours in a week. */
export const uren = gedeeld(() => getalTot(168));
export const teksten = gedeeld(() => z.array(tekst()));
/** A list with at least one thing in it. */
export const minstens1 = <T extends z.ZodMiniType>(schema: T) => z.array(schema).check(z.minLength(1));

export const afspraak = gedeeld(() => z.strictObject({ wie: naam(), wat: tekst(), uiterlijk: optioneel(datum()) }));

export const handtekening = gedeeld(() => z.strictObject({ naam: naam(), functie: optioneel(naam()), datum: datum() }));
export const ondertekening = gedeeld(() =>
  z.strictObject({ werkgever: optioneel(handtekening()), werknemer: optioneel(handtekening()) }),
);
export const opsteller = gedeeld(() =>
  z.strictObject({ naam: naam(), functie: optioneel(naam()), organisatie: optioneel(naam()) }),
);
/** Who from outside does something: a person or office. */
export const uitvoerder = gedeeld(() => z.strictObject({ naam: naam(), organisatie: optioneel(naam()) }));
export const afschrift = gedeeld(() => z.strictObject({ aan: naam(), op: datum() }));

const bijlagen = gedeeld(() =>
  z.array(
    z.strictObject({
      bestand: pad(),
      sha256: optioneel(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      soort: optioneel(kort()),
      getekendOp: optioneel(datum()),
    }),
  ),
);
/** Where an event of another system came from; the two together name one row there. */
const herkomst = gedeeld(() => z.strictObject({ systeem: kort(), kenmerk: tekstTot(200) }));
const afspraakIds = gedeeld(() => z.array(z.string().check(z.regex(/^.+\/[1-9]\d*$/))));

/** The fields that every event may have beside its own. */
export const basis = <S extends string>(soort: S) => ({
  soort: z.literal(soort),
  datum: datum(),
  vastgelegd: optioneel(datum()),
  ontvangen: optioneel(datum()),
  door: optioneel(rol()),
  bijlagen: optioneel(bijlagen()),
  herkomst: optioneel(herkomst()),
  vervangt: optioneel(eventId()),
  afgerond: optioneel(afspraakIds()),
});

/** As `basis`, for the kinds that may carry an explanation: all but the ziekmelding (AP, De zieke werknemer, par. 4). */
export const metToelichting = <S extends string>(soort: S) => ({ ...basis(soort), toelichting: optioneel(tekst()) });

/**
 * What only the bedrijfsarts may say. Another kind may quote it with `bron`, the event of the bedrijfsarts
 * (AP, De zieke werknemer, par. 5.2.1).
 */
export const oordeelBedrijfsarts = () => ({
  beperkingen: optioneel(teksten()),
  belastbaarheid: optioneel(tekst()),
  prognose: optioneel(tekst()),
});
export const geciteerd = () => ({
  ...oordeelBedrijfsarts(),
  mogelijkheden: optioneel(mogelijkheden()),
  bron: optioneel(eventId()),
});
export const GECITEERDE_VELDEN = ['beperkingen', 'belastbaarheid', 'mogelijkheden', 'prognose'] as const;

/** A quotation of the bedrijfsarts without its source is a judgement of one's own. */
export function eistBron<T extends z.ZodMiniObject>(schema: T): T {
  return schema.check(
    z.superRefine((value: Record<string, unknown>, ctx) => {
      if (value['bron'] !== undefined) return;
      for (const veld of GECITEERDE_VELDEN) {
        if (value[veld] !== undefined) ctx.addIssue({ code: 'custom', path: [veld], params: { soort: 'bron' } });
      }
    }),
  );
}
