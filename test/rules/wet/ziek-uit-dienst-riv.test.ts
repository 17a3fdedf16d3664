import { expect, it } from 'vitest';
import { oordeel, stap } from '../../support/case.ts';
import { reken } from '../../support/oracle.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'ziek-uit-dienst-riv';
const uit = (L: string) => `ziek D; einde-dienstverband D laatsteDag=${L}`;

// ZW art. 38 lid 2: six weeks or more between the first sick day and the last day of employment.
tabel(ID, { D: '2026-05-04' }, [
  ['geen einde', 'ziek D', 'D+50', '-'],
  ['41 dagen', uit('D+41'), 'D+50', 'vervallen reden=ziekte-korter-dan-zes-weken'],
  ['42 dagen', uit('D+42'), 'D+50', 'gemist uiterlijk=D+42 ruim=D+42 versie=2011-01-01'],
  ['op de laatste dag', `${uit('D+60')}; re-integratieverslag D+60`, 'D+90', 'voldaan'],
  ['een dag later', `${uit('D+60')}; re-integratieverslag D+61`, 'D+90', 'te-laat dagen=1'],
  [
    'het afschrift telt',
    `${uit('D+60')}; re-integratieverslag D+58 verstrektAanWerknemer=D+61`,
    'D+90',
    'te-laat dagen=1',
  ],
  ['niet gedaan, laatste dag', uit('D+60'), 'D+60', 'open'],
  ['niet gedaan, dag erna', uit('D+60'), 'D+61', 'gemist dagen=1'],
  ['eigenrisicodrager', `${uit('D+60')}; @erd`, 'D+61', 'vervallen reden=eigenrisicodrager'],
  ['hersteld op de laatste dag', `${uit('D+60')}; hersteld D+60`, 'D+90', '-'],
  ['hersteld een dag later', `${uit('D+60')}; hersteld D+61`, 'D+90', 'gemist'],
  [
    'onderbreking: 51 dagen ertussen, 41 ziek: twee lezingen',
    `ziek D; hersteld D+10; ziek D+20; einde-dienstverband D+20 laatsteDag=D+51`,
    'D+60',
    'betwist dagen=9',
  ],
  [
    'onderbreking: 42 dagen ziek',
    `ziek D; hersteld D+10; ziek D+20; einde-dienstverband D+20 laatsteDag=D+52`,
    'D+60',
    'gemist',
  ],
  [
    'een onderbreking na de laatste dag telt niet',
    `ziek D; einde-dienstverband D laatsteDag=D+42; hersteld D+50; ziek D+60`,
    'D+70',
    'gemist',
  ],
  ['overleden', 'ziek D; einde-dienstverband D+60 laatsteDag=D+60 aard=overlijden', 'D+70', '-'],
  // ZW art. 38 lid 4: with a vangnet of art. 29 lid 2 e, f, g the verslag stays due
  ['vangnet zes weken', 'ziek D vangnet=zes-weken; einde-dienstverband D laatsteDag=D+60', 'D+61', 'gemist dagen=1'],
]);
tabel(ID, { D: '2010-10-04' }, [
  ['eerste dag van de gelezen tekst', uit('2011-01-01'), 'D+120', 'gemist versie=2011-01-01'],
  ['daarvoor', uit('2010-12-31'), 'D+120', '-'],
]);

// VHV art. 2a: the short report only without probleemanalyse and plan, and shorter than ten weeks or no threat expected.
it.each([
  ['69 dagen, geen stukken', uit('D+69'), 'verkort'],
  ['70 dagen, geen stukken', uit('D+70'), 'volledig'],
  ['69 dagen, probleemanalyse', `${uit('D+69')}; probleemanalyse D+40`, 'volledig'],
  ['69 dagen, plan', `${uit('D+69')}; plan-van-aanpak D+40`, 'volledig'],
  ['70 dagen, geen dreiging', `${uit('D+70')}; spreekuur D+30 verwachtLangdurig=false`, 'verkort'],
])('%s: %s is %s', (_wat, regel, soort) => {
  const teksten = stap(oordeel(reken(regel, '2026-05-04'), '2026-08-01'), ID).omdat.map((o) => o.tekst);
  expect(teksten.filter((t) => /^(verkort|volledig)/.test(t)).map((t) => t.split(' ')[0])).toEqual([soort]);
});
