/** Phrases of words: compiled from lines of a list, matched on the words of a text. */
import { fold } from './normalise.ts';

/** A set of words of which one must stand there, any one word, or up to `MAX_TUSSEN` words. */
type Deel = ReadonlySet<string> | '*' | '**';

export interface Frase {
  readonly delen: readonly Deel[];
  /** How many words may stand before the word that the phrase is found by: at least, and at most. */
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
function compileDeel(deel: string, groepen: Groepen): Deel {
  if (deel === '*' || deel === '**') return deel;
  let compiled = bekend.get(deel);
  if (compiled === undefined) {
    compiled = new Set(wordsOf(deel, groepen));
    bekend.set(deel, compiled);
  }
  return compiled;
}

/** The words of each group (`$lichaam`). */
export type Groepen = ReadonlyMap<string, readonly string[]>;

function wordsOf(deel: string, groepen: Groepen): string[] {
  if (!deel.includes('/') && !groepen.has(deel)) return [vorm(deel)];
  return deel.split('/').flatMap((word) => groepen.get(word) ?? vorm(word));
}

/** "zwangerschaps-" stands before "en": as a word it has no hyphen at its end. */
const vorm = (word: string) => (word.includes('-') ? fold(word).replace(/^-|-$/g, '') : fold(word));

/** Most phrases of a list are never come near: the sets of its words are made when its anchor is first met. */
class Lui implements Frase {
  private compiled: readonly Deel[] | undefined;
  private readonly parts: readonly string[];
  private readonly groepen: Groepen;
  readonly voor: readonly [number, number];

  constructor(parts: readonly string[], groepen: Groepen, anker: number) {
    this.parts = parts;
    this.groepen = groepen;
    const open = parts.slice(0, anker).filter((part) => part === '**').length;
    this.voor = [anker - open, anker - open + open * MAX_TUSSEN];
  }

  get delen(): readonly Deel[] {
    this.compiled ??= this.parts.map((part) => compileDeel(part, this.groepen));
    return this.compiled;
  }
}

/** The phrases of a list by each word that they can be found by. `maak` gives what is kept of a phrase. */
export function compileFrasen<T>(
  lines: readonly string[],
  groepen: Groepen,
  maak: (frase: Frase) => T,
  into: Map<string, T[]> = new Map(),
): Map<string, T[]> {
  for (const line of lines) {
    const parts = line.split(' ').filter((part) => part !== '');
    const anker = ankerOf(parts);
    const part = parts[anker];
    if (part === undefined) continue;
    const frase = maak(new Lui(parts, groepen, anker));
    for (const word of wordsOf(part, groepen)) {
      const known = into.get(word);
      if (known) known.push(frase);
      else into.set(word, [frase]);
    }
  }
  return into;
}

/** Index of the part with the fewest words; one with a word that every sentence has, or a group, only where there is no other. */
function ankerOf(parts: readonly string[]): number {
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  for (const [i, part] of parts.entries()) {
    if (part === '*' || part === '**') continue;
    const words = part.split('/');
    const cost = words.reduce((sum, word) => sum + (GEWOON.has(word) ? DUUR : word.startsWith('$') ? GROEP : 1), 0);
    if (cost >= size) continue;
    best = i;
    size = cost;
  }
  return best;
}

/** About as many words as a group has, and as much as a word of every sentence costs. */
const GROEP = 150;
const DUUR = 1_000;

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
