/** Charts, drawn when the page is made: bars and columns in percents of the width. The table under each says the same in numbers. */

import { procent } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';

interface Deelstaaf {
  /** Its colour: a class of the styles. */
  readonly kleur: string;
  readonly naam: string;
  readonly n: number;
}

export interface Staaf {
  readonly label: string;
  readonly delen: readonly Deelstaaf[];
  /** What stands behind it. */
  readonly tekst: string;
}

/** One bar a row; its parts add up to its length. `vol`: every bar is the whole width, as shares. */
export function staven(rijen: readonly Staaf[], { vol = false } = {}): Html {
  const som = (s: Staaf) => s.delen.reduce((sum, d) => sum + d.n, 0);
  const hoogste = rijen.reduce((max, s) => Math.max(max, som(s)), 0);
  const namen = [...new Map(rijen.flatMap((s) => s.delen).map((d) => [d.naam, d.kleur]))];
  const staaf = (s: Staaf) => {
    const schaal = vol ? som(s) : hoogste;
    let links = 0;
    return s.delen.map(({ kleur, naam, n }) => {
      if (n === 0 || schaal === 0) return null;
      const x = links;
      links += n;
      return html`<rect class="v-${kleur}" x="${procent(x / schaal)}" width="${procent(n / schaal)}" height="16"><title>${naam}: ${n}</title></rect>`;
    });
  };
  return html`<figure aria-hidden="true">${rijen.map(
    (s) => html`<div class="sr"><span>${s.label}</span><svg>${staaf(s)}</svg><span class="g">${s.tekst}</span></div>`,
  )}${namen.length > 1 && uitleg(namen)}</figure>`;
}

function uitleg(namen: readonly (readonly [string, string])[]): Html {
  return html`<ul class="uitleg">${namen.map(([naam, kleur]) => html`<li><svg class="blok"><rect class="v-${kleur}" width="11" height="11"/></svg> ${naam}</li>`)}</ul>`;
}

export interface Kolomgroep {
  readonly label: string;
  readonly waarden: readonly number[];
}

const HOOG = 130;
const BODEM = 150;

/** Groups of columns from left to right. */
export function kolommen(
  groepen: readonly Kolomgroep[],
  reeksen: readonly (readonly [naam: string, kleur: string])[],
): Html {
  const hoogste = groepen.reduce((max, g) => Math.max(max, ...g.waarden), 1);
  const breed = 1 / Math.max(1, groepen.length);
  const groep = (g: Kolomgroep, i: number) =>
    html`${g.waarden.map((n, j) => {
      const hoog = Math.round((n / hoogste) * HOOG);
      const x = (i + 0.15 + (0.7 * j) / g.waarden.length) * breed;
      return html`<rect class="v-${reeksen[j]?.[1] ?? 'a'}" x="${procent(x)}" width="${procent((0.62 / g.waarden.length) * breed)}" y="${BODEM - hoog}" height="${hoog}"><title>${g.label}, ${reeksen[j]?.[0] ?? ''}: ${n}</title></rect>`;
    })}<text x="${procent((i + 0.5) * breed)}" y="${BODEM + 15}" text-anchor="middle">${g.label}</text>`;
  return html`<figure aria-hidden="true"><svg class="kol"><line x1="0" x2="100%" y1="${BODEM}" y2="${BODEM}"/><text x="0" y="12">${hoogste}</text>${groepen.map(groep)}</svg>${uitleg(reeksen)}</figure>`;
}
