/**
 * Inputs for the fuzzer, each made from one number: the files of a case, of which a part is right and makes no sense together, a part
 * nearly right, and a part not even YAML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefinitie } from '../../src/dossier/config.ts';
import type { Veld, Vorm } from '../../src/dossier/define.ts';
import { dossierDefinitie } from '../../src/dossier/dossier.ts';
import { definitieVan, SOORTEN } from '../../src/dossier/kinds/index.ts';
import { basislijnTekst } from '../../src/read/baseline.ts';
import { RULES } from '../../src/rules/index.ts';

/** Stands in fields, keys and comments of many inputs, and may stand in no output. */
export const KANARIE = 'kwartelhoen';

export type Plek = 'event' | 'dossier' | 'wvp' | 'basislijn';
export interface Mutatie {
  readonly plek: Plek;
  readonly inhoud: string | Uint8Array;
}

export type Kies = (onder: number) => number;

/** mulberry32: small, and the same on every machine. */
export function reeks(seed: number): Kies {
  let a = seed >>> 0;
  return (onder) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % onder;
  };
}

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = ['fixtures/dossiers/dossiers', 'fixtures/casemanagement/dossiers', 'fixtures/scenarios'];
export const bronnen = FIXTURES.flatMap((map) =>
  readdirSync(join(ROOT, map), { recursive: true, encoding: 'utf8' })
    .filter((pad) => /events\/[^/]+\.yaml$/.test(pad))
    .sort()
    .map((pad) => readFileSync(join(ROOT, map, pad), 'utf8'))
    .filter((tekst) => tekst.length < 3000),
);
const regels = [...new Set(bronnen.flatMap((t) => t.split('\n')))].filter((r) => r.includes(':'));

const VORMEN = SOORTEN.map((soort) => definitieVan(soort).velden);
const DOSSIER = dossierDefinitie().velden;
const WVP = configDefinitie().velden;
const STAPPEN = [...RULES.map((r) => r.id), 'voortgangsgesprek/1', 'voortgangsgesprek/99'];

const TEKENS = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    ': ',
    '#',
    ' #',
    '|\n',
    '>-\n',
    '|2+\n',
    '"',
    "'",
    '\\',
    '\n',
    '\n\n',
    '\t',
    ' ',
    ',',
  ],
  ...[
    '---\n',
    '...\n',
    '&a ',
    '*a',
    '!!str ',
    '!',
    '%YAML 1.1\n',
    '<<: ',
    '\r',
    '\r\n',
    '@',
    '`',
    '=',
    '"\\u202e"',
    '"\\x00"',
  ],
];
const TEKENSVREEMD = [
  '\u0000',
  '\u001b[31m',
  '\u009b',
  '\u202e',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '\ud83d',
  'é',
  'e\u0301',
  '😀',
  '：',
];
const WAARDEN = [
  ...[
    'null',
    '~',
    'true',
    'nee',
    'ja',
    '.nan',
    '.inf',
    '-0',
    '0',
    '-1',
    '1e999',
    '0x10',
    '0o7',
    '1_000',
    '99999999999999999999',
    '1.5',
  ],
  ...[
    '2026-02-30',
    '1900-01-01',
    '1899-12-31',
    '2100-12-31',
    '2101-01-01',
    '9999-99-99',
    '2024-02-29',
    '2026-06-01',
    '01-06-2026',
  ],
  ...[
    '2026-06-01T00:00:00Z',
    '12:30',
    '__proto__',
    'toString',
    'constructor',
    '#2',
    '/1',
    '../',
    '""',
    "''",
    '[]',
    '{}',
    '[[]]',
    '{a: {b: 1}}',
  ],
  ...[
    KANARIE,
    `"${KANARIE} met mevrouw"`,
    `[${KANARIE}]`,
    `{${KANARIE}: 1}`,
    '::error::x',
    '"##[group]"',
    '=1+1',
    '<script>',
    '{{x}}',
    '$(id)',
  ],
  ...SOORTEN,
];
const TEKSTEN = [
  ...[
    'rooster aangepast',
    'overleg over het werk',
    'zie advies',
    'uren uitbreiden naar halve dagen',
    'afspraak met de arbodienst',
    'x',
  ],
  ...[
    `${KANARIE} belt terug`,
    'Er is gesproken over hervatting van eigen taken bij de balie.',
    'Hij heeft last van zijn rug',
    'ja',
    '12',
    '#',
  ],
];

