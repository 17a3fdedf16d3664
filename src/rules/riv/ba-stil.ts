import { eerste } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { telVanaf } from '../../dossier/tellen.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { afgelopen, defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

export default defineSignal({
  id: 'ba-stil',
  titel: 'Meer dan zes weken geen contact met de bedrijfsarts',
  waarom: 'De werkgever zorgt dat de bedrijfsarts de werknemer regelmatig hoort over het verloop.',
  doen: 'Plan een spreekuur en leg het vast met `stap: gehouden`.',
  source: [source(RP, '4', '4'), source(BBP, 'bijlage par. 5')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    // Before the probleemanalyse its own step warns; after the end of the duties there is nothing to plan.
    if (!eerste(c, 'probleemanalyse')) return [];
    if (afgelopen(c, peildatum)) return [];
    const laatst = c
      .van('probleemanalyse', 'bijstelling-probleemanalyse', 'actueel-oordeel', 'spreekuur')
      .findLast((e) => e.soort !== 'spreekuur' || (e.data.stap ?? 'gehouden') === 'gehouden');
    if (!laatst || peildatum <= telVanaf(c, laatst.datum, EIGEN_TERMIJN.bedrijfsartsStil).datum) return [];
    return [{ sleutel: 'bedrijfsarts', at: plaats(laatst, 'datum'), extra: ` (laatste contact ${laatst.datum})` }];
  },
});
