/** The agenda as a calendar file (RFC 5545), for a calendar that subscribes to it or imports it. */
import { createEvents, type EventAttributes } from 'ics';
import { type Datum, dagenTussen, plusDagen } from '../core/dates.ts';
import type { AgendaItem } from './agenda.ts';
import { omschreven, titelVan, wieVan } from './text.ts';
import type { Report } from './types.ts';
import { visible } from './visible.ts';

const PRODID = '-//wvp//agenda//NL';
/** Versions of an entry are numbered in days since this one, and within a day by how many events the dossier holds. */
const EERSTE_VERSIE = '2000-01-01';
const VERSIES_PER_DAG = 1000;
/** Longest content line in octets, without its line end (RFC 5545, 3.1). */
const MAX_OCTETTEN = 75;

/** `ics` takes a fixed DTSTAMP, although its types do not name it; without one it asks the clock. */
type Entry = EventAttributes & { readonly timestamp: string };

/**
 * One all-day entry per item. The same items give the same bytes: DTSTAMP and LAST-MODIFIED come from the peildatum, SEQUENCE
 * from the peildatum and the number of events, which only grows. So a later calendar moves the entry of an earlier one, also on
 * the same day. What was done is not in it any more.
 * `uid` gives the same text for the same item on every day.
 */
export function agendaIcs(
  report: Report,
  items: readonly AgendaItem[],
  options: { readonly omschrijving: boolean; readonly uid: (item: AgendaItem) => string },
): string {
  const stempel = `${kaal(report.peildatum)}T000000Z`;
  const dag = Math.max(0, dagenTussen(EERSTE_VERSIE, report.peildatum)) * VERSIES_PER_DAG;
  const entries = items.map((item): Entry => {
    const { c, datum, taak } = item;
    const titel = options.omschrijving ? omschreven(taak) : titelVan(taak);
    return {
      uid: options.uid(item),
      timestamp: stempel,
      lastModified: stempel,
      sequence: dag + Math.min(c.gebeurtenissen, VERSIES_PER_DAG - 1),
      start: delen(datum),
      // Exclusive: an entry of one day ends on the next (RFC 5545, 3.6.1).
      end: delen(plusDagen(datum, 1)),
      title: `${titel} (${visible(c.naam)})`,
      description: `Wie: ${wieVan(taak)}\nStatus: ${taak.status}\nUitleg: ${uitleg(item)}`,
      categories: taak.rollen.length > 0 ? [...taak.rollen] : ['anders'],
      // A deadline keeps nobody from an appointment on that day, and is not for everybody who may see the calendar.
      transp: 'TRANSPARENT',
      busyStatus: 'FREE',
      classification: 'CONFIDENTIAL',
    };
  });
  const { error, value } = createEvents(entries, { productId: PRODID, method: 'PUBLISH', calName: 'wvp' });
  if (error || value === null) throw error ?? new Error('no calendar was made');
  return refold(value);
}

function uitleg({ c, taak }: AgendaItem): string {
  return taak.soort === 'stap'
    ? `wvp explain ${visible(taak.sleutel)} ${visible(c.naam)}`
    : `${visible(taak.sleutel)} in dossier ${visible(c.naam)}`;
}

function kaal(datum: Datum): string {
  return datum.replaceAll('-', '');
}

function delen(datum: Datum): [number, number, number] {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
  return [jaar, maand, dag];
}

/** `ics` folds by characters, where the standard counts octets: a line of accented letters would be too long. */
function refold(calendar: string): string {
  const lines = calendar.replaceAll('\r\n\t', '').split('\r\n');
  return lines.map(fold).join('\r\n');
}

function fold(line: string): string {
  if (Buffer.byteLength(line) <= MAX_OCTETTEN) return line;
  const parts: string[] = [];
  let part = '';
  let octetten = 0;
  for (const teken of line) {
    const n = Buffer.byteLength(teken);
    if (octetten + n > MAX_OCTETTEN) {
      parts.push(part);
      part = ' ';
      octetten = 1;
    }
    part += teken;
    octetten += n;
  }
  return [...parts, part].join('\r\n');
}
