import { AAN, anders, MET_CASEMANAGER } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'inschakeling-casemanager';
const D = '2025-01-06';
const LANG = 'ziekmelding D eersteZiektedag=D verwachtLangdurig=true';

tabel(ID, { D, config: AAN }, [
  ['nog tijd', 'ziek D', 'D+55', 'open uiterlijk=D+55 ruim=D+56 versie=2019-07-15'],
  ['een dag erna', 'ziek D', 'D+56', 'betwist dagen=1'],
  ['twee dagen erna', 'ziek D', 'D+57', 'gemist dagen=2'],
  ['aangewezen op dag 56', 'ziek D; casemanager-aangewezen D+55', 'D+99', 'voldaan op=D+55'],
  ['een dag later', 'ziek D; casemanager-aangewezen D+56', 'D+99', 'betwist'],
  ['twee dagen later', 'ziek D; casemanager-aangewezen D+57', 'D+99', 'te-laat dagen=2'],
  ['in het plan', 'ziek D; plan-van-aanpak D+50 casemanager={naam: x}', 'D+99', 'voldaan op=D+50'],
  ['een plan zonder casemanager', 'ziek D; plan-van-aanpak D+50', 'D+99', 'gemist'],
  ['eerder aangewezen', 'casemanager-aangewezen D-30; ziek D', 'D+99', 'voldaan op=D'],
  ['langdurig verwacht bij de melding', LANG, 'D+7', 'open uiterlijk=D+7 ruim=D+7'],
  ['langdurig verwacht, dag 8', LANG, 'D+8', 'gemist dagen=1'],
  ['langdurig verwacht, op dag 7 aangewezen', `${LANG}; casemanager-aangewezen D+7`, 'D+99', 'voldaan'],
  ['in een spreekuur', 'ziek D; spreekuur D+20 verwachtLangdurig=true', 'D+28', 'gemist uiterlijk=D+27'],
  [
    'pas in week 8: niet later dan week 8',
    'ziek D; spreekuur D+48 verwachtLangdurig=true',
    'D+49',
    'open uiterlijk=D+55',
  ],
  ['een dag eerder gezegd', 'ziek D; spreekuur D+47 verwachtLangdurig=true', 'D+49', 'open uiterlijk=D+54 ruim=D+54'],
  ['onderbreking schuift', 'ziek D; hersteld D+10; ziek D+15', 'D+60', 'open uiterlijk=D+60'],
  ['hersteld', 'ziek D; hersteld D+55', 'D+60', 'vervallen reden=hersteld'],
  ['uit dienst', 'ziek D; einde-dienstverband D+40 laatsteDag=D+40', 'D+60', 'vervallen reden=einde-dienstverband'],
  ['spreekuur onleesbaar', 'ziek D; !spreekuur D+3', 'D+60', 'onbepaald'],
]);
tabel(ID, { D, config: MET_CASEMANAGER }, [
  ['in dossier.yaml of wvp.yaml', 'ziek D', 'D', 'voldaan op=D'],
  ['ook met een late aanwijzing', 'ziek D; casemanager-aangewezen D+90', 'D+99', 'voldaan op=D'],
]);
tabel(ID, { D, config: anders({ [ID]: 10 }) }, [['eigen getal', LANG, 'D+10', 'open uiterlijk=D+10']]);
tabel(ID, { D, config: { versie: 1 } }, [['regelset uit', 'ziek D', 'D+99', '-']]);
tabel(ID, { D: '2019-07-15', config: AAN }, [
  ['eerste dag van de Werkwijzer', 'ziek D', 'D+57', 'gemist versie=2019-07-15'],
]);
tabel(ID, { D: '2019-07-14', config: AAN }, [['daarvoor', 'ziek D', 'D+57', 'vervallen reden=geen-versie-van-kracht']]);
