/** Plan van aanpak (Regeling procesgang, BWBR0013540, art. 4): the plan in force, or the preparation of the first one. */
import * as z from 'zod';
import { dagenTussen } from '../../core/dates.ts';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import { EINDDOEL } from '../../dossier/kinds/plan.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import {
  afspraken,
  metVisies,
  oordelen,
  type PlanEvent,
  plannen,
  planVeld,
  rust,
  stap,
  volgendGesprek,
} from '../parts/case-facts.ts';
import { inline } from '../parts/markdown.ts';
import { type Built, type DocumentContext, dag, Invullijst, uit, veld, verhaal } from '../parts/model.ts';
import { alsZin, hoofdletter, stand, termijn } from '../parts/paper-words.ts';
import { maakAfschriften, ontvanger } from '../parts/plan-sections.ts';
import {
  casemanagerVan,
  kop,
  laatsteSpreekuur,
  lijst,
  maakKop,
  maakOndertekening,
  maakOordeel,
  maakPartijen,
  maakVisies,
  oordeel,
  partijen,
  tekenaar,
  termijnVan,
  termijnVanStap,
  visies,
  wie,
} from '../parts/sections.ts';

const ID = 'plan-van-aanpak';

const doelstelling = () =>
  z.strictObject({ nummer: z.string(), doel: z.string(), uiterlijk: z.string(), bron: z.string() });
const activiteit = () =>
  z.strictObject({
    nummer: z.string(),
    wie: z.string(),
    wat: z.string(),
    uiterlijk: z.string(),
    stand: z.string(),
    bron: z.string(),
  });
const openstaand = () => z.strictObject({ wie: z.string(), wat: z.string(), uiterlijk: z.string(), bron: z.string() });
const versie = () =>
  z.strictObject({
    document: z.string(),
    datum: z.string(),
    aanleiding: z.string(),
    wijziging: z.string(),
    bron: z.string(),
  });

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  termijn: z.string(),
  versies: z.array(versie()),
  oordeel: oordeel(),
  einddoel: veld(),
  doelstellingen: lijst(doelstelling()),
  activiteiten: lijst(activiteit()),
  openstaand: z.array(openstaand()),
  visies: visies(),
  evaluatiemomenten: lijst(z.strictObject({ datum: z.string(), bron: z.string() })),
  eerstejaarsevaluatie: z.string(),
  volgende: veld(),
  casemanager: veld(),
  afschriften: z.array(ontvanger()),
  ondertekening: z.array(tekenaar()),
});
export type PlanModel = z.infer<typeof schema>;

/** The plan merged with its adjustments, as it stands on the peildatum. */
export function build(judged: JudgedCase, context: DocumentContext): Built<PlanModel> {
  const c = judged.case;
  const o = new Invullijst();
  const documenten = plannen(c);
  const laatst = documenten.at(-1);
  const einddoel = planVeld(documenten, 'einddoel');
  const casemanager = planVeld(documenten, 'casemanager');
  const werkgever = planVeld(documenten, 'visieWerkgever');
  const werknemer = planVeld(documenten, 'visieWerknemer');
  const nodig = metVisies(c, laatst?.datum ?? context.peildatum);
  const evaluatie = stap(judged.evaluation, 'eerstejaarsevaluatie');
  const term = stap(judged.evaluation, ID);
  const volgende = volgendGesprek(c, context.peildatum);
  const model: Omit<PlanModel, 'kop'> = {
    partijen: maakPartijen(c, o),
    termijn: o.optioneel(termijnVan(term?.uiterlijk)).tekst,
    versies: versies(documenten),
    oordeel: maakOordeel(oordelen(c).at(-1), laatsteSpreekuur(c, context.peildatum), o, true),
    einddoel: o.verplicht(
      `${ID}.einddoel`,
      'einddoel: eigen werk, aangepast eigen werk, ander werk bij de eigen werkgever, of werk bij een andere werkgever',
      uit(einddoel?.event, einddoel && alsZin(woordVan(EINDDOEL, einddoel.waarde))),
    ),
    doelstellingen: doelstellingen(documenten, o),
    activiteiten: activiteiten(c, documenten, o),
    openstaand: openAfspraken(c, documenten),
    visies: maakVisies(
      ID,
      nodig,
      verhaal(werkgever?.event, werkgever?.waarde),
      verhaal(werknemer?.event, werknemer?.waarde),
      o,
    ),
    evaluatiemomenten: evaluatiemomenten(documenten, o),
    eerstejaarsevaluatie: o.optioneel(termijnVanStap(evaluatie)).tekst,
    volgende: o.optioneel(dag(volgende?.event, volgende?.op)),
    casemanager: o.verplicht(
      `${ID}.casemanager`,
      'casemanager: wie de afspraken begeleidt en het contact onderhoudt',
      uit(casemanager?.event, casemanager && wie(casemanager.waarde)) ?? casemanagerVan(c),
    ),
    // Signatures and copies belong to one document, so they are never taken over from an earlier one.
    ondertekening: maakOndertekening(c, ID, laatst, laatst?.data.ondertekening, o),
    afschriften: maakAfschriften(ID, laatst, laatst?.data.afschriften, o),
  };
  const meldingen = [
    laatst
      ? undefined
      : 'Er is nog geen plan van aanpak vastgelegd. Dit concept bereidt het gesprek voor; het plan maken werkgever en werknemer samen.',
    rust(judged.evaluation, ID)
      ? 'De bedrijfsarts ziet (nog) geen mogelijkheden om te werken. Zolang dat zo is, vraagt de wet geen plan van aanpak.'
      : undefined,
    ouderDanOordeel(c, laatst),
  ];
  const titel =
    laatst && documenten.length > 1
      ? `Plan van aanpak, bijgesteld op ${inWoorden(laatst.datum)}`
      : laatst
        ? `Plan van aanpak van ${inWoorden(laatst.datum)}`
        : 'Plan van aanpak';
  return { model: { kop: maakKop(titel, judged, context, o, meldingen), ...model }, ontbreekt: o.ontbreekt };
}

