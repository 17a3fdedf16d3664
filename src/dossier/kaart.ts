/** A map from the export of another system to the sheets of `wvp import`: its names of columns, and what its codes mean. */
import * as z from 'zod/mini';
import { gedeeld, minstens1, optioneel } from './fields.ts';

const woord = gedeeld(() => z.string().check(z.minLength(1), z.maxLength(100)));
const namen = gedeeld(() => z.union([woord(), minstens1(woord())]));

const bladSchema = gedeeld(() =>
  z.strictObject({
    /** How the sheet or the file is called there. */
    naam: optioneel(namen()),
    /** Ours by theirs: one name, or the names that it may have. */
    kolommen: optioneel(z.record(woord(), namen())),
    /** Columns that give what has recovered, where ours ask what is sick. */
    omgekeerd: optioneel(z.array(woord())),
    /** By column: what their codes are in ours. */
    waarden: optioneel(z.record(woord(), z.record(woord(), woord()))),
  }),
);

export const kaartSchema = gedeeld(() =>
  z.strictObject({
    systeem: woord(),
    /** How sure the map is: read in the maker's own pages, in part, or nowhere. */
    zekerheid: z.enum(['bron', 'deels', 'onbekend']),
    toelichting: optioneel(z.string().check(z.maxLength(1000))),
    medewerkers: optioneel(bladSchema()),
    verloop: optioneel(bladSchema()),
    stappen: optioneel(bladSchema()),
  }),
);

export type Kaart = z.infer<ReturnType<typeof kaartSchema>>;
