/** Reads wvp-basislijn.yaml, and writes the lines for a new one. */
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import { type Basislijn, basislijnSchema, REDEN_INVULLEN } from '../dossier/basislijn.ts';
import type { Files } from './files.ts';
import { BASISLIJN } from './find.ts';
import { onleesbaarFinding, schemaFindings, yamlFinding } from './read.ts';
import { readYaml } from './yaml/yaml.ts';

/** Room for the findings of some thousands of dossiers. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_TEKENS = 2_000_000;

export type BasislijnRegels = readonly (Basislijn['bevindingen'][number] & { readonly at: Location })[];

/** The lines with their places; any finding means that the file cannot be used: exit code 2. */
export async function readBasislijn(files: Files): Promise<{ regels: BasislijnRegels; findings: readonly Finding[] }> {
  const read = files.read(BASISLIJN, MAX_BYTES);
  if ('code' in read) return { regels: [], findings: [onleesbaarFinding(read, BASISLIJN, 'basislijn')] };
  const { documents, problems } = await readYaml(read.text, MAX_TEKENS);
  const findings = problems.map((p) => yamlFinding(p, BASISLIJN, 'basislijn'));
  const [document, second] = documents;
  if (second) {
    const [regel, kolom] = second.locate([]);
    findings.push(yamlFinding({ code: 'yaml/een-document', regel, kolom }, BASISLIJN, 'basislijn'));
  }
  if (!document || findings.length > 0) return { regels: [], findings };
  const schema = basislijnSchema();
  const parsed = schema.safeParse(document.value);
  if (!parsed.success)
    return { regels: [], findings: schemaFindings(parsed.error, schema, document, BASISLIJN, 'basislijn') };
  const regels = parsed.data.bevindingen.map((regel, index) => ({
    ...regel,
    // Looked up only when it is asked for: most lines are just right.
    get at(): Location {
      const [r, kolom] = document.locate(['bevindingen', index, 'vingerafdruk']);
      return { bestand: BASISLIJN, regel: r, kolom };
    },
  }));
  return { regels, findings: [] };
}

const KOP = `# Bevindingen die bij het overnemen van deze repo bekend waren en zijn aanvaard. wvp check telt ze als opmerking.
# Een regel die bij geen bevinding meer hoort, meldt wvp als vervallen. Geen namen of medische gegevens in een reden.
versie: 1
bevindingen:
`;

/** A whole file. */
export function basislijnTekst(vingerafdrukken: readonly string[], datum: Datum, reden: string | undefined): string {
  return `${KOP}${basislijnRegels(vingerafdrukken, datum, reden)}`;
}

/** Lines to add below `bevindingen`. */
export function basislijnRegels(vingerafdrukken: readonly string[], datum: Datum, reden: string | undefined): string {
  const waarom = reden ?? `${REDEN_INVULLEN}: waarom is deze bevinding aanvaard?`;
  return vingerafdrukken
    .map((v) => `  - vingerafdruk: ${quoted(v)}\n    datum: ${datum}\n    reden: ${quoted(waarom)}\n`)
    .join('');
}

/** In double quotes; JSON text is YAML (1.2) text. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
