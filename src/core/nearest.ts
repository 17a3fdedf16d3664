import leven, { closestMatch } from 'leven';

/** How many letters have to change to make one word the other. */
export const afstand = (a: string, b: string): number => leven(a, b);

/** The candidate that a person most likely meant, or undefined when none is near (distance over a third of the word). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const maxDistance = Math.max(1, Math.floor(word.length / 3));
  const lower = word.toLowerCase();
  return candidates.find((c) => c.toLowerCase() === lower) ?? closestMatch(word, [...candidates], { maxDistance });
}

/** ` Bedoelt u "x"?` or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : ` Bedoelt u "${found}"?`;
}
