import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'spreekuur-actueel-oordeel';
const D = '2025-01-06';
tabel(ID, { D, config: AAN }, [
  ['laatste dag', 'ziek D', 'D+602', 'open uiterlijk=D+602 ruim=D+602 versie=2019-07-15'],
  ['dag erna', 'ziek D', 'D+603', 'gemist dagen=1'],
  ['spreekuur twee weken ervoor', 'ziek D; spreekuur D+588', 'D+650', 'voldaan op=D+588'],
  ['spreekuur een dag te vroeg', 'ziek D; spreekuur D+587', 'D+650', 'gemist'],
  ['spreekuur op de laatste dag', 'ziek D; spreekuur D+602', 'D+650', 'voldaan'],
  ['een dag later', 'ziek D; spreekuur D+603', 'D+650', 'te-laat dagen=1'],
  ['vooruit gepland', 'ziek D; spreekuur D+550 volgendSpreekuur=D+588', 'D+650', 'voldaan op=D+550'],
  ['vooruit gepland, te vroeg', 'ziek D; spreekuur D+550 volgendSpreekuur=D+587', 'D+650', 'gemist'],
  [
    'in een bijstelling gepland',
    'ziek D; bijstelling-probleemanalyse D+550 volgendSpreekuur=D+590',
    'D+650',
    'voldaan op=D+550',
  ],
  ['actueel oordeel, ook eerder', 'ziek D; actueel-oordeel D+580', 'D+650', 'voldaan op=D+580'],
  ['hersteld', 'ziek D; hersteld D+602', 'D+650', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, config: anders({ [ID]: 600 }) }, [
  ['eigen getal', 'ziek D', 'D+601', 'gemist uiterlijk=D+600'],
  ['het venster schuift mee', 'ziek D; spreekuur D+586', 'D+650', 'voldaan'],
]);
