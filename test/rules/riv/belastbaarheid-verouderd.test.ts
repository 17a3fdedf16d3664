import { signalen } from '../../support/tabel.ts';

const VERSLAG = 're-integratieverslag E-91';

signalen('belastbaarheid-verouderd', { D: '2025-01-06' }, [
  ['13 weken oud', `ziek D; actueel-oordeel E-182; ${VERSLAG}`, 'E', 0],
  ['een dag ouder', `ziek D; actueel-oordeel E-183; ${VERSLAG}`, 'E', 1],
  ['vernieuwd', `ziek D; actueel-oordeel E-200; actueel-oordeel E-100; ${VERSLAG}`, 'E', 0],
  ['vernieuwd na het verslag', `ziek D; actueel-oordeel E-200; actueel-oordeel E-90; ${VERSLAG}`, 'E', 1],
  ['nog geen verslag', 'ziek D; actueel-oordeel E-200', 'E', 0],
  ['geen oordeel', `ziek D; ${VERSLAG}`, 'E', 0],
]);
