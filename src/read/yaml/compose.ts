/** Values out, YAML text in: the other way round from guarded-yaml.ts, in the layout that a person would write. */
import { Document, isScalar, Scalar, visit } from 'yaml';
import { readGuarded } from './guarded.ts';

const BREEDTE = 78;
/** Identifying numbers: in quotes, so that every reader of YAML keeps their zeros. */
const NUMMERS: ReadonlySet<string> = new Set([
  'dossier',
  'personeelsnummer',
  'loonheffingennummer',
  'polis',
  'kenmerk',
]);

/**
 * The value as a YAML document with LF at its end, its fields in the given order; long text is folded. `comment`: a first
 * line of its own, without the `#`. Read back it is the same value, unless the value holds what no dossier may hold
 * (control characters): then the reader says so.
 */
export function toYaml(value: Readonly<Record<string, unknown>>, comment?: string): string {
  const head = comment === undefined ? '' : `# ${comment}\n`;
  const text = head + write(value, layout);
  if (same(readGuarded(text).documents[0]?.value, value)) return text;
  return head + write(value, quoted);
}

function write(value: unknown, style: (scalar: Scalar<string>, key: string) => void): string {
  const doc = new Document(value);
  visit(doc, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const pair = path.findLast((p) => 'key' in p);
      const name = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
      style(node as Scalar<string>, name);
    },
  });
  return doc.toString({ lineWidth: BREEDTE, minContentWidth: 20 });
}

function layout(scalar: Scalar<string>, key: string): void {
  if (NUMMERS.has(key)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (scalar.value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else if (scalar.value.length > BREEDTE - key.length - 2) scalar.type = Scalar.BLOCK_FOLDED;
}

function quoted(scalar: Scalar<string>): void {
  scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Equal in fields, order and values; only for what YAML can hold. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
