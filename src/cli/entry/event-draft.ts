/** An event that is not written yet: its text, read by the reader of check, and why it may not be written. */
import { basename, dirname, join, posix } from 'node:path';
import { type Datum, laatste } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import type { Veld, Vorm } from '../../dossier/define.ts';
import { toProblems } from '../../dossier/issues.ts';
import { type Soort, schemaFor } from '../../dossier/kinds/index.ts';
import type { Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { type CaseFiles, readEvents } from '../../read/read.ts';
import { toYaml } from '../../read/yaml/compose.ts';
import { eventPath, schemaLine } from '../../write/new-event.ts';
import { judgeRead, privacyFindings } from '../load/judge.ts';
import type { Place } from '../load/places.ts';
import type { Pad, Waarden } from './set.ts';

/** The case that an event is added to. */
export interface Zaak {
  readonly place: Place;
  readonly read: CaseFiles;
  /** The case on `peildatum`, before. */
  readonly judged: JudgedCase;
  readonly peildatum: Datum;
  readonly vandaag: Datum;
}

export interface Concept extends Pick<CaseFiles, 'bronnen'> {
  readonly tekst: string;
  /** Undefined when the reader does not accept the text. */
  readonly event: Stored | undefined;
  /** Why it may not be written; empty when it may. Places are those in the file that it would become. */
  readonly weigering: readonly Finding[];
}

/** Pointers that lead nowhere: in a dossier a warning, in what is being written a mistake. */
const VERWIJZING_FOUT: ReadonlySet<string> = new Set([
  'dossier/vervangt-onbekend',
  'dossier/vervangt-kring',
  'dossier/afgerond-onbekend',
  'dossier/afgerond-te-vroeg',
]);

export async function concept(zaak: Zaak, soort: Soort, velden: readonly Veld[], waarden: Waarden): Promise<Concept> {
  const { place, read } = zaak;
  const bestand = eventPath(`${String(waarden['datum'])}-${soort}`, idsVan(read));
  const comment = schemaLine(place.root, join(place.folder, dirname(bestand)), 'gebeurtenis');
  const tekst = toYaml(opVolgorde(waarden, velden), comment);
  const { events, findings, bronnen } = await readEvents(tekst, bestand);
  const fouten = findings.filter((f) => f.ernst === 'fout');
  const [event] = events;
  if (!event || fouten.length > 0) return { tekst, bronnen, event: undefined, weigering: fouten };
  const privacy = await privacyFindings(
    { events: [event], bronnen, overige: bijlageNamen(event) },
    basename(place.folder),
    place.config,
  );
  const later = await met(zaak, { event, bronnen }, laatste(zaak.peildatum, event.datum));
  const los = later.bevindingen.filter((f) => f.bestand === event.bestand && VERWIJZING_FOUT.has(f.code));
  return { tekst, bronnen, event, weigering: [...privacy.filter((f) => f.ernst === 'fout'), ...los] };
}

/** The names of the files that the event names: they end in logs and on screens. */
function bijlageNamen(event: Stored): string[] {
  return 'bijlagen' in event.data ? (event.data.bijlagen ?? []).map((b) => posix.normalize(`events/${b.bestand}`)) : [];
}

/** The case with one more event, on a day. */
export async function met(
  zaak: Zaak,
  nieuw: { readonly event: Stored; readonly bronnen: Concept['bronnen'] },
  peildatum: Datum,
): Promise<JudgedCase> {
  const events = [...zaak.read.events, nieuw.event];
  const read = { ...zaak.read, events, bronnen: [...zaak.read.bronnen, ...nieuw.bronnen] };
  return judgeRead(read, zaak.place.folder, zaak.place.config, {
    peildatum,
    vandaag: laatste(zaak.vandaag, peildatum),
  });
}

/** The ids that are taken: those of the files, without the numbers of documents in one file. */
export function idsVan(read: CaseFiles): ReadonlySet<string> {
  return new Set([...read.events, ...read.ongeldig].map((e) => e.id.replace(/#\d+$/, '')));
}

/** The event that says exactly the same and is in force. */
export function staatErAl(read: CaseFiles, event: Stored): Stored | undefined {
  const vervangen = new Set(read.events.map((e) => e.data.vervangt));
  const tekst = JSON.stringify(event.data);
  return read.events.find((e) => e.soort === event.soort && !vervangen.has(e.id) && JSON.stringify(e.data) === tekst);
}

/** The paths of the fields that must be there and are not; what an item of a list lacks is left to the reader. */
export function ontbreekt(soort: Soort, waarden: Waarden): Pad[] {
  const schema = schemaFor(soort);
  const parsed = schema.safeParse(waarden);
  if (parsed.success) return [];
  const paden = toProblems(parsed.error, schema, waarden).flatMap((p): Pad[] => {
    if (p.code === 'schema/bron') return [['bron']];
    const mist = p.code === 'schema/verplicht' || p.code === 'schema/motivering';
    return mist && p.path.every((naam) => typeof naam === 'string') ? [p.path] : [];
  });
  return [...new Map(paden.map((p) => [p.join('.'), p])).values()];
}

/** The fields in the order of the schema; what the schema does not know comes last, and is refused by the reader. */
export function opVolgorde(waarden: Readonly<Waarden>, velden: readonly Veld[]): Waarden {
  const bekend = velden.filter((v) => waarden[v.naam] !== undefined).map((v) => v.naam);
  const namen = [...new Set([...bekend, ...Object.keys(waarden)])];
  return Object.fromEntries(
    namen.map((naam) => [naam, geordend(waarden[naam], velden.find((v) => v.naam === naam)?.vorm)]),
  );
}

function geordend(waarde: unknown, vorm: Vorm | undefined): unknown {
  if (vorm?.type === 'lijst' && Array.isArray(waarde)) return waarde.map((item) => geordend(item, vorm.element));
  if (vorm?.type !== 'blok' || typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return opVolgorde(waarde as Waarden, [...vorm.velden, ...vorm.ook]);
}
