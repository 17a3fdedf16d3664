/** What the privacy linter finds in a case, with the line and column of each word. */
import type { Finding } from '../core/finding.ts';
import type { Config } from '../dossier/config.ts';
import { commentsAt, readYaml } from '../files/yaml.ts';
import { type LintZaak, lintCase, type Vondst } from '../privacy/case.ts';

/** Without settings always the same object: the linter keeps what it makes of them. */
const GEEN_OPTIES = {};

export async function lintFindings(zaak: LintZaak, config: Config): Promise<Finding[]> {
  const found = lintCase(zaak, config.privacy ?? GEEN_OPTIES);
  if (found.length === 0) return [];
  const placed: Finding[] = [];
  for (const bestand of new Set(found.map((v) => v.melding.bestand))) {
    const tekst = zaak.bronnen.find((b) => b.bestand === bestand)?.tekst ?? '';
    const here = found.filter((v) => v.melding.bestand === bestand);
    placed.push(...(await place(tekst, here)));
  }
  return numbered(placed);
}

/** What only looked like a comment falls away. */
async function place(tekst: string, found: readonly Vondst[]): Promise<Finding[]> {
  const hekjes = found.flatMap((v) => (v.waar === 'commentaar' ? [v.hekje] : []));
  const comments = hekjes.length > 0 ? await commentsAt(tekst, hekjes) : new Map<number, [number, number]>();
  const documents = found.some((v) => v.waar === 'veld') ? (await readYaml(tekst)).documents : [];
  return found.flatMap((v): Finding[] => {
    if (v.waar === 'naam') return [{ ...v.melding, regel: 1, kolom: 1 }];
    if (v.waar === 'veld') {
      const [regel, kolom] = documents[v.document]?.locateIn(v.pad, v.start) ?? [1, 1];
      return [{ ...v.melding, regel, kolom }];
    }
    const at = comments.get(v.hekje);
    return at ? [{ ...v.melding, regel: at[0], kolom: at[1] + v.start }] : [];
  });
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
