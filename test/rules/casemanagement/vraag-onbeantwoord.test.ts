import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'vraag-onbeantwoord';
const D = '2025-01-06';
const VRAAG = (meer = '') => `ziek D; vraagstelling-bedrijfsarts D+50 id=v vragen=[x] ${meer}`;

tabel(ID, { D, sleutel: `${ID}/v`, config: AAN }, [
  ['geen vraag', 'ziek D', 'D+99', '-'],
  ['laatste dag', VRAAG(), 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', VRAAG(), 'D+65', 'gemist dagen=1'],
  ['beantwoord op de laatste dag', VRAAG('beantwoordOp=D+64'), 'D+99', 'voldaan op=D+64'],
  ['een dag later', VRAAG('beantwoordOp=D+65'), 'D+99', 'te-laat dagen=1'],
  ['antwoord van na de peildatum', VRAAG('beantwoordOp=D+66'), 'D+65', 'gemist'],
  ['hersteld', `${VRAAG()}; hersteld D+64`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/w`, config: AAN }, [
  ['elke vraag apart', `${VRAAG()}; vraagstelling-bedrijfsarts D+60 id=w vragen=[y]`, 'D+74', 'open uiterlijk=D+74'],
]);
tabel(ID, { D, sleutel: `${ID}/v`, config: anders({ [ID]: 7 }) }, [
  ['eigen getal', VRAAG(), 'D+58', 'gemist uiterlijk=D+57'],
]);
