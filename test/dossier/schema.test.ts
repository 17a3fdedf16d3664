/** The JSON Schemas, held against a validator that knows nothing of zod: both must accept the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { SCHEMA_NAMEN, schemaNamed } from '../../src/cli/schemas.ts';
import { isDatum, plusDagen } from '../../src/core/dates.ts';
import { configSchema } from '../../src/dossier/config.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { isSoort, SOORTEN, type Soort, schemaFor } from '../../src/dossier/kinds/index.ts';
import { velden } from '../support/arbitraries.ts';
import { ROOT } from '../support/run.ts';

const validators = new Map<string, ValidateFunction>();
/** Strict: a keyword that is misspelt is an error. Only the words that editors know beside the standard are added. */
function compile(name: string): ValidateFunction {
  const found = validators.get(name);
  if (found) return found;
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  ajvFormats.default(ajv);
  ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage', 'errorMessage']);
  const made = ajv.compile(schemaNamed(name) ?? {});
  validators.set(name, made);
  return made;
}

const zodOf = (name: string) =>
  name === 'dossier' ? dossierSchema() : name === 'wvp' ? configSchema() : schemaFor(name as Soort);

interface Stuk {
  readonly pad: string;
  readonly schema: string;
  readonly value: Record<string, unknown>;
}

/** Every file of every fixture, with the schema that an editor would take for it. */
function stukken(): Stuk[] {
  const folder = join(ROOT, 'fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.yaml') && !pad.startsWith('law'))
    .sort()
    .flatMap((pad) => {
      const bytes = readFileSync(join(folder, pad));
      const schema = pad.endsWith('wvp.yaml') ? 'wvp' : pad.endsWith('dossier.yaml') ? 'dossier' : 'gebeurtenis';
      if (bytes.length > 100_000) return [];
      const documents = parseAllDocuments(bytes.toString('utf8').replace(/^\ufeff/, ''), { logLevel: 'silent' });
      if (!Array.isArray(documents)) return [];
      if (documents.some((d) => d.errors.length > 0)) return [];
      return documents
        .map((d): Stuk => ({ pad, schema, value: d.toJS({ maxAliasCount: 0 }) as Record<string, unknown> }))
        .filter((stuk) => typeof stuk.value === 'object' && stuk.value !== null);
    });
}

/** What zod says of a document that the schema `gebeurtenis` is for. */
function zodAccepts(schema: string, value: Record<string, unknown>): boolean {
  if (schema !== 'gebeurtenis') return zodOf(schema).safeParse(value).success;
  const { soort } = value;
  return typeof soort === 'string' && isSoort(soort) && schemaFor(soort).safeParse(value).success;
}

describe('elk schema', () => {
  it.each(SCHEMA_NAMEN)('%s: is geldig, draft-07 en in het Nederlands beschreven', (name) => {
    compile(name);
    const schema = schemaNamed(name) as { $schema: string; title: string; description: string };
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.title.length).toBeGreaterThan(2);
    expect(schema.description).toMatch(/\.$/);
  });

  it('beschrijft elk veld en elke vaste waarde', () => {
    let fields = 0;
    const walk = (node: unknown, pad: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, part] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [veld, schema] of Object.entries(part as Record<string, Record<string, unknown>>)) {
            fields += 1;
            expect(schema['description'], `${pad}.${veld}`).toMatch(/^[A-Z"].+\.$/);
          }
        }
        if (key === 'enumDescriptions') {
          const { enum: values } = node as { enum: unknown[] };
          expect(part, pad).toHaveLength(values.length);
          for (const tekst of part as unknown[]) expect(tekst, pad).toEqual(expect.any(String));
        }
        if (key !== 'if' && key !== 'then') walk(part, `${pad}.${key}`);
      }
    };
    for (const name of ['dossier', 'wvp', ...SOORTEN]) walk(schemaNamed(name), name);
    expect(fields).toBeGreaterThan(400);
  });
});

