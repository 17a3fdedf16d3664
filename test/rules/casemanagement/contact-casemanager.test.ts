import { AAN, anders, MET_CASEMANAGER } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'contact-casemanager';
const D = '2025-01-06';
const MET = 'ziek D; casemanager-aangewezen D+10';

tabel(ID, { D, config: AAN, sleutel: `${ID}/1` }, [
  ['zonder casemanager', 'ziek D', 'D+99', '-'],
  ['laatste dag', MET, 'D+52', 'open uiterlijk=D+52 ruim=D+52 versie=2019-07-15'],
  ['dag erna', MET, 'D+53', 'gemist dagen=1'],
  ['contact', `${MET}; contact D+52 door=casemanager met=[werknemer]`, 'D+60', 'voldaan op=D+52'],
  ['een dag later', `${MET}; contact D+53 door=casemanager met=[werknemer]`, 'D+60', 'te-laat dagen=1'],
  [
    'informatie',
    `${MET}; informatie-verstrekt D+52 door=casemanager aan=[werkgever] onderwerp=overig`,
    'D+60',
    'voldaan',
  ],
  [
    'informatie van een ander',
    `${MET}; informatie-verstrekt D+52 door=werkgever aan=[werknemer] onderwerp=overig`,
    'D+60',
    'gemist',
  ],
  ['gesprek door de casemanager', `${MET}; voortgangsgesprek D+52 door=casemanager`, 'D+60', 'voldaan'],
  [
    'gesprek met de casemanager erbij',
    `${MET}; voortgangsgesprek D+52 aanwezig=[werkgever, werknemer, casemanager]`,
    'D+60',
    'voldaan',
  ],
  ['gesprek zonder de casemanager', `${MET}; voortgangsgesprek D+52 aanwezig=[werkgever, werknemer]`, 'D+60', 'gemist'],
  ['iemand belt de casemanager', `${MET}; contact D+52 door=werknemer met=[casemanager]`, 'D+60', 'voldaan'],
  ['contact van anderen', `${MET}; contact D+52 door=werkgever met=[werknemer]`, 'D+60', 'gemist'],
  ['van voor de aanwijzing telt niet', `${MET}; contact D+9 door=casemanager met=[werknemer]`, 'D+53', 'gemist'],
  ['hersteld', `${MET}; hersteld D+52`, 'D+60', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, config: AAN, sleutel: `${ID}/2` }, [
  ['telt vanaf het vorige', `${MET}; contact D+20 door=casemanager met=[werknemer]`, 'D+63', 'gemist uiterlijk=D+62'],
  [
    'na de wachttijd',
    `${MET}; contact E-41 door=casemanager met=[werknemer]`,
    'E+9',
    'vervallen reden=wachttijd-voorbij',
  ],
]);
tabel(ID, { D, config: MET_CASEMANAGER, sleutel: `${ID}/1` }, [
  ['uit wvp.yaml', 'ziek D', 'D+43', 'gemist uiterlijk=D+42'],
]);
tabel(ID, { D, config: anders({ [ID]: 28 }), sleutel: `${ID}/1` }, [
  ['eigen getal', MET, 'D+39', 'gemist uiterlijk=D+38'],
]);
