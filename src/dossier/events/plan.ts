/** The plan, its evaluations and what is agreed on the way. */
import * as z from 'zod';
import {
  afschrift,
  afspraak,
  datum,
  eistBron,
  eventId,
  geciteerd,
  janee,
  metToelichting,
  naam,
  ondertekening,
  percentage,
  rol,
  tekst,
} from '../fields.ts';

export const EINDDOELEN = [
  'eigen-werk',
  'aangepast-eigen-werk',
  'ander-werk-eigen-werkgever',
  'werk-andere-werkgever',
] as const;

const planVelden = () => ({
  doelstellingen: z.array(z.strictObject({ doel: tekst(), uiterlijk: datum().optional() })).optional(),
  activiteiten: z.array(afspraak()).optional(),
  visieWerkgever: tekst().optional(),
  visieWerknemer: tekst().optional(),
  evaluatiemomenten: z.array(datum()).optional(),
  casemanager: z.strictObject({ naam: naam(), organisatie: naam().optional() }).optional(),
  ondertekening: ondertekening().optional(),
  afschriften: z.array(afschrift()).optional(),
  ...geciteerd(),
});

export const plan = {
  'plan-van-aanpak': () =>
    eistBron(z.strictObject({ ...metToelichting('plan-van-aanpak'), einddoel: z.enum(EINDDOELEN), ...planVelden() })),
  'bijstelling-plan-van-aanpak': () =>
    eistBron(
      z.strictObject({
        ...metToelichting('bijstelling-plan-van-aanpak'),
        aanleiding: tekst(),
        wijziging: tekst().optional(),
        einddoel: z.enum(EINDDOELEN).optional(),
        ...planVelden(),
      }),
    ),
  'casemanager-aangewezen': () =>
    z.strictObject({
      ...metToelichting('casemanager-aangewezen'),
      naam: naam(),
      organisatie: naam().optional(),
      rol: z.enum(['intern', 'extern']).optional(),
      register: naam().optional(),
    }),
  voortgangsgesprek: () =>
    eistBron(
      z.strictObject({
        ...metToelichting('voortgangsgesprek'),
        aanwezig: z.array(rol()).optional(),
        besproken: tekst().optional(),
        afspraken: z.array(afspraak()).optional(),
        volgendGesprek: datum().optional(),
        ...geciteerd(),
      }),
    ),
  eerstejaarsevaluatie: () =>
    eistBron(
      z.strictObject({
        ...metToelichting('eerstejaarsevaluatie'),
        terugblik: tekst().optional(),
        einddoelBehaald: janee().optional(),
        redenNietBehaald: tekst().optional(),
        resultaatTweedeJaar: tekst().optional(),
        aanpakTweedeJaar: tekst().optional(),
        spoor1Perspectief: z.enum(['ja', 'nee']).optional(),
        perspectiefBinnenMaanden: z.number().min(0).max(24).optional(),
        spoor2: z.enum(['starten', 'niet-nodig', 'uitgesteld']).optional(),
        spoor2Motivering: tekst().optional(),
        visieWerkgever: tekst().optional(),
        visieWerknemer: tekst().optional(),
        ondertekening: ondertekening().optional(),
        ...geciteerd(),
      }),
    ),
  eindevaluatie: () =>
    eistBron(
      z.strictObject({
        ...metToelichting('eindevaluatie'),
        stand: tekst().optional(),
        uitgevoerd: tekst().optional(),
        nietUitgevoerd: tekst().optional(),
        arbeidsrelatie: tekst().optional(),
        passendeArbeid: tekst().optional(),
        spoor2Resultaat: tekst().optional(),
        aardBedrijf: tekst().optional(),
        ondertekening: ondertekening().optional(),
        ...geciteerd(),
      }),
    ),
  werkhervatting: () =>
    z.strictObject({
      ...metToelichting('werkhervatting'),
      percentage: percentage(),
      urenPerWeek: z.number().min(0).max(168).optional(),
      soortWerk: z.enum(['eigen', 'aangepast', 'ander-eigen-werkgever', 'andere-werkgever']).optional(),
      loonwaarde: percentage().optional(),
      arbeidstherapeutisch: janee().optional(),
    }),
  'arbeidsdeskundig-onderzoek': () =>
    z.strictObject({
      ...metToelichting('arbeidsdeskundig-onderzoek'),
      stap: z.enum(['aangevraagd', 'rapport']).optional(),
      opgesteldDoor: z.strictObject({ naam: naam(), organisatie: naam().optional() }).optional(),
      eigenWerkPassend: z.enum(['ja', 'nee', 'aan-te-passen']).optional(),
      anderWerkPassend: z.enum(['ja', 'nee', 'aan-te-passen']).optional(),
      advies: z.array(tekst()).optional(),
    }),
  'spoor-2': () =>
    z.strictObject({
      ...metToelichting('spoor-2'),
      stap: z.enum(['besloten', 'aangemeld', 'gestart', 'rapportage', 'afgesloten', 'niet-gestart']),
      bureau: naam().optional(),
      resultaat: tekst().optional(),
      reden: tekst().optional(),
    }),
  afwijking: () =>
    z.strictObject({
      ...metToelichting('afwijking'),
      stap: z.string().min(1).max(100),
      tot: datum().optional(),
      reden: tekst(),
      akkoord: z.strictObject({ werkgever: datum(), werknemer: datum() }),
    }),
  // A key may hold the id of an event.
  verklaring: () =>
    z.strictObject({ ...metToelichting('verklaring'), stap: z.string().min(1).max(300), reden: tekst() }),
  intrekking: () => z.strictObject({ ...metToelichting('intrekking'), vervangt: eventId() }),
};
