/** Every text field that the format has is either looked at or left alone on purpose. */
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { SOORTEN, schemaFor } from '../../src/dossier/kinds/index.ts';
import { VELDEN } from '../../src/privacy/free-fields.ts';

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
}
interface Schema {
  readonly _zod: { readonly def: Def };
}

/** Names of the fields that take any text: not a date, a choice, or a fixed form. */
function textFields(schema: Schema, veld: string, into: Set<string>): void {
  const def = schema._zod.def;
  if (def.innerType) textFields(def.innerType, veld, into);
  else if (def.element) textFields(def.element, veld, into);
  else if (def.options) for (const option of def.options) textFields(option, veld, into);
  else if (def.shape) for (const [key, inner] of Object.entries(def.shape)) textFields(inner, key, into);
  else if (def.type === 'string' && (def.checks ?? []).every((c) => /length|overwrite/.test(c._zod.def.check)))
    into.add(veld);
}

describe('de velden van het formaat', () => {
  const found = new Set<string>();
  for (const soort of SOORTEN) textFields(schemaFor(soort) as unknown as Schema, '', found);
  textFields(dossierSchema() as unknown as Schema, '', found);

  it('zijn gevonden', () => expect(found.size).toBeGreaterThan(30));

  it('staan allemaal in de tabel van de linter', () => {
    expect([...found].filter((veld) => !(veld in VELDEN)).sort()).toEqual([]);
  });

  it('bestaan allemaal', () => {
    expect(Object.keys(VELDEN).filter((veld) => !found.has(veld))).toEqual([]);
  });
});
