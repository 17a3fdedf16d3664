import { stagnaties } from '../verstoring.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'stagnatie-aanspreken';

export default defineCasemanagement({
  id: ID,
  titel: 'Stagnatie besproken',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Loopt de re-integratie vast, dan bespreekt de casemanager dat met wie het aangaat: `stagnatie` met `stap: aangesproken`, of `opgelost`, bij dezelfde partij (`bij`). Een signaal dat zich herhaalt voor het is opgelost, hoort bij het eerste.',
  gevolg: 'Hoe langer een stilstand duurt, hoe moeilijker terugkeer naar werk wordt.',
  paragrafen: ['6.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    stagnaties(c).flatMap((stappen) => {
      const signaal = stappen.find((e) => e.data.stap === 'gesignaleerd');
      if (!signaal) return [];
      const done = stappen.find(
        (e) => e.datum >= signaal.datum && (e.data.stap === 'aangesproken' || e.data.stap === 'opgelost'),
      );
      return [naEvent(ID, signaal, `stagnatie (${signaal.data.bij})`, termijnen[ID], done, 'stap')];
    }),
  notCovered: ['Of de stagnatie iemand te verwijten is.'],
});
