/** From a zod issue to a finding in plain Dutch. Says what is allowed, never what was written: that may be health data. */
import type { z } from 'zod';
import { nearest } from '../core/nearest.ts';
import { leesDatum } from '../core/written-dates.ts';

export type SchemaCode =
  | 'schema/onbekende-soort'
  | 'schema/onbekend-veld'
  | 'schema/verplicht'
  | 'schema/type'
  | 'schema/datum'
  | 'schema/waarde'
  | 'schema/lengte'
  | 'schema/bereik'
  | 'schema/bron'
  | 'schema/motivering'
  | 'schema/eigen-stap'
  | 'schema/regels-zonder-wet';

export const SCHEMA_UITLEG: Record<SchemaCode, { titel: string; waarom: string; doen: string }> = {
  'schema/onbekende-soort': {
    titel: 'Onbekende soort gebeurtenis',
    waarom: 'wvp kent de betekenis niet en kan de gebeurtenis niet verwerken; wat ervan afhangt is onbepaald.',
    doen: 'Kies een van de soorten van wvp.',
  },
  'schema/onbekend-veld': {
    titel: 'Onbekend veld',
    waarom:
      'Een veld dat wvp niet kent, wordt niet gelezen. Zo kan ongemerkt iets verloren gaan, of iets in het dossier komen dat er niet hoort.',
    doen: 'Verbeter de naam of haal het veld weg.',
  },
  'schema/verplicht': {
    titel: 'Verplicht veld ontbreekt',
    waarom: 'Zonder dit veld heeft de gebeurtenis geen betekenis voor de termijnen.',
    doen: 'Vul het veld in.',
  },
  'schema/type': {
    titel: 'Verkeerde vorm',
    waarom: 'Het veld vraagt een andere vorm dan er staat.',
    doen: 'Schrijf de waarde in de gevraagde vorm. Nummers met een betekenis (personeelsnummer, kenmerk) staan tussen aanhalingstekens.',
  },
  'schema/datum': {
    titel: 'Geen bestaande datum',
    waarom: 'Alle termijnen hangen aan datums; een datum die niet bestaat, kan niet tellen.',
    doen: 'Schrijf een bestaande dag als jjjj-mm-dd, tussen 1900 en 2100.',
  },
  'schema/waarde': {
    titel: 'Waarde die hier niet kan',
    waarom: 'Het veld kent een vaste lijst van waarden.',
    doen: 'Kies een waarde uit de lijst.',
  },
  'schema/lengte': {
    titel: 'Te lang of te kort',
    waarom: 'Een veld is voor een feit, niet voor een verhaal: ten hoogste 1.000 tekens, en nooit leeg.',
    doen: 'Kort de tekst in tot wat voor de re-integratie nodig is, of vul het veld.',
  },
  'schema/bereik': {
    titel: 'Getal buiten het bereik',
    waarom: 'Percentages lopen van 0 tot en met 100; bedragen en uren zijn niet negatief.',
    doen: 'Verbeter het getal.',
  },
  'schema/bron': {
    titel: 'Oordeel van de bedrijfsarts zonder bron',
    waarom:
      'Wat iemand wel of niet kan, mag alleen van de bedrijfsarts komen (AP, De zieke werknemer, BWBR0037896, par. 4 en 5.2.1).',
    doen: 'Noem met `bron` de gebeurtenis van de bedrijfsarts, of haal het veld weg.',
  },
  'schema/motivering': {
    titel: 'Geen mogelijkheden zonder motivering',
    waarom: 'Dat iemand (tijdelijk) niet kan werken, moet zijn onderbouwd (BWBR0015184 art. 2 lid 6).',
    doen: 'Vul `motivering` in, zonder medische gegevens.',
  },
  'schema/eigen-stap': {
    titel: 'Een eigen stap met de naam van een stap uit de wet',
    waarom: 'De stappen en termijnen van de wet en van UWV staan vast en zijn hier niet te veranderen.',
    doen: 'Geef de eigen stap een andere `id`. Wat u naast de wet laat toetsen, kiest u met `regels`.',
  },
  'schema/regels-zonder-wet': {
    titel: 'De regels zonder de wet',
    waarom:
      'De stappen van de wet gelden in elk dossier. Een controle die ze uitzet, zou goed lijken terwijl een jaar loon op het spel staat.',
    doen: 'Zet `wet` erbij, bijvoorbeeld: regels: [wet, uwv, casemanagement]',
  },
};

