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
  // Lid 6: the report comes before the recovery report, so an early recovery does not end it.
  ['hersteld binnen drie weken', `${ZES}; hersteld D+20`, 'D+43', 'gemist uiterlijk=D+42'],
  ['hersteld, nog in de termijn', `${ZES}; hersteld D+20`, 'D+42', 'open'],
  ['onderbreking schuift niets', `${ZES}; hersteld D+10; ziek D+20`, 'D+43', 'gemist uiterlijk=D+42'],
  [
    'overleden',
    `${ZES}; einde-dienstverband D+20 laatsteDag=D+20 aard=overlijden`,
    'D+60',
    'vervallen reden=overleden',
  ],
]);
tabel(ID, { D: '2026-04-04' }, [['zes weken eindigt op zaterdag', ZES, 'D', 'gepland uiterlijk=D+42 ruim=D+44']]);
// Whit Monday, 25 May 2026.
tabel(ID, { D: '2026-04-13' }, [
  ['zes weken eindigt op tweede pinksterdag', ZES, 'D', 'gepland uiterlijk=2026-05-25 ruim=2026-05-26'],
]);

// Each report for itself; a fourth-day report after leave.
const VERLOF = 'wazo-verlof D+50 totEnMet=D+161 zelfdeOorzaak=true';
tabel(ID, { D: '2026-01-05', sleutel: `${ID}/2` }, [
  [
    'tweede melding na verlof',
    `${ZES}; ${VERLOF}; ziekmelding D+162 eersteZiektedag=D+162 vangnet=vierde-dag`,
    'D+166',
    'gemist uiterlijk=D+165',
  ],
  [
    'tweede melding gedaan',
    `${ZES}; ${ID} D+40; ${VERLOF}; ziekmelding D+162 eersteZiektedag=D+162 vangnet=vierde-dag; ${ID} D+165`,
    'D+170',
    'voldaan op=D+165',
  ],
  ['een melding zonder vangnet vraagt niets', `${ZES}; ${VERLOF}; ziek D+162`, 'D+170', '-'],
]);
// ZW art. 38b lid 2 and 3, art. 38a lid 2 onder b.
tabel(ID, { D: '2026-03-02' }, [
  ['later bekend', 'ziek D vangnet=vierde-dag vangnetBekendOp=2026-09-07', '2026-09-11', 'open uiterlijk=2026-09-11'],
  ['later bekend, dag erna', 'ziek D vangnet=vierde-dag vangnetBekendOp=2026-09-07', '2026-09-12', 'gemist dagen=1'],
  ['bekend binnen zes weken', 'ziek D vangnet=zes-weken vangnetBekendOp=D+20', 'D+42', 'open uiterlijk=D+42'],
  ['vierde dag na dertien weken', 'ziek D vangnet=dertien-weken', 'D+94', 'open uiterlijk=D+94'],
  ['vierde dag na dertien weken, dag erna', 'ziek D vangnet=dertien-weken', 'D+96', 'gemist uiterlijk=D+94'],
  ['flexperiode', 'ziek D vangnet=vierde-dag flexVanaf=D+10', 'D+13', 'open uiterlijk=D+13'],
]);
// Atw art. 3 lid 3: the Friday after Ascension Day 2026 is equated with a holiday.
tabel(ID, { D: '2026-04-02' }, [
  ['gelijkgestelde dag', `${ZES}; ${ID} 2026-05-18`, 'D+60', 'betwist uiterlijk=2026-05-14 ruim=2026-05-18'],
  ['dag erna', `${ZES}; ${ID} 2026-05-19`, 'D+60', 'te-laat'],
]);

tabel(ID, { D: '2011-01-01' }, [
  ['eerste dag van de gelezen tekst', ZES, 'D+50', 'gemist versie=2011-01-01'],
  ['op tijd', `${ZES}; ${ID} D+42`, 'D+50', 'voldaan versie=2011-01-01'],
]);
tabel(ID, { D: '2010-12-31' }, [['daarvoor', ZES, 'D+50', '-']]);
