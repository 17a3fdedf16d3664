import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const D = '2025-01-06';
const aan = (...ontvangers: string[]) => `afschriften=[${ontvangers.map((o) => `{aan: ${o}}`).join(', ')}]`;
const alle = (op: string) => aan(`werknemer, op: ${op}`, `casemanager, op: ${op}`, `bedrijfsarts, op: ${op}`);
const PLAN = 'ziek D; plan-van-aanpak D+50';

// RP art. 4 lid 3: "onverwijld", to the employee, the casemanager and the bedrijfsarts or arbodienst.
tabel('afschrift-plan-van-aanpak', { D }, [
  ['nog geen plan', 'ziek D', 'D+90', 'gepland uiterlijk=geen ruim=geen'],
  ['dag 7', `${PLAN} ${alle('D+57')}`, 'D+90', 'voldaan uiterlijk=D+57 ruim=D+64 op=D+57 versie=2002-04-01'],
  ['dag 8', `${PLAN} ${alle('D+58')}`, 'D+90', 'betwist dagen=1'],
  ['dag 14', `${PLAN} ${alle('D+64')}`, 'D+90', 'betwist dagen=7'],
  ['dag 15', `${PLAN} ${alle('D+65')}`, 'D+90', 'te-laat dagen=8'],
  ['geen, dag 7', PLAN, 'D+57', 'open'],
  ['geen, dag 8', PLAN, 'D+58', 'betwist dagen=1'],
  ['geen, dag 15', PLAN, 'D+65', 'gemist dagen=8'],
  [
    'arbodienst in plaats van bedrijfsarts',
    `${PLAN} ${alle('D+52').replace('bedrijfsarts', 'arbodienst')}`,
    'D+90',
    'voldaan',
  ],
  [
    'de laatste ontvanger telt',
    `${PLAN} ${aan('werknemer, op: D+50', 'casemanager, op: D+60', 'bedrijfsarts, op: D+51')}`,
    'D+90',
    'betwist op=D+60',
  ],
  ['een ontvanger ontbreekt', `${PLAN} ${aan('werknemer, op: D+50', 'bedrijfsarts, op: D+50')}`, 'D+90', 'gemist'],
  ['hersteld op de laatste dag', `${PLAN}; hersteld D+57`, 'D+70', 'vervallen reden=hersteld'],
  ['hersteld een dag later', `${PLAN}; hersteld D+58`, 'D+70', 'gemist'],
]);

tabel('afschrift-plan-van-aanpak', { D, sleutel: 'afschrift-plan-van-aanpak/2' }, [
  ['bijstelling, op tijd', `${PLAN}; bijstelling-plan-van-aanpak D+100 ${alle('D+107')}`, 'D+150', 'voldaan'],
  ['bijstelling, geen', `${PLAN}; bijstelling-plan-van-aanpak D+100`, 'D+115', 'gemist dagen=8'],
  ['zonder bijstelling niet in de lijst', PLAN, 'D+150', '-'],
]);

tabel('afschrift-plan-van-aanpak', { D: plus('2002-03-31', -56) }, [
  ['voor de regeling', 'ziek D', 'D+90', 'vervallen reden=geen-versie-van-kracht'],
]);
