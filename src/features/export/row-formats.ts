/** The formats of `wvp export`: the head of the file, and its rows as they come. */
import { jsonRegel } from '../../show/visible.ts';
import type { Cel } from './column.ts';
import type { KolomUitleg } from './rows.ts';

export interface Vorm {
  readonly kop: (kolommen: readonly KolomUitleg[]) => string;
  readonly rijen: (rijen: readonly (readonly Cel[])[], kolommen: readonly KolomUitleg[]) => string;
}

/** One JSON object a line. */
const ndjson: Vorm = {
  kop: () => '',
  rijen: (rijen, kolommen) =>
    rijen.map((rij) => jsonRegel(Object.fromEntries(kolommen.map((k, i) => [k.naam, rij[i] ?? null])))).join(''),
};

/** By the name that `--format` takes; loaded when it is asked for. */
export const VORMEN = {
  ndjson: async () => ndjson,
  csv: async (): Promise<Vorm> => {
    const { csv } = await import('../../show/spreadsheet.ts');
    return {
      kop: (kolommen) => csv([kolommen.map((k) => k.naam)], { begin: true }),
      rijen: (rijen) => csv(rijen, { begin: false }),
    };
  },
} as const;
export type VormNaam = keyof typeof VORMEN;
export const VORM_NAMEN = Object.keys(VORMEN) as readonly VormNaam[];
