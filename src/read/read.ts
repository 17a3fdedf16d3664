/** One case folder in, validated events and findings out. Every file is read; nothing is skipped in silence. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { isDatum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { anomaly } from '../dossier/anomalies.ts';
import { type Dossier, dossierSchema } from '../dossier/dossier.ts';
import { SCHEMA_UITLEG, type SchemaCode, toProblems } from '../dossier/issues.ts';
import { type EventData, isSoort, SOORTEN, type Soort, schemaFor } from '../dossier/kinds/index.ts';
import type { Bronbestand, Ongeldig, Stored } from '../dossier/stored.ts';
import { zaakmap } from './case-folder.ts';
import { type Files, schijf } from './files.ts';
import { sameText } from './find.ts';
import { SYNTAX_VORMEN, YAML_UITLEG } from './problems.ts';
import { MAX_BYTES, type Onleesbaar } from './text.ts';
import type { YamlDocument, YamlProblem } from './yaml/document.ts';
import type { PlainDocument } from './yaml/plain.ts';
import { readQuick, readYaml } from './yaml/yaml.ts';

/** What a case folder holds. Paths are relative to that folder. */
export interface CaseFiles {
  /** Null when dossier.yaml could not be validated. */
  readonly dossier: Dossier | null;
  readonly events: readonly Stored[];
  readonly ongeldig: readonly Ongeldig[];
  readonly findings: readonly Finding[];
  /** Every file that could be read as text. */
  readonly bronnen: readonly Bronbestand[];
  /** Paths of what else lies in the folder: files and folders beside dossier.yaml and events, sorted. */
  readonly overige: readonly string[];
}

/** The case of a folder, from the disk or from another source of the same files. */
export async function readCase(folder: string, files: Files = schijf(folder)): Promise<CaseFiles> {
  const events: Stored[] = [];
  const ongeldig: Ongeldig[] = [];
  const findings: Finding[] = [];
  const bronnen: Bronbestand[] = [];
  const dossier = await readDossier(files, findings, bronnen);
  if (!dossier) ongeldig.push({ id: 'dossier', soort: null, datum: null, bestand: 'dossier.yaml', regel: 1, kolom: 1 });
  else if (!sameText(dossier.dossier, basename(folder)))
    findings.push(anomaly('dossier/map-wijkt-af', 'dossier', { bestand: 'dossier.yaml', regel: 1, kolom: 1 }));

  const inhoud = zaakmap(files);
  for (const bestand of inhoud.onleesbaar)
    broken({ code: 'yaml/onleesbaar', regel: 1, kolom: 1 }, bestand, bestand, { events, ongeldig, findings, bronnen });
  for (const bestand of inhoud.nietGelezen) {
    findings.push(anomaly('dossier/niet-gelezen', bestand, { bestand, regel: 1, kolom: 1 }));
    ongeldig.push({ id: bestand, soort: null, datum: null, bestand, regel: 1, kolom: 1 });
  }
  const names = new Map<string, string>();
  for (const bestand of inhoud.events) {
    const name = idVan(bestand);
    if (names.has(name)) findings.push(anomaly('dossier/id-dubbel', name, { bestand, regel: 1, kolom: 1 }));
    names.set(name, bestand);
    await readEventFile(files, bestand, name, { events, ongeldig, findings, bronnen });
  }
  return { dossier, events, ongeldig, findings, bronnen, overige: inhoud.overige };
}

/** The id of the event of a file, in composed letters, as references to it are read. */
const idVan = (bestand: string): string => basename(bestand, '.yaml').normalize('NFC');

async function readDossier(files: Files, findings: Finding[], bronnen: Bronbestand[]): Promise<Dossier | null> {
  const bestand = 'dossier.yaml';
  // A folder that only looks like a case: what makes it look so is told where it lies.
  if (!files.has(bestand)) return null;
  const read = files.read(bestand);
  if ('code' in read) {
    findings.push(onleesbaarFinding(read, bestand, 'dossier'));
    return null;
  }
  return await readDossierText(read.text, findings, bronnen);
}

