/**
 * Writes one JSON Schema (draft 7) for event files, made from the zod schemas of the product, for ajv-cli.
 *
 *   node schema.mjs <file>
 *
 * Each kind has its own `if`/`then` on `soort`, which is the fastest form for ajv: with `oneOf` it would try all kinds for
 * each file. zod's refinements (real dates, `bron`, `motivering`) have no JSON Schema; dates get a pattern.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsdown';

const HERE = dirname(fileURLToPath(import.meta.url));
const DATE = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';

/** The event schemas and the zod that made them, bundled from the TypeScript source. */
async function load() {
  const work = join(HERE, 'work', 'schema');
  mkdirSync(work, { recursive: true });
  const entry = join(work, 'entry.mjs');
  const source = join(HERE, '..', 'src', 'dossier', 'events', 'index.ts');
  writeFileSync(entry, `export { z } from 'zod';\nexport { SOORTEN, schemaFor } from ${JSON.stringify(source)};\n`);
  await build({
    config: false,
    cwd: join(HERE, '..'),
    entry: { bundle: entry },
    outDir: join(work, 'dist'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    fixedExtension: true,
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
    logLevel: 'silent',
  });
  return import(pathToFileURL(join(work, 'dist', 'bundle.mjs')).href);
}

const isDate = (schema) => schema._zod.def.checks?.some((c) => c._zod.def.params?.soort === 'datum') ?? false;

export async function eventSchema() {
  const { z, SOORTEN, schemaFor } = await load();
  const definitions = {};
  for (const soort of SOORTEN) {
    const { $schema: _, ...schema } = z.toJSONSchema(schemaFor(soort), {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (isDate(zodSchema)) jsonSchema.pattern = DATE;
      },
    });
    definitions[soort] = schema;
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'An event of a dossier',
    type: 'object',
    required: ['soort', 'datum'],
    properties: { soort: { enum: [...SOORTEN] } },
    allOf: SOORTEN.map((soort) => ({
      if: { properties: { soort: { const: soort } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
      then: { $ref: `#/definitions/${soort}` },
    })),
    definitions,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error('Use: node schema.mjs <file>');
    process.exitCode = 2;
  } else writeFileSync(resolve(file), `${JSON.stringify(await eventSchema(), null, 2)}\n`);
}
