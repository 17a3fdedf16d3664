/** Numbers and addresses that point at a person: burgerservicenummer, e-mail address, telephone number. */

export interface Bereik {
  /** Offset of the first character, in UTF-16 units of the text. */
  readonly start: number;
  /** Offset past the last character. */
  readonly eind: number;
}

/** Nine digits, one by one or in groups with one dot, dash or space between them. */
const NEGEN_CIJFERS = /(?<![\d.,-])\d(?:[ .-]?\d){8}(?![\d]|[.,-]\d)/g;
/** Local part and domain are bounded, so that a long run of letters costs a fixed number of steps for each of them. */
const E_MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
/** 06 and fixed numbers of ten digits, +31 and 0031; dashes, dots and spaces between the digits. */
const TELEFOON = /(?<![\w.,-])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?[1-9]|0[1-9])(?:[ .-]{0,2}\d){8}(?![\d]|[.,-]\d)/g;

/** The eleven-test: weights 9 to 2 for the first eight digits, -1 for the ninth; the sum is a multiple of 11 (not 0). */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers)) return false;
  let sum = -Number(cijfers[8]);
  for (let i = 0; i < 8; i++) sum += Number(cijfers[i]) * (9 - i);
  return sum !== 0 && sum % 11 === 0;
}

/** A day beside a number is no part of it: `7-2026-01-05` has nine digits and is the name of a case. */
const DAG = /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/g;

/** Where the text holds one; each place once. */
export function identificaties(gegeven: string): Bereik[] {
  if (!/[@\d]/.test(gegeven)) return [];
  const text = gegeven.replace(DAG, 'jjjj-mm-dd');
  const found: Bereik[] = [];
  const add = (match: RegExpMatchArray) => {
    const start = match.index ?? 0;
    found.push({ start, eind: start + match[0].length });
  };
  if (text.includes('@')) for (const match of text.matchAll(E_MAIL)) add(match);
  if (/\d/.test(text)) {
    for (const match of text.matchAll(TELEFOON)) add(match);
    for (const match of text.matchAll(NEGEN_CIJFERS)) if (isBsn(match[0].replace(/\D/g, ''))) add(match);
  }
  return zonderOverlap(found);
}

/** In order of place, without those that begin inside an earlier one. */
export function zonderOverlap<T extends Bereik>(found: readonly T[]): T[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.eind - a.eind)
    .filter((f) => {
      if (f.start < end) return false;
      end = f.eind;
      return true;
    });
}
