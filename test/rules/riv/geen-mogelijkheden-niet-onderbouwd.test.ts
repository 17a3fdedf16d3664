import { signalen } from '../../support/tabel.ts';

const WIE = 'opgesteldDoor={naam: arts}';
const pa = (m: string, rest = '') => `ziek D; probleemanalyse D+35 mogelijkheden=${m} ${rest}`;

// BBP bijlage par. 7.4, VHV art. 2 lid 6
signalen('geen-mogelijkheden-niet-onderbouwd', { D: '2025-01-06' }, [
  ['mogelijkheden', pa('ja'), 'D+90', 0],
  ['geen, met naam', pa('geen', WIE), 'D+90', 0],
  ['geen, zonder naam', pa('geen'), 'D+90', 1],
  ['geen, dag ervoor', pa('geen'), 'D+34', 0],
  ['geen, dag zelf', pa('geen'), 'D+35', 1],
  ['tijdelijk geen, zonder nieuwe datum', pa('tijdelijk-geen', WIE), 'D+90', 1],
  ['tijdelijk geen, met nieuwe datum', pa('tijdelijk-geen', `${WIE} volgendSpreekuur=D+70`), 'D+90', 0],
  ['tijdelijk geen, later herzien', `${pa('tijdelijk-geen', WIE)}; spreekuur D+70`, 'D+90', 0],
  ['alleen op een spreekuur gezegd', 'ziek D; spreekuur D+35 mogelijkheden=geen', 'D+90', 1],
  ['weer mogelijkheden', `${pa('geen')}; spreekuur D+60 mogelijkheden=ja`, 'D+90', 0],
]);
