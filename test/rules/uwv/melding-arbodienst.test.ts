import { tabel } from '../../support/tabel.ts';

const ID = 'melding-arbodienst';

// Practice of UWV, so never more than a warning (the table holds the severity of every finding).
tabel(ID, { D: '2025-01-06' }, [
  ['eerste dag', 'ziek D', 'D', 'open uiterlijk=D+6 ruim=D+6'],
  ['laatste dag van week 1', `ziek D; ${ID} D+6`, 'D+30', 'voldaan versie=2002-04-01'],
  ['een dag later', `ziek D; ${ID} D+7`, 'D+30', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', 'ziek D', 'D+6', 'open'],
  ['niet gedaan, dag erna', 'ziek D', 'D+7', 'gemist dagen=1'],
  ['hersteld op de laatste dag', 'ziek D; hersteld D+6', 'D+30', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld D+7', 'D+30', 'gemist'],
]);
tabel(ID, { D: '2025-01-06', config: { versie: 1, regels: ['wet'] } }, [['regelset uit', 'ziek D', 'D+7', '-']]);
tabel(ID, { D: '2004-01-01' }, [['eerste dag waarvan wvp iets zegt', 'ziek D', 'D+7', 'gemist versie=2002-04-01']]);
tabel(ID, { D: '2003-12-31' }, [['daarvoor', 'ziek D', 'D+7', 'vervallen reden=geen-versie-van-kracht']]);
