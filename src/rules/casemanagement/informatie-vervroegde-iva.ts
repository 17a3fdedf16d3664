import { eerste, gebeurtenissen } from '../../dossier/case.ts';
import { verteldAan } from '../contact.ts';
import { defineCasemanagement, naEvent, voorbij } from './define.ts';

const ID = 'informatie-vervroegde-iva';

export default defineCasemanagement({
  id: ID,
  titel: 'Werknemer geïnformeerd over vervroegde IVA',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Ziet de bedrijfsarts geen mogelijkheden (`mogelijkheden: geen` in een probleemanalyse of bijstelling), dan hoort de werknemer dat een vervroegde IVA-uitkering kan bestaan (`informatie-verstrekt`, `onderwerp: vervroegde-iva`). Of die past, bespreekt hij met de bedrijfsarts; aanvragen doet hij zelf. Is er al een aanvraag, dan telt die ook.',
  gevolg: 'De werknemer kan de tijd voor een aanvraag missen.',
  paragrafen: ['2.2', '3.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const oordelen = gebeurtenissen(c, 'probleemanalyse', 'bijstelling-probleemanalyse');
    const verteld = verteldAan(c, 'vervroegde-iva', ['werknemer']);
    const aanvraag = eerste(c, 'vervroegde-iva');
    const done = verteld && (!aanvraag || verteld.datum <= aanvraag.datum) ? verteld : aanvraag;
    return oordelen.flatMap((e, index) => {
      if (e.data.mogelijkheden !== 'geen' || oordelen[index - 1]?.data.mogelijkheden === 'geen') return [];
      const anders = oordelen.slice(index + 1).find((x) => x.data.mogelijkheden !== 'geen');
      const term = naEvent(ID, e, 'bedrijfsarts ziet geen mogelijkheden', termijnen[ID], done, 'mogelijkheden');
      return [voorbij(term, anders, 'bedrijfsarts ziet weer mogelijkheden, of tijdelijk geen')];
    });
  },
  notCovered: ['Of een vervroegde IVA kan: dat beoordeelt UWV.'],
});
