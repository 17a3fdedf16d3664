/** The agenda as a calendar: an entry per item. What was done is not in it any more. */
import { kalender } from '../../show/calendar.ts';
import { omschreven, titelVan, wieVan } from '../../show/marks.ts';
import type { Report } from '../../show/report.ts';
import { visible } from '../../show/visible.ts';
import type { AgendaItem } from './compute.ts';

/** `uid` gives the same text for the same item on every day; `herinnering` days before each. */
export function agendaIcs(
  report: Report,
  items: readonly AgendaItem[],
  options: {
    readonly omschrijving: boolean;
    readonly uid: (item: AgendaItem) => string;
    readonly herinnering?: number | undefined;
  },
): string {
  const inschrijvingen = items.map((item) => {
    const { c, datum, taak } = item;
    const titel = options.omschrijving ? omschreven(taak) : titelVan(taak);
    return {
      uid: options.uid(item),
      titel: `${titel} (${visible(c.naam)})`,
      datum,
      omschrijving: `Wie: ${wieVan(taak)}\nStatus: ${taak.status}\nUitleg: ${uitleg(item)}`,
      categorieen: taak.rollen.length > 0 ? taak.rollen : ['anders'],
      // It only grows.
      versie: c.gebeurtenissen,
    };
  });
  return kalender(report.peildatum, inschrijvingen, {
    prodid: '-//wvp//agenda//NL',
    herinnering: options.herinnering,
  });
}

function uitleg({ c, taak }: AgendaItem): string {
  return taak.soort === 'stap'
    ? `wvp explain ${visible(taak.sleutel)} ${visible(c.naam)}`
    : `${visible(taak.sleutel)} in dossier ${visible(c.naam)}`;
}
