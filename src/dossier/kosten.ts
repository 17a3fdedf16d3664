/** Money in a case: what interventions cost and bring, who pays, and what that is against the mandate of the insurer. */
import type { Case } from './case.ts';
import type { Soort } from './kinds/index.ts';
import type { Beslisser, Financier } from './partijen.ts';
import { isEvent, type Stored } from './stored.ts';

/**
 * One intervention from proposal to end: the events with the same `naam` (case and outer spaces aside), or that name an event of it
 * with `verwijzing`. A step after `afgerond` begins a new one.
 */
export interface Traject {
  readonly naam: string;
  readonly stappen: readonly Stored<'interventie'>[];
  /** In euro: the last amount that a step states, else the last that a `kosten-baten` naming it states. */
  readonly kosten?: number;
  readonly baten?: number;
  readonly financier: Financier;
  /** The events that state these three; one is left out where nothing does. */
  readonly bron: {
    readonly kosten?: MetBedrag;
    readonly baten?: MetBedrag;
    readonly financier?: Stored<'interventie'>;
  };
  /** Every `kosten-baten` that names one of its steps. */
  readonly kostenBaten: readonly Stored<'kosten-baten'>[];
  /** The step that committed to it: the first `toegezegd`, `gestart` or `afgerond`. An `afgewezen` before the start takes it back. */
  readonly toezegging?: Stored<'interventie'>;
}

type MetBedrag = Stored<'interventie'> | Stored<'kosten-baten'>;

/** Sums in euro. */
export interface Bedragen {
  readonly aantal: number;
  readonly kosten: number;
  readonly baten: number;
  /** How many of them state no costs, so that the sum may be too low. */
  readonly zonderKosten: number;
  readonly zonderBaten: number;
}

export interface Kosten {
  readonly trajecten: readonly Traject[];
  /** Interventions with a `toezegging`: together, and by who pays. */
  readonly toegezegd: Bedragen;
  readonly perFinancier: Readonly<Record<Financier, Bedragen>>;
  /**
   * Undefined where no `mandaatPerDossier` is filled in. `gebruikt` counts only what the insurer pays alone: of a shared bill the
   * dossier does not hold the shares. `over` is what goes beyond the mandate, `vrij` what is left of it; one of them is 0.
   */
  readonly mandaat?: {
    readonly bedrag: number;
    readonly gebruikt: number;
    readonly over: number;
    readonly vrij: number;
  };
  /** Every decision, with who took it, whether on a mandate, and its amount; in order of time. */
  readonly besluiten: readonly Besluit[];
  /** The decisions on a mandate together. `over` is what goes beyond the mandate; undefined where none is filled in. */
  readonly opMandaat: {
    readonly aantal: number;
    readonly bedrag: number;
    /** How many of them state no amount. */
    readonly zonderBedrag: number;
    readonly over?: number;
  };
  /** Every `kosten-baten` that names no intervention of this sick period: its amounts count nowhere. */
  readonly losseRamingen: readonly Stored<'kosten-baten'>[];
  /** What there was before this sick period, and does not count here. */
  readonly eerder: { readonly interventies: number; readonly besluiten: number };
  /** How many events could not be read that are, or may be, about money: the sums may be other than they seem. */
  readonly onleesbaar: number;
}

interface Besluit {
  readonly genomenDoor: Beslisser;
  /** Undefined where the decision does not say it. */
  readonly opMandaat?: boolean;
  readonly bedrag?: number;
  /** Of a decision on a mandate: the amounts of those up to and including this one. */
  readonly samenOpMandaat?: number;
  readonly event: Stored<'besluit'>;
}

/** Whether there is anything about money in the latest sick period. Cheap: most cases have nothing. */
export function heeftGeld(c: Case): boolean {
  return inPeriode(c).some(overGeld) || c.ongeldig.some(overGeld);
}

function overGeld({ soort }: { readonly soort: Soort | null }): boolean {
  return soort === 'interventie' || soort === 'besluit' || soort === 'kosten-baten';
}

