import { tabel } from '../../support/tabel.ts';

const ID = 'voortgangsgesprek';
const D = '2025-01-06';
const PLAN = 'ziek D; probleemanalyse D+35; plan-van-aanpak D+49';

tabel(ID, { D, sleutel: `${ID}/1` }, [
  ['nog geen plan', 'ziek D', 'D+90', 'gepland uiterlijk=geen'],
  ['zes weken na het plan', `${PLAN}; ${ID} D+91`, 'D+99', 'voldaan uiterlijk=D+91 ruim=D+91 versie=2002-04-01'],
  ['een dag later', `${PLAN}; ${ID} D+92`, 'D+99', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', PLAN, 'D+91', 'open'],
  ['niet gedaan, dag erna', PLAN, 'D+92', 'gemist dagen=1'],
  ['gesprek op de dag van het plan is geen evaluatie', `${PLAN}; ${ID} D+49`, 'D+92', 'gemist'],
  ['hersteld op de laatste dag', `${PLAN}; hersteld D+91`, 'D+99', 'vervallen reden=hersteld'],
  ['hersteld een dag later', `${PLAN}; hersteld D+92`, 'D+99', 'gemist'],
  [
    'geen mogelijkheden meer',
    `${PLAN}; spreekuur D+91 mogelijkheden=geen`,
    'D+99',
    'vervallen reden=geen-mogelijkheden',
  ],
  ['geen mogelijkheden, een dag te laat gezegd', `${PLAN}; spreekuur D+92 mogelijkheden=geen`, 'D+99', 'gemist'],
  [
    'weer mogelijkheden: zes weken daarna',
    `${PLAN}; spreekuur D+70 mogelijkheden=geen; spreekuur D+150 mogelijkheden=ja`,
    'D+192',
    'open uiterlijk=D+192',
  ],
  [
    'weer mogelijkheden, dag erna',
    `${PLAN}; spreekuur D+70 mogelijkheden=geen; spreekuur D+150 mogelijkheden=ja`,
    'D+193',
    'gemist dagen=1',
  ],
  [
    'te laat voor de rust blijft te laat',
    `${PLAN}; spreekuur D+92 mogelijkheden=geen; spreekuur D+150 mogelijkheden=ja`,
    'D+193',
    'gemist uiterlijk=D+91',
  ],
  ['onderbreking', `${PLAN}; hersteld D+60; ziek D+70`, 'D+99', 'open uiterlijk=D+101'],
]);
tabel(ID, { D, sleutel: `${ID}/2` }, [
  ['telt vanaf het vorige', `${PLAN}; ${ID} D+70`, 'D+113', 'gemist uiterlijk=D+112'],
  ['een laat gesprek verschuift het volgende', `${PLAN}; ${ID} D+110; ${ID} D+152`, 'D+160', 'voldaan uiterlijk=D+152'],
  ['de eerstejaarsevaluatie telt mee', `${PLAN}; ${ID} D+320; eerstejaarsevaluatie D+362`, 'D+370', 'voldaan'],
  ['de eindevaluatie telt mee', `${PLAN}; ${ID} D+590; eindevaluatie D+632`, 'D+640', 'voldaan'],
  ['einde wachttijd op de laatste dag', `${PLAN}; ${ID} E-42`, 'E+1', 'gemist uiterlijk=E'],
  ['einde wachttijd ervoor', `${PLAN}; ${ID} E-41`, 'E+2', 'vervallen reden=wachttijd-voorbij'],
  ['loonsanctie: loopt door', `${PLAN}; ${ID} E-41; loonsanctie E-50 stap=besluit`, 'E+2', 'gemist uiterlijk=E+1'],
]);
tabel(ID, { D, sleutel: `${ID}/1`, config: { versie: 1, regels: ['wet'] } }, [['regelset uit', PLAN, 'D+92', '-']]);
tabel(ID, { D: '2004-01-01', sleutel: `${ID}/1` }, [
  ['eerste dag waarvan wvp iets zegt', PLAN, 'D+92', 'gemist versie=2002-04-01'],
]);
tabel(ID, { D: '2003-12-31' }, [['daarvoor', PLAN, 'D+92', 'vervallen reden=geen-versie-van-kracht']]);
