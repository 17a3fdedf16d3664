import { signalen } from '../../support/tabel.ts';

const DOEL = 'doelstellingen=[{doel: halve dagen, uiterlijk: D+100}]';

// BBP bijlage par. 5 (a clear goal), RP art. 4 lid 2 (the term).
signalen('pva-zonder-doel', { D: '2025-01-06' }, [
  ['geen plan', 'ziek D', 'D+90', 0],
  ['doel met termijn', `ziek D; plan-van-aanpak D+50 ${DOEL}`, 'D+90', 0],
  ['geen doel', 'ziek D; plan-van-aanpak D+50', 'D+50', 1],
  ['geen doel, dag ervoor', 'ziek D; plan-van-aanpak D+50', 'D+49', 0],
  ['doel zonder termijn', 'ziek D; plan-van-aanpak D+50 doelstellingen=[{doel: halve dagen}]', 'D+90', 1],
  ['doel in een bijstelling', `ziek D; plan-van-aanpak D+50; bijstelling-plan-van-aanpak D+70 ${DOEL}`, 'D+90', 0],
]);
