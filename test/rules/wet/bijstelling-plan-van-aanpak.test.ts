import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const D = '2025-01-06';
const ID = 'bijstelling-plan-van-aanpak';
const PLAN = 'ziek D; probleemanalyse D+35; plan-van-aanpak D+49';
const ADVIES = `${PLAN}; bijstelling-probleemanalyse D+100`;

// RP art. 4 lid 5: lid 1 (two weeks) applies to an adjustment.
tabel(ID, { D }, [
  ['geen nieuw advies', PLAN, 'D+200', '-'],
  ['14 dagen', `${ADVIES}; bijstelling-plan-van-aanpak D+114`, 'D+200', 'voldaan uiterlijk=D+114 versie=2002-04-01'],
  ['15 dagen', `${ADVIES}; bijstelling-plan-van-aanpak D+115`, 'D+200', 'te-laat dagen=1'],
  ['geen bijstelling, dag 14', ADVIES, 'D+114', 'open'],
  ['geen bijstelling, dag 15', ADVIES, 'D+115', 'gemist dagen=1'],
  ['spreekuur dat om bijstelling vraagt', `${PLAN}; spreekuur D+100 bijstellingNodig=true`, 'D+115', 'gemist dagen=1'],
  ['spreekuur dat er niet om vraagt', `${PLAN}; spreekuur D+100 bijstellingNodig=false`, 'D+115', '-'],
  ['advies zonder mogelijkheden', `${PLAN}; bijstelling-probleemanalyse D+100 mogelijkheden=geen`, 'D+115', '-'],
  ['advies op de dag van het plan', `${PLAN}; spreekuur D+49 bijstellingNodig=true`, 'D+115', '-'],
  ['advies de dag na het plan', `${PLAN}; spreekuur D+50 bijstellingNodig=true`, 'D+65', 'gemist uiterlijk=D+64'],
  ['eerdere bijstelling telt niet', `${ADVIES}; bijstelling-plan-van-aanpak D+99`, 'D+115', 'gemist'],
  ['hersteld op de laatste dag', `${ADVIES}; hersteld D+114`, 'D+200', 'vervallen reden=hersteld'],
  ['hersteld een dag later', `${ADVIES}; hersteld D+115`, 'D+200', 'gemist'],
]);
tabel(ID, { D, sleutel: `${ID}/2` }, [
  [
    'een bijstelling voor twee adviezen',
    `${ADVIES}; spreekuur D+105 bijstellingNodig=true; bijstelling-plan-van-aanpak D+112`,
    'D+200',
    'voldaan uiterlijk=D+119',
  ],
  [
    'tweede advies gemist',
    `${ADVIES}; bijstelling-plan-van-aanpak D+104; spreekuur D+105 bijstellingNodig=true`,
    'D+120',
    'gemist dagen=1',
  ],
]);
tabel(ID, { D: plus('2002-03-31', -56) }, [['voor de regeling', ADVIES, 'D+200', '-']]);