/** The dossier in the text of a dossier.yaml; null, and why in `findings`, when it is not one. The text comes in `bronnen`. */
export async function readDossierText(
  text: string,
  findings: Finding[],
  bronnen: Bronbestand[],
): Promise<Dossier | null> {
  const bestand = 'dossier.yaml';
  const schema = dossierSchema();
  const plain = readQuick(text);
  const quick = schema.safeParse(plain?.value);
  if (plain && quick.success) {
    bronnen.push({ bestand, tekst: text, documenten: [{ id: 'dossier', waarde: plain.value }] });
    return quick.data;
  }

  const { documents, problems } = await readYaml(text);
  bronnen.push({ bestand, tekst: text, documenten: documents.map((d) => ({ id: 'dossier', waarde: d.value })) });
  findings.push(...problems.map((p) => yamlFinding(p, bestand, 'dossier')));
  const [document, second] = documents;
  if (second) {
    const [regel, kolom] = second.locate([]);
    findings.push(yamlFinding({ code: 'yaml/een-document', regel, kolom }, bestand, 'dossier'));
  }
  if (!document || second) return null;
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return parsed.data;
  findings.push(...schemaFindings(parsed.error, schema, document, bestand, 'dossier'));
  return null;
}

interface Sink {
  readonly events: Stored[];
  readonly ongeldig: Ongeldig[];
  readonly findings: Finding[];
  readonly bronnen: Bronbestand[];
}

async function readEventFile(files: Files, bestand: string, name: string, sink: Sink): Promise<void> {
  const read = files.read(bestand);
  if ('code' in read) {
    sink.findings.push(onleesbaarFinding(read, bestand, name));
    sink.ongeldig.push({ id: name, soort: null, datum: null, bestand, regel: read.regel, kolom: read.kolom });
  } else await readEventText(read.text, bestand, name, sink);
}

/** What a case folder would read from an event file with this text. */
export async function readEvents(
  text: string,
  bestand: string,
): Promise<Pick<CaseFiles, 'events' | 'findings' | 'bronnen'>> {
  const sink: Sink = { events: [], ongeldig: [], findings: [], bronnen: [] };
  const name = idVan(bestand);
  if (Buffer.byteLength(text) > MAX_BYTES) broken({ code: 'yaml/te-groot', regel: 1, kolom: 1 }, bestand, name, sink);
  else await readEventText(text, bestand, name, sink);
  return sink;
}

function broken(problem: YamlProblem, bestand: string, id: string, sink: Sink): void {
  const { regel, kolom } = problem;
  sink.findings.push(yamlFinding(problem, bestand, id));
  sink.ongeldig.push({ id, soort: null, datum: null, bestand, regel, kolom });
}

async function readEventText(text: string, bestand: string, name: string, sink: Sink): Promise<void> {
  const inName = /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  const quick = readQuick(text);
  const event = quick && toEvent(quick, bestand, name);
  if (event && (inName ?? event.datum) === event.datum) {
    sink.events.push(event);
    sink.bronnen.push({ bestand, tekst: text, documenten: [{ id: name, waarde: quick.value }] });
    return;
  }

  const { documents, problems } = await readYaml(text);
  const idOf = (index: number) => (index === 0 ? name : `${name}#${index + 1}`);
  const documenten = documents.map((d, index) => ({ id: idOf(index), waarde: d.value }));
  sink.bronnen.push({ bestand, tekst: text, documenten });
  for (const p of problems) broken(p, bestand, name, sink);
  for (const [index, document] of documents.entries()) readEvent(document, bestand, idOf(index), sink);
  const own = documents.map((d) => d.value['datum']);
  // Of a day that cannot be read nothing more is said.
  const gelezen = own.filter((d) => typeof d === 'string' && isDatum(d));
  if (inName !== undefined && gelezen.length > 0 && !gelezen.includes(inName)) {
    const [regel, kolom] = documents[0]?.locate(['datum'], true) ?? [1, 1];
    sink.findings.push(anomaly('dossier/bestandsdatum-wijkt-af', name, { bestand, regel, kolom }));
  }
}

