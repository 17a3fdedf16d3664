import type { Datum } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import type { Een } from '../../dossier/stored.ts';
import { RP, source } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { VISIE_INGANG, visieVerplicht } from '../visie.ts';

const ID = 'visie-werkgever-werknemer';

type MetVisie = Een<'plan-van-aanpak' | 'bijstelling-plan-van-aanpak' | 'eerstejaarsevaluatie' | 'eindevaluatie'>;

/** Documents that must hold the visies. */
function documenten(c: Ziektegeval): MetVisie[] {
  const all: MetVisie[] = [
    ...gebeurtenissen(c, 'plan-van-aanpak').slice(0, 1),
    ...gebeurtenissen(c, 'bijstelling-plan-van-aanpak'),
    ...gebeurtenissen(c, 'eerstejaarsevaluatie').slice(0, 1),
    ...gebeurtenissen(c, 'eindevaluatie').slice(0, 1),
  ];
  return all.filter((e) => visieVerplicht(c.keten.eersteZiektedag, e.datum));
}

/** The evaluations that the verslag holds: of the first year, and the latest (Regeling procesgang art. 6 lid 1 onder h). */
function isEvaluatie(e: MetVisie): boolean {
  return e.soort === 'eerstejaarsevaluatie' || e.soort === 'eindevaluatie';
}

function selectBy(c: Ziektegeval): Datum {
  return documenten(c).at(-1)?.datum ?? c.keten.eersteZiektedag;
}

const heeftBeide = (e: MetVisie) => e.data.visieWerkgever !== undefined && e.data.visieWerknemer !== undefined;

/** The visies of one document; a later adjustment of the plan may supply what the plan lacked. */
function term(key: string, wat: string, doc: MetVisie, later: readonly MetVisie[]): Term {
  const done = [doc, ...later].find(heeftBeide);
  return {
    key,
    strict: doc.datum,
    lenient: doc.datum,
    because: [door(doc, wat)],
    fulfilledBy: fulfilled(done, 'visieWerkgever', done?.datum),
  };
}

export default defineRule({
  id: ID,
  titel: 'Visie van werkgever en werknemer',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Sinds 1 juli 2023 staan in het plan van aanpak, de eerstejaarsevaluatie en de eindevaluatie de visie van de werkgever en de visie van de werknemer. Ieder schrijft de eigen visie. Wat in het plan ontbrak, kan met een bijstelling worden aangevuld.',
  gevolg: 'Weegt mee bij de toets van het re-integratieverslag; een eigen sanctie is niet bekend.',
  checkedOn: '2026-11-30',
  selectBy,
  versions: [
    {
      validFrom: VISIE_INGANG,
      source: [source(RP, '4', '2')],
      opmerking:
        'Art. 7b (vervallen per 1 juli 2025) zonderde gevallen uit met een eerste ziektedag voor 1 juli 2023 waarvan het plan en de eerstejaarsevaluatie niet na die datum zijn gemaakt of bijgesteld. Stcrt. 2023, 13931.',
      terms: (c) => {
        const docs = documenten(c);
        const [plan, ...later] = docs.filter((e) => !isEvaluatie(e));
        const terms: Term[] = [];
        if (plan)
          terms.push(
            term(ID, plan.soort === 'plan-van-aanpak' ? 'plan van aanpak' : 'bijstelling van het plan', plan, later),
          );
        else {
          const gespaard = eerste(c, 'plan-van-aanpak');
          const because = gespaard
            ? [door(gespaard, 'plan van voor de visies (overgangsrecht, art. 7b)')]
            : [{ tekst: 'er is nog geen plan van aanpak' }];
          const vervallen = gespaard && { reden: 'geen-versie-van-kracht' as const, because };
          terms.push({ key: ID, strict: null, lenient: null, because: vervallen ? [] : because, vervallen });
        }
        for (const e of docs.filter(isEvaluatie)) terms.push(term(`${ID}/${e.soort}`, e.soort, e, []));
        return terms;
      },
    },
  ],
  notCovered: ['De inhoud van de visies.', 'Visies in voortgangsgesprekken.'],
});
