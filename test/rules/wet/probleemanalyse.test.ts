import { tabel } from '../../support/tabel.ts';

const D = '2025-01-06';
const GEEN = 'spreekuur D+30 verwachtLangdurig=false';

tabel('probleemanalyse', { D }, [
  ['dag voor het venster', 'ziek D', 'D+27', 'gepland uiterlijk=D+42 ruim=D+42'],
  ['eerste dag van het venster', 'ziek D', 'D+28', 'open'],
  ['laatste dag', 'ziek D', 'D+42', 'open'],
  ['dag erna', 'ziek D', 'D+43', 'gemist dagen=1'],
  ['week 6 van UWV is alleen advies', 'ziek D; probleemanalyse D+42', 'D+60', 'voldaan op=D+42 versie=2002-04-01'],
  ['een dag te laat', 'ziek D; probleemanalyse D+43', 'D+60', 'te-laat dagen=1 uiterlijk=D+42'],
  ['gedaan na de peildatum telt nog niet', 'ziek D; probleemanalyse D+45', 'D+44', 'gemist dagen=2'],
]);

tabel('probleemanalyse', { D }, [
  ['hersteld op de laatste dag', 'ziek D; hersteld D+42', 'D+60', 'vervallen reden=hersteld uiterlijk=D+42'],
  ['hersteld een dag later', 'ziek D; hersteld D+43', 'D+60', 'gemist'],
  [
    'uit dienst de dag ervoor',
    'ziek D; einde-dienstverband D+20 laatsteDag=D+41',
    'D+60',
    'vervallen reden=einde-dienstverband',
  ],
  ['uit dienst op de laatste dag', 'ziek D; einde-dienstverband D+20 laatsteDag=D+42', 'D+60', 'gemist'],
  ['AOW op de laatste dag', 'ziek D; @aow D+42', 'D+60', 'vervallen reden=aow'],
  ['AOW een dag later', 'ziek D; @aow D+43', 'D+60', 'gemist'],
  ['huishoudelijk personeel', 'ziek D; @soort huishoudelijk', 'D+60', 'vervallen reden=huishoudelijk-personeel'],
  ['gedeeltelijke hervatting stopt niets', 'ziek D; werkhervatting D+30 percentage=90', 'D+43', 'gemist dagen=1'],
]);

// RP art. 2 lid 2 and 3: only when long absence threatens; when that appears later, at once.
tabel('probleemanalyse', { D }, [
  ['geen dreiging', `ziek D; ${GEEN}`, 'D+60', 'vervallen reden=geen-dreigend-langdurig-verzuim'],
  ['geen dreiging, op de laatste dag gezegd', 'ziek D; spreekuur D+42 verwachtLangdurig=false', 'D+60', 'vervallen'],
  ['geen dreiging, een dag te laat gezegd', 'ziek D; spreekuur D+43 verwachtLangdurig=false', 'D+60', 'gemist'],
  ['binnen zes weken toch dreiging', `ziek D; ${GEEN}; spreekuur D+42 verwachtLangdurig=true`, 'D+60', 'gemist'],
  [
    'later dreiging',
    `ziek D; ${GEEN}; spreekuur D+100 verwachtLangdurig=true`,
    'D+107',
    'open uiterlijk=D+107 ruim=D+114',
  ],
  ['later dreiging, dag 8', `ziek D; ${GEEN}; spreekuur D+100 verwachtLangdurig=true`, 'D+108', 'betwist dagen=1'],
  [
    'later dreiging, dag 14',
    `ziek D; ${GEEN}; spreekuur D+100 verwachtLangdurig=true; probleemanalyse D+114`,
    'D+200',
    'betwist dagen=7',
  ],
  [
    'later dreiging, dag 15',
    `ziek D; ${GEEN}; spreekuur D+100 verwachtLangdurig=true; probleemanalyse D+115`,
    'D+200',
    'te-laat dagen=8',
  ],
  ['drie maanden na de verwachting', `ziek D; ${GEEN}`, 'D+121', 'vervallen reden=geen-dreigend-langdurig-verzuim'],
  ['daarna nog ziek: onverwijld', `ziek D; ${GEEN}`, 'D+122', 'open uiterlijk=D+128 ruim=D+135'],
  ['daarna nog ziek, te laat', `ziek D; ${GEEN}`, 'D+136', 'gemist dagen=8'],
  ['opnieuw niet langdurig', `ziek D; ${GEEN}; spreekuur D+100 verwachtLangdurig=false`, 'D+191', 'vervallen'],
  ['het oordeel zelf is de eerste dreiging', `ziek D; ${GEEN}; probleemanalyse D+60`, 'D+200', 'voldaan'],
]);

