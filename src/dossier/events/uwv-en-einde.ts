/** What goes to UWV or comes from it, and how a case ends. */
import * as z from 'zod';
import { datum, janee, metToelichting, nummer, tekst } from '../fields.ts';

const metKenmerk = <S extends string>(soort: S) =>
  z.strictObject({ ...metToelichting(soort), kenmerk: nummer().optional() });

export const uwvEnEinde = {
  hersteld: () => z.strictObject(metToelichting('hersteld')),
  'aangifte-42-weken': () =>
    z.strictObject({
      ...metToelichting('aangifte-42-weken'),
      kanaal: z.string().min(1).max(100).optional(),
      kenmerk: nummer().optional(),
    }),
  're-integratieverslag': () =>
    z.strictObject({
      ...metToelichting('re-integratieverslag'),
      verstrektAanWerknemer: datum().optional(),
      soortVerslag: z.enum(['volledig', 'verkort']).optional(),
    }),
  'uwv-kennisgeving-wia': () => z.strictObject(metToelichting('uwv-kennisgeving-wia')),
  'wia-aanvraag': () => metKenmerk('wia-aanvraag'),
  'riv-aanvulling': () =>
    z.strictObject({
      ...metToelichting('riv-aanvulling'),
      stap: z.enum(['gevraagd', 'ingediend']),
      uiterlijk: datum().optional(),
    }),
  'wia-besluit': () =>
    z.strictObject({
      ...metToelichting('wia-besluit'),
      uitkomst: z.enum(['wga', 'iva', 'afgewezen']).optional(),
      ingang: datum().optional(),
    }),
  loonsanctie: () =>
    z.strictObject({
      ...metToelichting('loonsanctie'),
      stap: z.enum(['besluit', 'bekortingsverzoek', 'bekortingsbesluit', 'vervallen']),
      totEnMet: datum().optional(),
      soortTekortkoming: z.enum(['administratief', 'inhoudelijk']).optional(),
    }),
  'verlenging-wachttijd': () => z.strictObject({ ...metToelichting('verlenging-wachttijd'), totEnMet: datum() }),
  'vervroegde-iva': () =>
    z.strictObject({
      ...metToelichting('vervroegde-iva'),
      stap: z.enum(['aangevraagd', 'toegekend', 'afgewezen']),
    }),
  'wazo-verlof': () => z.strictObject({ ...metToelichting('wazo-verlof'), totEnMet: datum(), zelfdeOorzaak: janee() }),
  'einde-dienstverband': () =>
    z.strictObject({ ...metToelichting('einde-dienstverband'), laatsteDag: datum(), reden: tekst().optional() }),
  'ziek-uit-dienst-aangifte': () => metKenmerk('ziek-uit-dienst-aangifte'),
  'vangnet-melding': () => metKenmerk('vangnet-melding'),
  'vangnet-herstelmelding': () => metKenmerk('vangnet-herstelmelding'),
};
