import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'oordeel-werknemer';

// It goes with the verslag (E-91) or, at the latest, with the application (E-76).
tabel(ID, { D: '2025-01-06' }, [
  ['dag voor week 89', 'ziek D', 'D+615', 'gepland vanaf=D+616 uiterlijk=E-91 ruim=E-76'],
  ['week 89', 'ziek D', 'D+616', 'open'],
  ['bij het verslag', `ziek D; ${ID} E-91`, 'E', 'voldaan versie=2005-12-29'],
  ['een dag later', `ziek D; ${ID} E-90`, 'E', 'betwist dagen=1'],
  ['bij de aanvraag', `ziek D; ${ID} E-76`, 'E', 'betwist dagen=15'],
  ['na de aanvraag', `ziek D; ${ID} E-75`, 'E', 'te-laat dagen=16'],
  ['niet gedaan, laatste dag', 'ziek D', 'E-76', 'betwist dagen=15'],
  ['niet gedaan, dag erna', 'ziek D', 'E-75', 'gemist dagen=16'],
  ['hersteld op de laatste dag', 'ziek D; hersteld E-91', 'E-70', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld E-90', 'E-70', 'gemist'],
]);
tabel(ID, { D: plus('2013-06-30', -622) }, [
  ['15 weken', `ziek D; ${ID} E-105`, 'E', 'voldaan uiterlijk=E-105'],
  ['15 weken, gemist', 'ziek D', 'E', 'gemist'],
]);
tabel(ID, { D: plus('2013-07-01', -622) }, [['13 weken', `ziek D; ${ID} E-91`, 'E', 'voldaan uiterlijk=E-91']]);
tabel(ID, { D: plus('2005-12-29', -622) }, [['eerste dag Wet WIA', 'ziek D', 'E', 'gemist versie=2005-12-29']]);
tabel(ID, { D: plus('2005-12-28', -622) }, [
  ['voor de Wet WIA', 'ziek D', 'E', 'vervallen reden=geen-versie-van-kracht'],
]);
