/** Phrases of words: compiled from lines of a list, matched on the words of a text. */
import { fold } from './normalise.ts';

/** A set of words of which one must stand there, any one word, or up to `MAX_TUSSEN` words. */
type Deel = ReadonlySet<string> | '*' | '**';

export interface Frase {
  readonly delen: readonly Deel[];
  /** Index of the part that the phrase is found by: of those without words that every sentence has, the one with the fewest words. */
  readonly anker: number;
  /** How many words may stand before the anchor: at least, and at most. */
  readonly voor: readonly [number, number];
}

/** Looking for phrases at each of these would cost more than all else together. */
const GEWOON = new Set(
  `de het een zijn haar z'n zn mijn hun d'r is was wordt worden van in op aan met voor naar uit door bij en niet te om er als dat die dit
  ik hij zij ze kan heeft geen na tot over meer minder of`.split(/\s+/),
);

const MAX_TUSSEN = 3;

/** Parts come back in many phrases, a group of two hundred words among them: each is compiled once. */
const bekend = new Map<string, ReadonlySet<string>>();
/** Those with a word that every sentence has. */
const gewone = new Set<Deel>();

function compileDeel(deel: string, groepen: Readonly<Record<string, string>>): Deel {
  if (deel === '*' || deel === '**') return deel;
  let compiled = bekend.get(deel);
  if (compiled === undefined) {
    compiled = new Set(deel.split('/').flatMap((word) => (groepen[word] ?? word).trim().split(/\s+/).map(vorm)));
    bekend.set(deel, compiled);
    if ([...compiled].some((word) => GEWOON.has(word))) gewone.add(compiled);
  }
  return compiled;
}

/** "zwangerschaps-" stands before "en": as a word it has no hyphen at its end. */
const vorm = (word: string) => fold(word).replace(/^-|-$/g, '');

/** The phrases of a list by each word that they can be found by. `maak` gives what is kept of a phrase. */
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
    const anker = ankerOf(delen);
    const words = delen[anker];
    if (words === undefined || typeof words === 'string') continue;
    const eerder = delen.slice(0, anker);
    const open = eerder.filter((deel) => deel === '**').length;
    const vast = eerder.length - open;
    const frase = maak({ delen, anker, voor: [vast, vast + open * MAX_TUSSEN] });
    for (const word of words) {
      const known = into.get(word);
      if (known) known.push(frase);
      else into.set(word, [frase]);
    }
  }
  return into;
}

function ankerOf(delen: readonly Deel[]): number {
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  for (const [i, deel] of delen.entries()) {
    if (typeof deel === 'string') continue;
    const words = gewone.has(deel) ? MAX_WOORDEN + deel.size : deel.size;
    if (words >= size) continue;
    best = i;
    size = words;
  }
  return Math.max(0, best);
}

/** More than any group holds. */
const MAX_WOORDEN = 10_000;

/**
 * Where a phrase stands whose anchor is the word at `at`: index of its first word, and past its last. The sentence runs from `begin` up to
 * and not including `eind`. `free` says that a word may be used for a named part of the phrase.
 */
export function matchFrase(
  frase: Frase,
  words: readonly string[],
  at: number,
  begin: number,
  eind: number,
  free: (index: number) => boolean,
): readonly [number, number] | undefined {
  const [least, most] = frase.voor;
  for (let from = at - least; from >= begin && from >= at - most; from--) {
    const to = rest(frase.delen, 0, words, from, eind, free);
    if (to > at) return [from, to];
  }
  return undefined;
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
