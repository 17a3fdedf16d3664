import { gebeurtenissen } from '../../dossier/case.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'vraag-onbeantwoord';

export default defineCasemanagement({
  id: ID,
  titel: 'Vraag aan de bedrijfsarts beantwoord',
  verantwoordelijke: 'casemanager',
  uitleg:
    'De casemanager gaat na of de bedrijfsarts de vragen heeft beantwoord, en vraagt er anders naar. Leg de dag van het antwoord vast in `beantwoordOp` van de vraagstelling. Vragen gaan over werk en wat iemand kan, nooit over de ziekte.',
  gevolg: 'Zonder antwoord kunnen werkgever en werknemer niet verder met het plan.',
  paragrafen: ['2.2', '4.1'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    gebeurtenissen(c, 'vraagstelling-bedrijfsarts').map((vraag) => {
      const antwoord = vraag.data.beantwoordOp;
      return {
        ...naEvent(ID, vraag, 'vraag aan de bedrijfsarts', termijnen[ID], undefined),
        fulfilledBy: antwoord === undefined ? undefined : fulfilled(vraag, 'beantwoordOp', antwoord),
      };
    }),
  notCovered: ['Of alle vragen zijn beantwoord.', 'Een antwoord dat alleen in een verslag van het spreekuur staat.'],
});
