/**
 * Reads a word list (words/*.txt; the build puts the text into the bundle).
 *
 * One entry a line below the `[name]` of its section; a line that begins with `#` is a comment. Words stand folded: lower case, without
 * diacritics (normalise.ts). `$name` is a group of words/groepen.txt. The section of a category is `[category: field]`, or
 * `[doubt>certain: field]`: `certain` where the sentence is about a person, or a short note without a word about work ("hij is van de
 * kaart"); elsewhere the same words are as easily a figure of speech, a thing, or somebody's work, and `doubt` is all that is said.
 */

/** What a section of a category may hold. */
export const VELDEN = [
  /** Whole words; also what is left when the hyphens are taken out. */
  'woorden',
  /** The word begins with it; at least five letters. */
  'stammen',
  /** The word ends on it and is longer. */
  'achtervoegsels',
  /** `a/b c/d`: one of the first, then perhaps an s or a hyphen, then one of the second. */
  'samenstellingen',
  /** Whole words, only where they stand in capitals in a text that is not all capitals. */
  'hoofdletters',
  /** `a/b` is either word, `*` any one word, `**` none to three words. A phrase never runs past the end of a sentence. */
  'frasen',
  /** No hit by stem, suffix or compound: the word itself or a word that begins with it. */
  'niet',
] as const;

/** The entries of a list by the name of their section, in the order of the text. */
export function sections(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let entries: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue;
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name === undefined) entries.push(line);
    else {
      entries = [];
      found.set(name, entries);
    }
  }
  return found;
}
