import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { telVanaf } from '../../dossier/tellen.ts';
import { BBP, source } from '../bronnen.ts';
import { afgelopen, defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

export default defineSignal({
  id: 're-integratiebedrijf-niet-gevolgd',
  titel: 'Spoor 2 loopt, maar er is lang geen rapportage',
  waarom: 'De werkgever blijft verantwoordelijk en moet zich periodiek laten informeren over de vorderingen.',
  doen: 'Vraag het bureau om een rapportage en leg haar vast (`spoor-2`, `stap: rapportage`).',
  source: [source(BBP, 'bijlage par. 6')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const stappen = gebeurtenissen(c, 'spoor-2').filter((e) =>
      ['gestart', 'rapportage', 'afgesloten'].includes(e.data.stap),
    );
    const laatst = stappen.at(-1);
    if (!laatst || laatst.data.stap === 'afgesloten' || !stappen.some((e) => e.data.stap === 'gestart')) return [];
    if (afgelopen(c, peildatum)) return [];
    if (peildatum <= telVanaf(c, laatst.datum, EIGEN_TERMIJN.rapportage).datum) return [];
    return [{ sleutel: 'spoor-2', at: plaats(laatst, 'datum'), extra: ` (laatste bericht ${laatst.datum})` }];
  },
});
