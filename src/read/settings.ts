/** Reads wvp.yaml. */
import type { Finding } from '../core/finding.ts';
import { didYouMean } from '../core/nearest.ts';
import { type Config, configSchema, type Regelset } from '../dossier/config.ts';
import { isSoort, SOORTEN } from '../dossier/kinds/index.ts';
import { type Files, schijf } from './files.ts';
import { onleesbaarFinding, schemaFinding, schemaFindings, yamlFinding } from './read.ts';
import { INSTELLINGEN } from './recognize.ts';
import type { YamlDocument } from './yaml/document.ts';
import { readQuick, readYaml } from './yaml/yaml.ts';

const BESTAND = INSTELLINGEN;
const EERSTE_ZIEKTEDAG = 'eersteZiektedag';

export interface ConfigResult {
  readonly config: Config;
  /** Any finding here makes the configuration unusable: exit code 2. */
  readonly findings: readonly Finding[];
  /** What is wrong and has no effect: the settings rule without it. */
  readonly zonderGevolg: readonly Finding[];
}

const EMPTY: Config = { versie: 1 };

/** A step of the catalogue: where its set is in force, a step of the house may not take its id. */
interface Gereserveerd {
  readonly id: string;
  readonly regelset: Regelset | 'eigen';
}

/** The settings of a repo; the defaults where there is no wvp.yaml. `reserved`: the steps that stay as they are. */
export async function readConfig(
  root: string,
  reserved: readonly Gereserveerd[] = [],
  files: Files = schijf(root),
): Promise<ConfigResult> {
  if (!files.has(BESTAND)) return { config: EMPTY, findings: [], zonderGevolg: [] };
  const unusable = (findings: readonly Finding[]) => ({ config: EMPTY, findings, zonderGevolg: [] });
  const read = files.read(BESTAND);
  if ('code' in read) return unusable([onleesbaarFinding(read, BESTAND, 'wvp')]);
  const schema = configSchema();
  const quick = schema.safeParse(readQuick(read.text)?.value);
  // These have more rules than the schema can say, and those need places.
  if (quick.success && !quick.data.stappen && !zonderWet(quick.data))
    return { config: quick.data, findings: [], zonderGevolg: [] };

  const { documents, problems } = await readYaml(read.text);
  const findings = problems.map((p) => yamlFinding(p, BESTAND, 'wvp'));
  const [document, second] = documents;
  if (second) {
    const [regel, kolom] = second.locate([]);
    findings.push(yamlFinding({ code: 'yaml/een-document', regel, kolom }, BESTAND, 'wvp'));
  }
  if (!document || findings.length > 0) return unusable(findings);
  const parsed = schema.safeParse(document.value);
  if (!parsed.success) return unusable(schemaFindings(parsed.error, schema, document, BESTAND, 'wvp'));
  const given = parsed.data;
  const own = ownStepFindings(given, document, reserved);
  if (!zonderWet(given)) return { config: given, findings: own, zonderGevolg: [] };
  const [regel, kolom] = document.locate(['regels']);
  return {
    // The law is in force whatever a repo says.
    config: { ...given, regels: ['wet', ...(given.regels ?? [])] },
    findings: own,
    zonderGevolg: [
      schemaFinding(
        'schema/regels-zonder-wet',
        'In "regels" staat "wet" niet; de stappen van de wet zijn toch getoetst.',
        BESTAND,
        regel,
        kolom,
        'wvp:regels',
      ),
    ],
  };
}

const zonderWet = (config: Config): boolean => config.regels !== undefined && !config.regels.includes('wet');

/** What the schema cannot see in `stappen`: ids of the catalogue, kinds that do not exist. */
function ownStepFindings(config: Config, document: YamlDocument, reserved: readonly Gereserveerd[]): Finding[] {
  return (config.stappen ?? []).flatMap((step, index) => {
    const found: Finding[] = [];
    const report = (code: 'schema/eigen-stap' | 'schema/waarde', veld: string, bericht: string) => {
      const [regel, kolom] = document.locate(['stappen', index, veld]);
      found.push(schemaFinding(code, bericht, BESTAND, regel, kolom, `wvp:stappen.${step.id}.${veld}`));
    };
    const bezet = reserved.find((r) => r.id === step.id)?.regelset;
    if (bezet === 'casemanagement' && config.regels?.includes(bezet))
      report('schema/eigen-stap', 'id', `"${step.id}" is een stap van de regelset casemanagement.`);
    else if (bezet && bezet !== 'casemanagement')
      report('schema/eigen-stap', 'id', `"${step.id}" is een stap van de wet of van UWV.`);
    const anchors = [EERSTE_ZIEKTEDAG, ...SOORTEN];
    if (!anchors.includes(step.vanaf))
      report(
        'schema/waarde',
        'vanaf',
        `Het veld "vanaf" vraagt een soort gebeurtenis of eersteZiektedag.${didYouMean(step.vanaf, anchors)}`,
      );
    if (!isSoort(step.voldaanDoor))
      report(
        'schema/waarde',
        'voldaanDoor',
        `Het veld "voldaanDoor" vraagt een soort gebeurtenis.${didYouMean(step.voldaanDoor, SOORTEN)}`,
      );
    return found;
  });
}
