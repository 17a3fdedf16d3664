/**
 * JSON Schemas (draft-07, what editors read) of what stands in a repo, derived from the zod objects that judge it.
 * Refinements have no JSON Schema of their own; each is said again here in the words that JSON Schema has, and a property
 * test holds that both accept the same.
 */
import * as z from 'zod/mini';
import { configDefinitie } from './config.ts';
import { type Definitie, uitlegVan, type Veld, type Vorm } from './define.ts';
import { dossierDefinitie } from './dossier.ts';
import { GECITEERDE_VELDEN } from './fields.ts';
import { definitieVan, SOORTEN, type Soort } from './kinds/index.ts';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Every day from 1900 to 2100 and nothing else, as `isDatum` has it: 1900 and 2100 have no 29 February. */
const BESTAANDE_DATUM = [
  '^(?:(?:19|20)[0-9]{2}|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$',
  '^(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29$',
].join('|');

/** One event of any kind; `soort` picks the fields. */
export function gebeurtenisSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'Gebeurtenis',
    description: 'Eén gebeurtenis in een dossier; `soort` bepaalt welke velden er zijn.',
    type: 'object',
    required: ['soort', 'datum'],
    properties: {
      soort: {
        description: 'De soort gebeurtenis.',
        enum: SOORTEN,
        enumDescriptions: SOORTEN.map((soort) => definitieVan(soort).wat),
      },
      datum: { description: 'De dag waarop het gebeurde.', type: 'string' },
    },
    // Not oneOf: with if/then an editor complains about the kind that was meant, and not about all of them.
    allOf: SOORTEN.map((soort) => ({
      if: { properties: { soort: { const: soort } }, required: ['soort'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { $ref: `#/definitions/${soort}` },
    })),
    definitions: Object.fromEntries(SOORTEN.map((soort) => [soort, velden(soort)])),
  };
}

/** One event of one kind. */
export function soortSchema(soort: Soort): JsonSchema {
  return { $schema: DRAFT, ...velden(soort) };
}

export function dossierJsonSchema(): JsonSchema {
  return { $schema: DRAFT, ...derive(dossierDefinitie()) };
}

/** A step that an own step cannot have the name of; those of casemanagement only where that set is in force. */
export interface GereserveerdeStap {
  readonly id: string;
  readonly regelset: string;
}

/** wvp.yaml; with what `read/settings` judges beside zod: the names of own steps, and the kinds that they wait for. */
export function wvpJsonSchema(reserved: readonly GereserveerdeStap[]): JsonSchema {
  const ids = (keuze: (r: GereserveerdeStap) => boolean) => ({
    not: { enum: reserved.filter(keuze).map((r) => r.id) },
  });
  const eigenStap = (eis: JsonSchema) => ({ properties: { stappen: { items: { properties: { id: eis } } } } });
  return {
    $schema: DRAFT,
    ...derive(configDefinitie(), {
      regels: {
        contains: { const: 'wet' },
        errorMessage: 'Zet wet erbij: de stappen van de wet gelden in elk dossier.',
      },
      'stappen.id': {
        ...ids((r) => r.regelset !== 'casemanagement'),
        patternErrorMessage: 'Alleen kleine letters, cijfers en streepjes, ten hoogste 64.',
        errorMessage: 'Dit is een stap van de wet of van UWV; geef de eigen stap een andere naam.',
      },
      'stappen.vanaf': { enum: ['eersteZiektedag', ...SOORTEN] },
      'stappen.voldaanDoor': { enum: SOORTEN },
    }),
    if: { properties: { regels: { contains: { const: 'casemanagement' } } }, required: ['regels'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: eigenStap({
      ...ids((r) => r.regelset === 'casemanagement'),
      errorMessage: 'Dit is een stap van de regelset casemanagement; geef de eigen stap een andere naam.',
    }),
  };
}

function velden(soort: Soort): JsonSchema {
  const definitie = definitieVan(soort);
  const namen = definitie.velden.map((v) => v.naam);
  return { ...derive(definitie), ...voorwaarden(soort, namen) };
}

/** What `eistBron`, `eistMotivering` and `eistNieuwEinde` ask: fields that make another one required. */
function voorwaarden(soort: Soort, aanwezig: readonly string[]): JsonSchema {
  if (soort === 'loonsanctie')
    return {
      if: { properties: { stap: { const: 'gewijzigd' } }, required: ['stap'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['totEnMet'] },
    };
  if (aanwezig.includes('bron'))
    return { dependencies: Object.fromEntries(GECITEERDE_VELDEN.map((veld) => [veld, ['bron']])) };
  if (aanwezig.includes('motivering'))
    return {
      if: { properties: { mogelijkheden: { const: 'ja' } }, required: ['mogelijkheden'] },
      else: { required: ['motivering'] },
    };
  return {};
}

/** The schema of a document with the help of its fields, and `extra` keywords by the path of a field. */
function derive(definitie: Definitie, extra: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const { $schema: _draft, ...schema } = z.toJSONSchema(definitie.zod(), {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (isDatumSchema(zodSchema))
        Object.assign(jsonSchema, {
          format: 'date',
          pattern: BESTAANDE_DATUM,
          patternErrorMessage: 'Schrijf een bestaande dag als jjjj-mm-dd.',
        });
    },
  }) as JsonSchema;
  const { titel, wat, velden } = definitie;
  return { title: titel, description: wat, ...metUitleg(schema, { type: 'blok', velden, ook: [] }, '', extra) };
}

function isDatumSchema(zod: z.core.$ZodTypes): boolean {
  return (zod._zod.def.checks ?? []).some((check) => {
    const { params } = check._zod.def as { params?: { soort?: string } };
    return params?.soort === 'datum';
  });
}

/** Puts the help of each field with it, and the words of its values; a list's items are said under the path of the list. */
function metUitleg(
  schema: JsonSchema,
  vorm: Vorm,
  pad: string,
  extra: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const { properties, items, anyOf, ...rest } = schema as {
    properties?: Readonly<Record<string, JsonSchema>>;
    items?: JsonSchema;
    anyOf?: readonly JsonSchema[];
  };
  const velden = vorm.type === 'blok' ? [...vorm.velden, ...vorm.ook] : [];
  return {
    ...rest,
    ...(vorm.type === 'keuze' && { enumDescriptions: vorm.waarden.map((w) => uitlegVan(vorm.woorden, w)) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([naam, part]) => [naam, veldMetUitleg(part, naam, velden, pad, extra)]),
      ),
    }),
    ...(items && vorm.type === 'lijst' && { items: metUitleg(items, vorm.element, pad, extra) }),
    ...(anyOf && { anyOf: anyOf.map((part) => metUitleg(part, vorm, pad, extra)) }),
    ...extra[pad],
  };
}

function veldMetUitleg(
  schema: JsonSchema,
  naam: string,
  velden: readonly Veld[],
  pad: string,
  extra: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const veld = velden.find((v) => v.naam === naam);
  if (!veld) return schema;
  const onder = pad === '' ? naam : `${pad}.${naam}`;
  return { description: zin(veld.wat), ...metUitleg(schema, veld.vorm, onder, extra) };
}

function zin(tekst: string): string {
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;
}
