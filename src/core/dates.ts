/**
 * Calendar days as `yyyy-mm-dd` strings: no times, no zones. The only module that knows a calendar.
 * Day arithmetic runs on UTC day numbers, which have no daylight saving; date-fns on UTC dates does months and years.
 * Nothing here reads the clock. Dates in words stand in dutch-dates.ts, because the words take long to load.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { isWeekend } from 'date-fns/isWeekend';

/** A day, written `yyyy-mm-dd`. Sorts as text. */
export type Datum = string;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Years outside these bounds are typing errors, not cases. */
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2100;

/** True for an existing day within the bounds of this format: 2026-02-30 and 0000-01-01 are not. */
export function isDatum(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < EERSTE_JAAR || year > LAATSTE_JAAR) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toDayNumber(datum: Datum): number {
  return Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8))) / MS_PER_DAY;
}

/** Texts of days that were asked for: the same few thousand days come back for every case. */
const texts = new Map<number, Datum>();

function fromDayNumber(day: number): Datum {
  let text = texts.get(day);
  if (text === undefined) {
    text = toDatum(new Date(day * MS_PER_DAY));
    texts.set(day, text);
  }
  return text;
}

function toDatum(day: Date): Datum {
  return day.toISOString().slice(0, 10);
}

/** The day `dagen` calendar days later (earlier when negative). */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return fromDayNumber(toDayNumber(datum) + dagen);
}

/** Calendar days from `van` to `tot`: 0 for the same day, negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return toDayNumber(tot) - toDayNumber(van);
}

/**
 * The same day some calendar years later; 29 February becomes 1 March in a year without it, so that a term of years is
 * never shorter than those years.
 */
export function plusJaren(datum: Datum, jaren: number): Datum {
  const later = toDatum(addYears(new UTCDateMini(`${datum}T00:00:00Z`), jaren));
  return later.slice(8) === datum.slice(8) ? later : plusDagen(later, 1);
}

/** The same day some calendar months later; a day that the month does not have becomes the first of the next one. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const later = toDatum(addMonths(new UTCDateMini(`${datum}T00:00:00Z`), maanden));
  return later.slice(8) === datum.slice(8) ? later : plusDagen(later, 1);
}

export function vroegste(a: Datum, b: Datum): Datum {
  return a < b ? a : b;
}

export function laatste(a: Datum, b: Datum): Datum {
  return a > b ? a : b;
}

/** Saturday or Sunday. */
function isWeekendDag(datum: Datum): boolean {
  return isWeekend(new UTCDateMini(`${datum}T00:00:00Z`));
}

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
function paaszondag(year: number): Datum {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** King's (27 April) or, until 2013, Queen's Day (30 April); a Sunday moves it to the day before. */
function koningsdag(year: number): Datum {
  const day = year >= 2014 ? `${year}-04-27` : `${year}-04-30`;
  return isWeekendDag(day) && isWeekendDag(plusDagen(day, -1)) ? plusDagen(day, -1) : day;
}

/**
 * The days that the Algemene termijnenwet (BWBR0002448) art. 3 lid 1 and 2 names for a year: the recognised holidays and
 * Good Friday.
 */
export function feestdagen(year: number): readonly Datum[] {
  const pasen = paaszondag(year);
  return [
    `${year}-01-01`,
    plusDagen(pasen, -2),
    plusDagen(pasen, 1),
    koningsdag(year),
    `${year}-05-05`,
    plusDagen(pasen, 39),
    plusDagen(pasen, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

/** Neither weekend nor a holiday of the Algemene termijnenwet. */
export function isWerkdag(datum: Datum): boolean {
  return !isWeekendDag(datum) && !feestdagen(Number(datum.slice(0, 4))).includes(datum);
}

/**
 * Days that a royal decree puts on a par with the holidays (Algemene termijnenwet art. 3 lid 3). The titles of the decrees are known from
 * other pages that name them, not from their own text; so these days only widen the date that the broadest reading allows.
 */
const GELIJKGESTELD: ReadonlySet<Datum> = new Set([
  '2022-05-27',
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);

/** The last day of a short term that ends on `datum`, under the broadest reading: rolled on over weekends, holidays and the days equated with them. */
export function rolTermijn(datum: Datum): Datum {
  let day = datum;
  while (!isWerkdag(day) || GELIJKGESTELD.has(day)) day = plusDagen(day, 1);
  return day;
}

/** The day itself when it is a working day, else the next one. */
export function eersteWerkdagVanaf(datum: Datum): Datum {
  let day = datum;
  while (!isWerkdag(day)) day = plusDagen(day, 1);
  return day;
}

/**
 * The end of a short term under the Algemene termijnenwet (BWBR0002448): rolled on to a working day (art. 1 lid 1) and, for
 * a term of three days or more, until it holds two working days after `begin` (art. 2). Days equated with holidays count as such.
 */
export function metTermijnenwet(begin: Datum, einde: Datum): Datum {
  let day = rolTermijn(einde);
  const working = () => {
    let count = 0;
    for (let d = plusDagen(begin, 1); d <= day && count < 2; d = plusDagen(d, 1))
      if (isWerkdag(d) && !GELIJKGESTELD.has(d)) count += 1;
    return count;
  };
  while (dagenTussen(begin, einde) >= 3 && working() < 2) day = rolTermijn(plusDagen(day, 1));
  return day;
}

const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** The weekday in two letters: `ma` to `zo`. */
export function weekdag(datum: Datum): (typeof WEEKDAGEN)[number] {
  // Day 0, 1 January 1970, was a Thursday.
  const index = (((toDayNumber(datum) + 3) % 7) + 7) % 7;
  return WEEKDAGEN[index] ?? 'ma';
}
