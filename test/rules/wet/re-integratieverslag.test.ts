import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 're-integratieverslag';

for (const D of ['2025-01-06', '2024-02-29'])
  tabel(ID, { D }, [
    ['dag voor het venster', 'ziek D', 'E-106', 'gepland uiterlijk=E-91 ruim=E-90'],
    ['venster', 'ziek D', 'E-105', 'open'],
    ['laatste dag', 'ziek D', 'E-91', 'open'],
    ['dag erna', 'ziek D', 'E-90', 'betwist dagen=1'],
    ['twee dagen erna', 'ziek D', 'E-89', 'gemist dagen=2'],
    ['13 weken voor het einde', `ziek D; ${ID} E-91`, 'E', 'voldaan versie=2013-07-01'],
    ['een dag later', `ziek D; ${ID} E-90`, 'E', 'betwist dagen=1'],
    ['twee dagen later', `ziek D; ${ID} E-89`, 'E', 'te-laat dagen=2'],
  ]);

tabel(ID, { D: '2025-01-06' }, [
  ['het afschrift telt, op tijd', `ziek D; ${ID} E-100 verstrektAanWerknemer=E-91`, 'E', 'voldaan op=E-91'],
  ['het afschrift telt, te laat', `ziek D; ${ID} E-100 verstrektAanWerknemer=E-89`, 'E', 'te-laat op=E-89'],
  [
    'een afschrift in de toekomst is nog niet verstrekt',
    `ziek D; ${ID} E-100 verstrektAanWerknemer=E-85`,
    'E-95',
    'open',
  ],
  ['een laat plan verschuift niets', 'ziek D; plan-van-aanpak D+400', 'D+500', 'gepland uiterlijk=E-91'],
  ['een weekend verschuift niets', 'ziek D', 'D+500', 'gepland ruim=E-90'],
  ['hersteld op de laatste dag', 'ziek D; hersteld E-91', 'E-80', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld E-90', 'E-80', 'gemist'],
  ['AOW op de laatste dag', 'ziek D; @aow E-91', 'E-80', 'vervallen reden=aow'],
  // No WIA can follow, so no verslag either (WIA art. 43 onder g, 47 lid 2).
  ['AOW een dag later', 'ziek D; @aow E-90', 'E-80', 'vervallen reden=aow'],
  ['AOW op de eerste dag van de WIA', 'ziek D; @aow E+1', 'E-80', 'vervallen reden=aow'],
  ['AOW een dag na de eerste dag van de WIA', 'ziek D; @aow E+2', 'E-80', 'gemist'],
  [
    'vervroegde IVA op de laatste dag',
    'ziek D; vervroegde-iva E-91 stap=toegekend',
    'E-80',
    'vervallen reden=vervroegde-iva',
  ],
  // WIA art. 66 lid 6, whenever it was granted.
  ['vervroegde IVA een dag later', 'ziek D; vervroegde-iva E-90 stap=toegekend', 'E-80', 'vervallen'],
  [
    'vervroegde IVA, later herzien',
    'ziek D; vervroegde-iva D+300 stap=toegekend; vervroegde-iva D+400 stap=afgewezen',
    'E-80',
    'gemist',
  ],
  ['te vroeg om het verslag te zijn', `ziek D; ${ID} D+363`, 'E-80', 'gemist'],
  ['eerste dag die telt', `ziek D; ${ID} D+364`, 'E-80', 'voldaan'],
  ['vervroegde IVA afgewezen', 'ziek D; vervroegde-iva D+300 stap=afgewezen', 'E-80', 'gemist'],
  [
    'verlengde wachttijd',
    'ziek D; verlenging-wachttijd D+600 totEnMet=E+100',
    'E-80',
    'gepland uiterlijk=E+9 ruim=E+10',
  ],
  ['verlenging op de laatste dag gevraagd', 'ziek D; verlenging-wachttijd E totEnMet=E+100', 'E', 'open uiterlijk=E+9'],
  [
    'verlenging na het einde telt niet',
    'ziek D; verlenging-wachttijd E+1 totEnMet=E+100',
    'E+1',
    'gemist uiterlijk=E-91',
  ],
  ['27 dagen hersteld', 'ziek D; hersteld D+100; ziek D+127', 'D+200', 'gepland uiterlijk=E-64'],
  ['28 dagen hersteld', 'ziek D; hersteld D+100; ziek D+128', 'D+200', 'gepland uiterlijk=E+37'],
]);

// WIA art. 25 lid 3: fifteen weeks until 1 July 2013; a term that had run out by then keeps them.
tabel(ID, { D: plus('2013-06-30', -622) }, [
  ['oude termijn, op tijd', `ziek D; ${ID} E-105`, 'E', 'voldaan uiterlijk=E-105 versie=2005-12-29'],
  ['oude termijn, te laat', `ziek D; ${ID} E-103`, 'E', 'te-laat dagen=2 ruim=E-104'],
]);
tabel(ID, { D: plus('2013-07-01', -622) }, [
  ['nieuwe termijn, op tijd', `ziek D; ${ID} E-91`, 'E', 'voldaan uiterlijk=E-91 versie=2013-07-01'],
  ['nieuwe termijn, te laat', `ziek D; ${ID} E-89`, 'E', 'te-laat dagen=2'],
]);
tabel(ID, { D: plus('2005-12-29', -622) }, [['eerste dag Wet WIA', 'ziek D', 'E', 'gemist versie=2005-12-29']]);
tabel(ID, { D: plus('2005-12-28', -622) }, [
  ['voor de Wet WIA', 'ziek D', 'E', 'vervallen reden=geen-versie-van-kracht'],
]);
