import { signalen } from '../../support/tabel.ts';

const STOP = 'loonmaatregel D+50 stap=stopzetting';
const ZES = `ziek D vangnet=zes-weken; ${STOP}`;

// ZW art. 38a lid 7: no term, so from the day of the measure.
signalen('loonstop-vangnet-niet-gemeld', { D: '2025-01-06' }, [
  ['geen vangnet', `ziek D; ${STOP}`, 'D+60', 0],
  ['vangnet', ZES, 'D+50', 1],
  ['opschorting', ZES.replace('stopzetting', 'opschorting'), 'D+60', 0],
  ['gemeld', `${ZES}; informatie-verstrekt D+51 aan=[uwv] onderwerp=loonmaatregel`, 'D+60', 0],
  [
    'aan de werknemer is niet aan UWV',
    `${ZES}; informatie-verstrekt D+51 aan=[werknemer] onderwerp=loonmaatregel`,
    'D+60',
    1,
  ],
  ['gemeld voor de maatregel', `${ZES}; informatie-verstrekt D+49 aan=[uwv] onderwerp=loonmaatregel`, 'D+60', 1],
]);
