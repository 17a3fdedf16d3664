import { AAN } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'kosten-baten-ontbreekt';
const D = '2025-01-06';
const TOE = 'ziek D; interventie D+30 id=v stap=voorgesteld; interventie D+50 id=t stap=toegezegd';
const KB = (dag: string, bij = 't') =>
  `kosten-baten ${dag} ${bij ? `interventie=${bij}` : ''} kosten=1 baten=2 uitkomst=positief`;

tabel(ID, { D, sleutel: `${ID}/t`, config: AAN }, [
  ['nog op de dag zelf', TOE, 'D+50', 'open uiterlijk=D+50 versie=2019-07-15'],
  ['dag erna', TOE, 'D+51', 'gemist dagen=1'],
  ['afgewogen bij het voorstel', `${TOE}; ${KB('D+35', 'v')}`, 'D+60', 'voldaan op=D+35'],
  ['op de dag zelf', `${TOE}; ${KB('D+50')}`, 'D+60', 'voldaan op=D+50'],
  ['een dag later', `${TOE}; ${KB('D+51')}`, 'D+60', 'te-laat dagen=1'],
  ['noemt geen interventie', `${TOE}; ${KB('D+40', '')}`, 'D+60', 'gemist'],
  [
    'van een andere interventie',
    `${TOE}; interventie D+31 id=x naam=anders stap=voorgesteld; ${KB('D+40', 'x')}`,
    'D+60',
    'gemist',
  ],
  ['niet toegezegd', 'ziek D; interventie D+50 id=t stap=voorgesteld', 'D+60', '-'],
  ['teruggenomen', `${TOE}; interventie D+52 stap=afgewezen`, 'D+60', '-'],
]);
