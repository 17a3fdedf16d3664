/** Reads wvp.yaml. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { type Config, configSchema } from '../dossier/config.ts';
import { schemaFindings, yamlFinding } from './read.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml.ts';

const BESTAND = 'wvp.yaml';

export interface ConfigResult {
  readonly config: Config;
  /** Any finding here makes the configuration unusable: exit code 2. */
  readonly findings: readonly Finding[];
}

const EMPTY: Config = { versie: 1 };

/** The settings of a repo; the defaults where there is no wvp.yaml. */
export function readConfig(root: string): ConfigResult {
  const path = join(root, BESTAND);
  if (!existsSync(path)) return { config: EMPTY, findings: [] };
  const read = readText(path);
  if ('code' in read) return { config: EMPTY, findings: [yamlFinding(read.code, BESTAND, 1, 1, 'wvp')] };
  const { documents, problems } = readYaml(read.text);
  const findings = problems.map((p) => yamlFinding(p.code, BESTAND, p.regel, p.kolom, 'wvp'));
  const [document, second] = documents;
  if (second) {
    const [regel, kolom] = second.locate([]);
    findings.push(yamlFinding('yaml/een-document', BESTAND, regel, kolom, 'wvp'));
  }
  if (!document || findings.length > 0) return { config: EMPTY, findings };
  const schema = configSchema();
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { config: parsed.data, findings: [] };
  return { config: EMPTY, findings: schemaFindings(parsed.error, schema, document, BESTAND, 'wvp') };
}
