/** `wvp check -f markdown`: a table for the page of a CI job. */
import { ERNSTEN, gewicht } from '../../core/finding.ts';
import { formatLocation } from '../../core/location.ts';
import { markdownTekst } from '../../show/markdown-text.ts';
import type { Melding } from '../../show/melding.ts';
import { type CheckReport, dringendsteEerst, meldingen } from './compute.ts';
import { checkSummary } from './text.ts';

/** GitHub takes a page of 1 MiB; so many rows stay well below it. */
const MAX_RIJEN = 1000;

/** Most urgent first; what to do stands once for each code. */
export function markdown(report: CheckReport): string {
  const alle = dringendsteEerst(meldingen(report), (m) => ERNSTEN.indexOf(gewicht(m)));
  const getoond = alle.slice(0, MAX_RIJEN);
  const delen = [`## wvp check\n\n${markdownTekst(checkSummary(report))}`];
  if (getoond.length > 0) {
    delen.push([...KOP, ...getoond.map(rij)].join('\n'));
    if (alle.length > getoond.length)
      delen.push(`En nog ${alle.length - getoond.length}. Alles: \`wvp check\`, of \`-f json\`.`);
    const perCode = new Map(getoond.map((m) => [m.code, m]));
    const uitleg = [...perCode.values()].map((m) => `- **${markdownTekst(m.code)}**: ${markdownTekst(m.doen)}`);
    delen.push(`<details><summary>Wat te doen</summary>\n\n${uitleg.join('\n')}\n\n</details>`);
  }
  return `${delen.join('\n\n')}\n`;
}

const KOP = ['| ernst | dossier | bevinding | plaats |', '|---|---|---|---|'];
const MERK = { fout: '❌ fout', waarschuwing: '⚠️ waarschuwing', info: 'ℹ️ opmerking' } as const;

function rij(m: Melding): string {
  const ernst = `${MERK[gewicht(m)]}${m.verantwoord ? ' (verantwoord)' : ''}`;
  const cellen = [ernst, markdownTekst(m.dossier ?? ''), markdownTekst(m.bericht), markdownTekst(formatLocation(m))];
  return `| ${cellen.join(' | ')} |`;
}