const uit = <T>(kies: Kies, lijst: readonly T[]) => lijst[kies(lijst.length)] as T;

function datum(kies: Kies): string {
  const wijd = kies(12) === 0;
  const jaar = wijd ? 1900 + kies(201) : 2024 + kies(4);
  return new Date(Date.UTC(jaar, 0, 1 + kies(366))).toISOString().slice(0, 10);
}

/** What `vervangt`, `afgerond` and their like may point at: files of the same batch, each other, themselves, nothing. */
function verwijzing(kies: Kies): string {
  const id = uit(kies, ['2026-06-01-ziekmelding', `f${kies(12)}`, `f${kies(40)}`, `f${kies(12)}#2`, 'dossier', 'weg']);
  return id;
}

const VERWIJST = new Set(['vervangt', 'verwijzing', 'interventie']);

function waarde(vorm: Vorm, naam: string, kies: Kies): unknown {
  switch (vorm.type) {
    case 'tekst':
      if (naam === 'stap' || naam === 'voldaanDoor') return uit(kies, [uit(kies, STAPPEN), uit(kies, SOORTEN)]);
      if (naam === 'vanaf') return uit(kies, ['eersteZiektedag', uit(kies, SOORTEN)]);
      if (naam === 'id') return uit(kies, [`eigen-${kies(9)}`, uit(kies, STAPPEN)]);
      if (naam === 'afgerond') return `${verwijzing(kies)}/${1 + kies(3)}`;
      if (naam === 'sha256') return 'a'.repeat(64);
      return VERWIJST.has(naam) ? verwijzing(kies) : uit(kies, TEKSTEN).slice(0, vorm.max);
    case 'datum':
      return datum(kies);
    case 'getal': {
      const [min, max] = [Math.max(vorm.min, -5), Math.min(vorm.max, 5000)];
      const getal = uit(kies, [
        min + 1,
        max,
        min + kies(Math.max(1, Math.floor(max - min))),
        Math.min(max, 1 + kies(24)),
      ]);
      return vorm.geheel || kies(4) > 0 ? Math.round(getal) : getal + 0.5;
    }
    case 'janee':
      return kies(2) === 0;
    case 'keuze':
      return uit(kies, vorm.waarden);
    case 'vast':
      return vorm.waarde;
    case 'lijst':
      return Array.from({ length: Math.max(vorm.min, kies(4)) }, () => waarde(vorm.element, naam, kies));
    case 'blok':
      return blok(vorm.ook.length > 0 && kies(2) === 0 ? vorm.ook : vorm.velden, kies);
  }
}

/** What other fields make necessary: who said so, and why not. */
const HOORT_ERBIJ = new Set(['bron', 'motivering']);

function blok(velden: readonly Veld[], kies: Kies): Record<string, unknown> {
  // Of a kind with many fields not always many: each more is a chance that the schema refuses the whole.
  const kans = 2 + kies(5);
  const erbij = kies(6) > 0 && velden.some((v) => v.naam === 'soort');
  return Object.fromEntries(
    velden
      .filter((v) => v.verplicht || kies(kans) === 0 || (erbij && HOORT_ERBIJ.has(v.naam)))
      .map((v) => [v.naam, waarde(v.vorm, v.naam, kies)]),
  );
}

const GEWOON = /^[A-Za-z][A-Za-z -]*[a-z]$|^\d{4}-\d{2}-\d{2}$/;
const NIET_GEWOON = new Set(['true', 'false', 'null']);

/** Block style, as a person writes it. */
function yaml(data: unknown, inspring = ''): string {
  if (typeof data === 'string') return GEWOON.test(data) && !NIET_GEWOON.has(data) ? data : JSON.stringify(data);
  if (typeof data !== 'object' || data === null) return String(data);
  if (Array.isArray(data))
    return data.length === 0
      ? '[]'
      : data.map((e) => `\n${inspring}- ${yaml(e, `${inspring}  `).trimStart()}`).join('');
  const velden = Object.entries(data);
  if (velden.length === 0) return '{}';
  return velden
    .map(([k, v]) => {
      const tekst = yaml(v, `${inspring}  `);
      return `\n${inspring}${k}:${tekst.startsWith('\n') ? tekst : ` ${tekst}`}`;
    })
    .join('');
}

