/** Text in columns for a terminal of any width. */
import meet from 'fast-string-truncated-width';

/** Widths that output is made for; narrower terminals wrap, wider ones keep lines readable. */
const MIN_BREEDTE = 60;
const MAX_BREEDTE = 200;

export function breedte(columns: number): number {
  return Math.max(MIN_BREEDTE, Math.min(MAX_BREEDTE, columns));
}

const SMAL = /^[\x20-\x7e\xa0-\xac\xae-\xff\u2010-\u2027\u2500-\u27bf]*$/;

/** How many columns of a terminal a text takes: an emoji or a Chinese character two, a combining mark none. */
export function kolommen(text: string): number {
  return SMAL.test(text) ? text.length : meet(text).width;
}

/** With spaces to so many columns. */
const vul = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - kolommen(text)));

/** Words over lines of at most `width` characters; following lines begin with `indent`. Runs of spaces become one. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((w) => w !== '')) {
    const next = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width : width - indent.length;
    if (kolommen(next) > room && line !== '') {
      lines.push(line);
      line = word;
    } else line = next;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** The number that tells instances of one step apart. */
const NUMMER = / \(\d+\)$/;

/** Cut to a width, with an ellipsis where something is lost; never the number that a title ends with. */
function cut(text: string, width: number): string {
  if (kolommen(text) <= width) return text;
  const nummer = NUMMER.exec(text)?.[0] ?? '';
  const slot = nummer.length < width - 2 ? nummer : '';
  return `${text.slice(0, meet(text, { limit: Math.max(0, width - 1 - slot.length) }).index).trimEnd()}…${slot}`;
}

export interface Column {
  readonly kop: string;
  /** Takes what room is left; at most one. */
  readonly rek?: boolean;
  /** May be cut too: first to a width that still tells most, and to the least where the room for that one is gone. */
  readonly krimp?: boolean;
}

/** Narrower than this a cut cell says nothing. */
const MIN_CEL = 8;
/** As wide as most roles. */
const RUIME_CEL = 14;

/** A table without lines: a header, then the rows. `paint` may colour a row, after its cells have got their width. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (line: string, row: number) => string = (line) => line,
): string {
  // Not Math.max(...): a hundred thousand rows are more than a call can take.
  const natural = columns.map((c, i) => rows.reduce((max, r) => Math.max(max, kolommen(r[i] ?? '')), c.kop.length));
  const over = () => natural.reduce((sum, n) => sum + n, 0) + 2 * (columns.length - 1) - width;
  const krimp = (index: number, tot: number) => {
    const nu = natural[index];
    if (nu !== undefined && over() > 0) natural[index] = Math.max(Math.min(nu, tot), nu - over());
  };
  const smal = columns.findIndex((c) => c.krimp);
  krimp(smal, RUIME_CEL);
  krimp(
    columns.findIndex((c) => c.rek),
    MIN_CEL,
  );
  krimp(smal, MIN_CEL);
  const format = (cells: readonly string[]) =>
    cells
      .map((cell, i) => vul(cut(cell, natural[i] ?? 0), natural[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [format(columns.map((c) => c.kop)), ...rows.map((row, i) => paint(format(row), i))].join('\n');
}
