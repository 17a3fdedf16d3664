import { signalen } from '../../support/tabel.ts';

const PLAN = 'ziek D; probleemanalyse D+35; plan-van-aanpak D+49';
const ADVIES = `${PLAN}; bijstelling-probleemanalyse D+100`;

// RP art. 4 lid 5: two weeks.
signalen('pva-niet-bijgesteld', { D: '2025-01-06' }, [
  ['14 dagen', ADVIES, 'D+114', 0],
  ['15 dagen', ADVIES, 'D+115', 1],
  ['bijgesteld', `${ADVIES}; bijstelling-plan-van-aanpak D+120`, 'D+130', 0],
  ['bijgesteld op de dag van het advies', `${ADVIES}; bijstelling-plan-van-aanpak D+100`, 'D+130', 0],
  ['bijgesteld voor het advies', `${ADVIES}; bijstelling-plan-van-aanpak D+99`, 'D+130', 1],
  ['spreekuur dat om bijstelling vraagt', `${PLAN}; spreekuur D+100 bijstellingNodig=true`, 'D+115', 1],
  ['spreekuur dat er niet om vraagt', `${PLAN}; spreekuur D+100`, 'D+115', 0],
  ['advies zonder mogelijkheden', `${PLAN}; bijstelling-probleemanalyse D+100 mogelijkheden=geen`, 'D+115', 0],
  ['geen plan', 'ziek D; bijstelling-probleemanalyse D+100', 'D+115', 0],
]);
