import { tabel } from '../../support/tabel.ts';

const ID = 'spoor-2';
const D = '2025-01-06';
const EJE = 'ziek D; eerstejaarsevaluatie D+350';
const PERSPECTIEF = `${EJE} spoor1Perspectief=ja`;

tabel(ID, { D }, [
  ['zonder evaluatie: einde jaar + 42', 'ziek D', 'D+390', 'gepland uiterlijk=D+405 ruim=D+405'],
  ['zonder evaluatie, venster', 'ziek D', 'D+391', 'open'],
  ['zonder evaluatie, laatste dag', 'ziek D', 'D+405', 'open'],
  ['zonder evaluatie, dag erna', 'ziek D', 'D+406', 'gemist dagen=1'],
  ['evaluatie + 42', `${EJE}; spoor-2 D+392 stap=gestart`, 'D+500', 'voldaan uiterlijk=D+392 versie=2004-01-01'],
  ['evaluatie + 43', `${EJE}; spoor-2 D+393 stap=gestart`, 'D+500', 'te-laat dagen=1'],
  ['niet gestart', EJE, 'D+393', 'gemist dagen=1'],
  ['aangemeld is niet gestart', `${EJE}; spoor-2 D+380 stap=aangemeld`, 'D+393', 'gemist'],
  ['eerder mag', 'ziek D; spoor-2 D+100 stap=gestart', 'D+120', 'voldaan op=D+100'],
]);

