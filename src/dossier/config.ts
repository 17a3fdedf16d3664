/** wvp.yaml: the settings of a repo. */
import * as z from 'zod/mini';
import { gedeeldeVelden } from './dossier.ts';
import { gedeeld, naam, optioneel, rol, tekst } from './fields.ts';
import { bereik, TERMIJN_NAMEN, type TermijnNaam } from './termijnen.ts';

const REGELSETS = ['wet', 'uwv', 'casemanagement'] as const;
export type Regelset = (typeof REGELSETS)[number];
const dagen = (max: number) => z.int().check(z.minimum(0), z.maximum(max));

/** Days of one of the project's own numbers. Few ranges, so few schemas. */
const termijn = (() => {
  const perMax = new Map<number, z.ZodMiniOptional<z.ZodMiniNumberFormat>>();
  return (naam: TermijnNaam) => {
    const { min, max } = bereik(naam);
    const made = perMax.get(max) ?? optioneel(z.int().check(z.minimum(min), z.maximum(max)));
    perMax.set(max, made);
    return made;
  };
})();

/** The project's own numbers of the rule set casemanagement, each of which a repo may change. */
const termijnen = gedeeld(() => {
  type Velden = Record<TermijnNaam, ReturnType<typeof termijn>>;
  return z.strictObject(Object.fromEntries(TERMIJN_NAMEN.map((n) => [n, termijn(n)])) as Velden);
});

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
    casemanagement: optioneel(z.strictObject({ termijnen: optioneel(termijnen()) })),
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
