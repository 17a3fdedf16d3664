import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'informatie-vervroegde-iva';
const D = '2025-01-06';
const GEEN = 'ziek D; probleemanalyse D+40 id=p mogelijkheden=geen';
const VERTELD = (dag: string) => `informatie-verstrekt ${dag} aan=[werknemer] onderwerp=vervroegde-iva`;

tabel(ID, { D, sleutel: `${ID}/p`, config: AAN }, [
  ['wel mogelijkheden', 'ziek D; probleemanalyse D+40 id=p', 'D+99', '-'],
  ['tijdelijk geen', 'ziek D; probleemanalyse D+40 id=p mogelijkheden=tijdelijk-geen', 'D+99', '-'],
  ['laatste dag', GEEN, 'D+82', 'open uiterlijk=D+82 ruim=D+82 versie=2019-07-15'],
  ['dag erna', GEEN, 'D+83', 'gemist dagen=1'],
  ['verteld', `${GEEN}; ${VERTELD('D+82')}`, 'D+99', 'voldaan op=D+82'],
  ['een dag later', `${GEEN}; ${VERTELD('D+83')}`, 'D+99', 'te-laat dagen=1'],
  ['al aangevraagd', `${GEEN}; vervroegde-iva D+80 stap=aangevraagd`, 'D+99', 'voldaan op=D+80'],
  [
    'aangevraagd na de uitleg',
    `${GEEN}; ${VERTELD('D+70')}; vervroegde-iva D+80 stap=aangevraagd`,
    'D+99',
    'voldaan op=D+70',
  ],
  [
    'weer mogelijkheden op de laatste dag',
    `${GEEN}; bijstelling-probleemanalyse D+82`,
    'D+99',
    'vervallen reden=aanleiding-voorbij',
  ],
  ['weer mogelijkheden een dag later', `${GEEN}; bijstelling-probleemanalyse D+83`, 'D+99', 'gemist'],
  ['hersteld', `${GEEN}; hersteld D+82`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/b`, config: AAN }, [
  [
    'in een bijstelling',
    'ziek D; probleemanalyse D+40; bijstelling-probleemanalyse D+90 id=b mogelijkheden=geen',
    'D+133',
    'gemist uiterlijk=D+132',
  ],
  [
    'een tweede keer geen hoort bij de eerste',
    `${GEEN}; bijstelling-probleemanalyse D+60 id=b mogelijkheden=geen`,
    'D+133',
    '-',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/p`, config: anders({ [ID]: 21 }) }, [
  ['eigen getal', GEEN, 'D+62', 'gemist uiterlijk=D+61'],
]);
