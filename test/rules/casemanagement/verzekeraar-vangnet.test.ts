import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'verzekeraar-vangnet';
const D = '2025-01-06';
const ZIEK = (meer: string) => `ziekmelding D+2 eersteZiektedag=D ${meer}`;
const MELD = (dag: string, onderwerp = 'vangnet') => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, config: VERZEKERD }, [
  ['niet gezegd', ZIEK(''), 'D+99', '-'],
  ['uitdrukkelijk niet', ZIEK('vangnet=geen'), 'D+99', '-'],
  ['laatste dag', ZIEK('vangnet=vierde-dag'), 'D+16', 'open uiterlijk=D+16 ruim=D+16 versie=2019-07-15'],
  ['dag erna', ZIEK('vangnet=vierde-dag'), 'D+17', 'gemist dagen=1'],
  ['gemeld', `${ZIEK('vangnet=vierde-dag')}; ${MELD('D+16')}`, 'D+99', 'voldaan op=D+16'],
  ['een dag later', `${ZIEK('vangnet=vierde-dag')}; ${MELD('D+17')}`, 'D+99', 'te-laat dagen=1'],
  ['andere melding', `${ZIEK('vangnet=vierde-dag')}; ${MELD('D+10', 'overig')}`, 'D+99', 'gemist'],
  ['ook na herstel', `${ZIEK('vangnet=vierde-dag')}; hersteld D+10`, 'D+17', 'gemist'],
]);
tabel(ID, { D, config: AAN }, [['geen verzekering', ZIEK('vangnet=vierde-dag'), 'D+99', '-']]);
tabel(ID, { D, config: { ...AAN, verzekering: {} } }, [['verzekering leeg', ZIEK('vangnet=vierde-dag'), 'D+99', '-']]);
tabel(ID, { D, config: anders({ [ID]: 7 }, VERZEKERD) }, [
  ['eigen getal', ZIEK('vangnet=vierde-dag'), 'D+10', 'gemist uiterlijk=D+9'],
]);
