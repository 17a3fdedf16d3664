import { gebeurtenissen } from '../../dossier/case.ts';
import { ALLE_EINDES, defineCasemanagement, naEvent } from './define.ts';

const ID = 'negatieve-kosten-baten';

export default defineCasemanagement({
  id: ID,
  titel: 'Negatieve afweging gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Valt een afweging van kosten en baten negatief uit, dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: negatieve-kosten-baten`). De verzekeraar beslist alleen over wat hij betaalt; over de inzet beslist de werkgever.',
  gevolg: 'De verzekeraar kan niet meebeslissen over een inzet die meer kost dan zij brengt.',
  paragrafen: ['6.2'],
  eigenTermijnen: [ID],
  verzekeraar: true,
  terms: (c, termijnen) => {
    const meldingen = gebeurtenissen(c, 'verzekeraar-melding').filter((e) => e.data.onderwerp === ID);
    return gebeurtenissen(c, 'kosten-baten')
      .filter((e) => e.data.uitkomst === 'negatief')
      .map((e) => ({
        ...naEvent(
          ID,
          e,
          'afweging van kosten en baten: negatief',
          termijnen[ID],
          meldingen.find((m) => m.datum >= e.datum),
          'uitkomst',
        ),
        houdtStandBij: ALLE_EINDES,
      }));
  },
  notCovered: ['Of de afweging klopt.'],
});
