/** The one way from text to HTML and SVG: whatever is put into `html` is text, unless `html` made it. */
import { alleenXml, escapeXml } from '../core/xml.ts';
import { visible } from './visible.ts';

/** Markup that `html` made. Nothing else makes one, so text never becomes markup. */
export class Html {
  readonly tekst: string;

  constructor(tekst: string) {
    this.tekst = tekst;
  }
}

export type Deel = Html | string | number | null | undefined | false | readonly Deel[];

/** Nothing in it needs a look: most of what a page holds, and the rest of the work is then most of the work. */
const GEWOON = /^(?:[A-Za-z0-9 .,;()/%_–-]|:(?=[0-9 ]))*$/;

/** Text for XML and HTML: nothing in it is markup, hidden characters show, and every character is one that XML has. */
export function xml(text: string): string {
  if (GEWOON.test(text) && !text.startsWith(':')) return text;
  return escapeXml(alleenXml(visible(text), '\ufffd'));
}

/** A piece of markup. What stands in `${}` is escaped; null, undefined and false are nothing; a list is its parts in a row. */
export function html(vast: TemplateStringsArray, ...delen: readonly Deel[]): Html {
  let tekst = vast[0] ?? '';
  for (const [i, deel] of delen.entries()) tekst += markup(deel) + (vast[i + 1] ?? '');
  return new Html(tekst);
}

function markup(deel: Deel): string {
  if (deel === null || deel === undefined || deel === false) return '';
  if (deel instanceof Html) return deel.tekst;
  if (typeof deel === 'object') return deel.map(markup).join('');
  return xml(String(deel));
}
