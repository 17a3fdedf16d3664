/** Words that say little alone and much together (words/samen.txt): which kinds go together, and what they then say. */
import type { Soort } from './categories.ts';

/** The sections of words/samen.txt; at most 31, for each is a bit. */
export const SOORTEN = [
  'persoon',
  'bezit',
  'naaste',
  'familie',
  'ramp',
  'zorgelijk',
  'lichaam',
  'romp',
  'kapot',
  'zwak',
  'val',
  'plek',
  'kwalijk',
  'voelen',
  'gemoed',
  'verlies',
  'woning',
  'gedwongen',
  'uitgevallen',
  'oorzakelijk',
  'zorgwerk',
  'derden',
  'ding',
  'anderen',
  'leek',
  'zegt',
  'kunnen',
  'belasting',
  'deskundig',
] as const;

type WoordSoort = (typeof SOORTEN)[number];

/** The bit of a kind of word. */
export function soortBit(soort: WoordSoort): number {
  return 1 << SOORTEN.indexOf(soort);
}

/** Two kinds that say more together than each alone, in any order, a few words apart, in one sentence. */
interface Samen {
  readonly soort: Soort;
  /** Only in a sentence without a word about work. */
  readonly zonderWerk: boolean;
  /** Only in a sentence about somebody, or in a short note. */
  readonly vanIemand: boolean;
  readonly een: number;
  readonly ander: number;
  readonly beide: number;
}

function samen(
  soort: Soort,
  een: WoordSoort,
  ander: WoordSoort,
  { zonderWerk = false, vanIemand = false }: Partial<Pick<Samen, 'zonderWerk' | 'vanIemand'>> = {},
): Samen {
  const bits = { een: soortBit(een), ander: soortBit(ander), beide: soortBit(een) | soortBit(ander) };
  return { soort, zonderWerk, vanIemand, ...bits };
}

export const REGELS: readonly Samen[] = [
  samen({ id: 'klacht' }, 'romp', 'kapot'),
  samen({ id: 'klacht-twijfel', overIemand: 'klacht' }, 'lichaam', 'kapot'),
  samen({ id: 'lichaam-twijfel' }, 'lichaam', 'zwak', { zonderWerk: true }),
  samen({ id: 'prive' }, 'naaste', 'ramp'),
  samen({ id: 'prive-twijfel', overIemand: 'prive' }, 'familie', 'ramp'),
  samen({ id: 'prive-twijfel' }, 'familie', 'zorgelijk', { zonderWerk: true }),
  samen({ id: 'oorzaak-twijfel' }, 'val', 'plek', { zonderWerk: true }),
  samen({ id: 'klacht-twijfel' }, 'voelen', 'kwalijk', { zonderWerk: true }),
  samen({ id: 'klacht-twijfel' }, 'gemoed', 'verlies', { zonderWerk: true, vanIemand: true }),
  samen({ id: 'prive-twijfel' }, 'woning', 'gedwongen', { zonderWerk: true }),
  samen({ id: 'oorzaak-twijfel' }, 'uitgevallen', 'oorzakelijk'),
];
