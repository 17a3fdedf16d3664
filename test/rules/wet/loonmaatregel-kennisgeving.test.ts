import { tabel } from '../../support/tabel.ts';

const ID = 'loonmaatregel-kennisgeving';
const D = '2025-01-06';
const SIGNAAL = 'stagnatie D+100 bij=werknemer stap=gesignaleerd';
const bericht = (dag: string) => `informatie-verstrekt ${dag} aan=[werknemer] onderwerp=loonmaatregel`;
const STOP = 'loonmaatregel D+120 stap=stopzetting';
const gemeld = (dag: string) => `${STOP} meegedeeldOp=${dag}`;

// BW 7:629 lid 7: at once after the suspicion arose.
tabel(ID, { D }, [
  ['geen maatregel', `ziek D; ${SIGNAAL}`, 'D+200', '-'],
  ['een waarschuwing is geen maatregel', 'ziek D; loonmaatregel D+100 stap=waarschuwing', 'D+200', '-'],
  [
    'dag 7',
    `ziek D; ${SIGNAAL}; ${bericht('D+107')}; ${STOP}`,
    'D+200',
    'voldaan uiterlijk=D+107 ruim=D+114 op=D+107 versie=2002-04-01',
  ],
  ['dag 8', `ziek D; ${SIGNAAL}; ${bericht('D+108')}; ${STOP}`, 'D+200', 'betwist dagen=1'],
  ['dag 14', `ziek D; ${SIGNAAL}; ${bericht('D+114')}; ${STOP}`, 'D+200', 'betwist dagen=7'],
  ['dag 15', `ziek D; ${SIGNAAL}; ${bericht('D+115')}; ${STOP}`, 'D+200', 'te-laat dagen=8'],
  ['de maatregel zelf is geen bericht', `ziek D; ${SIGNAAL}; ${STOP}`, 'D+200', 'gemist dagen=93 op=geen'],
  ['meegedeeld met de maatregel', `ziek D; ${SIGNAAL}; ${gemeld('D+120')}`, 'D+200', 'te-laat dagen=13 op=D+120'],
  ['meegedeeld voor de maatregel', `ziek D; ${gemeld('D+110')}`, 'D+200', 'voldaan op=D+110'],
  [
    'de waarschuwing als bericht',
    `ziek D; ${SIGNAAL}; loonmaatregel D+105 stap=waarschuwing; ${STOP}`,
    'D+200',
    'voldaan op=D+105',
  ],
  [
    'bericht aan een ander telt niet',
    `ziek D; ${SIGNAAL}; ${bericht('D+101').replace('werknemer', 'uwv')}; ${STOP}`,
    'D+200',
    'gemist',
  ],
  ['zonder stagnatie: vanaf de maatregel', `ziek D; ${gemeld('D+127')}`, 'D+200', 'voldaan uiterlijk=D+127 op=D+127'],
  [
    'opschorting telt ook',
    `ziek D; ${SIGNAAL}; loonmaatregel D+107 stap=opschorting meegedeeldOp=D+107`,
    'D+200',
    'voldaan',
  ],
  [
    'een opgeloste stagnatie is niet de grond van een latere maatregel',
    `ziek D; stagnatie D+50 bij=werknemer stap=gesignaleerd; stagnatie D+60 bij=werknemer stap=opgelost; ${SIGNAAL}; loonmaatregel D+103 stap=stopzetting meegedeeldOp=D+103`,
    'D+200',
    'voldaan uiterlijk=D+107',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/2` }, [
  [
    'tweede maatregel na hervatting telt opnieuw',
    `ziek D; ${SIGNAAL}; loonmaatregel D+105 stap=opschorting; loonmaatregel D+130 stap=hervat; stagnatie D+200 bij=werknemer stap=gesignaleerd; loonmaatregel D+216 stap=stopzetting meegedeeldOp=D+216`,
    'D+300',
    'te-laat dagen=9 uiterlijk=D+207',
  ],
]);
tabel(ID, { D: '2004-01-01' }, [
  [
    'eerste dag waarvan wvp iets zegt',
    'ziek D; loonmaatregel D+90 stap=stopzetting meegedeeldOp=D+90',
    'D+200',
    'voldaan versie=2002-04-01',
  ],
  ['te laat', 'ziek D; loonmaatregel D+90 stap=stopzetting meegedeeldOp=D+105', 'D+200', 'te-laat versie=2002-04-01'],
]);
tabel(ID, { D: '2003-12-31' }, [['ziekte van voor 2004', 'ziek D; loonmaatregel D+90 stap=stopzetting', 'D+200', '-']]);
