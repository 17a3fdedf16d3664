/** The parts of the verslag that have no term of their own: actueel oordeel, eindevaluatie, medische informatie, oordeel van de werknemer. */
import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const MET_VERSLAG = ['actueel-oordeel', 'eindevaluatie', 'medische-informatie'];
/** Goes with the verslag (E-91) or, at the latest, with the application (E-76). */
const MET_AANVRAAG = 'oordeel-werknemer';

for (const ID of MET_VERSLAG) {
  tabel(ID, { D: '2025-01-06' }, [
    ['dag voor week 89', 'ziek D', 'D+615', 'gepland vanaf=D+616 uiterlijk=E-91 ruim=E-90'],
    ['week 89', 'ziek D', 'D+616', 'open'],
    ['13 weken voor het einde', `ziek D; ${ID} E-91`, 'E', 'voldaan versie=2005-12-29'],
    ['een dag later', `ziek D; ${ID} E-90`, 'E', 'betwist dagen=1'],
    ['twee dagen later', `ziek D; ${ID} E-89`, 'E', 'te-laat dagen=2'],
    ['niet gedaan, laatste dag', 'ziek D', 'E-91', 'open'],
    ['niet gedaan, dag erna', 'ziek D', 'E-90', 'betwist dagen=1'],
    ['niet gedaan, twee dagen erna', 'ziek D', 'E-89', 'gemist dagen=2'],
    ['hersteld op de laatste dag', 'ziek D; hersteld E-91', 'E-80', 'vervallen reden=hersteld'],
    ['hersteld een dag later', 'ziek D; hersteld E-90', 'E-80', 'gemist'],
    ['20 dagen hersteld', 'ziek D; hersteld D+50; ziek D+70', 'D+100', 'gepland uiterlijk=E-71'],
  ]);
  // Before 1 July 2013 the verslag, and so its parts, was due fifteen weeks before the end.
  tabel(ID, { D: plus('2013-06-30', -622) }, [
    ['15 weken', `ziek D; ${ID} E-105`, 'E', 'voldaan uiterlijk=E-105'],
    ['15 weken, gemist', 'ziek D', 'E-103', 'gemist dagen=2'],
  ]);
}

tabel(MET_AANVRAAG, { D: '2025-01-06' }, [
  ['dag voor week 89', 'ziek D', 'D+615', 'gepland vanaf=D+616 uiterlijk=E-91 ruim=E-76'],
  ['week 89', 'ziek D', 'D+616', 'open'],
  ['bij het verslag', `ziek D; ${MET_AANVRAAG} E-91`, 'E', 'voldaan versie=2005-12-29'],
  ['een dag later', `ziek D; ${MET_AANVRAAG} E-90`, 'E', 'betwist dagen=1'],
  ['bij de aanvraag', `ziek D; ${MET_AANVRAAG} E-76`, 'E', 'betwist dagen=15'],
  ['na de aanvraag', `ziek D; ${MET_AANVRAAG} E-75`, 'E', 'te-laat dagen=16'],
  ['niet gedaan, laatste dag', 'ziek D', 'E-76', 'betwist dagen=15'],
  ['niet gedaan, dag erna', 'ziek D', 'E-75', 'gemist dagen=16'],
  ['hersteld op de laatste dag', 'ziek D; hersteld E-91', 'E-70', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld E-90', 'E-70', 'gemist'],
]);
tabel(MET_AANVRAAG, { D: plus('2013-06-30', -622) }, [
  ['15 weken', `ziek D; ${MET_AANVRAAG} E-105`, 'E', 'voldaan uiterlijk=E-105'],
  ['15 weken, gemist', 'ziek D', 'E', 'gemist'],
]);

for (const ID of [...MET_VERSLAG, MET_AANVRAAG]) {
  tabel(ID, { D: plus('2013-07-01', -622) }, [['13 weken', `ziek D; ${ID} E-91`, 'E', 'voldaan uiterlijk=E-91']]);
  tabel(ID, { D: plus('2005-12-29', -622) }, [['eerste dag Wet WIA', 'ziek D', 'E', 'gemist versie=2005-12-29']]);
  tabel(ID, { D: plus('2005-12-28', -622) }, [
    ['voor de Wet WIA', 'ziek D', 'E', 'vervallen reden=geen-versie-van-kracht'],
  ]);
}

const GEEN = 'ziek D; probleemanalyse D+35 mogelijkheden=geen';
tabel('eindevaluatie', { D: '2025-01-06' }, [
  ['nooit mogelijkheden', GEEN, 'E', 'vervallen reden=geen-mogelijkheden'],
  [
    'ooit mogelijkheden',
    `${GEEN}; spreekuur D+100 mogelijkheden=ja; spreekuur D+200 mogelijkheden=geen`,
    'E',
    'gemist',
  ],
  ['geen oordeel', 'ziek D', 'E', 'gemist'],
]);

// A verslag that is taken over: what lies before the take-over may be proved in the system of before.
tabel('eindevaluatie', { D: '2025-01-06' }, [
  ['overgenomen na de termijn', 'ziek D; @overgenomen E-89', 'E-80', 'onbepaald reden=voor-overname'],
  ['overgenomen op de laatste ruime dag', 'ziek D; @overgenomen E-90', 'E-80', 'gemist reden=geen'],
  ['overgenomen, wel gedaan', 'ziek D; @overgenomen E-80; eindevaluatie E-91', 'E', 'voldaan reden=geen'],
  ['overgenomen, te laat gedaan', 'ziek D; @overgenomen E-80; eindevaluatie E-85', 'E', 'te-laat reden=geen'],
]);
