/** A map from the export of another system to the sheets of `wvp import`: its names of columns, and what its codes mean. */
import * as z from 'zod/mini';
import { gedeeld } from './define.ts';

const woord = gedeeld(() => z.string().check(z.minLength(1), z.maxLength(100)));
const namen = gedeeld(() => z.union([woord(), z.array(woord()).check(z.minLength(1))]));

const bladSchema = gedeeld(() =>
  z.strictObject({
    /** How the sheet or the file is called there. */
    naam: z.optional(namen()),
    /** Ours by theirs: one name, or the names that it may have. */
    kolommen: z.optional(z.record(woord(), namen())),
    /** Columns that give what has recovered, where ours ask what is sick. */
    omgekeerd: z.optional(z.array(woord())),
    /** By column: what their codes are in ours. */
    waarden: z.optional(z.record(woord(), z.record(woord(), woord()))),
  }),
);

export const kaartSchema = gedeeld(() =>
  z.strictObject({
    systeem: woord(),
    /** How sure the map is: read in the maker's own pages, in part, or nowhere. */
    zekerheid: z.enum(['bron', 'deels', 'onbekend']),
    toelichting: z.optional(z.string().check(z.maxLength(1000))),
    medewerkers: z.optional(bladSchema()),
    verloop: z.optional(bladSchema()),
    stappen: z.optional(bladSchema()),
  }),
);

export type Kaart = z.infer<ReturnType<typeof kaartSchema>>;