/** The event of a document in which nothing is wrong; undefined for any other. */
function toEvent({ value, posities }: PlainDocument, bestand: string, id: string): Stored | undefined {
  const soort = value['soort'];
  if (typeof soort !== 'string' || !isSoort(soort)) return undefined;
  const parsed = schemaFor(soort).safeParse(value);
  if (!parsed.success) return undefined;
  const data = parsed.data as EventData<Soort>;
  return { id, soort, datum: data.datum, data, bestand, posities };
}

/** The event of a document, or what is wrong with it. */
function readEvent(document: YamlDocument, bestand: string, id: string, sink: Sink): void {
  const { value } = document;
  const given = value['soort'];
  const datum = typeof value['datum'] === 'string' && isDatum(value['datum']) ? value['datum'] : null;
  if (typeof given !== 'string' || !isSoort(given)) {
    const [regel, kolom] = document.locate(['soort']);
    const meant = typeof given === 'string' ? nearest(given, SOORTEN) : undefined;
    const missing = given === undefined;
    const tail = meant ? ` Bedoelt u "${meant}"?` : missing ? '' : ' De soorten: wvp explain schema/onbekende-soort';
    const code: SchemaCode = missing ? 'schema/verplicht' : 'schema/onbekende-soort';
    const anders = missing && Object.keys(value).find((key) => key.toLowerCase() === 'soort');
    const bericht = missing
      ? `Het veld "soort" ontbreekt.${anders ? ' Er staat een veld dat zo heet met een hoofdletter: schrijf "soort" klein.' : ''}`
      : `Onbekende soort gebeurtenis.${tail}`;
    sink.findings.push(schemaFinding(code, bericht, bestand, regel, kolom, `${id}:soort`));
    sink.ongeldig.push({ id, soort: null, datum, bestand, regel, kolom });
    return;
  }
  const schema = schemaFor(given);
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const data = parsed.data as EventData<Soort>;
    sink.events.push({ id, soort: given, datum: data.datum, data, bestand, posities: document.posities });
    return;
  }
  sink.findings.push(...schemaFindings(parsed.error, schema, document, bestand, id));
  const [regel, kolom] = document.locate(['soort']);
  sink.ongeldig.push({ id, soort: given, datum, bestand, regel, kolom });
}

/** Problems that zod found in a document, with their place in the file. */
export function schemaFindings(
  error: z.core.$ZodError,
  schema: z.core.$ZodType,
  document: YamlDocument,
  bestand: string,
  id: string,
): Finding[] {
  return toProblems(error, schema, document.value).map((p) => {
    const [regel, kolom] = document.locate(p.path, p.onKey);
    const finding = schemaFinding(p.code, p.bericht, bestand, regel, kolom, `${id}:${p.sleutel}`);
    return p.doen === undefined ? finding : { ...finding, doen: p.doen };
  });
}

export function schemaFinding(
  code: SchemaCode,
  bericht: string,
  bestand: string,
  regel: number,
  kolom: number,
  sleutel: string,
): Finding {
  const { waarom, doen } = SCHEMA_UITLEG[code];
  return { code, ernst: 'fout', bericht, waarom, doen, sleutel, verantwoord: false, bestand, regel, kolom };
}

/** A file without a text in it: what it is, where that can be told. */
export function onleesbaarFinding({ code, regel, kolom, vorm }: Onleesbaar, bestand: string, sleutel: string): Finding {
  const finding = yamlFinding({ code, regel, kolom }, bestand, sleutel);
  return vorm === undefined ? finding : { ...finding, bericht: `Het bestand is ${vorm}, en geen UTF-8.` };
}

export function yamlFinding({ code, regel, kolom, vorm }: YamlProblem, bestand: string, sleutel: string): Finding {
  const { titel, waarom, doen } = YAML_UITLEG[code];
  const eigen = vorm === undefined ? undefined : SYNTAX_VORMEN[vorm];
  return {
    code,
    ernst: 'fout',
    bericht: eigen?.bericht ?? `${titel}.`,
    waarom,
    doen: eigen?.doen ?? doen,
    sleutel,
    verantwoord: false,
    bestand,
    regel,
    kolom,
  };
}
