import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'informatie-financiele-gevolgen';
const D = '2025-01-06';
const VERTELD = (dag: string, aan = 'werknemer') =>
  `informatie-verstrekt ${dag} aan=[${aan}] onderwerp=financiele-gevolgen`;

tabel(ID, { D, config: AAN }, [
  ['laatste dag', 'ziek D', 'D+364', 'open uiterlijk=D+364 ruim=D+364 versie=2019-07-15'],
  ['dag erna', 'ziek D', 'D+365', 'gemist dagen=1'],
  ['op de laatste dag verteld', `ziek D; ${VERTELD('D+364')}`, 'D+500', 'voldaan op=D+364'],
  ['een dag later', `ziek D; ${VERTELD('D+365')}`, 'D+500', 'te-laat dagen=1'],
  ['niet aan de werknemer', `ziek D; ${VERTELD('D+10', 'werkgever')}`, 'D+500', 'gemist'],
  ['ander onderwerp', 'ziek D; informatie-verstrekt D+10 aan=[werknemer] onderwerp=overig', 'D+500', 'gemist'],
  ['in een vorige ziekteperiode', `ziek D-300; ${VERTELD('D-290')}; hersteld D-200; ziek D`, 'D+500', 'gemist'],
  ['hersteld op de laatste dag', 'ziek D; hersteld D+364', 'D+500', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld D+365', 'D+500', 'gemist'],
  ['onderbreking schuift', 'ziek D; hersteld D+10; ziek D+15', 'D+369', 'open uiterlijk=D+369'],
  ['AOW', '@aow D+20; ziek D', 'D+500', 'vervallen reden=aow'],
]);
tabel(ID, { D, config: anders({ [ID]: 30 }) }, [['eigen getal', 'ziek D', 'D+31', 'gemist uiterlijk=D+30']]);
