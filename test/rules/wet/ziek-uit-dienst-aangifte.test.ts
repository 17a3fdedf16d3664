import { tabel } from '../../support/tabel.ts';

const ID = 'ziek-uit-dienst-aangifte';
const UIT = 'ziek D; einde-dienstverband D laatsteDag=L';
const op = (L: string) => ({ D: '2026-05-04', meer: { L } });

// ZW art. 38 lid 2: the last day of the employment. L is a Friday.
tabel(ID, op('2026-06-12'), [
  ['geen einde', 'ziek D', 'L', '-'],
  ['op de laatste dag', `${UIT}; ${ID} L`, 'L+9', 'voldaan uiterlijk=L ruim=L versie=2018-07-01'],
  ['een dag later', `${UIT}; ${ID} L+1`, 'L+9', 'te-laat dagen=1'],
  ['niet gedaan, laatste dag', UIT, 'L', 'open'],
  ['niet gedaan, dag erna', UIT, 'L+1', 'gemist dagen=1'],
  ['einddatum in dossier.yaml', 'ziek D; @einddatum L', 'L+1', 'gemist dagen=1'],
  ['hersteld op de laatste dag', `${UIT}; hersteld L`, 'L+9', '-'],
  ['hersteld een dag later', `${UIT}; hersteld L+1`, 'L+9', 'gemist'],
  ['uit dienst voor de ziekte', 'ziek D; einde-dienstverband D-9 laatsteDag=D-1', 'D+9', '-'],
  ['uit dienst op de eerste ziektedag', 'ziek D; einde-dienstverband D laatsteDag=D', 'D+9', 'gemist'],
  // ZW art. 38 lid 4: not for art. 29 lid 2 e, f, g; only the verslag stays
  [
    'vangnet zes weken',
    `ziek D vangnet=zes-weken; einde-dienstverband D laatsteDag=L`,
    'L+1',
    'vervallen reden=vangnet',
  ],
]);
// ZW art. 38aa lid 1: the own-risk bearer has six weeks; 24 July 2026 is a Friday, 25 July a Saturday.
tabel(ID, op('2026-06-12'), [
  ['eigenrisicodrager, zes weken', `${UIT}; @erd; ${ID} L+42`, 'L+60', 'voldaan uiterlijk=L+42 ruim=L+42'],
  ['eigenrisicodrager, dag erna', `${UIT}; @erd; ${ID} L+43`, 'L+60', 'te-laat dagen=1'],
]);
tabel(ID, op('2026-06-13'), [['eigenrisicodrager, zaterdag', `${UIT}; @erd; ${ID} L+44`, 'L+60', 'betwist ruim=L+44']]);
tabel(ID, { D: '2024-06-03', meer: { L: 'E' } }, [
  ['einde op de laatste dag van de wachttijd', UIT, 'L+1', 'gemist'],
  ['einde daarna', 'ziek D; einde-dienstverband D laatsteDag=L+1', 'L+2', '-'],
]);

// Before (read up to 2015, changed by 1 July 2018): the last working day before the end. 30 June 2018 is a Saturday.
tabel(ID, { D: '2018-03-05', meer: { L: '2018-06-30' } }, [
  ['vrijdag', `${UIT}; ${ID} L-1`, 'L+9', 'voldaan uiterlijk=L-1 ruim=L versie=2011-01-01'],
  ['zaterdag', `${UIT}; ${ID} L`, 'L+9', 'betwist dagen=1'],
  ['zondag', `${UIT}; ${ID} L+1`, 'L+9', 'te-laat dagen=2'],
]);
tabel(ID, { D: '2018-03-05', meer: { L: '2018-07-01' } }, [
  ['zondag', UIT, 'L+1', 'gemist uiterlijk=L versie=2018-07-01'],
]);
tabel(ID, { D: '2010-10-04', meer: { L: '2011-01-01' } }, [
  ['eerste dag van de gelezen tekst', UIT, 'L+1', 'gemist uiterlijk=2010-12-31'],
]);
tabel(ID, { D: '2010-10-04', meer: { L: '2010-12-31' } }, [['daarvoor', UIT, 'L+1', '-']]);

// No aangifte where no sickness benefit follows. The own-risk bearer reports also who recovers within his six weeks (art. 38aa lid 1).
tabel(ID, op('2026-06-12'), [
  ['AOW op de laatste dag', `${UIT}; @aow L`, 'L+9', 'vervallen reden=aow'],
  ['AOW op de dag erna', `${UIT}; @aow L+1`, 'L+9', 'vervallen reden=aow'],
  ['een dag ziekengeld', `${UIT}; @aow L+2`, 'L+9', 'gemist dagen=9'],
  ['hersteld op de laatste dag, daarna terugval', `${UIT}; hersteld L-9; ziek L+5`, 'L+9', '-'],
  ['terugval op de laatste dag', `${UIT}; hersteld L-9; ziek L`, 'L+9', 'gemist'],
  ['ziek geworden na de AOW, zes weken', 'ziek D; @aow D; einde-dienstverband D laatsteDag=L', 'L+9', 'gemist'],
  ['eigenrisicodrager, hersteld binnen de zes weken', `${UIT}; @erd; hersteld L+20`, 'L+43', 'gemist dagen=1'],
]);
