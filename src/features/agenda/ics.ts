/** The agenda as a calendar file (RFC 5545), for a calendar that subscribes to it or imports it. */
import { type Datum, dagenTussen, plusDagen } from '../../core/dates.ts';
import { omschreven, titelVan, wieVan } from '../../show/marks.ts';
import type { Report } from '../../show/report.ts';
import { visible } from '../../show/visible.ts';
import type { AgendaItem } from './compute.ts';

const PRODID = '-//wvp//agenda//NL';
/** Versions of an entry are numbered in days since this one, and within a day by how many events the dossier holds. */
const EERSTE_VERSIE = '2000-01-01';
const VERSIES_PER_DAG = 1000;
/** Longest content line in octets, without its line end (RFC 5545, 3.1). */
const MAX_OCTETTEN = 75;

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
  const entry = (item: AgendaItem): readonly string[] => {
    const { c, datum, taak } = item;
    const titel = options.omschrijving ? omschreven(taak) : titelVan(taak);
    const rollen = taak.rollen.length > 0 ? taak.rollen : ['anders'];
    return [
      'BEGIN:VEVENT',
      `UID:${tekst(options.uid(item))}`,
      `SUMMARY:${tekst(`${titel} (${visible(c.naam)})`)}`,
      `DTSTAMP:${stempel}`,
      `DTSTART;VALUE=DATE:${kaal(datum)}`,
      // Exclusive: an entry of one day ends on the next (RFC 5545, 3.6.1).
      `DTEND;VALUE=DATE:${kaal(plusDagen(datum, 1))}`,
      `SEQUENCE:${dag + Math.min(c.gebeurtenissen, VERSIES_PER_DAG - 1)}`,
      `DESCRIPTION:${tekst(`Wie: ${wieVan(taak)}\nStatus: ${taak.status}\nUitleg: ${uitleg(item)}`)}`,
      `CATEGORIES:${rollen.map(tekst).join(',')}`,
      // A deadline keeps nobody from an appointment on that day, and is not for everybody who may see the calendar.
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'TRANSP:TRANSPARENT',
      'CLASS:CONFIDENTIAL',
      `LAST-MODIFIED:${stempel}`,
      'END:VEVENT',
    ];
  };
  const lines = [...KOP, ...items.flatMap(entry), 'END:VCALENDAR'];
  return `${lines.map(fold).join(EINDE)}${EINDE}`;
}

const EINDE = '\r\n';
const KOP = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  `PRODID:${PRODID}`,
  'METHOD:PUBLISH',
  'X-WR-CALNAME:wvp',
  'X-PUBLISHED-TTL:PT1H',
];

/** A value of the type TEXT (RFC 5545, 3.3.11). */
function tekst(value: string): string {
  return value.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r?\n/g, '\\n');
}

function uitleg({ c, taak }: AgendaItem): string {
  return taak.soort === 'stap'
    ? `wvp explain ${visible(taak.sleutel)} ${visible(c.naam)}`
    : `${visible(taak.sleutel)} in dossier ${visible(c.naam)}`;
}

function kaal(datum: Datum): string {
  return datum.replaceAll('-', '');
}

/** No content line is longer than 75 octets, and none is cut in the middle of a letter (RFC 5545, 3.1). */
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
