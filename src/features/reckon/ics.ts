/** The dates of a sickness without a case, as a calendar. */
import { kalender } from '../../show/calendar.ts';
import type { Uitkomst } from './compute.ts';

export function rekenIcs({ judged, regels }: Uitkomst, herinnering: number | undefined): string {
  const { eersteZiektedag } = judged.evaluation;
  const begin = eersteZiektedag ?? '';
  const inschrijvingen = regels.map(({ datum, titel, stap }) => ({
    uid: `${begin}-${stap?.sleutel ?? titel.replaceAll(' ', '-')}@reken.wvp`,
    titel,
    datum,
    omschrijving: stap ? `Wie: ${stap.verantwoordelijke}\nUitleg: wvp explain ${stap.id}` : 'Mijlpaal',
    categorieen: [stap?.verantwoordelijke ?? 'mijlpaal'],
    versie: 0,
  }));
  return kalender(begin, inschrijvingen, { prodid: '-//wvp//reken//NL', herinnering });
}
