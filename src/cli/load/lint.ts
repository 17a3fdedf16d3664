/** What the privacy linter finds in a case, with the line and column of each word. */
import { begrens, type Finding } from '../../core/finding.ts';
import { meerBevindingen } from '../../dossier/anomalies.ts';
import type { Config } from '../../dossier/config.ts';
import type { Bronbestand } from '../../dossier/stored.ts';
import { isMeerduidig, type LintBron, type LintZaak, lintCase, type Vondst } from '../../privacy/lint-case.ts';
import type { YamlResult } from '../../read/yaml/document.ts';
import { commentsAt, locateInLine, readYaml } from '../../read/yaml/yaml.ts';

/** Without settings always the same object: the linter keeps what it makes of them. */
const GEEN_OPTIES = {};

export async function lintFindings(zaak: LintZaak, config: Config): Promise<Finding[]> {
  const bronnen = await Promise.all(zaak.bronnen.map(metCommentaar));
  const alle = lintCase({ ...zaak, bronnen }, config.privacy ?? GEEN_OPTIES);
  if (alle.length === 0) return [];
  const { houden, meer } = begrens(alle.map((v) => ({ ...v.melding, v })));
  const found = houden.map(({ v }) => v);
  const placed: Finding[] = meerBevindingen(meer);
  for (const bestand of new Set(found.map((v) => v.melding.bestand))) {
    const bron = zaak.bronnen.find((b) => b.bestand === bestand);
    const here = found.filter((v) => v.melding.bestand === bestand);
    placed.push(...(await place(bron, here)));
  }
  return numbered(placed);
}

/** Where it is not plain from the text alone where comments begin, the reader of YAML says it. */
async function metCommentaar(bron: Bronbestand): Promise<LintBron> {
  if (!isMeerduidig(bron.tekst)) return bron;
  const hekjes = [...bron.tekst.matchAll(/#/g)].map((m) => m.index);
  return { ...bron, commentaar: [...(await commentsAt(bron.tekst, hekjes)).keys()] };
}

/** What only looked like a comment falls away. */
async function place(bron: Bronbestand | undefined, found: readonly Vondst[]): Promise<Finding[]> {
  const tekst = bron?.tekst ?? '';
  const hekjes = found.flatMap((v) => (v.waar === 'commentaar' ? [v.hekje] : []));
  const comments = hekjes.length > 0 ? await commentsAt(tekst, hekjes) : new Map<number, [number, number]>();
  let yaml: YamlResult | undefined;
  const placed: Finding[] = [];
  for (const v of found) {
    let at: readonly [number, number] | undefined = [1, 1];
    if (v.waar === 'commentaar') {
      const begin = comments.get(v.hekje);
      at = begin && [begin[0], begin[1] + v.start];
    } else if (v.waar === 'veld') {
      at = inLine(bron, v);
      if (!at) {
        yaml ??= await readYaml(tekst);
        at = yaml.documents[v.document]?.locateIn(v.pad, v.start) ?? [1, 1];
      }
    }
    if (at) placed.push({ ...v.melding, regel: at[0], kolom: at[1] });
  }
  return placed;
}

function inLine(bron: Bronbestand | undefined, v: Vondst & { waar: 'veld' }): [number, number] | undefined {
  const [key, ...deeper] = v.pad;
  if (!bron || typeof key !== 'string' || deeper.length > 0 || bron.documenten.length !== 1) return undefined;
  const value = bron.documenten[0]?.waarde[key];
  return typeof value === 'string' ? locateInLine(bron.tekst, key, value, v.start) : undefined;
}

/** A second finding of a code in the same field has a key of its own. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((f) => {
    const key = `${f.code} ${f.sleutel}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? f : { ...f, sleutel: `${f.sleutel}:${count}` };
  });
}