function versies(documenten: readonly PlanEvent[]): PlanModel['versies'] {
  if (documenten.length < 2) return [];
  return documenten.map((e) => ({
    document: e.soort === ID ? 'Plan van aanpak' : 'Bijstelling',
    datum: inWoorden(e.datum),
    aanleiding: e.soort === ID ? 'eerste plan' : inline(e.data.aanleiding),
    wijziging: e.soort === ID ? '' : inline(e.data.wijziging ?? ''),
    bron: inline(e.id),
  }));
}

function doelstellingen(documenten: readonly PlanEvent[], o: Invullijst): PlanModel['doelstellingen'] {
  const gegeven = planVeld(documenten, 'doelstellingen');
  if (!gegeven) return { rijen: [], leeg: o.invullen(`${ID}.doelstellingen`, 'doelstellingen, elk met een termijn') };
  const rijen = gegeven.waarde.map((d, i) => ({
    nummer: String(i + 1),
    doel: inline(d.doel),
    uiterlijk:
      d.uiterlijk === undefined
        ? o.invullen(`${ID}.doelstellingen.${i + 1}.uiterlijk`, `termijn van doelstelling ${i + 1}`)
        : inWoorden(d.uiterlijk),
    bron: inline(gegeven.event.id),
  }));
  return { rijen, leeg: '' };
}

function activiteiten(c: Case, documenten: readonly PlanEvent[], o: Invullijst): PlanModel['activiteiten'] {
  const gegeven = planVeld(documenten, 'activiteiten');
  if (!gegeven)
    return {
      rijen: [],
      leeg: o.invullen(`${ID}.activiteiten`, 'activiteiten van werkgever en werknemer: wie, wat, uiterlijk wanneer'),
    };
  const klaar = afspraken(c).filter((a) => a.event.id === gegeven.event.id);
  const rijen = gegeven.waarde.map((a, i) => ({
    nummer: String(i + 1),
    stand: stand(klaar[i]?.afgerond?.event),
    wie: inline(hoofdletter(a.wie)),
    wat: inline(a.wat),
    uiterlijk:
      a.uiterlijk === undefined
        ? o.invullen(`${ID}.activiteiten.${i + 1}.uiterlijk`, `termijn van activiteit ${i + 1}`)
        : inWoorden(a.uiterlijk),
    bron: inline(gegeven.event.id),
  }));
  return { rijen, leeg: '' };
}

/** What was agreed elsewhere and is not recorded as done. */
function openAfspraken(c: Case, documenten: readonly PlanEvent[]): PlanModel['openstaand'] {
  const huidig = planVeld(documenten, 'activiteiten')?.event.id;
  return afspraken(c)
    .filter((a) => !a.afgerond && a.event.id !== huidig)
    .map((a) => ({
      wie: inline(hoofdletter(a.wie)),
      wat: inline(a.wat),
      uiterlijk: termijn(a.uiterlijk),
      bron: inline(`${a.event.id}/${a.nummer}`),
    }));
}

function evaluatiemomenten(documenten: readonly PlanEvent[], o: Invullijst): PlanModel['evaluatiemomenten'] {
  const gegeven = planVeld(documenten, 'evaluatiemomenten');
  if (!gegeven)
    return { rijen: [], leeg: o.invullen(`${ID}.evaluatiemomenten`, 'data waarop het plan wordt geëvalueerd') };
  const rijen = gegeven.waarde.map((d) => ({
    datum: dag(gegeven.event, d)?.tekst ?? '',
    bron: inline(gegeven.event.id),
  }));
  return { rijen, leeg: '' };
}

/** A judgement of the bedrijfsarts after the plan asks for an adjustment within two weeks (art. 4 lid 5). */
function ouderDanOordeel(c: Case, laatst: PlanEvent | undefined): string | undefined {
  const nieuw = oordelen(c).at(-1);
  if (!laatst || !nieuw || dagenTussen(laatst.datum, nieuw.datum) <= 0) return undefined;
  return `Het oordeel van de bedrijfsarts van ${inWoorden(nieuw.datum)} is van na dit plan. Bespreek of het plan moet worden bijgesteld.`;
}
