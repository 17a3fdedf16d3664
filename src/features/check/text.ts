/** The findings of a run for people. */
import { ERNSTEN, type Ernst, gewicht } from '../../core/finding.ts';
import { formatLocation } from '../../core/location.ts';
import { breedte, wrap } from '../../show/layout.ts';
import { plural } from '../../show/marks.ts';
import type { Melding } from '../../show/melding.ts';
import { ernstColour, type TextOptions } from '../../show/paint.ts';
import { visible } from '../../show/visible.ts';
import { type CheckReport, type Excerpt, meldingen } from './compute.ts';

/** Findings of all cases: what, where, why, what to do; then one line that sums up. */
export function checkText(
  report: CheckReport,
  options: TextOptions & { readonly excerpt: (m: Melding) => Excerpt | undefined },
): string {
  const width = breedte(options.columns);
  const { paint } = options;
  const blocks = meldingen(report).map((m) => {
    const ernst = gewicht(m);
    const door = m.verantwoord ? ` (${verantwoordDoor(m)})` : '';
    const wie = m.dossier === null ? '' : ` ${visible(m.dossier)}`;
    const head = `${visible(formatLocation(m))} ${ernstColour(ernst, paint)(ernst)} ${visible(m.code)}${wie}${door}`;
    const lines = [head, `  ${wrap(visible(m.bericht), width - 2, '  ')}`];
    const shown = options.excerpt(m);
    if (shown) {
      const gutter = `  ${shown.regel} | `;
      lines.push(paint.dim(`${gutter}${visible(shown.tekst)}`));
      lines.push(paint.dim(`${' '.repeat(gutter.length - 2)}| ${' '.repeat(Math.max(0, shown.kolom - 1))}^`));
    }
    lines.push(
      `  ${wrap(`Waarom: ${visible(m.waarom)}`, width - 2, '    ')}`,
      `  ${wrap(`Doen: ${visible(m.doen)}`, width - 2, '    ')}`,
    );
    return lines.join('\n');
  });
  return `${[...blocks, wrap(checkSummary(report), width)].join('\n\n')}\n`;
}

/** What accounts for a finding. */
export function verantwoordDoor(m: Melding): string {
  return m.basislijn === undefined ? 'verantwoord' : `basislijn van ${m.basislijn}`;
}

export function checkSummary(report: CheckReport): string {
  const findings = meldingen(report);
  const steps = report.dossiers.reduce((sum, d) => sum + d.stappen.length, 0);
  const words: Record<Ernst, [string, string]> = {
    fout: ['fout', 'fouten'],
    waarschuwing: ['waarschuwing', 'waarschuwingen'],
    info: ['opmerking', 'opmerkingen'],
  };
  const parts = ERNSTEN.map((e) => [findings.filter((f) => gewicht(f) === e).length, words[e]] as const)
    .filter(([n]) => n > 0)
    .map(([n, [one, many]]) => plural(n, one, many));
  const what = parts.length > 0 ? parts.join(', ') : 'geen bevindingen';
  return `${plural(report.dossiers.length, 'dossier', 'dossiers')}, ${plural(steps, 'stap', 'stappen')}: ${what} (peildatum ${report.peildatum}).`;
}
