/** What the formats are made from. */
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Judgement } from '../judge/judge-case.ts';

export interface ReportCase extends Judgement {
  /** Case folder relative to the repo root, with `/`. */
  readonly pad: string;
}

/** What was committed by a day. */
export interface Moment {
  readonly datum: Datum;
  readonly commit: string;
}

export interface Report<C extends ReportCase = ReportCase> {
  readonly versie: string;
  readonly peildatum: string;
  /** The dossiers are those of a commit, not of the disk. */
  readonly bekendOp?: Moment | undefined;
  readonly cases: readonly C[];
}

/** Path of a finding relative to the repo root. */
export function bestandVan(c: ReportCase, finding: Pick<Finding, 'bestand'>): string {
  return c.pad === '.' ? finding.bestand : `${c.pad}/${finding.bestand}`;
}
