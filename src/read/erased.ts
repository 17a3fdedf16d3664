/** Reads gewist.yaml, in the root of a repo: a list, which the guarded reader takes as the value of one field. */
import type { Finding } from '../core/finding.ts';
import { type Gewist, gewistSchema } from '../dossier/gewist.ts';
import { type Files, schijf } from './files.ts';
import { onleesbaarFinding, schemaFindings, yamlFinding } from './read.ts';
import { readYaml } from './yaml/yaml.ts';

const BESTAND = 'gewist.yaml';
const VELD = 'gewist:\n';

/** The cases that were erased; none, and why, where the file is not right. */
export async function readGewist(
  root: string,
  files: Files = schijf(root),
): Promise<{ gewist: Gewist; findings: readonly Finding[] }> {
  if (!files.has(BESTAND)) return { gewist: [], findings: [] };
  const read = files.read(BESTAND);
  if ('code' in read) return { gewist: [], findings: [onleesbaarFinding(read, BESTAND, 'gewist')] };
  const { documents, problems } = await readYaml(`${VELD}${read.text}`);
  const findings = problems.map((p) => yamlFinding({ ...p, regel: p.regel - 1 }, BESTAND, 'gewist'));
  const [document, second] = documents;
  if (second)
    findings.push(
      yamlFinding({ code: 'yaml/een-document', regel: second.locate([])[0] - 1, kolom: 1 }, BESTAND, 'gewist'),
    );
  if (!document || findings.length > 0) return { gewist: [], findings };
  const schema = gewistSchema();
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { gewist: parsed.data.gewist, findings: [] };
  return {
    gewist: [],
    findings: schemaFindings(parsed.error, schema, document, BESTAND, 'gewist').map((f) => ({
      ...f,
      regel: Math.max(1, f.regel - 1),
    })),
  };
}
