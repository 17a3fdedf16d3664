import { gebeurtenissen } from '../../dossier/case.ts';
import { laatstePlan } from '../../dossier/plannen.ts';
import { plaats } from '../../dossier/stored.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { defineSignal } from './define.ts';

export default defineSignal({
  id: 'pva-zonder-doel',
  titel: 'Plan van aanpak zonder doelstelling met een termijn',
  waarom: 'Zonder doel en termijn is niet te zien of het plan werkt; UWV noemt dit als reden om bij te stellen.',
  doen: 'Leg in een bijstelling `doelstellingen` vast, elk met `doel` en `uiterlijk`.',
  source: [source(BBP, 'bijlage par. 5'), source(RP, '4', '2')],
  opmerking: 'Het doel staat in de Beleidsregels, de termijn in de Regeling procesgang.',
  checkedOn: '2026-11-22',
  find: (c) => {
    const plan = laatstePlan(c);
    const metTermijn = gebeurtenissen(c, 'plan-van-aanpak', 'bijstelling-plan-van-aanpak').some((e) =>
      e.data.doelstellingen?.some((d) => d.uiterlijk !== undefined),
    );
    if (!plan || metTermijn) return [];
    return [{ sleutel: plan.id, at: plaats(plan, 'doelstellingen'), extra: ` (plan van ${plan.datum})` }];
  },
});
