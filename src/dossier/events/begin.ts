/** The start of a case: the report, the bedrijfsarts, the analysis. */
import * as z from 'zod';
import {
  basis,
  datum,
  janee,
  MOGELIJKHEDEN,
  metToelichting,
  oordeelBedrijfsarts,
  opsteller,
  tekst,
} from '../fields.ts';

/** Names the reporting term that applies, never the vangnet provision behind it (AP, De zieke werknemer, par. 4.4). */
const VANGNET = ['geen', 'vierde-dag', 'zes-weken'] as const;

const probleemanalyseVelden = () => ({
  mogelijkheden: z.enum(MOGELIJKHEDEN),
  motivering: tekst().optional(),
  opgesteldDoor: opsteller().optional(),
  ...oordeelBedrijfsarts(),
  werkgerelateerd: janee().optional(),
  advies: z.array(tekst()).optional(),
  volgendSpreekuur: datum().optional(),
});

/** "No possibilities" needs its grounds (Beleidsregels beoordelingskader poortwachter, BWBR0014375, bijlage). */
function eistMotivering<T extends z.ZodObject>(schema: T): T {
  return schema.superRefine((value: Record<string, unknown>, ctx) => {
    if (value['mogelijkheden'] !== 'ja' && value['motivering'] === undefined)
      ctx.addIssue({ code: 'custom', path: ['motivering'], params: { soort: 'motivering' } });
  }) as T;
}

export const begin = {
  ziekmelding: () =>
    z.strictObject({
      ...basis('ziekmelding'),
      eersteZiektedag: datum(),
      verwachtLangdurig: janee().optional(),
      verwachteDuur: z.string().min(1).max(100).optional(),
      vangnet: z.enum(VANGNET).optional(),
      regres: janee().optional(),
      arbeidsongeval: janee().optional(),
    }),
  'melding-arbodienst': () => z.strictObject(metToelichting('melding-arbodienst')),
  spreekuur: () =>
    z.strictObject({
      ...metToelichting('spreekuur'),
      stap: z.enum(['opgeroepen', 'gehouden', 'niet-verschenen']).optional(),
      mogelijkheden: z.enum(MOGELIJKHEDEN).optional(),
      verwachtLangdurig: janee().optional(),
      bijstellingNodig: janee().optional(),
      ...oordeelBedrijfsarts(),
      advies: z.array(tekst()).optional(),
      volgendSpreekuur: datum().optional(),
    }),
  'vraagstelling-bedrijfsarts': () =>
    z.strictObject({
      ...metToelichting('vraagstelling-bedrijfsarts'),
      vragen: z.array(tekst()).min(1),
      beantwoordOp: datum().optional(),
    }),
  probleemanalyse: () =>
    eistMotivering(z.strictObject({ ...metToelichting('probleemanalyse'), ...probleemanalyseVelden() })),
  'bijstelling-probleemanalyse': () =>
    eistMotivering(
      z.strictObject({
        ...metToelichting('bijstelling-probleemanalyse'),
        ...probleemanalyseVelden(),
        aanleiding: tekst().optional(),
      }),
    ),
  'actueel-oordeel': () =>
    z.strictObject({
      ...metToelichting('actueel-oordeel'),
      opgesteldDoor: opsteller().optional(),
      ...oordeelBedrijfsarts(),
      mogelijkheden: z.enum(MOGELIJKHEDEN).optional(),
      arbeidsrelatie: tekst().optional(),
      passendeArbeid: tekst().optional(),
    }),
  'medische-informatie': () => {
    // The fact only: no content, no attachment, no explanation (AP, De zieke werknemer, par. 5.3.3).
    const { bijlagen: _geenBijlagen, ...velden } = basis('medische-informatie');
    return z.strictObject(velden);
  },
  'second-opinion': () =>
    z.strictObject({ ...metToelichting('second-opinion'), stap: z.enum(['aangevraagd', 'uitgevoerd']) }),
};
