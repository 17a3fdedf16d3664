import { termijn } from '../../dossier/tellen.ts';
import { verteldAan } from '../contact.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'informatie-rechten-werknemer';

export default defineCasemanagement({
  id: ID,
  titel: 'Werknemer geïnformeerd over rechten',
  verantwoordelijke: 'casemanager',
  uitleg:
    'De werknemer weet dat hij zelf naar de bedrijfsarts kan gaan, een second opinion kan vragen en UWV om een deskundigenoordeel kan vragen. Leg vast dat dit is verteld: `informatie-verstrekt` met `onderwerp: rechten-werknemer`, aan de werknemer.',
  gevolg: 'De werknemer kan rechten niet gebruiken die hij niet kent.',
  paragrafen: ['3.2'],
  eigenTermijnen: [ID],
  altijd: true,
  terms: (c, termijnen) => {
    const { datum, omdat } = termijn(c, termijnen[ID]);
    const done = verteldAan(c, 'rechten-werknemer', ['werknemer']);
    return [{ key: ID, strict: datum, lenient: datum, because: omdat, fulfilledBy: fulfilled(done) }];
  },
  notCovered: ['Of de uitleg volledig en begrijpelijk was.'],
});
