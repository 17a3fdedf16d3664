/** What has to be done when: three months as a grid, and the same as a list. */
import { type Datum, dagenTussen, plusDagen, plusMaanden, weekdag } from '../../core/dates.ts';
import { type Html, html } from '../../show/html.ts';
import { plural, wieVan } from '../../show/marks.ts';
import { compare } from '../../show/urgency.ts';
import { type BordZaak, opNaam, type Regel } from './compute.ts';
import { type Bord, pagina, ZOEK_SCRIPT, ZOEKVELD } from './page.ts';
import { type Kolommen, merk, takenTabel, wanneer, zaakLink } from './parts.ts';
import { AGENDA_STIJL, LIJST_STIJL, stijl } from './style.ts';

const MAANDEN = 3;
/** More rows than a page can hold are counted, and stand on the pages of their roles. */
const MAX_RIJEN = 2000;
const STIJL = stijl(LIJST_STIJL, AGENDA_STIJL);
const PAD = 'agenda.html';
const NAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const WEEK = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

type MetDag = Regel & { readonly datum: Datum };

export function agendaPagina(bord: Bord, zaken: readonly BordZaak[], kolommen: Kolommen): string {
  const { peildatum } = bord;
  const eerste = `${peildatum.slice(0, 7)}-01`;
  const tot = plusDagen(plusMaanden(eerste, MAANDEN), -1);
  const alle = zaken
    .flatMap((z) =>
      z.werk.flatMap((w): MetDag[] => (w.datum === null || w.datum > tot ? [] : [{ z, w, datum: w.datum }])),
    )
    .sort((a, b) => compare(a.datum, b.datum) || opNaam(a.z, b.z) || compare(a.w.titel, b.w.titel));
  const voorbij = alle.filter((r) => r.datum < peildatum);
  const komend = alle.filter((r) => r.datum >= peildatum);
  const perDag = new Map<Datum, MetDag[]>();
  for (const r of alle) {
    const leden = perDag.get(r.datum);
    if (leden) leden.push(r);
    else perDag.set(r.datum, [r]);
  }
  const getoond = komend.slice(0, MAX_RIJEN);
  const maanden = Array.from({ length: MAANDEN }, (_, i) => maand(plusMaanden(eerste, i), peildatum, perDag));
  return pagina(bord, {
    pad: PAD,
    titel: 'Agenda',
    stijl: STIJL,
    script: ZOEK_SCRIPT,
    plaats: 'agenda',
    inhoud: html`<h1>Agenda</h1><p class="stil">Wat er tot en met ${tot} moet, en wat al voorbij is. Een getal is hoeveel er die dag moet.</p>
<div class="maanden">${maanden}</div>${ZOEKVELD}
${voorbij.length > 0 && html`<h2 id="voorbij">Al voorbij <small>${voorbij.length}</small></h2>${takenTabel(voorbij.slice(0, MAX_RIJEN), peildatum, PAD, kolommen)}`}
<h2 id="komt">Komt <small>${komend.length}</small></h2>${komend.length === 0 ? html`<p>Niets.</p>` : lijst(getoond, peildatum)}${
      komend.length > getoond.length &&
      html`<p>En nog ${plural(komend.length - getoond.length, 'ding', 'dingen')}: zie de lijsten per rol op het bord.</p>`
    }`,
  });
}

function maand(eerste: Datum, peildatum: Datum, perDag: ReadonlyMap<Datum, readonly MetDag[]>): Html {
  const dagen = dagenTussen(eerste, plusMaanden(eerste, 1));
  const voor = WEEK.indexOf(weekdag(eerste));
  const cellen = Array.from({ length: Math.ceil((voor + dagen) / 7) * 7 }, (_, i) => {
    const dag = i - voor;
    return dag < 0 || dag >= dagen ? null : plusDagen(eerste, dag);
  });
  const cel = (dag: Datum | null) => {
    if (dag === null) return html`<td class="buiten"></td>`;
    const leden = perDag.get(dag) ?? [];
    const doel = dag < peildatum ? 'voorbij' : `d-${dag}`;
    return html`<td${dag === peildatum && NU}>${Number(dag.slice(8))}${
      leden.length > 0 &&
      html`<a href="#${doel}" class="${leden.some(({ w }) => w.laat) ? 'laat' : ''}" aria-label="${dag}: ${leden.length} te doen">${leden.length}</a>`
    }</td>`;
  };
  const weken = Array.from({ length: cellen.length / 7 }, (_, i) => cellen.slice(i * 7, i * 7 + 7));
  return html`<table class="maand"><caption>${NAMEN[Number(eerste.slice(5, 7)) - 1] ?? ''} ${eerste.slice(0, 4)}</caption><thead><tr>${WEEK.map((d) => html`<th>${d}</th>`)}</tr></thead><tbody>${weken.map((w) => html`<tr>${w.map(cel)}</tr>`)}</tbody></table>`;
}

const NU = html` class="p"`;

/** Day by day; the first of a day is what the grid points at. */
function lijst(regels: readonly MetDag[], peildatum: Datum): Html {
  return html`<table class="zt tk"><thead><tr><th>dag</th><th>wat</th><th>dossier</th><th>wie</th><th>nog</th></tr></thead><tbody>${regels.map(
    ({ z, w, datum }, i) => {
      const eersteVanDag = regels[i - 1]?.datum !== datum;
      return html`<tr${eersteVanDag && html` id="d-${datum}"`}><td>${eersteVanDag ? `${weekdag(datum)} ${datum}` : html`<span class="stil">${datum}</span>`}</td><td>${merk(w)} ${w.titel}</td><td>${zaakLink(z, PAD)}</td><td>${wieVan(w)}</td><td>${wanneer(w, peildatum)}</td></tr>
`;
    },
  )}</tbody></table>`;
}
