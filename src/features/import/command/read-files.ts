/** The files of an import, from the disk to rows. A file that cannot be used ends the run before anything is written. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Context } from '../../../cli/context.ts';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import type { Kaart } from '../../../dossier/kaart.ts';
import { visible } from '../../../show/visible.ts';
import type { Invoer } from '../compute.ts';
import { tabelUitCsv } from '../from-csv.ts';
import {
  type Codes,
  codeSleutel,
  type Hersteldatum,
  regelsUitSivi,
  type SiviBestand,
  type SiviRegels,
} from '../from-sivi.ts';
import { tabellenUitXlsx } from '../from-xlsx.ts';
import { BLADEN, type Blad, type Gelezen, leesBlad, type Tabel, type Weigering } from '../sheets.ts';

/** An export of thousands of cases is a tenth of this. */
const MAX_BYTES = 50 * 1024 * 1024;

export const VORMEN = ['tabel', 'sivi'] as const;
export type Vorm = (typeof VORMEN)[number];

interface Keuzes {
  readonly vorm: Vorm;
  readonly kaart: Kaart | undefined;
  readonly codes: Codes;
  readonly hersteldatum: Hersteldatum | undefined;
  readonly metNamen: boolean;
}

export interface Ingelezen extends Invoer {
  readonly meldingen: readonly string[];
  /** Which sheets came, so that a row which is gone can be told from a sheet that was not given. */
  readonly bladen: ReadonlySet<Blad>;
  /** The folder of each file, by the name that messages give it: what a row names lies there. */
  readonly mappen: ReadonlyMap<string, string>;
}

export function leesBestanden(context: Context, paden: readonly string[], keuzes: Keuzes): Ingelezen {
  const fouten: Weigering[] = [];
  const gelezen: Gelezen[] = [];
  const berichten: SiviBestand[] = [];
  const mappen = new Map<string, string>();
  for (const gegeven of paden) {
    const pad = resolve(context.cwd, gegeven);
    const bestand = visible(gegeven);
    const bytes = leesBytes(pad, bestand);
    if (keuzes.vorm === 'sivi' && !isTabel(pad, bytes)) {
      berichten.push({ bestand, tekst: xmlTekst(bytes, bestand, fouten) });
      continue;
    }
    for (const blad of bladenUit(bytes, bestand, pad, keuzes.kaart, fouten)) {
      gelezen.push(blad);
      mappen.set(blad.bestand, dirname(pad));
    }
  }
  const sivi = fouten.length === 0 && berichten.length > 0 ? regelsUitSivi(berichten, keuzes) : LEEG;
  if ('verloop' in sivi) {
    if (fouten.length === 0) return samen(gelezen, sivi, mappen);
  } else fouten.push(...sivi);
  throw new ExitError(
    EXIT.gebruik,
    `er is niets overgenomen:\n${fouten.map((f) => `  ${f.bestand}:${f.rij}:${f.kolom}\n    ${f.bericht} ${f.doen}`).join('\n')}`,
  );
}

const LEEG: SiviRegels = { medewerkers: [], verloop: [], meldingen: [] };

function samen(gelezen: readonly Gelezen[], sivi: SiviRegels, mappen: ReadonlyMap<string, string>): Ingelezen {
  const van = (blad: Blad) => gelezen.filter((g) => g.blad === blad).flatMap((g) => g.regels);
  const tabel = van('medewerkers');
  const bladen = new Set(gelezen.map((g) => g.blad));
  if (sivi.verloop.length > 0) bladen.add('verloop');
  return {
    medewerkers: sivi.medewerkers.length === 0 ? tabel : aangevuld(sivi.medewerkers, tabel),
    verloop: [...sivi.verloop, ...van('verloop')],
    stappen: van('stappen'),
    meldingen: [...sivi.meldingen, ...gelezen.flatMap((g) => g.meldingen)],
    bladen,
    mappen,
  };
}

/** What a message does not give of an employee, from the table that came with it. */
function aangevuld(berichten: Invoer['medewerkers'], tabel: Invoer['medewerkers']): Invoer['medewerkers'] {
  const bij = new Map(tabel.map((r) => [r.waarden.personeelsnummer, r]));
  const vol = berichten.map((r) => {
    const extra = bij.get(r.waarden.personeelsnummer);
    return extra ? { ...r, waarden: { ...extra.waarden, ...r.waarden }, fouten: [...r.fouten, ...extra.fouten] } : r;
  });
  const bekend = new Set(berichten.map((r) => r.waarden.personeelsnummer));
  return [...vol, ...tabel.filter((r) => !bekend.has(r.waarden.personeelsnummer))];
}

