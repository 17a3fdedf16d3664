/** From reports, recoveries and leaves to chains of sick periods: which first sick day counts, which days do not. */
import { type Datum, dagenTussen, plusDagen, vroegste } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import { anomaly } from './anomalies.ts';
import type { Case, Keten, Onderbreking } from './case.ts';
import { isEvent, plaats, type Stored } from './stored.ts';

/** Periods with fewer days than this between them are added up: less than four weeks (Wet WIA art. 23 lid 3). */
export const SAMENTELLEN_ONDER_DAGEN = 28;

interface Verlof {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly zelfdeOorzaak: boolean;
  readonly bron: Location;
}

/** Days without counted sickness that may still turn out to be an interruption: recovered, on leave, or both. */
interface Pauze {
  readonly van: Datum;
  readonly bron: Location;
  readonly verlof: Verlof[];
  hersteld: { readonly datum: Datum; readonly bron: Location } | null;
}

/** The chain while it is being built. */
interface State {
  keten: { readonly eersteZiektedag: Datum; readonly bron: Location; readonly onderbrekingen: Onderbreking[] } | null;
  pauze: Pauze | null;
  readonly eerdere: { eersteZiektedag: Datum; totEnMet: Datum }[];
  readonly anomalies: Finding[];
}

export interface Chains {
  readonly keten: Keten | null;
  readonly eerdereZiekteperioden: Case['eerdereZiekteperioden'];
  readonly anomalies: readonly Finding[];
}

type Mark = { readonly op: Datum; readonly orde: number; readonly event: Stored };

/** Builds the chains from the events in force on `peildatum`. Total: what cannot be becomes a finding and is skipped. */
export function buildChains(events: readonly Stored[], peildatum: Datum): Chains {
  const state: State = { keten: null, pauze: null, eerdere: [], anomalies: [] };
  const marks: Mark[] = [];
  for (const event of events) {
    if (isEvent(event, 'hersteld')) marks.push({ op: event.datum, orde: 0, event });
    else if (isEvent(event, 'wazo-verlof')) marks.push({ op: event.datum, orde: 1, event });
    else if (isEvent(event, 'ziekmelding')) marks.push({ op: event.data.eersteZiektedag, orde: 2, event });
  }
  marks.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.orde - b.orde));
  for (const { event } of marks) {
    if (isEvent(event, 'ziekmelding')) onZiekmelding(state, event);
    else if (isEvent(event, 'hersteld')) onHersteld(state, event);
    else if (isEvent(event, 'wazo-verlof')) onVerlof(state, event);
  }
  return { keten: finish(state, peildatum), eerdereZiekteperioden: state.eerdere, anomalies: state.anomalies };
}

function onZiekmelding(state: State, event: Stored<'ziekmelding'>): void {
  const ziek = event.data.eersteZiektedag;
  const at = plaats(event, 'eersteZiektedag');
  if (ziek > event.datum) state.anomalies.push(anomaly('dossier/ziektedag-na-melding', event.id, at));
  if (!state.keten) begin(state, ziek, at);
  else if (!state.pauze || onLeave(state.pauze, ziek))
    state.anomalies.push(anomaly('dossier/ziekmelding-dubbel', event.id, at));
  else resume(state, ziek, at);
}

function onHersteld(state: State, event: Stored<'hersteld'>): void {
  const at = plaats(event, 'datum');
  const hersteld = { datum: event.datum, bron: at };
  returnFromLeave(state, event.datum);
  if (!state.keten || state.pauze?.hersteld || event.datum <= state.keten.eersteZiektedag)
    state.anomalies.push(anomaly('dossier/herstel-zonder-ziekte', event.id, at));
  else if (state.pauze) state.pauze.hersteld = hersteld;
  else state.pauze = { van: event.datum, bron: at, verlof: [], hersteld };
}

