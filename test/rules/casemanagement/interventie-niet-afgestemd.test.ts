import { AAN } from '../../support/casemanagement.ts';
import { tabel } from '../../support/tabel.ts';

const ID = 'interventie-niet-afgestemd';
const D = '2025-01-06';
const STAP = (dag: string, stap: string, meer = '') => `interventie ${dag} stap=${stap} ${meer}`;

tabel(ID, { D, sleutel: `${ID}/t`, config: AAN }, [
  [
    'nog op de dag zelf',
    `ziek D; ${STAP('D+50', 'toegezegd', 'id=t')}`,
    'D+50',
    'open uiterlijk=D+50 versie=2019-07-15',
  ],
  ['dag erna', `ziek D; ${STAP('D+50', 'toegezegd', 'id=t')}`, 'D+51', 'gemist dagen=1'],
  [
    'eerder afgestemd',
    `ziek D; ${STAP('D+40', 'afgestemd')}; ${STAP('D+50', 'toegezegd', 'id=t')}`,
    'D+60',
    'voldaan op=D+40',
  ],
  [
    'dezelfde dag',
    `ziek D; ${STAP('D+50', 'toegezegd', 'id=t')}; ${STAP('D+50', 'afgestemd')}`,
    'D+60',
    'voldaan op=D+50',
  ],
  ['later', `ziek D; ${STAP('D+50', 'toegezegd', 'id=t')}; ${STAP('D+51', 'afgestemd')}`, 'D+60', 'te-laat dagen=1'],
  [
    'andere naam',
    `ziek D; ${STAP('D+40', 'afgestemd', 'naam=anders')}; ${STAP('D+50', 'toegezegd', 'id=t')}`,
    'D+60',
    'gemist',
  ],
  ['gestart', `ziek D; ${STAP('D+50', 'gestart', 'id=t')}`, 'D+60', 'gemist'],
  ['alleen voorgesteld', `ziek D; ${STAP('D+50', 'voorgesteld', 'id=t')}`, 'D+60', '-'],
  ['medisch', `ziek D; ${STAP('D+50', 'toegezegd', 'id=t medisch=true')}`, 'D+60', '-'],
]);
