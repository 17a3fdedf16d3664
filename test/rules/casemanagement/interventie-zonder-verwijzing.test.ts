import { AAN } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'interventie-zonder-verwijzing';
const D = '2025-01-06';
const START = (meer = '') => `ziek D; spreekuur D+30 id=s; interventie D+50 id=t stap=gestart medisch=true ${meer}`;
const VOOR = (dag: string, meer = '') => `interventie ${dag} stap=voorgesteld medisch=true ${meer}`;

tabel(ID, { D, sleutel: `${ID}/t`, config: AAN }, [
  ['nog op de dag zelf', START(), 'D+50', 'open uiterlijk=D+50 versie=2019-07-15'],
  ['dag erna', START(), 'D+51', 'gemist dagen=1'],
  ['voorgesteld door de bedrijfsarts', `${START()}; ${VOOR('D+40', 'door=bedrijfsarts')}`, 'D+60', 'voldaan op=D+40'],
  ['voorgesteld door een ander', `${START()}; ${VOOR('D+40', 'door=casemanager')}`, 'D+60', 'gemist'],
  ['pas later', `${START()}; ${VOOR('D+51', 'door=bedrijfsarts')}`, 'D+60', 'te-laat dagen=1'],
  ['verwijzing naar een spreekuur', START('verwijzing=s'), 'D+60', 'voldaan op=D+50'],
  ['verwijzing naar iets anders', START('verwijzing=2025-01-06-ziekmelding'), 'D+60', 'gemist'],
  ['niet medisch', 'ziek D; interventie D+50 id=t stap=gestart', 'D+60', '-'],
  ['nog niet gestart', 'ziek D; interventie D+50 id=t stap=toegezegd medisch=true', 'D+60', '-'],
]);
