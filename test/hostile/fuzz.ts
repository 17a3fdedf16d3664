/**
 * The fuzzer: inputs of mutaties.ts in batches, each batch one case from memory through the whole path of `wvp check`. A batch that
 * fails is taken apart, so that what is printed is the least that fails.
 */
import { XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';
import { CODES, regelVan } from '../../src/cli/codes.ts';
import { ExitError } from '../../src/cli/exit.ts';
import { judgeRead } from '../../src/cli/load/judge.ts';
import { readExitCode } from '../../src/cli/load/load.ts';
import { type Finding, haaltDrempel } from '../../src/core/finding.ts';
import type { Config } from '../../src/dossier/config.ts';
import { pasToe } from '../../src/features/baseline/command.ts';
import { type CheckReport, checkReport, meldingen } from '../../src/features/check/compute.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../src/features/check/formats.ts';
import { checkText } from '../../src/features/check/text.ts';
import { excerpt } from '../../src/read/excerpt.ts';
import { inMap } from '../../src/read/files.ts';
import { type CaseFiles, readCase } from '../../src/read/read.ts';
import { readConfig } from '../../src/read/settings.ts';
import { RULES } from '../../src/rules/index.ts';
import { invoer, KANARIE, type Mutatie, type Plek, reeks } from './mutaties.ts';
import { GOED, geheugen, nietsOvergeslagen, PAINT, woorden } from './pad.ts';

/** About what hangs, on a machine that is busy: the documented two seconds hold for one input. */
const TE_LANG_MS = 2000;
const MAX_IN_GREEP = 80;
const MAP = 'dossiers/2026-001';
const VASTE: Readonly<Record<Exclude<Plek, 'event'>, string>> = {
  dossier: `${MAP}/dossier.yaml`,
  wvp: 'wvp.yaml',
  basislijn: 'wvp-basislijn.yaml',
};
const GEWOON: Config = { versie: 1, regels: ['wet', 'uwv', 'casemanagement'] };
const VERBORGEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
/** What no output may hold wherever it stands: text of the dossier, a command of CI, a value that was not meant to be text. */
const NOOIT = [KANARIE, '##[', 'undefined', '[object ', 'NaN'];
const EIGEN_OPDRACHT = /^\s*::(?!(?:error|warning|notice) (?:file|title)=)/m;

/** How far the inputs came. */
export interface Telling {
  invoer: number;
  grepen: number;
  /** Read as YAML, without a finding of the reader. */
  gelezen: number;
  /** Right by the schema, so that it took part in replay and judging. */
  geldig: number;
  bevindingen: number;
}

/** The inputs of one case: from `van`, as many as its own number says, one of each place that there is one of. */
interface Greep {
  readonly van: number;
  readonly peildatum: string;
  readonly stukken: readonly Mutatie[];
}

function greep(seed: number, van: number): Greep {
  const kies = reeks(Math.imul(seed ^ van, 0x9e3779b1));
  const grootte = kies(8) === 0 ? 1 + kies(3) : 1 + kies(MAX_IN_GREEP);
  const peildatum =
    kies(6) === 0
      ? new Date(Date.UTC(1990 + kies(111), kies(12), 1 + kies(28))).toISOString().slice(0, 10)
      : '2026-11-22';
  const stukken: Mutatie[] = [];
  while (stukken.length < grootte) {
    const een = invoer(seed, van + stukken.length);
    if (een.plek !== 'event' && stukken.some((s) => s.plek === een.plek)) break;
    stukken.push(een);
  }
  return { van, peildatum, stukken };
}

/** Number of the input in its batch: as name of its file, so that others can point at it. */
type Deel = readonly (readonly [nummer: number, stuk: Mutatie])[];

const padVan = (nummer: number, { plek }: Mutatie) =>
  plek === 'event' ? `${MAP}/events/f${nummer}.yaml` : VASTE[plek];

function eisBevinding(f: Finding, bestanden: Readonly<Record<string, string | Uint8Array>>, map: string): void {
  if (!(CODES[f.code] ?? regelVan(f.code) ?? /^eigen-\d\//.exec(f.code)))
    expect.fail(`code ${f.code} is not documented`);
  if (!(Number.isInteger(f.regel) && f.regel >= 1 && Number.isInteger(f.kolom) && f.kolom >= 1))
    expect.fail(`${f.code} stands at ${f.regel}:${f.kolom}`);
  const inhoud = bestanden[`${map}${f.bestand}`];
  if (inhoud === undefined && !/^(?:events|\.|dossier\.yaml)$/.test(f.bestand))
    expect.fail(`${f.code} is about ${f.bestand}`);
  if (typeof inhoud === 'string') {
    let regels = 1;
    for (let at = inhoud.indexOf('\n'); at !== -1; at = inhoud.indexOf('\n', at + 1)) regels += 1;
    if (f.regel > regels) expect.fail(`${f.code} stands at line ${f.regel} of ${regels}`);
  }
  if (/undefined|NaN|\[object/.test(woorden(f))) expect.fail(`${f.code}: ${woorden(f)}`);
  if (!['fout', 'waarschuwing', 'info'].includes(f.ernst)) expect.fail(`${f.code}: ${f.ernst}`);
}

const ELKE_KEER: readonly MachineFormat[] = ['json', 'github'];
const OM_BEURTEN = (Object.keys(MACHINE_FORMATS) as MachineFormat[]).filter((vorm) => !ELKE_KEER.includes(vorm));

/** The formats of `check`, of the slower ones one in turn; what a program reads is parsed back. */
async function eisVerslag(
  report: CheckReport,
  regelOp: Parameters<typeof checkText>[1]['excerpt'],
  beurt: number,
): Promise<void> {
  const options = { failOn: 'fout', deel: undefined, stappen: true, codes: async () => regelVan } as const;
  const vormen: Partial<Record<'text' | MachineFormat, string>> = {
    text: checkText(report, { columns: 80, paint: PAINT, excerpt: regelOp }),
  };
  for (const vorm of [...ELKE_KEER, ...OM_BEURTEN.filter((_, i) => i === beurt % OM_BEURTEN.length)])
    vormen[vorm] = await MACHINE_FORMATS[vorm](report, options);
  for (const [vorm, tekst] of Object.entries(vormen)) {
    const fout = VERBORGEN.exec(tekst)?.index ?? -1;
    const woord = NOOIT.find((w) => tekst.includes(w));
    const at = woord === undefined ? fout : tekst.indexOf(woord);
    if (at !== -1) expect.fail(`${vorm}, ${woord}: ${JSON.stringify(tekst.slice(Math.max(0, at - 60), at + 20))}`);
  }
  for (const vorm of ['text', 'github'] as const)
    if (EIGEN_OPDRACHT.test(vormen[vorm] ?? '')) expect.fail(`${vorm}: a command for CI of its own`);
  for (const vorm of ['json', 'gitlab', 'sarif'] as const) JSON.parse(vormen[vorm] ?? 'null');
  if (vormen.junit !== undefined && beurt % 2 === 0 && XMLValidator.validate(vormen.junit) !== true)
    expect.fail('junit: no XML');
}

function eisBestand(read: CaseFiles, pad: string, telling: Telling): void {
  const bestand = pad.slice(MAP.length + 1);
  if (bestand !== 'dossier.yaml') nietsOvergeslagen(read, bestand);
  const codes = read.findings.filter((f) => f.bestand === bestand).map((f) => f.code);
  const goed =
    bestand === 'dossier.yaml'
      ? read.dossier !== null
      : read.events.some((e) => e.bestand === bestand) && !read.ongeldig.some((o) => o.bestand === bestand);
  if (!goed && !codes.some((c) => /^(?:yaml|schema)\//.test(c))) expect.fail(`${bestand} is not read, and no finding`);
  if (!codes.some((c) => c.startsWith('yaml/'))) telling.gelezen += 1;
  if (goed) telling.geldig += 1;
}

/** Settings or a baseline that cannot be used end a run with a message and exit code 2. */
function eisMelding(error: unknown): void {
  if (!(error instanceof ExitError) || error.code !== 2) throw error;
  if (error.message.includes(KANARIE)) expect.fail(`the message holds text of the file: ${error.message}`);
}

async function proef({ van, peildatum }: Greep, deel: Deel, telling: Telling): Promise<void> {
  const begin = performance.now();
  const bestanden: Record<string, string | Uint8Array> = {};
  for (const [naam, inhoud] of Object.entries(GOED)) bestanden[`${MAP}/${naam}`] = inhoud;
  for (const [nummer, stuk] of deel) bestanden[padVan(nummer, stuk)] = stuk.inhoud;
  const bron = geheugen(bestanden);

  let config = GEWOON;
  if (bestanden['wvp.yaml'] !== undefined) {
    const gelezen = await readConfig('', RULES, bron);
    for (const f of gelezen.findings) eisBevinding(f, bestanden, '');
    if (!gelezen.findings.some((f) => f.code.startsWith('yaml/'))) telling.gelezen += 1;
    if (gelezen.findings.length === 0) {
      config = gelezen.config;
      telling.geldig += 1;
    }
  }
  const read = await readCase(MAP, inMap(bron, MAP));
  const judged = await judgeRead(read, MAP, config, { peildatum, vandaag: peildatum });
  for (const f of judged.bevindingen) eisBevinding(f, bestanden, `${MAP}/`);
  for (const [nummer, stuk] of deel)
    if (stuk.plek === 'event' || stuk.plek === 'dossier') eisBestand(read, padVan(nummer, stuk), telling);

  let zaak = { ...judged, pad: MAP, folder: MAP, root: '', config };
  let algemeen: readonly Finding[] = [];
  if (bestanden[VASTE.basislijn] !== undefined) {
    try {
      const met = await pasToe('', [zaak], peildatum, { eerste: true }, bron);
      zaak = met.cases[0] ?? zaak;
      algemeen = met.findings;
      for (const f of algemeen) eisBevinding(f, bestanden, '');
      telling.gelezen += 1;
      telling.geldig += 1;
    } catch (error) {
      eisMelding(error);
    }
  }
  const report = checkReport({ versie: '0', peildatum, cases: [zaak] }, '', algemeen);
  await eisVerslag(report, (m) => excerpt('', m, bron), van);

  const groen = readExitCode(report.dossiers) === 0 && !meldingen(report).some((m) => haaltDrempel(m, 'fout'));
  if (groen && (read.ongeldig.length > 0 || !read.dossier)) expect.fail('green with a file that is not read');
  telling.invoer += deel.length;
  telling.grepen += 1;
  telling.bevindingen += judged.bevindingen.length;
  const ms = performance.now() - begin;
  if (ms > TE_LANG_MS) expect.fail(`took ${Math.round(ms)} ms`);
}

const leeg = (): Telling => ({ invoer: 0, grepen: 0, gelezen: 0, geldig: 0, bevindingen: 0 });

async function faalt(g: Greep, deel: Deel): Promise<unknown> {
  try {
    await proef(g, deel, leeg());
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Takes inputs away for as long as what is left still fails. */
async function kleinste(g: Greep, deel: Deel): Promise<Deel> {
  for (const een of deel) if (await faalt(g, [een])) return [een];
  let over = deel;
  for (const een of deel) {
    const zonder = over.filter((d) => d !== een);
    if (await faalt(g, zonder)) over = zonder;
  }
  return over;
}

/** Runs inputs `van` up to `tot`; throws with the least that fails and the command that repeats it. */
export async function fuzz(seed: number, van: number, tot: number): Promise<Telling> {
  const telling = leeg();
  for (let n = van; n < tot; ) {
    const g = greep(seed, n);
    const deel = g.stukken.map((stuk, index) => [index, stuk] as const);
    try {
      await proef(g, deel, telling);
    } catch (error) {
      const klein = await kleinste(g, deel);
      const weer = await faalt(g, klein);
      // Once too slow and never again: the machine was busy with something else.
      if (!weer && String(error).includes('took ')) telling.invoer += deel.length;
      else {
        const opnieuw = `FUZZ_SEED=${seed} FUZZ_FROM=${n} FUZZ_RUNS=1 npx vitest run test/hostile/fuzz.test.ts`;
        const stukken = klein.map(([nummer, s]) => {
          const inhoud = typeof s.inhoud === 'string' ? s.inhoud : Buffer.from(s.inhoud).toString('latin1');
          return `input ${n + nummer}, ${padVan(nummer, s)}: ${JSON.stringify(inhoud.slice(0, 4000))}`;
        });
        throw new Error(`${opnieuw}\npeildatum ${g.peildatum}\n${stukken.join('\n')}\n${String(weer ?? error)}`, {
          cause: weer ?? error,
        });
      }
    }
    n += g.stukken.length;
  }
  return telling;
}
