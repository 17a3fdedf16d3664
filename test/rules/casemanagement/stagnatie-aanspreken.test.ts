import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'stagnatie-aanspreken';
const D = '2025-01-06';
const STAG = (dag: string, stap: string, id: string, bij = 'werkgever') =>
  `stagnatie ${dag} id=${id} bij=${bij} stap=${stap}`;
const SIGNAAL = `ziek D; ${STAG('D+50', 'gesignaleerd', 's')}`;

tabel(ID, { D, sleutel: `${ID}/s`, config: AAN }, [
  ['laatste dag', SIGNAAL, 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', SIGNAAL, 'D+65', 'gemist dagen=1'],
  ['aangesproken op de laatste dag', `${SIGNAAL}; ${STAG('D+64', 'aangesproken', 'a')}`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${SIGNAAL}; ${STAG('D+65', 'aangesproken', 'a')}`, 'D+99', 'te-laat dagen=1'],
  ['opgelost telt', `${SIGNAAL}; ${STAG('D+60', 'opgelost', 'a')}`, 'D+99', 'voldaan'],
  ['opgeschaald is niet besproken', `${SIGNAAL}; ${STAG('D+60', 'geescaleerd', 'a')}`, 'D+99', 'gemist'],
  ['een ander aangesproken', `${SIGNAAL}; ${STAG('D+60', 'aangesproken', 'a', 'proces')}`, 'D+99', 'gemist'],
  ['hersteld', `${SIGNAAL}; hersteld D+64`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/t`, config: AAN }, [
  ['herhaald signaal hoort bij het eerste', `${SIGNAAL}; ${STAG('D+60', 'gesignaleerd', 't')}`, 'D+99', '-'],
  [
    'na de oplossing is het nieuw',
    `${SIGNAAL}; ${STAG('D+55', 'opgelost', 'o')}; ${STAG('D+60', 'gesignaleerd', 't')}`,
    'D+75',
    'gemist uiterlijk=D+74',
  ],
  [
    'bij een ander is het een andere',
    `${SIGNAAL}; ${STAG('D+60', 'gesignaleerd', 't', 'bedrijfsarts')}`,
    'D+75',
    'gemist uiterlijk=D+74',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/s`, config: anders({ [ID]: 7 }) }, [
  ['eigen getal', SIGNAAL, 'D+58', 'gemist uiterlijk=D+57'],
]);
