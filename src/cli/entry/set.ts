/** Values that a person types, on the command line or at a prompt, read by the form of their field. */
import type { Datum } from '../../core/dates.ts';
import { didYouMean, nearest } from '../../core/nearest.ts';
import { DATUM_VOORBEELD, leesDatum } from '../../core/written-dates.ts';
import type { Veld, Vorm } from '../../dossier/define.ts';
import { readValue } from '../../read/yaml/guarded.ts';
import { EXIT, ExitError } from '../exit.ts';

/** Fields with their values, while they are being gathered. */
export type Waarden = Record<string, unknown>;
/** Keys, and indexes in lists, down to a value. */
export type Pad = readonly (string | number)[];
/** The value, or why there is none; never with what was typed, which may be health data. */
export type Gelezen = { readonly waarde: unknown } | { readonly fout: string };

/** What was given for a field, and the flag that a message must name. */
export interface Gegeven {
  readonly vlag: string;
  /** `veld`, `blok.veld`, or `lijst[]` for one more item. */
  readonly pad: string;
  readonly tekst: string;
}

/** `--set veld=waarde` */
export function splitSet(given: string): Gegeven {
  const cut = given.indexOf('=');
  const pad = given.slice(0, cut).trim();
  if (cut < 1 || pad === '')
    throw new ExitError(
      EXIT.gebruik,
      '--set vraagt een veld en een waarde.',
      'Schrijf --set veld=waarde, bijvoorbeeld --set mogelijkheden=ja.',
    );
  return { vlag: `--set ${pad}`, pad, tekst: given.slice(cut + 1) };
}

/** Puts one given value in its place. `wat`: what has these fields, for the message about one that it has not; `vandaag`: for a day in words. */
export function zet(into: Waarden, velden: readonly Veld[], gegeven: Gegeven, wat: string, vandaag: Datum): void {
  const fout = (message: string, hint = '') => new ExitError(EXIT.gebruik, `${gegeven.vlag}: ${message}`, hint);
  const append = gegeven.pad.endsWith('[]');
  const namen = gegeven.pad.split('.').map((naam) => naam.replace(/\[\]$/, ''));
  let blok = into;
  let here = velden;
  for (const [index, naam] of namen.entries()) {
    const veld = here.find((v) => v.naam === naam);
    if (!veld) {
      const known = here.map((v) => v.naam);
      const plek = index === 0 ? wat : `"${namen.slice(0, index).join('.')}"`;
      throw fout(`${plek} kent dit veld niet.${didYouMean(naam, known)}`, `Mogelijk: ${known.join(', ')}.`);
    }
    const { vorm } = veld;
    if (index < namen.length - 1) {
      if (vorm.type === 'lijst')
        throw fout(
          `"${naam}" is een lijst.`,
          `Geef elk deel ervan in één keer: --set '${naam}[]={${voorbeeldVelden(vorm.element)}}'`,
        );
      if (vorm.type !== 'blok') throw fout(`"${naam}" heeft geen velden onder zich.`);
      blok[naam] ??= {};
      blok = blok[naam] as Waarden;
      here = [...vorm.velden, ...vorm.ook];
      continue;
    }
    if (vorm.type === 'vast') throw fout('dit veld staat vast.', `Het komt van ${wat}.`);
    if (vorm.type === 'lijst') {
      const gelezen = append
        ? leesEen(vorm.element, gegeven.tekst, vandaag)
        : leesLijst(vorm.element, gegeven.tekst, vandaag);
      if ('fout' in gelezen) throw fout(gelezen.fout);
      blok[naam] = [...((blok[naam] as unknown[] | undefined) ?? []), ...gelezen.waarden];
      return;
    }
    if (append) throw fout(`"${naam}" is geen lijst.`, `Schrijf --set ${namen.join('.')}=waarde.`);
    if (blok[naam] !== undefined) throw fout('dit veld is twee keer gegeven.');
    const gelezen = lees(vorm, gegeven.tekst, vandaag);
    if ('fout' in gelezen) throw fout(gelezen.fout);
    blok[naam] = gelezen.waarde;
    return;
  }
}

/** Puts a value at a path; blocks on the way are made. */
export function zetOp(waarden: Waarden, pad: Pad, waarde: unknown): void {
  const [naam = '', ...rest] = pad;
  if (rest.length === 0) waarden[naam] = waarde;
  else {
    waarden[naam] ??= {};
    zetOp(waarden[naam] as Waarden, rest, waarde);
  }
}

