/** The one way from text of a dossier to a terminal: control, bidi and zero-width characters become visible. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The text on one line of its own: line ends become a visible mark. */
export function visible(text: string): string {
  return text.replace(/\r?\n/g, ' ⏎ ').replace(HIDDEN, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}
