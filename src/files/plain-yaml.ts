/**
 * The YAML that people write — short, block style, one document — read by the fast package of two. It takes nothing on
 * trust: any text with something special in it gives undefined, and the guarded reader (guarded-yaml.ts) decides. A property test
 * holds that both read the same from whatever this one accepts.
 */
import { CORE_SCHEMA, load } from 'js-yaml';

export interface PlainDocument {
  readonly value: Record<string, unknown>;
  /** Line and column of each top-level key. */
  readonly posities: Readonly<Record<string, readonly [number, number]>>;
}

const MAX_LENGTH = 16 * 1024;
const MAX_BRACKETS = 20;

/** Each a reason to leave the text to the guarded reader. */
const SPECIAL =
  /[^\S \r\n]|\\|(?:^|[\s[{,:-])[&*!|>%@`?]|^(?:---|\.\.\.)|<<|__proto__|constructor|prototype| {41}|-\s+-\s|[\]}"']\s*:\s|[\]}][^\s,\]}]|["']#|(?:^ *|[-:] +|[[{,] *)[-+]?0\w|\d_|(?:^|[\s:[{,])[-+]?[\d.]+e[-+]?\d|\.(?:inf|nan)/im;
/** Blank, a comment, `key:` with or without a value, or a list item: no line goes on from the one before it. */
const LINE = /^ *(?:#.*|(?:- )*(?:[A-Za-z][\w-]*:(?: .*)?|- .*|-))?$|^ *- .*$/;
const TOP_KEY = /^([A-Za-z][\w-]*):(?: |$)/;

export function readPlain(text: string): PlainDocument | undefined {
  if (text.length > MAX_LENGTH || SPECIAL.test(text)) return undefined;
  let brackets = 0;
  for (const c of text) if (c === '[' || c === '{') brackets += 1;
  if (brackets > MAX_BRACKETS) return undefined;

  const posities: Record<string, readonly [number, number]> = {};
  const keys: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!LINE.test(line) || odd(line, '"') || odd(line, "'")) return undefined;
    const key = TOP_KEY.exec(line)?.[1];
    if (key === undefined) continue;
    keys.push(key);
    posities[key] = [index + 1, 1];
  }
  const value = loadValue(text);
  // A key that the lines show and the value lacks (inside a quoted text, say) means that this is not so plain.
  if (!value || Object.keys(value).join() !== keys.join()) return undefined;
  return { value, posities };
}

/** A quote that does not close on its own line. */
function odd(line: string, quote: string): boolean {
  let count = 0;
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1)) count += 1;
  return count % 2 === 1;
}

function loadValue(text: string): Record<string, unknown> | undefined {
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
