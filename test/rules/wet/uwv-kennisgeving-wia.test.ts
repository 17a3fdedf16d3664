import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'uwv-kennisgeving-wia';

tabel(ID, { D: '2025-01-06' }, [
  ['dag voor het venster', 'ziek D', 'D+607', 'gepland uiterlijk=D+622 ruim=D+622'],
  ['venster', 'ziek D', 'D+608', 'open'],
  ['dag van 89 weken', `ziek D; ${ID} D+622`, 'E', 'voldaan versie=2013-07-01'],
  ['een dag later', `ziek D; ${ID} D+623`, 'E', 'te-laat dagen=1'],
  ['geen brief, laatste dag', 'ziek D', 'D+622', 'open'],
  ['geen brief, dag erna', 'ziek D', 'D+623', 'gemist dagen=1'],
  ['hersteld op de laatste dag', 'ziek D; hersteld D+622', 'E', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld D+623', 'E', 'gemist'],
  ['20 dagen hersteld', 'ziek D; hersteld D+50; ziek D+70', 'D+100', 'gepland uiterlijk=D+642'],
]);

// WIA art. 64 lid 2: 20 months until 2011, 87 weeks in 2012 and early 2013, 89 weeks since 1 July 2013.
tabel(ID, { D: plus('2013-07-01', -608) }, [
  ['89 weken', 'ziek D', 'D+623', 'gemist uiterlijk=D+622 versie=2013-07-01'],
]);
tabel(ID, { D: plus('2013-06-30', -608) }, [
  ['87 weken', `ziek D; ${ID} D+608`, 'E', 'voldaan uiterlijk=D+608 versie=2012-01-01'],
  ['87 weken, gemist', 'ziek D', 'D+609', 'gemist dagen=1'],
]);
tabel(ID, { D: plus('2012-01-01', -608) }, [
  ['87 weken', `ziek D; ${ID} D+609`, 'E', 'te-laat uiterlijk=D+608 versie=2012-01-01'],
]);
tabel(ID, { D: plus('2011-12-31', -608) }, [
  ['20 maanden', 'ziek D', 'D+500', 'gepland uiterlijk=2012-01-02 versie=2005-12-29'],
]);
tabel(ID, { D: '2008-08-25' }, [
  ['20 maanden', `ziek D; ${ID} 2010-04-25`, 'E', 'voldaan uiterlijk=2010-04-25 versie=2005-12-29'],
  ['20 maanden en een dag', `ziek D; ${ID} 2010-04-26`, 'E', 'te-laat dagen=1'],
]);
tabel(ID, { D: '2008-06-30' }, [
  ['20 maanden bestaat niet als dag', 'ziek D', 'D+500', 'gepland uiterlijk=2010-03-01'],
]);
tabel(ID, { D: plus('2005-12-28', -608) }, [
  ['voor de Wet WIA', 'ziek D', 'E', 'vervallen reden=geen-versie-van-kracht'],
]);
