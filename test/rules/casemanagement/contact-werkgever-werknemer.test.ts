import { AAN } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'contact-werkgever-werknemer';
const D = '2025-01-06';
const BEIDEN = (dag: string) => `contact ${dag} met=[werknemer] door=werkgever`;

tabel(ID, { D, sleutel: `${ID}/1`, config: AAN }, [
  ['laatste dag', 'ziek D', 'D+42', 'open uiterlijk=D+42 ruim=D+42 versie=2019-07-15'],
  ['dag erna', 'ziek D', 'D+43', 'gemist dagen=1'],
  ['contact op de laatste dag', `ziek D; ${BEIDEN('D+42')}`, 'D+50', 'voldaan op=D+42'],
  ['een dag later', `ziek D; ${BEIDEN('D+43')}`, 'D+50', 'te-laat dagen=1'],
  ['beiden in `met`', 'ziek D; contact D+42 door=casemanager met=[werkgever, werknemer]', 'D+50', 'voldaan'],
  ['de casemanager met de werknemer', 'ziek D; contact D+42 door=casemanager met=[werknemer]', 'D+50', 'gemist'],
  ['de casemanager met de werkgever', 'ziek D; contact D+42 door=casemanager met=[werkgever]', 'D+50', 'gemist'],
  ['voortgangsgesprek zonder `aanwezig`', 'ziek D; voortgangsgesprek D+42', 'D+50', 'voldaan'],
  ['voortgangsgesprek van beiden', 'ziek D; voortgangsgesprek D+42 aanwezig=[werkgever, werknemer]', 'D+50', 'voldaan'],
  [
    'voortgangsgesprek zonder werkgever',
    'ziek D; voortgangsgesprek D+42 aanwezig=[casemanager, werknemer]',
    'D+50',
    'gemist',
  ],
  ['de eerstejaarsevaluatie telt', 'ziek D; eerstejaarsevaluatie D+42', 'D+50', 'voldaan op=D+42'],
  ['het plan, samen gemaakt', 'ziek D; plan-van-aanpak D+42', 'D+50', 'voldaan op=D+42'],
  ['een spreekuur is geen contact van beiden', 'ziek D; spreekuur D+42', 'D+50', 'gemist'],
  ['hersteld', 'ziek D; hersteld D+42', 'D+50', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld D+43', 'D+50', 'gemist'],
  ['uit dienst', 'ziek D; einde-dienstverband D+41 laatsteDag=D+41', 'D+50', 'vervallen reden=einde-dienstverband'],
]);
tabel(ID, { D, sleutel: `${ID}/2`, config: AAN }, [
  ['telt vanaf het vorige', `ziek D; ${BEIDEN('D+20')}`, 'D+62', 'open uiterlijk=D+62'],
  ['dag erna', `ziek D; ${BEIDEN('D+20')}`, 'D+63', 'gemist dagen=1'],
  ['op de laatste dag van de wachttijd', `ziek D; ${BEIDEN('E-42')}`, 'E+1', 'gemist uiterlijk=E'],
  ['na de wachttijd', `ziek D; ${BEIDEN('E-41')}`, 'E+2', 'vervallen reden=wachttijd-voorbij'],
  [
    'loonsanctie: loopt door',
    `ziek D; ${BEIDEN('E-41')}; loonsanctie E-50 stap=besluit`,
    'E+2',
    'gemist uiterlijk=E+1',
  ],
]);
