/** Random dossiers for the properties: every kind of event, with fields read off its real schema. */
import fc from 'fast-check';
import type { z } from 'zod';
import { SOORTEN, type Soort, schemaFor } from '../../src/dossier/kinds/index.ts';
import type { Stored } from '../../src/dossier/stored.ts';
import { gebeurtenis } from './case.ts';
import { plus } from './oracle.ts';

type Schema = z.core.$ZodType & { safeParse(value: unknown): { success: boolean } };
interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: Schema[];
  readonly shape?: Record<string, Schema>;
  readonly entries?: Record<string, string>;
  readonly values?: unknown[];
}

/** Pointers to other events are the business of their own property. */
const WEG = new Set(['vervangt', 'afgerond', 'verwijzing', 'interventie', 'bijlagen', 'vastgelegd']);
const GECITEERD = ['beperkingen', 'belastbaarheid', 'prognose', 'mogelijkheden', 'bron'];

/** A value for a schema, or undefined (left out) for an optional field now and then. */
function waarde(schema: Schema, dag: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'optional':
      return fc.oneof(fc.constant(undefined), waarde(def.innerType as Schema, dag));
    case 'union':
      return fc.oneof(...(def.options ?? []).map((o) => waarde(o, dag)));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 0, max: 24 });
    case 'array':
      return fc.array(waarde(def.element as Schema, dag), { minLength: 1, maxLength: 2 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([veld, s]) => [veld, waarde(s, dag)])) as never,
      );
    case 'string':
      return schema.safeParse('tekst').success
        ? fc.constantFrom('probleemanalyse', 'plan-van-aanpak', 'werknemer', 'casemanager', 'bedrijfsarts')
        : dag;
    default:
      throw new Error(`geen willekeurige waarde voor ${def.type}`);
  }
}

function schoon(veld: unknown): unknown {
  if (Array.isArray(veld)) return veld.map(schoon);
  if (typeof veld !== 'object' || veld === null) return veld;
  return Object.fromEntries(
    Object.entries(veld)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => [k, schoon(v)]),
  );
}

const ARTS = new Set<Soort>(['probleemanalyse', 'bijstelling-probleemanalyse', 'spreekuur', 'actueel-oordeel']);

/** The fields of one event; dates are days after `D`. */
export function velden(soort: Soort, dag: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> {
  const shape = (schemaFor(soort)._zod.def as unknown as Def).shape ?? {};
  const eigen = Object.entries(shape).filter(
    ([veld]) =>
      (veld === 'vervangt' && soort === 'intrekking') ||
      (!WEG.has(veld) && (ARTS.has(soort) || !GECITEERD.includes(veld))),
  );
  return fc.record(Object.fromEntries(eigen.map(([veld, s]) => [veld, waarde(s as Schema, dag)])) as never).map((v) => {
    const klaar = schoon(v) as Record<string, unknown>;
    if (klaar['stap'] === 'gewijzigd') klaar['totEnMet'] ??= klaar['datum'];
    if ('motivering' in shape) klaar['motivering'] ??= 'zie advies';
    return klaar;
  });
}

export interface Ruimte {
  /** First sick day of the case. */
  readonly D: string;
  /** Latest day of an event, counted from D. */
  readonly tot?: number;
  readonly soorten?: readonly Soort[];
  readonly aantal?: number;
}

/** Events that the schemas accept, in no order that makes sense; the first is always a ziekmelding on D. */
export function gebeurtenissen({ D, tot = 1000, soorten = SOORTEN, aantal = 14 }: Ruimte): fc.Arbitrary<Stored[]> {
  const dag = fc.integer({ min: 0, max: tot }).map((n) => plus(D, n));
  const een = fc.oneof(...soorten.filter((s) => s !== 'intrekking').map((soort) => velden(soort, dag)));
  const eerste = { soort: 'ziekmelding', datum: D, eersteZiektedag: D };
  // Recovered for about four weeks: rare by chance, and what the clock is about.
  const terugval = fc.tuple(fc.integer({ min: 0, max: tot - 35 }), fc.integer({ min: 0, max: 35 })).map(([h, gat]) => [
    { soort: 'hersteld', datum: plus(D, h) },
    { soort: 'ziekmelding', datum: plus(D, h + gat), eersteZiektedag: plus(D, h + gat) },
  ]);
  return fc
    .tuple(fc.array(terugval, { maxLength: 2 }), fc.array(een, { maxLength: aantal }))
    .map(([terug, lijst]) =>
      [eerste, ...terug.flat(), ...lijst].map((v, i) => gebeurtenis(`stuk-${String(i).padStart(2, '0')}`, v)),
    );
}

/** The same event with every date `n` days later. */
export function verschoven(event: Stored, n: number): Stored {
  const mee = (v: unknown): unknown => {
    if (typeof v === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(v) ? plus(v, n) : v;
    if (Array.isArray(v)) return v.map(mee);
    if (typeof v === 'object' && v !== null) return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, mee(x)]));
    return v;
  };
  return gebeurtenis(event.id, mee(event.data) as Record<string, unknown>);
}