function onVerlof(state: State, event: Stored<'wazo-verlof'>): void {
  const { totEnMet, zelfdeOorzaak } = event.data;
  const verlof: Verlof = { van: event.datum, totEnMet, zelfdeOorzaak, bron: plaats(event, 'totEnMet') };
  if (totEnMet < verlof.van) {
    state.anomalies.push(anomaly('dossier/verlof-verkeerd-om', event.id, plaats(event, 'totEnMet')));
    return;
  }
  if (!state.keten) return;
  returnFromLeave(state, plusDagen(verlof.van, -1));
  const previous = state.pauze?.verlof.at(-1)?.totEnMet ?? state.keten.onderbrekingen.at(-1)?.totEnMet ?? '';
  if (verlof.van <= previous) {
    state.anomalies.push(anomaly('dossier/verlof-overlapt', event.id, plaats(event, 'datum')));
    return;
  }
  if (state.pauze) state.pauze.verlof.push(verlof);
  else state.pauze = { van: verlof.van, bron: plaats(event, 'datum'), verlof: [verlof], hersteld: null };
}

/** Still on the leave that the sickness ran into, without a recovery. */
function onLeave(pauze: Pauze, dag: Datum): boolean {
  return !pauze.hersteld && dag <= (pauze.verlof.at(-1)?.totEnMet ?? '');
}

/** Who went on leave sick and did not report otherwise is sick again the day after it, once `dag` is past that day. */
function returnFromLeave(state: State, dag: Datum): void {
  const { pauze } = state;
  const last = pauze?.verlof.at(-1);
  if (!pauze || pauze.hersteld || !last) return;
  const weerZiek = plusDagen(last.totEnMet, 1);
  if (dag > weerZiek) resume(state, weerZiek, last.bron);
}

function begin(state: State, eersteZiektedag: Datum, bron: Location): void {
  state.keten = { eersteZiektedag, bron, onderbrekingen: [] };
  state.pauze = null;
}

/**
 * Sick again. Days of a leave with the same cause are bridged, however many (Wet WIA art. 23 lid 3 and 5); with fewer
 * than four weeks of other days the periods are one chain, else a new one begins.
 */
function resume(state: State, weerZiek: Datum, bron: Location): void {
  const { pauze, keten } = state;
  if (!pauze || !keten) return;
  const dagen = dagenTussen(pauze.van, weerZiek);
  if (dagen - bridgedDays(pauze, weerZiek) >= SAMENTELLEN_ONDER_DAGEN) {
    state.eerdere.push({ eersteZiektedag: keten.eersteZiektedag, totEnMet: plusDagen(pauze.van, -1) });
    begin(state, weerZiek, bron);
    return;
  }
  interrupt(keten.onderbrekingen, pauze, weerZiek);
  state.pauze = null;
}

function interrupt(onderbrekingen: Onderbreking[], pauze: Pauze, weerZiek: Datum): void {
  const dagen = dagenTussen(pauze.van, weerZiek);
  const soort = pauze.verlof.length > 0 ? 'wazo-verlof' : 'hersteld';
  if (dagen > 0)
    onderbrekingen.push({ van: pauze.van, totEnMet: plusDagen(weerZiek, -1), dagen, soort, bron: pauze.bron });
}

function bridgedDays(pauze: Pauze, tot: Datum): number {
  return pauze.verlof
    .filter((v) => v.zelfdeOorzaak)
    .reduce((sum, v) => sum + Math.max(0, dagenTussen(v.van, vroegste(plusDagen(v.totEnMet, 1), tot))), 0);
}

function finish(state: State, peildatum: Datum): Keten | null {
  returnFromLeave(state, plusDagen(peildatum, 1));
  const { keten, pauze } = state;
  if (!keten) return null;
  const last = pauze?.verlof.at(-1);
  const running = pauze && !pauze.hersteld && last ? last : undefined;
  // The end of a running leave is known, so the terms after it already move with it.
  const onderbrekingen = [...keten.onderbrekingen];
  if (pauze && running?.zelfdeOorzaak) interrupt(onderbrekingen, pauze, plusDagen(running.totEnMet, 1));
  return {
    eersteZiektedag: keten.eersteZiektedag,
    bron: keten.bron,
    onderbrekingen,
    hersteldPer: pauze?.hersteld ?? null,
    verlofTotEnMet: running?.totEnMet ?? null,
  };
}
