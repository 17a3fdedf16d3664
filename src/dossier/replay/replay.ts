/**
 * Events in, case out. Pure and total: the same events give the same case in any order, and what cannot be becomes a
 * finding, never a throw.
 */
import { type Datum, dagenTussen, isWerkdag } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import { aantalAfspraken, kanAfronden } from '../afspraken.ts';
import { type AnomalyCode, anomaly } from '../anomalies.ts';
import { type Case, isZiektegeval, maakCase } from '../case.ts';
import type { Dossier } from '../dossier.ts';
import { SOORTEN, type Soort } from '../kinds/index.ts';
import { eindeDienstverband, plichtenLopenDoor } from '../klokken/dienstverband.ts';
import { isEvent, type Ongeldig, plaats, type Stored } from '../stored.ts';
import { buildChains } from './chain.ts';
import { onmogelijk } from './impossible.ts';
import { type InForce, inForce } from './supersede.ts';

export interface Replayed extends Pick<InForce, 'vervangenDoor'> {
  readonly case: Case;
  readonly anomalies: readonly Finding[];
}

const ORDE = new Map<Soort, number>(SOORTEN.map((soort, index) => [soort, index]));

function byDate(a: Stored, b: Stored): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? -1 : 1;
  if (a.soort !== b.soort) return (ORDE.get(a.soort) ?? 0) - (ORDE.get(b.soort) ?? 0);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The case on `peildatum` (inclusive): events after that day are not replayed. `vandaag`: the day that it is. */
export function replay(
  dossier: Dossier,
  stored: readonly Stored[],
  ongeldig: readonly Ongeldig[],
  peildatum: Datum,
  vandaag: Datum,
): Replayed {
  const known = new Set([...stored.map((e) => e.id), ...ongeldig.map((o) => o.id)]);
  const replayed = stored.filter((e) => e.datum <= peildatum).sort(byDate);
  const unreadable = ongeldig.filter((o) => o.datum === null || o.datum <= peildatum);
  const { events, ongeldig: open, vervangenDoor, anomalies } = inForce(replayed, unreadable, known);
  const feiten = { dossier, peildatum, events, ongeldig: open };
  const zonderKeten = maakCase(feiten);
  const { keten, eerdereZiekteperioden, anomalies: ketenfouten } = buildChains(zonderKeten);
  const result = maakCase({ ...feiten, keten, eerdereZiekteperioden, ketenUit: zonderKeten.gevraagd });
  return {
    case: result,
    vervangenDoor,
    anomalies: [
      ...anomalies,
      ...ketenfouten,
      ...zonderZiekmelding(result, stored, vandaag),
      ...stored.flatMap((e) => naVandaag(e, vandaag)),
      ...impossible(result),
      ...onmogelijk(result),
      ...references(result, known),
    ],
  };
}

/** Longest time ahead for which an event may be a plan that was written down early, in days: about three months. */
const VER_VOORUIT_DAGEN = 92;

/** An event that still has to happen. */
function naVandaag(e: Stored, vandaag: Datum): Finding[] {
  if (e.datum <= vandaag) return [];
  const ver = dagenTussen(vandaag, e.datum) > VER_VOORUIT_DAGEN;
  return [{ ...anomaly('dossier/na-vandaag', e.id, plaats(e, 'datum')), ernst: ver ? 'waarschuwing' : 'info' }];
}

/**
 * Nobody is reported sick: an error where nothing could be read that happened, a warning beside other events, and no more than a remark
 * where the report was withdrawn or comes after the peildatum. Says nothing while an unreadable file may hold the report.
 */
function zonderZiekmelding(c: Case, stored: readonly Stored[], vandaag: Datum): Finding[] {
  if (c.keten || c.ongeldig.some((o) => o.soort === 'ziekmelding' || o.soort === null)) return [];
  const gebeurd = stored.filter((e) => e.datum <= vandaag);
  const verklaard = stored.some((e) => isEvent(e, 'ziekmelding'));
  const ernst = gebeurd.length === 0 ? 'fout' : verklaard ? 'info' : 'waarschuwing';
  const [oudste] = gebeurd.sort(byDate);
  const plek = oudste ? plaats(oudste, 'datum') : { bestand: 'dossier.yaml', regel: 1, kolom: 1 };
  return [{ ...anomaly('dossier/geen-ziekmelding', oudste?.id ?? 'dossier', plek), ernst }];
}

