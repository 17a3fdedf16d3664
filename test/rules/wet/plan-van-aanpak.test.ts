import { tabel } from '../../support/tabel.ts';

const D = '2025-01-06';

tabel('plan-van-aanpak', { D }, [
  ['14 dagen na het oordeel', 'ziek D; probleemanalyse D+35; plan-van-aanpak D+49', 'D+90', 'voldaan uiterlijk=D+49'],
  ['15 dagen', 'ziek D; probleemanalyse D+35; plan-van-aanpak D+50', 'D+90', 'te-laat dagen=1 uiterlijk=D+49'],
  ['laatste dag zonder plan', 'ziek D; probleemanalyse D+35', 'D+49', 'open'],
  ['dag erna zonder plan', 'ziek D; probleemanalyse D+35', 'D+50', 'gemist dagen=1'],
  ['vroeg oordeel: niet dag 56', 'ziek D; probleemanalyse D+29; plan-van-aanpak D+56', 'D+90', 'te-laat dagen=13'],
  [
    'laat oordeel: termijn daarna',
    'ziek D; probleemanalyse D+80; plan-van-aanpak D+94',
    'D+99',
    'voldaan uiterlijk=D+94',
  ],
  ['nog geen oordeel', 'ziek D', 'D+41', 'gepland uiterlijk=D+56 ruim=D+56'],
  ['nog geen oordeel, venster', 'ziek D', 'D+42', 'open'],
  ['nog geen oordeel, dag 56', 'ziek D', 'D+56', 'open'],
  ['nog geen oordeel, dag 57', 'ziek D', 'D+57', 'gemist dagen=1'],
  ['plan voor het oordeel', 'ziek D; plan-van-aanpak D+20; probleemanalyse D+40', 'D+90', 'voldaan op=D+20'],
  [
    'het eerste plan telt',
    'ziek D; probleemanalyse D+35; plan-van-aanpak D+40; plan-van-aanpak D+80',
    'D+90',
    'voldaan',
  ],
]);

// RP art. 4 lid 1: only when the opinion shows possibilities.
const GEEN = 'ziek D; probleemanalyse D+35 mogelijkheden=geen';
tabel('plan-van-aanpak', { D }, [
  ['geen mogelijkheden', GEEN, 'D+90', 'vervallen reden=geen-mogelijkheden'],
  ['tijdelijk geen', 'ziek D; probleemanalyse D+35 mogelijkheden=tijdelijk-geen', 'D+90', 'vervallen'],
  ['later toch', `${GEEN}; bijstelling-probleemanalyse D+100`, 'D+114', 'open uiterlijk=D+114'],
  ['later toch, dag erna', `${GEEN}; bijstelling-probleemanalyse D+100`, 'D+115', 'gemist dagen=1'],
  [
    'later toch, op een spreekuur',
    `${GEEN}; spreekuur D+100 mogelijkheden=ja; plan-van-aanpak D+114`,
    'D+120',
    'voldaan',
  ],
  ['bijstelling blijft geen', `${GEEN}; bijstelling-probleemanalyse D+100 mogelijkheden=geen`, 'D+120', 'vervallen'],
]);

// A lapse is not for ever: possibilities withdrawn within the two weeks, and possibilities that return.
const JA = 'ziek D; probleemanalyse D+30';
const weg = (dag: string) => `spreekuur ${dag} mogelijkheden=tijdelijk-geen`;
tabel('plan-van-aanpak', { D }, [
  ['ingetrokken op de laatste dag', `${JA}; ${weg('D+44')}`, 'D+90', 'vervallen reden=geen-mogelijkheden'],
  ['ingetrokken een dag te laat', `${JA}; ${weg('D+45')}`, 'D+90', 'gemist uiterlijk=D+44'],
  ['terug', `${JA}; ${weg('D+35')}; spreekuur D+100 mogelijkheden=ja`, 'D+114', 'open uiterlijk=D+114'],
  ['terug, dag erna', `${JA}; ${weg('D+35')}; spreekuur D+100 mogelijkheden=ja`, 'D+115', 'gemist dagen=1'],
  ['te laat voor de rust blijft te laat', `${JA}; ${weg('D+60')}; plan-van-aanpak D+50`, 'D+90', 'te-laat dagen=6'],
  ['zonder analyse: rust op een spreekuur', `ziek D; ${weg('D+30')}`, 'D+90', 'vervallen reden=geen-mogelijkheden'],
]);

// RP art. 2 lid 2 and 4 lid 1: no long absence expected, so no judgement and no plan; three months later it is long after all.
const KORT = 'ziek D; spreekuur D+30 verwachtLangdurig=false';
tabel('plan-van-aanpak', { D }, [
  ['geen langdurig verzuim', KORT, 'D+121', 'vervallen reden=geen-dreigend-langdurig-verzuim'],
  ['drie maanden later nog ziek', KORT, 'D+122', 'gepland uiterlijk=D+142 ruim=D+149'],
  ['drie maanden later nog ziek, venster', KORT, 'D+128', 'open'],
]);

tabel('plan-van-aanpak', { D }, [
  ['hersteld op de laatste dag', 'ziek D; probleemanalyse D+35; hersteld D+49', 'D+60', 'vervallen reden=hersteld'],
  ['hersteld een dag later', 'ziek D; probleemanalyse D+35; hersteld D+50', 'D+60', 'gemist'],
  ['AOW op de laatste dag', 'ziek D; probleemanalyse D+35; @aow D+49', 'D+60', 'vervallen reden=aow'],
  ['AOW een dag later', 'ziek D; probleemanalyse D+35; @aow D+50', 'D+60', 'gemist'],
  [
    'onderbreking na het oordeel schuift',
    'ziek D; probleemanalyse D+35; hersteld D+40; ziek D+50; plan-van-aanpak D+59',
    'D+90',
    'voldaan uiterlijk=D+59',
  ],
  [
    'onderbreking voor het oordeel niet nog eens',
    'ziek D; hersteld D+20; ziek D+30; probleemanalyse D+45',
    'D+59',
    'open uiterlijk=D+59',
  ],
  [
    'afwijking tot een dag',
    'ziek D; probleemanalyse D+35; afwijking D+49 stap=plan-van-aanpak tot=D+60; plan-van-aanpak D+60',
    'D+90',
    'afgeweken',
  ],
  [
    'afwijking, dag erna',
    'ziek D; probleemanalyse D+35; afwijking D+49 stap=plan-van-aanpak tot=D+60; plan-van-aanpak D+61',
    'D+90',
    'te-laat dagen=12',
  ],
]);

tabel('plan-van-aanpak', { D: '2004-01-01' }, [
  ['eerste versie, op tijd', 'ziek D; plan-van-aanpak D+56', 'D+60', 'voldaan versie=2002-04-01'],
  ['eerste versie, gemist', 'ziek D', 'D+57', 'gemist versie=2002-04-01'],
]);
tabel('plan-van-aanpak', { D: '2003-12-31' }, [
  ['ziekte van voor 2004', 'ziek D', 'D+57', 'vervallen reden=geen-versie-van-kracht'],
]);
