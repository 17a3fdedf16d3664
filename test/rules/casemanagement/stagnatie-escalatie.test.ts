import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'stagnatie-escalatie';
const D = '2025-01-06';
const STAG = (dag: string, stap: string, bij = 'werkgever', id = stap) =>
  `stagnatie ${dag} id=${id} bij=${bij} stap=${stap}`;
const BESPROKEN = `ziek D; ${STAG('D+40', 'gesignaleerd')}; ${STAG('D+50', 'aangesproken')}`;
const WN = `ziek D; ${STAG('D+40', 'gesignaleerd', 'werknemer')}; ${STAG('D+50', 'aangesproken', 'werknemer')}`;
const OP_WN = (dag: string) => STAG(dag, 'geescaleerd', 'werknemer');

tabel(ID, { D, sleutel: `${ID}/aangesproken`, config: AAN }, [
  ['nog niet besproken', `ziek D; ${STAG('D+40', 'gesignaleerd')}`, 'D+99', '-'],
  ['laatste dag', BESPROKEN, 'D+78', 'open uiterlijk=D+78 ruim=D+78 versie=2019-07-15'],
  ['dag erna', BESPROKEN, 'D+79', 'gemist dagen=1'],
  ['opgeschaald', `${BESPROKEN}; ${STAG('D+78', 'geescaleerd')}`, 'D+99', 'voldaan op=D+78'],
  ['een dag later', `${BESPROKEN}; ${STAG('D+79', 'geescaleerd')}`, 'D+99', 'te-laat dagen=1'],
  ['opgelost', `${BESPROKEN}; ${STAG('D+78', 'opgelost')}`, 'D+99', 'voldaan op=D+78'],
  ['een ander opgelost', `${BESPROKEN}; ${STAG('D+78', 'opgelost', 'proces')}`, 'D+99', 'gemist'],
  ['hersteld', `${BESPROKEN}; hersteld D+78`, 'D+99', 'vervallen reden=hersteld'],
  ['werknemer: opgeschaald zonder tussenstap', `${WN}; ${OP_WN('D+60')}`, 'D+99', 'gemist'],
  [
    'werknemer: na een loonmaatregel',
    `${WN}; loonmaatregel D+55 stap=waarschuwing; ${OP_WN('D+60')}`,
    'D+99',
    'voldaan op=D+60',
  ],
  ['werknemer: na een conflict', `${WN}; conflict D+55 stap=gesignaleerd; ${OP_WN('D+60')}`, 'D+99', 'voldaan op=D+60'],
  [
    'werknemer: na informatie',
    `${WN}; informatie-verstrekt D+55 aan=[werknemer] onderwerp=loonmaatregel; ${OP_WN('D+60')}`,
    'D+99',
    'voldaan op=D+60',
  ],
  [
    'werknemer: informatie aan een ander',
    `${WN}; informatie-verstrekt D+55 aan=[werkgever] onderwerp=loonmaatregel; ${OP_WN('D+60')}`,
    'D+99',
    'gemist',
  ],
  [
    'werknemer: tussenstap van voor het signaal',
    `${WN}; loonmaatregel D+39 stap=waarschuwing; ${OP_WN('D+60')}`,
    'D+99',
    'gemist',
  ],
  [
    'werknemer: tussenstap erna, op tijd',
    `${WN}; ${OP_WN('D+60')}; loonmaatregel D+78 stap=opschorting`,
    'D+99',
    'voldaan op=D+78',
  ],
  [
    'werknemer: tussenstap erna, te laat',
    `${WN}; ${OP_WN('D+60')}; loonmaatregel D+79 stap=opschorting`,
    'D+99',
    'te-laat dagen=1',
  ],
  ['werknemer: alleen een loonmaatregel', `${WN}; loonmaatregel D+55 stap=waarschuwing`, 'D+99', 'gemist'],
  ['werknemer: opgelost', `${WN}; ${STAG('D+60', 'opgelost', 'werknemer')}`, 'D+99', 'voldaan op=D+60'],
]);
tabel(ID, { D, sleutel: `${ID}/aangesproken`, config: anders({ [ID]: 14 }) }, [
  ['eigen getal', BESPROKEN, 'D+65', 'gemist uiterlijk=D+64'],
]);
