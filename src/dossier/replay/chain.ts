/**
 * From reports, recoveries and leaves to chains of sick periods: which first sick day counts, which days do not.
 *
 * Reports and recoveries give periods; days of maternity leave are cut out of them wherever they fall, because they never count as
 * sickness (Wet WIA art. 23 lid 5 onder a; Ziektewet art. 38 lid 1; BW 7:629 lid 4 and 10). What is left are stretches of counted days;
 * the gap between two of them decides whether they are one chain.
 */
import { type Datum, dagenTussen, laatste, plusDagen, vroegste } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import { anomaly } from '../anomalies.ts';
import type { Case, Keten, Melding, Onderbreking, Verlof } from '../case.ts';
import { isEvent, plaats, type Stored } from '../stored.ts';

/** Periods with fewer days than this between them are added up: less than four weeks (Wet WIA art. 23 lid 3). */
export const SAMENTELLEN_ONDER_DAGEN = 28;

/** A day after every case. */
const OPEN = '9999-12-31';

export interface Chains {
  readonly keten: Keten | null;
  readonly eerdereZiekteperioden: Case['eerdereZiekteperioden'];
  readonly anomalies: readonly Finding[];
}

/** A sick period as reported: from `eersteZiektedag` up to but not including `tot`. */
interface Periode extends Melding {
  readonly tot: Datum;
}

/** Counted sick days in a row: from `van` up to but not including `tot`; of a period inside a leave none. */
interface Stuk {
  readonly van: Datum;
  readonly tot: Datum;
  readonly periode: Periode;
}

/** The chain while it is being built. */
interface Bouw {
  readonly eersteZiektedag: Datum;
  readonly bron: Location;
  readonly onderbrekingen: Onderbreking[];
  readonly meldingen: Melding[];
}

/** Builds the chains from the events in force. Total: what cannot be becomes a finding and is skipped. */
export function buildChains(c: Case): Chains {
  const anomalies: Finding[] = [];
  const verloven = readVerloven(c.van('wazo-verlof'), anomalies);
  const perioden = readPerioden(c.van('ziekmelding', 'hersteld'), verloven, anomalies);
  const stukken = perioden.flatMap((p) => snijd(p, verloven));
  const eerdere: { eersteZiektedag: Datum; totEnMet: Datum }[] = [];
  let bouw: Bouw | null = null;
  /** The last stretch, and the last period: one inside a leave has no day of its own to go on from. */
  let vorige: Stuk | null = null;
  let laatste: Periode | null = null;
  let breuk: Verlof | null = null;
  for (const stuk of stukken) {
    const zelfdePeriode = vorige?.periode === stuk.periode;
    // A sickness that lay wholly inside a leave has no counted day to add up.
    const eerder = vorige && vorige.van < vorige.tot ? vorige : null;
    const telt = stuk.van < stuk.tot;
    if (bouw && eerder && samen(eerder.tot, stuk.van, verloven)) {
      if (telt) onderbreek(bouw, eerder, stuk.van, verloven);
    } else if (zelfdePeriode && stuk.van > c.peildatum) {
      // What follows a leave that still runs is not there yet.
      breuk = verloven.findLast((v) => v.totEnMet < stuk.van) ?? null;
      break;
    } else {
      if (bouw && eerder) eerdere.push({ eersteZiektedag: bouw.eersteZiektedag, totEnMet: plusDagen(eerder.tot, -1) });
      bouw = begin(stuk, zelfdePeriode, verloven);
    }
    if (bouw.meldingen.at(-1)?.event !== stuk.periode.event) bouw.meldingen.push(stuk.periode);
    laatste = stuk.periode;
    if (telt || !eerder || bouw.eersteZiektedag === stuk.periode.eersteZiektedag) vorige = stuk;
  }
  if (!bouw || !vorige || !laatste) return { keten: null, eerdereZiekteperioden: eerdere, anomalies };
  const { hersteld, tot } = laatste;
  // A leave that the sickness ended in counts too, whether a relapse follows or not.
  const einde = hersteld ? tot : breuk ? plusDagen(breuk.totEnMet, 1) : vorige.tot;
  for (const deel of delen(vorige.tot, einde, verloven)) if (deel.verlof) duw(bouw, deel, vorige);
  const keten: Keten = {
    ...bouw,
    hersteldPer: hersteld && { datum: hersteld.datum, bron: plaats(hersteld, 'datum') },
    verloven,
    breuk,
  };
  return { keten, eerdereZiekteperioden: eerdere, anomalies };
}

/** The leaves that can be: the right way round, and none that overlaps an earlier one. */
function readVerloven(events: readonly Stored<'wazo-verlof'>[], anomalies: Finding[]): Verlof[] {
  const found: Verlof[] = [];
  for (const event of events) {
    const { totEnMet, zelfdeOorzaak } = event.data;
    if (totEnMet < event.datum)
      anomalies.push(anomaly('dossier/verlof-verkeerd-om', event.id, plaats(event, 'totEnMet')));
    else if (event.datum <= (found.at(-1)?.totEnMet ?? ''))
      anomalies.push(anomaly('dossier/verlof-overlapt', event.id, plaats(event, 'datum')));
    else found.push({ van: event.datum, totEnMet, zelfdeOorzaak, event });
  }
  return found;
}

