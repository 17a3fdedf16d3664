import { tabel } from '../../support/tabel.ts';

const ID = 'eerstejaarsevaluatie';

for (const D of ['2025-01-06', '2024-02-29'])
  tabel(ID, { D }, [
    ['niet in week 42', 'ziek D', 'D+294', 'gepland uiterlijk=D+363'],
    ['dag voor week 46', 'ziek D', 'D+314', 'gepland vanaf=D+315'],
    ['eerste dag van week 46', 'ziek D', 'D+315', 'open'],
    ['laatste dag van week 52', 'ziek D', 'D+363', 'open ruim=D+364'],
    ['dag erna: betwist', 'ziek D', 'D+364', 'betwist dagen=1'],
    ['twee dagen erna', 'ziek D', 'D+365', 'gemist dagen=2'],
    ['op de laatste dag', 'ziek D; eerstejaarsevaluatie D+363', 'D+400', 'voldaan versie=2004-01-01'],
    ['een dag later', 'ziek D; eerstejaarsevaluatie D+364', 'D+400', 'betwist dagen=1'],
    ['twee dagen later', 'ziek D; eerstejaarsevaluatie D+365', 'D+400', 'te-laat dagen=2'],
    [
      'een laat plan verschuift niets',
      'ziek D; probleemanalyse D+200; plan-van-aanpak D+350',
      'D+364',
      'betwist vanaf=D+315 uiterlijk=D+363',
    ],
  ]);

const GEEN = 'ziek D; probleemanalyse D+35 mogelijkheden=geen';
tabel(ID, { D: '2025-01-06' }, [
  ['geen mogelijkheden', GEEN, 'D+365', 'vervallen reden=geen-mogelijkheden'],
  ['weer mogelijkheden op de laatste dag', `${GEEN}; spreekuur D+363 mogelijkheden=ja`, 'D+365', 'gemist'],
  ['weer mogelijkheden een dag later', `${GEEN}; spreekuur D+364 mogelijkheden=ja`, 'D+365', 'vervallen'],
  ['te vroeg, dag voor week 42', `ziek D; ${ID} D+286`, 'D+365', 'gemist'],
  ['eerste dag die telt', `ziek D; ${ID} D+287`, 'D+365', 'voldaan op=D+287'],
  ['hersteld op de laatste dag', 'ziek D; hersteld D+363', 'D+370', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; hersteld D+364', 'D+370', 'gemist'],
  ['uit dienst de dag ervoor', 'ziek D; einde-dienstverband D+300 laatsteDag=D+362', 'D+370', 'vervallen'],
  ['uit dienst op de laatste dag', 'ziek D; einde-dienstverband D+300 laatsteDag=D+363', 'D+370', 'gemist'],
  [
    '20 dagen hersteld',
    'ziek D; hersteld D+100; ziek D+120',
    'D+200',
    'gepland vanaf=D+335 uiterlijk=D+383 ruim=D+384',
  ],
  ['hersteld in het venster', 'ziek D; hersteld D+340; ziek D+350', 'D+355', 'open vanaf=D+315 uiterlijk=D+373'],
]);

tabel(ID, { D: '2004-01-01' }, [
  ['eerste dag van deze versie', 'ziek D', 'D+365', 'gemist versie=2004-01-01'],
  ['op tijd', 'ziek D; eerstejaarsevaluatie D+363', 'D+365', 'voldaan versie=2004-01-01'],
]);
tabel(ID, { D: '2003-12-31' }, [['daarvoor', 'ziek D', 'D+365', 'vervallen reden=geen-versie-van-kracht']]);
