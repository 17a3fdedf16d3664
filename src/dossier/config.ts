/** wvp.yaml: the settings of a repo. */
import type { z } from 'zod/mini';
import { blok, definitie, gedeeld, geheel, keuze, lijst, optioneel, patroon, vast, veld, woorden } from './define.ts';
import { gedeeldeVelden } from './dossier.ts';
import { naam, rol, tekst } from './fields.ts';
import { bereik, EIGEN_TERMIJNEN, TERMIJN_NAMEN, type TermijnNaam } from './termijnen.ts';

const REGELSETS = woorden({
  wet: 'wat de wet vraagt',
  uwv: 'wat UWV in de praktijk vraagt',
  casemanagement: 'wat het vak van casemanagers vraagt',
});
export type Regelset = keyof typeof REGELSETS;

const ERNST = woorden({
  fout: 'check faalt',
  waarschuwing: 'check faalt alleen als daarom is gevraagd',
  info: 'check meldt het alleen',
});

const VRIJE_TEKST = woorden({
  toegestaan: 'vrije tekst mag',
  verboden: 'toelichting, besproken en omschrijving mogen niet',
});

const OMGEKEERDE_TOETS = woorden({
  aan: 'ook die zinnen melden',
  uit: 'alleen melden wat op de lijsten staat',
});

const SECTOR = woorden({ zorg: 'zorg: behandelaar en behandeling geven een waarschuwing, geen fout' });

/** The project's own numbers of the rule set casemanagement, each of which a repo may change. Few ranges, so few schemas. */
const termijnen = () => {
  const perMax = new Map<number, ReturnType<typeof geheel>>();
  const dagen = (termijn: TermijnNaam) => {
    const { min, max } = bereik(termijn);
    const made = perMax.get(max) ?? geheel(min, max);
    perMax.set(max, made);
    const { wat, dagen } = EIGEN_TERMIJNEN[termijn];
    return optioneel(`dagen ${wat}; ${dagen} als dit veld ontbreekt`, made);
  };
  return blok(
    Object.fromEntries(TERMIJN_NAMEN.map((n) => [n, dagen(n)])) as Record<TermijnNaam, ReturnType<typeof dagen>>,
  );
};

export const configDefinitie = gedeeld(() =>
  definitie('Instellingen van de dossierrepo', 'Wat voor alle dossiers geldt.', {
    versie: veld('de versie van dit formaat: 1', vast(1)),
    ...gedeeldeVelden(),
    regels: optioneel('welke regels gelden; wet en uwv als dit veld ontbreekt', lijst(keuze(REGELSETS))),
    horizonDagen: optioneel(
      'zoveel dagen voor de uiterste dag is een stap open; 14 als dit veld ontbreekt',
      geheel(0, 365),
    ),
    stappen: optioneel(
      'eigen stappen, naast die van de wet',
      lijst(
        blok({
          id: veld(
            'de naam van de stap, in kleine letters, cijfers en streepjes',
            patroon(/^[a-z0-9][a-z0-9-]{0,63}$/),
          ),
          titel: veld('wat de stap is', naam(null)),
          vanaf: veld('waar de termijn begint: eersteZiektedag of een soort gebeurtenis', naam(null)),
          dagen: veld('het aantal dagen van de termijn', geheel(0, 3650)),
          voldaanDoor: veld('de soort gebeurtenis die de stap vervult', naam(null)),
          verantwoordelijke: veld('wie de stap zet', rol),
          herhaal: optioneel('om de hoeveel dagen de stap terugkomt', geheel(1, 3650)),
          ernst: optioneel('hoe zwaar het weegt als de stap te laat is', keuze(ERNST)),
        }),
      ),
    ),
    casemanagement: optioneel(
      'hoe de regelset casemanagement rekent',
      blok({ termijnen: optioneel('andere aantallen dagen dan die van wvp zelf', termijnen()) }),
    ),
    sjablonen: optioneel('de map met eigen sjablonen', naam(null)),
    privacy: optioneel(
      'wat er in teksten mag staan',
      blok({
        toegestaneTermen: optioneel(
          'woorden die hier niet medisch zijn',
          lijst(blok({ term: veld('het woord', naam(null)), reden: veld('wat het woord hier betekent', tekst(null)) })),
        ),
        vrijeTekst: optioneel('of vrije tekst mag', keuze(VRIJE_TEKST)),
        omgekeerdeToets: optioneel(
          'of een zin zonder enig woord van werk wordt gemeld; aan als dit veld ontbreekt',
          keuze(OMGEKEERDE_TOETS),
        ),
        sector: optioneel(
          'de sector van de werkgever, als woorden uit de zorg daar gewone woorden van werk zijn',
          keuze(SECTOR),
        ),
      }),
    ),
  }),
);

export const configSchema = () => configDefinitie().zod();

export type Config = z.infer<ReturnType<typeof configSchema>>;

export const STANDAARD_HORIZON = 14;
export const STANDAARD_REGELS: readonly Regelset[] = ['wet', 'uwv'];
