/**
 * The line that a finding points at, fit to print: names and free text are masked, because check runs in CI and a
 * dossier holds health data. What stays readable are dates and the words of the format itself.
 */
import type { z } from 'zod';
import { dossierSchema } from '../dossier/dossier.ts';
import { ROLLEN } from '../dossier/fields.ts';
import { keysIn } from '../dossier/issues.ts';
import { isSoort, SOORTEN, schemaFor } from '../dossier/kinds/index.ts';
import { type Files, schijf } from './files.ts';

/** `s`: a lone CR or U+2028 is no end of a line here, and what is behind it is masked too. */
const KEY_VALUE = /^(\s*(?:- )*)([A-Za-z][\w-]{0,39})(\s*:)(\s*)(.*)$/s;
const WORDS: ReadonlySet<string> = new Set([...SOORTEN, ...ROLLEN, 'ja', 'nee', 'true', 'false']);
/** A date that tells who someone is. */
const PERSOONLIJK: ReadonlySet<string> = new Set(['geboortedatum', 'aowDatum']);
const MASK = '…';

export interface MaskedLine {
  readonly regel: number;
  readonly tekst: string;
  readonly kolom: number;
}

/** `bestand` is a path below `folder`. Undefined when the file or the line is not there. */
export function excerpt(
  folder: string,
  at: { bestand: string; regel: number; kolom: number },
  files: Files = schijf(folder),
): MaskedLine | undefined {
  const read = files.read(at.bestand);
  if ('code' in read) return undefined;
  const text = read.text.replace(/^\ufeff/, '');
  const line = text.split(/\r?\n/)[at.regel - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const tekst = mask(line, keysOf(at.bestand, text));
  return { regel: at.regel, tekst, kolom: Math.min(at.kolom, tekst.length + 1) };
}

/** The keys that the format has for this file; any other key is text that somebody made up. */
function keysOf(bestand: string, text: string): ReadonlySet<string> {
  if (/(?:^|\/)dossier\.yaml$/.test(bestand)) return keysCached(dossierSchema());
  const soorten = [...text.matchAll(/^soort: *["']?([a-z0-9-]+)["']? *\r?$/gm)].map((m) => m[1] ?? '').filter(isSoort);
  const keys = soorten.map((soort) => keysCached(schemaFor(soort)));
  return new Set(['soort', 'datum', ...keys.flatMap((set) => [...set])]);
}

const cache = new WeakMap<z.core.$ZodType, ReadonlySet<string>>();

function keysCached(schema: z.core.$ZodType): ReadonlySet<string> {
  const keys = cache.get(schema) ?? new Set(keysIn(schema));
  cache.set(schema, keys);
  return keys;
}

/** A line of YAML without names and free text. */
function mask(line: string, keys: ReadonlySet<string>): string {
  const marker = /^(?:<{7}|={7}|>{7})/.exec(line);
  if (marker) return `${marker[0]} ${MASK}`;
  const match = KEY_VALUE.exec(line);
  if (!match) return line.replace(/^(\s*(?:- )*).*$/s, `$1${MASK}`);
  const [, indent = '', key = '', colon = '', space = '', value = ''] = match;
  const shown = keys.has(key) ? key : MASK;
  return `${indent}${shown}${colon}${space}${value === '' ? '' : maskValue(key, value)}`;
}

/** Only whole words of the format: what is merely like one may be somebody's name. */
function maskValue(key: string, value: string): string {
  const bare = value.replace(/^(["'])(.*)\1$/s, '$2');
  if (/^\d{4}-\d{2}-\d{2}$/.test(bare) && !PERSOONLIJK.has(key)) return value;
  return WORDS.has(bare) ? value : MASK;
}
