import { AAN, anders, VERZEKERD } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'buiten-mandaat';
const D = '2025-01-06';
const TOE = (kosten: number, meer = 'financiering=verzekeraar') =>
  `ziek D; interventie D+40 id=v stap=voorgesteld; interventie D+50 id=t stap=toegezegd kosten=${kosten} ${meer}`;
const MELD = (dag: string, onderwerp = ID) => `verzekeraar-melding ${dag} onderwerp=${onderwerp}`;

tabel(ID, { D, sleutel: `${ID}/t`, config: VERZEKERD }, [
  ['precies het mandaat', TOE(5000), 'D+99', '-'],
  ['een cent erboven', TOE(5000.01), 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', TOE(6000), 'D+65', 'gemist dagen=1'],
  ['gemeld op de laatste dag', `${TOE(6000)}; ${MELD('D+64')}`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${TOE(6000)}; ${MELD('D+65')}`, 'D+99', 'te-laat dagen=1'],
  ['vooraf gemeld', `${TOE(6000)}; ${MELD('D+40')}`, 'D+99', 'voldaan op=D+40'],
  ['van voor deze interventie', `${TOE(6000)}; ${MELD('D+39')}`, 'D+99', 'gemist'],
  ['andere melding', `${TOE(6000)}; ${MELD('D+60', 'overig')}`, 'D+99', 'gemist'],
  ['de werkgever betaalt', TOE(6000, 'financiering=werkgever'), 'D+99', '-'],
  ['gedeeld telt niet', TOE(6000, 'financiering=gedeeld'), 'D+99', '-'],
  ['ook na herstel', `${TOE(6000)}; hersteld D+52`, 'D+99', 'gemist'],
]);
tabel(ID, { D, sleutel: `${ID}/u`, config: VERZEKERD }, [
  [
    'de tweede interventie brengt de som erboven',
    `${TOE(4000)}; interventie D+60 id=u naam=tweede stap=toegezegd kosten=1500 financiering=verzekeraar`,
    'D+75',
    'gemist uiterlijk=D+74',
  ],
]);
tabel(ID, { D, sleutel: `${ID}/t`, config: AAN }, [['geen verzekering', TOE(6000), 'D+99', '-']]);
tabel(ID, { D, sleutel: `${ID}/t`, config: { ...AAN, verzekering: { polis: 'x' } } }, [
  ['geen mandaat', TOE(6000), 'D+99', '-'],
]);
tabel(ID, { D, sleutel: `${ID}/t`, config: anders({ [ID]: 7 }, VERZEKERD) }, [
  ['eigen getal', TOE(6000), 'D+58', 'gemist uiterlijk=D+57'],
]);
