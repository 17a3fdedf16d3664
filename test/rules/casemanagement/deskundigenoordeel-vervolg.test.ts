import { AAN, anders } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'deskundigenoordeel-vervolg';
const D = '2025-01-06';
const KLAAR = 'ziek D; plan-van-aanpak D+40; deskundigenoordeel D+50 id=u stap=uitslag';

tabel(ID, { D, sleutel: `${ID}/u`, config: AAN }, [
  ['alleen aangevraagd', 'ziek D; deskundigenoordeel D+50 id=u stap=aangevraagd', 'D+99', '-'],
  ['laatste dag', KLAAR, 'D+64', 'open uiterlijk=D+64 ruim=D+64 versie=2019-07-15'],
  ['dag erna', KLAAR, 'D+65', 'gemist dagen=1'],
  ['gesprek op de laatste dag', `${KLAAR}; voortgangsgesprek D+64`, 'D+99', 'voldaan op=D+64'],
  ['bijstelling', `${KLAAR}; bijstelling-plan-van-aanpak D+64`, 'D+99', 'voldaan op=D+64'],
  ['een dag later', `${KLAAR}; voortgangsgesprek D+65`, 'D+99', 'te-laat dagen=1'],
  ['dezelfde dag', `${KLAAR}; voortgangsgesprek D+50`, 'D+99', 'voldaan op=D+50'],
  ['gesprek van ervoor', `${KLAAR}; voortgangsgesprek D+49`, 'D+99', 'gemist'],
  ['hersteld', `${KLAAR}; hersteld D+64`, 'D+99', 'vervallen reden=hersteld'],
]);
tabel(ID, { D, sleutel: `${ID}/u`, config: anders({ [ID]: 7 }) }, [
  ['eigen getal', KLAAR, 'D+58', 'gemist uiterlijk=D+57'],
]);
