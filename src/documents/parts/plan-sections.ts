/** The parts that the plan, its adjustments and both evaluations share: agreements, research, spoor 2, copies. */
import * as z from 'zod';
import type { Datum } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Afspraak } from '../../dossier/afspraken.ts';
import type { Case } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import type { EventData } from '../../dossier/kinds/index.ts';
import { PASSEND, SPOOR2_STAP } from '../../dossier/kinds/plan.ts';
import type { Stored } from '../../dossier/stored.ts';
import { alle } from './case-facts.ts';
import { inline } from './markdown.ts';
import { type Invullijst, NIET_VASTGELEGD, opsomming } from './model.ts';
import { hoofdletter, stand, termijn } from './paper-words.ts';
import { wie } from './sections.ts';

/** The event that closed an afspraak, as far as it was known on a day. */
export function afgerondOp(a: Afspraak, tot: Datum): Stored | undefined {
  return a.afgerond && a.afgerond.op <= tot ? a.afgerond.event : undefined;
}

export const afspraakRij = () =>
  z.strictObject({
    datum: z.string(),
    wie: z.string(),
    wat: z.string(),
    uiterlijk: z.string(),
    stand: z.string(),
    bron: z.string(),
  });
export type AfspraakRij = z.infer<ReturnType<typeof afspraakRij>>;

/** Agreements with how they stood on a day. */
export function maakAfspraken(afspraken: readonly Afspraak[], tot: Datum): AfspraakRij[] {
  return afspraken.map((a) => ({
    datum: inWoorden(a.event.datum),
    wie: inline(hoofdletter(a.wie)),
    wat: inline(a.wat),
    uiterlijk: termijn(a.uiterlijk),
    stand: stand(afgerondOp(a, tot)),
    bron: inline(`${a.event.id}/${a.nummer}`),
  }));
}

export const onderzoek = () =>
  z.strictObject({
    datum: z.string(),
    opsteller: z.string(),
    uitkomst: z.string(),
    advies: z.string(),
    bron: z.string(),
  });

/** Work of an arbeidsdeskundige until a day. */
export function maakOnderzoeken(c: Case, tot: Datum): z.infer<ReturnType<typeof onderzoek>>[] {
  return alle(c, 'arbeidsdeskundig-onderzoek')
    .filter((e) => e.datum <= tot)
    .map((e) => {
      const { stap, opgesteldDoor, eigenWerkPassend, anderWerkPassend, advies } = e.data;
      const uitkomst = [
        eigenWerkPassend && `eigen werk: ${woordVan(PASSEND, eigenWerkPassend)}`,
        anderWerkPassend && `ander werk bij de eigen werkgever: ${woordVan(PASSEND, anderWerkPassend)}`,
      ].filter((t) => t !== undefined);
      return {
        datum: inWoorden(e.datum),
        opsteller: opgesteldDoor ? inline(wie(opgesteldDoor)) : '',
        uitkomst: uitkomst.join('; ') || (stap === 'aangevraagd' ? 'aangevraagd' : NIET_VASTGELEGD),
        advies: opsomming(e, advies)?.tekst ?? '',
        bron: inline(e.id),
      };
    });
}

export const spoor2Rij = () =>
  z.strictObject({ datum: z.string(), stap: z.string(), toelichting: z.string(), bron: z.string() });

/** The steps of spoor 2 until a day. */
export function maakSpoor2(c: Case, tot: Datum): z.infer<ReturnType<typeof spoor2Rij>>[] {
  return alle(c, 'spoor-2')
    .filter((e) => e.datum <= tot)
    .map((e) => ({
      datum: inWoorden(e.datum),
      stap: hoofdletter(woordVan(SPOOR2_STAP, e.data.stap)),
      toelichting: inline(
        [e.data.bureau && `${e.data.bureau}.`, e.data.resultaat, e.data.reden].filter(Boolean).join(' '),
      ),
      bron: inline(e.id),
    }));
}

export const ontvanger = () => z.strictObject({ aan: z.string(), op: z.string(), bron: z.string() });

/** Who must have a copy of a plan and of each adjustment (Regeling procesgang, BWBR0013540, art. 4 lid 3 and 5). */
const ONTVANGERS = [
  { wie: 'werknemer', woord: /werknemer/i, tekst: 'werknemer' },
  { wie: 'casemanager', woord: /casemanager/i, tekst: 'casemanager' },
  { wie: 'bedrijfsarts', woord: /bedrijfsarts|arbodienst/i, tekst: 'bedrijfsarts of arbodienst' },
] as const;

export function maakAfschriften(
  document: string,
  event: Stored | undefined,
  gegeven: EventData<'bijstelling-plan-van-aanpak'>['afschriften'],
  o: Invullijst,
): z.infer<ReturnType<typeof ontvanger>>[] {
  const bron = event ? inline(event.id) : '';
  const rijen = (gegeven ?? []).map((a) => ({ aan: inline(a.aan), op: inWoorden(a.op), bron }));
  for (const nodig of ONTVANGERS) {
    if (gegeven?.some((a) => nodig.woord.test(a.aan))) continue;
    const op = o.invullen(`${document}.afschriften.${nodig.wie}`, `datum van het afschrift aan de ${nodig.tekst}`);
    rijen.push({ aan: nodig.tekst, op, bron: '' });
  }
  return rijen;
}
