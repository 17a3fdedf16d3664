import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'conflict-mediation';
const D = '2025-01-06';
const SIGNAAL = 'ziek D; conflict D+50 id=s stap=gesignaleerd tussen=[werkgever, werknemer]';

tabel(ID, { D, sleutel: `${ID}/s`, config: AAN }, [
  ['laatste dag', SIGNAAL, 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', SIGNAAL, 'D+65', 'gemist dagen=1'],
  ['mediation', `${SIGNAAL}; conflict D+64 stap=mediation`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${SIGNAAL}; conflict D+65 stap=mediation`, 'D+99', 'te-laat dagen=1'],
  ['opgelost', `${SIGNAAL}; conflict D+60 stap=opgelost tussen=[werknemer, werkgever]`, 'D+99', 'voldaan'],
  ['een ander conflict', `${SIGNAAL}; conflict D+60 stap=mediation tussen=[werknemer, casemanager]`, 'D+99', 'gemist'],
  ['hersteld', `${SIGNAAL}; hersteld D+64`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/t`, config: AAN }, [
  [
    'een nieuw conflict na de oplossing',
    `${SIGNAAL}; conflict D+60 stap=opgelost; conflict D+70 id=t stap=gesignaleerd`,
    'D+85',
    'gemist uiterlijk=D+84',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/s`, config: anders({ [ID]: 7 }) }, [
  ['eigen getal', SIGNAAL, 'D+58', 'gemist uiterlijk=D+57'],
]);
