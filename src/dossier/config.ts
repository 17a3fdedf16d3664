/** wvp.yaml: the settings of a repo. */
import * as z from 'zod/mini';
import { gedeeldeVelden } from './dossier.ts';
import { naam, optioneel, rol, tekst } from './fields.ts';

const REGELSETS = ['wet', 'uwv', 'casemanagement'] as const;
export type Regelset = (typeof REGELSETS)[number];
const dagen = (max: number) => z.int().check(z.minimum(0), z.maximum(max));

export const configSchema = () =>
  z.strictObject({
    versie: z.literal(1),
    ...gedeeldeVelden(),
    regels: optioneel(z.array(z.enum(REGELSETS))),
    horizonDagen: optioneel(dagen(365)),
    stappen: optioneel(
      z.array(
        z.strictObject({
          id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
          titel: naam(),
          vanaf: naam(),
          dagen: dagen(3650),
          voldaanDoor: naam(),
          verantwoordelijke: rol(),
          herhaal: optioneel(z.int().check(z.minimum(1), z.maximum(3650))),
          ernst: optioneel(z.enum(['fout', 'waarschuwing', 'info'])),
        }),
      ),
    ),
    sjablonen: optioneel(naam()),
    privacy: optioneel(
      z.strictObject({
        toegestaneTermen: optioneel(z.array(z.strictObject({ term: naam(), reden: tekst() }))),
        vrijeTekst: optioneel(z.enum(['toegestaan', 'verboden'])),
        omgekeerdeToets: optioneel(z.enum(['aan', 'uit'])),
        sector: optioneel(z.enum(['zorg'])),
      }),
    ),
  });

export type Config = z.infer<ReturnType<typeof configSchema>>;

export const STANDAARD_HORIZON = 14;
export const STANDAARD_REGELS: readonly Regelset[] = ['wet', 'uwv'];
