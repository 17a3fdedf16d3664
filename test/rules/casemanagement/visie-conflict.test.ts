import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'visie-conflict';
const D = '2025-01-06';
const PLAN = (dag: string, wg = 'a', wn = 'b') => `plan-van-aanpak ${dag} visieWerkgever=${wg} visieWerknemer=${wn}`;
const CONFLICT = (dag: string, meer = '') => `conflict ${dag} id=c stap=gesignaleerd ${meer}`;
const BEIDE = `ziek D; ${PLAN('D+40')}; ${CONFLICT('D+50')}`;

tabel(ID, { D, sleutel: `${ID}/c`, config: AAN }, [
  ['laatste dag', BEIDE, 'D+92', 'open uiterlijk=D+92 ruim=D+92 versie=2019-07-15'],
  ['dag erna', BEIDE, 'D+93', 'gemist dagen=1'],
  ['oordeel aangevraagd', `${BEIDE}; deskundigenoordeel D+92 stap=aangevraagd`, 'D+99', 'voldaan op=D+92'],
  ['een dag later', `${BEIDE}; deskundigenoordeel D+93 stap=aangevraagd`, 'D+99', 'te-laat dagen=1'],
  ['oordeel van voor het conflict', `${BEIDE}; deskundigenoordeel D+49 stap=uitslag`, 'D+99', 'gemist'],
  ['zelfde visie', `ziek D; ${PLAN('D+40', 'Eens', '"eens "')}; ${CONFLICT('D+50')}`, 'D+99', '-'],
  ['een visie ontbreekt', `ziek D; plan-van-aanpak D+40 visieWerkgever=a; ${CONFLICT('D+50')}`, 'D+99', '-'],
  ['geen conflict', `ziek D; ${PLAN('D+40')}`, 'D+99', '-'],
  [
    'conflict met een ander',
    `ziek D; ${PLAN('D+40')}; ${CONFLICT('D+50', 'tussen=[werknemer, bedrijfsarts]')}`,
    'D+99',
    '-',
  ],
  ['het plan komt later', `ziek D; ${CONFLICT('D+30')}; ${PLAN('D+40')}`, 'D+83', 'gemist uiterlijk=D+82'],
  [
    'een bijstelling brengt de visies bij elkaar',
    `ziek D; ${PLAN('D+40')}; bijstelling-plan-van-aanpak D+45 visieWerkgever=x visieWerknemer=x; ${CONFLICT('D+50')}`,
    'D+99',
    '-',
  ],
  [
    'een bijstelling zonder visies laat ze staan',
    `ziek D; ${PLAN('D+40')}; bijstelling-plan-van-aanpak D+45; ${CONFLICT('D+50')}`,
    'D+93',
    'gemist',
  ],
  ['opgelost op de laatste dag', `${BEIDE}; conflict D+92 stap=opgelost`, 'D+99', 'vervallen reden=aanleiding-voorbij'],
  ['opgelost een dag later', `${BEIDE}; conflict D+93 stap=opgelost`, 'D+99', 'gemist'],
  [
    'plan van na de oplossing',
    `ziek D; ${CONFLICT('D+30')}; conflict D+35 stap=opgelost; ${PLAN('D+40')}`,
    'D+99',
    '-',
  ],
  ['hersteld', `${BEIDE}; hersteld D+92`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/c`, config: anders({ [ID]: 21 }) }, [
  ['eigen getal', BEIDE, 'D+72', 'gemist uiterlijk=D+71'],
]);
