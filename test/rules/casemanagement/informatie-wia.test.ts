import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'informatie-wia';
const D = '2025-01-06';
const VERTELD = (dag: string, aan: string) => `informatie-verstrekt ${dag} aan=[${aan}] onderwerp=wia`;

tabel(ID, { D, config: AAN }, [
  ['laatste dag', 'ziek D', 'D+609', 'open uiterlijk=D+609 ruim=D+609 versie=2019-07-15'],
  ['dag erna', 'ziek D', 'D+610', 'gemist dagen=1'],
  ['aan beiden, samen', `ziek D; ${VERTELD('D+609', 'werkgever, werknemer')}`, 'D+700', 'voldaan op=D+609'],
  ['aan beiden, een dag te laat', `ziek D; ${VERTELD('D+610', 'werkgever, werknemer')}`, 'D+700', 'te-laat dagen=1'],
  [
    'aan beiden, apart: de laatste telt',
    `ziek D; ${VERTELD('D+600', 'werkgever')}; ${VERTELD('D+605', 'werknemer')}`,
    'D+700',
    'voldaan op=D+605',
  ],
  ['aan een van beiden', `ziek D; ${VERTELD('D+600', 'werknemer')}`, 'D+610', 'gemist'],
  ['hersteld', 'ziek D; hersteld D+609', 'D+700', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, config: anders({ [ID]: 600 }) }, [['eigen getal', 'ziek D', 'D+601', 'gemist uiterlijk=D+600']]);
