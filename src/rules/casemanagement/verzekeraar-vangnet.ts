import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen, ziekmelding } from '../../dossier/case.ts';
import { fulfilled } from '../define.ts';
import { ALLE_EINDES, defineCasemanagement } from './define.ts';

const ID = 'verzekeraar-vangnet';

export default defineCasemanagement({
  id: ID,
  titel: 'Vangnet gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Valt de werknemer onder een vangnet (`vangnet` op de ziekmelding, niet `geen`), dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: vangnet`). Alleen dat er een vangnet is, nooit waarom. Ook na herstel.',
  gevolg: 'De verzekeraar betaalt dan mogelijk wat UWV betaalt.',
  paragrafen: ['5.1'],
  eigenTermijnen: [ID],
  dependsOn: ['verzekeraar-melding'],
  verzekeraar: true,
  terms: (c, termijnen) => {
    const melding = ziekmelding(c);
    if (!melding || (melding.data.vangnet ?? 'geen') === 'geen') return [];
    const uiterlijk = plusDagen(melding.datum, termijnen[ID]);
    const done = gebeurtenissen(c, 'verzekeraar-melding').find((e) => e.data.onderwerp === 'vangnet');
    return [
      {
        key: ID,
        strict: uiterlijk,
        lenient: uiterlijk,
        because: [
          door(melding, 'ziekmelding met vangnet', 'vangnet', melding.datum),
          { tekst: `+ ${termijnen[ID]} dagen` },
        ],
        fulfilledBy: fulfilled(done),
        houdtStandBij: ALLE_EINDES,
      },
    ];
  },
  notCovered: ['Of er recht op het vangnet is.'],
});
