/** The board for a reader outside the organisation: counts of which every part is about enough people, as the scan gives them. */
import { html } from '../../show/html.ts';
import type { Aantal, Scan } from '../scan/compute.ts';
import { type Bord, pagina } from './page.ts';
import { BORD_STIJL, LIJST_STIJL, stijl } from './style.ts';

const PAD = 'index.html';
const STIJL = stijl(LIJST_STIJL, BORD_STIJL);

export function externPagina(bord: Bord, scan: Scan): string {
  const tegel = (n: Aantal, titel: string, uitleg: string) =>
    html`<li><div><b>${n ?? 'n.g.'}</b><span>${titel}</span><small>${uitleg}</small></div></li>`;
  const { dossiers: d, dossiersMet: met, loonsancties, alleStappen } = scan;
  return pagina(bord, {
    pad: PAD,
    titel: 'Bord',
    stijl: STIJL,
    plaats: 'bord',
    inhoud: html`<h1>Bord</h1><p class="stil">Peildatum ${bord.peildatum}. Zonder namen en dossiers. n.g.: niet getoond, omdat het over minder dan vijf mensen gaat of dat zou verraden.</p>
<ul class="tegels">${tegel(d.totaal, 'dossiers', 'in totaal')}${tegel(d.lopend, 'lopend', 'ziek op de peildatum')}${tegel(met.gemist, 'met een gemiste stap', 'niet gedaan, termijn voorbij')}${tegel(met.teLaat, 'met een stap te laat', 'gedaan na de ruime dag')}${tegel(loonsancties.besluiten, 'met een loonsanctie', 'een besluit dat niet is vervallen')}<li><div><b>${alleStappen.aandeel === null ? 'n.g.' : `${alleStappen.aandeel}%`}</b><span>op tijd</span><small>van alle beoordeelde stappen</small></div></li></ul>
<p class="kies"><a href="cijfers.html">Alle cijfers, met wat zij tellen</a></p>`,
  });
}
