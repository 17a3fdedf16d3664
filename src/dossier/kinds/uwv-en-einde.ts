/** What goes to UWV or comes from it, and how a case ends. */
import * as z from 'zod/mini';
import { datum, janee, kort, metToelichting, nummer, optioneel, tekst } from '../fields.ts';

const metKenmerk = <S extends string>(soort: S) =>
  z.strictObject({ ...metToelichting(soort), kenmerk: optioneel(nummer()) });

/** How an employment ends, where that decides what is still asked. */
const AARD_EINDE = [
  'van-rechtswege',
  'opzegging',
  'wederzijds-goedvinden',
  'ontbinding',
  'overlijden',
  'overgang-van-onderneming',
] as const;

/** A sanction that was changed has a new end: that is what changed. */
function eistNieuwEinde<T extends z.ZodMiniObject>(schema: T): T {
  return schema.check(
    z.superRefine((value: Record<string, unknown>, ctx) => {
      if (value['stap'] === 'gewijzigd' && value['totEnMet'] === undefined)
        ctx.addIssue({ code: 'custom', path: ['totEnMet'], params: { soort: 'nieuw-einde' } });
    }),
  );
}

export const uwvEnEinde = {
  hersteld: () => z.strictObject(metToelichting('hersteld')),
  'aangifte-42-weken': () =>
    z.strictObject({
      ...metToelichting('aangifte-42-weken'),
      kanaal: optioneel(kort()),
      kenmerk: optioneel(nummer()),
    }),
  're-integratieverslag': () =>
    z.strictObject({
      ...metToelichting('re-integratieverslag'),
      verstrektAanWerknemer: optioneel(datum()),
      soortVerslag: optioneel(z.enum(['volledig', 'verkort'])),
    }),
  'uwv-kennisgeving-wia': () => z.strictObject(metToelichting('uwv-kennisgeving-wia')),
  'wia-aanvraag': () => metKenmerk('wia-aanvraag'),
  'riv-aanvulling': () =>
    z.strictObject({
      ...metToelichting('riv-aanvulling'),
      stap: z.enum(['gevraagd', 'ingediend']),
      uiterlijk: optioneel(datum()),
    }),
  'wia-besluit': () =>
    z.strictObject({
      ...metToelichting('wia-besluit'),
      uitkomst: optioneel(z.enum(['wga', 'iva', 'afgewezen'])),
      ingang: optioneel(datum()),
    }),
  loonsanctie: () =>
    eistNieuwEinde(
      z.strictObject({
        ...metToelichting('loonsanctie'),
        stap: z.enum(['besluit', 'bekortingsverzoek', 'bekortingsbesluit', 'gewijzigd', 'vervallen']),
        totEnMet: optioneel(datum()),
        uitkomst: optioneel(z.enum(['toegewezen', 'afgewezen'])),
        soortTekortkoming: optioneel(z.enum(['administratief', 'inhoudelijk'])),
      }),
    ),
  'verlenging-wachttijd': () => z.strictObject({ ...metToelichting('verlenging-wachttijd'), totEnMet: datum() }),
  'vervroegde-iva': () =>
    z.strictObject({
      ...metToelichting('vervroegde-iva'),
      stap: z.enum(['aangevraagd', 'toegekend', 'afgewezen']),
    }),
  'wazo-verlof': () => z.strictObject({ ...metToelichting('wazo-verlof'), totEnMet: datum(), zelfdeOorzaak: janee() }),
  'einde-dienstverband': () =>
    z.strictObject({
      ...metToelichting('einde-dienstverband'),
      laatsteDag: datum(),
      aard: optioneel(z.enum(AARD_EINDE)),
      reden: optioneel(tekst()),
    }),
  'ziek-uit-dienst-aangifte': () => metKenmerk('ziek-uit-dienst-aangifte'),
  'vangnet-melding': () => metKenmerk('vangnet-melding'),
  'vangnet-herstelmelding': () => metKenmerk('vangnet-herstelmelding'),
};
