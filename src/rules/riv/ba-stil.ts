import { eerste } from '../../dossier/case.ts';
import { isEvent, plaats } from '../../dossier/stored.ts';
import { eindes, laatsteDagWachttijd, telVanaf } from '../../dossier/timeline.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

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
    if (peildatum > laatsteDagWachttijd(c).datum || eindes(c).some((e) => e.vanaf <= peildatum)) return [];
    const laatst = c.events
      .filter(
        (e) =>
          e.soort === 'probleemanalyse' ||
          e.soort === 'bijstelling-probleemanalyse' ||
          e.soort === 'actueel-oordeel' ||
          (isEvent(e, 'spreekuur') && (e.data.stap ?? 'gehouden') === 'gehouden'),
      )
      .at(-1);
    if (!laatst || peildatum <= telVanaf(c, laatst.datum, EIGEN_TERMIJN.bedrijfsartsStil).datum) return [];
    return [{ sleutel: 'bedrijfsarts', at: plaats(laatst, 'datum'), extra: ` (laatste contact ${laatst.datum})` }];
  },
});
