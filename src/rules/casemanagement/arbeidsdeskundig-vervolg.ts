import { gebeurtenissen } from '../../dossier/case.ts';
import { defineCasemanagement, eersteNa, naEvent } from './define.ts';

const ID = 'arbeidsdeskundig-vervolg';

export default defineCasemanagement({
  id: ID,
  titel: 'Vervolg op het arbeidsdeskundig rapport',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Na het rapport bespreken werkgever en werknemer het advies, en stellen zij zo nodig het plan bij: een `voortgangsgesprek` of `bijstelling-plan-van-aanpak` op of na de dag van het rapport.',
  gevolg: 'Een advies waar niets mee gebeurt, kan UWV later als gemiste kans zien.',
  paragrafen: ['2.2', '3.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    gebeurtenissen(c, 'arbeidsdeskundig-onderzoek')
      .filter((e) => e.data.stap !== 'aangevraagd')
      .map((e) => {
        const done = eersteNa(c, e.datum, ['bijstelling-plan-van-aanpak', 'voortgangsgesprek']);
        return naEvent(ID, e, 'arbeidsdeskundig rapport', termijnen[ID], done, 'stap');
      }),
  notCovered: ['Of het vervolg bij het advies past.'],
});
