import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'loonwaarde-ontbreekt';
const D = '2025-01-06';
const WERK = (dag: string, meer: string) => `werkhervatting ${dag} percentage=50 ${meer}`;
const AANGEPAST = `ziek D; ${WERK('D+50', 'id=w soortWerk=aangepast')}`;

tabel(ID, { D, sleutel: `${ID}/w`, config: AAN }, [
  ['laatste dag', AANGEPAST, 'D+92', 'open uiterlijk=D+92 ruim=D+92 versie=2019-07-15'],
  ['dag erna', AANGEPAST, 'D+93', 'gemist dagen=1'],
  [
    'later vastgesteld',
    `${AANGEPAST}; ${WERK('D+92', 'soortWerk=aangepast loonwaarde=40')}`,
    'D+99',
    'voldaan op=D+92',
  ],
  ['een dag later', `${AANGEPAST}; ${WERK('D+93', 'soortWerk=aangepast loonwaarde=40')}`, 'D+99', 'te-laat dagen=1'],
  [
    'meteen vastgesteld',
    `ziek D; ${WERK('D+50', 'id=w soortWerk=aangepast loonwaarde=40')}`,
    'D+99',
    'voldaan op=D+50',
  ],
  ['eigen werk', `ziek D; ${WERK('D+50', 'id=w soortWerk=eigen')}`, 'D+99', '-'],
  ['soort niet gezegd', `ziek D; ${WERK('D+50', 'id=w')}`, 'D+99', '-'],
  [
    'arbeidstherapeutisch',
    `ziek D; ${WERK('D+50', 'id=w soortWerk=aangepast arbeidstherapeutisch=true')}`,
    'D+99',
    '-',
  ],
  [
    'ander werk bij de eigen werkgever',
    `ziek D; ${WERK('D+50', 'id=w soortWerk=ander-eigen-werkgever')}`,
    'D+93',
    'gemist',
  ],
  ['bij een andere werkgever', `ziek D; ${WERK('D+50', 'id=w soortWerk=andere-werkgever')}`, 'D+93', 'gemist'],
  [
    'eigen werk op de laatste dag',
    `${AANGEPAST}; ${WERK('D+92', 'soortWerk=eigen')}`,
    'D+99',
    'vervallen reden=aanleiding-voorbij',
  ],
  ['eigen werk een dag later', `${AANGEPAST}; ${WERK('D+93', 'soortWerk=eigen')}`, 'D+99', 'gemist'],
  [
    'loonwaarde in ander werk telt niet',
    `${AANGEPAST}; ${WERK('D+93', 'soortWerk=andere-werkgever loonwaarde=40')}`,
    'D+99',
    'gemist',
  ],
  ['hersteld', `${AANGEPAST}; hersteld D+92`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/x`, config: AAN }, [
  [
    'meer uren in hetzelfde werk is geen nieuwe start',
    `${AANGEPAST}; ${WERK('D+60', 'id=x soortWerk=aangepast')}`,
    'D+150',
    '-',
  ],
  [
    'ander werk wel',
    `${AANGEPAST}; ${WERK('D+60', 'id=x soortWerk=ander-eigen-werkgever')}`,
    'D+103',
    'gemist uiterlijk=D+102',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/w`, config: anders({ [ID]: 28 }) }, [
  ['eigen getal', AANGEPAST, 'D+79', 'gemist uiterlijk=D+78'],
]);
