/** Figures over time and by length, beside those of the scan: pure counts over sick periods. */
import { type Datum, dagenTussen, plusDagen, plusMaanden, vroegste } from '../../core/dates.ts';
import type { ScanZaak } from '../scan/compute.ts';

type Verzuim = ScanZaak['feiten']['verzuim'][number];

export interface Maand {
  /** `2026-11`. */
  readonly maand: string;
  /** Sick periods that began in it. */
  readonly erbij: number;
  /** Sick periods whose last day lies in it. */
  readonly eraf: number;
  /** Sick periods that ran on its last day, or on the peildatum. */
  readonly lopend: number;
}

const MAANDEN = 13;

/** The last thirteen months, that of the peildatum last. Periods that may be otherwise do not count. */
export function perMaand(perioden: readonly Verzuim[], peildatum: Datum): readonly Maand[] {
  const zeker = perioden.filter((p) => p.zeker);
  const deze: Datum = `${peildatum.slice(0, 7)}-01`;
  return Array.from({ length: MAANDEN }, (_, i) => {
    const begin = plusMaanden(deze, i - MAANDEN + 1);
    const einde = vroegste(plusDagen(plusMaanden(begin, 1), -1), peildatum);
    const erin = (dag: Datum) => dag >= begin && dag <= einde;
    return {
      maand: begin.slice(0, 7),
      erbij: zeker.filter((p) => erin(p.van)).length,
      eraf: zeker.filter((p) => p.totEnMet !== null && erin(p.totEnMet)).length,
      lopend: zeker.filter((p) => p.van <= einde && (p.totEnMet === null || p.totEnMet > einde)).length,
    };
  });
}

export interface Klasse {
  readonly naam: string;
  readonly lopend: number;
  readonly afgelopen: number;
}

const GRENZEN: readonly (readonly [string, number])[] = [
  ['tot en met 6 weken', 42],
  ['tot en met 26 weken', 182],
  ['tot en met 52 weken', 364],
  ['tot en met 78 weken', 546],
  ['tot en met 104 weken', 728],
  ['langer', Number.POSITIVE_INFINITY],
];

/** Sick periods by their length in calendar days, up to and including the peildatum. */
export function perDuur(perioden: readonly Verzuim[], peildatum: Datum): readonly Klasse[] {
  const zeker = perioden.filter((p) => p.zeker && p.van <= peildatum);
  const dagen = (p: Verzuim) => dagenTussen(p.van, p.totEnMet ?? peildatum) + 1;
  return GRENZEN.map(([naam, tot], i) => {
    const van = GRENZEN[i - 1]?.[1] ?? 0;
    const leden = zeker.filter((p) => dagen(p) > van && dagen(p) <= tot);
    const lopend = leden.filter((p) => p.totEnMet === null).length;
    return { naam, lopend, afgelopen: leden.length - lopend };
  });
}
