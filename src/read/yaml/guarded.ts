/**
 * YAML text in, plain values with positions out: every form of YAML that the format allows. The only module that knows the
 * yaml package, and it never hands it a text that it has not looked at first: 2 KB of nesting can abort the process or hang
 * it, and the default errors quote the text of the file. Loaded when a text is not plain (plain-yaml.ts), or has a finding.
 */
import { Composer, CST, type Document, isMap, isScalar, Lexer, Parser, type YAMLError, type YAMLMap } from 'yaml';
import type { SyntaxVorm, YamlCode } from '../problems.ts';
import type { Path, YamlDocument, YamlProblem, YamlResult } from './document.ts';
import { FORBIDDEN_CHARACTER } from './forbidden.ts';
import { Lines } from './lines.ts';
import { offsetInScalar } from './scalar.ts';

const MAX_DIEPTE = 20;
const MAX_INSPRING = 80;
const MAX_TEKENS = 20_000;
const VERBODEN_SLEUTELS = ['__proto__', 'constructor', 'prototype', '<<'];

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'error',
} as const;

/** One value on one line, as it could stand behind a key: a list or block in flow style, or quoted text. */
export function readValue(text: string): { readonly value: unknown } | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  const { documents, problems } = readGuarded(`waarde: ${text}`);
  const [only, second] = documents;
  return only && !second && problems.length === 0 ? { value: only.value['waarde'] } : undefined;
}

/** A code and a place for every form of YAML that the format does not allow. */
export function readGuarded(text: string, maxTokens = MAX_TEKENS): YamlResult {
  const lines = new Lines(text);
  const fail = (code: YamlCode, offset: number): YamlResult => {
    const [regel, kolom] = lines.at(offset);
    return { documents: [], problems: [{ code, regel, kolom }] };
  };
  const tokens: CST.Token[] = [];
  const guarded = guard(text, tokens, maxTokens);
  if (guarded) return fail(guarded.code, guarded.offset);

  const documents: YamlDocument[] = [];
  const problems: YamlProblem[] = [];
  for (const doc of new Composer(OPTIONS).compose(tokens, false, text.length)) {
    const trouble = [...doc.errors, ...doc.warnings][0];
    if (trouble) {
      const code: YamlCode = trouble.code === 'DUPLICATE_KEY' ? 'yaml/dubbele-sleutel' : 'yaml/syntax';
      // An unclosed quote is noticed past the last line: point at the last character that is there.
      const [regel, kolom] = lines.at(Math.min(trouble.pos[0], Math.max(0, text.trimEnd().length - 1)));
      const vorm = code === 'yaml/syntax' ? vormVan(trouble, text) : undefined;
      problems.push({ code, regel, kolom, ...(vorm === undefined ? {} : { vorm }) });
      continue;
    }
    if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) continue;
    const [start] = doc.contents.range ?? [0];
    if (!isMap(doc.contents)) {
      const [regel, kolom] = lines.at(start);
      problems.push({ code: 'yaml/geen-velden', regel, kolom });
      continue;
    }
    const checked = toDocument(doc as Document.Parsed, doc.contents as YAMLMap.Parsed, lines, text);
    if ('code' in checked) problems.push(checked);
    else documents.push(checked);
  }
  if (documents.length === 0 && problems.length === 0) return fail('yaml/leeg', 0);
  return { documents, problems };
}

/** Codes of the yaml package, each with the mistake that people make for it. */
const VORMEN: Readonly<Record<string, SyntaxVorm>> = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'dubbele-punt',
  MULTILINE_IMPLICIT_KEY: 'inspringen',
  BAD_INDENT: 'inspringen',
  BLOCK_IN_FLOW: 'haak',
};

