import { gebeurtenissen } from '../../dossier/case.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'verzekeraar-loonwaarde';

export default defineCasemanagement({
  id: ID,
  titel: 'Loonwaarde gemeld aan de verzekeraar',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Heeft het werk een loonwaarde (`werkhervatting` met `loonwaarde`), dan hoort de verzekeraar dat (`verzekeraar-melding`, `onderwerp: loonwaarde`). Alleen een nieuwe of veranderde loonwaarde vraagt een melding; één melding kan meer veranderingen dekken.',
  gevolg: 'De uitkering van de verzekering klopt dan niet met het werk dat wordt gedaan.',
  paragrafen: ['5.1'],
  eigenTermijnen: [ID],
  verzekeraar: true,
  terms: (c, termijnen) => {
    const meldingen = gebeurtenissen(c, 'verzekeraar-melding').filter((e) => e.data.onderwerp === 'loonwaarde');
    const met = gebeurtenissen(c, 'werkhervatting').filter((e) => e.data.loonwaarde !== undefined);
    return met
      .filter((e, index) => e.data.loonwaarde !== met[index - 1]?.data.loonwaarde)
      .map((e) => {
        const done = meldingen.find((m) => m.datum >= e.datum);
        return naEvent(ID, e, 'werkhervatting met loonwaarde', termijnen[ID], done, 'loonwaarde');
      });
  },
  notCovered: ['Of de loonwaarde goed is vastgesteld.'],
});
