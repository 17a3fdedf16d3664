/** The money of a case as the reports need it: no events, so that threads can hand it over. Amounts in euro. */
import type { Datum } from '../../core/dates.ts';
import type { Location } from '../../core/location.ts';
import type { Case } from '../../dossier/case.ts';
import { type Bedragen, type Kosten, kosten, type Traject } from '../../dossier/kosten.ts';
import type { Beslisser, Financier } from '../../dossier/partijen.ts';
import { plaats, type Stored } from '../../dossier/stored.ts';

export interface InterventieStand {
  /** Of its first step: what `kosten-baten` names. */
  readonly id: string;
  /** As written; null for a medical one: which it is, is not for this file (AP, De zieke werknemer, par. 5.2.1). */
  readonly naam: string | null;
  /** Its last step, and the day of that. */
  readonly stap: Stored<'interventie'>['data']['stap'];
  readonly datum: Datum;
  /** Whether it counts in the sums. */
  readonly toegezegd: boolean;
  /** Null where nothing states it. */
  readonly kosten: number | null;
  readonly baten: number | null;
  readonly financier: Financier;
  /** Whether its costs count against the mandate; null where the dossier does not say who pays, or what share. */
  readonly teltVoorMandaat: boolean | null;
  /** Where it stands; null where nothing states it. */
  readonly bewijs: {
    readonly stap: Location;
    readonly kosten: Location | null;
    readonly baten: Location | null;
    readonly financier: Location | null;
  };
}

export interface BesluitStand {
  readonly id: string;
  readonly datum: Datum;
  /** As written. */
  readonly onderwerp: string;
  readonly genomenDoor: Beslisser;
  /** Null where the decision does not say it. */
  readonly opMandaat: boolean | null;
  readonly bedrag: number | null;
  /** Of a decision on a mandate: the amounts of those up to and including this one. */
  readonly samenOpMandaat: number | null;
  readonly bewijs: Location;
}

/** A case with what it says about money: left out where that is nothing, and where nobody asked for it. */
export interface MetGeld {
  readonly geld?: GeldStand;
}

export interface GeldStand {
  readonly interventies: readonly InterventieStand[];
  readonly toegezegd: Bedragen;
  readonly perFinancier: Readonly<Record<Financier, Bedragen>>;
  readonly mandaat: NonNullable<Kosten['mandaat']> | null;
  readonly besluiten: readonly BesluitStand[];
  readonly opMandaat: Omit<Kosten['opMandaat'], 'over'> & { readonly over: number | null };
  /** Every `kosten-baten` that counts nowhere, because it names no intervention of this sick period. */
  readonly losseRamingen: readonly Location[];
  readonly eerder: Kosten['eerder'];
  /** How many events could not be read that are, or may be, about money. */
  readonly onleesbaar: number;
}

export function geldStand(c: Case): GeldStand {
  const k = kosten(c);
  return {
    interventies: k.trajecten.map(interventie),
    toegezegd: k.toegezegd,
    perFinancier: k.perFinancier,
    mandaat: k.mandaat ?? null,
    besluiten: k.besluiten.map((b) => ({
      id: b.event.id,
      datum: b.event.datum,
      onderwerp: b.event.data.onderwerp,
      genomenDoor: b.genomenDoor,
      opMandaat: b.opMandaat ?? null,
      bedrag: b.bedrag ?? null,
      samenOpMandaat: b.samenOpMandaat ?? null,
      bewijs: plaats(b.event, 'genomenDoor'),
    })),
    opMandaat: { ...k.opMandaat, over: k.opMandaat.over ?? null },
    losseRamingen: k.losseRamingen.map((r) => plaats(r, 'soort')),
    eerder: k.eerder,
    onleesbaar: k.onleesbaar,
  };
}

function interventie(t: Traject): InterventieStand {
  // A traject has at least the step that began it.
  const eerste = t.stappen[0] as Stored<'interventie'>;
  const laatste = t.stappen.at(-1) ?? eerste;
  const waar = (event: Stored | undefined, veld: string) => (event ? plaats(event, veld) : null);
  return {
    id: eerste.id,
    naam: t.stappen.some((s) => s.data.medisch) ? null : t.naam,
    stap: laatste.data.stap,
    datum: laatste.datum,
    toegezegd: t.toezegging !== undefined,
    kosten: t.kosten ?? null,
    baten: t.baten ?? null,
    financier: t.financier,
    teltVoorMandaat: teltVoorMandaat(t),
    bewijs: {
      stap: plaats(laatste, 'stap'),
      kosten: waar(t.bron.kosten, 'kosten'),
      baten: waar(t.bron.baten, 'baten'),
      financier: waar(t.bron.financier, 'financiering'),
    },
  };
}

/** What the insurer pays alone counts, once it is committed; of a shared bill the dossier does not hold the shares. */
function teltVoorMandaat({ toezegging, financier }: Traject): boolean | null {
  if (!toezegging || financier === 'werkgever') return false;
  return financier === 'verzekeraar' ? true : null;
}
