/**
 * User text into Markdown. Whatever a person typed stays readable as words and can never become a heading, a table row,
 * a link, a picture, HTML or a template expression.
 */

import { zoverBreed } from './width.ts';

/** Control, bidi and zero-width characters: they can make a text look different from what it is. */
const VERBORGEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Everything that some reader takes for the end of a line. */
const REGELEINDE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Characters that mean something in Markdown wherever they stand. */
const OVERAL = /[\\`*_{}[\]<>|~$]/g;
/** An ampersand that a reader would take for an entity. */
const ENTITEIT = /&(?=#|[a-z][a-z0-9]*;)/gi;
/** Addresses that GitHub makes into links by themselves: `https://`, `www.`, `name@host`. */
const SCHEMA = /(?<=[a-z0-9]):(?=\/\/)/gi;
const WWW = /(?<=www)\.(?=\S)/gi;
const MAILTO = /(?<=mailto|xmpp):/gi;
const APENSTAART = /(?<=\S)@(?=\S)/g;
/** What begins a heading, a list, a rule or an underlined heading when it opens a line. */
const REGELBEGIN = /^[#+\-=:]/;
const NUMMERING = /^(\d+)([.)])/;

function escapeLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OVERAL, '\\$&')
    .replace(ENTITEIT, '\\&')
    .replace(SCHEMA, '\\:')
    .replace(MAILTO, '\\:')
    .replace(WWW, '\\.')
    .replace(APENSTAART, '\\@')
    .replace(REGELBEGIN, '\\$&')
    .replace(NUMMERING, '$1\\$2');
}

/** Text on one line: for a table cell, a list item or inside a sentence. Line ends become spaces. */
export function inline(text: string): string {
  return escapeLine(text.replace(VERBORGEN, '').replace(REGELEINDE, ' '));
}

/**
 * The begin of a text that `inline` gave, no wider than so many digits, with a mark that shows the cut. The cut never parts
 * an escape from its character.
 */
export function afgekapt(markdown: string, breedte: number): string {
  const begin = zoverBreed(markdown, breedte);
  if (begin === markdown) return markdown;
  const heel = /(?<!\\)(?:\\\\)*\\$/.test(begin) ? begin.slice(0, -1) : begin;
  return `${heel.trimEnd()} …`;
}

/** Text as paragraphs of its own: an empty line parts paragraphs, a single line end stays a line end. */
export function block(text: string): string {
  const lines = text.replace(VERBORGEN, '').replace(REGELEINDE, '\n').split('\n').map(escapeLine);
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs
    .filter((p) => p.length > 0)
    .map((p) => p.join('\\\n'))
    .join('\n\n');
}

/** Tidy output: no space at line ends, at most one empty line in a row, one line end at the end. */
export function tidy(markdown: string): string {
  return `${markdown
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
