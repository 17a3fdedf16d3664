import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'verzekeraar-stagnatie';
const D = '2025-01-06';
const STAG = (dag: string, stap: string, id = stap) => `stagnatie ${dag} id=${id} bij=werknemer stap=${stap}`;
const SIGNAAL = `ziek D; ${STAG('D+50', 'gesignaleerd', 's')}`;
const MELD = (dag: string, onderwerp = 'stagnatie') => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, sleutel: `${ID}/s`, config: VERZEKERD }, [
  ['nog niet lang', SIGNAAL, 'D+77', 'gepland uiterlijk=D+78 ruim=D+78 versie=2019-07-15'],
  ['28 dagen', SIGNAAL, 'D+78', 'open'],
  ['dag erna', SIGNAAL, 'D+79', 'gemist dagen=1'],
  ['gemeld', `${SIGNAAL}; ${MELD('D+78')}`, 'D+99', 'voldaan op=D+78'],
  ['geen medewerking gemeld', `${SIGNAAL}; ${MELD('D+78', 'geen-medewerking')}`, 'D+99', 'voldaan'],
  ['een dag later', `${SIGNAAL}; ${MELD('D+79')}`, 'D+99', 'te-laat dagen=1'],
  ['andere melding', `${SIGNAAL}; ${MELD('D+60', 'overig')}`, 'D+99', 'gemist'],
  ['opgelost op dag 28', `${SIGNAAL}; ${STAG('D+78', 'opgelost')}`, 'D+99', 'vervallen reden=aanleiding-voorbij'],
  ['opgelost op dag 29', `${SIGNAAL}; ${STAG('D+79', 'opgelost')}`, 'D+99', 'gemist'],
  ['opgeschaald: veertien dagen', `${SIGNAAL}; ${STAG('D+55', 'geescaleerd')}`, 'D+69', 'open uiterlijk=D+69'],
  ['opgeschaald, dag erna', `${SIGNAAL}; ${STAG('D+55', 'geescaleerd')}`, 'D+70', 'gemist dagen=1'],
  [
    'laat opgeschaald: niet later dan 28 dagen',
    `${SIGNAAL}; ${STAG('D+70', 'geescaleerd')}`,
    'D+78',
    'open uiterlijk=D+78',
  ],
  [
    'opgeschaald en opgelost: toch melden',
    `${SIGNAAL}; ${STAG('D+55', 'geescaleerd')}; ${STAG('D+60', 'opgelost')}`,
    'D+99',
    'gemist',
  ],
  ['hersteld', `${SIGNAAL}; hersteld D+78`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/s`, config: AAN }, [['geen verzekering', SIGNAAL, 'D+99', '-']]);
tabel(ID, { D, sleutel: `${ID}/s`, config: anders({ [ID]: 20, [`${ID}-escalatie`]: 3 }, VERZEKERD) }, [
  ['eigen getal', SIGNAAL, 'D+71', 'gemist uiterlijk=D+70'],
  ['eigen getal na escalatie', `${SIGNAAL}; ${STAG('D+55', 'geescaleerd')}`, 'D+59', 'gemist uiterlijk=D+58'],
]);
