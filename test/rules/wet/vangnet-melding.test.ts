import { tabel } from '../../support/tabel.ts';

const ID = 'vangnet-melding';
const VIER = 'ziek D vangnet=vierde-dag';
const ZES = 'ziek D vangnet=zes-weken';

// ZW art. 38a lid 2: the fourth day. D is a Monday.
tabel(ID, { D: '2026-03-09' }, [
  ['gewone werknemer', 'ziek D', 'D+30', '-'],
  ['vangnet geen', 'ziek D vangnet=geen', 'D+30', '-'],
  ['vierde dag', `${VIER}; ${ID} D+3`, 'D+30', 'voldaan uiterlijk=D+3 ruim=D+3 versie=2011-01-01'],
  ['vijfde dag', `${VIER}; ${ID} D+4`, 'D+30', 'te-laat dagen=1'],
  ['niet gedaan, vierde dag', VIER, 'D+3', 'open'],
  ['niet gedaan, vijfde dag', VIER, 'D+4', 'gemist dagen=1'],
  ['hersteld op de vierde dag', `${VIER}; hersteld D+3`, 'D+9', 'vervallen reden=hersteld'],
  ['hersteld op de vijfde dag', `${VIER}; hersteld D+4`, 'D+9', 'gemist'],
]);
// Atw art. 1: weekend and holidays. Wednesday before Easter: the fourth day is a Saturday.
tabel(ID, { D: '2026-04-01' }, [
  ['eerste werkdag na Pasen', `${VIER}; ${ID} 2026-04-07`, 'D+30', 'betwist uiterlijk=2026-04-04 ruim=2026-04-07'],
  ['dag erna', `${VIER}; ${ID} 2026-04-08`, 'D+30', 'te-laat dagen=4'],
]);
// Atw art. 2: at least two working days in the term.
tabel(ID, { D: '2026-04-03' }, [['Goede Vrijdag', VIER, 'D', 'open uiterlijk=2026-04-06 ruim=2026-04-08']]);
tabel(ID, { D: '2026-04-04' }, [['Paaszaterdag', VIER, 'D', 'open uiterlijk=2026-04-07 ruim=2026-04-08']]);

// ZW art. 38a lid 3: the first day after six weeks, or the last day of employment.
tabel(ID, { D: '2026-03-27' }, [
  ['dag na zes weken', `${ZES}; ${ID} D+42`, 'D+60', 'voldaan uiterlijk=D+42 ruim=D+42'],
  ['een dag later', `${ZES}; ${ID} D+43`, 'D+60', 'te-laat dagen=1'],
  ['uit dienst eerder', `${ZES}; einde-dienstverband D+10 laatsteDag=D+20`, 'D+21', 'gemist uiterlijk=D+20'],
  ['uit dienst op de dag zelf', `${ZES}; einde-dienstverband D+10 laatsteDag=D+42`, 'D+43', 'gemist uiterlijk=D+42'],
  ['hersteld op de laatste dag', `${ZES}; hersteld D+42`, 'D+60', 'vervallen reden=hersteld'],
  ['hersteld een dag later', `${ZES}; hersteld D+43`, 'D+60', 'gemist'],
]);
tabel(ID, { D: '2026-04-04' }, [['zes weken eindigt op zaterdag', ZES, 'D', 'gepland uiterlijk=D+42 ruim=D+44']]);
// Whit Monday, 25 May 2026.
tabel(ID, { D: '2026-04-13' }, [
  ['zes weken eindigt op tweede pinksterdag', ZES, 'D', 'gepland uiterlijk=2026-05-25 ruim=2026-05-26'],
]);

tabel(ID, { D: '2011-01-01' }, [
  ['eerste dag van de gelezen tekst', ZES, 'D+50', 'gemist versie=2011-01-01'],
  ['op tijd', `${ZES}; ${ID} D+42`, 'D+50', 'voldaan versie=2011-01-01'],
]);
tabel(ID, { D: '2010-12-31' }, [['daarvoor', ZES, 'D+50', '-']]);
