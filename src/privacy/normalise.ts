/** One spelling for what looks the same, and the words of a text with their place in that text. */

/** Letters of Cyrillic and Greek that look like Latin ones: a way, meant or not, to slip a word past a list. */
const LIJKT_OP: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіјѕһԁӏѵԛԝкмтвн', 'aeopcyxijshdlvqwkmtbh'),
  ...pairs('αβεικνορτυχ', 'abeiknoptux'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, i) => [letter, to[i] ?? letter]));
}

const PLAIN = /^[a-z0-9'-]*$/;
/** Combining marks, and characters without width: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const ONZICHTBAAR = /[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Lower case, without diacritics, invisible characters and look-alike letters; every dash and apostrophe the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(ONZICHTBAAR, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u0370-\u052f]/g, (letter) => LIJKT_OP[letter] ?? letter);
}

export interface Woord {
  /** As it stands in the text. */
  readonly tekst: string;
  readonly start: number;
  readonly eind: number;
  /** First word of its sentence. */
  readonly begin: boolean;
}

/** Letters and digits, with one hyphen, apostrophe or invisible character between them. */
const WOORD = /[\p{L}\p{N}\p{M}]+(?:['\u2018\u2019\u00ad\u200b-\u200f\u2060\ufeff\u2010-\u2015-][\p{L}\p{N}\p{M}]+)*/gu;
/** The same for a text in plain letters, which nearly every text is; a tenth of the work. */
const WOORD_ASCII = /[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*/g;
const ASCII = /^[\n -~]*$/;

/** The words of a text, in order; every character is looked at a fixed number of times. */
export function woorden(text: string): Woord[] {
  const pattern = ASCII.test(text) ? WOORD_ASCII : WOORD;
  const found: Woord[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const tekst = match[0];
    found.push({
      tekst,
      start,
      eind: start + tekst.length,
      begin: found.length === 0 || endsSentence(text, end, start),
    });
    end = start + tekst.length;
  }
  return found;
}

/** A full stop only before white space: not the one in 3.5 or 12.30. */
function endsSentence(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return false;
  return ZINSEINDE.test(text.slice(from, to));
}

const ZINSEINDE = /[!?\n]|\.(?=\s)/;
