/** What a table is made of: its columns, each with its type, its meaning and how a row gives it. The one definition of all of it. */

/** Amounts are in euro; percentages are numbers from 0 to 100. */
export type KolomType = 'tekst' | 'datum' | 'geheel' | 'getal' | 'bedrag' | 'janee';

export type Cel = string | number | boolean | null;

export interface Kolom<R> {
  readonly naam: string;
  readonly type: KolomType;
  /** Whether it may be null. */
  readonly leeg: boolean;
  /** The words that it holds, where these are fixed. */
  readonly waarden?: readonly string[];
  readonly uitleg: string;
  readonly van: (rij: R) => Cel;
}

interface Meer {
  readonly waarden?: readonly string[];
}

/** A column that always holds something. */
export function vol<R, T extends Exclude<Cel, null>>(
  naam: string,
  type: KolomType,
  uitleg: string,
  van: (rij: R) => T,
  meer: Meer = {},
): Kolom<R> {
  return { naam, type, leeg: false, uitleg, van, ...meer };
}

/** A column that may hold nothing. */
export function leeg<R>(
  naam: string,
  type: KolomType,
  uitleg: string,
  van: (rij: R) => Cel,
  meer: Meer = {},
): Kolom<R> {
  return { naam, type, leeg: true, uitleg, van, ...meer };
}
