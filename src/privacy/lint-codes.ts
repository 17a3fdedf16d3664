/** Codes of diagnoses and doses of medicine: what a pattern finds and a list of words does not. */
import type { CategorieId } from './categories.ts';
import { type Bereik, zonderOverlap } from './identification.ts';

interface Patroon {
  readonly id: CategorieId;
  readonly patroon: RegExp;
}

/** Each is linear: no repetition within a repetition, every repetition bounded. */
const PATRONEN: readonly Patroon[] = [
  {
    id: 'diagnosecode',
    patroon: /\b(?:icd|dsm|cas|dbc|icpc)(?:[- ]?(?:10|11|iv|5|code))?[ :=-]{1,3}[a-z]?\d{2,3}(?:\.\d{1,2})?\b/gi,
  },
  { id: 'diagnosecode', patroon: /\b(?:dsm[- ]?(?:iv|5|v)|icd[- ]?1[01])\b/gi },
  {
    id: 'diagnosecode',
    patroon: /\b(?:diagnose|cas|arbo|klacht|ziekte)-?codes?\b[ :=]{1,3}[a-z]?\d{2,3}(?:\.\d{1,2})?\b/gi,
  },
  { id: 'code-twijfel', patroon: /\b[A-TV-Z]\d{2}\.\d{1,2}\b/g },
  { id: 'code-twijfel', patroon: /\b(?:code|classificatie) [A-Z]\d{2,3}\b/g },
  { id: 'medicatie', patroon: /\b\d{1,4}\s?(?:mg|mcg|µg)\b(?!\s{0,3}\/\s{0,3}(?:m3|l|liter))/gi },
];

/** In order of place; where two patterns see the same place, the first of the list. */
export function codes(text: string): (Bereik & { id: CategorieId })[] {
  if (!/\d/.test(text)) return [];
  const found: (Bereik & { id: CategorieId })[] = [];
  for (const { id, patroon } of PATRONEN)
    for (const match of text.matchAll(patroon))
      found.push({ id, start: match.index, eind: match.index + match[0].length });
  return zonderOverlap(found);
}
