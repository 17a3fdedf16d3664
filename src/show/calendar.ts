/** A calendar file (RFC 5545), for a calendar that subscribes to it or imports it. */
import { type Datum, dagenTussen, plusDagen } from '../core/dates.ts';

/** Versions of an entry are numbered in days since this one, and within a day by `versie`. */
const EERSTE_VERSIE = '2000-01-01';
const VERSIES_PER_DAG = 1000;
/** Longest content line in octets, without its line end (RFC 5545, 3.1). */
const MAX_OCTETTEN = 75;

/** Something on a day. */
export interface Inschrijving {
  /** The same text for the same thing on every day. */
  readonly uid: string;
  readonly titel: string;
  readonly datum: Datum;
  readonly omschrijving: string;
  readonly categorieen: readonly string[];
  /** Grows with what is known, within a day. */
  readonly versie: number;
}

/**
 * One all-day entry for each. The same entries give the same bytes: DTSTAMP and LAST-MODIFIED come from the peildatum, SEQUENCE
 * from the peildatum and `versie`. So a later calendar moves the entry of an earlier one, also on the same day.
 * `herinnering`: days before, on which a calendar reminds at nine in the morning.
 */
export function kalender(
  peildatum: Datum,
  inschrijvingen: readonly Inschrijving[],
  { prodid, herinnering }: { readonly prodid: string; readonly herinnering?: number | undefined },
): string {
  const stempel = `${kaal(peildatum)}T000000Z`;
  const dag = Math.max(0, dagenTussen(EERSTE_VERSIE, peildatum)) * VERSIES_PER_DAG;
  const entry = ({ uid, titel, datum, omschrijving, categorieen, versie }: Inschrijving): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:${tekst(uid)}`,
    `SUMMARY:${tekst(titel)}`,
    `DTSTAMP:${stempel}`,
    `DTSTART;VALUE=DATE:${kaal(datum)}`,
    // Exclusive: an entry of one day ends on the next (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${kaal(plusDagen(datum, 1))}`,
    `SEQUENCE:${dag + Math.min(versie, VERSIES_PER_DAG - 1)}`,
    `DESCRIPTION:${tekst(omschrijving)}`,
    `CATEGORIES:${categorieen.map(tekst).join(',')}`,
    // A deadline keeps nobody from an appointment on that day, and is not for everybody who may see the calendar.
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'TRANSP:TRANSPARENT',
    'CLASS:CONFIDENTIAL',
    `LAST-MODIFIED:${stempel}`,
    ...(herinnering === undefined ? [] : alarm(titel, herinnering)),
    'END:VEVENT',
  ];
  const kop = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `PRODID:${prodid}`,
    'METHOD:PUBLISH',
    'X-WR-CALNAME:wvp',
    'X-PUBLISHED-TTL:PT1H',
  ];
  const lines = [...kop, ...inschrijvingen.flatMap(entry), 'END:VCALENDAR'];
  return `${lines.map(fold).join(EINDE)}${EINDE}`;
}

const EINDE = '\r\n';
/** An all-day entry begins at midnight; nobody looks then. */
const UUR = 9;

function alarm(titel: string, dagen: number): readonly string[] {
  const uren = dagen * 24 - UUR;
  const trigger = uren > 0 ? `-PT${uren}H` : `PT${-uren}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${tekst(titel)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** A value of the type TEXT (RFC 5545, 3.3.11). */
function tekst(value: string): string {
  return value.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r?\n/g, '\\n');
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
