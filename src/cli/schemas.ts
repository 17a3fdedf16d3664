/** The JSON Schemas by name, and the files that an editor reads them from. */
import { isSoort, SOORTEN } from '../dossier/kinds/index.ts';
import {
  dossierJsonSchema,
  gebeurtenisSchema,
  type JsonSchema,
  soortSchema,
  wvpJsonSchema,
} from '../dossier/schema.ts';
import { RULES } from '../rules/index.ts';

/** Folder of the schemas in a repo. */
export const SCHEMA_MAP = '.wvp/schemas';

/** The schemas of files, which an editor needs; those of one kind are parts of `gebeurtenis`. */
export const BESTAND_SCHEMAS = ['dossier', 'wvp', 'gebeurtenis'] as const;

export const SCHEMA_NAMEN: readonly string[] = [...BESTAND_SCHEMAS, ...SOORTEN];

export function schemaNamed(name: string): JsonSchema | undefined {
  if (name === 'dossier') return dossierJsonSchema();
  if (name === 'wvp') return wvpJsonSchema(RULES);
  if (name === 'gebeurtenis') return gebeurtenisSchema();
  return isSoort(name) ? soortSchema(name) : undefined;
}

/** The name and text of the file of a schema. */
export function schemaFile(name: string): [name: string, text: string] {
  return [`${name}.schema.json`, `${JSON.stringify(schemaNamed(name), null, 2)}\n`];
}