function bladenUit(
  bytes: Uint8Array,
  bestand: string,
  pad: string,
  kaart: Kaart | undefined,
  fouten: Weigering[],
): Gelezen[] {
  const isBoek = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  const tabellen = isBoek
    ? tabellenUitXlsx(bytes, bestand)
    : [tabelUitCsv(bytes, bestand, basename(pad, extname(pad)))];
  if (!Array.isArray(tabellen)) {
    fouten.push(tabellen as Weigering);
    return [];
  }
  const gevonden: Gelezen[] = [];
  const voor = fouten.length;
  for (const tabel of tabellen as readonly (Tabel | Weigering)[]) {
    const blad = 'rijen' in tabel ? leesBlad(tabel, kaart) : [tabel];
    if (blad === undefined) continue;
    if ('regels' in blad) gevonden.push(blad);
    else fouten.push(...blad);
  }
  if (gevonden.length === 0 && fouten.length === voor)
    fouten.push({
      bestand,
      rij: 1,
      kolom: 1,
      bericht: `Dit is niet als ${BLADEN.join(', ')} te herkennen.`,
      doen: 'Noem het bestand of het blad zo, met de kolommen van docs/importeren.md; of gebruik een kaart: --kaart <bestand>.',
    });
  return gevonden;
}

const isTabel = (pad: string, bytes: Uint8Array): boolean =>
  /\.(?:csv|xlsx|txt)$/i.test(pad) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

/** In the encoding that the declaration names, UTF-8 without one. */
function xmlTekst(bytes: Uint8Array, bestand: string, fouten: Weigering[]): string {
  const kop = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const codering =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(kop)?.[1]?.toLowerCase() ?? 'utf-8';
  const bekend = ['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252', 'us-ascii'].includes(codering);
  try {
    if (bekend) return new TextDecoder(codering, { fatal: true }).decode(bytes);
  } catch {
    // Told below.
  }
  fouten.push({
    bestand,
    rij: 1,
    kolom: 1,
    bericht: 'De codering van dit bestand klopt niet of wordt niet gelezen.',
    doen: 'Vraag het bestand in UTF-8.',
  });
  return '';
}

function leesBytes(pad: string, bestand: string): Buffer {
  const fout = (wat: string, doen: string) => new ExitError(EXIT.onleesbaar, `${bestand} ${wat}`, doen);
  let fd: number | undefined;
  try {
    // Not blocking: a pipe without a writer would hold the run up for ever.
    fd = openSync(pad, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw fout('is geen gewoon bestand.', 'Noem het bestand zelf.');
    if (stat.size > MAX_BYTES)
      throw new ExitError(EXIT.gebruik, `${bestand} is groter dan 50 MB.`, 'Splits het in delen.');
    const bytes = Buffer.alloc(stat.size);
    let length = 0;
    for (let n = 1; n > 0 && length < bytes.length; length += n)
      n = readSync(fd, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof ExitError) throw error;
    throw fout('is niet te lezen.', 'Controleer het pad en de rechten.');
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

const CODE_KOLOMMEN = ['veld', 'code', 'betekenis'] as const;

/** The table of `--codes`: what the codes of the other system mean. */
export function leesCodes(context: Context, gegeven: string | undefined): Codes {
  const codes = new Map<string, string>();
  if (gegeven === undefined) return codes;
  const bestand = visible(gegeven);
  const tabel = tabelUitCsv(leesBytes(resolve(context.cwd, gegeven), bestand), bestand, 'codes');
  if (!('rijen' in tabel)) throw new ExitError(EXIT.gebruik, `${bestand}: ${tabel.bericht}`, tabel.doen);
  const kop = tabel.rijen[0]?.cellen.map((c) => (typeof c === 'string' ? c.trim().toLowerCase() : '')) ?? [];
  const [veld, code, betekenis] = CODE_KOLOMMEN.map((k) => kop.indexOf(k));
  if (veld === undefined || code === undefined || betekenis === undefined || Math.min(veld, code, betekenis) < 0)
    throw new ExitError(
      EXIT.gebruik,
      `${bestand}: de kolommen zijn veld, code en betekenis.`,
      'Zie docs/importeren.md.',
    );
  for (const { cellen } of tabel.rijen.slice(1)) {
    const cel = (i: number) => {
      const c = cellen[i];
      return typeof c === 'string' ? c.trim() : '';
    };
    codes.set(codeSleutel(cel(veld), cel(code)), cel(betekenis));
  }
  return codes;
}
