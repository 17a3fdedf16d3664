import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'wia-uitslag-bespreken';
const D = '2025-01-06';
const BESLUIT = 'ziek D; wia-besluit E-20 id=w uitkomst=wga';

tabel(ID, { D, sleutel: `${ID}/w`, config: AAN }, [
  ['geen besluit', 'ziek D', 'E', '-'],
  ['laatste dag', BESLUIT, 'E-6', 'open uiterlijk=E-6 ruim=E-6 versie=2019-07-15'],
  ['dag erna', BESLUIT, 'E-5', 'gemist dagen=1'],
  ['gesprek', `${BESLUIT}; voortgangsgesprek E-6`, 'E', 'voldaan op=E-6'],
  ['contact met beiden', `${BESLUIT}; contact E-6 door=werkgever met=[werknemer]`, 'E', 'voldaan'],
  ['contact met een', `${BESLUIT}; contact E-6 door=casemanager met=[werknemer]`, 'E', 'gemist'],
  ['een dag later', `${BESLUIT}; voortgangsgesprek E-5`, 'E', 'te-laat dagen=1'],
  ['gesprek van ervoor', `${BESLUIT}; voortgangsgesprek E-21`, 'E', 'gemist'],
  ['besluit na de wachttijd', 'ziek D; wia-besluit E+10 id=w uitkomst=afgewezen', 'E+25', 'gemist uiterlijk=E+24'],
  [
    'vervroegde IVA',
    'ziek D; vervroegde-iva D+300 stap=toegekend; wia-besluit D+300 id=w uitkomst=iva ingang=D+310',
    'D+315',
    'gemist uiterlijk=D+314',
  ],
  ['uit dienst', `${BESLUIT}; einde-dienstverband E-10 laatsteDag=E-7`, 'E', 'vervallen reden=einde-dienstverband'],
]);
tabel(ID, { D, sleutel: `${ID}/w`, config: anders({ [ID]: 7 }) }, [
  ['eigen getal', BESLUIT, 'E-12', 'gemist uiterlijk=E-13'],
]);
