/** Every kind, field and value has its description, and no description is of something that is not there. */
import { describe, expect, it } from 'vitest';
import {
  BESCHRIJVINGEN,
  type Beschrijving,
  DOSSIER_BESCHRIJVING,
  WVP_BESCHRIJVING,
} from '../../src/dossier/beschrijvingen.ts';
import { configSchema } from '../../src/dossier/config.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { SOORTEN, schemaFor } from '../../src/dossier/kinds/index.ts';

interface Def {
  readonly type: string;
  readonly innerType?: { _zod: { def: unknown } };
  readonly element?: { _zod: { def: unknown } };
  readonly options?: { _zod: { def: unknown } }[];
  readonly shape?: Record<string, { _zod: { def: unknown } }>;
  readonly entries?: Record<string, string>;
}

/** Every path of a schema, with its fixed values where it has them. */
function paden(schema: { _zod: { def: unknown } }, pad = ''): [pad: string, waarden: string[]][] {
  const def = schema._zod.def as Def;
  const binnen = def.innerType ?? def.element;
  if (binnen) return paden(binnen, pad);
  if (def.options) return def.options.flatMap((o) => paden(o, pad));
  const eigen: [string, string[]][] = pad === '' ? [] : [[pad, Object.values(def.entries ?? {})]];
  const velden = Object.entries(def.shape ?? {});
  return [...eigen, ...velden.flatMap(([veld, s]) => paden(s, pad === '' ? veld : `${pad}.${veld}`))];
}

const ALLES: [string, { _zod: { def: unknown } }, Beschrijving][] = [
  ...SOORTEN.map((s): [string, ReturnType<typeof schemaFor>, Beschrijving] => [s, schemaFor(s), BESCHRIJVINGEN[s]]),
  ['dossier.yaml', dossierSchema(), DOSSIER_BESCHRIJVING],
  ['wvp.yaml', configSchema(), WVP_BESCHRIJVING],
];

describe('beschrijvingen', () => {
  it('kent precies de soorten die er zijn', () => {
    expect(SOORTEN.length).toBeGreaterThan(40);
    expect(Object.keys(BESCHRIJVINGEN).sort()).toEqual([...SOORTEN].sort());
  });

  it.each(ALLES)('%s: elk veld en elke waarde, en niets meer', (_naam, schema, beschrijving) => {
    const er = paden(schema);
    expect(er.length).toBeGreaterThan(4);
    expect(Object.keys(beschrijving.velden).sort()).toEqual([...new Set(er.map(([pad]) => pad))].sort());
    const vast = Object.fromEntries(er.filter(([, w]) => w.length > 0).map(([pad, w]) => [pad, [...w].sort()]));
    const beschreven = Object.fromEntries(
      Object.entries(beschrijving.waarden).map(([pad, w]) => [pad, Object.keys(w).sort()]),
    );
    expect(beschreven).toEqual(vast);
  });

  it.each(ALLES)('%s: zinnen die iets zeggen en op één regel passen', (_naam, _schema, beschrijving) => {
    const teksten = [
      ...Object.values(beschrijving.velden),
      ...Object.values(beschrijving.waarden).flatMap(Object.values),
    ];
    for (const tekst of [beschrijving.titel, beschrijving.wat, ...(teksten as string[])]) {
      expect(tekst.trim()).toBe(tekst);
      expect(tekst.length).toBeGreaterThan(2);
      expect(tekst.length).toBeLessThanOrEqual(120);
    }
  });
});
