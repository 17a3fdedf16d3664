/**
 * YAML text in, plain values with positions out. What is plain and in order needs only the fast reader; whatever is not, or
 * has a finding, goes to the guarded one, which decides on errors and places.
 */

import type { YamlResult } from './document.ts';
import { forbidden } from './forbidden.ts';
import { Lines } from './lines.ts';
import { type PlainDocument, readPlain } from './plain.ts';

/** The document of a text that is plain; undefined for any other, which `readYaml` reads. */
export function readQuick(source: string): PlainDocument | undefined {
  return readPlain(withoutMark(source));
}

/**
 * The documents of any text, with a problem for each that is not allowed, and places for findings. `maxTokens` is for a list that
 * wvp itself made; what people write in a dossier is far below the default.
 */
export async function readYaml(source: string, maxTokens?: number): Promise<YamlResult> {
  const text = withoutMark(source);
  const found = forbidden(text);
  if (found) {
    const [regel, kolom] = new Lines(text).at(found.offset);
    return { documents: [], problems: [{ code: found.code, regel, kolom }] };
  }
  // Most runs never need it, and loading it is a tenth of the time that wvp takes for one case.
  const { readGuarded } = await import('./guarded.ts');
  return readGuarded(text, maxTokens);
}

const withoutMark = (source: string) => (source.startsWith('\ufeff') ? source.slice(1) : source);

/**
 * As `YamlDocument.locateIn` for the commonest form, `key: text` as a whole line at the left margin, without reading the text again;
 * undefined for any other. Such a line cannot be the inside of another value: that would be indented.
 */
export function locateInLine(source: string, key: string, value: string, offset: number): [number, number] | undefined {
  const text = withoutMark(source);
  const line = `${key}: ${value}`;
  const at = text.startsWith(`${line}\n`) ? 0 : text.indexOf(`\n${line}\n`) + 1;
  if ((at === 0 && !text.startsWith(`${line}\n`)) || text.includes('\n---') || value.includes('\n')) return undefined;
  let regel = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) regel += 1;
  return [regel, key.length + 3 + offset];
}

/** Which of these places in a text (offsets of a `#`) begin a comment; line and column of the character after it. */
export async function commentsAt(source: string, offsets: readonly number[]): Promise<Map<number, [number, number]>> {
  const { commentOffsets } = await import('./guarded.ts');
  const text = withoutMark(source);
  const skipped = source.length - text.length;
  const lines = new Lines(text);
  const comments = new Set(commentOffsets(text));
  const found = offsets.filter((offset) => comments.has(offset - skipped));
  return new Map(found.map((offset) => [offset, lines.at(offset - skipped + 1)]));
}