/** The money of the latest sick period; of all events where nobody is reported sick. Amounts in euro. */
export function kosten(c: Case): Kosten {
  const events = inPeriode(c);
  const all = trajecten(events);
  const vast = all.filter((t) => t.toezegging !== undefined);
  const van = (f: Financier) => bedragen(vast.filter((t) => t.financier === f));
  const perFinancier = {
    werkgever: van('werkgever'),
    verzekeraar: van('verzekeraar'),
    gedeeld: van('gedeeld'),
    onbekend: van('onbekend'),
  };
  const mandaat = c.dossier.verzekering?.mandaatPerDossier;
  const gebruikt = perFinancier.verzekeraar.kosten;
  const genomen = besluiten(events);
  const eerder = c.van('interventie', 'besluit', 'kosten-baten').filter((e) => !events.includes(e));
  return {
    trajecten: all,
    toegezegd: bedragen(vast),
    perFinancier,
    ...(mandaat === undefined
      ? {}
      : { mandaat: { bedrag: mandaat, gebruikt, over: meerDan(gebruikt, mandaat), vrij: meerDan(mandaat, gebruikt) } }),
    besluiten: genomen,
    opMandaat: opMandaat(genomen, mandaat),
    losseRamingen: ramingen(events).filter((r) => !all.some((t) => t.kostenBaten.includes(r))),
    eerder: {
      interventies: trajecten(eerder).length,
      besluiten: eerder.filter((e) => isEvent(e, 'besluit')).length,
    },
    onleesbaar: c.ongeldig.filter((e) => e.soort === null || overGeld(e)).length,
  };
}

/** How much `a` is more than `b`, in euro; 0 when it is not. */
function meerDan(a: number, b: number): number {
  return Math.max(0, inCenten(a) - inCenten(b)) / 100;
}

function besluiten(events: readonly Stored[]): readonly Besluit[] {
  let samen = 0;
  return events
    .filter((e): e is Stored<'besluit'> => isEvent(e, 'besluit'))
    .map((event) => {
      const { genomenDoor, opMandaat, bedrag } = event.data;
      if (opMandaat) samen += inCenten(bedrag ?? 0);
      return {
        genomenDoor,
        ...(opMandaat === undefined ? {} : { opMandaat }),
        ...(bedrag === undefined ? {} : { bedrag }),
        ...(opMandaat ? { samenOpMandaat: samen / 100 } : {}),
        event,
      };
    });
}

function opMandaat(genomen: readonly Besluit[], mandaat: number | undefined): Kosten['opMandaat'] {
  const lijst = genomen.filter((b) => b.opMandaat === true);
  const bedrag = lijst.at(-1)?.samenOpMandaat ?? 0;
  return {
    aantal: lijst.length,
    bedrag,
    zonderBedrag: lijst.filter((b) => b.bedrag === undefined).length,
    ...(mandaat === undefined ? {} : { over: meerDan(bedrag, mandaat) }),
  };
}

/** An event that brought the sum paid by the insurer above the mandate, or further above it. */
export interface Overschrijding {
  readonly event: Stored;
  /** The sum after it, in euro. */
  readonly gebruikt: number;
  /** The intervention that the event is about. */
  readonly traject: Traject;
}

/** In order of time; empty without a mandate. */
export function overschrijdingen(c: Case): readonly Overschrijding[] {
  const mandaat = c.dossier.verzekering?.mandaatPerDossier;
  if (mandaat === undefined) return [];
  const events = inPeriode(c).filter((e) => e.soort === 'interventie' || e.soort === 'kosten-baten');
  const found: Overschrijding[] = [];
  let vorige = 0;
  for (const [index, event] of events.entries()) {
    const nu = trajecten(events.slice(0, index + 1));
    const gebruikt = bedragen(nu.filter((t) => t.toezegging && t.financier === 'verzekeraar')).kosten;
    const traject = nu.find((t) => [...t.stappen, ...t.kostenBaten].some((s) => s === event));
    if (traject && gebruikt > mandaat && gebruikt > vorige) found.push({ event, gebruikt, traject });
    vorige = gebruikt;
  }
  return found;
}

