import { tabel } from '../../support/tabel.ts';

const ID = 'vangnet-herstelmelding';
const opties = (H: string) => ({ D: '2026-02-02', meer: { H } });
const ZIEK = 'ziek D vangnet=zes-weken; vangnet-melding D+20; hersteld H';

// ZW art. 38a lid 4 and 5: employee on the second fit day, employer on the second day after that. H is a Monday.
tabel(ID, opties('2026-03-09'), [
  ['nog ziek', 'ziek D vangnet=zes-weken', 'H+9', '-'],
  ['geen vangnet', 'ziek D; hersteld H', 'H+9', '-'],
  ['op de laatste dag', `${ZIEK}; ${ID} H+3`, 'H+9', 'voldaan uiterlijk=H+3 ruim=H+3 versie=2011-01-01'],
  ['een dag later', `${ZIEK}; ${ID} H+4`, 'H+9', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', ZIEK, 'H+3', 'open'],
  ['niet gedaan, dag erna', ZIEK, 'H+4', 'gemist dagen=1'],
  // lid 6: not before the report of the sickness
  [
    'niet voor de ziekmelding',
    'ziek D vangnet=zes-weken; hersteld H; vangnet-melding H+7',
    'H+7',
    'open uiterlijk=H+7',
  ],
]);
// Atw art. 1 lid 1: a forward term of a law that ends on a Sunday runs to Monday. H is a Thursday.
tabel(ID, opties('2026-03-05'), [
  ['zondag', `${ZIEK}; ${ID} H+3`, 'H+9', 'voldaan ruim=H+4'],
  ['maandag', `${ZIEK}; ${ID} H+4`, 'H+9', 'betwist dagen=1'],
  ['dinsdag', `${ZIEK}; ${ID} H+5`, 'H+9', 'te-laat dagen=2'],
]);
tabel(ID, { D: '2010-11-01', meer: { H: '2011-01-01' } }, [
  ['eerste dag van de gelezen tekst', ZIEK, 'H+9', 'gemist versie=2011-01-01'],
  ['op tijd', `${ZIEK}; ${ID} H+3`, 'H+9', 'voldaan versie=2011-01-01'],
]);
tabel(ID, { D: '2010-11-01', meer: { H: '2010-12-31' } }, [['daarvoor', ZIEK, 'H+9', '-']]);
