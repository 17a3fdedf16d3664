/** Workflow commands of GitHub Actions: an annotation for each finding. */
import { ERNSTEN, type Ernst, gewicht } from '../../core/finding.ts';
import type { Melding } from '../../show/melding.ts';
import { visible } from '../../show/visible.ts';
import { type CheckReport, dringendsteEerst, meldingen } from './compute.ts';
import { checkSummary, verantwoordDoor } from './text.ts';

const COMMAND: Record<Ernst, string> = { fout: 'error', waarschuwing: 'warning', info: 'notice' };
const MEERVOUD: Record<Ernst, string> = { fout: 'fouten', waarschuwing: 'waarschuwingen', info: 'opmerkingen' };
/** GitHub shows this many annotations of each kind for a step; the log has them all. */
const ZICHTBAAR = 10;

/** One command to a line, the most urgent first, because GitHub shows the first ten of each kind; then one line of text. */
export function github(report: CheckReport): string {
  const all = dringendsteEerst(meldingen(report), (m) => ERNSTEN.indexOf(gewicht(m)));
  const lines = all.map((m) => command(m, report.map));
  for (const ernst of ERNSTEN) {
    const n = all.filter((m) => gewicht(m) === ernst).length;
    if (n > ZICHTBAAR)
      lines.push(
        `GitHub toont bij deze stap ${ZICHTBAAR} van de ${n} ${MEERVOUD[ernst]}; de rest (${n - ZICHTBAAR}) staat alleen in dit log.`,
      );
  }
  lines.push(checkSummary(report));
  return `${lines.join('\n')}\n`;
}

function command(m: Melding, map: string): string {
  const door = m.verantwoord ? ` (${verantwoordDoor(m)})` : '';
  const properties = [
    `file=${property(`${map}${m.bestand}`)}`,
    `line=${m.regel}`,
    `col=${m.kolom}`,
    `title=${property(`${m.code}${m.dossier === null ? '' : ` ${m.dossier}`}${door}`)}`,
  ];
  return `::${COMMAND[gewicht(m)]} ${properties.join(',')}::${data([m.bericht, `Doen: ${m.doen}`])}`;
}

/** The runner undoes these, `%25` last. What remains is on one line, so no text can begin a command of its own. */
function data(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replaceAll('%', '%25')).join('%0A');
}

function property(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
