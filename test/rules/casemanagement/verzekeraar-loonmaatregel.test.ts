import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'verzekeraar-loonmaatregel';
const D = '2025-01-06';
const MAATREGEL = (stap = 'opschorting') => `ziek D; loonmaatregel D+50 id=m stap=${stap}`;
const MELD = (dag: string, onderwerp = 'loonmaatregel') => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, sleutel: `${ID}/m`, config: VERZEKERD }, [
  ['laatste dag', MAATREGEL(), 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', MAATREGEL(), 'D+65', 'gemist dagen=1'],
  ['gemeld', `${MAATREGEL()}; ${MELD('D+64')}`, 'D+99', 'voldaan op=D+64'],
  ['nagelaten gemeld', `${MAATREGEL()}; ${MELD('D+64', 'loonmaatregel-nagelaten')}`, 'D+99', 'voldaan'],
  ['een dag later', `${MAATREGEL()}; ${MELD('D+65')}`, 'D+99', 'te-laat dagen=1'],
  ['eerder telt niet', `${MAATREGEL()}; ${MELD('D+49')}`, 'D+99', 'gemist'],
  ['stopzetting', MAATREGEL('stopzetting'), 'D+65', 'gemist'],
  ['hervat', MAATREGEL('hervat'), 'D+65', 'gemist'],
  ['waarschuwing', MAATREGEL('waarschuwing'), 'D+65', '-'],
  ['ook na herstel', `${MAATREGEL()}; hersteld D+55`, 'D+99', 'gemist'],
]);
tabel(ID, { D, sleutel: `${ID}/m`, config: AAN }, [['geen verzekering', MAATREGEL(), 'D+99', '-']]);
tabel(ID, { D, sleutel: `${ID}/m`, config: anders({ [ID]: 7 }, VERZEKERD) }, [
  ['eigen getal', MAATREGEL(), 'D+58', 'gemist uiterlijk=D+57'],
]);
