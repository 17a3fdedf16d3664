/** A new event in the folder of a case: under a name of its own, never over another. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeNew } from './write.ts';

const MAP = 'events';
const MAX_NAMEN = 1000;
/** Where the schemas for editors stand in a repo, when it has them. */
const SCHEMAS = ['.wvp', 'schemas'];

interface NewEvent {
  /** `gelijk`: another run wrote the very same event at the same moment. */
  readonly status: 'geschreven' | 'gelijk';
  /** Path relative to the case folder, with `/`. */
  readonly bestand: string;
}

const nameOf = (stem: string, number: number) => (number === 1 ? stem : `${stem}-${number}`);
const pathOf = (name: string) => `${MAP}/${name}.yaml`;

/** The path that a new event would get now: `<datum>-<soort>`, then `-2`, `-3`. `taken`: the ids that the case knows. */
export function eventPath(stem: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(nameOf(stem, number))) number += 1;
  return pathOf(nameOf(stem, number));
}

/**
 * Writes the text under the first free name. Two runs at once cannot overwrite each other; of two with the same text one
 * writes, and the other gets `gelijk`. Throws what the disk says.
 */
export function writeEvent(folder: string, stem: string, text: string, taken: ReadonlySet<string>): NewEvent {
  for (let number = 1; number <= MAX_NAMEN; number += 1) {
    const name = nameOf(stem, number);
    if (taken.has(name)) continue;
    const bestand = pathOf(name);
    const status = writeNew(join(folder, bestand), text);
    if (status !== 'bezet') return { status, bestand };
  }
  throw Object.assign(new Error('no free name for an event'), { code: 'EEXIST' });
}

/** The first line by which an editor finds the schema; undefined in a repo without schemas. `folder` holds the file. */
export function schemaLine(root: string, folder: string, schema: string): string | undefined {
  const path = join(root, ...SCHEMAS, `${schema}.schema.json`);
  if (!existsSync(path)) return undefined;
  return `yaml-language-server: $schema=${encodeURI(relative(folder, path).split(sep).join('/'))}`;
}
