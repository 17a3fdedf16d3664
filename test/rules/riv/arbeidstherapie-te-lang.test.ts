import { signalen } from '../../support/tabel.ts';

const START = 'ziek D; werkhervatting D+60 percentage=30 arbeidstherapeutisch=true';
const gewoon = (dag: string) => `werkhervatting ${dag} percentage=30 arbeidstherapeutisch=false`;

// BBP par. 8: as a rule no longer than six weeks.
signalen('arbeidstherapie-te-lang', { D: '2025-01-06' }, [
  ['zes weken', START, 'D+102', 0],
  ['een dag later', START, 'D+103', 1],
  ['op tijd naar gewoon werk', `${START}; ${gewoon('D+102')}`, 'D+200', 0],
  ['een dag te laat', `${START}; ${gewoon('D+103')}`, 'D+200', 1],
  [
    'meer uren, nog steeds therapie',
    `${START}; werkhervatting D+90 percentage=50 arbeidstherapeutisch=true`,
    'D+103',
    1,
  ],
  ['hersteld op tijd', `${START}; hersteld D+102`, 'D+200', 0],
  ['geen arbeidstherapie', `ziek D; ${gewoon('D+60')}`, 'D+200', 0],
  [
    'twee keer te lang',
    `${START}; ${gewoon('D+110')}; werkhervatting D+150 percentage=20 arbeidstherapeutisch=true`,
    'D+193',
    2,
  ],
]);
