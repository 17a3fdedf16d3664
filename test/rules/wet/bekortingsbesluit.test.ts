import { tabel } from '../../support/tabel.ts';

const ID = 'bekortingsbesluit';
const SANCTIE = 'ziek D; loonsanctie E-50 stap=besluit';
const VERZOEK = `${SANCTIE}; loonsanctie E+100 stap=bekortingsverzoek`;

// WIA art. 25 lid 13: three weeks after the report of the repair.
tabel(ID, { D: '2024-01-08' }, [
  ['geen loonsanctie', 'ziek D', 'E+200', '-'],
  ['geen verzoek', SANCTIE, 'E+200', '-'],
  [
    'drie weken',
    `${VERZOEK}; loonsanctie E+121 stap=bekortingsbesluit`,
    'E+200',
    'voldaan uiterlijk=E+121 ruim=E+122 versie=2007-01-01',
  ],
  // E+121 is 5 May: the term of three weeks rolls on (Atw art. 1).
  ['een dag later', `${VERZOEK}; loonsanctie E+122 stap=bekortingsbesluit`, 'E+200', 'betwist dagen=1'],
  ['twee dagen later', `${VERZOEK}; loonsanctie E+123 stap=bekortingsbesluit`, 'E+200', 'te-laat dagen=2'],
  ['geen besluit, dag voor het venster', VERZOEK, 'E+106', 'gepland'],
  ['geen besluit, laatste dag', VERZOEK, 'E+121', 'open'],
  ['geen besluit, dag erna', VERZOEK, 'E+122', 'betwist dagen=1'],
  ['geen besluit, twee dagen erna', VERZOEK, 'E+123', 'gemist dagen=2'],
]);
tabel(ID, { D: '2024-01-08', sleutel: `${ID}/2` }, [
  [
    'tweede verzoek',
    `${VERZOEK}; loonsanctie E+121 stap=bekortingsbesluit; loonsanctie E+150 stap=bekortingsverzoek`,
    'E+172',
    'gemist dagen=1 uiterlijk=E+171',
  ],
]);
tabel(ID, { D: '2005-02-01' }, [
  [
    'eerste dag van de gelezen tekst',
    'ziek D; loonsanctie 2007-01-01 stap=besluit; loonsanctie E+9 stap=bekortingsverzoek',
    'E+31',
    'gemist versie=2007-01-01',
  ],
  ['daarvoor', 'ziek D; loonsanctie 2006-12-31 stap=besluit; loonsanctie E+9 stap=bekortingsverzoek', 'E+31', '-'],
]);
