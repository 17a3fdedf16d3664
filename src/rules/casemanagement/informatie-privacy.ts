import { aanwijzing } from '../casemanager.ts';
import { verteldAan } from '../contact.ts';
import { defineCasemanagement, naFeit } from './define.ts';

const ID = 'informatie-privacy';

export default defineCasemanagement({
  id: ID,
  titel: 'Werknemer geïnformeerd over privacy',
  verantwoordelijke: 'casemanager',
  uitleg:
    'De werknemer weet welke gegevens de casemanager vastlegt, wie ze ziet en wat alleen de bedrijfsarts mag weten. Leg vast dat dit is verteld: `informatie-verstrekt` met `onderwerp: privacy`, aan de werknemer. Staat de casemanager alleen in dossier.yaml of wvp.yaml, dan telt de eerste ziektedag als dag van aanwijzing.',
  gevolg: 'De werknemer vertelt dan mogelijk meer dan nodig is, en kan zijn rechten op zijn gegevens niet gebruiken.',
  paragrafen: ['3.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const wie = aanwijzing(c);
    if (!wie) return [];
    const feit = { ...wie.omdat, datum: wie.datum };
    return [naFeit(ID, feit, termijnen[ID], verteldAan(c, 'privacy', ['werknemer']))];
  },
  notCovered: ['Of de uitleg voldoet aan de AVG.', 'Een wisseling van casemanager: alleen de eerste aanwijzing telt.'],
});