describe('de voorbeelden', () => {
  let alle: Stuk[] = [];
  beforeAll(() => {
    alle = stukken();
  });

  it('zijn geldig voor het schema als ze het voor zod zijn, en anders niet', () => {
    const oordelen = alle.map(({ pad, schema, value }) => ({
      pad,
      zod: zodAccepts(schema, value),
      json: compile(schema)(value),
    }));
    expect(oordelen.filter((o) => o.zod).length).toBeGreaterThan(400);
    expect(oordelen.filter((o) => !o.zod).length).toBeGreaterThan(5);
    // Rules without the law, an own step with the id of the law's, or an unknown kind, is an error of wvp.yaml that zod leaves to read/settings.
    const anders = oordelen.filter((o) => o.zod !== o.json).map((o) => o.pad);
    expect(anders).toEqual([
      'scenarios/casemanagement/_eigen-stap-bezet/repo/wvp.yaml',
      'scenarios/eigen-stappen/stap-van-de-wet/repo/wvp.yaml',
      'scenarios/lezen/regels-zonder-wet/repo/dossiers/wvp.yaml',
      'scenarios/lezen/regels-zonder-wet/repo/wvp.yaml',
    ]);
  });

  it('zijn met één fout erin niet meer geldig', () => {
    const soorten = new Set<unknown>();
    for (const { pad, schema, value } of alle) {
      if (!zodAccepts(schema, value)) continue;
      soorten.add(value['soort'] ?? schema);
      const required = schema === 'gebeurtenis' ? 'datum' : schema === 'wvp' ? 'versie' : 'werknemer';
      const { [required]: _weg, ...zonder } = value;
      const fouten: Record<string, unknown>[] = [
        { ...value, diagnose: 'x' },
        { ...value, [required]: [] },
        zonder,
        schema === 'gebeurtenis' ? { ...value, datum: '2026-02-30' } : { ...value, bedrijfsarts: { naam: 1 } },
        schema === 'gebeurtenis' ? { ...value, door: 'buurman' } : { ...value, casemanager: { rol: 'half' } },
      ];
      for (const fout of fouten) expect(compile(schema)(fout), `${pad} ${JSON.stringify(fout)}`).toBe(false);
    }
    expect(soorten.size).toBeGreaterThan(25);
  });
});

/** Values that each break something somewhere. No characters outside the BMP: zod counts those double, JSON Schema single. */
const los = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 101, 1e12, '', 'ja', 'tekst', '2026-02-29', '2024-02-29'),
  fc.constantFrom<unknown>('2026-1-5', '1900-02-29', '2100-12-31', '2101-01-01', [], {}, ['werknemer'], [null]),
  fc.constantFrom<unknown>('x'.repeat(1000), 'x'.repeat(1001), { naam: 'N. Nader' }, { wie: 'a', wat: 'b' }),
  fc.string({ unit: 'grapheme-ascii' }),
);

type Boom = Record<string, unknown> | unknown[];

/** One change somewhere in a document: a value replaced, a field gone, or a field that was not there. */
const mutatie = fc.record({ stappen: fc.array(fc.nat(50), { maxLength: 4 }), actie: fc.nat(2), waarde: los });

function muteer(value: unknown, { stappen, actie, waarde }: { stappen: number[]; actie: number; waarde: unknown }) {
  const copy = structuredClone(value) as Boom;
  let node = copy as Record<string, unknown>;
  for (const [diep, stap] of [...stappen, 0].entries()) {
    const keys = Object.keys(node);
    const key = keys[stap % Math.max(1, keys.length)] ?? 'onbekend';
    const next = node[key];
    if (diep < stappen.length && typeof next === 'object' && next !== null) {
      node = next as Record<string, unknown>;
      continue;
    }
    if (actie === 0) node[key] = waarde;
    else if (actie === 1) {
      if (Array.isArray(node)) node.splice(Number(key), 1);
      else delete node[key];
    } else if (Array.isArray(node)) node.push(waarde);
    else node[['onbekend', 'toelichting', 'bron', 'motivering', 'vervangt', 'prognose'][stap % 6] ?? ''] = waarde;
    break;
  }
  return copy;
}

const dag = fc.integer({ min: -40_000, max: 40_000 }).map((n) => plusDagen('2026-01-05', n));
const config = fc.record(
  {
    versie: fc.constant(1),
    regels: fc.subarray(['wet', 'uwv', 'casemanagement']),
    horizonDagen: fc.integer({ min: 0, max: 365 }),
    stappen: fc.array(
      fc.record({
        id: fc.constantFrom('belronde', 'x-1'),
        titel: fc.constant('Belronde'),
        vanaf: fc.constantFrom('eersteZiektedag', ...SOORTEN),
        dagen: fc.integer({ min: 0, max: 3650 }),
        voldaanDoor: fc.constantFrom(...SOORTEN),
        verantwoordelijke: fc.constant('casemanager'),
      }),
      { maxLength: 2 },
    ),
    privacy: fc.constant({ vrijeTekst: 'verboden', toegestaneTermen: [{ term: 'a', reden: 'b' }] }),
  },
  { requiredKeys: ['versie'] },
);
const dossier = fc.record(
  {
    dossier: fc.constant('2026-001'),
    werknemer: fc.record({
      functie: fc.constant('bakker'),
      urenPerWeek: fc.integer({ min: 1, max: 40 }),
      aowDatum: dag,
    }),
    dienstverband: fc.record({ aanvang: dag, soort: fc.constantFrom('oproep', 'uitzend') }),
    verzekering: fc.constant({ polis: '1', mandaatPerDossier: 5000 }),
  },
  { requiredKeys: ['dossier', 'werknemer'] },
);

