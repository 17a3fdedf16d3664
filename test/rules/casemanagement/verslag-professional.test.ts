import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'verslag-professional';
const D = '2025-01-06';
const START = 'ziek D; interventie D+50 id=i stap=gestart';

tabel(ID, { D, sleutel: `${ID}/i`, config: AAN }, [
  ['laatste dag', START, 'D+92', 'open uiterlijk=D+92 ruim=D+92 versie=2019-07-15'],
  ['dag erna', START, 'D+93', 'gemist dagen=1'],
  ['afgerond op de laatste dag', `${START}; interventie D+92 stap=afgerond`, 'D+99', 'voldaan op=D+92'],
  ['een dag later', `${START}; interventie D+93 stap=afgerond`, 'D+99', 'te-laat dagen=1'],
  ['een andere interventie afgerond', `${START}; interventie D+60 stap=afgerond naam=anders`, 'D+99', 'gemist'],
  ['medisch: niet gevraagd', `${START} medisch=true`, 'D+99', '-'],
  ['alleen toegezegd', 'ziek D; interventie D+50 id=i stap=toegezegd', 'D+99', '-'],
  [
    'arbeidsdeskundig onderzoek',
    'ziek D; arbeidsdeskundig-onderzoek D+50 id=i stap=aangevraagd',
    'D+93',
    'gemist uiterlijk=D+92',
  ],
  [
    'met rapport',
    'ziek D; arbeidsdeskundig-onderzoek D+50 id=i stap=aangevraagd; arbeidsdeskundig-onderzoek D+92 stap=rapport',
    'D+99',
    'voldaan',
  ],
  ['spoor 2', 'ziek D; spoor-2 D+50 id=i stap=gestart', 'D+93', 'gemist uiterlijk=D+92'],
  ['spoor 2 met rapportage', 'ziek D; spoor-2 D+50 id=i stap=gestart; spoor-2 D+92 stap=rapportage', 'D+99', 'voldaan'],
  ['spoor 2 afgesloten', 'ziek D; spoor-2 D+50 id=i stap=gestart; spoor-2 D+92 stap=afgesloten', 'D+99', 'voldaan'],
  ['spoor 2 alleen besloten', 'ziek D; spoor-2 D+50 id=i stap=besloten', 'D+99', '-'],
  ['hersteld', `${START}; hersteld D+92`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/j`, config: AAN }, [
  [
    'tweede start zonder verslag hoort bij de eerste',
    'ziek D; spoor-2 D+50 stap=gestart; spoor-2 D+60 id=j stap=gestart',
    'D+150',
    '-',
  ],
  [
    'na een verslag telt een nieuwe start',
    'ziek D; spoor-2 D+50 stap=gestart; spoor-2 D+55 stap=afgesloten; spoor-2 D+60 id=j stap=gestart',
    'D+103',
    'gemist uiterlijk=D+102',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/i`, config: anders({ [ID]: 30 }) }, [
  ['eigen getal', START, 'D+81', 'gemist uiterlijk=D+80'],
]);