function vormVan({ code, pos }: YAMLError, text: string): SyntaxVorm | undefined {
  const begin = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const eind = text.indexOf('\n', pos[0]);
  const regel = text.slice(begin, eind < 0 ? undefined : eind);
  if (/^ *\t/.test(regel)) return 'tab';
  // An unclosed quote runs on, and is noticed past the line that it stands in.
  if (code === 'MISSING_CHAR') return /[[{]/.test(regel) && !/["']/.test(text) ? 'haak' : 'aanhaling';
  if (code === 'UNEXPECTED_TOKEN' && /:\s+(["']).*\1\s*\S/.test(regel)) return 'aanhaling';
  return VORMEN[code];
}

/** Walks the lexer's output once: limits first, then the tokens go to the parser, so that nothing is lexed twice. */
function guard(text: string, tokens: CST.Token[], maxTokens: number): { code: YamlCode; offset: number } | undefined {
  const parser = new Parser();
  let offset = 0;
  let depth = 0;
  let count = 0;
  let dashes = 0;
  let lineStart = true;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    count += 1;
    if (count > maxTokens) return { code: 'yaml/te-diep', offset };
    switch (type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        depth += 1;
        if (depth > MAX_DIEPTE) return { code: 'yaml/te-diep', offset };
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        depth -= 1;
        break;
      case 'seq-item-ind':
        dashes += 1;
        if (dashes > MAX_DIEPTE) return { code: 'yaml/te-diep', offset };
        break;
      case 'space':
        if (lineStart && lexeme.length > MAX_INSPRING) return { code: 'yaml/te-diep', offset };
        break;
      case 'newline':
        dashes = 0;
        break;
      case 'anchor':
      case 'alias':
      case 'tag':
      case 'directive-line':
      case 'explicit-key-ind':
        return { code: 'yaml/niet-toegestaan', offset };
      default:
        break;
    }
    lineStart = type === 'newline';
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!isMark(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return undefined;
}

function toDocument(
  doc: Document.Parsed,
  contents: YAMLMap.Parsed,
  lines: Lines,
  text: string,
): YamlDocument | YamlProblem {
  const forbidden = forbiddenKey(contents);
  if (forbidden !== undefined) {
    const [regel, kolom] = lines.at(forbidden);
    return { code: 'yaml/niet-toegestaan', regel, kolom };
  }
  const value = doc.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  if (text.includes('\\') && hasForbiddenText(value)) {
    const [regel, kolom] = lines.at(contents.range[0]);
    return { code: 'yaml/teken', regel, kolom };
  }
  const posities: Record<string, readonly [number, number]> = {};
  for (const pair of contents.items) {
    if (isScalar(pair.key) && pair.key.range) posities[String(pair.key.value)] = lines.at(pair.key.range[0]);
  }
  return {
    value,
    posities,
    locate: (path, onKey = false) => locate(contents, path, onKey, lines),
    locateIn: (path, offset) => {
      const node = contents.getIn(path, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return locate(contents, path, false, lines);
      return lines.at(offsetInScalar(text, node.range[0], String(node.type), node.value, offset));
    },
  };
}

function forbiddenKey(node: unknown): number | undefined {
  if (!isMap(node)) {
    const items = (node as { items?: unknown[] } | null)?.items;
    if (!Array.isArray(items)) return undefined;
    for (const item of items) {
      const found = forbiddenKey(item);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const pair of node.items) {
    if (isScalar(pair.key) && VERBODEN_SLEUTELS.includes(String(pair.key.value))) return pair.key.range?.[0] ?? 0;
    const found = forbiddenKey(pair.value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasForbiddenText(value: unknown): boolean {
  if (typeof value === 'string') return FORBIDDEN_CHARACTER.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasForbiddenText);
}

function locate(root: YAMLMap.Parsed, path: Path, onKey: boolean, lines: Lines): readonly [number, number] {
  let node: unknown = root;
  let offset = root.range[0];
  for (const [index, key] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair: YAMLMap['items'][number] | undefined = node.items.find(
        (p) => isScalar(p.key) && String(p.key.value) === String(key),
      );
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item = (node as { items?: unknown[] } | null)?.items?.[Number(key)];
      if (item === undefined) break;
      node = item;
    }
    const range = (node as { range?: readonly number[] } | null)?.range;
    if (range?.[0] !== undefined && !(last && onKey)) offset = range[0];
  }
  return lines.at(offset);
}

/** Where the comments of a text begin: the offset of each `#`. Only for a text that `readGuarded` read. */
export function commentOffsets(text: string): number[] {
  const found: number[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (CST.tokenType(lexeme) === 'comment') found.push(offset);
    if (!isMark(lexeme)) offset += lexeme.length;
  }
  return found;
}

/** Marks of the lexer itself (document start, scalar follows) take no room in the text. */
function isMark(lexeme: string): boolean {
  return lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f';
}
