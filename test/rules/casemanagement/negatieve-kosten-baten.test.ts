import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'negatieve-kosten-baten';
const D = '2025-01-06';
const KB = (uitkomst = 'negatief') => `ziek D; kosten-baten D+50 id=k kosten=2 baten=1 uitkomst=${uitkomst}`;
const MELD = (dag: string, onderwerp = ID) => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, sleutel: `${ID}/k`, config: VERZEKERD }, [
  ['positief', KB('positief'), 'D+99', '-'],
  ['laatste dag', KB(), 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', KB(), 'D+65', 'gemist dagen=1'],
  ['gemeld', `${KB()}; ${MELD('D+64')}`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${KB()}; ${MELD('D+65')}`, 'D+99', 'te-laat dagen=1'],
  ['eerder telt niet', `${KB()}; ${MELD('D+49')}`, 'D+99', 'gemist'],
  ['andere melding', `${KB()}; ${MELD('D+60', 'overig')}`, 'D+99', 'gemist'],
  ['ook na herstel', `${KB()}; hersteld D+52`, 'D+99', 'gemist'],
]);
tabel(ID, { D, sleutel: `${ID}/k`, config: AAN }, [['geen verzekering', KB(), 'D+99', '-']]);
tabel(ID, { D, sleutel: `${ID}/k`, config: anders({ [ID]: 7 }, VERZEKERD) }, [
  ['eigen getal', KB(), 'D+58', 'gemist uiterlijk=D+57'],
]);
