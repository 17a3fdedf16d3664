/** Phrases of words: compiled from lines of a list, matched on the words of a text. */
import { fold } from './normalise.ts';

/** A set of words of which one must stand there, any one word, or up to `MAX_TUSSEN` words. */
type Deel = ReadonlySet<string> | '*' | '**';

export interface Frase {
  readonly delen: readonly Deel[];
}

const MAX_TUSSEN = 3;

/** Parts come back in many phrases, a group of two hundred words among them: each is compiled once. */
const bekend = new Map<string, Deel>();

function compileDeel(deel: string, groepen: Readonly<Record<string, string>>): Deel {
  if (deel === '*' || deel === '**') return deel;
  let compiled = bekend.get(deel);
  if (compiled === undefined) {
    compiled = new Set(deel.split('/').flatMap((word) => (groepen[word] ?? word).trim().split(/\s+/).map(vorm)));
    bekend.set(deel, compiled);
  }
  return compiled;
}

/** "zwangerschaps-" stands before "en": as a word it has no hyphen at its end. */
const vorm = (word: string) => fold(word).replace(/^-|-$/g, '');

/** The phrases of a list by each word that one can begin with. `maak` gives what is kept of a phrase. */
export function compileFrasen<T extends Frase>(
  lines: readonly string[],
  groepen: Readonly<Record<string, string>>,
  maak: (frase: Frase) => T,
  into: Map<string, T[]> = new Map(),
): Map<string, T[]> {
  for (const line of lines) {
    const delen = line
      .split(/\s+/)
      .filter((d) => d !== '')
      .map((d) => compileDeel(d, groepen));
    const [first] = delen;
    if (first === undefined || typeof first === 'string') continue;
    const frase = maak({ delen });
    for (const word of first) {
      const known = into.get(word);
      if (known) known.push(frase);
      else into.set(word, [frase]);
    }
  }
  return into;
}

/**
 * Index past the last word of a phrase whose first word stands at `at`, or -1. `eind` is the index past the last word of the sentence.
 * `free` says that a word may be used for a named part of the phrase.
 */
export function matchFrase(
  frase: Frase,
  words: readonly string[],
  at: number,
  eind: number,
  free: (index: number) => boolean,
): number {
  return free(at) ? rest(frase.delen, 1, words, at + 1, eind, free) : -1;
}

function rest(
  delen: readonly Deel[],
  deel: number,
  words: readonly string[],
  at: number,
  eind: number,
  free: (index: number) => boolean,
): number {
  const want = delen[deel];
  if (want === undefined) return at;
  if (want === '**') {
    for (let skip = 0; skip <= MAX_TUSSEN && at + skip <= eind; skip++) {
      const end = rest(delen, deel + 1, words, at + skip, eind, free);
      if (end !== -1) return end;
    }
    return -1;
  }
  if (at >= eind) return -1;
  if (want !== '*' && !(want.has(words[at] ?? '') && free(at))) return -1;
  return rest(delen, deel + 1, words, at + 1, eind, free);
}
