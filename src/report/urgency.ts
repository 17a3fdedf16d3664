/** What asks for attention first. */
import type { Step } from '../evaluate/evaluate.ts';
import type { ReportCase } from './types.ts';

const ORDE: Partial<Record<Step['status'], number>> = {
  gemist: 0,
  onbepaald: 1,
  betwist: 2,
  open: 3,
  afgeweken: 3,
  gepland: 4,
};

/** The date that a person works towards: the agreed one where werkgever and werknemer deviated. */
export function streefdatum(step: Step): string | null {
  return step.afgewekenTot ?? step.uiterlijk;
}

/** Steps that still ask for something, most urgent first. What was explained and what UWV must do comes last or not at all. */
export function teDoen(c: ReportCase): readonly Step[] {
  return c.evaluation.stappen
    .filter((s) => ORDE[s.status] !== undefined && s.verantwoordelijke !== 'uwv')
    .filter((s) => s.gedaanOp === null)
    .filter((s) => s.status !== 'gepland' || s.uiterlijk !== null)
    .sort(
      (a, b) =>
        Number(a.verantwoord) - Number(b.verantwoord) ||
        (ORDE[a.status] ?? 9) - (ORDE[b.status] ?? 9) ||
        compare(streefdatum(a) ?? '9999', streefdatum(b) ?? '9999'),
    );
}

/** Steps that ask for something now: not the ones whose window is still closed. */
export function nuTeDoen(c: ReportCase): readonly Step[] {
  return teDoen(c).filter((s) => s.status !== 'gepland');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Cases by the urgency of their first step; closed cases last; then by name. */
export function byUrgency(a: ReportCase, b: ReportCase): number {
  const [x] = teDoen(a);
  const [y] = teDoen(b);
  const rank = (s: Step | undefined) => (s ? (s.verantwoord ? 3.5 : (ORDE[s.status] ?? 9)) : 10);
  return (
    rank(x) - rank(y) ||
    compare((x && streefdatum(x)) ?? '9999', (y && streefdatum(y)) ?? '9999') ||
    compare(a.naam, b.naam) ||
    compare(a.pad, b.pad)
  );
}
