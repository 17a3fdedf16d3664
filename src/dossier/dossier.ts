/** dossier.yaml: the fixed facts of a case, and the parts of them that wvp.yaml may give for all cases. */
import * as z from 'zod';
import { datum, euro, janee, naam, nummer, tekst } from './fields.ts';

export const gedeeldeVelden = () => ({
  werkgever: z
    .strictObject({
      naam: naam().optional(),
      contactpersoon: naam().optional(),
      loonheffingennummer: nummer().optional(),
      aardBedrijf: tekst().optional(),
      eigenrisicodragerZw: janee().optional(),
    })
    .optional(),
  bedrijfsarts: z.strictObject({ naam: naam().optional(), arbodienst: naam().optional() }).optional(),
  casemanager: z
    .strictObject({
      naam: naam().optional(),
      organisatie: naam().optional(),
      rol: z.enum(['intern', 'extern']).optional(),
      register: naam().optional(),
    })
    .optional(),
  verzekering: z
    .strictObject({
      verzekeraar: naam().optional(),
      polis: nummer().optional(),
      soort: naam().optional(),
      mandaatPerDossier: euro().optional(),
    })
    .optional(),
});

const build = () =>
  z.strictObject({
    dossier: nummer(),
    werknemer: z.strictObject({
      naam: naam().optional(),
      personeelsnummer: nummer().optional(),
      geboortedatum: datum().optional(),
      aowDatum: datum().optional(),
      functie: naam(),
      urenPerWeek: z.number().gt(0).max(168),
      bekwaamheden: tekst().optional(),
    }),
    dienstverband: z
      .strictObject({
        aanvang: datum().optional(),
        soort: z.enum(['onbepaalde-tijd', 'bepaalde-tijd', 'oproep', 'uitzend', 'huishoudelijk']).optional(),
        einddatum: datum().optional(),
      })
      .optional(),
    ...gedeeldeVelden(),
  });

let built: ReturnType<typeof build> | undefined;

/** Built when the first dossier is read, and once. */
export function dossierSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

export type Dossier = z.infer<ReturnType<typeof build>>;
type Gedeeld = z.infer<z.ZodObject<ReturnType<typeof gedeeldeVelden>>>;

/** The dossier with what wvp.yaml gives for all cases filled in; field by field, the dossier wins. */
export function metGedeelde(dossier: Dossier, gedeeld: Gedeeld): Dossier {
  const merged = { ...dossier };
  for (const key of ['werkgever', 'bedrijfsarts', 'casemanager', 'verzekering'] as const) {
    if (gedeeld[key] !== undefined || dossier[key] !== undefined)
      Object.assign(merged, { [key]: { ...gedeeld[key], ...dossier[key] } });
  }
  return merged;
}