function inPeriode(c: Case): readonly Stored[] {
  const { keten } = c;
  const all = c.van('interventie', 'besluit', 'kosten-baten');
  return keten ? all.filter((e) => e.datum >= keten.eersteZiektedag) : all;
}

/** The interventions in a list of events, in order of their first step. */
export function trajecten(events: readonly Stored[]): readonly Traject[] {
  const groepen: Stored<'interventie'>[][] = [];
  for (const e of events) {
    if (!isEvent(e, 'interventie')) continue;
    const groep = groepen.findLast((g) => g.some((s) => s.id === e.data.verwijzing) || naamVan(g[0]) === naamVan(e));
    if (groep && (groep.at(-1)?.data.stap !== 'afgerond' || e.data.stap === 'afgerond')) groep.push(e);
    else groepen.push([e]);
  }
  const alle = ramingen(events);
  return groepen.map((stappen) => traject(stappen, alle));
}

function ramingen(events: readonly Stored[]): readonly Stored<'kosten-baten'>[] {
  return events.filter((e): e is Stored<'kosten-baten'> => isEvent(e, 'kosten-baten'));
}

function naamVan(e: Stored<'interventie'> | undefined): string | undefined {
  return e?.data.naam.trim().toLowerCase();
}

function traject(stappen: readonly Stored<'interventie'>[], ramingen: readonly Stored<'kosten-baten'>[]): Traject {
  const kostenBaten = ramingen.filter((r) => stappen.some((s) => s.id === r.data.interventie));
  const bronVan = (veld: 'kosten' | 'baten'): MetBedrag | undefined =>
    stappen.findLast((s) => s.data[veld] !== undefined) ?? kostenBaten.at(-1);
  const uitgaven = bronVan('kosten');
  const opbrengst = bronVan('baten');
  const betaler = stappen.findLast((s) => s.data.financiering !== undefined);
  const vast = toezegging(stappen);
  return {
    naam: stappen[0]?.data.naam ?? '',
    stappen,
    ...(uitgaven?.data.kosten === undefined ? {} : { kosten: uitgaven.data.kosten }),
    ...(opbrengst?.data.baten === undefined ? {} : { baten: opbrengst.data.baten }),
    financier: betaler?.data.financiering ?? 'onbekend',
    bron: {
      ...(uitgaven ? { kosten: uitgaven } : {}),
      ...(opbrengst ? { baten: opbrengst } : {}),
      ...(betaler ? { financier: betaler } : {}),
    },
    kostenBaten,
    ...(vast ? { toezegging: vast } : {}),
  };
}

function toezegging(stappen: readonly Stored<'interventie'>[]): Stored<'interventie'> | undefined {
  let vast: Stored<'interventie'> | undefined;
  let gestart = false;
  for (const s of stappen) {
    const { stap } = s.data;
    if (stap === 'gestart' || stap === 'afgerond') gestart = true;
    if (stap === 'toegezegd' || stap === 'gestart' || stap === 'afgerond') vast ??= s;
    else if (stap === 'afgewezen' && !gestart) vast = undefined;
  }
  return vast;
}

/** Sums are made in cents, because fractions of a euro would drift. */
function inCenten(euro: number): number {
  return Math.round(euro * 100);
}

function bedragen(lijst: readonly Traject[]): Bedragen {
  const som = (veld: 'kosten' | 'baten') => lijst.reduce((sum, t) => sum + inCenten(t[veld] ?? 0), 0) / 100;
  return {
    aantal: lijst.length,
    kosten: som('kosten'),
    baten: som('baten'),
    zonderKosten: lijst.filter((t) => t.kosten === undefined).length,
    zonderBaten: lijst.filter((t) => t.baten === undefined).length,
  };
}
