/** The timeline for a page: a row for each kind of event and each step, as wide as the page; on a phone the names stand above their rows. */
import { dagenTussen, plusDagen, plusMaanden } from '../../core/dates.ts';
import { as, kleurVan, los, merkOp, type Plek, type Teken } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';
import { compare } from '../../show/urgency.ts';
import { type Punt, type Tijdlijn, venster } from './compute.ts';
import { beschrijving, MAANDEN, type Rij, rijenVan } from './svg.ts';

/** With more rows than this each row is lower on paper. */
const VEEL_RIJEN = 30;
const ZEER_VEEL = 44;

export const LIJN_STIJL = `
.tl{position:relative;--l:17rem;margin:0;padding-top:46px;padding-bottom:18px;font-size:13px}
.tl .raster{position:absolute;left:var(--l);top:0;width:calc(100% - var(--l));height:100%}
.raster rect{y:32px;width:1px;height:calc(100% - 32px);fill:var(--lijn)}.raster .j{y:18px;height:100%;fill:var(--streep)}.raster .b{y:44px;width:100%;height:calc(100% - 60px);fill:url(#arcering)}.raster line{stroke:var(--nadruk);stroke-width:1.5;stroke-dasharray:5 3}
.raster text{font-size:11px;fill:var(--grijs);transform:translate(3px,27px)}.raster .kw{transform:translate(3px,41px)}.raster .p,.raster .e{transform:translate(4px,13px);fill:var(--nadruk);font-weight:600}.raster .e{transform:translate(-4px,13px);text-anchor:end}.raster .w{transform:translateY(-4px);text-anchor:middle}.raster .r{text-anchor:end}
.tl li{position:relative;display:grid;grid-template-columns:var(--l) minmax(0,1fr);align-items:center;min-height:20px}
.tl li+li{border-top:1px solid var(--lijn)}
.tl b,.tl i{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding-right:8px}.tl i{font-style:normal;padding-left:10px}
.tl li svg{height:16px;width:100%}.tl use,.tl .m{transform:translateY(8px)}.tl .m{stroke:currentColor;stroke-width:2;stroke-linecap:round}
.uitleg{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:12px;color:var(--grijs);margin:8px 0 0}
@media(max-width:640px){.tl{--l:0px}.tl li{grid-template-columns:minmax(0,1fr);padding:3px 0}.tl b{padding-top:6px}.tl i{padding:0}.tl .kw{display:none}}
@media print{.tl{font-size:8.5pt;break-inside:avoid}.tl li{min-height:15px}.tl li svg{height:12px}.tl use,.tl .m{transform:translateY(6px)}}`;

/** On paper lower rows where there are many, so that the picture stays on one page. */
export const DICHT_STIJL = `
@media print{.tl.veel li{min-height:12px;font-size:7.5pt;line-height:1.1}.tl.veel li svg{height:10px}.tl.veel use,.tl.veel .m{transform:translateY(5px)}.tl.zeer li{min-height:9px;font-size:6.5pt;line-height:1}.tl.zeer li svg{height:8px}}`;

/** The figure with its legend. `kaal`: without milestones and without words at each mark, where tables beside it have them. The page must hold its shapes (`vormenVoor`) and the styles of `show/picture.ts`. */
export function lijnFiguur(t: Tijdlijn, { kaal = false } = {}): Html {
  const beeld = venster(t);
  const plek = as(beeld.van, beeld.totEnMet);
  const punten = t.punten.filter((p) => p.datum >= beeld.van && !(kaal && p.soort === 'mijlpaal'));
  const rijen = rijenVan(punten);
  const maat = rijen.length > ZEER_VEEL ? ' veel zeer' : rijen.length > VEEL_RIJEN ? ' veel' : '';
  return html`<figure class="tl${maat}" role="img" aria-label="${beschrijving(t)}">${raster(t, plek)}<ul>${rijen.map((r) => rij(r, plek, kaal))}</ul></figure>${legenda(punten, t.banden.length > 0)}`;
}

/** How many rows the figure has: what a page of paper must hold. */
export function aantalRijen(t: Tijdlijn): number {
  const { van } = venster(t);
  return rijenVan(t.punten.filter((p) => p.datum >= van)).length;
}

