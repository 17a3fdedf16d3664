import { plus } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'wia-aanvraag';

for (const D of ['2025-01-06', '2024-02-29'])
  tabel(ID, { D }, [
    ['einde week 93, niet week 104', 'ziek D', 'D+635', 'gepland uiterlijk=D+650 ruim=D+651'],
    ['venster', 'ziek D', 'D+636', 'open'],
    ['laatste dag', 'ziek D', 'E-77', 'open'],
    ['dag erna', 'ziek D', 'E-76', 'betwist dagen=1'],
    ['twee dagen erna', 'ziek D', 'E-75', 'gemist dagen=2'],
    ['11 weken voor het einde', `ziek D; ${ID} E-77`, 'E', 'voldaan versie=2013-07-01'],
    ['een dag later', `ziek D; ${ID} E-76`, 'E', 'betwist dagen=1'],
    ['twee dagen later', `ziek D; ${ID} E-75`, 'E', 'te-laat dagen=2'],
    ['einde week 104', `ziek D; ${ID} D+727`, 'E', 'te-laat dagen=77'],
  ]);

// WIA art. 64 lid 6: four weeks after a notice that came late, if the 42-weeks report was made before 81 weeks (D+566).
const AANGIFTE = 'ziek D; aangifte-42-weken D+290';
const brief = (dag: string) => `${AANGIFTE}; uwv-kennisgeving-wia ${dag}`;
tabel(ID, { D: '2025-01-06' }, [
  ['brief op tijd', brief('D+622'), 'E', 'gemist ruim=D+651'],
  ['brief een dag te laat', brief('D+623'), 'E', 'gemist ruim=D+651'],
  ['brief twee dagen te laat', brief('D+624'), 'E', 'gemist ruim=D+652'],
  ['brief 18 dagen te laat, dag 28', `${brief('D+640')}; ${ID} D+668`, 'E', 'betwist ruim=D+668'],
  ['brief 18 dagen te laat, dag 29', `${brief('D+640')}; ${ID} D+669`, 'E', 'te-laat'],
  [
    'aangifte de dag voor 81 weken',
    'ziek D; aangifte-42-weken D+565; uwv-kennisgeving-wia D+640',
    'E',
    'gemist ruim=D+668',
  ],
  [
    'aangifte op de dag van 81 weken',
    'ziek D; aangifte-42-weken D+566; uwv-kennisgeving-wia D+640',
    'E',
    'gemist ruim=D+651',
  ],
  ['geen aangifte', 'ziek D; uwv-kennisgeving-wia D+640', 'E', 'gemist ruim=D+651'],
]);

tabel(ID, { D: '2025-01-06' }, [
  ['hersteld op de laatste dag', 'ziek D; hersteld E-77', 'E', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld E-76', 'E', 'gemist'],
  [
    'uit dienst de dag ervoor',
    'ziek D; einde-dienstverband D+600 laatsteDag=E-78',
    'E',
    'vervallen reden=einde-dienstverband',
  ],
  ['uit dienst op de laatste dag', 'ziek D; einde-dienstverband D+600 laatsteDag=E-77', 'E', 'gemist'],
  ['verlengde wachttijd', 'ziek D; verlenging-wachttijd D+600 totEnMet=E+100', 'E', 'gepland uiterlijk=E+23 ruim=E+24'],
  [
    'drie keer 20 dagen hersteld',
    'ziek D; hersteld D+50; ziek D+70; hersteld D+100; ziek D+120; hersteld D+150; ziek D+170',
    'D+200',
    'gepland uiterlijk=E-17',
  ],
  ['een laat plan verschuift niets', 'ziek D; plan-van-aanpak D+500', 'D+600', 'gepland uiterlijk=E-77'],
]);

// Art. 64 lid 6: whether UWV gave notice does not follow from a dossier without it; without the 42-weeks report it does not matter.
tabel(ID, { D: '2025-01-06' }, [
  ['geen brief, laatste dag', AANGIFTE, 'E-76', 'betwist ruim=E-76'],
  ['geen brief, niet gedaan', AANGIFTE, 'E-40', 'betwist ruim=E-40'],
  ['geen brief, laat gedaan', `${AANGIFTE}; ${ID} E-40`, 'E', 'betwist op=E-40 ruim=E-40'],
  ['geen brief en aangifte te laat', 'ziek D; aangifte-42-weken D+566', 'E-40', 'gemist ruim=E-76'],
  [
    'de brief telt vanaf de ontvangst',
    `${AANGIFTE}; uwv-kennisgeving-wia D+640 ontvangen=D+644; ${ID} D+672`,
    'E',
    'betwist ruim=D+672',
  ],
  ['besluit zonder aanvraag', 'ziek D; wia-besluit E-5 uitkomst=wga', 'E', 'vervallen reden=besluit-genomen'],
  ['loonsanctie zonder aanvraag', 'ziek D; loonsanctie E-50 stap=besluit', 'E', 'vervallen reden=besluit-genomen'],
  ['vervroegde IVA', 'ziek D; vervroegde-iva D+200 stap=toegekend', 'E', 'vervallen reden=vervroegde-iva'],
  ['AOW voor de WIA', 'ziek D; @aow E+1', 'E', 'vervallen reden=aow'],
  ['AOW een dag later', 'ziek D; @aow E+2', 'E', 'gemist'],
]);

// WIA art. 64 lid 3: thirteen weeks until 1 July 2013; a term that had run out by then keeps them.
tabel(ID, { D: plus('2013-06-30', -636) }, [
  ['oude termijn, op tijd', `ziek D; ${ID} E-91`, 'E', 'voldaan uiterlijk=E-91 versie=2005-12-29'],
  ['oude termijn, te laat', `ziek D; ${ID} E-89`, 'E', 'te-laat dagen=2 ruim=E-90'],
]);
tabel(ID, { D: plus('2013-07-01', -636) }, [
  ['nieuwe termijn, op tijd', `ziek D; ${ID} E-77`, 'E', 'voldaan uiterlijk=E-77 versie=2013-07-01'],
  ['nieuwe termijn, te laat', `ziek D; ${ID} E-75`, 'E', 'te-laat dagen=2'],
]);
tabel(ID, { D: plus('2005-12-29', -636) }, [['eerste dag Wet WIA', 'ziek D', 'E', 'gemist versie=2005-12-29']]);
tabel(ID, { D: plus('2005-12-28', -636) }, [
  ['voor de Wet WIA', 'ziek D', 'E', 'vervallen reden=geen-versie-van-kracht'],
]);

// A late notice is late against the term of its own time: 87 weeks (D+608) in 2012 and early 2013, 20 months before.
tabel(ID, { D: '2010-11-01' }, [
  ['87 weken: brief op tijd', brief('D+608'), 'E', 'gemist ruim=E-90'],
  ['87 weken: brief te laat', brief('D+612'), 'E', 'gemist ruim=D+640'],
  [
    '79 weken: aangifte de dag ervoor',
    'ziek D; aangifte-42-weken D+551; uwv-kennisgeving-wia D+630',
    'E',
    'gemist ruim=D+658',
  ],
  [
    '79 weken: aangifte op de dag',
    'ziek D; aangifte-42-weken D+552; uwv-kennisgeving-wia D+630',
    'E',
    'gemist ruim=E-90',
  ],
]);
// Until 2012 the second sentence of lid 6, about the 42-weeks report, did not exist.
tabel(ID, { D: '2008-08-25' }, [
  [
    '20 maanden: brief te laat, geen aangifte',
    'ziek D; uwv-kennisgeving-wia 2010-05-20',
    'E',
    'gemist ruim=2010-06-17',
  ],
]);
