/** The code quality report of GitLab: an array with one object for each finding. */
import { type Ernst, gewicht } from '../../core/finding.ts';
import type { Melding } from '../../show/melding.ts';
import { jsonDocument, visible } from '../../show/visible.ts';
import { type CheckReport, meldingen } from './compute.ts';
import { verantwoordDoor } from './text.ts';

const SEVERITY: Record<Ernst, 'critical' | 'minor' | 'info'> = {
  fout: 'critical',
  waarschuwing: 'minor',
  info: 'info',
};

export function gitlab(report: CheckReport): string {
  // GitLab takes two with one fingerprint for the same, and drops one.
  const seen = new Map<string, number>();
  return jsonDocument(
    meldingen(report).map((m) => {
      const n = (seen.get(m.vingerafdruk) ?? 0) + 1;
      seen.set(m.vingerafdruk, n);
      return issue(m, report.map, n === 1 ? m.vingerafdruk : `${m.vingerafdruk}#${n}`);
    }),
  );
}

function issue(m: Melding, map: string, fingerprint: string) {
  const wie = m.dossier === null ? '' : `${m.dossier}: `;
  const door = m.verantwoord ? ` (${verantwoordDoor(m)})` : '';
  return {
    description: visible(`${wie}${m.bericht}${door}`),
    check_name: m.code,
    fingerprint,
    severity: SEVERITY[gewicht(m)],
    location: { path: `${map}${m.bestand}`, lines: { begin: m.regel } },
  };
}
