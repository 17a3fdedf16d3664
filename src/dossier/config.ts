/** wvp.yaml: the settings of a repo. */
import * as z from 'zod';
import { gedeeldeVelden } from './dossier.ts';
import { naam, rol, tekst } from './fields.ts';

const REGELSETS = ['wet', 'uwv', 'casemanagement'] as const;
export type Regelset = (typeof REGELSETS)[number];
const dagen = (max: number) => z.number().int().min(0).max(max);

export const configSchema = () =>
  z.strictObject({
    versie: z.literal(1),
    ...gedeeldeVelden(),
    regels: z.array(z.enum(REGELSETS)).optional(),
    horizonDagen: dagen(365).optional(),
    stappen: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
          titel: naam(),
          vanaf: naam(),
          dagen: dagen(3650),
          voldaanDoor: naam(),
          verantwoordelijke: rol(),
          herhaal: z.number().int().min(1).max(3650).optional(),
          ernst: z.enum(['fout', 'waarschuwing', 'info']).optional(),
        }),
      )
      .optional(),
    sjablonen: z.string().min(1).max(200).optional(),
    privacy: z
      .strictObject({
        toegestaneTermen: z.array(z.strictObject({ term: naam(), reden: tekst() })).optional(),
        vrijeTekst: z.enum(['toegestaan', 'verboden']).optional(),
      })
      .optional(),
  });

export type Config = z.infer<ReturnType<typeof configSchema>>;

export const STANDAARD_HORIZON = 14;
export const STANDAARD_REGELS: readonly Regelset[] = ['wet', 'uwv'];
