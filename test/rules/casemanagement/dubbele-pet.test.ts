import { AAN, MET_CASEMANAGER } from '../../support/casemanagement.ts';
import { signalen } from '../../support/tabel.ts';

const ID = 'dubbele-pet';
const D = '2025-01-06';
const CM = 'ziek D; casemanager-aangewezen D+10 naam="R. Hoekzema"';

signalen(ID, { D, config: AAN }, [
  [
    'arbeidsdeskundige',
    `${CM}; arbeidsdeskundig-onderzoek D+50 stap=rapport opgesteldDoor={naam: R. Hoekzema}`,
    'D+60',
    1,
  ],
  [
    'arbeidsdeskundige, andere hoofdletters en spaties',
    `${CM}; arbeidsdeskundig-onderzoek D+50 stap=rapport opgesteldDoor={naam: "r.  HOEKZEMA "}`,
    'D+60',
    1,
  ],
  ['een ander', `${CM}; arbeidsdeskundig-onderzoek D+50 stap=rapport opgesteldDoor={naam: A. Ander}`, 'D+60', 0],
  ['onderzoek door de casemanager', 'ziek D; arbeidsdeskundig-onderzoek D+50 stap=rapport door=casemanager', 'D+60', 1],
  [
    'aangevraagd door de casemanager',
    'ziek D; arbeidsdeskundig-onderzoek D+50 stap=aangevraagd door=casemanager',
    'D+60',
    0,
  ],
  ['uitvoerder', `${CM}; interventie D+50 stap=gestart uitvoerder="R. Hoekzema"`, 'D+60', 1],
  ['bureau van spoor 2', `${CM}; spoor-2 D+50 stap=gestart bureau="R. Hoekzema"`, 'D+60', 1],
  ['zonder naam', `${CM}; interventie D+50 stap=gestart`, 'D+60', 0],
]);
signalen(ID, { D, config: MET_CASEMANAGER }, [
  ['casemanager uit wvp.yaml', 'ziek D; interventie D+50 stap=gestart uitvoerder="R. Hoekzema"', 'D+60', 1],
  [
    'de laatst aangewezene telt',
    'ziek D; casemanager-aangewezen D+10 naam=X; interventie D+50 stap=gestart uitvoerder="R. Hoekzema"',
    'D+60',
    0,
  ],
]);
