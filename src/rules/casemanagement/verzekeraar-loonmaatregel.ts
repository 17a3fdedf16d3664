import { gebeurtenissen } from '../../dossier/case.ts';
import { ALLE_EINDES, defineCasemanagement, naEvent } from './define.ts';

const ID = 'verzekeraar-loonmaatregel';

export default defineCasemanagement({
  id: ID,
  titel: 'Loonmaatregel gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Schort de werkgever loon op, stopt hij het of hervat hij het, dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: loonmaatregel`, of `loonmaatregel-nagelaten`). Een waarschuwing verandert het loon niet en hoeft niet te worden gemeld. Eén melding kan meer maatregelen dekken.',
  gevolg: 'De verzekeraar rekent met loon dat niet, of weer wel, wordt betaald.',
  paragrafen: ['5.1'],
  eigenTermijnen: [ID],
  verzekeraar: true,
  terms: (c, termijnen) => {
    const meldingen = gebeurtenissen(c, 'verzekeraar-melding').filter(
      (e) => e.data.onderwerp === 'loonmaatregel' || e.data.onderwerp === 'loonmaatregel-nagelaten',
    );
    return gebeurtenissen(c, 'loonmaatregel')
      .filter((e) => e.data.stap !== 'waarschuwing')
      .map((e) => {
        const done = meldingen.find((m) => m.datum >= e.datum);
        const term = naEvent(ID, e, `loonmaatregel: ${e.data.stap}`, termijnen[ID], done, 'stap');
        return { ...term, houdtStandBij: ALLE_EINDES };
      });
  },
  notCovered: ['Of de maatregel terecht is: de werkgever beslist.', 'Een maatregel die de werkgever had kunnen nemen.'],
});
