import { gebeurtenissen } from '../../dossier/case.ts';
import { beidenAanwezig } from '../contact.ts';
import { defineCasemanagement, inPeriode, naEvent } from './define.ts';

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
  dependsOn: ['wia-besluit', 'voortgangsgesprek', 'contact'],
  terms: (c, termijnen) =>
    gebeurtenissen(c, 'wia-besluit').map((e) => {
      const done = inPeriode(c).find((x) => x.datum >= e.datum && beidenAanwezig(x));
      // The decision itself ends the case where it grants an early IVA; that too is talked through.
      return { ...naEvent(ID, e, 'WIA-besluit', termijnen[ID], done), houdtStandBij: ['vervroegde-iva' as const] };
    }),
  notCovered: ['Of bezwaar zin heeft.'],
});
