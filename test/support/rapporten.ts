/** Reports of check with text that tries to break out of every format, and the parsers that formats are held against. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { ERNSTEN } from '../../src/core/finding.ts';
import type { CheckReport } from '../../src/features/check/compute.ts';
import { STATUSSEN } from '../../src/judge/status.ts';
import type { Melding } from '../../src/show/melding.ts';

const STUKKEN = [
  '\n::error::ingespoten',
  '\r\n::set-output name=x::y',
  '::stop-commands::t',
  '##[error]x',
  ']]>',
  '<!--',
  '</testcase><failure/>',
  '&amp;',
  '&#0;',
  '%0A',
  '%25',
  '%',
  '|',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u202e',
  '\u2028',
  '\ud800',
  '\uffff',
  '😀',
  'é',
  ' ',
  '{0}',
  '../',
];
const vijandig = fc
  .array(fc.oneof(fc.constantFrom(...STUKKEN), fc.string({ unit: 'binary', maxLength: 4 }), fc.constant('a')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((delen) => delen.join('') || 'a');

const melding = (dossier: string | null): fc.Arbitrary<Melding> =>
  fc
    .record({
      code: fc.constantFrom('probleemanalyse/gemist', 'probleemanalyse/te-laat', 'schema/waarde', 'riv/onderdeel-h'),
      ernst: fc.constantFrom(...ERNSTEN),
      bericht: vijandig,
      waarom: vijandig,
      doen: vijandig,
      bestand: vijandig,
      regel: fc.integer({ min: 1, max: 999 }),
      kolom: fc.integer({ min: 1, max: 99 }),
      verantwoord: fc.boolean(),
      sleutel: vijandig,
    })
    .map(({ sleutel, ...rest }) => ({ ...rest, dossier, vingerafdruk: `${dossier ?? ''}:${rest.code}:${sleutel}` }));

const stap = fc.record({
  id: fc.constantFrom('probleemanalyse', 'plan-van-aanpak'),
  sleutel: fc.constantFrom('probleemanalyse', 'plan-van-aanpak', 'plan-van-aanpak/2'),
  titel: fc.constantFrom('Probleemanalyse', 'Plan van aanpak'),
  status: fc.constantFrom(...STATUSSEN),
  uiterlijk: fc.constantFrom('2026-01-01', null),
  gedaanOp: fc.constantFrom('2026-01-02', null),
  reden: fc.constantFrom('hersteld' as const, null),
});

const dossier = fc.tuple(vijandig, vijandig).chain(([naam, pad]) =>
  fc.record({
    naam: fc.constant(naam),
    pad: fc.constant(pad),
    stappen: fc.array(stap, { maxLength: 3 }),
    bevindingen: fc.array(melding(naam), { maxLength: 14 }),
  }),
);

export const rapporten: fc.Arbitrary<CheckReport> = fc.record({
  versie: fc.constant('0.0.0-test'),
  peildatum: fc.constant('2026-11-22'),
  map: fc.constantFrom('', 'hr/verzuim/'),
  dossiers: fc.array(dossier, { maxLength: 3 }),
  algemeen: fc.array(melding(null), { maxLength: 2 }),
});

// JUnit: the elements and attributes of the schema that Jenkins publishes, as far as wvp uses them.
const xmlParser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
});

const getal = z.string().regex(/^\d+$/);
const telling = { tests: getal, failures: getal, errors: getal, skipped: getal, time: z.literal('0') };
const witregels = { '#text': z.string().regex(/^\s*$/).optional() };
const testcase = z.strictObject({
  classname: z.string(),
  name: z.string(),
  file: z.string().optional(),
  time: z.literal('0'),
  failure: z.strictObject({ type: z.string(), message: z.string(), '#text': z.string() }).optional(),
  skipped: z.strictObject({ message: z.string() }).optional(),
  'system-out': z.string().optional(),
});
const junitSchema = z.strictObject({
  '?xml': z.strictObject({ version: z.literal('1.0'), encoding: z.literal('UTF-8') }),
  '#text': witregels['#text'],
  testsuites: z.strictObject({
    ...witregels,
    name: z.string(),
    ...telling,
    testsuite: z
      .array(
        z.strictObject({
          ...witregels,
          name: z.string(),
          ...telling,
          properties: z.strictObject({ property: z.strictObject({ name: z.string(), value: z.string() }) }),
          testcase: z.array(testcase).optional(),
        }),
      )
      .optional(),
  }),
});

export function leesJunit(xml: string): z.infer<typeof junitSchema>['testsuites'] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid));
  return junitSchema.parse(xmlParser.parse(xml)).testsuites;
}

// SARIF: the published schema, written in draft 04 of JSON Schema; ajv reads draft 07.
let sarifSchema: ValidateFunction | undefined;
function sarifValidator(): ValidateFunction {
  if (sarifSchema) return sarifSchema;
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  sarifSchema = ajv.compile({ $id: String(id), ...rest });
  return sarifSchema;
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly helpUri?: string;
          readonly help: { readonly text: string };
        }[];
      };
    };
    readonly originalUriBaseIds: Readonly<Record<string, { uri?: string }>>;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

export function leesSarif(text: string): Sarif['runs'][number] {
  const value = JSON.parse(text) as Sarif;
  const validate = sarifValidator();
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors?.slice(0, 3)));
  const [run] = value.runs;
  if (!run) throw new Error('geen run');
  return run;
}

// GitLab: docs.gitlab.com, "Code Quality report format"; what it asks and nothing else.
const gitlabSchema = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/),
      lines: z.strictObject({ begin: z.number().int().min(1) }),
    }),
  }),
);
export function leesGitlab(text: string): z.infer<typeof gitlabSchema> {
  return gitlabSchema.parse(JSON.parse(text));
}

// GitHub: how the runner of Actions takes a line of a log apart; both spellings of a command, and its order of unescaping.
const COMMANDS = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'stop-commands',
];
export interface Opdracht {
  readonly naam: string;
  readonly velden: Readonly<Record<string, string>>;
  readonly tekst: string;
}

function leesOpdracht(line: string): Opdracht | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end >= 0) {
    const info = trimmed.slice(2, end);
    const space = info.indexOf(' ');
    const naam = space < 0 ? info : info.slice(0, space);
    if (COMMANDS.includes(naam)) {
      const delen =
        space < 0
          ? []
          : info
              .slice(space + 1)
              .trim()
              .split(',');
      const velden = delen
        .filter((d) => d !== '')
        .flatMap((d): [string, string][] => {
          const cut = d.indexOf('=');
          return cut > 0 && cut < d.length - 1 ? [[d.slice(0, cut), undo(d.slice(cut + 1), true)]] : [];
        });
      return { naam, velden: Object.fromEntries(velden), tekst: undo(trimmed.slice(end + 2), false) };
    }
  }
  const old = /##\[([a-z-]+)[^\]]*\](.*)/.exec(line);
  return old && COMMANDS.includes(old[1] ?? '') ? { naam: old[1] ?? '', velden: {}, tekst: old[2] ?? '' } : undefined;
}

function undo(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
}

/** Every command that the runner would see in this output. The log is cut at every kind of line end. */
export function opdrachten(out: string): Opdracht[] {
  return out.split(/\r\n|[\n\r\u0085\u2028\u2029]/).flatMap((line) => leesOpdracht(line) ?? []);
}