describe('zod en JSON Schema', () => {
  const eens = (schema: string, value: unknown) => {
    const zod = zodAccepts(schema, value as Record<string, unknown>);
    expect(compile(schema)(value), JSON.stringify({ value, fout: compile(schema).errors })).toBe(zod);
    return zod;
  };

  it('zijn het eens over elke verandering van een gebeurtenis, van elke soort', () => {
    let goed = 0;
    let fout = 0;
    for (const soort of SOORTEN)
      fc.assert(
        fc.property(velden(soort, dag), fc.array(mutatie, { maxLength: 3 }), (value, mutaties) => {
          const changed = mutaties.reduce<unknown>(muteer, value);
          if (eens(soort, changed)) goed += 1;
          else fout += 1;
        }),
        { numRuns: 150 },
      );
    expect(Math.min(goed, fout)).toBeGreaterThan(1000);
  });

  it('zijn het eens over het schema van alle soorten samen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOORTEN).chain((soort) => velden(soort, dag)),
        fc.array(mutatie, { maxLength: 2 }),
        (value, mutaties) => {
          eens('gebeurtenis', mutaties.reduce<unknown>(muteer, value));
        },
      ),
      { numRuns: 500 },
    );
    for (const value of [{}, { soort: 'onzin', datum: '2026-01-01' }, { soort: 1 }, { datum: '2026-01-01' }])
      expect(eens('gebeurtenis', value)).toBe(false);
  });

  it.each([
    ['dossier', dossier],
    ['wvp', config],
  ] as const)('zijn het eens over %s.yaml', (name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<unknown>, fc.array(mutatie, { maxLength: 3 }), (value, mutaties) => {
        const changed = mutaties.reduce<unknown>(muteer, value) as Record<string, unknown>;
        // What read/settings judges after zod: names of steps and kinds, and that the law is among the rules.
        const { regels } = changed as { regels?: unknown };
        fc.pre(!Array.isArray(regels) || regels.includes('wet'));
        const stappen = (changed as { stappen?: { id?: unknown; vanaf?: unknown; voldaanDoor?: unknown }[] }).stappen;
        const kent = (s: unknown) => typeof s === 'string' && (isSoort(s) || s === 'eersteZiektedag');
        fc.pre(!Array.isArray(stappen) || stappen.every((s) => s && kent(s.vanaf) && isSoort(String(s.voldaanDoor))));
        eens(name, changed);
      }),
      { numRuns: 800 },
    );
  });

  it('zijn het eens over elke datum', () => {
    const validate = compile('hersteld');
    const gezien = { goed: 0, fout: 0 };
    for (let jaar = 1895; jaar <= 2105; jaar += 1)
      for (let maand = 0; maand <= 13; maand += 1)
        for (let dag = 0; dag <= 32; dag += dag > 0 && dag < 27 ? 9 : 1) {
          const datum = `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
          const bestaat = isDatum(datum);
          gezien[bestaat ? 'goed' : 'fout'] += 1;
          if (validate({ soort: 'hersteld', datum }) !== bestaat) expect(datum).toBe(bestaat ? 'geldig' : 'ongeldig');
        }
    expect(Math.min(gezien.goed, gezien.fout)).toBeGreaterThan(10_000);
  });

  it('weigert een eigen stap met een naam uit de wet, of een soort die er niet is', () => {
    const stap = { id: 'x', titel: 'X', vanaf: 'contact', dagen: 1, voldaanDoor: 'contact', verantwoordelijke: 'uwv' };
    const valid = (eigen: object) => compile('wvp')({ versie: 1, stappen: [{ ...stap, ...eigen }] });
    expect(valid({})).toBe(true);
    expect(valid({ id: 'probleemanalyse' })).toBe(false);
    expect(valid({ id: 'vraag-onbeantwoord' })).toBe(true);
    const metSet = { versie: 1, regels: ['wet', 'casemanagement'] };
    expect(compile('wvp')({ ...metSet, stappen: [{ ...stap, id: 'vraag-onbeantwoord' }] })).toBe(false);
    expect(compile('wvp')({ ...metSet, stappen: [stap] })).toBe(true);
    expect(valid({ vanaf: 'contacten' })).toBe(false);
    expect(valid({ voldaanDoor: 'eersteZiektedag' })).toBe(false);
  });

  it('weigert regels zonder de wet', () => {
    const valid = (regels: readonly string[]) => compile('wvp')({ versie: 1, regels });
    for (const goed of [['wet'], ['casemanagement', 'wet']]) expect(valid(goed), goed.join()).toBe(true);
    for (const fout of [[], ['uwv'], ['uwv', 'casemanagement']]) expect(valid(fout), fout.join()).toBe(false);
  });
});
