/** Where in the text of a file a character of a YAML text value stands: through folding, indentation and escapes. */

const WIT = /[ \t\r\n]/;
/** Letters after a backslash that stand for white space (YAML 1.2, 5.7): tab, line feed, carriage return, blank. */
const WITTE_ESCAPES = 'tnr \t';
/** Escapes that hold a code point: letter and number of hex digits. */
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Offset in `source` of the character at `offset` of `value`, the text that the scalar at `start` stands for; `type` is that of the
 * yaml package (PLAIN, QUOTE_SINGLE, BLOCK_FOLDED, …). Folding only changes white space, so all other characters come in the same
 * order in both; where they do not, the start of the scalar.
 */
export function offsetInScalar(source: string, start: number, type: string, value: string, offset: number): number {
  let at = start;
  if (type.startsWith('QUOTE')) at += 1;
  else if (type.startsWith('BLOCK')) at = source.indexOf('\n', start) + 1;
  for (let done = 0; ; ) {
    while (done < offset && WIT.test(value[done] ?? '')) done += 1;
    while (WIT.test(source[at] ?? '')) at += 1;
    const step = type === 'QUOTE_DOUBLE' && source[at] === '\\' ? escapeAt(source, at) : undefined;
    if (step?.units === 0) {
      at += step.length;
      continue;
    }
    if (done >= offset) return at;
    if (step) {
      at += step.length;
      done += step.units;
    } else {
      if (source[at] !== value[done]) return start;
      at += type === 'QUOTE_SINGLE' && source[at] === "'" ? 2 : 1;
      done += 1;
    }
  }
}

/** Length of an escape in the source, and how many UTF-16 units other than white space it gives. */
function escapeAt(source: string, at: number): { length: number; units: number } {
  const letter = source[at + 1] ?? '';
  if (letter === '\r' && source[at + 2] === '\n') return { length: 3, units: 0 };
  if (letter === '\n' || WITTE_ESCAPES.includes(letter)) return { length: 2, units: 0 };
  const digits = HEX[letter];
  if (digits === undefined) return { length: 2, units: 1 };
  const point = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  if (point === 9 || point === 10 || point === 13 || point === 32) return { length: 2 + digits, units: 0 };
  return { length: 2 + digits, units: point > 0xffff ? 2 : 1 };
}