/** Illegal order, doubles, and events where none can be. */
function impossible(c: Case): Finding[] {
  const found: Finding[] = [];
  const report = (code: AnomalyCode, e: Stored, veld = 'datum') => found.push(anomaly(code, e.id, plaats(e, veld)));
  const first = c.eerdereZiekteperioden[0]?.eersteZiektedag ?? c.keten?.eersteZiektedag;
  const dienst = eindeDienstverband(c);
  const einde = dienst?.event && !(isZiektegeval(c) && plichtenLopenDoor(c)) ? dienst.laatsteDag : undefined;
  const seen = new Set<Soort>();
  const starts = [...c.eerdereZiekteperioden.map((p) => p.eersteZiektedag), c.keten?.eersteZiektedag ?? ''];
  let chain = 0;
  let spoor2 = false;
  let sanctie = false;
  for (const e of c.events) {
    while (chain + 1 < starts.length && e.datum >= (starts[chain + 1] ?? '')) {
      chain += 1;
      seen.clear();
      spoor2 = false;
    }
    if (e.data.vastgelegd !== undefined && e.data.vastgelegd < e.datum)
      report('dossier/vastgelegd-voor-datum', e, 'vastgelegd');
    if (first !== undefined && e.datum < first && e.soort !== 'casemanager-aangewezen' && e.soort !== 'hersteld')
      report('dossier/voor-eerste-ziektedag', e);
    if (einde !== undefined && e.datum > einde && !NA_DIENSTVERBAND.has(e.soort))
      report('dossier/na-einde-dienstverband', e);
    if (EENMALIG.has(e.soort) && seen.has(e.soort)) report('dossier/dubbel', e);
    if (NA_PLAN.has(e.soort) && !seen.has('plan-van-aanpak')) report('dossier/evaluatie-voor-plan', e);
    if (e.soort === 'bijstelling-probleemanalyse' && !seen.has('probleemanalyse'))
      report('dossier/bijstelling-voor-probleemanalyse', e);
    if (isEvent(e, 'spoor-2')) {
      if ((e.data.stap === 'rapportage' || e.data.stap === 'afgesloten') && !spoor2)
        report('dossier/spoor-2-volgorde', e, 'stap');
      if (e.data.stap === 'gestart') spoor2 = true;
    }
    if (isEvent(e, 'loonsanctie')) {
      if (e.data.stap === 'besluit') sanctie = true;
      else if (!sanctie) report('dossier/sanctie-zonder-besluit', e, 'stap');
    }
    if (isEvent(e, 'ziekmelding') && !isWerkdag(e.data.eersteZiektedag))
      report('dossier/ziektedag-geen-werkdag', e, 'eersteZiektedag');
    if (isEvent(e, 'werkhervatting') && e.data.percentage === 100 && e.data.soortWerk === 'eigen') {
      const later = c.events.some((x) => x.soort === 'hersteld' && x.datum >= e.datum);
      if (!later) report('dossier/volledig-hervat', e, 'percentage');
    }
    if (isEvent(e, 'afwijking') && !AFWIJKBAAR.has(e.data.stap.split('/')[0] ?? ''))
      report('dossier/afwijking-ongeldig', e, 'stap');
    seen.add(e.soort);
  }
  if (dienst && !dienst.event && dienst.laatsteDag < c.peildatum && c.keten)
    found.push(anomaly('dossier/einddatum-verstreken', 'dossier', { bestand: 'dossier.yaml', regel: 1, kolom: 1 }));
  return found;
}

/** Ids that events name must exist; `afgerond` must name an afspraak of that event, made before. */
function references(c: Case, known: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  const byId = new Map(c.events.map((e) => [e.id, e]));
  for (const e of c.events) {
    for (const veld of ['bron', 'verwijzing', 'interventie'] as const) {
      const id = veld in e.data ? (e.data as Record<string, unknown>)[veld] : undefined;
      if (typeof id === 'string' && !known.has(id))
        found.push(anomaly('dossier/verwijzing-onbekend', e.id, plaats(e, veld)));
    }
    for (const [index, done] of (e.data.afgerond ?? []).entries()) {
      const cut = done.lastIndexOf('/');
      const target = byId.get(done.slice(0, cut));
      const report = (code: AnomalyCode) => found.push(anomaly(code, `${e.id}:${index + 1}`, plaats(e, 'afgerond')));
      if (!target || Number(done.slice(cut + 1)) > aantalAfspraken(target)) report('dossier/afgerond-onbekend');
      else if (!kanAfronden(e, target)) report('dossier/afgerond-te-vroeg');
    }
  }
  return found;
}

const EENMALIG: ReadonlySet<Soort> = new Set(['probleemanalyse', 'plan-van-aanpak', 'eerstejaarsevaluatie']);
const NA_PLAN: ReadonlySet<Soort> = new Set(['bijstelling-plan-van-aanpak', 'eerstejaarsevaluatie', 'eindevaluatie']);
/** What can still follow after the last day: the route to UWV, and the record itself. */
const NA_DIENSTVERBAND: ReadonlySet<Soort> = new Set([
  'einde-dienstverband',
  'ziek-uit-dienst-aangifte',
  're-integratieverslag',
  'vangnet-herstelmelding',
  'uwv-kennisgeving-wia',
  'wia-aanvraag',
  'wia-besluit',
  'riv-aanvulling',
  'deskundigenoordeel',
  'loonsanctie',
  'oordeel-werknemer',
  'medische-informatie',
  'gegevensverstrekking',
  'informatie-verstrekt',
  'contact',
  'klacht',
  'verklaring',
  'hersteld',
  'verzekeraar-melding',
  'besluit',
  'kosten-baten',
]);
/** The steps with a term that werkgever and werknemer may vary: those of Regeling procesgang (BWBR0013540) art. 2 and 4, by art. 5. */
const AFWIJKBAAR: ReadonlySet<string> = new Set(['probleemanalyse', 'plan-van-aanpak', 'bijstelling-plan-van-aanpak']);
