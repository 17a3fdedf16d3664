/** The timeline as one file for a browser or a printer: the picture and a table of the same. No scripts, nothing from elsewhere. */
import { MERK } from '../../show/marks.ts';
import type { Tijdlijn } from './compute.ts';
import { timelineSvg, xml } from './svg.ts';

const STIJL = `@page{size:A4 landscape;margin:12mm}
body{font:13px/1.4 "Liberation Sans",Arial,Helvetica,sans-serif;color:#1f2328;margin:16px auto;max-width:1120px}
svg{width:100%;height:auto;display:block}
table{border-collapse:collapse;width:100%;margin-top:16px}
caption{text-align:left;font-weight:bold;padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:3px 8px;border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}
th{border-bottom:2px solid #8c959f}
td:first-child,td:nth-child(2){white-space:nowrap}
tr.nu td{border-top:2px solid #0550ae}
@media print{body{margin:0;max-width:none}svg{max-height:180mm}figure{break-after:page;margin:0}tr{break-inside:avoid}thead{display:table-header-group}}
figure{margin:0}`;

export function timelineHtml(t: Tijdlijn): string {
  const titel = `Tijdlijn van dossier ${t.dossier}`;
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
  const rijen = [...banden, ...punten].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  const eersteNa = rijen.findIndex((r) => r.datum > t.peildatum);
  const lichaam = rijen.map((r, i) => {
    const nu = i === eersteNa ? ' class="nu"' : '';
    return `<tr${nu}><td>${r.datum}</td><td>${r.soort}</td><td>${xml(r.status)}</td><td>${xml(r.tekst)}</td></tr>`;
  });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(titel)}</title>
<style>
${STIJL}
</style>
</head>
<body>
<figure>
${timelineSvg(t)}</figure>
<table>
<caption>Alles op volgorde, peildatum ${t.peildatum}${t.vervallen > 0 ? `; niet getoond: ${t.vervallen} vervallen` : ''}</caption>
<thead><tr><th scope="col">datum</th><th scope="col">soort</th><th scope="col">status</th><th scope="col">wat</th></tr></thead>
<tbody>
${lichaam.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
