import { gebeurtenissen } from '../../dossier/case.ts';
import { beidenAanwezig, CONTACTEN } from '../contact.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'wia-uitslag-bespreken';

export default defineCasemanagement({
  id: ID,
  titel: 'Uitslag van de WIA besproken',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Na het besluit van UWV bespreken werkgever en werknemer wat het betekent voor werk en inkomen: een `voortgangsgesprek` of `contact` waarin beiden erbij waren, op of na de dag van het besluit.',
  gevolg: 'Werkgever en werknemer weten niet hoe zij verder gaan; de termijn voor bezwaar loopt.',
  paragrafen: ['2.2', '3.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    gebeurtenissen(c, 'wia-besluit').map((e) => {
      const done = gebeurtenissen(c, ...CONTACTEN).find((x) => x.datum >= e.datum && beidenAanwezig(x));
      // The decision itself ends the case where it grants an early IVA; that too is talked through.
      return {
        ...naEvent(ID, e, 'WIA-besluit', termijnen[ID], done),
        houdtStandBij: ['vervroegde-iva' as const, 'wachttijd-voorbij' as const],
      };
    }),
  notCovered: ['Of bezwaar zin heeft.'],
});
