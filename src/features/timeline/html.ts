/** The timeline as one file for a browser or a printer: what to do now, the picture, and a table of the same. No scripts, nothing from elsewhere. */

import { dicht, KLEUREN, VORM_STIJL, vormenVoor } from '../../show/drawing.ts';
import { html } from '../../show/html.ts';
import { MERK } from '../../show/marks.ts';
import { compare } from '../../show/urgency.ts';
import type { Tijdlijn } from './compute.ts';
import { aantalRijen, DICHT_STIJL, LIJN_STIJL, lijnFiguur } from './picture.ts';

/** From so many rows on, a page on its side is too low for the picture. */
const STAAND_VANAF = 36;

const STIJL = `
body{font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:var(--inkt);background:var(--bg);margin:0 auto;max-width:1120px;padding:16px}
h1{font-size:1.35rem;margin:0 0 .2rem;overflow-wrap:anywhere}h2{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:0;color:var(--grijs)}
ul{margin:0;padding:0;list-style:none}
table{border-collapse:collapse;width:100%;margin-top:20px;font-size:14px}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:3px 8px 3px 0;border-bottom:1px solid var(--lijn);overflow-wrap:anywhere}
.d{white-space:nowrap}tr.nu td{border-top:2px solid var(--nadruk)}
@media(max-width:640px){.s{display:none}}
@media print{body{padding:0;max-width:none;font-size:9pt}table{display:none}h2{margin:.5rem 0 .1rem}}`;

export function timelineHtml(t: Tijdlijn): string {
  const banden = [...t.eerder, ...t.banden].map((b) => ({
    datum: b.van,
    soort: 'periode',
    status: '',
    tekst: `${b.tekst}, t/m ${b.totEnMet}`,
  }));
  const punten = t.punten.map((p) => ({
    datum: p.datum,
    soort: p.soort === 'stap' ? 'uiterste dag' : p.soort,
    status: p.status ? `${MERK[p.status]} ${p.status}` : '',
    tekst: p.tekst,
  }));
  const rijen = [...banden, ...punten].sort((a, b) => compare(a.datum, b.datum));
  const eersteNa = rijen.findIndex((r) => r.datum > t.peildatum);
  const nu = t.punten.filter((p) => p.status === 'gemist' || p.status === 'open');
  const stand = aantalRijen(t) > STAAND_VANAF ? 'portrait' : 'landscape';
  const stijl = dicht(`@page{size:A4 ${stand};margin:10mm}${KLEUREN}${VORM_STIJL}${STIJL}${LIJN_STIJL}${DICHT_STIJL}`);
  const figuur = lijnFiguur(t);
  const lichaam = html`<body>
<h1>Tijdlijn van dossier ${t.dossier}</h1>
<p>${t.begin === null ? 'Geen ziekmelding' : `Eerste ziektedag ${t.begin}`}, peildatum ${t.peildatum}.</p>
<h2>Nu te doen</h2>
<ul class="nu">${nu.length === 0 ? html`<li>Niets.</li>` : nu.map((p) => html`<li>${MERK[p.status ?? 'open']} ${p.tekst}, uiterlijk ${p.datum}</li>`)}</ul>
<h2>Verloop</h2>
${vormenVoor(figuur)}${figuur}
<table>
<caption>Alles op volgorde${t.vervallen > 0 && `; niet getoond: ${t.vervallen} vervallen`}</caption>
<thead><tr><th scope="col">datum</th><th scope="col" class="s">soort</th><th scope="col">status</th><th scope="col">wat</th></tr></thead>
<tbody>
${rijen.map(
  (r, i) =>
    html`<tr${i === eersteNa && html` class="nu"`}><td class="d">${r.datum}</td><td class="s">${r.soort}</td><td>${r.status}</td><td>${r.tekst}</td></tr>
`,
)}</tbody>
</table>
</body>`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html`Tijdlijn van dossier ${t.dossier}`.tekst}</title>
<style>
${stijl}
</style>
</head>
${lichaam.tekst}
</html>
`;
}
