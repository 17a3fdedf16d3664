/**
 * Three texts into one, line by line: what was generated last (base), the file as a person left it (mine) and the new
 * draft (theirs). What only one side changed is taken over; what both changed differently stays twice, between the marks
 * that git writes. Changes on lines that touch count as the same place, as they do in git.
 */
import { diff3MergeRegions, diffIndices } from 'node-diff3';

/** Comparing takes time with the number of pairs of equal lines: this many take half a second; a long draft has a tenth. */
const MAX_PAREN = 400_000;
const LABELS = { mine: 'uw tekst', theirs: 'nieuw concept' } as const;
/** `=======` alone is not taken for a mark: in Markdown it underlines a heading. */
const MERK = /^(?:<{7}|>{7})(?: |\r?$)/;
const BOM = '\ufeff';

export interface Merged {
  readonly text: string;
  /** Line numbers, from 1, at which a conflict begins; empty when there is none. */
  readonly botsingen: readonly number[];
}

interface Lines {
  readonly bom: string;
  readonly lines: readonly string[];
  /** The line end of each line; empty for a last line without one. */
  readonly ends: readonly string[];
  /** The line end that most lines have. */
  readonly end: string;
}

/** The merged text, with the line ends, the BOM and the end of file of `mine`; undefined when the texts are too large. */
export function mergeText(mine: string, base: string, theirs: string): Merged | undefined {
  const a = split(mine);
  const [o, b] = [split(base), split(theirs)];
  if (plainText(mine) === base) return { text: a.bom + theirs.replaceAll('\n', a.end), botsingen: [] };
  if (pairs(a.lines, o.lines) + pairs(b.lines, o.lines) > MAX_PAREN) return undefined;
  const place = places(o.lines, a.lines);
  const out: { text: string; end: string }[] = [];
  const botsingen: number[] = [];
  const own = (index: number) => out.push({ text: a.lines[index] ?? '', end: a.ends[index] || a.end });
  const fresh = (text: string) => out.push({ text, end: a.end });

  for (const region of diff3MergeRegions([...a.lines], [...o.lines], [...b.lines])) {
    if (region.stable) {
      const { buffer, bufferStart, bufferContent } = region;
      for (const [index, line] of bufferContent.entries()) {
        if (buffer === 'b') fresh(line);
        else own(buffer === 'a' ? bufferStart + index : (place[bufferStart + index] ?? -1));
      }
      continue;
    }
    const { aStart, aContent, bContent } = region;
    // What both sides have in common at the edges is no conflict.
    const shortest = Math.min(aContent.length, bContent.length);
    let head = 0;
    while (head < shortest && aContent[head] === bContent[head]) head += 1;
    let tail = 0;
    while (tail < shortest - head && aContent.at(-1 - tail) === bContent.at(-1 - tail)) tail += 1;
    const aEnd = aContent.length - tail;
    const differs = aEnd > head || bContent.length - tail > head;
    for (let i = 0; i < head; i += 1) own(aStart + i);
    if (differs) {
      botsingen.push(out.length + 1);
      fresh(`<<<<<<< ${LABELS.mine}`);
      for (let i = head; i < aEnd; i += 1) own(aStart + i);
      fresh('=======');
      for (const line of bContent.slice(head, bContent.length - tail)) fresh(line);
      fresh(`>>>>>>> ${LABELS.theirs}`);
    }
    for (let i = aEnd; i < aContent.length; i += 1) own(aStart + i);
  }

  const last = out.at(-1);
  if (last && a.ends.at(-1) === '' && !MERK.test(last.text)) last.end = '';
  return { text: a.bom + out.map((line) => line.text + line.end).join(''), botsingen };
}

/** Number of the first line that still holds a conflict mark. */
export function markLine(text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => MERK.test(line));
  return index === -1 ? undefined : index + 1;
}

/** The text with `\n` as line end and without BOM: how drafts are generated and compared. */
export function plainText(text: string): string {
  return (text.startsWith(BOM) ? text.slice(1) : text).replaceAll('\r\n', '\n');
}

function split(text: string): Lines {
  const bom = text.startsWith(BOM) ? BOM : '';
  const lines: string[] = [];
  const ends: string[] = [];
  for (const [whole, line = '', end = ''] of text.slice(bom.length).matchAll(/([^\n]*?)(\r?\n|$)/g)) {
    if (whole === '') break;
    lines.push(line);
    ends.push(end);
  }
  const crlf = ends.filter((end) => end === '\r\n').length;
  return { bom, lines, ends, end: crlf * 2 > ends.filter((end) => end !== '').length ? '\r\n' : '\n' };
}

/** Where each unchanged line of `from` stands in `to`. */
function places(from: readonly string[], to: readonly string[]): readonly number[] {
  const result: number[] = new Array(from.length).fill(-1);
  let shift = 0;
  let next = 0;
  const upTo = (end: number) => {
    for (; next < end; next += 1) result[next] = next + shift;
  };
  for (const hunk of diffIndices([...from], [...to])) {
    const [start, length] = hunk.buffer1;
    upTo(start);
    next = start + length;
    shift += hunk.buffer2[1] - length;
  }
  upTo(from.length);
  return result;
}

/** How many pairs of equal lines two texts have: the work of comparing them. */
function pairs(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  return other.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
}
