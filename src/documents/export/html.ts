/** The draft as one HTML file: it loads nothing, reads well with a screen reader and prints on A4. */

import { inWoorden } from '../../core/dutch-dates.ts';
import { escapeXml } from '../../core/xml.ts';
import { gelijkeRijen, kolombreedtes } from './columns.ts';
import { GEWOON, type Maat } from './fit.ts';
import { type Blok, leesMarkdown, type Meta, type Run, schoon, type Tabel } from './tokens.ts';

/** One file with its style inside. Everything of the draft is text; only http, https and mailto become links. */
export function toHtml(markdown: string, meta: Meta, maat: Maat = GEWOON): string {
  const titel = escapeXml(schoon(`${meta.titel} – dossier ${meta.dossier}`));
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="wvp ${escapeXml(schoon(meta.versie))}">
<title>${titel}</title>
<style>
${stijl(meta, maat)}</style>
</head>
<body>
<main>
${blokken(leesMarkdown(markdown, meta))}
</main>
</body>
</html>
`;
}

function blokken(lijst: readonly Blok[]): string {
  return lijst.map(blok).join('\n');
}

function blok(b: Blok): string {
  switch (b.soort) {
    case 'kop':
      return `<h${b.niveau}${b.nieuwePagina ? ' class="pagina"' : ''}>${runs(b.inhoud)}</h${b.niveau}>`;
    case 'alinea':
      return `<p${b.handtekening ? ' class="teken"' : b.bijVolgende ? ' class="bij"' : ''}>${runs(b.inhoud)}</p>`;
    case 'citaat':
      return `<blockquote>\n${blokken(b.blokken)}\n</blockquote>`;
    case 'lijn':
      return '<hr>';
    case 'lijst': {
      const naam = b.start === undefined ? 'ul' : 'ol';
      const start = b.start === undefined || b.start === 1 ? '' : ` start="${b.start}"`;
      return `<${naam}${start}>\n${b.items.map((item) => `<li>${blokken(item)}</li>`).join('\n')}\n</${naam}>`;
    }
    case 'tabel':
      return tabel(b);
  }
}

function tabel(t: Tabel): string {
  const klasse = (i: number) => (t.bron[i] ? ' class="bron"' : '');
  const kop = t.kop.map((cel) => `<th scope="col">${runs(cel)}</th>`).join('');
  const rijen = gelijkeRijen(t).map((rij) => {
    const cellen = rij.map((cel, i) =>
      t.rijkop && i === 0 ? `<th scope="row">${runs(cel)}</th>` : `<td${klasse(i)}>${runs(cel)}</td>`,
    );
    return `<tr>${cellen.join('')}</tr>`;
  });
  const soort = t.handtekening ? ' class="handtekening"' : t.bijeen ? ' class="bijeen"' : '';
  const kolommen = kolombreedtes(t).map((deel) => `<col style="width:${(deel * 100).toFixed(1)}%">`);
  return `<table${soort}>
<colgroup>${kolommen.join('')}</colgroup>
<thead><tr>${kop}</tr></thead>
<tbody>
${rijen.join('\n')}
</tbody>
</table>`;
}

function runs(inhoud: readonly Run[]): string {
  return inhoud.map(run).join('');
}

function run(r: Run): string {
  let html = escapeXml(r.tekst).replaceAll('\n', '<br>');
  if (r.code) html = `<code>${html}</code>`;
  if (r.cursief) html = `<em>${html}</em>`;
  if (r.vet) html = `<strong>${html}</strong>`;
  if (r.invullen) html = `<mark>${html}</mark>`;
  return r.link === undefined ? html : `<a href="${escapeXml(r.link)}" rel="noreferrer">${html}</a>`;
}

/** Text for `content:`; escaped to the letter, so that it cannot leave the string or the style element. */
function cssTekst(tekst: string): string {
  return `"${[...schoon(tekst)].map((t) => (/[a-z0-9 ]/i.test(t) ? t : `\\${t.codePointAt(0)?.toString(16)} `)).join('')}"`;
}

/** A number for CSS. */
function deel(getal: number, van: number): string {
  return String(Math.round(getal * van * 1000) / 1000);
}

function stijl(meta: Meta, maat: Maat): string {
  const links = cssTekst(meta.titel);
  const rechts = cssTekst(`Dossier ${meta.dossier} · stand op ${inWoorden(meta.peildatum)}`);
  return `@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  @top-left { content: ${links}; font: 8pt sans-serif; color: #444; }
  @top-right { content: ${rechts}; font: 8pt sans-serif; color: #444; }
  @bottom-right { content: "pagina " counter(page) " van " counter(pages); font: 8pt sans-serif; color: #444; }
}
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.5 "Source Sans 3", "Segoe UI", Calibri, Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { color: #16324f; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.9rem; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .6rem; padding-top: .5rem; border-top: 1px solid #c3ccd5; }
h3 { font-size: 1.08rem; margin: 1.5rem 0 .4rem; }
p { margin: 0 0 .75rem; orphans: 3; widows: 3; }
p.bij { break-after: avoid; }
p.teken { padding-bottom: 4rem; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.5rem; }
li > p { margin: 0 0 .25rem; }
blockquote { margin: 0 0 .75rem; padding: .6rem .9rem; background: #eef2f6; border-left: 4px solid #16324f; break-inside: avoid; }
blockquote > :last-child { margin: 0; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0 0 1rem; font-size: .92rem; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: .35rem .55rem; border: 1px solid #c3ccd5; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #e4eaf0; color: #16324f; }
tbody th { font-weight: 600; }
td.bron { font-size: .85em; color: #505050; }
table.handtekening, table.bijeen { break-inside: avoid; }
tbody tr:first-child:not(:last-child), tbody tr:nth-last-child(2) { break-after: avoid; }
table.handtekening tbody td { height: 4.5rem; }
mark { background: #fff1a8; color: #1a1a1a; padding: 0 .15em; }
code { font-family: Consolas, "Liberation Mono", monospace; font-size: .9em; }
a { color: #0b4f8a; }
@media screen {
  main { overflow-x: auto; }
  table { min-width: 40rem; }
}
@media print {
  :root { font-size: ${maat.tekst}pt; }
  body { font-size: 1rem; line-height: ${deel(1.4, maat.regel)}; }
  table { font-size: ${maat.tabel}pt; line-height: ${deel(1.3, maat.regel)}; margin-bottom: ${deel(1, maat.ruimte)}rem; }
  th, td { padding: ${deel(2.5 / GEWOON.cel, maat.cel)}pt 4.5pt; }
  h1 { margin-bottom: ${deel(0.75, maat.ruimte)}rem; }
  h2 { margin: ${deel(2.25, maat.ruimte)}rem 0 ${deel(0.6, maat.ruimte)}rem; padding-top: ${deel(0.5, maat.ruimte)}rem; }
  p, ul, ol, blockquote { margin-bottom: ${deel(0.75, maat.ruimte)}rem; }
  main { max-width: none; padding: 0; }
  .pagina { break-before: page; border-top: 0; padding-top: 0; }
  mark, thead th, blockquote { print-color-adjust: exact; }
}
`;
}