tabel(ID, { D }, [
  [
    'perspectief binnen 3 maanden',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3`,
    'D+400',
    'vervallen reden=concreet-perspectief',
  ],
  ['perspectief binnen 4 maanden', `${PERSPECTIEF} perspectiefBinnenMaanden=4`, 'D+400', 'gemist'],
  ['perspectief zonder termijn', PERSPECTIEF, 'D+400', 'gemist'],
  ['perspectief, toch starten', `${PERSPECTIEF} perspectiefBinnenMaanden=2 spoor2=starten`, 'D+400', 'gemist'],
  ['geen perspectief', `${EJE} spoor1Perspectief=nee perspectiefBinnenMaanden=2`, 'D+400', 'gemist'],
  ['geen mogelijkheden', `${EJE}; spreekuur D+392 mogelijkheden=geen`, 'D+400', 'vervallen reden=geen-mogelijkheden'],
  ['geen mogelijkheden, een dag te laat gezegd', `${EJE}; spreekuur D+393 mogelijkheden=geen`, 'D+400', 'gemist'],
  // BW 7:658a lid 1: not after AOW age
  ['AOW op de laatste dag', `${EJE}; @aow D+392`, 'D+400', 'vervallen reden=aow'],
  ['AOW een dag later', `${EJE}; @aow D+393`, 'D+400', 'gemist'],
  ['hersteld op de laatste dag', `${EJE}; hersteld D+392`, 'D+400', 'vervallen reden=hersteld'],
  ['hersteld een dag later', `${EJE}; hersteld D+393`, 'D+400', 'gemist'],
  ['onderbreking na de evaluatie', `${EJE}; hersteld D+370; ziek D+380`, 'D+390', 'open uiterlijk=D+402'],
]);

tabel(ID, { D: '2004-01-01' }, [
  ['eerste dag van deze versie', 'ziek D', 'D+406', 'gemist versie=2004-01-01'],
  ['op tijd', 'ziek D; spoor-2 D+405 stap=gestart', 'D+406', 'voldaan versie=2004-01-01'],
]);
tabel(ID, { D: '2003-12-31' }, [['daarvoor', 'ziek D', 'D+406', 'vervallen reden=geen-versie-van-kracht']]);

// BW 7:658a lid 2 asks for it "zo tijdig mogelijk": strict from what shows it, lenient still from the evaluation.
const AD = 'arbeidsdeskundig-onderzoek D+100 stap=rapport eigenWerkPassend=nee anderWerkPassend=nee';
tabel(ID, { D }, [
  [
    'arbeidsdeskundige, 42 dagen',
    `ziek D; ${AD}; ${ID} D+142 stap=gestart`,
    'D+300',
    'voldaan uiterlijk=D+142 ruim=D+405',
  ],
  ['arbeidsdeskundige, een dag later', `ziek D; ${AD}; ${ID} D+143 stap=gestart`, 'D+300', 'betwist dagen=1'],
  ['arbeidsdeskundige, niet gestart', `ziek D; ${AD}`, 'D+143', 'betwist dagen=1'],
  ['arbeidsdeskundige, ook ruim voorbij', `ziek D; ${AD}`, 'D+406', 'gemist'],
  [
    'ander werk wel passend',
    `ziek D; ${AD.replace(/Passend=nee$/, 'Passend=aan-te-passen')}`,
    'D+143',
    'gepland uiterlijk=D+405',
  ],
  [
    'alleen aangevraagd',
    'ziek D; arbeidsdeskundig-onderzoek D+100 stap=aangevraagd',
    'D+143',
    'gepland uiterlijk=D+405',
  ],
  [
    'einddoel bij een ander',
    'ziek D; plan-van-aanpak D+56 einddoel=werk-andere-werkgever',
    'D+99',
    'betwist uiterlijk=D+98 ruim=D+405',
  ],
  [
    'einddoel, bijgesteld',
    'ziek D; plan-van-aanpak D+56; bijstelling-plan-van-aanpak D+80 einddoel=werk-andere-werkgever',
    'D+123',
    'betwist uiterlijk=D+122 ruim=D+405',
  ],
]);

// A prospect within so many months from the evaluation (2025-12-22 + 3 months = 2026-03-22) that did not come true.
tabel(ID, { D, meer: { P: '2026-03-22' } }, [
  [
    'perspectief, laatste dag',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3`,
    'P',
    'vervallen reden=concreet-perspectief',
  ],
  ['niet uitgekomen', `${PERSPECTIEF} perspectiefBinnenMaanden=3`, 'P+28', 'open uiterlijk=P+42 ruim=P+42'],
  ['niet uitgekomen, te laat', `${PERSPECTIEF} perspectiefBinnenMaanden=3`, 'P+43', 'gemist dagen=1'],
  [
    'uitgekomen op de laatste dag',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3; werkhervatting P percentage=100 soortWerk=eigen`,
    'P+60',
    'vervallen reden=concreet-perspectief',
  ],
  [
    'een dag te laat aan het werk',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3; werkhervatting P+1 percentage=100 soortWerk=eigen`,
    'P+43',
    'gemist',
  ],
  [
    'voor 65 procent van het loon',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3; werkhervatting P percentage=80 loonwaarde=65 soortWerk=aangepast`,
    'P+60',
    'vervallen reden=concreet-perspectief',
  ],
  [
    'voor 64 procent',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3; werkhervatting P percentage=80 loonwaarde=64 soortWerk=aangepast`,
    'P+43',
    'gemist',
  ],
  [
    'bij een ander',
    `${PERSPECTIEF} perspectiefBinnenMaanden=3; werkhervatting P percentage=100 soortWerk=andere-werkgever`,
    'P+43',
    'gemist',
  ],
]);

// Possibilities that come back: strict six weeks, lenient eight (two for the plan, six to start).
const TERUG = `${EJE}; spreekuur D+392 mogelijkheden=geen; spreekuur D+450 mogelijkheden=ja`;
tabel(ID, { D }, [
  [
    'mogelijkheden terug, 42 dagen',
    `${TERUG}; ${ID} D+492 stap=gestart`,
    'D+600',
    'voldaan uiterlijk=D+492 ruim=D+506',
  ],
  ['mogelijkheden terug, 43 dagen', `${TERUG}; ${ID} D+493 stap=gestart`, 'D+600', 'betwist dagen=1'],
  ['mogelijkheden terug, 56 dagen', `${TERUG}; ${ID} D+506 stap=gestart`, 'D+600', 'betwist'],
  ['mogelijkheden terug, 57 dagen', `${TERUG}; ${ID} D+507 stap=gestart`, 'D+600', 'te-laat dagen=15'],
]);