const document = (data: unknown) => `${yaml(data).trimStart()}\n`;

/** A right event of any kind, on any day. */
function gemaakt(kies: Kies): string {
  const velden = uit(kies, VORMEN);
  return document(blok(velden, kies));
}

const vandaan = (kies: Kies) => (kies(2) === 0 ? uit(kies, bronnen) : gemaakt(kies));

/** Another value, and still that field. */
function andereWaarde(tekst: string, kies: Kies): string {
  const dagen = [...tekst.matchAll(/\d{4}-\d{2}-\d{2}/g)];
  if (dagen.length > 0 && kies(4) > 0) {
    const { index, 0: oud } = uit(kies, dagen);
    const verschuif = () => new Date(Date.parse(oud) + (kies(1600) - 800) * 86_400_000);
    const dag = kies(3) === 0 || Number.isNaN(Date.parse(oud)) ? datum(kies) : verschuif().toISOString().slice(0, 10);
    return tekst.slice(0, index) + dag + tekst.slice(index + oud.length);
  }
  return tekst.replace(/^soort: .*$/m, `soort: ${uit(kies, SOORTEN)}`);
}

/** The file as lines, one of them changed. */
function andereRegel(tekst: string, kies: Kies): string {
  const lijnen = tekst.split('\n');
  const i = kies(lijnen.length);
  const lijn = lijnen[i] ?? '';
  const zet = (...nieuw: string[]) => lijnen.toSpliced(i, 1, ...nieuw).join('\n');
  const [sleutel = '', ...rest] = lijn.split(':');
  const ander = uit(kies, regels);
  switch (kies(15)) {
    case 0:
      return zet();
    case 1:
      return zet(lijn, lijn);
    case 2:
      return zet(lijn, ander);
    case 3:
      return zet(`${sleutel}: ${ander.split(': ').slice(1).join(': ')}`);
    case 4:
      return zet(`${sleutel}: ${uit(kies, WAARDEN)}`);
    case 5:
      return zet(`${' '.repeat(kies(6))}${lijn.trimStart()}`);
    case 6:
      return zet(`${ander.split(':')[0]}:${rest.join(':')}`);
    case 7:
      return zet(`${sleutel}: {${lijn.trim()}}`);
    case 8:
      return zet(`${sleutel}:`, `  - ${lijn.trim()}`);
    case 9:
      return zet(`${sleutel}: |`, `  ${rest.join(':')}`, `  ${KANARIE}`);
    case 10:
      return zet(`${lijn} # ${KANARIE}`);
    case 11:
      return zet(`${sleutel}: "${rest.join(':').trim()}"`);
    case 12:
      return zet(lijnen[kies(lijnen.length)] ?? '', lijn);
    case 13:
      return zet(lijn, `${KANARIE}: ${uit(kies, WAARDEN)}`);
    default: {
      const at = kies(sleutel.length + 1);
      return zet(
        `${sleutel.slice(0, at)}${String.fromCharCode(97 + kies(26))}${sleutel.slice(at + kies(2))}:${rest.join(':')}`,
      );
    }
  }
}

/** Characters put in, taken out, repeated; two files that run into each other; an end that is not there. */
function andereTekens(tekst: string, kies: Kies): string {
  const at = kies(tekst.length + 1);
  switch (kies(8)) {
    case 0:
      return tekst.slice(0, at) + uit(kies, TEKENS) + tekst.slice(at);
    case 1:
      return tekst.slice(0, at) + uit(kies, TEKENSVREEMD) + tekst.slice(at);
    case 2:
      return tekst.slice(0, at) + uit(kies, WAARDEN) + tekst.slice(at);
    case 3:
      return tekst.slice(0, at) + tekst.slice(at + 1 + kies(6));
    case 4:
      return tekst.slice(0, at);
    case 5: {
      const ander = vandaan(kies);
      return tekst.slice(0, at) + ander.slice(kies(ander.length + 1));
    }
    case 6:
      return `${tekst}${uit(kies, ['---\n', '', '...\n', '--- # x\n'])}${vandaan(kies)}`;
    default:
      return tekst.slice(0, at) + tekst.slice(at, at + 12).repeat(1 + kies(30)) + tekst.slice(at);
  }
}

