// Makes the files of a new rule, kind of event, document or format of `check`, writes its line in the index, and says what is left.
// What a person has to think up is marked VUL-IN; test/new.test.ts fails while a mark is left.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const at = (path) => join(root, path);
const VANDAAG = new Date().toISOString().slice(0, 10);
const USAGE = `npm run new -- rule <wet|uwv|casemanagement|riv> <id>
npm run new -- kind <soort> <${themes().join('|')}>
npm run new -- document <id>
npm run new -- format <name>`;

function themes() {
  return readdirSync(at('src/dossier/kinds'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3));
}

class Refused extends Error {}

/** `spoor-2` as a name in code: `spoor2`. */
const camel = (id) => id.replace(/-([a-z0-9])/g, (_, c) => c.toUpperCase());
const pascal = (id) => camel(`-${id}`);

/** What is written when everything is known to fit: half of a scaffold is worse than none. */
const files = new Map();

function make(path, text) {
  if (existsSync(at(path))) throw new Refused(`${path} exists`);
  files.set(path, text);
}

const read = (path) => files.get(path) ?? readFileSync(at(path), 'utf8');

/** Puts a line among the imports, and text before the end of the list or object that begins at `start`; Biome sorts and folds. */
function add(path, start, text, imports = '') {
  const old = read(path);
  const from = old.indexOf(start);
  const end = old.slice(from).search(/\n[\]}]/) + from;
  if (from < 0 || end < from) throw new Refused(`${path} has no "${start}": .ci/new.mjs no longer knows the file`);
  const body = `${old.slice(0, end)}\n${text}${old.slice(end)}`;
  const lastImport = body.lastIndexOf('\nimport ') + 1;
  files.set(path, imports === '' ? body : `${body.slice(0, lastImport)}${imports}\n${body.slice(lastImport)}`);
}

/** A step of the law or of UWV: a term from the first sick day. */
const step = (set, id) => `import { eerste } from '../../dossier/case.ts';
import { termijn, W } from '../../dossier/tellen.ts';
import { RP, source } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';

const ID = '${id}';
/** VUL-IN: days of sickness after the first one, and why so many. */
const DAGEN = 42;

export default defineRule({
  id: ID,
  titel: 'VUL-IN',
  regelset: '${set}',
  verantwoordelijke: 'werkgever',
  uitleg: 'VUL-IN: waarom, voor wie, wat te doen.',
  gevolg: 'VUL-IN: wat UWV of een rechter doet als het niet gebeurt.',
  checkedOn: '${VANDAAG}',
  selectBy: (c) => W(c, DAGEN),
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, 'VUL-IN')],
      terms: (c) => {
        const { datum, omdat } = termijn(c, DAGEN);
        const done = eerste(c, 'voortgangsgesprek');
        return [{ key: ID, strict: datum, lenient: datum, because: omdat, fulfilledBy: fulfilled(done) }];
      },
    },
  ],
  notCovered: ['VUL-IN'],
});
`;

const stepTest = (id) => `import { tabel } from '../../support/tabel.ts';

const ID = '${id}';

// VUL-IN: both sides of every boundary, and the first and last day of every version (CONTRIBUTING.md, "A rule").
tabel(ID, { D: '2025-01-06' }, [
  ['laatste dag', 'ziek D; voortgangsgesprek D+42', 'D+60', 'voldaan versie=2002-04-01'],
  ['een dag later', 'ziek D; voortgangsgesprek D+43', 'D+60', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', 'ziek D', 'D+42', 'open uiterlijk=D+42 ruim=D+42'],
  ['niet gedaan, dag erna', 'ziek D', 'D+43', 'gemist dagen=1'],
]);
`;

/** A row of the casemanager's guide: a term from an event, with a number that wvp.yaml may change. */
const row = (id) => `import { gebeurtenissen } from '../../dossier/case.ts';
import { defineCasemanagement, eersteNa, naEvent } from './define.ts';

const ID = '${id}';

export default defineCasemanagement({
  id: ID,
  titel: 'VUL-IN',
  verantwoordelijke: 'casemanager',
  uitleg: 'VUL-IN: waarom, voor wie, wat te doen.',
  gevolg: 'VUL-IN: wat er misgaat als het niet gebeurt.',
  paragrafen: ['VUL-IN'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    gebeurtenissen(c, 'spreekuur').map((e) =>
      naEvent(ID, e, 'VUL-IN', termijnen[ID], eersteNa(c, e.datum, ['contact'])),
    ),
  notCovered: ['VUL-IN'],
});
`;