export interface SchemaProblem {
  readonly code: SchemaCode;
  readonly bericht: string;
  /** What to do, where that is more than what helps for every problem of this code. */
  readonly doen?: string;
  readonly path: readonly (string | number)[];
  /** The problem is with the key itself, not with its value. */
  readonly onKey: boolean;
  /** What tells it apart in its document: names of the format and numbers, never a key or value that a person made up. */
  readonly sleutel: string;
}

type Issue = z.core.$ZodIssue;
const SOORT_WOORD: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
};

/** What is read of a schema's definition. */
interface Def {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

/** The keys that the schema allows at a path; empty where that is not an object. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const def = schema._zod.def as unknown as Def;
  if (def.innerType) return keysAt(def.innerType, path);
  if (def.options) return def.options.flatMap((o) => keysAt(o, path));
  const [head, ...rest] = path;
  if (def.element) return keysAt(def.element, rest);
  if (!def.shape) return [];
  if (head === undefined) return Object.keys(def.shape);
  const next = def.shape[String(head)];
  return next ? keysAt(next, rest) : [];
}

/** Every key that the schema knows, at any depth. */
export function keysIn(schema: z.core.$ZodType): string[] {
  const def = schema._zod.def as unknown as Def;
  const parts = [def.innerType, def.element, ...(def.options ?? []), ...Object.values(def.shape ?? {})];
  return [...Object.keys(def.shape ?? {}), ...parts.flatMap((part) => (part ? keysIn(part) : []))];
}

/** The problems of one zod error, one per unknown key. `value` is the input; it decides the wording, and is not quoted. */
export function toProblems(error: z.core.$ZodError, schema: z.core.$ZodType, value: unknown): SchemaProblem[] {
  return error.issues.flatMap((issue) => fromIssue(issue, schema, value));
}

/** What the checks of the schemas themselves say, by the name that a check gives in its `params`. */
const EIGEN = {
  datum: { code: 'schema/datum', bericht: (veld) => `Het veld ${veld} is geen bestaande datum (jjjj-mm-dd).` },
  'nieuw-einde': {
    code: 'schema/verplicht',
    bericht: (veld) => `Het veld ${veld} ontbreekt: een gewijzigde loonsanctie heeft een nieuw einde.`,
  },
  bron: {
    code: 'schema/bron',
    bericht: (veld) => `Het veld ${veld} is een oordeel van de bedrijfsarts en mist \`bron\`.`,
  },
  vingerafdruk: {
    code: 'schema/waarde',
    bericht: (veld) =>
      `Het veld ${veld} vraagt een vingerafdruk uit \`wvp check -f json\` van een stap (gemist, te-laat, betwist) of met een code riv/… of dossier/…; wat niet leesbaar is of er niet mag staan, kan niet in de basislijn.`,
  },
  motivering: {
    code: 'schema/motivering',
    bericht: () => 'Zonder mogelijkheden is het veld motivering verplicht.',
  },
  vorm: { code: 'schema/waarde', bericht: (veld) => `De waarde van ${veld} heeft niet de gevraagde vorm.` },
} as const satisfies Readonly<Record<string, { code: SchemaCode; bericht: (veld: string) => string }>>;

/** A union of a choice and a list of it, by what each says of something else. */
function isKeuzeOfLijst(
  errors: readonly (readonly { readonly code?: string; readonly expected?: unknown }[])[],
): boolean {
  return errors.some((fouten) => fouten.some((f) => f.code === 'invalid_value' || f.expected === 'array'));
}

function eigenToets(soort = 'vorm') {
  return Object.hasOwn(EIGEN, soort) ? EIGEN[soort as keyof typeof EIGEN] : EIGEN.vorm;
}

/** How to write what was written in another way; undefined where that cannot be told. Never with what was written. */
function andersGeschreven(expected: string, given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  if (expected === 'boolean') return 'Schrijf true voor ja of false voor nee, zonder aanhalingstekens.';
  if (expected === 'number') {
    if (/^\s*\d+([.,]\d+)?\s*%\s*$/.test(given)) return 'Schrijf alleen het getal, zonder procentteken: 50.';
    if (/^\s*\d+,\d+\s*$/.test(given)) return 'Schrijf het getal met een punt: 18.5.';
    return 'Schrijf alleen het getal, zonder tekst of aanhalingstekens: 36.';
  }
  if (expected === 'array') return 'Schrijf een lijst tussen rechte haken, met komma’s: [werkgever, werknemer].';
  if (expected === 'object')
    return 'Schrijf de velden van het blok tussen accolades, of eronder met twee spaties ervoor.';
  return undefined;
}

/** The same day as the format has it. A day of birth is not repeated. */
function goedeDatum(path: readonly (string | number)[], given: unknown): string | undefined {
  // Any day will do for `vandaag`: without a year in four figures nothing is said.
  const datum = typeof given === 'string' && /\d{4}/.test(given) ? leesDatum(given, '2026-01-01') : undefined;
  return datum === undefined || path.at(-1) === 'geboortedatum' ? undefined : `Schrijf ${datum}.`;
}

function fromIssue(issue: Issue, schema: z.core.$ZodType, value: unknown): SchemaProblem[] {
  const path = issue.path.filter((p): p is string | number => typeof p !== 'symbol');
  const veld = fieldName(path);
  const problem = (code: SchemaCode, bericht: string, doen?: string): SchemaProblem[] => [
    { code, bericht, ...(doen === undefined ? {} : { doen }), path, onKey: false, sleutel: path.join('.') },
  ];
  const given = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, path);
      return issue.keys.map((key, index) => {
        const meant = nearest(key, allowed);
        const tail = meant ? `Bedoelt u "${meant}"?` : `Mogelijk: ${allowed.join(', ')}.`;
        // A key that is not of the format may be a name or an illness: it is located and counted, not quoted.
        return {
          code: 'schema/onbekend-veld' as const,
          bericht: `Onbekend veld ${inVeld(path)}. ${tail}`,
          path: [...path, key],
          onKey: true,
          sleutel: [...path, `onbekend-${index + 1}`].join('.'),
        };
      });
    }
    case 'invalid_type':
      if (given === undefined) return problem('schema/verplicht', `Het veld ${veld} ontbreekt.`);
      if (issue.expected === 'string' && typeof given === 'number')
        return problem('schema/type', `Het veld ${veld} is een nummer: zet het tussen aanhalingstekens.`);
      return problem(
        'schema/type',
        `Het veld ${veld} vraagt ${SOORT_WOORD[issue.expected] ?? issue.expected}.`,
        andersGeschreven(issue.expected, given),
      );
    case 'invalid_value': {
      if (given === undefined) return problem('schema/verplicht', `Het veld ${veld} ontbreekt.`);
      const values = issue.values.map(String);
      const meant = typeof given === 'string' ? nearest(given, values) : undefined;
      const tail = meant ? `Bedoelt u "${meant}"?` : `Mogelijk: ${values.join(', ')}.`;
      return problem('schema/waarde', `De waarde van ${veld} kan hier niet. ${tail}`);
    }
    case 'invalid_union': {
      if (given === undefined) return problem('schema/verplicht', `Het veld ${veld} ontbreekt.`);
      // One thing or a list of them: what was given is one of the two, and its own problems tell more.
      const anders = Array.isArray(given) ? ['invalid_value', 'invalid_type'] : ['invalid_type'];
      const passend = issue.errors.filter(
        (fouten) => !fouten.some((f) => anders.includes(f.code ?? '') && f.path.length === 0),
      );
      const [enige, ander] = passend;
      if (enige === undefined || ander !== undefined || !isKeuzeOfLijst(issue.errors))
        return problem(EIGEN.vorm.code, EIGEN.vorm.bericht(veld));
      return enige.flatMap((f) => fromIssue({ ...f, path: [...issue.path, ...f.path] } as Issue, schema, value));
    }
    case 'too_big':
    case 'too_small':
      if (issue.origin === 'number')
        return problem(
          'schema/bereik',
          `Het getal van ${veld} is te ${issue.code === 'too_big' ? `groot: ten hoogste ${issue.maximum}` : `klein: ten minste ${issue.minimum}`}.`,
        );
      return problem(
        'schema/lengte',
        issue.code === 'too_big'
          ? `Het veld ${veld} is te lang: ten hoogste ${issue.maximum} ${issue.origin === 'string' ? 'tekens' : 'regels'}.`
          : `Het veld ${veld} is leeg.`,
      );
    case 'custom': {
      const soort = (issue.params as { soort?: string } | undefined)?.soort;
      const { code, bericht } = eigenToets(soort);
      return problem(code, bericht(veld), soort === 'datum' ? goedeDatum(path, given) : undefined);
    }
    default:
      return problem(EIGEN.vorm.code, EIGEN.vorm.bericht(veld));
  }
}

function fieldName(path: readonly (string | number)[]): string {
  return path.length === 0
    ? 'van dit document'
    : `"${path
        .map((p) => (typeof p === 'number' ? `[${p + 1}]` : p))
        .join('.')
        .replaceAll('.[', '[')}"`;
}

function inVeld(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'in dit document' : `in ${fieldName(path)}`;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current: unknown = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}
