/** The start of a case: the report, the bedrijfsarts, the analysis. */
import * as z from 'zod/mini';
import {
  basis,
  datum,
  janee,
  kort,
  metToelichting,
  minstens1,
  mogelijkheden,
  oordeelBedrijfsarts,
  opsteller,
  optioneel,
  tekst,
  teksten,
} from '../fields.ts';

/** Names the reporting term that applies, never the vangnet provision behind it (AP, De zieke werknemer, par. 4.4). */
const VANGNET = ['geen', 'vierde-dag', 'zes-weken', 'dertien-weken'] as const;

const probleemanalyseVelden = () => ({
  mogelijkheden: mogelijkheden(),
  motivering: optioneel(tekst()),
  opgesteldDoor: optioneel(opsteller()),
  ...oordeelBedrijfsarts(),
  werkgerelateerd: optioneel(janee()),
  advies: optioneel(teksten()),
  volgendSpreekuur: optioneel(datum()),
});

/** "No possibilities" needs its grounds (Beleidsregels beoordelingskader poortwachter, BWBR0014375, bijlage). */
function eistMotivering<T extends z.ZodMiniObject>(schema: T): T {
  return schema.check(
    z.superRefine((value: Record<string, unknown>, ctx) => {
      if (value['mogelijkheden'] !== 'ja' && value['motivering'] === undefined)
        ctx.addIssue({ code: 'custom', path: ['motivering'], params: { soort: 'motivering' } });
    }),
  );
}

export const begin = {
  ziekmelding: () =>
    z.strictObject({
      ...basis('ziekmelding'),
      eersteZiektedag: datum(),
      verwachtLangdurig: optioneel(janee()),
      verwachteDuur: optioneel(kort()),
      verwachteHervatting: optioneel(datum()),
      vangnet: optioneel(z.enum(VANGNET)),
      vangnetBekendOp: optioneel(datum()),
      flexVanaf: optioneel(datum()),
      regres: optioneel(janee()),
      arbeidsongeval: optioneel(janee()),
    }),
  'melding-arbodienst': () => z.strictObject(metToelichting('melding-arbodienst')),
  spreekuur: () =>
    z.strictObject({
      ...metToelichting('spreekuur'),
      stap: optioneel(z.enum(['opgeroepen', 'gehouden', 'niet-verschenen'])),
      mogelijkheden: optioneel(mogelijkheden()),
      verwachtLangdurig: optioneel(janee()),
      bijstellingNodig: optioneel(janee()),
      ...oordeelBedrijfsarts(),
      advies: optioneel(teksten()),
      volgendSpreekuur: optioneel(datum()),
    }),
  'vraagstelling-bedrijfsarts': () =>
    z.strictObject({
      ...metToelichting('vraagstelling-bedrijfsarts'),
      vragen: minstens1(tekst()),
      beantwoordOp: optioneel(datum()),
    }),
  probleemanalyse: () =>
    eistMotivering(z.strictObject({ ...metToelichting('probleemanalyse'), ...probleemanalyseVelden() })),
  'bijstelling-probleemanalyse': () =>
    eistMotivering(
      z.strictObject({
        ...metToelichting('bijstelling-probleemanalyse'),
        ...probleemanalyseVelden(),
        aanleiding: optioneel(tekst()),
      }),
    ),
  'actueel-oordeel': () =>
    z.strictObject({
      ...metToelichting('actueel-oordeel'),
      opgesteldDoor: optioneel(opsteller()),
      ...oordeelBedrijfsarts(),
      mogelijkheden: optioneel(mogelijkheden()),
      arbeidsrelatie: optioneel(tekst()),
      passendeArbeid: optioneel(tekst()),
    }),
  'medische-informatie': () => {
    // The fact only: no content, no attachment, no explanation (AP, De zieke werknemer, par. 5.3.3).
    const { bijlagen: _geenBijlagen, ...velden } = basis('medische-informatie');
    return z.strictObject(velden);
  },
  'second-opinion': () =>
    z.strictObject({ ...metToelichting('second-opinion'), stap: z.enum(['aangevraagd', 'uitgevoerd']) }),
};
