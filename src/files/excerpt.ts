/**
 * The line that a finding points at, fit to print: names and free text are masked, because check runs in CI and a
 * dossier holds health data. Dates, short numbers and words of the format itself stay readable.
 */
import { join } from 'node:path';
import { isDatum } from '../core/dates.ts';
import { nearest } from '../core/nearest.ts';
import { SOORTEN } from '../dossier/events/index.ts';
import { ROLLEN } from '../dossier/fields.ts';
import { readText } from './text.ts';

const KEY_VALUE = /^(\s*(?:- )*)([A-Za-z][\w-]{0,39})(\s*:)(\s*)(.*)$/;
const WORDS: readonly string[] = [...SOORTEN, ...ROLLEN, 'ja', 'nee', 'true', 'false'];
const MASK = '…';

export interface MaskedLine {
  readonly regel: number;
  readonly tekst: string;
  readonly kolom: number;
}

/** Undefined when the file or the line is not there. */
export function excerpt(folder: string, at: { bestand: string; regel: number; kolom: number }): MaskedLine | undefined {
  const read = readText(join(folder, at.bestand));
  if ('code' in read) return undefined;
  const line = read.text.replace(/^\ufeff/, '').split(/\r?\n/)[at.regel - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const tekst = mask(line);
  return { regel: at.regel, tekst, kolom: Math.min(at.kolom, tekst.length + 1) };
}

/** A line of YAML without names and free text. */
function mask(line: string): string {
  const marker = /^(?:<{7}|={7}|>{7})/.exec(line);
  if (marker) return `${marker[0]} ${MASK}`;
  const match = KEY_VALUE.exec(line);
  if (!match) return line.replace(/^(\s*(?:- )*).*$/, `$1${MASK}`);
  const [, indent = '', key = '', colon = '', space = '', value = ''] = match;
  return `${indent}${key}${colon}${space}${value === '' ? '' : maskValue(value)}`;
}

function maskValue(value: string): string {
  const bare = value.replace(/^(["'])(.*)\1$/, '$2');
  const dateLike = /^\d{4}-\d{2}-\d{2}$/.test(bare) || isDatum(bare);
  if (dateLike || /^-?\d{1,4}(?:\.\d+)?$/.test(bare)) return value;
  if (/^[a-z0-9-]{1,40}$/i.test(bare) && nearest(bare, WORDS) !== undefined) return value;
  return MASK;
}
