/** The files of a new repo that are not dossiers: settings, what git and an editor must know. */
import { BESTAND_SCHEMAS, SCHEMA_MAP, schemaFile } from '../../../cli/schemas.ts';

export type Bestand = readonly [name: string, text: string];

const WVP_YAML = `# yaml-language-server: $schema=${SCHEMA_MAP}/wvp.schema.json
# Instellingen van deze dossierrepo. Alles behalve versie mag weg.
versie: 1

# Gegevens die voor alle dossiers gelden; een dossier kan ze overschrijven.
# werkgever: {naam: Voorbeeld B.V., contactpersoon: A. Jansen, aardBedrijf: groothandel}
# bedrijfsarts: {naam: B. de Boer, arbodienst: Arbodienst Voorbeeld}
# casemanager: {naam: C. Visser, organisatie: Voorbeeld B.V., rol: intern}
# verzekering: {verzekeraar: Voorbeeld, polis: "123", soort: verzuim-ontzorg, mandaatPerDossier: 5000}

# Welke regels gelden: wet, uwv en casemanagement (het werk van de casemanager; nooit een fout).
regels: [wet, uwv]

# Eigen getallen voor de regels van casemanagement. Welke er zijn: wvp explain <stap>.
# casemanagement:
#   termijnen:
#     vraag-onbeantwoord: 21

# Een stap is open vanaf zoveel dagen voor de uiterste datum.
horizonDagen: 14

# Eigen stappen, naast die van de wet. De stappen van de wet zijn hier niet te veranderen.
# stappen:
#   - id: belronde-week-2
#     titel: Belronde in de tweede week
#     vanaf: eersteZiektedag
#     dagen: 10
#     voldaanDoor: contact
#     verantwoordelijke: casemanager
`;

const GITIGNORE = `# Tijdelijke bestanden van wvp
*.tmp
**/documenten/.basis/.slot.*
**/documenten/.basis/*.volgende

# Rapporten van een toets
/wvp-check.*
/gl-code-quality.json

# Wat een tekstverwerker of een systeem achterlaat
~$*
.~lock.*
.DS_Store
Thumbs.db
`;

const GITATTRIBUTES = `# Dossiers zijn tekst met LF op elke machine: zo ziet een samenvoeging nooit andere regeleinden.
*.yaml text eol=lf diff merge whitespace=trailing-space,tab-in-indent
*.md text eol=lf diff merge
*.hbs text eol=lf
*.json text eol=lf
*.docx binary
*.pdf binary

# Concepten gaan niet mee in een uitvoer van de repo (git archive).
**/documenten/** export-ignore

# Gemaakt door wvp.
.wvp/schemas/** linguist-generated -diff
`;

const EDITORCONFIG = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml,json}]
indent_style = space
indent_size = 2
trim_trailing_whitespace = true
`;

/** The schemas come from the repo, and nothing is looked up outside it: a dossier is nobody else's business. */
const VSCODE_SETTINGS = {
  'yaml.schemas': {
    [`./${SCHEMA_MAP}/dossier.schema.json`]: ['**/dossier.yaml'],
    [`./${SCHEMA_MAP}/gebeurtenis.schema.json`]: ['**/events/**/*.yaml'],
    [`./${SCHEMA_MAP}/wvp.schema.json`]: ['wvp.yaml'],
  },
  'yaml.schemaStore.enable': false,
  'yaml.kubernetesCRDStore.enable': false,
  'redhat.telemetry.enabled': false,
  'yaml.yamlVersion': '1.2',
  'files.eol': '\n',
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.quickSuggestions': { strings: true } },
};

const VSCODE_EXTENSIONS = { recommendations: ['redhat.vscode-yaml', 'editorconfig.editorconfig'] };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export function instellingen(): readonly Bestand[] {
  return [
    ['wvp.yaml', WVP_YAML],
    ['.gitignore', GITIGNORE],
    ['.gitattributes', GITATTRIBUTES],
    ['.editorconfig', EDITORCONFIG],
    ['.vscode/settings.json', json(VSCODE_SETTINGS)],
    ['.vscode/extensions.json', json(VSCODE_EXTENSIONS)],
    ...BESTAND_SCHEMAS.map((name): Bestand => {
      const [file, text] = schemaFile(name);
      return [`${SCHEMA_MAP}/${file}`, text];
    }),
  ];
}