const rowTest = (id) => `import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = '${id}';
const D = '2025-01-06';
const S = 'ziek D; spreekuur D+50 id=s';

// VUL-IN: both sides of every boundary, and each thing that does not count.
tabel(ID, { D, sleutel: \`\${ID}/s\`, config: AAN }, [
  ['laatste dag', \`\${S}; contact D+64 met=[werknemer]\`, 'D+80', 'voldaan versie=2019-07-15'],
  ['een dag later', \`\${S}; contact D+65 met=[werknemer]\`, 'D+80', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', S, 'D+64', 'open uiterlijk=D+64 ruim=D+64'],
  ['niet gedaan, dag erna', S, 'D+65', 'gemist dagen=1'],
]);
tabel(ID, { D, sleutel: \`\${ID}/s\`, config: anders({ [ID]: 3 }) }, [['eigen getal', S, 'D+54', 'gemist uiterlijk=D+53']]);
`;

const signal = (id) => `import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { BBP, source } from '../bronnen.ts';
import { afgelopen, defineSignal } from './define.ts';

export default defineSignal({
  id: '${id}',
  titel: 'VUL-IN',
  waarom: 'VUL-IN: waar UWV naar kijkt.',
  doen: 'VUL-IN: wat de werkgever nu doet.',
  source: [source(BBP, 'VUL-IN')],
  checkedOn: '${VANDAAG}',
  find: (c, peildatum) => {
    if (afgelopen(c, peildatum)) return [];
    return gebeurtenissen(c, 'stagnatie').map((e) => ({ sleutel: e.id, at: plaats(e, 'datum'), extra: '' }));
  },
});
`;

const signalTest = (id) => `import { signalen } from '../../support/tabel.ts';

const S = 'ziek D; stagnatie D+50 bij=proces stap=gesignaleerd';

// VUL-IN: when it is silent, when it speaks, and both sides of every boundary.
signalen('${id}', { D: '2025-01-06' }, [
  ['niets aan de hand', 'ziek D', 'D+60', 0],
  ['het signaal', S, 'D+60', 1],
  ['hersteld', \`\${S}; hersteld D+60\`, 'D+60', 0],
]);
`;

const documentKind = (id) => `/** VUL-IN: what the paper is for, and the article that asks for it. */
import * as z from 'zod';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { laatste } from '../parts/case-facts.ts';
import { type Built, type DocumentContext, dag, Invullijst, veld } from '../parts/model.ts';
import { kop, maakKop, maakPartijen, partijen } from '../parts/sections.ts';

const ID = '${id}';

export const schema = z.strictObject({ kop: kop(), partijen: partijen(), datum: veld() });
type ${pascal(id)}Model = z.infer<typeof schema>;

export function build(judged: JudgedCase, context: DocumentContext): Built<${pascal(id)}Model> {
  const c = judged.case;
  const o = new Invullijst();
  // VUL-IN: the event that the paper tells of.
  const event = laatste(c, 'voortgangsgesprek');
  const model = {
    partijen: maakPartijen(c, o),
    datum: o.verplicht(\`\${ID}.datum\`, 'VUL-IN: wat de datum is', dag(event, event?.datum)),
  };
  // The heading counts what the rest lacks, so it is made last.
  return { model: { kop: maakKop('VUL-IN', judged, context, o, []), ...model }, ontbreekt: o.ontbreekt };
}
`;

const template = `{{> kop kop}}

VUL-IN: what the reader must know first.

## 1. Gegevens

{{> partijen partijen}}

## 2. VUL-IN

Datum: {{> tekst datum}}

{{> slot kop}}
`;

const format = (name) => `/** VUL-IN: for which program this report is, and where its form is written down. */
import { formatLocation } from '../../core/location.ts';
import { visible } from '../../show/visible.ts';
import { type CheckReport, meldingen } from './compute.ts';

export function ${camel(name)}(report: CheckReport): string {
  const lines = meldingen(report).map((m) => \`\${report.map}\${formatLocation(m)}: \${m.ernst} \${m.code}: \${m.bericht}\`);
  return lines.map((line) => \`\${visible(line)}\\n\`).join('');
}
`;

const RULE_LISTS = {
  wet: ['WET', step, stepTest],
  uwv: ['UWV', step, stepTest],
  casemanagement: ['CASEMANAGEMENT', (_, id) => row(id), rowTest],
  riv: ['RIV', (_, id) => signal(id), signalTest],
};

