/** dossier.yaml: the fixed facts of a case, and the parts of them that wvp.yaml may give for all cases. */
import * as z from 'zod/mini';
import { datum, euro, gedeeld, janee, naam, nummer, optioneel, tekst } from './fields.ts';

export const gedeeldeVelden = gedeeld(() => ({
  werkgever: optioneel(
    z.strictObject({
      naam: optioneel(naam()),
      contactpersoon: optioneel(naam()),
      loonheffingennummer: optioneel(nummer()),
      aardBedrijf: optioneel(tekst()),
      eigenrisicodragerZw: optioneel(janee()),
    }),
  ),
  bedrijfsarts: optioneel(z.strictObject({ naam: optioneel(naam()), arbodienst: optioneel(naam()) })),
  casemanager: optioneel(
    z.strictObject({
      naam: optioneel(naam()),
      organisatie: optioneel(naam()),
      rol: optioneel(z.enum(['intern', 'extern'])),
      register: optioneel(naam()),
    }),
  ),
  verzekering: optioneel(
    z.strictObject({
      verzekeraar: optioneel(naam()),
      polis: optioneel(nummer()),
      soort: optioneel(naam()),
      mandaatPerDossier: optioneel(euro()),
    }),
  ),
}));

export const dossierSchema = gedeeld(() =>
  z.strictObject({
    dossier: nummer(),
    werknemer: z.strictObject({
      naam: optioneel(naam()),
      personeelsnummer: optioneel(nummer()),
      geboortedatum: optioneel(datum()),
      aowDatum: optioneel(datum()),
      functie: naam(),
      urenPerWeek: z.number().check(z.gt(0), z.maximum(168)),
      bekwaamheden: optioneel(tekst()),
    }),
    dienstverband: optioneel(
      z.strictObject({
        aanvang: optioneel(datum()),
        soort: optioneel(z.enum(['onbepaalde-tijd', 'bepaalde-tijd', 'oproep', 'uitzend', 'huishoudelijk'])),
        einddatum: optioneel(datum()),
      }),
    ),
    overgenomenOp: optioneel(datum()),
    ...gedeeldeVelden(),
  }),
);

export type Dossier = z.infer<ReturnType<typeof dossierSchema>>;
type Gedeeld = z.infer<z.ZodMiniObject<ReturnType<typeof gedeeldeVelden>>>;

/** The dossier with what wvp.yaml gives for all cases filled in; field by field, the dossier wins. */
export function metGedeelde(dossier: Dossier, gedeeld: Gedeeld): Dossier {
  const merged = { ...dossier };
  for (const key of ['werkgever', 'bedrijfsarts', 'casemanager', 'verzekering'] as const) {
    if (gedeeld[key] !== undefined || dossier[key] !== undefined)
      Object.assign(merged, { [key]: { ...gedeeld[key], ...dossier[key] } });
  }
  return merged;
}
