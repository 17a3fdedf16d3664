import { termijn } from '../../dossier/tellen.ts';
import { verteldAan } from '../contact.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'informatie-financiele-gevolgen';

export default defineCasemanagement({
  id: ID,
  titel: 'Werknemer geïnformeerd over financiële gevolgen',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Voor het tweede ziektejaar weet de werknemer wat dat voor het inkomen betekent: `informatie-verstrekt` met `onderwerp: financiele-gevolgen`, aan de werknemer.',
  gevolg: 'De werknemer wordt verrast door een lager inkomen.',
  paragrafen: ['3.1', '3.2'],
  eigenTermijnen: [ID],
  altijd: true,
  terms: (c, termijnen) => {
    const { datum, omdat } = termijn(c, termijnen[ID]);
    const done = verteldAan(c, 'financiele-gevolgen', ['werknemer']);
    return [{ key: ID, strict: datum, lenient: datum, because: omdat, fulfilledBy: fulfilled(done) }];
  },
  notCovered: ['Wat er is verteld, en of het klopt.'],
});
