/** What lies in a case folder, in one walk: what is read, what looks like evidence and is not, and what else there is. */

import type { Entry, Files } from './files.ts';
import { isAfval, isEventsMap, lijktOpDossier, lijktOpEvent } from './recognize.ts';

/** Paths relative to the case folder, sorted, so that output never depends on the order of the disk. */
export interface Zaakmap {
  /** The files that are read as events. */
  readonly events: readonly string[];
  /** What looks like an event or a dossier and is not read. */
  readonly nietGelezen: readonly string[];
  /** Folders of events that cannot be read. */
  readonly onleesbaar: readonly string[];
  /** Files and folders beside dossier.yaml and events. */
  readonly overige: readonly string[];
}

/** Levels of folders below `events/`, and below the case folder for what else is named. */
const MAX_DEPTH = 4;

export function zaakmap(files: Files): Zaakmap {
  const vak = {
    events: [] as string[],
    nietGelezen: [] as string[],
    onleesbaar: [] as string[],
    overige: [] as string[],
  };
  const hier = lijst(files, '') ?? [];
  // A link is neither read nor followed: what is behind it is not of this case.
  if (hier.find((e) => e.name === 'events')?.isSymbolicLink?.()) vak.nietGelezen.push('events');
  else eventFiles(files, 'events', true, 0, vak);
  beside(files, '', hier, 0, false, vak);
  if (!files.has('dossier.yaml') && vak.nietGelezen.length === 0) vak.nietGelezen.push(vak.events[0] ?? 'dossier.yaml');
  return vak;
}

type Vak = { readonly [K in keyof Zaakmap]: string[] };

/** Every file below a folder of events; `lezen` is false below what is hidden, too deep, or only named like that folder. */
function eventFiles(files: Files, map: string, lezen: boolean, depth: number, vak: Vak): void {
  let entries: Entry[];
  try {
    entries = files.list(map).sort(byName);
  } catch (error) {
    if (depth === 0 && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    vak.onleesbaar.push(map);
    return;
  }
  for (const entry of entries) {
    const bestand = `${map}/${entry.name}`;
    const zichtbaar = lezen && !entry.name.startsWith('.');
    if (entry.isDirectory()) eventFiles(files, bestand, zichtbaar && depth < MAX_DEPTH, depth + 1, vak);
    else if (zichtbaar && entry.name.endsWith('.yaml')) vak.events.push(bestand);
    else if (!isAfval(entry.name)) vak.nietGelezen.push(bestand);
  }
}

/** What lies outside `events/`. A folder that is a case, or looks like one, is looked at by itself. */
function beside(
  files: Files,
  map: string,
  entries: readonly Entry[],
  depth: number,
  verborgen: boolean,
  vak: Vak,
): void {
  for (const entry of entries) {
    const { name } = entry;
    if (map === '' && (name === 'events' || name === 'dossier.yaml')) continue;
    if (name === '.git' || (name === 'node_modules' && entries.some((e) => e.name === 'package.json'))) continue;
    const path = map === '' ? name : `${map}/${name}`;
    const stil = verborgen || name.startsWith('.');
    if (!stil && depth <= MAX_DEPTH) vak.overige.push(path);
    if (entry.isDirectory()) {
      const inhoud = lijst(files, path);
      if (map === '' && isEventsMap(name)) eventFiles(files, path, false, 0, vak);
      else if (inhoud && !lijktOpZaak(inhoud)) beside(files, path, inhoud, depth + 1, stil, vak);
    } else if ((map === '' && lijktOpDossier(name)) || lijktOpEvent(files, path, name)) vak.nietGelezen.push(path);
  }
}

/** Whether a folder with these things in it is a case, or looks like one. */
export function lijktOpZaak(entries: readonly Entry[]): boolean {
  return entries.some((e) =>
    e.isDirectory() ? isEventsMap(e.name) : e.name === 'dossier.yaml' || lijktOpDossier(e.name),
  );
}

function lijst(files: Files, map: string): Entry[] | undefined {
  try {
    return files.list(map).sort(byName);
  } catch {
    return undefined;
  }
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1);
