import { gebeurtenissen } from '../../dossier/case.ts';
import { trajecten } from '../../dossier/kosten.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'interventie-niet-afgestemd';

export default defineCasemanagement({
  id: ID,
  titel: 'Interventie afgestemd voor de toezegging',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Een interventie die niet medisch is, wordt afgestemd met werkgever en werknemer voordat zij wordt toegezegd of begint (`interventie`, `stap: afgestemd`, dezelfde `naam`). De werkgever beslist; de casemanager alleen op mandaat.',
  gevolg: 'Een inzet waar niet iedereen achter staat, werkt minder goed en kan een verschil van mening geven.',
  paragrafen: ['1.5', '4.1'],
  terms: (c) =>
    trajecten(gebeurtenissen(c, 'interventie', 'kosten-baten')).flatMap(({ stappen }) => {
      const begin = stappen.find((e) => e.data.stap === 'toegezegd' || e.data.stap === 'gestart');
      if (!begin || begin.data.medisch) return [];
      const afgestemd = stappen.find((e) => e.data.stap === 'afgestemd');
      return [naEvent(ID, begin, `interventie ${begin.data.stap}: dan is zij afgestemd`, 0, afgestemd, 'stap')];
    }),
  notCovered: ['Met wie is afgestemd.'],
});
