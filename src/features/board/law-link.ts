/** Where the text of a source stands: the official site, in the version that was applied. A link to follow, nothing that a page loads. */
import { type Datum, laatste } from '../../core/dates.ts';
import type { Source } from '../../rules/bronnen.ts';

/** The first day of a text, for texts that are younger than a version of a rule that cites them too. */
const BEGIN: Readonly<Record<string, Datum>> = {
  BWBR0019057: '2005-12-29',
  BWBR0014375: '2006-11-18',
};

/** How people call these texts. */
const KORT: Readonly<Record<string, string>> = {
  BWBR0019057: 'Wet WIA',
  BWBR0001888: 'Ziektewet',
  BWBR0005290: 'BW 7',
  BWBR0013540: 'Regeling procesgang',
  BWBR0014375: 'Beoordelingskader',
  BWBR0015184: 'Vormvereisten verslag',
};

interface WetsLink {
  readonly tekst: string;
  /** Null for what is no regulation. */
  readonly adres: string | null;
}

/**
 * One link for each article, with its leden. `versieVanaf`: the first day of the version of the rule that was applied; null leaves the
 * site to show today's text.
 */
export function wetsLinks(bronnen: readonly Source[], versieVanaf: Datum | null): readonly WetsLink[] {
  const perPlek = new Map<string, { readonly bron: Source; readonly leden: string[] }>();
  for (const bron of bronnen) {
    const sleutel = `${bron.wet} ${bron.artikel}`;
    const plek = perPlek.get(sleutel) ?? { bron, leden: [] };
    perPlek.set(sleutel, plek);
    if (bron.lid !== undefined) plek.leden.push(bron.lid);
  }
  return [...perPlek.values()].map(({ bron: { wet, bwb, artikel }, leden }) => {
    const plek = /^\d/.test(artikel) ? `art. ${artikel}` : artikel;
    const tekst = `${(bwb === null ? undefined : KORT[bwb]) ?? wet} ${plek}${leden.length > 0 ? ` lid ${leden.join(', ')}` : ''}`;
    if (bwb === null) return { tekst, adres: null };
    const dag = versieVanaf === null ? '' : `/${laatste(versieVanaf, BEGIN[bwb] ?? versieVanaf)}`;
    const nummer = /^\d+[a-z]*/.exec(artikel)?.[0];
    return { tekst, adres: `https://wetten.overheid.nl/${bwb}${dag}${nummer ? `#Artikel${nummer}` : ''}` };
  });
}
