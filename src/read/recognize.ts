/**
 * What looks like evidence and is not where it is read (format.md, "Never wrongly green"). By name alone, and by one line of text where a
 * name says too little; nothing is opened that a link points at.
 */
import { afstand } from '../core/nearest.ts';
import type { Files } from './files.ts';

/** What systems and editors leave behind, and what keeps an empty folder in git. */
const AFVAL = [
  /^\.gitkeep$/i,
  /^readme/i,
  /^\.ds_store$/i,
  /^thumbs\.db$/i,
  /^desktop\.ini$/i,
  /^~\$/,
  /~$/,
  /\.swp$/i,
  /^\.#/,
  // A write of wvp itself that was broken off: nobody was told that it is there.
  /^\..+\.\d+\.[0-9a-f]{8}\.tmp$/,
];

export const isAfval = (naam: string): boolean => AFVAL.some((vorm) => vorm.test(naam));

const DOSSIER = 'dossier.yaml';
/** A slip or two: `dosier.yaml`, `Dossier.yml`. */
const MAX_AFSTAND = 2;

/** A name that somebody meant as `dossier.yaml`, or a copy of that file (`dossier (1).yaml`, `dossier.yaml.bak`). */
export function lijktOpDossier(naam: string): boolean {
  if (naam === DOSSIER || isAfval(naam)) return false;
  return /^dossier\b.*\.ya?ml/i.test(naam) || afstand(naam.toLowerCase(), DOSSIER) <= MAX_AFSTAND;
}

/** A folder of events, in any case of letters. */
export const isEventsMap = (naam: string): boolean => naam.toLowerCase() === 'events';

/** The settings of a repo. */
export const INSTELLINGEN = 'wvp.yaml';

/** A name that is read as the settings, or that somebody meant so. */
export const lijktOpInstellingen = (naam: string): boolean => /^wvp\.ya?ml$/i.test(naam);

const YAML = /\.ya?ml$/i;
/** Files of wvp itself: their own readers say what is wrong with them. */
const EIGEN = [INSTELLINGEN, 'wvp-basislijn.yaml'];

/**
 * Whether a file outside `events/` looks like an event: YAML by name or without an ending, and with a line that begins as an event does.
 * One that cannot be read may be one; a link or a folder is none.
 */
export function lijktOpEvent(files: Files, pad: string, naam: string): boolean {
  if (isAfval(naam) || EIGEN.includes(naam) || !(YAML.test(naam) || !/.\./.test(naam))) return false;
  const read = files.read(pad);
  if ('text' in read) return /^soort:/m.test(read.text);
  return read.code === 'yaml/onleesbaar' || (read.code !== 'yaml/geen-bestand' && YAML.test(naam));
}
