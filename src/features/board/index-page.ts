/** The board itself: tiles, lanes with a card for each case, and who has to do what. */

import { los } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';
import { plural, wieVan } from '../../show/marks.ts';
import {
  BAAN_TITEL,
  BAAN_UITLEG,
  BANEN,
  type Baan,
  type BordZaak,
  druk,
  GEVARENZONE_VANAF,
  type Groep,
  isGevarenzone,
  opUrgentie,
  tegels,
  type Werk,
} from './compute.ts';
import { type Bord, naar, pagina, ZOEK_SCRIPT, ZOEKVELD } from './page.ts';
import { type Kolommen, merk, wanneer, zaakLink, zakenTabel } from './parts.ts';
import { STROOK_STIJL } from './strip.ts';
import { BORD_STIJL, LIJST_STIJL, stijl, UITLEG_STIJL } from './style.ts';

/** So many cards of a lane stand on the board; what is more stands on pages of its own. */
const OP_BORD = 40;
const PER_PAGINA = 100;
/** What a card says of what has to be done. */
const OP_KAART = 2;

const STIJL = stijl(LIJST_STIJL, BORD_STIJL, STROOK_STIJL, UITLEG_STIJL);
const INDEX = 'index.html';

interface Inhoud {
  readonly zaken: readonly BordZaak[];
  readonly groepen: readonly Groep[];
  readonly kolommen: Kolommen;
  /** What holds for every case, such as the only werkgever. */
  readonly onderschrift: string;
}

/** The board and the further pages of its lanes, as path and text. */
export function* bordPaginas(bord: Bord, inhoud: Inhoud): Generator<readonly [string, string]> {
  const zaken = [...inhoud.zaken].sort(opUrgentie);
  const banen = BANEN.map((baan) => ({ baan, leden: zaken.filter((z) => z.baan === baan) })).filter(
    ({ leden }) => leden.length > 0,
  );
  const t = tegels(zaken);
  const tegel = (n: number, titel: string, uitleg: string, doel: string, rood = false) =>
    html`<li><a href="${doel}"${rood && n > 0 && ROOD}><b>${n}</b><span>${titel}</span><small>${uitleg}</small></a></li>`;
  const doel = (baan: Baan) => (t.perBaan[baan] > 0 ? `#${baan}` : '#inhoud');
  const gevaar = zaken.filter(isGevarenzone);
  const inhoudHtml = html`<h1>Bord</h1><p class="stil">${inhoud.onderschrift}</p>
<ul class="tegels">${tegel(t.lopend, 'lopend', t.loonsanctie > 0 ? `waarvan ${t.loonsanctie} in een loonsanctie` : `van ${plural(zaken.length, 'dossier', 'dossiers')}`, 'lijst/op-week.html')}${tegel(
    t.perBaan['te-laat'],
    'te laat of gemist',
    `${plural(t.teLaat, 'ding', 'dingen')} niet gedaan`,
    doel('te-laat'),
    true,
  )}${t.perBaan.onbepaald > 0 && tegel(t.perBaan.onbepaald, 'niet te beoordelen', 'een bestand is niet te lezen', doel('onbepaald'), true)}${tegel(t.perBaan.week, 'deze week', 'binnen 7 dagen', doel('week'))}${tegel(
    t.perBaan['twee-weken'],
    'binnen 14 dagen',
    'over 8 tot en met 14 dagen',
    doel('twee-weken'),
  )}${tegel(t.gevarenzone, 'gevarenzone', `vanaf week ${GEVARENZONE_VANAF}`, gevaar.length > 0 ? '#gevarenzone' : '#inhoud')}</ul>
<p class="kies"><a href="lijst/op-dossier.html">Op dossier</a><a href="lijst/op-week.html">Op ziekteweek</a><a href="lijst/op-datum.html">Op datum</a><a href="#wie">Per rol, casemanager of werkgever</a></p>${ZOEKVELD}
${banen.map(({ baan, leden }) => baanDeel(bord, inhoud, baan, leden))}
${gevaar.length > 0 && html`<section><h2 id="gevarenzone">Gevarenzone <small>vanaf week ${GEVARENZONE_VANAF}: verslag, WIA-aanvraag, en een loonsanctie als het misgaat</small></h2>${zakenTabel(gevaar.slice(0, PER_PAGINA), bord.peildatum, INDEX, inhoud.kolommen)}${gevaar.length > PER_PAGINA && html`<p>En nog ${gevaar.length - PER_PAGINA}: <a href="lijst/op-week.html">alle dossiers op ziekteweek</a>.</p>`}</section>`}
<section><h2 id="wie">Wie moet wat</h2><div class="wie">${(['rol', 'casemanager', 'werkgever'] as const).map((soort) =>
    wieTabel(
      soort,
      inhoud.groepen.filter((g) => g.soort === soort),
      bord.peildatum,
    ),
  )}</div></section>${LEGENDA}`;
  yield [
    INDEX,
    pagina(bord, { pad: INDEX, titel: 'Bord', stijl: STIJL, script: ZOEK_SCRIPT, plaats: 'bord', inhoud: inhoudHtml }),
  ];
  for (const { baan, leden } of banen) if (leden.length > OP_BORD) yield* baanPaginas(bord, inhoud, baan, leden);
}

