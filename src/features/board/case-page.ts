/** One case: what to do now, what was agreed, its course, its steps with article and proof, milestones, papers, money. */

import { type Finding, gewicht } from '../../core/finding.ts';
import { formatLocation, type Location } from '../../core/location.ts';
import { definitieVan } from '../../dossier/kinds/index.ts';
import { FINANCIERS } from '../../dossier/partijen.ts';
import { type Step, stapNaam } from '../../judge/step.ts';
import { REDEN, TOESTAND } from '../../judge/words.ts';

import { los } from '../../show/drawing.ts';
import { type Html, html } from '../../show/html.ts';

import { dagen, isUwvStil, MIJLPAAL, plural, statusWord, wieVan } from '../../show/marks.ts';
import { bedrag } from '../../show/numbers.ts';
import { bestandVan, type ReportCase } from '../../show/report.ts';
import { compare, openAfspraken } from '../../show/urgency.ts';
import type { GeldStand } from '../money/compute.ts';
import type { BordFeiten } from './board-facts.ts';
import type { BordZaak, Werk } from './compute.ts';
import { wetsLinks } from './law-link.ts';
import { type Bord, naar, pagina } from './page.ts';
import { merk, nog, wanneer } from './parts.ts';
import { DOSSIER_STIJL, stijl } from './style.ts';

/** Drafts in the folder of a case: those of wvp by name; the names of others may hold anything. */
export interface Concepten {
  readonly bekend: readonly string[];
  readonly anders: number;
}

export interface ZaakInhoud {
  readonly c: ReportCase;
  readonly z: BordZaak;
  readonly feiten: BordFeiten;
  readonly geld: GeldStand | null;
  readonly concepten: Concepten;
  /** The picture of the timeline. */
  readonly lijn: Html;
  /** Where the files of the repo can be read; null without one. */
  readonly bronAdres: string | null;
}

/** A place in a file of the case, as a link where the files have an address. */
type Plek = (at: Location) => Html;

/** How every page of a case looks; `lijnStijl` is for the picture of the timeline. */
export function zaakStijl(lijnStijl: string): string {
  return stijl(DOSSIER_STIJL, lijnStijl);
}

export function zaakPagina(bord: Bord, pagStijl: string, inhoud: ZaakInhoud): string {
  const { c, z, lijn, bronAdres } = inhoud;
  const plek: Plek = (at) => {
    const kort = `${at.bestand}:${at.regel}`;
    if (bronAdres === null) return html`${kort}`;
    const pad = bestandVan(c, at).split('/').map(encodeURIComponent).join('/');
    return html`<a href="${bronAdres}/${pad}#L${at.regel}">${kort}</a>`;
  };
  return pagina(bord, {
    pad: z.bestand,
    titel: `Dossier ${z.naam}`,
    stijl: pagStijl,
    plaats: 'dossiers',
    inhoud: html`${hoofd(inhoud)}
<h2>Nu te doen</h2>${nuTeDoen(inhoud, bord.peildatum)}
${afspraken(inhoud, bord.peildatum, plek)}
<h2>Verloop</h2>${lijn}
${stappen(c, plek)}
${mijlpalen(c, plek)}
${stukken(inhoud, plek)}
${geld(inhoud, plek)}
${opgemerkt(c, plek)}
<p class="kies"><a href="${naar(z.bestand, 'index.html')}">Terug naar het bord</a></p>`,
  });
}

function hoofd({ c, z }: ZaakInhoud): Html {
  const e = c.evaluation;
  const feiten: (readonly [string, string | number | null])[] = [
    ['toestand', TOESTAND[e.toestand]],
    ['week', e.ziekteweek],
    ['ziektedag', e.ziektedag],
    ['eerste ziektedag', e.eersteZiektedag],
    ['telt vanaf', e.tellendeEersteZiektedag === e.eersteZiektedag ? null : e.tellendeEersteZiektedag],
    ['hervat', e.percentageHervat > 0 ? `${e.percentageHervat}%` : null],
    ['werkgever', z.werkgever],
    ['casemanager', z.casemanager],
  ];
  return html`<h1>Dossier ${z.naam}${z.werknemer !== null && html` <small>${z.werknemer}</small>`}</h1><ul class="feiten">${feiten.map(
    ([naam, waarde]) => waarde !== null && html`<li>${naam} <b>${waarde}</b></li>`,
  )}</ul>`;
}