// RP art. 5
const AFWIJKING = 'afwijking D+40 stap=probleemanalyse';
tabel('probleemanalyse', { D }, [
  ['afwijking, op de nieuwe dag', `ziek D; ${AFWIJKING} tot=D+60; probleemanalyse D+60`, 'D+90', 'afgeweken op=D+60'],
  [
    'afwijking, dag na de nieuwe dag',
    `ziek D; ${AFWIJKING} tot=D+60; probleemanalyse D+61`,
    'D+90',
    'te-laat dagen=19',
  ],
  ['afwijking loopt nog', `ziek D; ${AFWIJKING} tot=D+60`, 'D+60', 'afgeweken'],
  ['afwijking voorbij', `ziek D; ${AFWIJKING} tot=D+60`, 'D+61', 'gemist dagen=19'],
  ['afwijking zonder einde', `ziek D; ${AFWIJKING}`, 'D+200', 'afgeweken'],
  ['toch op tijd', `ziek D; ${AFWIJKING} tot=D+60; probleemanalyse D+42`, 'D+90', 'voldaan'],
  ['afwijking van een andere stap', 'ziek D; afwijking D+40 stap=plan-van-aanpak', 'D+60', 'gemist'],
]);

// WIA art. 23 lid 3: fewer than four weeks between periods; the days between do not count.
tabel('probleemanalyse', { D }, [
  ['20 dagen hersteld', 'ziek D; hersteld D+30; ziek D+50; probleemanalyse D+62', 'D+90', 'voldaan uiterlijk=D+62'],
  ['20 dagen hersteld, dag erna', 'ziek D; hersteld D+30; ziek D+50; probleemanalyse D+63', 'D+90', 'te-laat dagen=1'],
  ['27 dagen telt op', 'ziek D; hersteld D+30; ziek D+57', 'D+60', 'open uiterlijk=D+69'],
  ['28 dagen niet: nieuwe telling', 'ziek D; hersteld D+30; ziek D+58', 'D+60', 'gepland uiterlijk=D+100'],
  ['hersteld na de termijn schuift niets', 'ziek D; hersteld D+43; ziek D+50', 'D+60', 'gemist uiterlijk=D+42'],
]);

// format.md §3, onbepaald
tabel('probleemanalyse', { D }, [
  ['onleesbare probleemanalyse', 'ziek D; !probleemanalyse D+40', 'D+60', 'onbepaald'],
  ['onleesbaar na de peildatum', 'ziek D; !probleemanalyse D+61', 'D+60', 'gemist'],
  ['al voldaan', 'ziek D; probleemanalyse D+40; !probleemanalyse D+50', 'D+60', 'voldaan'],
  ['onleesbaar herstel', 'ziek D; probleemanalyse D+40; !hersteld D+10', 'D+60', 'onbepaald'],
  ['onbekende soort', 'ziek D; !', 'D+60', 'onbepaald'],
  ['onleesbaar stuk dat er niet toe doet', 'ziek D; !wia-aanvraag D+40', 'D+60', 'gemist'],
]);

tabel('probleemanalyse', { D: '2004-01-01' }, [
  ['eerste dag waarvan wvp iets zegt', 'ziek D', 'D+43', 'gemist versie=2002-04-01'],
  ['op tijd', 'ziek D; probleemanalyse D+42', 'D+43', 'voldaan versie=2002-04-01'],
]);
tabel('probleemanalyse', { D: '2003-12-31' }, [
  ['ziekte van voor 2004', 'ziek D', 'D+43', 'vervallen reden=geen-versie-van-kracht'],
]);
