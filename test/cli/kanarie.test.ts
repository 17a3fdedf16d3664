/**
 * No name or free text of a dossier in any output of check. Every field of every file holds a word of its own that may not
 * come out: as a value that is right, as one that is wrong, as a key, as a comment, in a file that cannot be read at all.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { basislijnSchema } from '../../src/dossier/basislijn.ts';
import { configSchema } from '../../src/dossier/config.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { SOORTEN, schemaFor } from '../../src/dossier/kinds/index.ts';
import { FORMATS } from '../../src/features/check/formats.ts';
import { VORM_NAMEN } from '../../src/features/export/row-formats.ts';
import { TABEL_NAMEN } from '../../src/features/export/rows.ts';
import { toets } from '../support/check.ts';
import { wvp } from '../support/run.ts';

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
const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

let teller = 0;
const gebruikt: string[] = [];
/** A word that stands nowhere else; also as a short word that is like words of the format. */
function kanarie(): string {
  teller += 1;
  const woord = `kanarie${teller}`;
  gebruikt.push(woord);
  return woord;
}
/** A number that no arithmetic of wvp gives. */
function getal(): number {
  teller += 1;
  const text = `7.${String(teller).padStart(4, '0')}731`;
  gebruikt.push(text);
  return Number(text);
}

/** A right value: canaries where the schema takes any text or number. */
function goed(schema: Schema): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return goed(def.innerType as Schema);
    case 'union':
      return goed(def.options?.[0] as Schema);
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'boolean':
      return true;
    case 'number':
      return schema.safeParse(7.5).success ? getal() : 7;
    case 'array':
      return [goed(def.element as Schema)];
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([veld, s]) => [veld, goed(s)]));
    default:
      if (schema.safeParse('vrij').success) return kanarie();
      if (schema.safeParse('2026-02-02').success) return '2026-02-02';
      if (schema.safeParse('2026-01').success) return '2026-01';
      if (schema.safeParse('x/1').success) return `${kanarie()}/1`;
      if (schema.safeParse('a'.repeat(64)).success) return 'a'.repeat(64);
      return `${kanarie()}:probleemanalyse/gemist:${kanarie()}`;
  }
}

/** The same shape with a canary of a wrong kind at every leaf, and an unknown key in every object. */
function fout(schema: Schema): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return fout(def.innerType as Schema);
    case 'array':
      return [fout(def.element as Schema), kanarie()];
    case 'object':
      return {
        ...Object.fromEntries(Object.entries(def.shape ?? {}).map(([veld, s]) => [veld, fout(s)])),
        [kanarie()]: kanarie(),
      };
    case 'string':
      return teller % 2 === 0 ? { [kanarie()]: kanarie() } : [kanarie(), getal()];
    default:
      return kanarie();
  }
}

let root = '';
const schrijf = (pad: string, inhoud: string | Buffer) => {
  mkdirSync(dirname(join(root, pad)), { recursive: true });
  writeFileSync(join(root, pad), inhoud);
};
const commentaar = (yaml: string) =>
  `# ${kanarie()}\n${yaml.replace(/^([a-zA-Z]+: [^\n|>]*[^\n|>:])$/gm, (line) => `${line} # ${kanarie()}`)}`;

