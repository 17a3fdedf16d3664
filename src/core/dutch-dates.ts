/** Dates as a Dutch letter writes them. Apart from dates.ts: formatting and its words double the time to start. */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { nl } from 'date-fns/locale/nl';
import type { Datum } from './dates.ts';

/** `5 januari 2026` */
export function inWoorden(datum: Datum): string {
  return format(new UTCDate(`${datum}T00:00:00Z`), 'd MMMM yyyy', { locale: nl });
}