function nuTeDoen({ c, z }: ZaakInhoud, peildatum: string): Html {
  const nu = z.werk.filter((w) => w.status !== 'gepland');
  const straks = z.werk.find((w) => w.status === 'gepland');
  const onbepaald = c.evaluation.stappen.filter((s) => s.status === 'onbepaald');
  const overgenomen = onbepaald.filter((s) => s.reden === 'voor-overname').length;
  const stuk = onbepaald.length - overgenomen;
  const regel = (w: Werk) =>
    html`<li>${merk(w)} <b>${w.titel}</b> <span class="stil">${wieVan(w)}, ${w.datum !== null && `uiterlijk ${w.datum}, `}${wanneer(w, peildatum)}</span></li>`;
  return html`<ul class="nu">${nu.map(regel)}${nu.length === 0 && onbepaald.length === 0 && html`<li>Niets.</li>`}${
    overgenomen > 0 &&
    html`<li>${los('onbepaald')} ${plural(overgenomen, 'stap', 'stappen')} van voor de overname: kijk in het vorige systeem</li>`
  }${stuk > 0 && html`<li class="laat">${los('onbepaald')} ${plural(stuk, 'stap is', 'stappen zijn')} niet te beoordelen: een bestand is niet te lezen</li>`}${
    straks && html`<li class="stil">Hierna: ${straks.titel}, uiterlijk ${straks.datum} (${wieVan(straks)})</li>`
  }</ul>`;
}

/** Without their words, which are free text: who, by when, and where it stands. */
function afspraken({ c, feiten }: ZaakInhoud, peildatum: string, plek: Plek): Html | null {
  const open = openAfspraken(c);
  const klaar = c.afspraken.filter((a) => a.status === 'afgerond').length;
  if (open.length === 0 && klaar === 0) return null;
  const rijen = open.map((a) => {
    const waar = feiten.afspraken[a.id];
    const tekst = nog(peildatum, a.uiterlijk);
    const laat = a.status === 'verlopen';
    return html`<li>${merk({ status: laat ? 'verlopen' : 'open' })} ${wieVan(a)}, ${a.uiterlijk !== null && `uiterlijk ${a.uiterlijk}, `}${laat ? html`<span class="laat">${tekst}</span>` : tekst} <span class="bw">${waar ? plek(waar) : a.id}</span></li>`;
  });
  return html`<h2>Afspraken <small>${open.length} open, ${klaar} afgerond</small></h2><ul class="nu">${rijen}</ul>`;
}

/** Steps in order of day; the instances of a step that were all done in time stand together, each with its day and proof. */
function stappen(c: ReportCase, plek: Plek): Html {
  const op = (s: Step) => s.uiterlijk ?? '9999';
  const alle = [...c.evaluation.stappen].sort((a, b) => compare(op(a), op(b)));
  const niet = alle.filter((s) => s.status === 'vervallen');
  const reeksen = new Map<string, [Step, ...Step[]]>();
  for (const s of alle) {
    if (s.status === 'vervallen') continue;
    const sleutel = s.status === 'voldaan' ? `${s.id} ${s.regelVersieVanaf}` : `${s.id} ${s.sleutel}`;
    const bekend = reeksen.get(sleutel);
    if (bekend) bekend.push(s);
    else reeksen.set(sleutel, [s]);
  }
  const [artikelen, plaatsen] = [new Herhaling(), new Herhaling()];
  const regel = (leden: readonly [Step, ...Step[]]): Html => {
    const [s, ...meer] = leden;
    const bron = artikelen.in(bronnen(s));
    if (meer.length > 0) return reeks(leden, bron, plek);
    return html`<li><span>${s.uiterlijk ?? '–'}</span><div>${los(isUwvStil(s) || s.status === 'vervallen' ? 'gepland' : s.status)} <b>${stapNaam(s)}</b> <small>${s.verantwoordelijke}</small><br/>${statusWord(s)}${
      s.gedaanOp !== null && ` op ${s.gedaanOp}`
    }${s.uiterlijkRuim !== null && s.uiterlijkRuim !== s.uiterlijk && `, ruim ${s.uiterlijkRuim}`}${
      s.afgewekenTot !== null && `, afgesproken ${s.afgewekenTot}`
    }${s.verantwoord && ', met verklaring'}</div><p>${bron}</p><p>${plaatsen.in(naElkaar(bewijs(s, plek)))}</p></li>
`;
  };
  return html`<h2>Stappen <small>uiterste dag, stap, artikel, bewijs</small></h2><ol class="st">${[...reeksen.values()].map(regel)}</ol>${
    niet.length > 0 &&
    html`<p class="stil">Niet (meer) nodig: ${niet.map((s) => `${stapNaam(s)}${s.reden ? ` (${REDEN[s.reden]})` : ''}`).join('; ')}.</p>`
  }`;
}

