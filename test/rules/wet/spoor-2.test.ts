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
