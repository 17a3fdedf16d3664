import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'verzekeraar-regres';
const D = '2025-01-06';
const ZIEK = (meer: string) => `ziekmelding D+2 eersteZiektedag=D ${meer}`;
const MELD = (dag: string, onderwerp = 'regres') => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, config: VERZEKERD }, [
  ['niet gezegd', ZIEK(''), 'D+99', '-'],
  ['uitdrukkelijk niet', ZIEK('regres=false'), 'D+99', '-'],
  ['laatste dag', ZIEK('regres=true'), 'D+16', 'open uiterlijk=D+16 ruim=D+16 versie=2019-07-15'],
  ['dag erna', ZIEK('regres=true'), 'D+17', 'gemist dagen=1'],
  ['gemeld', `${ZIEK('regres=true')}; ${MELD('D+16')}`, 'D+99', 'voldaan op=D+16'],
  ['een dag later', `${ZIEK('regres=true')}; ${MELD('D+17')}`, 'D+99', 'te-laat dagen=1'],
  ['andere melding', `${ZIEK('regres=true')}; ${MELD('D+10', 'overig')}`, 'D+99', 'gemist'],
  ['ook na herstel', `${ZIEK('regres=true')}; hersteld D+10`, 'D+17', 'gemist'],
]);
tabel(ID, { D, config: AAN }, [['geen verzekering', ZIEK('regres=true'), 'D+99', '-']]);
tabel(ID, { D, config: { ...AAN, verzekering: {} } }, [['verzekering leeg', ZIEK('regres=true'), 'D+99', '-']]);
tabel(ID, { D, config: anders({ [ID]: 7 }, VERZEKERD) }, [
  ['eigen getal', ZIEK('regres=true'), 'D+10', 'gemist uiterlijk=D+9'],
]);
