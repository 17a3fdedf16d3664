import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'spreekuur-plannen';
const D = '2025-01-06';
const LANG = 'ziekmelding D eersteZiektedag=D verwachtLangdurig=true';
const KORT = 'ziekmelding D eersteZiektedag=D verwachtLangdurig=false';
const VRAAG = (dag: string) => `vraagstelling-bedrijfsarts ${dag} vragen=[x]`;

tabel(ID, { D, config: AAN }, [
  ['niets bekend, laatste dag', 'ziek D', 'D+35', 'open uiterlijk=D+35 ruim=D+35 versie=2019-07-15'],
  ['niets bekend, dag erna', 'ziek D', 'D+36', 'gemist dagen=1'],
  ['langdurig verwacht', LANG, 'D+14', 'open uiterlijk=D+14'],
  ['langdurig verwacht, dag erna', LANG, 'D+15', 'gemist dagen=1'],
  ['spreekuur op dag 14', `${LANG}; spreekuur D+14`, 'D+50', 'voldaan op=D+14'],
  ['opgeroepen telt', `${LANG}; spreekuur D+14 stap=opgeroepen`, 'D+50', 'voldaan'],
  ['een dag te laat', `${LANG}; spreekuur D+15`, 'D+50', 'te-laat dagen=1'],
  ['de probleemanalyse telt', `${LANG}; probleemanalyse D+14`, 'D+50', 'voldaan'],
  ['kort verwacht', KORT, 'D+36', 'vervallen reden=geen-dreigend-langdurig-verzuim'],
  ['kort verwacht, maar gevraagd', `${KORT}; ${VRAAG('D+3')}`, 'D+36', 'gemist uiterlijk=D+35'],
  ['kort verwacht, laat gevraagd', `${KORT}; ${VRAAG('D+40')}`, 'D+54', 'open uiterlijk=D+54'],
  ['kort verwacht, laat gevraagd, dag erna', `${KORT}; ${VRAAG('D+40')}`, 'D+55', 'gemist'],
  ['kort verwacht en toch een spreekuur', `${KORT}; spreekuur D+20`, 'D+36', 'voldaan'],
  ['hersteld', 'ziek D; hersteld D+35', 'D+40', 'vervallen reden=hersteld'],
  ['een dag na de laatste dag hersteld', 'ziek D; hersteld D+36', 'D+40', 'gemist'],
  ['onderbreking schuift', 'ziek D; hersteld D+10; ziek D+12', 'D+37', 'open uiterlijk=D+37'],
]);
tabel(ID, { D, config: anders({ [ID]: 5, [`${ID}-uiterste`]: 20 }) }, [
  ['eigen getal na het bericht', LANG, 'D+5', 'open uiterlijk=D+5'],
  ['eigen uiterste', 'ziek D', 'D+21', 'gemist uiterlijk=D+20'],
]);
