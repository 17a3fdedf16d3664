import { door, gebeurtenissen, ziekmelding } from '../../dossier/case.ts';
import { ALLE_EINDES, defineCasemanagement, naFeit } from './define.ts';

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
  verzekeraar: true,
  terms: (c, termijnen) => {
    const melding = ziekmelding(c);
    if (!melding || (melding.data.vangnet ?? 'geen') === 'geen') return [];
    const feit = { ...door(melding, 'ziekmelding met vangnet', 'vangnet'), datum: melding.datum };
    const done = gebeurtenissen(c, 'verzekeraar-melding').find((e) => e.data.onderwerp === 'vangnet');
    return [{ ...naFeit(ID, feit, termijnen[ID], done), houdtStandBij: ALLE_EINDES }];
  },
  notCovered: ['Of er recht op het vangnet is.'],
});
