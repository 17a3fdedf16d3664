import { laatste } from '../../core/dates.ts';
import { door, gebeurtenissen } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { telVanaf, W } from '../../dossier/tellen.ts';
import { RP, source } from '../bronnen.ts';
import { defineRule, type Fulfilment, instanceKey } from '../define.ts';
import { ONVERWIJLD, ONVERWIJLD_OPMERKING } from '../onverwijld.ts';

const ID = 'afschrift-plan-van-aanpak';
type Plan = Stored<'plan-van-aanpak'> | Stored<'bijstelling-plan-van-aanpak'>;

/** The day on which the last of the three recipients of art. 4 lid 3 had a copy. */
function verstrekt(plan: Plan): Fulfilment | undefined {
  const op = (pattern: RegExp) => plan.data.afschriften?.find((a) => pattern.test(a.aan))?.op;
  const werknemer = op(/werknemer/i);
  const casemanager = op(/casemanager/i);
  const arts = op(/bedrijfsarts|arbodienst/i);
  if (werknemer === undefined || casemanager === undefined || arts === undefined) return undefined;
  return { datum: laatste(werknemer, laatste(casemanager, arts)), event: plan, veld: 'afschriften' };
}

export default defineRule({
  id: ID,
  titel: 'Afschrift van het plan van aanpak',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'De werkgever geeft onverwijld een afschrift van het plan, en van elke bijstelling, aan drie partijen: de werknemer, de casemanager, en de bedrijfsarts of arbodienst. Leg elk afschrift vast in `afschriften` met aan wie en wanneer.',
  gevolg: 'Weegt mee: wie het plan niet heeft, kan het niet uitvoeren.',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, 56),
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '4', '3'), source(RP, '4', '5')],
      opmerking: ONVERWIJLD_OPMERKING,
      terms: (c) => {
        const plans: Plan[] = [
          ...gebeurtenissen(c, 'plan-van-aanpak').slice(0, 1),
          ...gebeurtenissen(c, 'bijstelling-plan-van-aanpak'),
        ];
        if (plans.length === 0)
          return [{ key: ID, strict: null, lenient: null, because: [{ tekst: 'er is nog geen plan van aanpak' }] }];
        return plans.map((plan, index) => {
          const { datum, omdat } = telVanaf(c, plan.datum, ONVERWIJLD.strict);
          const wat = plan.soort === 'plan-van-aanpak' ? 'plan van aanpak' : 'bijstelling van het plan van aanpak';
          return {
            key: instanceKey(ID, index),
            strict: datum,
            lenient: telVanaf(c, plan.datum, ONVERWIJLD.lenient).datum,
            because: [door(plan, wat), ...omdat],
            fulfilledBy: verstrekt(plan),
          };
        });
      },
    },
  ],
  notCovered: ['Of het afschrift is ontvangen.'],
});
