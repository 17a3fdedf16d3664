import { trajecten } from '../../dossier/kosten.ts';
import type { Stored } from '../../dossier/stored.ts';
import { defineCasemanagement, naEvent } from './define.ts';

const ID = 'interventie-zonder-verwijzing';
const VAN_DE_BEDRIJFSARTS = ['spreekuur', 'probleemanalyse', 'bijstelling-probleemanalyse', 'actueel-oordeel'];

export default defineCasemanagement({
  id: ID,
  titel: 'Medische interventie voorgesteld door de bedrijfsarts',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Een medische interventie begint alleen op voorstel van de bedrijfsarts: een stap van dezelfde interventie met `door: bedrijfsarts`, of een `verwijzing` naar een spreekuur of oordeel van de bedrijfsarts. Leg niet vast waarvoor de interventie is.',
  gevolg: 'Werkgever en casemanager mogen niet over medische zorg oordelen; zonder de bedrijfsarts ontbreekt de grond.',
  paragrafen: ['1.5', '4.1'],
  terms: (c) => {
    // The proposal may stand in any event of the bedrijfsarts.
    const events = c.events.filter((e) => e.datum >= c.keten.eersteZiektedag);
    const isVanArts = (e: Stored | undefined) =>
      e !== undefined && (e.data.door === 'bedrijfsarts' || VAN_DE_BEDRIJFSARTS.includes(e.soort));
    return trajecten(events).flatMap(({ stappen }) => {
      const start = stappen.find((e) => e.data.stap === 'gestart');
      if (!start?.data.medisch) return [];
      const voorstel = stappen.find((e) => isVanArts(e) || isVanArts(events.find((x) => x.id === e.data.verwijzing)));
      return [naEvent(ID, start, 'medische interventie gestart: dan is zij voorgesteld', 0, voorstel, 'stap')];
    });
  },
  notCovered: ['Of de interventie nodig is: dat beoordeelt de bedrijfsarts.'],
});
