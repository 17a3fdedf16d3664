import type { Datum } from './dates.ts';
import type { Location } from './location.ts';

export const ERNSTEN = ['fout', 'waarschuwing', 'info'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/**
 * Something to report, as data. Texts hold ids, dates and codes, never a name or free text of a dossier: they end up in
 * logs of CI, and a dossier holds health data (AVG art. 9).
 */
export interface Finding extends Location {
  /** `<group>/<what>`, e.g. `schema/onbekend-veld`. */
  readonly code: string;
  readonly ernst: Ernst;
  /** What is wrong. */
  readonly bericht: string;
  /** Why that matters. */
  readonly waarom: string;
  /** What to do about it. */
  readonly doen: string;
  /** What tells two findings of one code in one dossier apart; stable under edits elsewhere in the file. */
  readonly sleutel: string;
  /** The dossier holds a `verklaring` for it, or the baseline of the repo lists it. */
  readonly verantwoord: boolean;
  /** The day on which it was put in the baseline of the repo, where that is what accounts for it. */
  readonly basislijn?: Datum;
}

/** The group of a code: `schema` of `schema/onbekend-veld`, the step of a code of a step. */
export function groepVan(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

/** What a code says of its group: `gemist` of `plan-van-aanpak/gemist`. */
export function uitkomstVan(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}

/** Groups of what is wrong with a file: what it holds is then not known. */
const OVER_EEN_BESTAND: ReadonlySet<string> = new Set(['yaml', 'schema']);

/** Whether a finding says that a file, or a part of it, could not be read. */
export function isOnleesbaar({ code }: Pick<Finding, 'code'>): boolean {
  return OVER_EEN_BESTAND.has(groepVan(code));
}

/** Identity of a finding over time: never a line number or a text (format.md §4). */
export function vingerafdruk(dossier: string, finding: Finding): string {
  return `${dossier}:${finding.code}:${finding.sleutel}`;
}

/** How severe it counts: an accounted-for finding counts as `info`. */
export function gewicht(finding: Pick<Finding, 'ernst' | 'verantwoord'>): Ernst {
  return finding.verantwoord ? 'info' : finding.ernst;
}

/** True when `finding` weighs at least as much as `drempel`. */
export function haaltDrempel(finding: Pick<Finding, 'ernst' | 'verantwoord'>, drempel: Ernst): boolean {
  return ERNSTEN.indexOf(gewicht(finding)) <= ERNSTEN.indexOf(drempel);
}

/** So many findings on what stands in one file say enough: who mends them sees the rest. */
const MAX_PER_BESTAND = 100;

/** The most severe of each file, and per file how many more there are; nothing is left out of a file with few. */
export function begrens<T extends Pick<Finding, 'bestand' | 'ernst'>>(
  items: readonly T[],
): { readonly houden: readonly T[]; readonly meer: ReadonlyMap<string, { aantal: number; ernst: Ernst }> } {
  const meer = new Map<string, { aantal: number; ernst: Ernst }>();
  if (items.length <= MAX_PER_BESTAND) return { houden: items, meer };
  const houden = new Set<T>();
  const perBestand = new Map<string, number>();
  for (const ernst of ERNSTEN)
    for (const item of items) {
      if (item.ernst !== ernst) continue;
      const al = perBestand.get(item.bestand) ?? 0;
      perBestand.set(item.bestand, al + 1);
      if (al < MAX_PER_BESTAND) houden.add(item);
      else meer.set(item.bestand, { aantal: al + 1 - MAX_PER_BESTAND, ernst: meer.get(item.bestand)?.ernst ?? ernst });
    }
  return { houden: items.filter((item) => houden.has(item)), meer };
}
