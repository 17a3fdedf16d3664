/** The casemanager's work: contacts, interventions, stagnation, money. */
import * as z from 'zod';
import { afspraak, datum, euro, eventId, janee, metToelichting, naam, rol, tekst } from '../fields.ts';

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
      uitvoerder: naam().optional(),
      stap: z.enum(['voorgesteld', 'afgestemd', 'toegezegd', 'gestart', 'afgerond', 'afgewezen']),
      medisch: janee(),
      kosten: euro().optional(),
      baten: euro().optional(),
      financiering: z.enum(['werkgever', 'verzekeraar', 'gedeeld']).optional(),
      verwijzing: eventId().optional(),
    }),
  deskundigenoordeel: () =>
    z.strictObject({
      ...metToelichting('deskundigenoordeel'),
      stap: z.enum(['aangevraagd', 'uitslag']),
      aanvrager: z.enum(['werkgever', 'werknemer']).optional(),
      onderwerp: z
        .enum(['eigen-werk', 'passend-werk', 'inspanningen-werkgever', 'inspanningen-werknemer', 'frequent-verzuim'])
        .optional(),
      uitkomst: z.enum(['positief', 'negatief']).optional(),
    }),
  loonmaatregel: () =>
    z.strictObject({
      ...metToelichting('loonmaatregel'),
      stap: z.enum(['waarschuwing', 'opschorting', 'stopzetting', 'hervat']),
      grond: tekst(),
    }),
  stagnatie: () =>
    z.strictObject({
      ...metToelichting('stagnatie'),
      bij: z.enum(['werkgever', 'werknemer', 'bedrijfsarts', 'proces']),
      stap: z.enum(['gesignaleerd', 'aangesproken', 'geescaleerd', 'opgelost']),
      omschrijving: tekst().optional(),
    }),
  conflict: () =>
    z.strictObject({
      ...metToelichting('conflict'),
      tussen: z.array(rol()).optional(),
      stap: z.enum(['gesignaleerd', 'mediation', 'opgelost']),
      omschrijving: tekst().optional(),
    }),
  klacht: () =>
    z.strictObject({
      ...metToelichting('klacht'),
      van: rol().optional(),
      stap: z.enum(['besproken', 'ingediend', 'afgehandeld']),
    }),
  contact: () =>
    z.strictObject({
      ...metToelichting('contact'),
      met: z.array(rol()).min(1),
      via: z.enum(['telefoon', 'gesprek', 'e-mail', 'video', 'brief']).optional(),
      onderwerp: tekst().optional(),
      afspraken: z.array(afspraak()).optional(),
    }),
  'informatie-verstrekt': () =>
    z.strictObject({
      ...metToelichting('informatie-verstrekt'),
      aan: z.array(rol()).min(1),
      onderwerp: z.enum(INFORMATIE),
    }),
  gegevensverstrekking: () =>
    z.strictObject({
      ...metToelichting('gegevensverstrekking'),
      aan: naam(),
      gegevens: z.array(tekst()).min(1),
      grondslag: tekst().optional(),
    }),
  'kosten-baten': () =>
    z.strictObject({
      ...metToelichting('kosten-baten'),
      interventie: eventId().optional(),
      kosten: euro(),
      baten: euro(),
      uitkomst: z.enum(['positief', 'negatief']),
    }),
  besluit: () =>
    z.strictObject({
      ...metToelichting('besluit'),
      onderwerp: tekst(),
      genomenDoor: z.enum(['werkgever', 'werknemer', 'verzekeraar', 'casemanager']),
      opMandaat: janee().optional(),
      bedrag: euro().optional(),
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
      eens: janee().optional(),
      oordeel: tekst().optional(),
      ondertekening: z
        .strictObject({ naam: naam(), functie: naam().optional(), datum: datum() })
        .or(z.strictObject({ werknemer: z.strictObject({ naam: naam(), functie: naam().optional(), datum: datum() }) }))
        .optional(),
    }),
};
