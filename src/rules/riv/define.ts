/** A signal: something that UWV looks at when it judges the verslag, or that the casemanager's guide asks, and that the events can show. Never a `fout`. */
import type { Datum } from '../../core/dates.ts';
import type { Ernst } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Ziektegeval } from '../../dossier/case.ts';
import { eindesVoor } from '../../dossier/klokken/eindes.ts';
import type { Source } from '../bronnen.ts';

export interface Signal {
  readonly sleutel: string;
  readonly at: Location;
  /** Dates and ids that make the message concrete; no free text of the dossier. */
  readonly extra: string;
}

export interface SignalRule {
  readonly id: string;
  /** `uwv`: what UWV looks at (group `riv`), and the default. */
  readonly regelset?: 'uwv' | 'casemanagement';
  /** `waarschuwing` unless said otherwise. */
  readonly ernst?: Exclude<Ernst, 'fout'>;
  readonly titel: string;
  readonly waarom: string;
  readonly doen: string;
  readonly source: readonly Source[];
  readonly opmerking?: string;
  readonly checkedOn: Datum;
  /** What the case shows on the peildatum. */
  readonly find: (c: Ziektegeval, peildatum: Datum) => readonly Signal[];
}

/** Finding code: `riv/<id>` or `casemanagement/<id>`. */
export function codeVan(rule: SignalRule): string {
  return `${rule.regelset === 'casemanagement' ? 'casemanagement' : 'riv'}/${rule.id}`;
}

/** Whether the duties of the case are over on a day: ended, or past the wage period. */
export function afgelopen(c: Ziektegeval, dag: Datum): boolean {
  return eindesVoor(c, dag).some((e) => e.vanaf <= dag);
}

export function defineSignal(rule: SignalRule): SignalRule {
  return rule;
}

/** Numbers of days that no text of law gives: wvp's own, and `wvp explain` says so. */
export const EIGEN_TERMIJN = {
  /** Regular contact of the bedrijfsarts: six weeks, as UWV asks for the evaluations. */
  bedrijfsartsStil: 42,
  /** From a recorded stagnation, conflict or refusal to a next step. */
  stagnatie: 14,
  /** From an advice to a sign that something was done with it. */
  advies: 42,
  /** Reports of the bureau in spoor 2. */
  rapportage: 56,
  /** Age of the actueel oordeel when the verslag is handed over. */
  actueelOordeel: 91,
} as const;

export const EIGEN_GETAL = 'Het aantal dagen staat in geen regeling; het is een keuze van wvp.';
