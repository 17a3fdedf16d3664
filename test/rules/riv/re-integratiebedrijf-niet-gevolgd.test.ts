import { signalen } from '../../support/tabel.ts';

const START = 'ziek D; spoor-2 D+390 stap=gestart';

// BBP bijlage par. 6: informed periodically; eight weeks is wvp's own number.
signalen('re-integratiebedrijf-niet-gevolgd', { D: '2025-01-06' }, [
  ['acht weken', START, 'D+446', 0],
  ['een dag later', START, 'D+447', 1],
  ['rapportage', `${START}; spoor-2 D+440 stap=rapportage`, 'D+496', 0],
  ['rapportage, een dag later', `${START}; spoor-2 D+440 stap=rapportage`, 'D+497', 1],
  ['afgesloten', `${START}; spoor-2 D+440 stap=afgesloten`, 'D+600', 0],
  ['alleen aangemeld', 'ziek D; spoor-2 D+390 stap=aangemeld', 'D+600', 0],
  ['hersteld', `${START}; hersteld D+447`, 'D+447', 0],
  ['laatste dag van de wachttijd', START, 'E', 1],
  ['na de wachttijd', START, 'E+1', 0],
]);
