/** Every event kind with its schema. A schema is built when the first event of its kind is read. */
import type { z } from 'zod/mini';
import { begeleiding } from './begeleiding.ts';
import { begin } from './begin.ts';
import { plan } from './plan.ts';
import { uwvEnEinde } from './uwv-en-einde.ts';

const builders = { ...begin, ...plan, ...begeleiding, ...uwvEnEinde };

export type Soort = keyof typeof builders;
/** The validated content of an event of kind `S`. */
export type EventData<S extends Soort = Soort> = z.infer<ReturnType<(typeof builders)[S]>>;

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

const built = new Map<Soort, z.ZodMiniObject>();

export function schemaFor(soort: Soort): z.ZodMiniObject {
  let schema = built.get(soort);
  if (schema === undefined) {
    schema = builders[soort]() as z.ZodMiniObject;
    built.set(soort, schema);
  }
  return schema;
}