function voorbeeldVelden(vorm: Vorm): string {
  return vorm.type === 'blok' ? vorm.velden.map((v) => `${v.naam}: …`).join(', ') : '…';
}

type Lijst = { readonly waarden: readonly unknown[] } | { readonly fout: string };

function leesEen(element: Vorm, tekst: string, vandaag: Datum): Lijst {
  const gelezen = lees(element, tekst, vandaag);
  return 'fout' in gelezen ? gelezen : { waarden: [gelezen.waarde] };
}

/** A whole list: in flow style, or where no item can hold a comma, with commas between. */
function leesLijst(element: Vorm, tekst: string, vandaag: Datum): Lijst {
  if (tekst.trimStart().startsWith('[')) {
    const value = readValue(tekst)?.value;
    return Array.isArray(value) ? { waarden: value } : { fout: 'dit is geen lijst in YAML, zoals [een, twee].' };
  }
  const parts = element.type === 'keuze' || element.type === 'datum' ? tekst.split(',') : [tekst];
  const waarden: unknown[] = [];
  for (const part of parts) {
    const gelezen = lees(element, part, vandaag);
    if ('fout' in gelezen) return gelezen;
    waarden.push(gelezen.waarde);
  }
  return { waarden };
}

/** One value. `vandaag`: what a day in words or without a year counts from. Lengths and the like are left to the schema, which judges the event as a whole. */
export function lees(vorm: Vorm, tekst: string, vandaag: Datum): Gelezen {
  const kaal = tekst.trim();
  switch (vorm.type) {
    case 'tekst':
      return leesTekst(kaal.replaceAll('\r\n', '\n'), vorm.max);
    case 'datum': {
      const datum = leesDatum(kaal, vandaag);
      return datum === undefined ? { fout: `dit is geen bestaande datum. ${DATUM_VOORBEELD}` } : { waarde: datum };
    }
    case 'getal':
      return leesGetal(vorm, kaal);
    case 'janee': {
      const waarde = JA_NEE[kaal.toLowerCase()];
      return waarde === undefined ? { fout: 'antwoord met true of false (of ja of nee).' } : { waarde };
    }
    case 'keuze': {
      if (vorm.waarden.includes(kaal)) return { waarde: kaal };
      const meant = nearest(kaal, vorm.waarden);
      const tail = meant ? `Bedoelt u "${meant}"?` : `Mogelijk: ${vorm.waarden.join(', ')}.`;
      return { fout: `deze waarde kan hier niet. ${tail}` };
    }
    case 'blok':
    case 'lijst': {
      const value = readValue(kaal)?.value;
      const right = vorm.type === 'lijst' ? Array.isArray(value) : typeof value === 'object' && value !== null;
      if (right && (vorm.type === 'lijst' || !Array.isArray(value))) return { waarde: value };
      const voorbeeld = vorm.type === 'lijst' ? '[een, twee]' : `{${voorbeeldVelden(vorm)}}`;
      return { fout: `dit is geen ${vorm.type === 'lijst' ? 'lijst' : 'blok'} in YAML, zoals ${voorbeeld}.` };
    }
    case 'vast':
      return { fout: 'dit veld staat vast.' };
  }
}

const JA_NEE: Readonly<Record<string, boolean>> = { true: true, ja: true, j: true, false: false, nee: false, n: false };

/** As it was typed; what stands in quotes as a whole, as YAML would have it, loses those. */
function leesTekst(tekst: string, max: number): Gelezen {
  if (tekst === '') return { fout: 'de waarde is leeg.' };
  const quoted = /^(["']).*\1$/.test(tekst) ? readValue(tekst)?.value : undefined;
  const waarde = typeof quoted === 'string' ? quoted : tekst;
  if (waarde.length > max) return { fout: `de tekst is te lang: ${waarde.length} tekens, ten hoogste ${max}.` };
  return { waarde };
}

function leesGetal(vorm: Extract<Vorm, { type: 'getal' }>, tekst: string): Gelezen {
  if (!/^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(tekst)) return { fout: 'dit is geen getal, zoals 36 of 36,5.' };
  const waarde = Number(tekst.replace(',', '.'));
  if (vorm.geheel && !Number.isInteger(waarde)) return { fout: 'dit vraagt een heel getal.' };
  if (waarde < vorm.min) return { fout: `dit getal is te klein: ten minste ${vorm.min}.` };
  if (waarde > vorm.max) return { fout: `dit getal is te groot: ten hoogste ${vorm.max}.` };
  return { waarde };
}
