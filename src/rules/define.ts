/** What a rule is: one obligation with all its versions in the law. */
import type { Datum } from '../core/dates.ts';
import type { Ernst } from '../core/finding.ts';
import type { Omdat, Ziektegeval } from '../dossier/case.ts';
import type { Regelset } from '../dossier/config.ts';
import type { Rol } from '../dossier/fields.ts';
import type { Einde } from '../dossier/klokken/eindes.ts';
import type { Stored } from '../dossier/stored.ts';
import type { Termijnen, TermijnNaam } from '../dossier/termijnen.ts';
import type { Source } from './bronnen.ts';

/** The fulfilling event and the day that counts: its `datum`, or the date that the law asks for. */
export interface Fulfilment {
  readonly datum: Datum;
  /** Null when it is a fact of dossier.yaml or wvp.yaml. */
  readonly event: Stored | null;
  /** Field of the event that holds `datum`. */
  readonly veld: string;
}

export type VervalReden =
  | Einde['reden']
  | 'geen-mogelijkheden'
  | 'geen-dreigend-langdurig-verzuim'
  | 'concreet-perspectief'
  | 'vangnet'
  | 'vervangen'
  | 'eigenrisicodrager'
  | 'besluit-genomen'
  | 'voor-overname'
  | 'ziekte-korter-dan-zes-weken'
  | 'aanleiding-voorbij'
  | 'geen-versie-van-kracht';

/** One instance of an obligation: what the law asks, by when, and what shows that it was done. Status is not judged here. */
export interface Term {
  /**
   * Equal to the rule's id for the first instance, `id/2` and on for the next; where an event of the dossier gives rise to each
   * instance, `id/<event id>`.
   */
  readonly key: string;
  /** First day of the window, where the law or practice has one. */
  readonly vanaf?: Datum;
  /** Last day in time under the strict reading (inclusive); null while the document that it hangs on does not exist. */
  readonly strict: Datum | null;
  /** Last day that any reading allows (inclusive); null together with `strict`. */
  readonly lenient: Datum | null;
  /** The proof of the dates. */
  readonly because: readonly Omdat[];
  readonly fulfilledBy?: Fulfilment | undefined;
  /** The duty rests for a reason of its own; the general ends of a case are applied by judge/status.ts. */
  readonly vervallen?: { readonly reden: VervalReden; readonly because: readonly Omdat[] } | undefined;
  /** Last day on which it can still be done at all; undone after that day, it has lapsed. */
  readonly kanTotEnMet?: Datum;
  /** Ends of the case that do not end this duty. */
  readonly houdtStandBij?: readonly Einde['reden'][];
  /** A date that practice names and that is shown, never judged. */
  readonly advies?: { readonly tekst: string; readonly datum: Datum };
  /** Who has to act, where that differs by instance. */
  readonly verantwoordelijke?: Rol | undefined;
  /** A motivated deviation agreed by both (Regeling procesgang art. 5). */
  readonly afwijking?: { readonly tot: Datum | null; readonly event: Stored } | undefined;
}

export interface Version {
  /** First day on which the law reads so. */
  readonly validFrom: Datum;
  /** Last day (inclusive), where the next version does not follow at once. */
  readonly validTo?: Datum;
  readonly source: readonly Source[];
  /** How sure: where the text is silent, disputed or read at second hand. */
  readonly opmerking?: string;
  /** `termijnen`: the project's own numbers, as wvp.yaml leaves them. */
  readonly terms: (c: Ziektegeval, termijnen: Termijnen) => readonly Term[];
}

export interface Rule {
  readonly id: string;
  readonly titel: string;
  /** `eigen`: a step of the house itself, from wvp.yaml. */
  readonly regelset: Regelset | 'eigen';
  /** Severity when missed or late; by default `fout` for the law's steps and `waarschuwing` for others. */
  readonly ernst?: Ernst;
  readonly verantwoordelijke: Rol;
  /** Why, for whom, what to do. */
  readonly uitleg: string;
  /** What UWV or a court does when it is missed. */
  readonly gevolg: string;
  /** Which of the project's own numbers it counts with. */
  readonly eigenTermijnen?: readonly TermijnNaam[];
  /** The day on which a person last held the rule against the law. */
  readonly checkedOn: Datum;
  /** The date that picks the version. */
  readonly selectBy: (c: Ziektegeval) => Datum;
  readonly versions: readonly Version[];
  /** Listed only when something in the case gives rise to it. */
  readonly conditional?: boolean;
  /** What the rule does not judge. */
  readonly notCovered: readonly string[];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

/** `id`, `id/2`, `id/3`: the first instance keeps the id, so that its key is stable when a second one comes. */
export function instanceKey(id: string, index: number): string {
  return index === 0 ? id : `${id}/${index + 1}`;
}

export function fulfilled(event: Stored | undefined, veld = 'datum', datum = event?.datum): Fulfilment | undefined {
  return event && datum !== undefined ? { datum, event, veld } : undefined;
}
