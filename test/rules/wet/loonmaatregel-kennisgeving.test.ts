import { tabel } from '../../support/tabel.ts';

const ID = 'loonmaatregel-kennisgeving';
const D = '2025-01-06';
const SIGNAAL = 'stagnatie D+100 bij=werknemer stap=gesignaleerd';
const bericht = (dag: string) => `informatie-verstrekt ${dag} aan=[werknemer] onderwerp=loonmaatregel`;
const STOP = 'loonmaatregel D+120 stap=stopzetting';

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
  ['de maatregel zelf als bericht', `ziek D; ${SIGNAAL}; ${STOP}`, 'D+200', 'te-laat dagen=13 op=D+120'],
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
    'te-laat op=D+120',
  ],
  ['zonder stagnatie: vanaf de maatregel', `ziek D; ${STOP}`, 'D+200', 'voldaan uiterlijk=D+127 op=D+120'],
  ['opschorting telt ook', `ziek D; ${SIGNAAL}; loonmaatregel D+107 stap=opschorting`, 'D+200', 'voldaan'],
  [
    'een opgeloste stagnatie is niet de grond van een latere maatregel',
    `ziek D; stagnatie D+50 bij=werknemer stap=gesignaleerd; stagnatie D+60 bij=werknemer stap=opgelost; ${SIGNAAL}; loonmaatregel D+103 stap=stopzetting`,
    'D+200',
    'voldaan uiterlijk=D+107',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/2` }, [
  [
    'tweede maatregel na hervatting telt opnieuw',
    `ziek D; ${SIGNAAL}; loonmaatregel D+105 stap=opschorting; loonmaatregel D+130 stap=hervat; stagnatie D+200 bij=werknemer stap=gesignaleerd; loonmaatregel D+216 stap=stopzetting`,
    'D+300',
    'te-laat dagen=9 uiterlijk=D+207',
  ],
]);
tabel(ID, { D: '2002-01-07' }, [
  [
    'eerste dag van deze versie',
    'ziek D; loonmaatregel 2002-04-01 stap=stopzetting',
    'D+200',
    'voldaan versie=2002-04-01',
  ],
  [
    'te laat',
    'ziek D; stagnatie 2002-03-01 bij=werknemer stap=gesignaleerd; loonmaatregel 2002-04-01 stap=stopzetting',
    'D+200',
    'te-laat',
  ],
  ['daarvoor', 'ziek D; loonmaatregel 2002-03-31 stap=stopzetting', 'D+200', '-'],
]);
