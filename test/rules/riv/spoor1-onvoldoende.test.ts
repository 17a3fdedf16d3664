import { signalen } from '../../support/tabel.ts';

const START = 'ziek D; spoor-2 D+390 stap=gestart';

// BW 7:658a lid 1, BBP bijlage par. 9: first work with the own employer.
signalen('spoor1-onvoldoende', { D: '2025-01-06' }, [
  ['geen spoor 2', 'ziek D', 'D+400', 0],
  ['dag voor de start', START, 'D+389', 0],
  ['dag van de start', START, 'D+390', 1],
  ['arbeidsdeskundig rapport', `${START}; arbeidsdeskundig-onderzoek D+300 stap=rapport`, 'D+400', 0],
  ['onderzoek alleen aangevraagd', `${START}; arbeidsdeskundig-onderzoek D+300 stap=aangevraagd`, 'D+400', 1],
  ['aangepast werk gedaan', `${START}; werkhervatting D+300 percentage=50 soortWerk=aangepast`, 'D+400', 0],
  ['eigen werk gedaan', `${START}; werkhervatting D+300 percentage=50 soortWerk=eigen`, 'D+400', 1],
  ['doel was ander eigen werk', `${START}; plan-van-aanpak D+50 einddoel=ander-werk-eigen-werkgever`, 'D+400', 0],
  ['doel was eigen werk', `${START}; plan-van-aanpak D+50 einddoel=eigen-werk`, 'D+400', 1],
]);
