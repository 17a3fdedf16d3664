import { door, gebeurtenissen } from '../../dossier/case.ts';
import { defineCasemanagement, herhaald } from './define.ts';

const ID = 'spoor-2-belastbaarheid';

export default defineCasemanagement({
  id: ID,
  titel: 'Belastbaarheid opnieuw bekeken tijdens spoor 2',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Zolang spoor 2 loopt, bekijkt de bedrijfsarts geregeld opnieuw wat de werknemer kan: een `spreekuur` met `stap: gehouden`, een bijgestelde probleemanalyse of een actueel oordeel. Elk telt vanaf het vorige, het eerste vanaf de start van spoor 2. De casemanager plant; de bedrijfsarts oordeelt.',
  gevolg: 'Het bureau zoekt dan werk op grond van een oordeel dat niet meer klopt.',
  paragrafen: ['2.2'],
  eigenTermijnen: [ID],
  terms: (c, termijnen) => {
    const spoor2 = gebeurtenissen(c, 'spoor-2');
    const start = spoor2.find((e) => e.data.stap === 'gestart');
    if (!start) return [];
    const laatsteStart = spoor2.findLast((e) => e.data.stap === 'gestart');
    const klaar = spoor2.find((e) => e.data.stap === 'afgesloten' && e.datum >= (laatsteStart ?? start).datum);
    const momenten = gebeurtenissen(c, 'spreekuur', 'bijstelling-probleemanalyse', 'actueel-oordeel').filter(
      (e) =>
        e.datum > start.datum &&
        (!klaar || e.datum <= klaar.datum) &&
        (e.soort !== 'spreekuur' || (e.data.stap ?? 'gehouden') === 'gehouden'),
    );
    const begin = { ...door(start, 'spoor 2 gestart', 'stap'), datum: start.datum };
    return herhaald(ID, termijnen[ID], begin, momenten).map((term) =>
      klaar && !term.fulfilledBy && term.strict !== null && term.strict >= klaar.datum
        ? {
            ...term,
            vervallen: { reden: 'aanleiding-voorbij' as const, because: [door(klaar, 'spoor 2 afgesloten', 'stap')] },
          }
        : term,
    );
  },
  notCovered: ['Wat de bedrijfsarts vindt.', 'De tijd tussen twee trajecten van spoor 2: die telt als één.'],
});
