/**
 * Eindevaluatie (Regeling procesgang, BWBR0013540, art. 6 lid 1 b, h, i and k): how the agreements of the plan were carried out,
 * and what the werkgever thinks of the working relation and of suitable work.
 */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import { woordVan } from '../../dossier/define.ts';
import { EINDDOEL } from '../../dossier/kinds/plan.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { afspraken, laatste, metVisies, mijlpaal, plannen, planVeld, rust, stap } from '../parts/case-facts.ts';
import {
  type Built,
  berekend,
  type DocumentContext,
  dag,
  Invullijst,
  uit,
  vast,
  veld,
  verhaal,
} from '../parts/model.ts';
import { aantal } from '../parts/paper-words.ts';
import {
  afgerondOp,
  afspraakRij,
  maakAfspraken,
  maakOnderzoeken,
  maakSpoor2,
  onderzoek,
  spoor2Rij,
} from '../parts/plan-sections.ts';
import {
  hervatting,
  kop,
  maakHervattingen,
  maakKop,
  maakOndertekening,
  maakPartijen,
  maakVisies,
  partijen,
  tekenaar,
  termijnVan,
  termijnVanStap,
  visies,
} from '../parts/sections.ts';

const ID = 'eindevaluatie';

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  datum: veld(),
  termijn: veld(),
  eindeWachttijd: veld(),
  aardBedrijf: veld(),
  stand: veld(),
  hervattingen: z.array(hervatting()),
  einddoel: veld(),
  uitgevoerd: veld(),
  nietUitgevoerd: veld(),
  telling: z.string(),
  afspraken: z.array(afspraakRij()),
  arbeidsrelatie: veld(),
  passendeArbeid: veld(),
  onderzoeken: z.array(onderzoek()),
  spoor2: veld(),
  spoor2Stappen: z.array(spoor2Rij()),
  actueelOordeel: veld(),
  visies: visies(),
  /** The question to take the employee back, asked where the employment ends during the sickness. */
  uitDienst: z.strictObject({ termijn: z.string() }).nullable(),
  ondertekening: z.array(tekenaar()),
});
export type EindevaluatieModel = z.infer<typeof schema>;

/** The evaluation as recorded, or its preparation. Facts are those of the day of the evaluation. */
export function build(judged: JudgedCase, context: DocumentContext): Built<EindevaluatieModel> {
  const c = judged.case;
  const o = new Invullijst();
  const event = laatste(c, ID);
  const d = event?.data;
  const tot = event?.datum ?? context.peildatum;
  const vorige = laatste(c, 'eerstejaarsevaluatie', tot);
  const einddoel = planVeld(plannen(c, tot), 'einddoel');
  const term = stap(judged.evaluation, ID);
  // The year before the eerstejaarsevaluatie stands in that document; what was open then still counts.
  const sinds = afspraken(c, tot).filter(
    (a) => !vorige || a.event.datum >= vorige.datum || (afgerondOp(a, tot)?.datum ?? tot) > vorige.datum,
  );
  const open = sinds.filter((a) => !afgerondOp(a, tot));
  const spoor2Stappen = maakSpoor2(c, tot);
  const actueel = laatste(c, 'actueel-oordeel', tot);
  const uitDienst = stap(judged.evaluation, 'ziek-uit-dienst-riv');
  const model: Omit<EindevaluatieModel, 'kop'> = {
    partijen: maakPartijen(c, o),
    datum: o.verplicht(ID, 'datum van de eindevaluatie', dag(event, event?.datum)),
    termijn: o.optioneel(termijnVanStap(uitDienst ?? term)),
    eindeWachttijd: o.optioneel(berekend(mijlpaal(judged, 'laatsteDagWachttijd'))),
    aardBedrijf: o.verplicht(
      'werkgever.aardBedrijf',
      'aard van het bedrijf: wat het doet, hoe groot het is, welke functies er zijn',
      uit(event, d?.aardBedrijf) ?? vast(c.dossier.werkgever?.aardBedrijf),
    ),
    stand: o.verplicht(
      `${ID}.stand`,
      'stand van het werk: uren, taken, loonwaarde en sinds wanneer',
      verhaal(event, d?.stand),
    ),
    hervattingen: maakHervattingen(c, tot),
    einddoel: o.verplicht(
      'plan-van-aanpak.einddoel',
      'einddoel van het plan van aanpak',
      uit(einddoel?.event, einddoel && woordVan(EINDDOEL, einddoel.waarde)),
    ),
    uitgevoerd: o.verplicht(
      `${ID}.uitgevoerd`,
      'welke afspraken zijn uitgevoerd en wat dat opleverde',
      verhaal(event, d?.uitgevoerd),
    ),
    nietUitgevoerd: o.indien(
      !event || open.length > 0,
      `${ID}.nietUitgevoerd`,
      'welke afspraken niet zijn uitgevoerd, en waarom',
      verhaal(event, d?.nietUitgevoerd),
    ),
    telling: `Van ${aantal(sinds.length, 'afspraak is er', 'afspraken zijn er')} ${sinds.length - open.length} afgerond.${
      vorige
        ? ` Afspraken die al waren afgerond vóór de eerstejaarsevaluatie van ${inWoorden(vorige.datum)}, staan in dat stuk.`
        : ''
    }`,
    afspraken: maakAfspraken(sinds, tot),
    arbeidsrelatie: o.verplicht(
      `${ID}.arbeidsrelatie`,
      'oordeel van de werkgever over de arbeidsrelatie',
      verhaal(event, d?.arbeidsrelatie),
    ),
    passendeArbeid: o.verplicht(
      `${ID}.passendeArbeid`,
      'oordeel van de werkgever over passend werk: het eigen werk, het eigen werk met aanpassingen, ander werk',
      verhaal(event, d?.passendeArbeid),
    ),
    onderzoeken: maakOnderzoeken(c, tot),
    spoor2: o.indien(
      spoor2Stappen.length > 0,
      `${ID}.spoor2Resultaat`,
      'resultaat van spoor 2',
      verhaal(event, d?.spoor2Resultaat),
      'Er is geen spoor 2 vastgelegd.',
    ),
    spoor2Stappen,
    actueelOordeel: o.optioneel(dag(actueel, actueel?.datum)),
    visies: maakVisies(ID, metVisies(c, tot), verhaal(event, d?.visieWerkgever), verhaal(event, d?.visieWerknemer), o),
    uitDienst: uitDienst ? { termijn: o.optioneel(termijnVan(uitDienst.uiterlijk)).tekst } : null,
    ondertekening: maakOndertekening(c, ID, event, d?.ondertekening, o),
  };
  const meldingen = [
    event
      ? undefined
      : 'De eindevaluatie is nog niet vastgelegd. Dit concept zet klaar wat het dossier al weet; de antwoorden geven werkgever en werknemer samen.',
    rust(judged.evaluation, ID)
      ? 'De bedrijfsarts ziet (nog) geen mogelijkheden om te werken. Is dat vanaf het begin zo, dan is geen eindevaluatie nodig.'
      : undefined,
  ];
  const titel = event ? `Eindevaluatie van ${inWoorden(event.datum)}` : 'Eindevaluatie';
  return { model: { kop: maakKop(titel, judged, context, o, meldingen), ...model }, ontbreekt: o.ontbreekt };
}