/** What lies behind all rows: months, days that do not count, the peildatum, weeks of sickness. */
function raster(t: Tijdlijn, plek: Plek): Html {
  const { van, totEnMet } = venster(t);
  const per = dagenTussen(van, totEnMet) < 300 ? 1 : 3;
  const lijnen: Html[] = [];
  for (let dag = plusMaanden(`${van.slice(0, 7)}-01`, 1); dag <= totEnMet; dag = plusMaanden(dag, 1)) {
    const maand = Number(dag.slice(5, 7));
    if ((maand - 1) % per !== 0) continue;
    const x = plek(dag);
    lijnen.push(
      html`<rect x="${x}"${maand === 1 && JAAR}/><text class="kw" x="${x}">${MAANDEN[maand - 1] ?? ''}</text>`,
    );
    if (maand === 1) lijnen.push(html`<text x="${x}">${dag.slice(0, 4)}</text>`);
  }
  const banden = t.banden.map((b) => {
    const breed = Number.parseFloat(plek(plusDagen(b.totEnMet, 1))) - Number.parseFloat(plek(b.van));
    return html`<svg x="${plek(b.van)}" width="${Math.max(0.2, breed).toFixed(1)}%"><rect class="b"><title>${b.tekst}: ${b.van} t/m ${b.totEnMet}</title></rect></svg>`;
  });
  const nu = plek(t.peildatum);
  return html`<svg class="raster">${banden}${lijnen}<line x1="${nu}" x2="${nu}" y1="4" y2="100%"/><text class="${Number.parseFloat(nu) > 75 ? 'e' : 'p'}" x="${nu}">${t.peildatum}</text>${weken(t, plek)}</svg>`;
}

const JAAR = html` class="j"`;
const WEKEN = [26, 52, 78, 104, 130, 156];

/** Calendar weeks since the first sick day, under the picture. */
function weken({ begin, ...t }: Tijdlijn, plek: Plek): Html[] {
  if (begin === null) return [];
  const { totEnMet } = venster({ begin, ...t });
  return WEKEN.map((w) => ({ w, dag: plusDagen(begin, w * 7) }))
    .filter(({ dag }) => dag <= totEnMet)
    .map(({ w, dag }) => {
      const x = plek(dag);
      return html`<text class="${Number.parseFloat(x) > 93 ? 'w r' : 'w'}" x="${x}" y="100%">${w} wk</text>`;
    });
}

function rij({ naam, kop, punten }: Rij, plek: Plek, kaal: boolean): Html {
  if (kop) return html`<li><b>${naam}</b></li>`;
  return html`<li><i>${naam}</i><svg>${punten.map((p) => punt(p, plek, kaal))}</svg></li>`;
}

function punt(p: Punt, plek: Plek, kaal: boolean): Html {
  const x = plek(p.datum);
  const teken = tekenVan(p);
  const merk = merkOp(teken, x, kaal ? undefined : `${p.datum} ${zonderNaam(p)}`.trimEnd());
  if (p.gedaanOp === undefined || p.gedaanOp === p.datum) return merk;
  // From the day on which it was done to the last day: how much room there was, or how late it came.
  return html`<line class="m ${kleurVan(teken)}" x1="${plek(p.gedaanOp)}" x2="${x}"/>${merk}`;
}

function tekenVan(p: Punt): Teken {
  if (p.soort === 'mijlpaal') return 'mijlpaal';
  return p.status === undefined || p.status === 'vervallen' ? 'gebeurd' : p.status;
}

/** The row says what it is. */
function zonderNaam({ tekst, groep }: Punt): string {
  return tekst.startsWith(groep) ? tekst.slice(groep.length).replace(/^:? ?/, '') : tekst;
}

function legenda(punten: readonly Punt[], banden: boolean): Html {
  const tekens = [...new Set(punten.map(tekenVan))].sort(compare);
  const streep = punten.some((p) => p.gedaanOp !== undefined);
  return html`<ul class="uitleg">${tekens.map((teken) => html`<li>${los(teken)} ${teken}</li>`)}${
    banden && html`<li>gearceerd: telt niet mee</li>`
  }${streep && html`<li>streep: van de dag waarop het is gedaan naar de uiterste dag</li>`}</ul>`;
}
