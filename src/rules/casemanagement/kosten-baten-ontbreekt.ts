import { gebeurtenissen } from '../../dossier/case.ts';
import { trajecten } from '../../dossier/kosten.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'kosten-baten-ontbreekt';

export default defineCasemanagement({
  id: ID,
  titel: 'Kosten en baten van de interventie afgewogen',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Voor een interventie wordt toegezegd, zijn kosten en baten afgewogen: `kosten-baten` met in `interventie` de gebeurtenis van deze interventie. De werkgever beslist, of de verzekeraar over wat hij betaalt.',
  gevolg: 'Werkgever en verzekeraar kunnen niet zien waarom voor deze inzet is gekozen.',
  paragrafen: ['5.2'],
  terms: (c) =>
    trajecten(gebeurtenissen(c, 'interventie', 'kosten-baten')).flatMap(({ toezegging, kostenBaten }) => {
      if (toezegging?.data.stap !== 'toegezegd') return [];
      return [naEvent(ID, toezegging, 'interventie toegezegd: dan is er een afweging', 0, kostenBaten[0], 'stap')];
    }),
  notCovered: ['Of de bedragen kloppen.', 'Een afweging die geen interventie noemt.'],
});
