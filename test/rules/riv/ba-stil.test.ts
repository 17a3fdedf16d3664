import { signalen } from '../../support/tabel.ts';

const PA = 'ziek D; probleemanalyse D+35';

// RP art. 4 lid 4: regularly; six weeks is wvp's own number.
signalen('ba-stil', { D: '2025-01-06' }, [
  ['zes weken', PA, 'D+77', 0],
  ['een dag later', PA, 'D+78', 1],
  ['nog geen probleemanalyse', 'ziek D', 'D+200', 0],
  ['spreekuur', `${PA}; spreekuur D+70`, 'D+112', 0],
  ['spreekuur, een dag later', `${PA}; spreekuur D+70`, 'D+113', 1],
  ['niet verschenen is geen contact', `${PA}; spreekuur D+70 stap=niet-verschenen`, 'D+78', 1],
  ['alleen opgeroepen is geen contact', `${PA}; spreekuur D+70 stap=opgeroepen`, 'D+78', 1],
  ['bijstelling telt', `${PA}; bijstelling-probleemanalyse D+70`, 'D+112', 0],
  ['hersteld', `${PA}; hersteld D+78`, 'D+78', 0],
  ['hersteld gemeld voor morgen telt nog niet', `${PA}; einde-dienstverband D+70 laatsteDag=D+78`, 'D+78', 1],
  ['uit dienst', `${PA}; einde-dienstverband D+70 laatsteDag=D+77`, 'D+78', 0],
  ['laatste dag van de wachttijd', PA, 'E', 1],
  ['na de wachttijd', PA, 'E+1', 0],
]);
