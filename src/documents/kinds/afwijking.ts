/**
 * Note of a motivated deviation (Regeling procesgang, BWBR0013540, art. 5): werkgever and werknemer together choose another term
 * for the probleemanalyse or the plan van aanpak, with reasons. One note per deviation, or the preparation of one.
 */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Step } from '../../judge/step.ts';
import { STATUS } from '../../judge/words.ts';
import { alle, eventOp, stap } from '../parts/case-facts.ts';
import { inline } from '../parts/markdown.ts';
import { type Built, berekend, type DocumentContext, dag, Invullijst, uit, veld, verhaal } from '../parts/model.ts';
import { kop, maakKop, maakPartijen, partijen, type Tekenaar, tekenaar, termijnVan } from '../parts/sections.ts';

const ID = 'afwijking';

const nota = () =>
  z.strictObject({
    nummer: z.string(),
    titel: z.string(),
    /** Said when art. 5 does not allow a deviation for this step; empty otherwise. */
    nietToegestaan: z.string(),
    stap: veld(),
    datum: veld(),
    wettelijk: veld(),
    nieuw: veld(),
    stand: veld(),
    berekening: z.array(z.strictObject({ tekst: z.string(), datum: z.string(), bron: z.string() })),
    reden: veld(),
    ondertekening: z.array(tekenaar()),
  });

export const schema = z.strictObject({
  kop: kop(),
  partijen: partijen(),
  notas: z.array(nota()),
});
export type AfwijkingModel = z.infer<typeof schema>;

/** The only steps with a term that the parties may vary. */
const AFWIJKBAAR: readonly string[] = ['probleemanalyse', 'plan-van-aanpak'];

export function build(judged: JudgedCase, context: DocumentContext): Built<AfwijkingModel> {
  const c = judged.case;
  const o = new Invullijst();
  const events = alle(c, ID);
  const kandidaat = AFWIJKBAAR.map((id) => stap(judged.evaluation, id)).find(
    (s) => s && s.gedaanOp === null && s.status !== 'vervallen',
  );
  const gegevens = maakPartijen(c, o);
  const notas =
    events.length > 0
      ? events.map((e, i) => maakNota(judged, e, stap(judged.evaluation, e.data.stap), i + 1, o))
      : [maakNota(judged, undefined, kandidaat, 1, o)];
  const meldingen = [
    events.length > 0
      ? undefined
      : 'Er is geen afwijking vastgelegd. Dit concept is een voorbereiding; werkgever en werknemer spreken een andere termijn samen af.',
    events.length > 0 || kandidaat
      ? undefined
      : 'Er staat nu geen termijn open waarvan de partijen kunnen afwijken: dat kan alleen bij de probleemanalyse en het plan van aanpak.',
    events.length === 0 && kandidaat?.status === 'gemist'
      ? 'De termijn van deze stap is al voorbij. Schrijf op wanneer en waarom dit is afgesproken; zet er geen eerdere datum bij dan de echte.'
      : undefined,
  ];
  const titel = 'Afwijking van een termijn (Regeling procesgang, art. 5)';
  return {
    model: { kop: maakKop(titel, judged, context, o, meldingen), partijen: gegevens, notas },
    ontbreekt: o.ontbreekt,
  };
}

function maakNota(
  judged: JudgedCase,
  event: Stored<'afwijking'> | undefined,
  step: Step | undefined,
  nummer: number,
  o: Invullijst,
): AfwijkingModel['notas'][number] {
  const c = judged.case;
  const d = event?.data;
  const naam = (veldnaam: string) => `${nummer === 1 ? ID : `${ID}/${nummer}`}.${veldnaam}`;
  const titel = step?.titel ?? d?.stap;
  const wettelijk = termijnVan(step?.uiterlijk);
  return {
    // Chapter 1 holds the parties.
    nummer: String(nummer + 1),
    titel: titel === undefined ? 'De afwijking' : `De afwijking: ${inline(titel)}`,
    nietToegestaan:
      d && !AFWIJKBAAR.includes(d.stap)
        ? 'Voor deze stap laat artikel 5 geen afwijking toe. De termijn van de wet blijft gelden.'
        : '',
    stap: o.verplicht(
      naam('stap'),
      'van welke stap: de probleemanalyse of het plan van aanpak',
      event ? uit(event, titel) : berekend(titel && inline(titel)),
    ),
    datum: o.verplicht(naam('datum'), 'datum waarop de afwijking is afgesproken', dag(event, event?.datum)),
    wettelijk: o.optioneel(
      wettelijk && { ...wettelijk, bron: inline(eventOp(c, step?.omdat.find((x) => x.bron !== undefined)?.bron)) },
      'niet te berekenen',
    ),
    nieuw: o.verplicht(naam('tot'), 'nieuwe datum', event && d?.tot ? dag(event, d.tot) : undefined),
    stand: o.optioneel(stand(step)),
    berekening: berekening(c, step, event),
    reden: o.verplicht(naam('reden'), 'redenen van de afwijking, in werktermen', verhaal(event, d?.reden)),
    ondertekening: [
      akkoord(c, 'werkgever', event, naam('akkoord.werkgever'), o),
      akkoord(c, 'werknemer', event, naam('akkoord.werknemer'), o),
    ],
  };
}

function stand(step: Step | undefined) {
  if (!step) return undefined;
  return berekend(
    step.gedaanOp === null ? STATUS[step.status] : `${STATUS[step.status]}, gedaan op ${inWoorden(step.gedaanOp)}`,
  );
}

/** The arithmetic of the law's date, without the lines on the deviation and on what was done. */
function berekening(
  c: Case,
  step: Step | undefined,
  event: Stored | undefined,
): AfwijkingModel['notas'][number]['berekening'] {
  const weg = new Set([event?.bestand, ...(step?.bewijs ?? [])]);
  return (step?.omdat ?? [])
    .filter((x) => x.bron === undefined || !weg.has(x.bron.bestand))
    .map((x) => ({
      tekst: inline(x.tekst),
      datum: x.datum === undefined ? '' : inWoorden(x.datum),
      bron: inline(eventOp(c, x.bron)),
    }));
}

/** Both must agree; whoever signs for the werkgever writes the name when none is known. */
function akkoord(
  c: Case,
  partij: 'werkgever' | 'werknemer',
  event: Stored<'afwijking'> | undefined,
  naam: string,
  o: Invullijst,
): Tekenaar {
  const { werknemer, werkgever } = c.dossier;
  const op = event?.data.akkoord[partij];
  return {
    partij,
    naam: inline((partij === 'werknemer' ? werknemer.naam : werkgever?.contactpersoon) ?? ''),
    functie: partij === 'werknemer' ? inline(werknemer.functie) : '',
    datum: op === undefined ? o.invullen(naam, `datum van akkoord van de ${partij}`) : inWoorden(op),
    bron: event ? inline(event.id) : '',
  };
}
