/** The Dutch words for the codes of the format, as a document writes them. */
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Mogelijkheden, Rol } from '../../dossier/fields.ts';
import type { EventData } from '../../dossier/kinds/index.ts';
import type { EINDDOELEN } from '../../dossier/kinds/plan.ts';

export const EINDDOEL: Record<(typeof EINDDOELEN)[number], string> = {
  'eigen-werk': 'terugkeer in het eigen werk',
  'aangepast-eigen-werk': 'terugkeer in het eigen werk, met aanpassingen',
  'ander-werk-eigen-werkgever': 'ander werk bij de eigen werkgever',
  'werk-andere-werkgever': 'werk bij een andere werkgever',
};

export const MOGELIJKHEID: Record<Mogelijkheden, string> = {
  ja: 'Er zijn mogelijkheden om te werken.',
  'tijdelijk-geen': 'Er zijn tijdelijk geen mogelijkheden om te werken.',
  geen: 'Er zijn geen mogelijkheden om te werken.',
};

export const SOORT_WERK = {
  eigen: 'eigen werk',
  aangepast: 'aangepast eigen werk',
  'ander-eigen-werkgever': 'ander werk bij de eigen werkgever',
  'andere-werkgever': 'werk bij een andere werkgever',
} as const;

export const SPOOR2_BESLUIT = {
  starten: 'Spoor 2 wordt gestart.',
  'niet-nodig': 'Spoor 2 is niet nodig.',
  uitgesteld: 'De start van spoor 2 is uitgesteld.',
} as const;

export const SPOOR2_STAP = {
  besloten: 'Besloten tot spoor 2',
  aangemeld: 'Aangemeld voor spoor 2',
  gestart: 'Spoor 2 gestart',
  rapportage: 'Rapportage spoor 2',
  afgesloten: 'Spoor 2 afgesloten',
  'niet-gestart': 'Spoor 2 niet gestart',
} as const;

export const PASSEND = { ja: 'passend', nee: 'niet passend', 'aan-te-passen': 'passend na aanpassing' } as const;

export const DIENSTVERBAND = {
  'onbepaalde-tijd': 'voor onbepaalde tijd',
  'bepaalde-tijd': 'voor bepaalde tijd',
  oproep: 'oproepovereenkomst',
  uitzend: 'uitzendovereenkomst',
  huishoudelijk: 'huishoudelijk personeel',
} as const;

export const ONDERWERP_OORDEEL = {
  'eigen-werk': 'kan de werknemer het eigen werk doen',
  'passend-werk': 'is het werk passend',
  'inspanningen-werkgever': 'de inspanningen van de werkgever',
  'inspanningen-werknemer': 'de inspanningen van de werknemer',
  'frequent-verzuim': 'frequent verzuim',
} as const;

export const LOONMAATREGEL = {
  waarschuwing: 'Waarschuwing over het loon',
  opschorting: 'Loon opgeschort',
  stopzetting: 'Loon stopgezet',
  hervat: 'Loon weer betaald',
} as const;

const ROL: Partial<Record<Rol, string>> = { uwv: 'UWV' };

export function rolNaam(rol: Rol): string {
  return ROL[rol] ?? rol;
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

/** What a resumption of work comes to: how much, and which work. */
export function werk(hervatting: EventData<'werkhervatting'>): string[] {
  const { percentage, urenPerWeek, soortWerk } = hervatting;
  return [
    `${getal(percentage)}% van de contracturen`,
    ...(urenPerWeek === undefined ? [] : [`${getal(urenPerWeek)} uur per week`]),
    ...(soortWerk === undefined ? [] : [SOORT_WERK[soortWerk]]),
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
