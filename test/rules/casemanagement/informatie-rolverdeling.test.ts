import { AAN, anders, MET_CASEMANAGER } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'informatie-rolverdeling';
const D = '2025-01-06';
const VERTELD = (dag: string, aan = 'werkgever,werknemer') =>
  `informatie-verstrekt ${dag} aan=[${aan}] onderwerp=rolverdeling`;
const MET = 'ziek D; casemanager-aangewezen D+20';

tabel(ID, { D, config: AAN }, [
  ['zonder casemanager', 'ziek D', 'D+99', '-'],
  ['laatste dag', MET, 'D+34', 'open uiterlijk=D+34 ruim=D+34 versie=2019-07-15'],
  ['dag erna', MET, 'D+35', 'gemist dagen=1'],
  ['verteld op de laatste dag', `${MET}; ${VERTELD('D+34')}`, 'D+99', 'voldaan op=D+34'],
  ['een dag later', `${MET}; ${VERTELD('D+35')}`, 'D+99', 'te-laat dagen=1'],
  ['al voor de aanwijzing verteld', `${MET}; ${VERTELD('D+2')}`, 'D+99', 'voldaan op=D+2'],
  ['niet aan wie het moet weten', `${MET}; ${VERTELD('D+21', 'werknemer')}`, 'D+99', 'gemist'],
  ['aangewezen in het plan', 'ziek D; plan-van-aanpak D+50 casemanager={naam: x}', 'D+64', 'open uiterlijk=D+64'],
  ['tweede aanwijzing verandert niets', `${MET}; casemanager-aangewezen D+30`, 'D+35', 'gemist uiterlijk=D+34'],
  ['casemanager van voor de ziekte', 'casemanager-aangewezen D-9; ziek D', 'D+15', 'gemist uiterlijk=D+14'],
  ['hersteld', `${MET}; hersteld D+34`, 'D+40', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, config: MET_CASEMANAGER }, [
  ['alleen in dossier.yaml of wvp.yaml', 'ziek D', 'D+15', 'gemist uiterlijk=D+14'],
  ['een gebeurtenis gaat voor', MET, 'D+34', 'open uiterlijk=D+34'],
]);
tabel(ID, { D, config: anders({ [ID]: 3 }) }, [['eigen getal', MET, 'D+24', 'gemist uiterlijk=D+23']]);