/** Broken in every way that a file can be, with a canary beside the break. */
function kapot(): string[] {
  const k = kanarie;
  return [
    `soort: contact\ndatum: 2026-02-02\n toelichting: "${k()}\n`,
    `soort: contact\n<<<<<<< ${k()}\ntoelichting: ${k()}\n=======\ntoelichting: ${k()}\n>>>>>>> ${k()}\n`,
    `soort: contact\ntoelichting: ${k()}\ntoelichting: ${k()}\n`,
    `${k()}: ${k()}\n${k()}: ${k()}\n`,
    `soort: &${k()} contact\n`,
    `soort: !${k()} contact\n`,
    `%${k()}\n---\nsoort: contact\n`,
    `? ${k()}\n: ${k()}\n`,
    `- ${k()}\n- ${k()}: ${k()}\n`,
    `${k()}\n`,
    `soort: ${k()}\ndatum: ${k()}\n`,
    `soort: contactt ${k()}\ndatum: 2026-02-02\n`,
    `datum: 2026-02-02\ntoelichting: ${k()}\n`,
    `soort: contact\ndatum: 2026-02-02\nmet: [werknemer]\ntoelichting: ${k()}\u202e\n`,
    `soort: contact\ndatum: 2026-02-02\nmet: [werknemer]\nonderwerp: ${'a '.repeat(600)}${k()}\n`,
    `{soort: contact, ${k()}: ${k()}, datum: [${k()}]}\n`,
    `soort: contact\ndatum: 2026-02-02\nmet: [werknemer]\n"${k()}": |\n  ${k()}\n  ${k()}\n`,
    `soort: contact\ndatum: 2026-02-02\nmet: [werknemer]\nafgerond: ["${k()}/9", "${k()}/2"]\nvervangt: ${k()}\n`,
  ];
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wvp-kanarie-'));
  const ziek = `soort: ziekmelding\ndatum: 2025-01-06\neersteZiektedag: 2025-01-06\n`;
  const config = goed(configSchema()) as Record<string, unknown>;
  const [stap] = config['stappen'] as [Record<string, unknown>];
  schrijf(
    'wvp.yaml',
    commentaar(
      stringify({
        ...config,
        regels: ['wet', 'uwv'],
        stappen: [{ ...stap, id: 'eigen-stap', vanaf: 'eersteZiektedag', voldaanDoor: 'contact', herhaal: 7 }],
      }),
    ),
  );
  for (const vrij of ['goed', 'dossier-fout', 'dossier-kapot'] as const) {
    const map = `dossiers/${vrij}`;
    const dossier = (vrij === 'goed' ? goed : fout)(dossierSchema()) as Record<string, unknown>;
    schrijf(
      `${map}/dossier.yaml`,
      vrij === 'dossier-kapot'
        ? `dossier: "${kanarie()}\nnaam: ${kanarie()}\n`
        : commentaar(stringify({ ...dossier, dossier: vrij })),
    );
    schrijf(`${map}/events/2025-01-06-ziekmelding.yaml`, commentaar(ziek));
  }
  // Each kind in a case of its own: one kind (a recovery, an end) would otherwise hide what the others give.
  for (const soort of SOORTEN) {
    const map = `dossiers/soort-${soort}`;
    schrijf(`${map}/dossier.yaml`, `dossier: soort-${soort}\nwerknemer: {functie: ${kanarie()}, urenPerWeek: 36}\n`);
    schrijf(`${map}/events/2025-01-06-ziekmelding.yaml`, ziek);
    schrijf(
      `${map}/events/2026-02-01-goed.yaml`,
      commentaar(stringify({ ...(goed(schemaFor(soort)) as object), soort })),
    );
    const slecht = fout(schemaFor(soort)) as object;
    schrijf(`${map}/events/2026-02-02-fout.yaml`, commentaar(stringify({ ...slecht, soort, datum: '2026-02-02' })));
    schrijf(
      `${map}/events/2026-02-03-fout.yaml`,
      stringify({ ...slecht, soort }, { defaultStringType: 'QUOTE_DOUBLE' }),
    );
  }
  schrijf('dossiers/kapot/dossier.yaml', 'dossier: kapot\nwerknemer: {functie: bakker, urenPerWeek: 36}\n');
  for (const [i, text] of kapot().entries())
    schrijf(`dossiers/kapot/events/2026-02-${String(i + 1).padStart(2, '0')}-x.yaml`, text);
  schrijf(
    'dossiers/kapot/events/2026-03-01-latin1.yaml',
    Buffer.from(`soort: contact\ntoelichting: ${kanarie()} \u00e9\n`, 'latin1'),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The canaries that come out, words and numbers. */
const gevonden = (out: string) => out.match(/kanarie\d*|7\.\d{4}731/gi) ?? [];

describe('geen namen of vrije tekst uit een dossier', () => {
  it('heeft kanaries in elke soort bestand, en raakt de groepen bevindingen', async () => {
    expect(gebruikt.length).toBeGreaterThan(600);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    const tekst = files.map((e) => readFileSync(join(e.parentPath, e.name), 'latin1')).join('\n');
    expect(gebruikt.filter((woord) => tekst.includes(woord)).length).toBeGreaterThan(600);
    const codes = new Set(
      (JSON.parse((await toets(root, { format: ['json'] })).out).bevindingen as { code: string }[]).map((f) => f.code),
    );
    for (const code of [
      'schema/onbekend-veld',
      'schema/type',
      'schema/waarde',
      'schema/onbekende-soort',
      'schema/verplicht',
      'schema/lengte',
      'yaml/syntax',
      'yaml/conflict',
      'yaml/dubbele-sleutel',
      'yaml/niet-toegestaan',
      'yaml/teken',
      'yaml/geen-velden',
      'yaml/codering',
      'dossier/vervangt-onbekend',
      'dossier/afgerond-onbekend',
      'dossier/verwijzing-onbekend',
      'dossier/verklaring-onbekend',
      'eigen-stap/gemist',
    ])
      expect([...codes], code).toContain(code);
  });

  it.each([...FORMATS])('%s', async (vorm) => {
    const { code, out, err } = await toets(root, { format: [vorm] });
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(10_000);
    expect(gevonden(out)).toEqual([]);
    expect(err).toBe('');
  });

  it.each(TABEL_NAMEN)('de rijen van export: %s', async (tabel) => {
    for (const format of VORM_NAMEN) {
      const { code, out, err } = await wvp(['export', '--repo', 'proef', '--tabel', tabel, '--format', format], root, {
        WVP_ZOUT: 'zout',
      });
      expect(code).toBe(0);
      expect(out.split('\n').length).toBeGreaterThan(3);
      // Amounts and hours are what these tables are for.
      const getallen = tabel === 'geld' || tabel === 'dossiers';
      expect(gevonden(out).filter((w) => !getallen || w.startsWith('kanarie'))).toEqual([]);
      expect(gevonden(err)).toEqual([]);
    }
  });

  it('met --met-namen alleen die van werkgever en casemanager', async () => {
    const { out } = await wvp(['export', '--repo', 'proef', '--tabel', 'dossiers', '--met-namen'], root);
    const rijen = out
      .trim()
      .split('\n')
      .map((r) => JSON.parse(r));
    const namen = new Set(rijen.flatMap((r) => [r.werkgever, r.casemanager]).filter((n) => n !== null));
    expect(namen.size).toBeGreaterThan(1);
    const rest = rijen.map(({ werkgever: _, casemanager: __, ...r }) => JSON.stringify(r)).join('\n');
    expect(rest.match(/kanarie\d*/g) ?? []).toEqual([]);
    for (const tabel of TABEL_NAMEN.filter((t) => t !== 'dossiers'))
      expect((await wvp(['export', '--repo', 'proef', '--tabel', tabel, '--met-namen'], root)).out).not.toContain(
        'kanarie',
      );
  });

  it('JSON van een deel, met de regels uit de bestanden', async () => {
    const { out } = await toets(root, { format: ['json'], shard: '1/1' });
    expect(out).toContain('"fragment"');
    expect(gevonden(out)).toEqual([]);
  });

  it('wat het verslag mist', async () => {
    for (const format of ['text', 'json', 'junit']) {
      const { out } = await toets(root, { format: [format], document: 'verslag' });
      expect(gevonden(out), format).toEqual([]);
    }
  });

  it('de basislijn zelf, en een kapotte basislijn', async () => {
    const { out, code } = await toets(root, { basislijn: true, reden: kanarie() });
    expect(code).toBe(0);
    expect(gevonden(out)).toEqual([]);
    for (const format of FORMATS) expect(gevonden((await toets(root, { format: [format] })).out), format).toEqual([]);
    for (const inhoud of [stringify(fout(basislijnSchema())), `${kanarie()}: "${kanarie()}\n`, ...kapot()]) {
      schrijf('wvp-basislijn.yaml', inhoud);
      const ran = await toets(root, {}, ['dossiers/goed']);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('wvp-basislijn.yaml');
      expect(gevonden(ran.out + ran.err)).toEqual([]);
    }
    rmSync(join(root, 'wvp-basislijn.yaml'));
  });

  it('een kapotte wvp.yaml', async () => {
    const was = readFileSync(join(root, 'wvp.yaml'));
    const slecht = fout(configSchema()) as Record<string, unknown>;
    const stappen = [
      {
        id: 'probleemanalyse',
        titel: kanarie(),
        vanaf: kanarie(),
        dagen: 3,
        voldaanDoor: kanarie(),
        verantwoordelijke: kanarie(),
      },
    ];
    for (const inhoud of [
      stringify(slecht),
      stringify({ versie: 1, stappen }),
      stringify({ versie: 1, stappen: [{ ...stappen[0], verantwoordelijke: 'werkgever' }] }),
      ...kapot(),
    ]) {
      schrijf('wvp.yaml', inhoud);
      for (const options of [{}, { format: ['sarif'] }]) {
        const ran = await toets(root, options, ['dossiers/goed']);
        expect(ran.code).toBe(2);
        expect(ran.err).toContain('wvp.yaml');
        expect(gevonden(ran.out + ran.err)).toEqual([]);
      }
    }
    writeFileSync(join(root, 'wvp.yaml'), was);
  });
});
