import { AAN, MET_CASEMANAGER } from '../../support/casemanagement.ts';
import { signalen } from '../../support/tabel.ts';

const ID = 'casemanager-register';
const D = '2025-01-06';
signalen(ID, { D, config: AAN }, [
  ['geen casemanager', 'ziek D', 'D+9', 0],
  ['zonder register en organisatie', 'ziek D; casemanager-aangewezen D+5', 'D+9', 1],
  ['nog niet aangewezen', 'ziek D; casemanager-aangewezen D+5', 'D+4', 0],
  ['met register', 'ziek D; casemanager-aangewezen D+5 register=R1', 'D+9', 0],
  ['met organisatie', 'ziek D; casemanager-aangewezen D+5 organisatie=X', 'D+9', 0],
  ['in het plan', 'ziek D; plan-van-aanpak D+40 casemanager={naam: x}', 'D+50', 1],
  ['in het plan met organisatie', 'ziek D; plan-van-aanpak D+40 casemanager={naam: x, organisatie: y}', 'D+50', 0],
  [
    'de laatste telt',
    'ziek D; casemanager-aangewezen D+5 register=R1; casemanager-aangewezen D+8 naam=Ander',
    'D+9',
    1,
  ],
]);
signalen(ID, { D, config: MET_CASEMANAGER }, [['in wvp.yaml zonder register', 'ziek D', 'D', 1]]);
signalen(ID, { D, config: { ...AAN, casemanager: { naam: 'R. Hoekzema', register: 'R1' } } }, [
  ['in wvp.yaml met register', 'ziek D', 'D', 0],
  ['dezelfde in een gebeurtenis', 'ziek D; casemanager-aangewezen D naam="r. hoekzema"', 'D', 0],
  ['een ander in een gebeurtenis', 'ziek D; casemanager-aangewezen D naam=Ander', 'D', 1],
]);
