import { gebeurtenissen } from '../../dossier/case.ts';
import { defineCasemanagement, eersteNa, naEvent } from './define.ts';

const ID = 'deskundigenoordeel-vervolg';

export default defineCasemanagement({
  id: ID,
  titel: 'Vervolg op het deskundigenoordeel',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Na de uitslag bespreken werkgever en werknemer wat die betekent, en stellen zij zo nodig het plan bij: een `voortgangsgesprek` of `bijstelling-plan-van-aanpak` op of na de dag van de uitslag.',
  gevolg: 'Een oordeel waar niets mee gebeurt, lost het verschil van mening niet op.',
  paragrafen: ['2.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    gebeurtenissen(c, 'deskundigenoordeel')
      .filter((e) => e.data.stap === 'uitslag')
      .map((e) => {
        const done = eersteNa(c, e.datum, ['bijstelling-plan-van-aanpak', 'voortgangsgesprek']);
        return naEvent(ID, e, 'uitslag van het deskundigenoordeel', termijnen[ID], done, 'stap');
      }),
  notCovered: ['Of het vervolg bij de uitslag past.'],
});