function reeks(leden: readonly [Step, ...Step[]], bron: Html, plek: Plek): Html {
  const [eerste] = leden;
  const naam = stapNaam(eerste).replace(/ \(\d+\)$/, '');
  // The day on which each was due is counted from the one before it, which stands just before it.
  const regels = leden.map((s) => {
    const waar = s.omdat.findLast((o) => o.bron !== undefined)?.bron;
    return html`${s.uiterlijk}, gedaan ${s.gedaanOp}${waar && html`: ${plek(waar)}`}`;
  });
  return html`<li><span>${eerste.uiterlijk}</span><div>${los('voldaan')} <b>${naam}</b> <small>${eerste.verantwoordelijke}</small><br/>${leden.length} keer voldaan, t/m ${leden.at(-1)?.uiterlijk}</div><p>${bron}</p><p class="rk">${naElkaar(regels)}</p></li>
`;
}

/** A part in which what is the same as in the line above is not said again. */
class Herhaling {
  #vorige = '';

  in(cel: Html): Html {
    const gelijk = cel.tekst !== '' && cel.tekst === this.#vorige;
    this.#vorige = cel.tekst;
    return gelijk ? html`als hierboven` : cel;
  }
}

function naElkaar(delen: readonly Html[]): Html {
  return html`${delen.map((deel, i) => (i === 0 ? deel : html`; ${deel}`))}`;
}

function bronnen(s: Step): Html {
  return naElkaar(
    wetsLinks(s.grondslag, s.regelVersieVanaf).map(({ tekst, adres }) =>
      adres === null ? html`${tekst}` : html`<a href="${adres}">${tekst}</a>`,
    ),
  );
}

/** Each date of the arithmetic once, with the place that it stands in. */
function bewijs(s: Step, plek: Plek): readonly Html[] {
  const gezien = new Set<string>();
  return s.omdat.flatMap(({ bron }) => {
    if (bron === undefined || gezien.has(formatLocation(bron))) return [];
    gezien.add(formatLocation(bron));
    return [plek(bron)];
  });
}

function mijlpalen({ evaluation: e }: ReportCase, plek: Plek): Html | null {
  if (e.klokken.length === 0) return null;
  const rijen = MIJLPAAL.flatMap(([naam, titel]) => {
    const klok = e.klokken.find((k) => k.naam === naam);
    return klok ? [{ titel, klok }] : [];
  }).sort((a, b) => compare(a.klok.datum ?? '9999', b.klok.datum ?? '9999'));
  const rest = [
    ...e.onderbrekingen.map(
      (o) =>
        html`<li>Telt niet mee: ${o.van} t/m ${o.totEnMet}, ${dagen(o.dagen)} (${o.soort === 'hersteld' ? 'hersteld' : 'verlof'})</li>`,
    ),
    ...e.eerdereZiekteperioden.map((p) => html`<li>Eerdere ziekteperiode: ${p.eersteZiektedag} t/m ${p.totEnMet}</li>`),
  ];
  return html`<h2>Mijlpalen</h2><table><thead><tr><th>dag</th><th>wat</th><th class="w6">volgt uit</th></tr></thead><tbody>${rijen.map(
    ({ titel, klok }) =>
      html`<tr><td class="d">${klok.datum ?? html`${los('onbepaald')} geen dag`}</td><td>${titel}${klok.reden !== null && html`<br/><small>${klok.reden}</small>`}</td><td class="bw w6">${unieke(
        klok.omdat.flatMap((o) => o.bron ?? []),
        plek,
      )}</td></tr>`,
  )}</tbody></table>${rest.length > 0 && html`<ul class="nu stil">${rest}</ul>`}`;
}

function unieke(plaatsen: readonly Location[], plek: Plek): Html {
  return naElkaar([...new Map(plaatsen.map((at) => [formatLocation(at), at])).values()].map(plek));
}

