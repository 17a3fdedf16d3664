import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'klachtenregeling';
const D = '2025-01-06';
const KLACHT = (meer = '') => `ziek D; klacht D+50 id=k stap=besproken ${meer}`;
const GEWEZEN = (dag: string, aan = 'werknemer') =>
  `informatie-verstrekt ${dag} aan=[${aan}] onderwerp=klachtenregeling`;

tabel(ID, { D, sleutel: `${ID}/k`, config: AAN }, [
  ['alleen ingediend', 'ziek D; klacht D+50 id=k stap=ingediend', 'D+99', '-'],
  ['laatste dag', KLACHT(), 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', KLACHT(), 'D+65', 'gemist dagen=1'],
  ['gewezen op de regeling', `${KLACHT()}; ${GEWEZEN('D+64')}`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${KLACHT()}; ${GEWEZEN('D+65')}`, 'D+99', 'te-laat dagen=1'],
  ['eerder telt niet', `${KLACHT()}; ${GEWEZEN('D+49')}`, 'D+99', 'gemist'],
  ['afgehandeld', `${KLACHT()}; klacht D+64 stap=afgehandeld`, 'D+99', 'voldaan op=D+64'],
  [
    'klacht van een ander afgehandeld',
    `${KLACHT('van=werknemer')}; klacht D+60 stap=afgehandeld van=werkgever`,
    'D+99',
    'gemist',
  ],
  ['een ander gewezen', `${KLACHT('van=werknemer')}; ${GEWEZEN('D+60', 'werkgever')}`, 'D+99', 'gemist'],
  ['ook na herstel', `${KLACHT()}; hersteld D+55`, 'D+99', 'gemist'],
]);
tabel(ID, { D, sleutel: `${ID}/k`, config: anders({ [ID]: 7 }) }, [
  ['eigen getal', KLACHT(), 'D+58', 'gemist uiterlijk=D+57'],
]);
