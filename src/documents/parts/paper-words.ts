/** How a document writes the words and numbers of the format. */
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import { woordVan } from '../../dossier/define.ts';
import { MOGELIJKHEDEN, type Mogelijkheden, ROL, type Rol } from '../../dossier/fields.ts';
import type { EventData } from '../../dossier/kinds/index.ts';
import { SOORT_WERK } from '../../dossier/kinds/plan.ts';

/** `werkgever`, `UWV`: without the article. */
export function rolNaam(rol: Rol): string {
  return woordVan(ROL, rol).replace(/^(?:de|het) /, '');
}

export function jaNee(waarde: boolean | undefined): string | undefined {
  return waarde === undefined ? undefined : waarde ? 'ja' : 'nee';
}

export function aantal(n: number, enkel: string, meer: string): string {
  return `${n} ${n === 1 ? enkel : meer}`;
}

/** `1,5`: numbers with a Dutch comma. */
export function getal(n: number): string {
  return String(n).replace('.', ',');
}

/** The text with a capital, to open a sentence or a cell. */
export function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as a sentence of its own. */
export function alsZin(text: string): string {
  return `${hoofdletter(text)}.`;
}

/** The judgement of the bedrijfsarts on the possibilities to work. */
export function mogelijkheid(waarde: Mogelijkheden): string {
  return alsZin(woordVan(MOGELIJKHEDEN, waarde));
}

/** What a resumption of work comes to: how much, and which work. */
export function werk(hervatting: EventData<'werkhervatting'>): string[] {
  const { percentage, urenPerWeek, soortWerk } = hervatting;
  return [
    `${getal(percentage)}% van de contracturen`,
    ...(urenPerWeek === undefined ? [] : [`${getal(urenPerWeek)} uur per week`]),
    ...(soortWerk === undefined ? [] : [woordVan(SOORT_WERK, soortWerk)]),
  ];
}

/** How an afspraak stands, by the event that closed it. */
export function stand(afgerond: { readonly datum: Datum } | undefined): string {
  return afgerond ? `afgerond, vastgelegd op ${inWoorden(afgerond.datum)}` : 'niet als afgerond vastgelegd';
}

/** `uiterlijk`, or words for a term that was not given. */
export function termijn(datum: Datum | undefined): string {
  return datum === undefined ? 'doorlopend' : inWoorden(datum);
}