/** What is there on paper. Names of files are not shown: people put names in those. */
function stukken({ feiten, concepten, c }: ZaakInhoud, plek: Plek): Html {
  const weg = c.bevindingen.filter((f) => f.code === 'dossier/bijlage-ontbreekt').length;
  const rijen = feiten.stukken.map(
    (s) =>
      html`<tr><td>${definitieVan(s.soort).titel}</td><td class="d">${s.datum}</td><td class="d">${s.getekendOp ?? '–'}</td><td class="bw">${plek(s.bewijs)}</td></tr>`,
  );
  return html`<h2>Stukken</h2>${
    rijen.length > 0
      ? html`<table><thead><tr><th>bijlage bij</th><th>van</th><th>getekend op</th><th>staat in</th></tr></thead><tbody>${rijen}</tbody></table>`
      : html`<p>Geen bijlagen.</p>`
  }${weg > 0 && html`<p class="laat">${plural(weg, 'bijlage', 'bijlagen')} niet gevonden.</p>`}<p class="stil">Concepten: ${
    concepten.bekend.length > 0 ? concepten.bekend.join(', ') : 'geen'
  }${concepten.anders > 0 && `, en ${plural(concepten.anders, 'ander bestand', 'andere bestanden')}`}.</p>`;
}

/** Amounts only: what an intervention or a decision is about, is free text. */
function geld({ geld: g }: ZaakInhoud, plek: Plek): Html | null {
  if (g === null) return null;
  const euro = (n: number | null) => (n === null ? 'onbekend' : bedrag(n));
  const betaald = FINANCIERS.filter((f) => g.perFinancier[f].aantal > 0).map(
    (f) => `${f} ${bedrag(g.perFinancier[f].kosten)}`,
  );
  return html`<h2>Geld</h2>${
    g.interventies.length > 0 &&
    html`<table><thead><tr><th>interventie</th><th class="w6">stand van</th><th class="n">kosten</th><th class="n">baten</th><th>betaalt</th><th class="w6">bewijs</th></tr></thead><tbody>${g.interventies.map(
      (i, n) =>
        html`<tr><td>${n + 1} ${i.stap}</td><td class="d w6">${i.datum}</td><td class="n">${euro(i.kosten)}</td><td class="n">${euro(i.baten)}</td><td>${i.financier}</td><td class="bw w6">${unieke(
          [i.bewijs.kosten, i.bewijs.baten, i.bewijs.stap].flatMap((at) => at ?? []),
          plek,
        )}</td></tr>`,
    )}</tbody></table><p class="stil">Toegezegd: ${g.toegezegd.aantal}, kosten ${bedrag(g.toegezegd.kosten)}, baten ${bedrag(g.toegezegd.baten)} euro${betaald.length > 0 && ` (${betaald.join(', ')})`}.</p>`
  }${
    g.mandaat !== null &&
    html`<p${g.mandaat.over > 0 && LAAT}>Mandaat per dossier ${bedrag(g.mandaat.bedrag)} euro, gebruikt ${bedrag(g.mandaat.gebruikt)}, ${g.mandaat.over > 0 ? `${bedrag(g.mandaat.over)} erboven` : `nog ${bedrag(g.mandaat.vrij)}`}.</p>`
  }${
    g.besluiten.length > 0 &&
    html`<table><thead><tr><th>besluit van</th><th>genomen door</th><th>op mandaat</th><th class="n">bedrag</th><th class="w6">bewijs</th></tr></thead><tbody>${g.besluiten.map(
      (b) =>
        html`<tr><td class="d">${b.datum}</td><td>${b.genomenDoor}</td><td>${b.opMandaat === null ? 'niet vastgelegd' : b.opMandaat ? 'ja' : 'nee'}</td><td class="n">${b.bedrag === null ? '–' : bedrag(b.bedrag)}</td><td class="bw w6">${plek(b.bewijs)}</td></tr>`,
    )}</tbody></table>`
  }${g.onleesbaar > 0 && html`<p class="laat">${plural(g.onleesbaar, 'gebeurtenis is', 'gebeurtenissen zijn')} niet te lezen: de bedragen kunnen anders zijn.</p>`}`;
}

const LAAT = html` class="laat"`;

/** What else was found, without what a step says already. */
function opgemerkt(c: ReportCase, plek: Plek): Html | null {
  const { stappen: alle } = c.evaluation;
  const vanStap = (f: Finding) => alle.some((s) => f.code === `${s.id}/${s.status}` && f.sleutel === s.sleutel);
  const rest = c.bevindingen.filter((f) => gewicht(f) !== 'info' && !vanStap(f));
  if (rest.length === 0) return null;
  return html`<h2>Opgemerkt</h2><ul class="nu">${rest.map(
    (f) => html`<li>${f.bericht} <small>${f.code}</small> <span class="bw">${plek(f)}</span></li>`,
  )}</ul>`;
}
