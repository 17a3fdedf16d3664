import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen, ziekmelding } from '../../dossier/case.ts';
import { fulfilled } from '../define.ts';
import { ALLE_EINDES, defineCasemanagement } from './define.ts';

const ID = 'verzekeraar-regres';

export default defineCasemanagement({
  id: ID,
  titel: 'Mogelijk verhaal op een ander gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Kan de loonschade misschien op een ander worden verhaald (`regres: true` op de ziekmelding), dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: regres`). Ook na herstel.',
  gevolg: 'Schade die een ander moet betalen, blijft bij werkgever of verzekeraar.',
  paragrafen: ['5.1'],
  eigenTermijnen: [ID],
  dependsOn: ['verzekeraar-melding'],
  verzekeraar: true,
  terms: (c, termijnen) => {
    const melding = ziekmelding(c);
    if (!melding?.data.regres) return [];
    const uiterlijk = plusDagen(melding.datum, termijnen[ID]);
    const done = gebeurtenissen(c, 'verzekeraar-melding').find((e) => e.data.onderwerp === 'regres');
    return [
      {
        key: ID,
        strict: uiterlijk,
        lenient: uiterlijk,
        because: [
          door(melding, 'ziekmelding met mogelijk regres', 'regres', melding.datum),
          { tekst: `+ ${termijnen[ID]} dagen` },
        ],
        fulfilledBy: fulfilled(done),
        houdtStandBij: ALLE_EINDES,
      },
    ];
  },
  notCovered: ['Of verhaal mogelijk is.'],
});
