/** The building blocks that event kinds, dossier.yaml and wvp.yaml share. */
import * as z from 'zod';
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

export const MOGELIJKHEDEN = ['ja', 'tijdelijk-geen', 'geen'] as const;
export type Mogelijkheden = (typeof MOGELIJKHEDEN)[number];

export const datum = () => z.string().refine(isDatum, { params: { soort: 'datum' } });
export const tekst = () => z.string().min(1).max(MAX_TEKST);
export const naam = () => z.string().min(1).max(200);
/** Numbers that identify something: text, because YAML drops leading zeros of a bare number. */
export const nummer = () => z.string().min(1).max(100);
export const rol = () => z.enum(ROLLEN);
export const eventId = () => z.string().min(1).max(200);
export const janee = () => z.boolean();
export const euro = () => z.number().min(0).max(100_000_000);
export const percentage = () => z.number().min(0).max(100);

export const afspraak = () => z.strictObject({ wie: naam(), wat: tekst(), uiterlijk: datum().optional() });
export type Afspraak = z.infer<ReturnType<typeof afspraak>>;

const handtekening = () => z.strictObject({ naam: naam(), functie: naam().optional(), datum: datum() });
export const ondertekening = () =>
  z.strictObject({ werkgever: handtekening().optional(), werknemer: handtekening().optional() });
export const opsteller = () =>
  z.strictObject({ naam: naam(), functie: naam().optional(), organisatie: naam().optional() });
export const afschrift = () => z.strictObject({ aan: naam(), op: datum() });

/** The fields that every event may have beside its own. */
export const basis = <S extends string>(soort: S) => ({
  soort: z.literal(soort),
  datum: datum(),
  vastgelegd: datum().optional(),
  door: rol().optional(),
  bijlagen: z
    .array(
      z.strictObject({
        bestand: z.string().min(1).max(500),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional(),
      }),
    )
    .optional(),
  vervangt: eventId().optional(),
  afgerond: z.array(z.string().regex(/^.+\/[1-9]\d*$/)).optional(),
});

/** As `basis`, for the kinds that may carry an explanation: all but the ziekmelding (AP, De zieke werknemer, par. 4). */
export const metToelichting = <S extends string>(soort: S) => ({ ...basis(soort), toelichting: tekst().optional() });

/**
 * What only the bedrijfsarts may say. Another kind may quote it with `bron`, the event of the bedrijfsarts
 * (AP, De zieke werknemer, par. 5.2.1).
 */
export const oordeelBedrijfsarts = () => ({
  beperkingen: z.array(tekst()).optional(),
  belastbaarheid: tekst().optional(),
  prognose: tekst().optional(),
});
export const geciteerd = () => ({
  ...oordeelBedrijfsarts(),
  mogelijkheden: z.enum(MOGELIJKHEDEN).optional(),
  bron: eventId().optional(),
});
const GECITEERDE_VELDEN = ['beperkingen', 'belastbaarheid', 'mogelijkheden', 'prognose'] as const;

/** A quotation of the bedrijfsarts without its source is a judgement of one's own. */
export function eistBron<T extends z.ZodObject>(schema: T): T {
  return schema.superRefine((value: Record<string, unknown>, ctx) => {
    if (value['bron'] !== undefined) return;
    for (const veld of GECITEERDE_VELDEN) {
      if (value[veld] !== undefined) ctx.addIssue({ code: 'custom', path: [veld], params: { soort: 'bron' } });
    }
  }) as T;
}
