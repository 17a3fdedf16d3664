import { termijn } from '../../dossier/tellen.ts';
import { verteldAan } from '../contact.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'informatie-wia';

export default defineCasemanagement({
  id: ID,
  titel: 'Werkgever en werknemer geïnformeerd over de WIA',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Voor de aanvraag weten werkgever en werknemer wat de WIA vraagt en wat ieder moet doen. Samen of apart, maar aan allebei: `informatie-verstrekt` met `onderwerp: wia`.',
  gevolg: 'De aanvraag of het verslag komt te laat, of mist stukken.',
  paragrafen: ['2.2', '3.2'],
  eigenTermijnen: [ID],
  altijd: true,
  terms: (c, termijnen) => {
    const { datum, omdat } = termijn(c, termijnen[ID]);
    const done = verteldAan(c, 'wia', ['werkgever', 'werknemer']);
    return [{ key: ID, strict: datum, lenient: datum, because: omdat, fulfilledBy: fulfilled(done) }];
  },
  notCovered: ['Wat er is verteld.'],
});