const MAKERS = {
  rule(set, id) {
    if (!Object.hasOwn(RULE_LISTS, set)) throw new Refused(`no set ${set}: ${Object.keys(RULE_LISTS).join(', ')}`);
    checkName(id);
    for (const other of Object.keys(RULE_LISTS))
      if (existsSync(at(`src/rules/${other}/${id}.ts`))) throw new Refused(`the set ${other} has a rule ${id}`);
    const [list, text, test] = RULE_LISTS[set];
    make(`src/rules/${set}/${id}.ts`, text(set, id));
    make(`test/rules/${set}/${id}.test.ts`, test(id));
    const name = camel(id);
    const index = `src/rules/${set}/index.ts`;
    const na = read(index)
      .match(/na: (?:'.*?'|null)/g)
      ?.at(-1);
    const line = set === 'uwv' ? `  { ${na}, regel: ${name} },` : `  ${name},`;
    add(index, `export const ${list}:`, line, `import ${name} from './${id}.ts';`);
    const own = 'src/dossier/termijnen.ts';
    if (set === 'casemanagement') add(own, 'export const EIGEN_TERMIJNEN', `  '${id}': na(14, 'VUL-IN'),`);
    return [
      `the article, in each version: titles, dates and terms in src/rules/${set}/${id}.ts (look at a neighbour)`,
      set === 'uwv'
        ? `in ${index}: \`na\`, the step of the law that it follows in a case`
        : `in ${index}: move the line to where a case meets it`,
      ...(set === 'casemanagement' ? [`in ${own}: the number of days and what it counts from`] : []),
      `the rows of test/rules/${set}/${id}.test.ts: both sides of every boundary`,
      'npm run update, and read what changed; an entry in CHANGELOG.md with the step and the periods of law',
    ];
  },

  kind(soort, theme) {
    checkName(soort);
    if (!themes().includes(theme)) throw new Refused(`no theme ${theme}: ${themes().join(', ')}`);
    for (const other of themes())
      if (new RegExp(`^ {2}'?${soort}'?: \\(\\) =>`, 'm').test(read(`src/dossier/kinds/${other}.ts`)))
        throw new Refused(`src/dossier/kinds/${other}.ts has a kind ${soort}`);
    const path = `src/dossier/kinds/${theme}.ts`;
    add(
      path,
      `export const ${camel(theme)} = {`,
      `  '${soort}': () =>
    definitie('VUL-IN', 'VUL-IN: wat er is gebeurd, in een zin.', {
      ...metToelichting('${soort}'),
    }),`,
    );
    return [
      `title, sentence and fields in ${path} (builders: src/dossier/define.ts, shared blocks: src/dossier/fields.ts)`,
      'its place there: the order of the kinds is the order of events of one day',
      'npx vitest run test/dossier test/privacy/fields.test.ts; then what reads it: a rule, a document',
      'npm run update, and an entry in CHANGELOG.md',
    ];
  },

  document(id) {
    checkName(id);
    make(`src/documents/kinds/${id}.ts`, documentKind(id));
    make(`templates/${id}.md.hbs`, template);
    const name = camel(id);
    add(
      'src/documents/index.ts',
      'const DEFINITIES:',
      `  {
    id: '${id}',
    lezers: PARTIJEN,
    alias: '${id}',
    titel: 'VUL-IN',
    template: '${id}.md.hbs',
    schema: ${name}.schema,
    build: ${name}.build,
  },`,
      `import * as ${name} from './kinds/${id}.ts';`,
    );
    return [
      'in src/documents/index.ts: title, alias, and `lezers`, who gets it; what they may not have is filtered out before `build`',
      `the view-model and build in src/documents/kinds/${id}.ts, the text in templates/${id}.md.hbs`,
      'npx vitest run test/documents: it names each field without a description (src/documents/parts/descriptions.ts)',
      'a test of what it says; README ("Documents"), docs/handleiding.md, CHANGELOG.md',
    ];
  },

  format(name) {
    checkName(name);
    make(`src/features/check/${name}.ts`, format(name));
    const path = 'src/features/check/formats.ts';
    if (new RegExp(`^ {2}'?${name}'?: `, 'm').test(read(path)) || name === 'text') throw new Refused(`${name} exists`);
    add(
      path,
      'export const MACHINE_FORMATS',
      `  '${name}': async (report) => (await import('./${name}.ts')).${camel(name)}(report),`,
    );
    return [
      `src/features/check/${name}.ts: the form of the report`,
      'a test that reads it back, in test/features/check/formats.test.ts; README ("Commands"), CHANGELOG.md',
      'help, completion, the canary and the fuzzer know it already',
    ];
  },
};

function checkName(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 60)
    throw new Refused(`"${name}" is no name: small letters, digits and single hyphens, as in plan-van-aanpak`);
}

const [what, ...args] = process.argv.slice(2);
try {
  const maker = Object.hasOwn(MAKERS, what ?? '') ? MAKERS[what] : undefined;
  if (!maker || args.length !== maker.length) throw new Refused(`usage:\n${USAGE}`);
  const left = maker(...args);
  for (const [path, text] of files) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
  const code = [...files.keys()].filter((path) => path.endsWith('.ts'));
  const biome = [at('node_modules/@biomejs/biome/bin/biome'), 'check', '--write', '--vcs-enabled=false'];
  const style = spawnSync(process.execPath, [...biome, ...code], { cwd: root, encoding: 'utf8' });
  if (style.status !== 0) console.error(style.stdout + style.stderr);
  console.log([...files.keys()].map((path) => `  ${path}`).join('\n'));
  console.log(
    `\nLeft to do (what has to be thought up is marked VUL-IN):\n${left.map((line) => `  - ${line}`).join('\n')}`,
  );
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
