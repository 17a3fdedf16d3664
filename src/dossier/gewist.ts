/** gewist.yaml: the cases that were taken out of the repo, each on a day and a ground. */
import * as z from 'zod/mini';
import { datum, naam, tekst } from './fields.ts';

export const gewistSchema = () =>
  z.strictObject({
    gewist: z.array(z.strictObject({ dossier: naam(), op: datum(), grond: tekst() })),
  });

export type Gewist = z.infer<ReturnType<typeof gewistSchema>>['gewist'];
