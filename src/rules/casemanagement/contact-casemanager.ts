import { gebeurtenissen } from '../../dossier/case.ts';
import { aanwijzing } from '../casemanager.ts';
import { CONTACTEN, contactVanCasemanager } from '../contact.ts';
import { defineCasemanagement, herhaald } from './define.ts';

const ID = 'contact-casemanager';

export default defineCasemanagement({
  id: ID,
  titel: 'Contact van de casemanager',
  verantwoordelijke: 'casemanager',
  uitleg:
    'De casemanager houdt contact. Mee telt een `contact`, `voortgangsgesprek` of `informatie-verstrekt` met `door: casemanager`, en een gesprek waar de casemanager bij was (`met`, `aanwezig`). Elk contact telt vanaf het vorige, het eerste vanaf de aanwijzing; staat de casemanager alleen in dossier.yaml of wvp.yaml, dan vanaf de eerste ziektedag.',
  gevolg: 'De casemanager verliest het zicht op de voortgang.',
  paragrafen: ['2.3'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const wie = aanwijzing(c);
    if (!wie) return [];
    const momenten = gebeurtenissen(c, ...CONTACTEN).filter((e) => e.datum >= wie.datum && contactVanCasemanager(e));
    return herhaald(ID, termijnen[ID], wie.omdat, momenten);
  },
  notCovered: ['Contact dat niet is vastgelegd.'],
});
