import { gebeurtenissen } from '../../dossier/case.ts';
import { laatstePlan } from '../../dossier/plannen.ts';
import { plaats } from '../../dossier/stored.ts';
import { telVanaf } from '../../dossier/tellen.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { defineSignal } from './define.ts';

export default defineSignal({
  id: 'pva-niet-bijgesteld',
  titel: 'Het advies van de bedrijfsarts is nieuwer dan het plan',
  waarom: 'Geeft het advies reden tot verandering, dan hoort het plan binnen twee weken te zijn bijgesteld.',
  doen: 'Stel het plan bij en leg `bijstelling-plan-van-aanpak` vast, of leg uit waarom dat niet nodig was.',
  source: [source(RP, '4', '5'), source(BBP, 'bijlage par. 5')],
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const plan = laatstePlan(c);
    const advies = [
      ...gebeurtenissen(c, 'bijstelling-probleemanalyse').filter((e) => e.data.mogelijkheden === 'ja'),
      ...gebeurtenissen(c, 'spreekuur').filter((e) => e.data.bijstellingNodig === true),
    ]
      .sort((a, b) => (a.datum < b.datum ? -1 : 1))
      .at(-1);
    if (!plan || !advies || advies.datum <= plan.datum || peildatum <= telVanaf(c, advies.datum, 14).datum) return [];
    return [
      { sleutel: advies.id, at: plaats(advies, 'datum'), extra: ` (advies ${advies.datum}, plan ${plan.datum})` },
    ];
  },
});
