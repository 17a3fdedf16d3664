import { aanwijzing } from '../casemanager.ts';
import { verteldAan } from '../contact.ts';
import { defineCasemanagement, naFeit } from './define.ts';

const ID = 'informatie-rolverdeling';

export default defineCasemanagement({
  id: ID,
  titel: 'Rolverdeling uitgelegd aan werkgever en werknemer',
  verantwoordelijke: 'casemanager',
  uitleg:
    'De casemanager legt aan werkgever en werknemer uit wie wat doet: de casemanager bewaakt en adviseert, de werkgever beslist, de bedrijfsarts oordeelt over wat iemand kan. Samen of apart, maar aan allebei (`informatie-verstrekt`, `onderwerp: rolverdeling`). Staat de casemanager alleen in dossier.yaml of wvp.yaml, dan telt de eerste ziektedag als dag van aanwijzing.',
  gevolg: 'Onduidelijke rollen geven misverstanden over wie beslist en wie wat mag weten.',
  paragrafen: ['2.3', '3.3'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const wie = aanwijzing(c);
    if (!wie) return [];
    const feit = { ...wie.omdat, datum: wie.datum };
    return [naFeit(ID, feit, termijnen[ID], verteldAan(c, 'rolverdeling', ['werkgever', 'werknemer']))];
  },
  notCovered: ['Een wisseling van casemanager: alleen de eerste aanwijzing telt.'],
});
