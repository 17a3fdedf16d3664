import { signalen } from '../../support/tabel.ts';

const STAGNATIE = 'ziek D; stagnatie D+100 bij=proces stap=gesignaleerd';
const CONFLICT = 'ziek D; conflict D+100 stap=gesignaleerd';

// BBP bijlage par. 10: as soon as possible; two weeks is wvp's own number.
signalen('stagnatie-zonder-deskundigenoordeel', { D: '2025-01-06' }, [
  ['twee weken', STAGNATIE, 'D+114', 0],
  ['een dag later', STAGNATIE, 'D+115', 1],
  ['conflict', CONFLICT, 'D+115', 1],
  ['deskundigenoordeel', `${STAGNATIE}; deskundigenoordeel D+120 stap=aangevraagd`, 'D+130', 0],
  ['eerder deskundigenoordeel', `${STAGNATIE}; deskundigenoordeel D+99 stap=uitslag`, 'D+130', 1],
  ['opgelost', `${STAGNATIE}; stagnatie D+110 bij=proces stap=opgelost`, 'D+130', 0],
  ['een andere stagnatie opgelost', `${STAGNATIE}; stagnatie D+110 bij=werkgever stap=opgelost`, 'D+130', 1],
  ['mediation', `${CONFLICT}; conflict D+110 stap=mediation`, 'D+130', 0],
  ['conflict opgelost lost stagnatie niet op', `${STAGNATIE}; conflict D+110 stap=opgelost`, 'D+130', 1],
  ['stagnatie en conflict', `${STAGNATIE}; conflict D+101 stap=gesignaleerd`, 'D+130', 2],
]);
