import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'verzekeraar-loonwaarde';
const D = '2025-01-06';
const WERK = 'ziek D; werkhervatting D+50 id=w percentage=50 soortWerk=aangepast loonwaarde=40';
const MELD = (dag: string, onderwerp = 'loonwaarde') => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, sleutel: `${ID}/w`, config: VERZEKERD }, [
  ['zonder loonwaarde', 'ziek D; werkhervatting D+50 id=w percentage=50', 'D+99', '-'],
  ['laatste dag', WERK, 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', WERK, 'D+65', 'gemist dagen=1'],
  ['gemeld', `${WERK}; ${MELD('D+64')}`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${WERK}; ${MELD('D+65')}`, 'D+99', 'te-laat dagen=1'],
  ['andere melding', `${WERK}; ${MELD('D+60', 'overig')}`, 'D+99', 'gemist'],
  ['hersteld', `${WERK}; hersteld D+64`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/x`, config: VERZEKERD }, [
  ['zelfde loonwaarde', `${WERK}; werkhervatting D+60 id=x percentage=60 loonwaarde=40`, 'D+99', '-'],
  ['veranderd', `${WERK}; werkhervatting D+60 id=x percentage=60 loonwaarde=50`, 'D+75', 'gemist uiterlijk=D+74'],
]);
tabel(ID, { D, sleutel: `${ID}/w`, config: AAN }, [['geen verzekering', WERK, 'D+99', '-']]);
tabel(ID, { D, sleutel: `${ID}/w`, config: anders({ [ID]: 7 }, VERZEKERD) }, [
  ['eigen getal', WERK, 'D+58', 'gemist uiterlijk=D+57'],
]);
