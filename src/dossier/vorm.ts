/** The form of the fields of a schema, for who asks for values one by one: which there are, what they take, which must be. */
import type { z } from 'zod/mini';

export type Vorm =
  | { readonly type: 'tekst'; readonly max: number }
  | { readonly type: 'datum' }
  | { readonly type: 'getal'; readonly min: number; readonly max: number; readonly geheel: boolean }
  | { readonly type: 'janee' }
  | { readonly type: 'keuze'; readonly waarden: readonly string[] }
  | { readonly type: 'vast'; readonly waarde: unknown }
  | { readonly type: 'lijst'; readonly element: Vorm; readonly min: number }
  /** `ook`: the fields of another form that the block may have instead. */
  | { readonly type: 'blok'; readonly velden: readonly Veld[]; readonly ook: readonly Veld[] };

export interface Veld {
  readonly naam: string;
  readonly verplicht: boolean;
  readonly vorm: Vorm;
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly params?: { readonly soort?: string };
}

interface Def {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

function defOf(schema: z.core.$ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** The fields of an object schema, in its order. */
export function veldenVan(schema: z.core.$ZodType): readonly Veld[] {
  return Object.entries(defOf(schema).shape ?? {}).map(([naam, veld]) => {
    const { type, innerType } = defOf(veld);
    const optional = type === 'optional' && innerType !== undefined;
    return { naam, verplicht: !optional, vorm: vormVan(optional ? innerType : veld) };
  });
}

function vormVan(schema: z.core.$ZodType): Vorm {
  const def = defOf(schema);
  const checks = (def.checks ?? []).map((c) => c._zod.def);
  const limit = (name: string) => checks.find((c) => c.check === name);
  switch (def.type) {
    case 'string':
      if (checks.some((c) => c.params?.soort === 'datum')) return { type: 'datum' };
      return { type: 'tekst', max: limit('max_length')?.maximum ?? Number.POSITIVE_INFINITY };
    case 'number':
      return {
        type: 'getal',
        min: limit('greater_than')?.value ?? Number.NEGATIVE_INFINITY,
        max: limit('less_than')?.value ?? Number.POSITIVE_INFINITY,
        geheel: checks.some((c) => c.check === 'number_format'),
      };
    case 'boolean':
      return { type: 'janee' };
    case 'enum':
      return { type: 'keuze', waarden: Object.values(def.entries ?? {}) };
    case 'literal':
      return { type: 'vast', waarde: def.values?.[0] };
    case 'array':
      return {
        type: 'lijst',
        element: vormVan(def.element as z.core.$ZodType),
        min: limit('min_length')?.minimum ?? 0,
      };
    case 'object':
      return { type: 'blok', velden: veldenVan(schema), ook: [] };
    case 'union': {
      const [first, ...others] = (def.options ?? []).map(vormVan);
      if (first?.type !== 'blok') break;
      return { ...first, ook: others.flatMap((o) => (o.type === 'blok' ? o.velden : [])) };
    }
    default:
      break;
  }
  throw new Error(`no form for a schema of type ${def.type}`);
}
