import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'aangifte-42-weken';

tabel(ID, { D: '2025-01-06' }, [
  ['geen dertiende-weeksmelding meer', 'ziek D', 'D+92', 'gepland uiterlijk=D+294'],
  ['dag voor het venster', 'ziek D', 'D+279', 'gepland'],
  ['venster', 'ziek D', 'D+280', 'open'],
  ['eerste dag na 42 weken', 'ziek D; aangifte-42-weken D+294', 'D+400', 'voldaan ruim=D+294 versie=2011-07-01'],
  ['een dag later', 'ziek D; aangifte-42-weken D+295', 'D+400', 'te-laat dagen=1'],
  ['dag zelf', 'ziek D', 'D+294', 'open'],
  ['dag erna', 'ziek D', 'D+295', 'gemist dagen=1'],
  ['dossier dat pas later wordt bekeken', 'ziek D', 'D+400', 'gemist dagen=106'],
  [
    'een laat plan verschuift niets',
    'ziek D; probleemanalyse D+200; plan-van-aanpak D+280',
    'D+295',
    'gemist dagen=1 uiterlijk=D+294',
  ],
  ['afwijken kan niet', 'ziek D; afwijking D+290 stap=aangifte-42-weken tot=D+310', 'D+300', 'gemist'],
]);

// D+294 is a Saturday. Atw art. 4: the law does not extend it; UWV accepts the first working day.
tabel(ID, { D: '2025-05-10' }, [
  ['zaterdag', 'ziek D; aangifte-42-weken D+294', 'D+400', 'voldaan uiterlijk=D+294 ruim=D+296'],
  ['zondag', 'ziek D; aangifte-42-weken D+295', 'D+400', 'betwist dagen=1'],
  ['maandag', 'ziek D; aangifte-42-weken D+296', 'D+400', 'betwist dagen=2'],
  ['dinsdag', 'ziek D; aangifte-42-weken D+297', 'D+400', 'te-laat dagen=3'],
  ['niet gedaan, maandag', 'ziek D', 'D+296', 'betwist dagen=2'],
  ['niet gedaan, dinsdag', 'ziek D', 'D+297', 'gemist dagen=3'],
]);
// Holidays on D+294: Boxing Day 2011, King's Day 2026, Good Friday 2026 (then Easter Monday follows).
tabel(ID, { D: plus('2011-12-26', -294) }, [['tweede kerstdag', 'ziek D', 'D+1', 'gepland ruim=2011-12-27']]);
tabel(ID, { D: plus('2026-04-27', -294) }, [['Koningsdag', 'ziek D', 'D+1', 'gepland ruim=2026-04-28']]);
tabel(ID, { D: plus('2026-04-03', -294) }, [['Goede Vrijdag', 'ziek D', 'D+1', 'gepland ruim=2026-04-07']]);
tabel(ID, { D: plus('2026-05-14', -294) }, [['Hemelvaartsdag', 'ziek D', 'D+1', 'gepland ruim=2026-05-15']]);
tabel(ID, { D: plus('2026-05-05', -294) }, [['5 mei', 'ziek D', 'D+1', 'gepland ruim=2026-05-06']]);

tabel(ID, { D: '2025-01-06' }, [
  ['vangnet vierde dag', 'ziek D vangnet=vierde-dag', 'D+300', 'vervallen reden=vangnet'],
  ['vangnet zes weken', 'ziek D vangnet=zes-weken', 'D+300', 'vervallen reden=vangnet'],
  ['geen vangnet', 'ziek D vangnet=geen', 'D+300', 'gemist'],
  // ZW art. 38 lid 8
  [
    'vervroegde IVA op de laatste dag',
    'ziek D; vervroegde-iva D+294 stap=aangevraagd',
    'D+300',
    'vervallen reden=vervangen',
  ],
  [
    'vervroegde IVA een dag later',
    'ziek D; vervroegde-iva D+295 stap=aangevraagd',
    'D+300',
    'te-laat dagen=1 op=D+295',
  ],
  [
    'verlenging op de laatste dag',
    'ziek D; verlenging-wachttijd D+294 totEnMet=E+90',
    'D+300',
    'vervallen reden=vervangen',
  ],
  ['verlenging een dag later', 'ziek D; verlenging-wachttijd D+295 totEnMet=E+90', 'D+300', 'te-laat dagen=1 op=D+295'],
  [
    'verlenging op tijd, IVA te laat',
    'ziek D; verlenging-wachttijd D+200 totEnMet=E+90; vervroegde-iva D+296 stap=aangevraagd',
    'D+300',
    'vervallen reden=vervangen',
  ],
  ['hersteld op de laatste dag', 'ziek D; hersteld D+294', 'D+300', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld D+295', 'D+300', 'gemist'],
  [
    'uit dienst de dag ervoor',
    'ziek D; einde-dienstverband D+200 laatsteDag=D+293',
    'D+300',
    'vervallen reden=einde-dienstverband',
  ],
  ['uit dienst op de dag zelf', 'ziek D; einde-dienstverband D+200 laatsteDag=D+294', 'D+300', 'gemist'],
  ['AOW op de dag zelf', 'ziek D; @aow D+294', 'D+300', 'vervallen reden=aow'],
  ['AOW een dag later', 'ziek D; @aow D+295', 'D+300', 'gemist'],
  ['27 dagen hersteld', 'ziek D; hersteld D+100; ziek D+127', 'D+300', 'gepland uiterlijk=D+321'],
  [
    'drie keer 20 dagen hersteld',
    'ziek D; hersteld D+50; ziek D+70; hersteld D+100; ziek D+120; hersteld D+150; ziek D+170',
    'D+300',
    'gepland uiterlijk=D+354',
  ],
]);

// Versions by the day on which 42 weeks are over.
tabel(ID, { D: plus('2008-11-01', -294) }, [
  ['eerste dag van de 42e-weeksaangifte', 'ziek D', 'D+299', 'gemist versie=2008-11-01'],
  ['op tijd', 'ziek D; aangifte-42-weken D+294', 'D+299', 'voldaan versie=2008-11-01'],
]);
tabel(ID, { D: plus('2008-10-31', -294) }, [
  ['toen nog week 13', 'ziek D', 'D+299', 'vervallen reden=geen-versie-van-kracht'],
]);
tabel(ID, { D: plus('2011-06-30', -294) }, [
  ['voor de boete', 'ziek D; aangifte-42-weken D+294', 'D+299', 'voldaan versie=2008-11-01'],
  ['voor de boete, te laat', 'ziek D; aangifte-42-weken D+295', 'D+299', 'te-laat versie=2008-11-01'],
]);
tabel(ID, { D: plus('2011-07-01', -294) }, [
  ['met boete', 'ziek D; aangifte-42-weken D+294', 'D+299', 'voldaan versie=2011-07-01'],
  ['met boete, te laat', 'ziek D; aangifte-42-weken D+298', 'D+310', 'te-laat versie=2011-07-01'],
]);
