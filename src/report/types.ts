/** What the formats are made from. */
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { GeldStand } from '../evaluate/geld.ts';
import type { Judgement } from '../evaluate/judge-case.ts';

export interface ReportCase extends Judgement {
  /** Case folder relative to the repo root, with `/`. */
  readonly pad: string;
  /** Left out where nothing about money is recorded, and where nobody asked for it. */
  readonly geld?: GeldStand;
}

/** What was committed by a day. */
export interface Moment {
  readonly datum: Datum;
  readonly commit: string;
}

export interface Report {
  readonly versie: string;
  readonly peildatum: string;
  /** The dossiers are those of a commit, not of the disk. */
  readonly bekendOp?: Moment | undefined;
  readonly cases: readonly ReportCase[];
}

/** Path of a finding relative to the repo root. */
export function bestandVan(c: ReportCase, finding: Pick<Finding, 'bestand'>): string {
  return c.pad === '.' ? finding.bestand : `${c.pad}/${finding.bestand}`;
}
