import { signalen } from '../../support/tabel.ts';

const WEIGERT = 'ziek D; stagnatie D+100 bij=werknemer stap=aangesproken';

// BBP bijlage par. 9; par. 3 also accepts a deskundigenoordeel.
signalen('werknemer-weigert-zonder-maatregel', { D: '2025-01-06' }, [
  ['twee weken', WEIGERT, 'D+114', 0],
  ['een dag later', WEIGERT, 'D+115', 1],
  ['alleen gesignaleerd', 'ziek D; stagnatie D+100 bij=werknemer stap=gesignaleerd', 'D+130', 0],
  ['bij de werkgever', 'ziek D; stagnatie D+100 bij=werkgever stap=aangesproken', 'D+130', 0],
  ['waarschuwing', `${WEIGERT}; loonmaatregel D+110 stap=waarschuwing`, 'D+130', 0],
  ['eerdere waarschuwing', `${WEIGERT}; loonmaatregel D+99 stap=waarschuwing`, 'D+130', 1],
  ['deskundigenoordeel', `${WEIGERT}; deskundigenoordeel D+110 stap=aangevraagd`, 'D+130', 0],
  ['opgelost', `${WEIGERT}; stagnatie D+110 bij=werknemer stap=opgelost`, 'D+130', 0],
  [
    'opgelost en opnieuw',
    `${WEIGERT}; stagnatie D+110 bij=werknemer stap=opgelost; stagnatie D+200 bij=werknemer stap=aangesproken`,
    'D+230',
    1,
  ],
]);
