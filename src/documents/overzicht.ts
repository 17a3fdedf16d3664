/**
 * One page that werkgever, werknemer and casemanager can all see: where the case stands, what was agreed, what comes
 * next, who does what. It holds facts only: nothing medical, no judgement on anybody, nothing about money or the insurer.
 */
import { z } from 'zod';
import type { Datum } from '../core/dates.ts';
import { inWoorden } from '../core/dutch-dates.ts';
import type { Case } from '../dossier/case.ts';
import type { Rol } from '../dossier/fields.ts';
import { isEvent, type Stored } from '../dossier/stored.ts';
import type { Step } from '../evaluate/evaluate.ts';
import type { JudgedCase } from '../evaluate/judge-case.ts';
import type { Toestand } from '../evaluate/milestones.ts';
import { casemanagerVan, kop, maakKop, maakPartijen } from './delen.ts';
import { bronVan } from './delen-a.ts';
import { type AfspraakStand, afspraken, alle, laatste, plannen, planVeld } from './feiten.ts';
import { inline } from './markdown.ts';
import { type Built, berekend, type DocumentContext, dag, Invullijst, uit, type Veld, vast, veld } from './model.ts';
import { aantal, EINDDOEL, getal, hoofdletter, rolNaam, SOORT_WERK } from './woorden.ts';

const rij = () =>
  z.strictObject({ wanneer: z.string(), wat: z.string(), wie: z.string(), stand: z.string(), bron: z.string() });
type Rij = z.infer<ReturnType<typeof rij>>;

export const schema = z.strictObject({
  kop: kop(),
  werknemer: veld(),
  stand: veld(),
  eersteZiektedag: veld(),
  werk: veld(),
  doel: veld(),
  gesprek: veld(),
  spreekuur: veld(),
  wachttijd: veld(),
  afspraken: z.array(rij()),
  telling: z.string(),
  komend: z.array(rij()),
  later: z.string(),
  werkgever: veld(),
  casemanager: veld(),
  bedrijfsarts: veld(),
});
export type OverzichtModel = z.infer<typeof schema>;

/** Rows that fit on one page. */
const MAX_OPEN = 6;
const MAX_AFGEROND = 3;
const MAX_KOMEND = 6;
/** Longest text of one agreement, in characters; the whole text stands in the document it comes from. */
const MAX_TEKST = 160;

export function build(judged: JudgedCase, context: DocumentContext): Built<OverzichtModel> {
  const c = judged.case;
  const o = new Invullijst();
  const { evaluation } = judged;
  const { peildatum } = context;
  const { werknemer, werkgever, bedrijfsarts } = c.dossier;
  const einddoel = planVeld(plannen(c), 'einddoel');
  const gesprek = laatste(c, 'voortgangsgesprek');
  const spreekuur = alle(c, 'spreekuur')
    .filter((e) => e.data.stap === undefined || e.data.stap === 'gehouden')
    .at(-1);
  const week = evaluation.ziekteweek;
  const alles = komend(judged, peildatum);
  const gedeeld = afspraken(c).filter((a) => vanAllen(a.event));
  const open = gedeeld.filter((a) => !a.afgerond).sort(opTermijn);
  const klaar = gedeeld.filter((a) => a.afgerond).sort(laatstAfgerond);
  const model: Omit<OverzichtModel, 'kop'> = {
    werknemer: o.verplicht(
      'werknemer.naam',
      'naam of personeelsnummer van de werknemer',
      vast(wieHetIs(werknemer.naam ?? werknemer.personeelsnummer, werknemer.functie)),
    ),
    eersteZiektedag: maakPartijen(c, naarLijst(c, o)).eersteZiektedag,
    stand: o.optioneel(
      c.keten
        ? berekend(`${TOESTAND[evaluation.toestand]}${week !== null && !c.keten.hersteldPer ? ` Week ${week}.` : ''}`)
        : undefined,
      'Er is geen ziekmelding vastgelegd.',
    ),
    werk: werkNu(judged),
    doel: o.optioneel(uit(einddoel?.event, einddoel && EINDDOEL[einddoel.waarde]), 'nog niet afgesproken'),
    gesprek: o.optioneel(dag(gesprek, gesprek?.datum), 'nog geen gesprek vastgelegd'),
    spreekuur: o.optioneel(dag(spreekuur, spreekuur?.datum), 'nog geen spreekuur vastgelegd'),
    wachttijd: o.optioneel(
      berekend(evaluation.mijlpalen ? inWoorden(evaluation.mijlpalen.laatsteDagWachttijd) : undefined),
      'nog niet te berekenen',
    ),
    afspraken: [
      ...open.slice(0, MAX_OPEN).map((a) => afspraakRij(a, peildatum)),
      ...klaar.slice(0, MAX_AFGEROND).map((a) => afspraakRij(a, peildatum)),
    ],
    telling: telling(open.length, klaar.length),
    komend: alles.slice(0, MAX_KOMEND).map(({ op, ...item }) => ({ wanneer: inWoorden(op), ...item })),
    later:
      alles.length > MAX_KOMEND
        ? `Daarna ${alles.length - MAX_KOMEND === 1 ? 'volgt' : 'volgen'} nog ${aantal(alles.length - MAX_KOMEND, 'stap', 'stappen')}.`
        : '',
    werkgever: o.optioneel(vast([werkgever?.naam, werkgever?.contactpersoon].filter((t) => t !== undefined).join(', '))),
    casemanager: o.optioneel(casemanagerVanPlan(c) ?? casemanagerVan(c), 'nog niet aangewezen'),
    bedrijfsarts: o.optioneel(
      vast([bedrijfsarts?.naam, bedrijfsarts?.arbodienst].filter((t) => t !== undefined).join(', ')),
    ),
  };
  return { model: { kop: maakKop('Overzicht', judged, context, o, []), ...model }, ontbreekt: o.ontbreekt };
}
