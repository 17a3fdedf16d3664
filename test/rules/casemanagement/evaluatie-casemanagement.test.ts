import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'evaluatie-casemanagement';
const D = '2025-01-06';
const HERSTELD = 'ziek D; hersteld D+100';
const CONTACT = (dag: string, onderwerp = 'evaluatie casemanagement') =>
  `contact ${dag} met=[werkgever] onderwerp="${onderwerp}"`;

// Closed on D+128, four weeks after the recovery.
tabel(ID, { D, config: AAN }, [
  ['loopt nog', 'ziek D', 'D+200', '-'],
  ['nog niet gesloten', HERSTELD, 'D+127', 'gepland uiterlijk=D+170 vanaf=D+128'],
  ['gesloten', HERSTELD, 'D+128', 'open'],
  ['laatste dag', HERSTELD, 'D+170', 'open uiterlijk=D+170 ruim=D+170 versie=2019-07-15'],
  ['dag erna', HERSTELD, 'D+171', 'gemist dagen=1'],
  ['contact', `${HERSTELD}; ${CONTACT('D+170')}`, 'D+200', 'voldaan op=D+170'],
  ['een dag later', `${HERSTELD}; ${CONTACT('D+171')}`, 'D+200', 'te-laat dagen=1'],
  ['besluit', `${HERSTELD}; besluit D+150 genomenDoor=werkgever onderwerp=Evaluatie`, 'D+200', 'voldaan op=D+150'],
  ['op de dag van herstel', `${HERSTELD}; ${CONTACT('D+100')}`, 'D+200', 'voldaan op=D+100'],
  ['van voor het herstel', `${HERSTELD}; ${CONTACT('D+99')}`, 'D+200', 'gemist'],
  [
    'een eerstejaarsevaluatie is het niet',
    `${HERSTELD}; ${CONTACT('D+150', 'eerstejaarsevaluatie')}`,
    'D+200',
    'gemist',
  ],
  ['weer ziek', `${HERSTELD}; ziek D+110`, 'D+200', '-'],
  ['uit dienst', 'ziek D; einde-dienstverband D+80 laatsteDag=D+90', 'D+133', 'gemist uiterlijk=D+132'],
  [
    'hersteld, later uit dienst',
    `${HERSTELD}; einde-dienstverband D+80 laatsteDag=D+150`,
    'D+171',
    'gemist uiterlijk=D+170',
  ],
  [
    'uit dienst voor het herstel',
    `${HERSTELD}; einde-dienstverband D+80 laatsteDag=D+90`,
    'D+133',
    'gemist uiterlijk=D+132',
  ],
]);
tabel(ID, { D, config: anders({ [ID]: 14 }) }, [['eigen getal', HERSTELD, 'D+143', 'gemist uiterlijk=D+142']]);
