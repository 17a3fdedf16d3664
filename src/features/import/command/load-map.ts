/** A map for the export of another system: one that comes with wvp, or a file of the user. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../../cli/context.ts';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { type Kaart, kaartSchema } from '../../../dossier/kaart.ts';
import { schemaFindings } from '../../../read/read.ts';
import { readText } from '../../../read/text.ts';
import { readYaml } from '../../../read/yaml/yaml.ts';
import { visible } from '../../../show/visible.ts';
import { BLADEN, KOLOMMEN } from '../sheets.ts';

const MAP = ['docs', 'kaarten'];
const EINDE = '.yaml';

/** The folder of the package lies above the bundle, and further above the source. */
function mapVanKaarten(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const map = join(folder, ...MAP);
    if (existsSync(map) && existsSync(join(folder, 'package.json'))) return map;
    if (dirname(folder) === folder) return undefined;
  }
}

export function kaartNamen(): readonly string[] {
  const map = mapVanKaarten();
  return map === undefined
    ? []
    : readdirSync(map)
        .filter((naam) => naam.endsWith(EINDE))
        .map((naam) => naam.slice(0, -EINDE.length))
        .sort();
}

export async function laadKaart(context: Context, gegeven: string): Promise<Kaart> {
  const map = mapVanKaarten();
  const meegeleverd = map !== undefined && kaartNamen().includes(gegeven);
  const pad = meegeleverd ? join(map, `${gegeven}${EINDE}`) : resolve(context.cwd, gegeven);
  const naam = visible(gegeven);
  const read = readText(pad);
  if (!('text' in read))
    throw new ExitError(
      existsSync(pad) ? EXIT.onleesbaar : EXIT.gebruik,
      `de kaart ${naam} is er niet, of is niet te lezen.`,
      `Noem een bestand, of een kaart die wvp heeft: ${kaartNamen().join(', ')}.`,
    );
  const { documents, problems } = await readYaml(read.text);
  const [document, second] = documents;
  const [problem] = problems;
  if (!document || second || problem)
    throw new ExitError(
      EXIT.gebruik,
      `de kaart ${naam} klopt niet (regel ${problem?.regel ?? 1}, kolom ${problem?.kolom ?? 1}).`,
      'Een kaart is één YAML-document; zie docs/importeren.md.',
    );
  const parsed = kaartSchema().safeParse(document.value);
  if (!parsed.success) {
    const regels = schemaFindings(parsed.error, kaartSchema(), document, naam, 'kaart').map(
      (f) => `  ${f.bestand}:${f.regel}:${f.kolom}\n    ${f.bericht} ${f.doen}`,
    );
    throw new ExitError(EXIT.gebruik, `de kaart klopt niet:\n${regels.join('\n')}`, 'Zie docs/importeren.md.');
  }
  for (const blad of BLADEN) {
    const { kolommen = {}, waarden = {}, omgekeerd = [] } = parsed.data[blad] ?? {};
    const vreemd = [...Object.keys(kolommen), ...Object.keys(waarden), ...omgekeerd].some(
      (kolom) => !Object.hasOwn(KOLOMMEN[blad], kolom),
    );
    if (vreemd)
      throw new ExitError(
        EXIT.gebruik,
        `de kaart ${naam} noemt bij ${blad} een kolom die er niet is.`,
        `Mogelijk: ${Object.keys(KOLOMMEN[blad]).join(', ')}.`,
      );
  }
  return parsed.data;
}
