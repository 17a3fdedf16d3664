import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'spoor-2-belastbaarheid';
const D = '2025-01-06';
const START = 'ziek D; spoor-2 D+400 stap=gestart';

tabel(ID, { D, sleutel: `${ID}/1`, config: AAN }, [
  ['niet gestart', 'ziek D; spoor-2 D+400 stap=besloten', 'D+500', '-'],
  ['laatste dag', START, 'D+491', 'open uiterlijk=D+491 ruim=D+491 versie=2019-07-15'],
  ['dag erna', START, 'D+492', 'gemist dagen=1'],
  ['spreekuur', `${START}; spreekuur D+491 stap=gehouden`, 'D+500', 'voldaan op=D+491'],
  ['spreekuur zonder stap', `${START}; spreekuur D+491`, 'D+500', 'voldaan'],
  ['een dag later', `${START}; spreekuur D+492 stap=gehouden`, 'D+500', 'te-laat dagen=1'],
  ['alleen opgeroepen', `${START}; spreekuur D+480 stap=opgeroepen`, 'D+500', 'gemist'],
  ['niet verschenen', `${START}; spreekuur D+480 stap=niet-verschenen`, 'D+500', 'gemist'],
  ['bijgestelde probleemanalyse', `${START}; bijstelling-probleemanalyse D+480`, 'D+500', 'voldaan'],
  [
    'afgesloten op de laatste dag',
    `${START}; spoor-2 D+491 stap=afgesloten`,
    'D+500',
    'vervallen reden=aanleiding-voorbij',
  ],
  ['afgesloten een dag later', `${START}; spoor-2 D+492 stap=afgesloten`, 'D+500', 'gemist'],
  ['hersteld', `${START}; hersteld D+491`, 'D+500', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/2`, config: AAN }, [
  ['telt vanaf het vorige', `${START}; spreekuur D+420`, 'D+512', 'gemist uiterlijk=D+511'],
  ['na de wachttijd', `${START}; spreekuur E-90`, 'E+9', 'vervallen reden=wachttijd-voorbij'],
  ['op de laatste dag van de wachttijd', `${START}; spreekuur E-91`, 'E+1', 'gemist uiterlijk=E'],
]);
tabel(ID, { D, sleutel: `${ID}/1`, config: anders({ [ID]: 60 }) }, [
  ['eigen getal', START, 'D+461', 'gemist uiterlijk=D+460'],
]);