/** What the marks on the strips mean. */
const LEGENDA = html`<ul class="uitleg">${(['gemist', 'te-laat', 'betwist', 'open', 'gepland', 'voldaan', 'afgeweken', 'onbepaald'] as const).map((teken) => html`<li>${los(teken)} ${teken}</li>`)}<li>gearceerd: telt niet mee</li><li>verticale streep: peildatum</li><li>getal: week van ziekte</li><li>rood vlak: loonsanctie</li></ul>`;
const ROOD = html` class="rood"`;

function baanDeel(bord: Bord, { kolommen }: Inhoud, baan: Baan, leden: readonly BordZaak[]): Html {
  const meer = leden.length - OP_BORD;
  return html`<section><h2 id="${baan}">${BAAN_TITEL[baan]} <small>${leden.length} · ${BAAN_UITLEG[baan]}</small></h2><ol class="baan">${leden
    .slice(0, OP_BORD)
    .map((z) =>
      kaart(z, bord.peildatum, INDEX, kolommen),
    )}</ol>${meer > 0 && html`<p><a href="${baanBestand(baan, 1)}">Alle ${leden.length} in deze baan</a></p>`}</section>
`;
}

function baanBestand(baan: Baan, nummer: number): string {
  return `baan/${baan}-${nummer}.html`;
}

function* baanPaginas(
  bord: Bord,
  { kolommen }: Inhoud,
  baan: Baan,
  leden: readonly BordZaak[],
): Generator<readonly [string, string]> {
  const aantal = Math.ceil(leden.length / PER_PAGINA);
  for (let nummer = 1; nummer <= aantal; nummer += 1) {
    const pad = baanBestand(baan, nummer);
    const deel = leden.slice((nummer - 1) * PER_PAGINA, nummer * PER_PAGINA);
    const inhoud = html`<h1>${BAAN_TITEL[baan]}</h1><p class="stil">${leden.length} dossiers, pagina ${nummer} van ${aantal}. ${BAAN_UITLEG[baan]}</p>${bladeren((n) => naar(pad, baanBestand(baan, n)), nummer, aantal)}${ZOEKVELD}<h2 class="over">Dossiers</h2><ol class="baan">${deel.map((z) => kaart(z, bord.peildatum, pad, kolommen))}</ol>`;
    yield [pad, pagina(bord, { pad, titel: BAAN_TITEL[baan], stijl: STIJL, script: ZOEK_SCRIPT, inhoud })];
  }
}

/** Links to the other pages of a long list. */
export function bladeren(adres: (nummer: number) => string, nummer: number, aantal: number): Html | null {
  if (aantal < 2) return null;
  return html`<p class="kies">${nummer > 1 && html`<a href="${adres(nummer - 1)}">Vorige</a>`}${Array.from(
    { length: aantal },
    (_, i) => i + 1,
  ).map((n) =>
    n === nummer ? html`<b>${n}</b>` : html`<a href="${adres(n)}">${n}</a>`,
  )}${nummer < aantal && html`<a href="${adres(nummer + 1)}">Volgende</a>`}</p>`;
}

function kaart(z: BordZaak, peildatum: string, van: string, k: Kolommen): Html {
  const nu = z.werk.filter((w) => w.status !== 'gepland');
  const getoond = (nu.length > 0 ? nu : z.werk).slice(0, nu.length > 0 ? OP_KAART : 1);
  const meer = nu.length - getoond.length;
  const wie = [k.werkgever && z.werkgever, k.casemanager && z.casemanager].filter((t) => t).join(' · ');
  return html`<li class="kaart"><div class="t"><div><h3>${zaakLink(z, van)}</h3><small>${z.week === null ? z.toestand : `week ${z.week}`}</small></div><ul class="werk">${getoond.map((w) => werkRegel(w, peildatum))}${
    getoond.length === 0 && html`<li class="stil">${TOESTAND_KORT[z.toestand] ?? z.toestand}</li>`
  }${meer > 0 && html`<li><small>en nog ${meer}</small></li>`}${wie !== '' && html`<li><small>${wie}</small></li>`}</ul></div>${z.strook}</li>
`;
}

const TOESTAND_KORT: Partial<Readonly<Record<BordZaak['toestand'], string>>> = {
  'wachttijd-voorbij': 'wachttijd voorbij',
  'uit-dienst': 'uit dienst',
  'zonder-ziekmelding': 'geen ziekmelding',
};

function werkRegel(w: Werk, peildatum: string): Html {
  return html`<li>${merk(w)} ${w.titel} <small>${wieVan(w)}, ${w.datum ?? ''} ${wanneer(w, peildatum)}</small></li>`;
}

function wieTabel(soort: Groep['soort'], groepen: readonly Groep[], peildatum: string): Html | null {
  if (groepen.length === 0) return null;
  return html`<table><thead><tr><th>${soort}</th><th class="n">dossiers</th><th class="n">te laat</th><th class="n">7 dagen</th><th class="n">8–14</th></tr></thead><tbody>${groepen.map(
    (g) => {
      const d = druk(g.regels, peildatum);
      return html`<tr><td><a href="${g.bestand}">${g.naam}</a></td><td class="n">${g.zaken.length}</td><td class="n">${d.laat > 0 ? html`<span class="laat">${d.laat}</span>` : 0}</td><td class="n">${d.week}</td><td class="n">${d.tweeWeken}</td></tr>`;
    },
  )}</tbody></table>`;
}
