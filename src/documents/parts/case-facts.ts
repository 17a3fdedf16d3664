/** Facts that more than one document needs, read from a judged case. */
import { type Datum, dagenTussen } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Location } from '../../core/location.ts';
import { type Afspraak, afspraken as alleAfspraken } from '../../dossier/afspraken.ts';
import type { Case } from '../../dossier/case.ts';
import type { EventData, Soort } from '../../dossier/kinds/index.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { MijlpaalNaam } from '../../judge/milestones.ts';
import type { Evaluation, Step } from '../../judge/step.ts';
import { visieVerplicht } from '../../rules/visie.ts';

/** Events of a kind in the latest sickness, oldest first; all of them while no sickness is recorded. */
export function alle<S extends Soort>(c: Case, soort: S): Stored<S>[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  return c.events.filter((e): e is Stored<S> => isEvent(e, soort) && e.datum >= vanaf);
}

/** The last event of a kind, on or before a day if one is given. */
export function laatste<S extends Soort>(c: Case, soort: S, tot?: Datum): Stored<S> | undefined {
  return alle(c, soort)
    .filter((e) => tot === undefined || e.datum <= tot)
    .at(-1);
}

/** A milestone in words; undefined where there is none, or where it cannot be known. */
export function mijlpaal(judged: JudgedCase, naam: MijlpaalNaam): string | undefined {
  const datum = judged.evaluation.mijlpalen?.[naam];
  return datum ? inWoorden(datum) : undefined;
}

export function stap(evaluation: Evaluation, id: string): Step | undefined {
  return evaluation.stappen.find((s) => s.id === id);
}

/** Whether the bedrijfsarts sees no possibilities, so that this document is not asked. */
export function rust(evaluation: Evaluation, id: string): boolean {
  const found = stap(evaluation, id);
  return found?.status === 'vervallen' && found.reden === 'geen-mogelijkheden';
}

export type PlanEvent = Stored<'plan-van-aanpak'> | Stored<'bijstelling-plan-van-aanpak'>;

/** The plan and its adjustments, oldest first. */
export function plannen(c: Case, tot?: Datum): PlanEvent[] {
  const [plan] = alle(c, 'plan-van-aanpak').slice(-1);
  const later = alle(c, 'bijstelling-plan-van-aanpak').filter((b) => !plan || b.datum >= plan.datum);
  return [...(plan ? [plan] : []), ...later].filter((e) => tot === undefined || e.datum <= tot);
}

type PlanVeld =
  | 'einddoel'
  | 'doelstellingen'
  | 'activiteiten'
  | 'visieWerkgever'
  | 'visieWerknemer'
  | 'evaluatiemomenten'
  | 'casemanager';

/** A field of the plan in force: of the latest document that gives it, with that document. */
export function planVeld<V extends PlanVeld>(
  documenten: readonly PlanEvent[],
  naam: V,
):
  | { readonly waarde: NonNullable<EventData<'bijstelling-plan-van-aanpak'>[V]>; readonly event: PlanEvent }
  | undefined {
  for (const event of documenten.toReversed()) {
    const waarde = (event.data as EventData<'bijstelling-plan-van-aanpak'>)[naam];
    const leeg = waarde === undefined || (Array.isArray(waarde) && waarde.length === 0);
    if (!leeg) return { waarde: waarde as NonNullable<EventData<'bijstelling-plan-van-aanpak'>[V]>, event };
  }
  return undefined;
}

/** A judgement of the bedrijfsarts in writing: the analysis or an adjustment of it. */
export type Oordeel = Stored<'probleemanalyse'> | Stored<'bijstelling-probleemanalyse'>;

export function oordelen(c: Case, tot?: Datum): Oordeel[] {
  return [...alle(c, 'probleemanalyse'), ...alle(c, 'bijstelling-probleemanalyse')]
    .filter((e) => tot === undefined || e.datum <= tot)
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

/** The afspraken of the latest sickness: of the plan, its adjustments, talks and contacts, in order of date. */
export function afspraken(c: Case, tot?: Datum): Afspraak[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  return alleAfspraken(c).filter((a) => a.event.datum >= vanaf && (tot === undefined || a.event.datum <= tot));
}

/** Whether a document of `datum` must hold the visies of both. */
export function metVisies(c: Case, datum: Datum): boolean {
  return visieVerplicht(c.keten?.eersteZiektedag ?? datum, datum);
}

/** A day that lies ahead, and the event that names it. */
export interface Gepland {
  readonly op: Datum;
  readonly event: Stored;
}

/** The first talk on or after a day: the one that the last talk planned, or a moment of the plan. */
export function volgendGesprek(c: Case, vanaf: Datum): Gepland | undefined {
  const gesprek = laatste(c, 'voortgangsgesprek');
  const plan = planVeld(plannen(c), 'evaluatiemomenten');
  const momenten: Gepland[] = plan ? plan.waarde.map((op) => ({ op, event: plan.event })) : [];
  const op = gesprek?.data.volgendGesprek;
  if (gesprek && op !== undefined) momenten.unshift({ op, event: gesprek });
  return momenten.filter((m) => m.op >= vanaf).sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))[0];
}

/** The consultation that the bedrijfsarts planned last, while it is still to come. */
export function volgendSpreekuur(c: Case, vanaf: Datum): Gepland | undefined {
  const planning = [...oordelen(c), ...alle(c, 'spreekuur')].filter((e) => e.data.volgendSpreekuur !== undefined);
  const event = planning.reduce<(typeof planning)[number] | undefined>(
    (laatst, e) => (laatst && laatst.datum > e.datum ? laatst : e),
    undefined,
  );
  const op = event?.data.volgendSpreekuur;
  return event && op !== undefined && op >= vanaf ? { op, event } : undefined;
}

/** The file of an event, `events/<id>.yaml`, as its id. */
export function idVan(bestand: string): string {
  return bestand.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** The id of the event at a place; the name of the file when no event starts there. */
export function eventOp(c: Case, at: Location | undefined): string {
  if (!at) return '';
  const inFile = c.events.filter((e) => e.bestand === at.bestand);
  const event = inFile.find((e) => Object.values(e.posities).some(([regel]) => regel === at.regel)) ?? inFile[0];
  return event?.id ?? idVan(at.bestand);
}

/** Days after which work without loonwaarde is long (Beleidsregels beoordelingskader poortwachter, bijlage par. 8). */
const ARBEIDSTHERAPIE_DAGEN = 42;

/** The first day of a period of arbeidstherapie that lasted longer than six weeks. */
export function langeArbeidstherapie(c: Case, tot: Datum): Stored<'werkhervatting'> | undefined {
  const all = alle(c, 'werkhervatting').filter((e) => e.datum <= tot);
  return all.find((start, i) => {
    if (!start.data.arbeidstherapeutisch || all[i - 1]?.data.arbeidstherapeutisch) return false;
    const einde = all.slice(i).find((e) => !e.data.arbeidstherapeutisch)?.datum ?? c.keten?.hersteldPer?.datum ?? tot;
    return dagenTussen(start.datum, einde) > ARBEIDSTHERAPIE_DAGEN;
  });
}
