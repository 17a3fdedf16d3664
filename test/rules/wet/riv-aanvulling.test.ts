import { tabel } from '../../support/tabel.ts';

const ID = 'riv-aanvulling';
const BRIEF = `ziek D; ${ID} E-60 stap=gevraagd uiterlijk=E-50`;
const ZONDER = `ziek D; ${ID} E-60 stap=gevraagd`;

tabel(ID, { D: '2025-01-06' }, [
  ['niet gevraagd', 'ziek D', 'E', '-'],
  [
    'datum van de brief',
    `${BRIEF}; ${ID} E-50 stap=ingediend`,
    'E',
    'voldaan uiterlijk=E-50 ruim=E-50 versie=2005-12-29',
  ],
  ['dag na de brief', `${BRIEF}; ${ID} E-49 stap=ingediend`, 'E', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', BRIEF, 'E-50', 'open'],
  ['niet gedaan, dag erna', BRIEF, 'E-49', 'gemist dagen=1'],
  // BBP par. 5 one week; VHV art. 3 lid 1 fourteen days
  ['zonder datum: week', `${ZONDER}; ${ID} E-53 stap=ingediend`, 'E', 'voldaan uiterlijk=E-53 ruim=E-46'],
  ['zonder datum: dag 8', `${ZONDER}; ${ID} E-52 stap=ingediend`, 'E', 'betwist dagen=1'],
  ['zonder datum: dag 14', `${ZONDER}; ${ID} E-46 stap=ingediend`, 'E', 'betwist dagen=7'],
  ['zonder datum: dag 15', `${ZONDER}; ${ID} E-45 stap=ingediend`, 'E', 'te-laat dagen=8'],
  ['zonder datum: niets, dag 15', ZONDER, 'E-45', 'gemist dagen=8'],
  ['eerder ingediend telt niet', `ziek D; ${ID} E-61 stap=ingediend; ${ID} E-60 stap=gevraagd`, 'E', 'gemist'],
]);
tabel(ID, { D: '2025-01-06', sleutel: `${ID}/2` }, [
  [
    'tweede keer gevraagd',
    `${BRIEF}; ${ID} E-50 stap=ingediend; ${ID} E-40 stap=gevraagd uiterlijk=E-30`,
    'E',
    'gemist dagen=30',
  ],
]);
tabel(ID, { D: '2004-02-01' }, [
  ['eerste dag Wet WIA', `ziek D; ${ID} 2005-12-29 stap=gevraagd`, 'E', 'gemist versie=2005-12-29'],
  ['voor de Wet WIA', `ziek D; ${ID} 2005-12-28 stap=gevraagd`, 'E', '-'],
]);
