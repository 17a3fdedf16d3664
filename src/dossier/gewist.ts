/** gewist.yaml: the cases that were taken out of the repo, each on a day and a ground. */
import * as z from 'zod/mini';
import { datum } from './define.ts';
import { naam, tekst } from './fields.ts';

export const gewistSchema = () =>
  z.strictObject({
    gewist: z.array(z.strictObject({ dossier: naam(null).zod(), op: datum.zod(), grond: tekst(null).zod() })),
  });

export type Gewist = z.infer<ReturnType<typeof gewistSchema>>['gewist'];
