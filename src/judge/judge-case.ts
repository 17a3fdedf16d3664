/** The whole path for one case: what its files hold, replayed and judged. */
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { type Case, isZiektegeval } from '../dossier/case.ts';
import { type Config, STANDAARD_HORIZON, STANDAARD_REGELS } from '../dossier/config.ts';
import { type Dossier, metGedeelde } from '../dossier/dossier.ts';
import { type Replayed, replay } from '../dossier/replay/replay.ts';
import type { Ongeldig, Stored } from '../dossier/stored.ts';
import { termijnenMet } from '../dossier/termijnen.ts';
import { casemanager } from '../rules/casemanager.ts';
import { RULES, SIGNALS } from '../rules/index.ts';
import { type AfspraakStand, afspraakFindings, afspraakStanden } from './agreements.ts';
import { evaluate } from './evaluate.ts';
import { type Moment, momenten } from './moments.ts';
import { ownRule } from './own-steps.ts';
import { DubbeleHerkomst, type Herkomst, herkomsten } from './provenance.ts';
import type { Evaluation } from './step.ts';

export interface CaseInput {
  readonly dossier: Dossier | null;
  readonly events: readonly Stored[];
  readonly ongeldig: readonly Ongeldig[];
  readonly findings: readonly Finding[];
}

/** What the reports need of a case. */
export interface Judgement {
  /** Name of the case: `dossier` of dossier.yaml, or the folder's name while that cannot be read. */
  readonly naam: string;
  readonly dossier: Dossier;
  readonly evaluation: Evaluation;
  readonly afspraken: readonly AfspraakStand[];
  /** What lies ahead beside the steps. */
  readonly momenten: readonly Moment[];
  /** Who guards this case, by name or house; null while nobody was named. */
  readonly casemanager: string | null;
  /** How many events its files hold up to the peildatum: also those that were corrected or that cannot be read. */
  readonly gebeurtenissen: number;
  /** Where its events came from, those that came from elsewhere. */
  readonly herkomsten: readonly Herkomst[];
  /** Every finding of the case: files, order, steps, signals; in order of file, line, code. */
  readonly bevindingen: readonly Finding[];
}

/** Every event of the files up to the peildatum, also those that do not count: corrected, withdrawn, or not to be read. */
interface Stukken extends Pick<CaseInput, 'events' | 'ongeldig'>, Pick<Replayed, 'vervangenDoor'> {}

/** With the events: what the documents are made from. */
export interface JudgedCase extends Judgement {
  readonly case: Case;
  readonly stukken: Stukken;
}

/**
 * `folder` is the name of the case folder. `vandaag` is the day that it is, on or after `peildatum`: an event after it still has to happen,
 * and the case is told so.
 */
export function judgeCase(
  input: CaseInput,
  folder: string,
  config: Config,
  peildatum: Datum,
  vandaag: Datum,
): JudgedCase {
  const dossier: Dossier = input.dossier ?? { dossier: folder, werknemer: { functie: '', urenPerWeek: 0 } };
  const replayed = replay(metGedeelde(dossier, config), input.events, input.ongeldig, peildatum, vandaag);
  const regels = config.regels ?? STANDAARD_REGELS;
  const wie = isZiektegeval(replayed.case) ? casemanager(replayed.case) : replayed.case.dossier.casemanager;
  const own = (config.stappen ?? []).map((step) => ownRule(step, peildatum));
  const evaluation = evaluate({ rules: [...RULES, ...own], signals: SIGNALS }, replayed.case, peildatum, {
    regels,
    horizonDagen: config.horizonDagen ?? STANDAARD_HORIZON,
    termijnen: termijnenMet(config.casemanagement?.termijnen),
  });
  const afspraken = afspraakStanden(replayed.case, peildatum);
  const bevindingen = [
    ...input.findings,
    ...replayed.anomalies,
    ...evaluation.bevindingen,
    // That set has a step for it.
    ...(regels.includes('casemanagement') ? [] : afspraakFindings(replayed.case, afspraken)),
  ];
  const stukken = {
    events: input.events.filter((e) => e.datum <= peildatum).sort(byId),
    ongeldig: input.ongeldig.filter((e) => e.datum === null || e.datum <= peildatum).sort(byId),
    vervangenDoor: replayed.vervangenDoor,
  };
  return {
    naam: dossier.dossier,
    dossier: replayed.case.dossier,
    case: replayed.case,
    stukken,
    evaluation,
    afspraken,
    momenten: momenten(replayed.case, evaluation.mijlpalen),
    casemanager: wie?.naam ?? wie?.organisatie ?? null,
    gebeurtenissen: stukken.events.length + stukken.ongeldig.length,
    herkomsten: herkomsten(replayed.case),
    bevindingen: bevindingen.sort(byPlace),
  };
}

/** The cases of one repo, laid beside each other one by one, with what shows only then. */
export class Naast {
  readonly #herkomst = new DubbeleHerkomst();

  leg<C extends Judgement>(c: C): C {
    const dubbel = this.#herkomst.in(c.herkomsten);
    return dubbel.length === 0 ? c : { ...c, bevindingen: [...c.bevindingen, ...dubbel].sort(byPlace) };
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.bestand !== b.bestand) return a.bestand < b.bestand ? -1 : 1;
  if (a.regel !== b.regel) return a.regel - b.regel;
  if (a.kolom !== b.kolom) return a.kolom - b.kolom;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.sleutel < b.sleutel ? -1 : a.sleutel > b.sleutel ? 1 : 0;
}