/** The sick periods as people reported them, leaves apart. On one day a recovery comes before a new report. */
function readPerioden(
  events: readonly (Stored<'ziekmelding'> | Stored<'hersteld'>)[],
  verloven: readonly Verlof[],
  anomalies: Finding[],
): Periode[] {
  const marks = events
    .map((event) => ({ event, op: isEvent(event, 'ziekmelding') ? event.data.eersteZiektedag : event.datum }))
    .sort((a, b) => (a.op === b.op ? orde(a.event) - orde(b.event) : a.op < b.op ? -1 : 1));
  const found: Periode[] = [];
  let open: Stored<'ziekmelding'> | null = null;
  const sluit = (tot: Datum, hersteld: Stored<'hersteld'> | null) => {
    if (open) found.push({ event: open, eersteZiektedag: open.data.eersteZiektedag, hersteld, tot });
    open = null;
  };
  for (const { event, op } of marks) {
    const sinds: Datum | undefined = (open as Stored<'ziekmelding'> | null)?.data.eersteZiektedag;
    if (isEvent(event, 'hersteld')) {
      if (sinds === undefined || op <= sinds)
        anomalies.push(anomaly('dossier/herstel-zonder-ziekte', event.id, plaats(event, 'datum')));
      else sluit(op, event);
      continue;
    }
    const at = plaats(event, 'eersteZiektedag');
    if (op > event.datum) anomalies.push(anomaly('dossier/ziektedag-na-melding', event.id, at));
    if (sinds !== undefined) {
      // Who reports sick after a leave was not sick in between; inside one it says nothing new.
      const terug = verloven.findLast((v) => v.van >= sinds && v.van <= op);
      if (!terug || terug.totEnMet >= op) {
        anomalies.push(anomaly('dossier/ziekmelding-dubbel', event.id, at));
        continue;
      }
      sluit(plusDagen(terug.totEnMet, 1), null);
    }
    open = event;
  }
  sluit(OPEN, null);
  return found;
}

function orde(event: Stored): number {
  return event.soort === 'hersteld' ? 0 : 1;
}

/** A period without the days of its leaves. One that lies inside a leave keeps its place, without a counted day. */
function snijd(periode: Periode, verloven: readonly Verlof[]): Stuk[] {
  const vrij = delen(periode.eersteZiektedag, periode.tot, verloven).filter((d) => !d.verlof);
  const begin = periode.eersteZiektedag;
  if (vrij.length === 0) return [{ van: begin, tot: begin, periode }];
  return vrij.map(({ van, tot }) => ({ van, tot, periode }));
}

/** The days of a leave, and what bridges the sickness around them. */
export type VerlofDagen = Pick<Verlof, 'van' | 'totEnMet' | 'zelfdeOorzaak'>;

interface Deel<V extends VerlofDagen = Verlof> {
  readonly van: Datum;
  /** Not included. */
  readonly tot: Datum;
  readonly verlof: V | null;
}

/** The days from `van` up to but not including `tot`, split where leaves begin and end. */
function delen<V extends VerlofDagen>(van: Datum, tot: Datum, verloven: readonly V[]): Deel<V>[] {
  const found: Deel<V>[] = [];
  const duw = (tot: Datum, verlof: V | null) => {
    if (van < tot) found.push({ van, tot, verlof });
    van = laatste(van, tot);
  };
  for (const verlof of verloven) {
    if (verlof.totEnMet < van || verlof.van >= tot) continue;
    duw(vroegste(verlof.van, tot), null);
    duw(vroegste(plusDagen(verlof.totEnMet, 1), tot), verlof);
  }
  duw(tot, null);
  return found;
}

/**
 * Whether sickness that ended before `van` and sickness from `tot` on are one: days of a leave with the same cause are bridged, however
 * many, and of other days there are fewer than four weeks (Wet WIA art. 23 lid 3; BW 7:629 lid 10).
 */
function samen(van: Datum, tot: Datum, verloven: readonly Verlof[]): boolean {
  return ongebrugd(van, tot, verloven) < SAMENTELLEN_ONDER_DAGEN;
}

/** Days from `van` up to but not including `tot` that are no leave with the same cause as the sickness around it. */
export function ongebrugd(van: Datum, tot: Datum, verloven: readonly VerlofDagen[]): number {
  return delen(van, tot, verloven)
    .filter((d) => !d.verlof?.zelfdeOorzaak)
    .reduce((sum, d) => sum + dagenTussen(d.van, d.tot), 0);
}

/** A new chain. After a leave without a report it begins on the day after the leave; a report inside a leave waits for its end. */
function begin(stuk: Stuk, naVerlof: boolean, verloven: readonly Verlof[]): Bouw {
  const { event, eersteZiektedag } = stuk.periode;
  if (naVerlof) {
    const verlof = verloven.findLast((v) => v.totEnMet < stuk.van);
    const bron = verlof ? plaats(verlof.event, 'totEnMet') : plaats(event, 'eersteZiektedag');
    return { eersteZiektedag: stuk.van, bron, onderbrekingen: [], meldingen: [] };
  }
  const bouw: Bouw = {
    eersteZiektedag,
    bron: plaats(event, 'eersteZiektedag'),
    onderbrekingen: [],
    meldingen: [],
  };
  for (const deel of delen(eersteZiektedag, stuk.van, verloven)) duw(bouw, deel, stuk);
  return bouw;
}

function onderbreek(bouw: Bouw, vorige: Stuk, tot: Datum, verloven: readonly Verlof[]): void {
  for (const deel of delen(vorige.tot, tot, verloven)) duw(bouw, deel, vorige);
}

function duw(bouw: Bouw, deel: Deel, vorige: Stuk): void {
  const bron = deel.verlof
    ? plaats(deel.verlof.event, 'datum')
    : plaats(vorige.periode.hersteld ?? vorige.periode.event, 'datum');
  bouw.onderbrekingen.push({
    van: deel.van,
    totEnMet: plusDagen(deel.tot, -1),
    dagen: dagenTussen(deel.van, deel.tot),
    soort: deel.verlof ? 'wazo-verlof' : 'hersteld',
    bron,
  });
}
