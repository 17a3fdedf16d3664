/** dossier.yaml: the fixed facts of a case, and the parts of them that wvp.yaml may give for all cases. */
import type { z } from 'zod/mini';
import {
  blok,
  type Data,
  datum,
  definitie,
  gedeeld,
  getalBoven,
  janee,
  keuze,
  optioneel,
  veld,
  woorden,
} from './define.ts';
import { euro, INTERN_EXTERN, naam, nummer, tekst } from './fields.ts';

export const DIENSTVERBAND = woorden({
  'onbepaalde-tijd': ['voor onbepaalde tijd', 'een vast contract'],
  'bepaalde-tijd': ['voor bepaalde tijd', 'een tijdelijk contract'],
  oproep: 'oproepovereenkomst',
  uitzend: 'uitzendovereenkomst',
  huishoudelijk: [
    'huishoudelijk personeel',
    'huishoudelijk werk voor een particulier, op minder dan vier dagen per week',
  ],
});

/** Names of people and of houses that nobody chose for this case are not looked at: a werkgever may be called Apotheek. */
export const gedeeldeVelden = gedeeld(() => ({
  werkgever: optioneel(
    'de werkgever',
    blok({
      naam: optioneel('de naam van de werkgever', naam(null)),
      contactpersoon: optioneel('wie voor de werkgever het aanspreekpunt is', naam(null)),
      // Passes the eleven-test by its nature.
      loonheffingennummer: optioneel('het loonheffingennummer, tussen aanhalingstekens', nummer(null)),
      aardBedrijf: optioneel('wat voor bedrijf het is', tekst('beroep')),
      eigenrisicodragerZw: optioneel('of de werkgever eigenrisicodrager is voor de Ziektewet', janee),
    }),
  ),
  bedrijfsarts: optioneel(
    'de bedrijfsarts',
    blok({
      naam: optioneel('de naam van de bedrijfsarts', naam(null)),
      arbodienst: optioneel('de arbodienst', naam(null)),
    }),
  ),
  casemanager: optioneel(
    'de casemanager',
    blok({
      naam: optioneel('de naam van de casemanager', naam('persoon')),
      organisatie: optioneel('de organisatie van de casemanager', naam('organisatie')),
      rol: optioneel('of de casemanager van binnen of van buiten komt', keuze(INTERN_EXTERN)),
      register: optioneel('het register waarin de casemanager staat, met het nummer', naam('organisatie')),
    }),
  ),
  verzekering: optioneel(
    'de verzuimverzekering',
    blok({
      verzekeraar: optioneel('de naam van de verzekeraar', naam('organisatie')),
      polis: optioneel('het polisnummer, tussen aanhalingstekens', nummer(null)),
      soort: optioneel('de soort verzekering, zoals verzuim-ontzorg', naam(null)),
      mandaatPerDossier: optioneel('hoeveel euro de casemanager per dossier mag besteden', euro),
    }),
  ),
}));

export const dossierDefinitie = gedeeld(() =>
  definitie('Dossier', 'De vaste gegevens van één dossier.', {
    dossier: veld(
      'het nummer van het dossier, gelijk aan de naam van de map, tussen aanhalingstekens',
      nummer('nummer'),
    ),
    werknemer: veld(
      'de werknemer',
      blok({
        naam: optioneel('de naam van de werknemer; een personeelsnummer alleen mag ook', naam(null)),
        personeelsnummer: optioneel(
          'het personeelsnummer, tussen aanhalingstekens; nooit het burgerservicenummer',
          nummer('nummer'),
        ),
        geboortedatum: optioneel('de geboortedatum', datum),
        aowDatum: optioneel('de dag waarop de werknemer de AOW-leeftijd bereikt', datum),
        functie: veld('de functie', naam('beroep')),
        urenPerWeek: veld('het aantal uren per week volgens het contract', getalBoven(0, 168)),
        bekwaamheden: optioneel('opleiding, ervaring en andere bekwaamheden', tekst('beroep')),
      }),
    ),
    dienstverband: optioneel(
      'het dienstverband',
      blok({
        aanvang: optioneel('de eerste dag van het dienstverband', datum),
        soort: optioneel('de soort arbeidsovereenkomst', keuze(DIENSTVERBAND)),
        einddatum: optioneel('de laatste dag van een tijdelijk contract, als die al vaststaat', datum),
      }),
    ),
    overgenomenOp: optioneel(
      'de dag waarop dit dossier van een ander systeem of een andere casemanager is overgenomen',
      datum,
    ),
    ...gedeeldeVelden(),
  }),
);

export const dossierSchema = () => dossierDefinitie().zod();

export type Dossier = z.infer<ReturnType<typeof dossierSchema>>;
type Gedeeld = Data<ReturnType<typeof gedeeldeVelden>>;

/** The dossier with what wvp.yaml gives for all cases filled in; field by field, the dossier wins. */
export function metGedeelde(dossier: Dossier, gedeeld: Gedeeld): Dossier {
  const merged = { ...dossier };
  for (const key of ['werkgever', 'bedrijfsarts', 'casemanager', 'verzekering'] as const) {
    if (gedeeld[key] !== undefined || dossier[key] !== undefined)
      Object.assign(merged, { [key]: { ...gedeeld[key], ...dossier[key] } });
  }
  return merged;
}
