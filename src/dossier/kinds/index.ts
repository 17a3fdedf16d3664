/** Every event kind with its definition. A schema is built when the first event of its kind is read. */
import type { z } from 'zod/mini';
import type { Definitie } from '../define.ts';
import { begeleiding } from './begeleiding.ts';
import { begin } from './begin.ts';
import { plan } from './plan.ts';
import { uwvEnEinde } from './uwv-en-einde.ts';

const builders = { ...begin, ...plan, ...begeleiding, ...uwvEnEinde };

export type Soort = keyof typeof builders;
/** The validated content of an event of kind `S`. */
export type EventData<S extends Soort = Soort> = z.infer<ReturnType<ReturnType<(typeof builders)[S]>['zod']>>;

export const SOORTEN = Object.keys(builders) as readonly Soort[];

/** The kinds by the part of a case that they belong to, for who has to choose one. */
export const DELEN: readonly (readonly [deel: string, soorten: readonly Soort[]])[] = [
  ['Ziekte en bedrijfsarts', Object.keys(begin) as Soort[]],
  ['Plan, evaluatie en werk', Object.keys(plan) as Soort[]],
  ['Begeleiding', Object.keys(begeleiding) as Soort[]],
  ['UWV, WIA en einde', Object.keys(uwvEnEinde) as Soort[]],
];

export function isSoort(text: string): text is Soort {
  return Object.hasOwn(builders, text);
}

const gemaakt = new Map<Soort, Definitie>();

/** What a kind is: its title, its fields, its schema. */
export function definitieVan(soort: Soort): Definitie {
  let found = gemaakt.get(soort);
  if (found === undefined) {
    found = builders[soort]() as unknown as Definitie;
    gemaakt.set(soort, found);
  }
  return found;
}

export function schemaFor(soort: Soort): z.ZodMiniObject {
  return definitieVan(soort).zod();
}
