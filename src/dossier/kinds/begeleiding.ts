/** The casemanager's work: contacts, interventions, stagnation, money. */
import * as z from 'zod/mini';
import {
  afspraak,
  datum,
  euro,
  eventId,
  handtekening,
  janee,
  metToelichting,
  minstens1,
  naam,
  optioneel,
  rol,
  tekst,
} from '../fields.ts';

const INFORMATIE = [
  'rechten-werknemer',
  'privacy',
  'rolverdeling',
  'deskundigenoordeel',
  'second-opinion',
  'wia',
  'vervroegde-iva',
  'financiele-gevolgen',
  'loonmaatregel',
  'klachtenregeling',
  'overig',
] as const;

export const begeleiding = {
  interventie: () =>
    z.strictObject({
      ...metToelichting('interventie'),
      naam: naam(),
      uitvoerder: optioneel(naam()),
      stap: z.enum(['voorgesteld', 'afgestemd', 'toegezegd', 'gestart', 'afgerond', 'afgewezen']),
      medisch: janee(),
      kosten: optioneel(euro()),
      baten: optioneel(euro()),
      financiering: optioneel(z.enum(['werkgever', 'verzekeraar', 'gedeeld'])),
      verwijzing: optioneel(eventId()),
    }),
  deskundigenoordeel: () =>
    z.strictObject({
      ...metToelichting('deskundigenoordeel'),
      stap: z.enum(['aangevraagd', 'uitslag']),
      aanvrager: optioneel(z.enum(['werkgever', 'werknemer'])),
      onderwerp: optioneel(
        z.enum(['eigen-werk', 'passend-werk', 'inspanningen-werkgever', 'inspanningen-werknemer', 'frequent-verzuim']),
      ),
      uitkomst: optioneel(z.enum(['positief', 'negatief'])),
      peilmoment: optioneel(datum()),
    }),
  loonmaatregel: () =>
    z.strictObject({
      ...metToelichting('loonmaatregel'),
      stap: z.enum(['waarschuwing', 'opschorting', 'stopzetting', 'hervat']),
      grond: tekst(),
      ingang: optioneel(datum()),
      meegedeeldOp: optioneel(datum()),
    }),
  stagnatie: () =>
    z.strictObject({
      ...metToelichting('stagnatie'),
      bij: z.enum(['werkgever', 'werknemer', 'bedrijfsarts', 'proces']),
      stap: z.enum(['gesignaleerd', 'aangesproken', 'geescaleerd', 'opgelost']),
      omschrijving: optioneel(tekst()),
    }),
  conflict: () =>
    z.strictObject({
      ...metToelichting('conflict'),
      tussen: optioneel(z.array(rol())),
      stap: z.enum(['gesignaleerd', 'mediation', 'opgelost']),
      omschrijving: optioneel(tekst()),
    }),
  klacht: () =>
    z.strictObject({
      ...metToelichting('klacht'),
      van: optioneel(rol()),
      stap: z.enum(['besproken', 'ingediend', 'afgehandeld']),
    }),
  contact: () =>
    z.strictObject({
      ...metToelichting('contact'),
      met: minstens1(rol()),
      via: optioneel(z.enum(['telefoon', 'gesprek', 'e-mail', 'video', 'brief'])),
      onderwerp: optioneel(tekst()),
      afspraken: optioneel(z.array(afspraak())),
    }),
  'informatie-verstrekt': () =>
    z.strictObject({
      ...metToelichting('informatie-verstrekt'),
      aan: minstens1(rol()),
      onderwerp: z.enum(INFORMATIE),
    }),
  gegevensverstrekking: () =>
    z.strictObject({
      ...metToelichting('gegevensverstrekking'),
      aan: naam(),
      gegevens: minstens1(tekst()),
      grondslag: optioneel(tekst()),
    }),
  'kosten-baten': () =>
    z.strictObject({
      ...metToelichting('kosten-baten'),
      interventie: optioneel(eventId()),
      kosten: euro(),
      baten: euro(),
      uitkomst: z.enum(['positief', 'negatief']),
    }),
  besluit: () =>
    z.strictObject({
      ...metToelichting('besluit'),
      onderwerp: tekst(),
      genomenDoor: z.enum(['werkgever', 'werknemer', 'verzekeraar', 'casemanager']),
      opMandaat: optioneel(janee()),
      bedrag: optioneel(euro()),
    }),
  'verzekeraar-melding': () =>
    z.strictObject({
      ...metToelichting('verzekeraar-melding'),
      onderwerp: z.enum([
        'stagnatie',
        'regres',
        'vangnet',
        'loonmaatregel',
        'loonmaatregel-nagelaten',
        'geen-medewerking',
        'loonwaarde',
        'buiten-mandaat',
        'negatieve-kosten-baten',
        'overig',
      ]),
    }),
  'oordeel-werknemer': () =>
    z.strictObject({
      ...metToelichting('oordeel-werknemer'),
      eens: optioneel(janee()),
      oordeel: optioneel(tekst()),
      ondertekening: optioneel(z.union([handtekening(), z.strictObject({ werknemer: handtekening() })])),
    }),
};
