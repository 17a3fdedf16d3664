/** The one way from text of a dossier to a terminal: control, bidi and zero-width characters become visible. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The text on one line of its own: line ends become a visible mark. `##[` starts a command in the log of GitHub Actions
 * and of Azure Pipelines wherever it stands in a line, and `::` does at the start, where a word may come to stand.
 */
export function visible(text: string): string {
  return text
    .replace(/\r?\n/g, ' ⏎ ')
    .replace(HIDDEN, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`)
    .replaceAll('##[', '\\u{23}#[')
    .replace(/(?<!\S)::/g, '\\u{3a}:');
}

const escaped = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text of a value, with nothing in it that a terminal or log acts on. */
function jsonText(value: unknown): string {
  // Line ends and indents of the document itself are no part of any string.
  return JSON.stringify(value, null, 2).replace(HIDDEN, escaped).replaceAll('##[', '\\u0023#[');
}

/** The same on one line, with a newline. */
export function jsonRegel(value: unknown): string {
  return `${JSON.stringify(value).replace(HIDDEN, escaped).replaceAll('##[', '\\u0023#[')}\n`;
}

/** A JSON document with a final newline: the same value, with nothing in its text that a terminal or log acts on. */
export function jsonDocument(value: unknown): string {
  return `${jsonText(value)}\n`;
}

/**
 * The same document, written as it comes: fields before a list, its items one by one, fields after it. A list of thousands is then never
 * in memory, and the text is the same as that of `jsonDocument`.
 */
export class JsonStroom {
  readonly #schrijf: (text: string) => void;
  #leeg = true;

  constructor(schrijf: (text: string) => void, voor: object, lijst: string) {
    this.#schrijf = schrijf;
    const kop = jsonText(voor).replace(/\n\}$/, '');
    schrijf(`${kop},\n  ${JSON.stringify(lijst)}: [`);
  }

  item(value: unknown): void {
    const text = jsonText(value).replaceAll('\n', '\n    ');
    this.#schrijf(`${this.#leeg ? '' : ','}\n    ${text}`);
    this.#leeg = false;
  }

  einde(na: object): void {
    this.#schrijf(`${this.#leeg ? '' : '\n  '}],${jsonText(na).slice(1)}\n`);
  }
}
