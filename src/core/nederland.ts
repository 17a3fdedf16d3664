/** The clock of the Netherlands, for moments that come from elsewhere: the calendar is Dutch wherever wvp runs. */
import type { Datum } from './dates.ts';

/** Made at the first question: to load Intl costs time that most runs need not spend. */
let format: Intl.DateTimeFormat | undefined;

/** The day that it is in Europe/Amsterdam at a moment. */
export function dagInNederland(moment: Date): Datum {
  // The Netherlands are one or two hours ahead since 1946: until 22:00 it is the same day in UTC.
  if (moment.getUTCFullYear() > 1946 && moment.getUTCHours() < 22) return moment.toISOString().slice(0, 10);
  format ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return format.format(moment);
}
