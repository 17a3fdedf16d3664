/** wvp.yaml: the settings of a repo. */
import * as z from 'zod';
import { gedeeldeVelden } from './dossier.ts';
import { naam, rol, tekst } from './fields.ts';
import { bereik, TERMIJN_NAMEN, type TermijnNaam } from './termijnen.ts';

const REGELSETS = ['wet', 'uwv', 'casemanagement'] as const;
export type Regelset = (typeof REGELSETS)[number];
const dagen = (max: number) => z.number().int().min(0).max(max);

/** The project's own numbers of the rule set casemanagement, each of which a repo may change. */
const termijnen = () => {
  const een = (n: TermijnNaam) => z.number().int().min(bereik(n).min).max(bereik(n).max).optional();
  type Velden = Record<TermijnNaam, ReturnType<typeof een>>;
  return z.strictObject(Object.fromEntries(TERMIJN_NAMEN.map((n) => [n, een(n)])) as Velden);
};

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
    casemanagement: z.strictObject({ termijnen: termijnen().optional() }).optional(),
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
