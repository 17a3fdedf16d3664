/** What a judgement is: its steps and what it says of the case. */
import type { Datum } from '../core/dates.ts';
import type { Ernst, Finding } from '../core/finding.ts';
import type { Case, Omdat, Onderbreking } from '../dossier/case.ts';
import type { Rol } from '../dossier/fields.ts';
import type { Source } from '../rules/bronnen.ts';
import type { Rule, VervalReden } from '../rules/define.ts';
import type { Mijlpaal, Mijlpalen, Toestand } from './milestones.ts';
import type { Status } from './status.ts';

/** One obligation of this case, judged. Dates are inclusive last days. */
export interface Step {
  readonly id: string;
  readonly sleutel: string;
  readonly titel: string;
  readonly regelset: Rule['regelset'];
  readonly verantwoordelijke: Rol;
  readonly vanaf: Datum | null;
  readonly uiterlijk: Datum | null;
  readonly uiterlijkRuim: Datum | null;
  readonly status: Status;
  readonly gedaanOp: Datum | null;
  readonly dagenTeLaat: number;
  readonly reden: VervalReden | null;
  /** The date that werkgever and werknemer agreed instead, while the step is `afgeweken`. */
  readonly afgewekenTot: Datum | null;
  readonly grondslag: readonly Source[];
  /** First day of the version of the law that was applied; null when none is in force. */
  readonly regelVersieVanaf: Datum | null;
  /** How severe its finding is; null where its status says nothing that needs action. */
  readonly ernst: Ernst | null;
  readonly verantwoord: boolean;
  readonly bewijs: readonly string[];
  readonly omdat: readonly Omdat[];
  readonly advies: { readonly tekst: string; readonly datum: Datum } | null;
  /** History: what ended the case ended it too, and nobody can still do it. Keeps its status, and is in no list of what to do. */
  readonly voorbij: boolean;
}

export interface Evaluation {
  readonly toestand: Toestand;
  readonly eersteZiektedag: Datum | null;
  readonly tellendeEersteZiektedag: Datum | null;
  readonly ziektedag: number | null;
  readonly ziekteweek: number | null;
  readonly percentageHervat: number;
  readonly onderbrekingen: readonly Onderbreking[];
  readonly eerdereZiekteperioden: Case['eerdereZiekteperioden'];
  /** Null while nobody is reported sick. */
  readonly mijlpalen: Mijlpalen | null;
  /** The same milestones with their proof, or the reason why there is no day. */
  readonly klokken: readonly Mijlpaal[];
  readonly stappen: readonly Step[];
  readonly bevindingen: readonly Finding[];
}

/** What messages call a step. The title of a step of the house is free text; its key is an id. */
export function stapNaam(step: Pick<Step, 'regelset' | 'titel' | 'sleutel'>): string {
  return step.regelset === 'eigen' ? step.sleutel : step.titel;
}
