/** The plan, its evaluations and what is agreed on the way. */
import * as z from 'zod/mini';
import {
  afschrift,
  afspraak,
  datum,
  eistBron,
  eventId,
  geciteerd,
  janee,
  kort,
  metToelichting,
  naam,
  ondertekening,
  optioneel,
  percentage,
  rol,
  sleutel,
  tekst,
  teksten,
  uitvoerder,
  uren,
} from '../fields.ts';

export const EINDDOELEN = [
  'eigen-werk',
  'aangepast-eigen-werk',
  'ander-werk-eigen-werkgever',
  'werk-andere-werkgever',
] as const;

const planVelden = () => ({
  doelstellingen: optioneel(z.array(z.strictObject({ doel: tekst(), uiterlijk: optioneel(datum()) }))),
  activiteiten: optioneel(z.array(afspraak())),
  visieWerkgever: optioneel(tekst()),
  visieWerknemer: optioneel(tekst()),
  evaluatiemomenten: optioneel(z.array(datum())),
  casemanager: optioneel(uitvoerder()),
  ondertekening: optioneel(ondertekening()),
  afschriften: optioneel(z.array(afschrift())),
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
        wijziging: optioneel(tekst()),
        einddoel: optioneel(z.enum(EINDDOELEN)),
        ...planVelden(),
      }),
    ),
  'casemanager-aangewezen': () =>
    z.strictObject({
      ...metToelichting('casemanager-aangewezen'),
      naam: naam(),
      organisatie: optioneel(naam()),
      rol: optioneel(z.enum(['intern', 'extern'])),
      register: optioneel(naam()),
    }),
  voortgangsgesprek: () =>
    eistBron(
      z.strictObject({
        ...metToelichting('voortgangsgesprek'),
        aanwezig: optioneel(z.array(rol())),
        besproken: optioneel(tekst()),
        afspraken: optioneel(z.array(afspraak())),
        volgendGesprek: optioneel(datum()),
        visieWerkgever: optioneel(tekst()),
        visieWerknemer: optioneel(tekst()),
        ...geciteerd(),
      }),
    ),
  eerstejaarsevaluatie: () =>
    eistBron(
      z.strictObject({
        ...metToelichting('eerstejaarsevaluatie'),
        terugblik: optioneel(tekst()),
        einddoelBehaald: optioneel(janee()),
        redenNietBehaald: optioneel(tekst()),
        resultaatTweedeJaar: optioneel(tekst()),
        aanpakTweedeJaar: optioneel(tekst()),
        spoor1Perspectief: optioneel(z.enum(['ja', 'nee'])),
        perspectiefBinnenMaanden: optioneel(z.number().check(z.minimum(0), z.maximum(24))),
        spoor2: optioneel(z.enum(['starten', 'niet-nodig', 'uitgesteld'])),
        spoor2Motivering: optioneel(tekst()),
        visieWerkgever: optioneel(tekst()),
        visieWerknemer: optioneel(tekst()),
        ondertekening: optioneel(ondertekening()),
        ...geciteerd(),
      }),
    ),
  eindevaluatie: () =>
    eistBron(
      z.strictObject({
        ...metToelichting('eindevaluatie'),
        stand: optioneel(tekst()),
        uitgevoerd: optioneel(tekst()),
        nietUitgevoerd: optioneel(tekst()),
        arbeidsrelatie: optioneel(tekst()),
        passendeArbeid: optioneel(tekst()),
        spoor2Resultaat: optioneel(tekst()),
        aardBedrijf: optioneel(tekst()),
        visieWerkgever: optioneel(tekst()),
        visieWerknemer: optioneel(tekst()),
        ondertekening: optioneel(ondertekening()),
        ...geciteerd(),
      }),
    ),
  werkhervatting: () =>
    z.strictObject({
      ...metToelichting('werkhervatting'),
      percentage: percentage(),
      urenPerWeek: optioneel(uren()),
      soortWerk: optioneel(z.enum(['eigen', 'aangepast', 'ander-eigen-werkgever', 'andere-werkgever'])),
      loonwaarde: optioneel(percentage()),
      arbeidstherapeutisch: optioneel(janee()),
    }),
  'arbeidsdeskundig-onderzoek': () =>
    z.strictObject({
      ...metToelichting('arbeidsdeskundig-onderzoek'),
      stap: optioneel(z.enum(['aangevraagd', 'rapport'])),
      opgesteldDoor: optioneel(uitvoerder()),
      eigenWerkPassend: optioneel(z.enum(['ja', 'nee', 'aan-te-passen'])),
      anderWerkPassend: optioneel(z.enum(['ja', 'nee', 'aan-te-passen'])),
      advies: optioneel(teksten()),
    }),
  'spoor-2': () =>
    z.strictObject({
      ...metToelichting('spoor-2'),
      stap: z.enum(['besloten', 'aangemeld', 'gestart', 'rapportage', 'afgesloten', 'niet-gestart']),
      bureau: optioneel(naam()),
      resultaat: optioneel(tekst()),
      reden: optioneel(tekst()),
    }),
  afwijking: () =>
    z.strictObject({
      ...metToelichting('afwijking'),
      stap: kort(),
      tot: optioneel(datum()),
      reden: tekst(),
      akkoord: z.strictObject({ werkgever: datum(), werknemer: datum() }),
    }),
  // A key may hold the id of an event.
  verklaring: () => z.strictObject({ ...metToelichting('verklaring'), stap: sleutel(), reden: tekst() }),
  intrekking: () => z.strictObject({ ...metToelichting('intrekking'), vervangt: eventId() }),
};
