/** Parts that several pages of the board show: a task, a table of cases, a table of tasks. */
import { type Datum, dagenTussen } from '../../core/dates.ts';
import { los } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';
import { dagen, wieVan } from '../../show/marks.ts';
import type { BordZaak, Regel, Werk } from './compute.ts';
import { naar } from './page.ts';

/** Which columns say something: what is the same in every row stands above it once. */
export interface Kolommen {
  readonly werkgever: boolean;
  readonly casemanager: boolean;
}

export function merk(w: Pick<Werk, 'status'>): Html {
  return los(w.status === 'verlopen' ? 'gemist' : w.status === 'vervallen' ? 'gepland' : w.status);
}

/** How long until a day, or since. */
export function nog(peildatum: Datum, datum: Datum | null): string {
  if (datum === null) return 'zonder datum';
  const n = dagenTussen(peildatum, datum);
  return n === 0 ? 'vandaag' : n > 0 ? `nog ${dagen(n)}` : `${dagen(-n)} geleden`;
}

export function wanneer(w: Werk, peildatum: Datum): Html {
  const tekst = nog(peildatum, w.datum);
  return w.laat ? html`<span class="laat">${tekst}</span>` : html`${tekst}${w.verantwoord && ', met verklaring'}`;
}

export function zaakLink(z: BordZaak, van: string): Html {
  return html`<a href="${naar(van, z.bestand)}">${z.naam}</a>${z.werknemer !== null && html` <small>${z.werknemer}</small>`}`;
}

const partijen = (z: BordZaak, k: Kolommen) =>
  html`${k.werkgever && html`<td class="w8">${z.werkgever ?? '–'}</td>`}${k.casemanager && html`<td class="w8">${z.casemanager ?? '–'}</td>`}`;
const koppen = (k: Kolommen) =>
  html`${k.werkgever && html`<th class="w8">werkgever</th>`}${k.casemanager && html`<th class="w8">casemanager</th>`}`;

/** One row a case, with the most urgent of what has to be done in it. `sorteer`: links for the heads, and which of them holds. */
export function zakenTabel(
  zaken: readonly BordZaak[],
  peildatum: Datum,
  van: string,
  k: Kolommen,
  kop: (naam: 'dossier' | 'week' | 'uiterlijk') => Html = (naam) => html`<th>${naam}</th>`,
): Html {
  return html`<table class="zt"><thead><tr>${kop('dossier')}${kop('week')}<th>wat</th><th class="w6">wie</th>${kop('uiterlijk')}<th class="w8">nog</th>${koppen(k)}</tr></thead>
<tbody>${zaken.map((z) => {
    const [w, ...meer] = z.werk;
    return html`<tr><td>${zaakLink(z, van)}</td><td>${z.week ?? '–'}</td><td>${
      w
        ? html`${merk(w)} ${w.titel}${meer.length > 0 && html` <small>+${meer.length}</small>`}`
        : html`<span class="stil">${z.toestand}</span>`
    }</td><td class="w6">${w ? wieVan(w) : ''}</td><td class="d">${w?.datum ?? ''}</td><td class="w8">${w ? wanneer(w, peildatum) : ''}</td>${partijen(z, k)}</tr>
`;
  })}</tbody></table>`;
}

/** One row a task. */
export function takenTabel(regels: readonly Regel[], peildatum: Datum, van: string, k: Kolommen): Html {
  return html`<table class="zt tk"><thead><tr><th>uiterlijk</th><th>wat</th><th>dossier</th><th>wie</th><th>nog</th>${koppen(k)}</tr></thead>
<tbody>${regels.map(
    ({ z, w }) =>
      html`<tr><td>${w.datum ?? '–'}</td><td>${merk(w)} ${w.titel}</td><td>${zaakLink(z, van)}</td><td>${wieVan(w)}</td><td>${wanneer(w, peildatum)}</td>${partijen(z, k)}</tr>
`,
  )}</tbody></table>`;
}
