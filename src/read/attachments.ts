/** The attachments that events name, held against the files that are there. Nothing outside the case is looked at. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, posix } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { anomaly } from '../dossier/anomalies.ts';
import { plaats, type Stored } from '../dossier/stored.ts';
import { type Files, schijf } from './files.ts';

/**
 * `aanwezig`: it is there, and what it holds is as recorded, was not recorded, or was not asked. `niet-opgehaald`: git has it, and this
 * checkout leaves it out.
 */
type BijlageStand = 'aanwezig' | 'ontbreekt' | 'gewijzigd' | 'niet-opgehaald';

export interface Bijlage {
  readonly event: Stored;
  /** From 1. */
  readonly nummer: number;
  /** Path in the case; undefined for one that leads out of it. */
  readonly pad: string | undefined;
  readonly stand: BijlageStand;
  readonly bytes: number | undefined;
  /** The event says what it held, and that was looked at. */
  readonly vergeleken: boolean;
}

/** `inhoud`: also whether they hold what was recorded. `nietOpgehaald`: what this checkout leaves out, asked for only when one is missing. */
export function bijlagenVan(
  files: Files,
  events: readonly Stored[],
  inhoud: boolean,
  nietOpgehaald: () => ReadonlySet<string>,
): readonly Bijlage[] {
  let weg: ReadonlySet<string> | undefined;
  return events.flatMap((event) => {
    const lijst = 'bijlagen' in event.data ? (event.data.bijlagen ?? []) : [];
    return lijst.map(({ bestand, sha256 }, index): Bijlage => {
      const pad = inZaak(event, bestand);
      const vast = { event, nummer: index + 1, pad };
      const gevonden = pad === undefined ? undefined : files.bijlage(pad);
      if (!gevonden) {
        weg ??= nietOpgehaald();
        const stand = pad !== undefined && weg.has(pad) ? 'niet-opgehaald' : 'ontbreekt';
        return { ...vast, stand, bytes: undefined, vergeleken: false };
      }
      const { bytes } = gevonden;
      if (!inhoud || sha256 === undefined) return { ...vast, stand: 'aanwezig', bytes, vergeleken: false };
      return { ...vast, stand: gevonden.sha256() === sha256 ? 'aanwezig' : 'gewijzigd', bytes, vergeleken: true };
    });
  });
}

/** A path that an event gives, seen from its own folder, as a path in the case. */
function inZaak(event: Stored, bestand: string): string | undefined {
  if (posix.isAbsolute(bestand) || /(?:^|\/)[a-z]:|\\/i.test(bestand)) return undefined;
  const pad = posix.join(posix.dirname(event.bestand), bestand);
  return pad.startsWith('..') || pad === '.' ? undefined : pad;
}

/** What UWV takes when a verslag is sent: jpg, docx and pdf, each of at most 10 MB (its own pages; no text of law says so). */
const UWV_VORMEN = /\.(?:jpe?g|docx|pdf)$/i;
const UWV_MAX_BYTES = 10_000_000;

/** `verslag`: the kinds of events that are a part of the re-integratieverslag. */
export function bijlageFindings(bijlagen: readonly Bijlage[], verslag: ReadonlySet<string>): Finding[] {
  return bijlagen.flatMap(({ event, nummer, pad, stand, bytes }) => {
    const melding = (code: 'ontbreekt' | 'gewijzigd' | 'uwv', extra = '') =>
      anomaly(`dossier/bijlage-${code}`, `${event.id}:${nummer}`, plaats(event, 'bijlagen'), extra);
    const welke = ` (bijlage ${nummer})`;
    if (stand === 'gewijzigd') return [melding('gewijzigd', welke)];
    if (stand === 'ontbreekt')
      return [melding('ontbreekt', pad === undefined ? `${welke}: het pad wijst buiten het dossier` : welke)];
    if (stand === 'niet-opgehaald' || !verslag.has(event.soort) || pad === undefined) return [];
    const past = UWV_VORMEN.test(pad) && (bytes ?? 0) <= UWV_MAX_BYTES;
    return past ? [] : [melding('uwv', welke)];
  });
}

const MAP = 'bijlagen';
/** A larger file is no paper. */
const MAX_BYTES = 100 * 1024 * 1024;
const MAX_NAMEN = 1000;

/** A file from elsewhere as it would lie in a case: nothing is written yet. */
export interface NieuweBijlage {
  /** As the event names it, from `events/`. */
  readonly bestand: string;
  readonly sha256: string;
  /** Path in the case. */
  readonly pad: string;
  readonly inhoud: Uint8Array;
}

/**
 * Reads a file that is to become an attachment. Its name keeps letters, digits, dots and dashes, and gets a number where another file has
 * that name; the same file is not kept twice. `komend`: the hashes of files that are to lie there too, by path. Null where it is no plain
 * file of at most 100 MB. Throws what the disk says.
 */
export function neemBijlage(
  folder: string,
  path: string,
  komend: ReadonlyMap<string, string> = new Map(),
): NieuweBijlage | null {
  const stat = statSync(path);
  if (!stat.isFile() || stat.size > MAX_BYTES) return null;
  const inhoud = readFileSync(path);
  const sha256 = process.getBuiltinModule('node:crypto').createHash('sha256').update(inhoud).digest('hex');
  const naam = basename(path)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/-+(?=\.)/g, '')
    .replace(/^[.-]+|[.-]+$/g, '');
  const eind = extname(naam);
  const begin = basename(naam, eind) || 'bijlage';
  const files = schijf(folder);
  for (let nummer = 1; nummer <= MAX_NAMEN; nummer += 1) {
    const pad = `${MAP}/${begin}${nummer === 1 ? '' : `-${nummer}`}${eind}`;
    if (files.has(pad) && files.bijlage(pad)?.sha256() !== sha256) continue;
    if ((komend.get(pad) ?? sha256) !== sha256) continue;
    return { bestand: `../${pad}`, sha256, pad, inhoud };
  }
  throw Object.assign(new Error('no free name for an attachment'), { code: 'EEXIST' });
}
