import { signalen } from '../../support/tabel.ts';

const uit = (dag: string, aard = 'opzegging') =>
  `ziek D; wia-besluit E uitkomst=wga; einde-dienstverband ${dag} laatsteDag=${dag} aard=${aard}`;

// BW 7:673e lid 1 onder a: after the two years of art. 670 (D+730 for this D; E is D+727).
signalen('compensatie-transitievergoeding', { D: '2025-01-06' }, [
  ['dag voor twee jaar', uit('D+729'), 'D+740', 0],
  ['twee jaar', uit('D+730'), 'D+740', 1],
  ['op de laatste dag nog niet', uit('D+730'), 'D+730', 0],
  ['zes maanden erna', uit('D+730'), '2027-07-06', 1],
  ['een dag later', uit('D+730'), '2027-07-07', 0],
  ['van rechtswege', uit('D+730', 'van-rechtswege'), 'D+740', 1],
  ['overleden', uit('D+730', 'overlijden'), 'D+740', 0],
  ['hersteld', `${uit('D+760')}; hersteld D+750`, 'D+765', 0],
]);
