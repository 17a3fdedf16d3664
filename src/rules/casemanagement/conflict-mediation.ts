import { conflicten } from '../verstoring.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'conflict-mediation';

export default defineCasemanagement({
  id: ID,
  titel: 'Mediation of oplossing bij een conflict',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Is er een conflict, dan komt er op korte termijn mediation, of een oplossing (`conflict` met `stap: mediation` of `opgelost`). De casemanager is van niemand de advocaat: werkgever en werknemer kiezen samen of zij aan mediation beginnen.',
  gevolg: 'Een conflict dat blijft liggen, verlengt het verzuim.',
  paragrafen: ['6.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) =>
    conflicten(c).flatMap((stappen) => {
      const signaal = stappen.find((e) => e.data.stap === 'gesignaleerd');
      if (!signaal) return [];
      const done = stappen.find(
        (e) => e.datum >= signaal.datum && (e.data.stap === 'mediation' || e.data.stap === 'opgelost'),
      );
      return [naEvent(ID, signaal, 'conflict vastgelegd', termijnen[ID], done, 'stap')];
    }),
  notCovered: ['Wie er gelijk heeft.', 'Of mediation past.'],
});
