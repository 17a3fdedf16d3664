import { door, gebeurtenissen, ziekmelding } from '../../dossier/case.ts';
import { ALLE_EINDES, defineCasemanagement, naFeit } from './define.ts';

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
  verzekeraar: true,
  terms: (c, termijnen) => {
    const melding = ziekmelding(c);
    if (!melding?.data.regres) return [];
    const feit = { ...door(melding, 'ziekmelding met mogelijk regres', 'regres'), datum: melding.datum };
    const done = gebeurtenissen(c, 'verzekeraar-melding').find((e) => e.data.onderwerp === 'regres');
    return [{ ...naFeit(ID, feit, termijnen[ID], done), houdtStandBij: ALLE_EINDES }];
  },
  notCovered: ['Of verhaal mogelijk is.'],
});
