/**
 * The YAML that people write — short, block style, one document — read by the fast package of two. It takes nothing on
 * trust: any text with something special in it gives undefined, and the guarded reader (guarded-yaml.ts) decides. A property test
 * holds that both read the same from whatever this one accepts.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import { forbidden } from './forbidden.ts';

export interface PlainDocument {
  readonly value: Record<string, unknown>;
  /** Line and column of each top-level key. */
  readonly posities: Readonly<Record<string, readonly [number, number]>>;
}

const MAX_LENGTH = 16 * 1024;
const MAX_BRACKETS = 20;

/*
 * Each below is a reason to leave the text to the guarded reader. They are apart because a repo has tens of thousands of
 * texts: what needs a character that few texts have is only looked for in those.
 */
const RARE_CHARACTER = /[^\n -~]|[\\&*!|>%@`?<_]/;
const WITH_RARE_CHARACTER = /[^\S \r\n]|\\|(?:^|[\s[{,:-])[&*!|>%@`?]|<<|__proto__|\d_/m;
const CLOSED_THEN_MORE = /[\]}"']\s*:\s|[\]}][^\s,\]}]|["']#/;
const ODD_NUMBER = /(?:: +|- +|[[{,] *)[-+]?(?:0\w|[\d.]+[eE][-+]?\d)|\.(?:inf|Inf|INF|nan|NaN|NAN)/;
const LIST_IN_LIST = /-\s+-\s/;
const DEEP = ' '.repeat(41);
const FORBIDDEN_KEYS = ['constructor', 'prototype'];

/** A top-level key, or a comment, a deeper `key:`, a list item, or blank: no line goes on from the one before it. */
const LINE = /^(?:([A-Za-z][\w-]*):(?: |$)| *(?:#|(?:- )*[A-Za-z][\w-]*:(?: |$)|-(?: |$)|$))/;

export function readPlain(text: string): PlainDocument | undefined {
  if (text.length > MAX_LENGTH || isSpecial(text)) return undefined;

  const quotes = ['"', "'"].filter((quote) => text.includes(quote));
  const posities: Record<string, readonly [number, number]> = {};
  const keys: string[] = [];
  let regel = 0;
  for (const line of text.split(text.includes('\r') ? /\r?\n/ : '\n')) {
    regel += 1;
    const match = LINE.exec(line);
    // A quote that does not close on its own line goes on in the next.
    if (!match || quotes.some((quote) => count(line, quote) % 2 === 1)) return undefined;
    const key = match[1];
    if (key === undefined) continue;
    keys.push(key);
    posities[key] = [regel, 1];
  }
  const value = loadValue(text);
  // A key that the lines show and the value lacks (inside a quoted text, say) means that this is not so plain.
  if (!value || Object.keys(value).join() !== keys.join()) return undefined;
  return { value, posities };
}

function isSpecial(text: string): boolean {
  if (RARE_CHARACTER.test(text) && (forbidden(text) !== undefined || WITH_RARE_CHARACTER.test(text))) return true;
  if (CLOSED_THEN_MORE.test(text) || ODD_NUMBER.test(text) || LIST_IN_LIST.test(text)) return true;
  if (text.includes(DEEP) || FORBIDDEN_KEYS.some((key) => text.includes(key))) return true;
  return count(text, '[') + count(text, '{') > MAX_BRACKETS;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
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
