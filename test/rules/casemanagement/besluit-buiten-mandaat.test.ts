import { AAN } from '../../support/casemanagement.ts';
import { signalen } from '../../support/tabel.ts';

const ID = 'besluit-buiten-mandaat';
const D = '2025-01-06';
const BESLUIT = (door: string, meer = '') => `ziek D; besluit D+50 onderwerp=x genomenDoor=${door} ${meer}`;

signalen(ID, { D, config: AAN }, [
  ['casemanager zonder mandaat', BESLUIT('casemanager'), 'D+50', 1],
  ['mandaat uitdrukkelijk niet', BESLUIT('casemanager', 'opMandaat=false'), 'D+50', 1],
  ['op mandaat', BESLUIT('casemanager', 'opMandaat=true'), 'D+50', 0],
  ['werkgever', BESLUIT('werkgever'), 'D+50', 0],
  ['verzekeraar', BESLUIT('verzekeraar'), 'D+50', 0],
  ['nog niet gebeurd', BESLUIT('casemanager'), 'D+49', 0],
  ['in een vorige ziekteperiode', `${BESLUIT('casemanager')}; hersteld D+60; ziek D+200`, 'D+210', 0],
  ['elk besluit', `${BESLUIT('casemanager')}; besluit D+51 onderwerp=y genomenDoor=casemanager`, 'D+60', 2],
]);
signalen(ID, { D, config: { versie: 1 } }, [['regelset uit', BESLUIT('casemanager'), 'D+50', 0]]);
