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

/** Text for XML and HTML: nothing in it is markup, hidden characters show, and every character is one that XML has. */
export function xml(text: string): string {
  return escapeXml(alleenXml(visible(text), '\ufffd'));
}

/** A piece of markup. What stands in `${}` is escaped; null, undefined and false are nothing; a list is its parts in a row. */
export function html(vast: TemplateStringsArray, ...delen: readonly Deel[]): Html {
  return new Html(vast.map((stuk, i) => stuk + (i < delen.length ? markup(delen[i]) : '')).join(''));
}

function markup(deel: Deel): string {
  if (deel === null || deel === undefined || deel === false) return '';
  if (deel instanceof Html) return deel.tekst;
  if (typeof deel === 'object') return deel.map(markup).join('');
  return xml(String(deel));
}