function andereBytes(tekst: string, kies: Kies): Uint8Array {
  const bytes = Buffer.from(tekst);
  for (let keer = 1 + kies(3); keer > 0; keer -= 1) bytes[kies(bytes.length)] = kies(256);
  return bytes;
}

/** A lot of something: what is linear takes no time, what is not shows. */
function veel(tekst: string, kies: Kies): string {
  const n = 1 + kies(kies(20) === 0 ? 20_000 : 1500);
  switch (kies(7)) {
    case 0:
      return `${tekst}toelichting: ${'a'.repeat(n)}\n`;
    case 1:
      return `${tekst}toelichting: >-\n${`  ${KANARIE} \n`.repeat(Math.ceil(n / 20))}`;
    case 2:
      return `${tekst}afspraken:${'\n  - {wie: werkgever, wat: rooster, uiterlijk: 2026-07-01}'.repeat(Math.ceil(n / 50))}\n`;
    case 3:
      return `${tekst}${'x: '.repeat(Math.ceil(n / 3))}`;
    case 4:
      return `${tekst}toelichting: ${'['.repeat(kies(60))}${']'.repeat(kies(60))}\n`;
    case 5:
      return `${tekst}afgerond: [${'"2026-06-01-ziekmelding/1", '.repeat(Math.ceil(n / 30))}]\n`;
    default:
      return `${'# x\n'.repeat(Math.ceil(n / 4))}${tekst}`;
  }
}

function nietKaal(soort: Plek, tekst: string, kies: Kies): Mutatie {
  const zonder = tekst.replaceAll(KANARIE, 'kwartel');
  if (kies(2) === 0) return { plek: soort, inhoud: zonder };
  return {
    plek: soort,
    inhoud: (kies(2) === 0 ? andereRegel(zonder, kies) : andereTekens(zonder, kies)).replaceAll(KANARIE, 'kwartel'),
  };
}

const VINGERAFDRUKKEN = RULES.slice(0, 40).flatMap((r) => [
  `2026-001:${r.regelset}/gemist:${r.id}`,
  `2026-001:${r.regelset}/te-laat:${r.id}`,
]);

/** Input number `n` of a seed. Never more than one place other than an event, so that a batch can hold many. */
export function invoer(seed: number, n: number): Mutatie {
  const kies = reeks(seed + n);
  const keus = kies(1000);
  // What the settings and the name of a case say may be shown, so nothing in them can be told from a leak.
  if (keus < 6)
    return nietKaal(
      'dossier',
      document({ ...blok(DOSSIER, kies), dossier: uit(kies, ['2026-001', '2026-002', 'x\u202e']) }),
      kies,
    );
  if (keus < 10) return nietKaal('wvp', document(blok(WVP, kies)), kies);
  if (keus < 12) {
    const lijst = Array.from({ length: kies(8) }, () => uit(kies, VINGERAFDRUKKEN));
    return nietKaal('basislijn', basislijnTekst(lijst, datum(kies), kies(2) === 0 ? 'overgenomen' : undefined), kies);
  }
  return { plek: 'event', inhoud: event(keus, kies) };
}

function event(keus: number, kies: Kies): string | Uint8Array {
  if (keus < 450) return gemaakt(kies);
  let tekst = vandaan(kies);
  if (keus < 620) return andereWaarde(tekst, kies);
  if (keus < 810) {
    for (let keer = 1 + kies(3); keer > 0; keer -= 1) tekst = andereRegel(tekst, kies);
    return tekst;
  }
  if (keus < 930) {
    for (let keer = 1 + kies(2); keer > 0; keer -= 1) tekst = andereTekens(tekst, kies);
    return tekst;
  }
  return keus < 985 ? andereBytes(tekst, kies) : veel(tekst, kies);
}
