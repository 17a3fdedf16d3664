import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import { termijn } from '../../dossier/tellen.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'spreekuur-actueel-oordeel';
/** A spreekuur in the two weeks before, or later, is near enough to the verslag. */
const DAGEN_ERVOOR = 14;

/** The day for which a spreekuur is planned, or on which it was. */
function dagen(e: Stored): readonly string[] {
  const gepland = 'volgendSpreekuur' in e.data ? e.data.volgendSpreekuur : undefined;
  return [...(isEvent(e, 'spreekuur') ? [e.datum] : []), ...(gepland === undefined ? [] : [gepland])];
}

export default defineCasemanagement({
  id: ID,
  titel: 'Spreekuur voor het actueel oordeel gepland',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Het re-integratieverslag vraagt een actueel oordeel van de bedrijfsarts. De casemanager plant daarvoor op tijd een spreekuur: een `spreekuur`, of een `volgendSpreekuur`, vanaf twee weken voor de uiterste dag. Een `actueel-oordeel` telt ook.',
  gevolg: 'Het actueel oordeel komt te laat voor het verslag.',
  paragrafen: ['2.2', '3.2'],
  eigenTermijnen: [ID],
  altijd: true,
  terms: (c, termijnen) => {
    const { datum, omdat } = termijn(c, termijnen[ID]);
    const vanaf = plusDagen(datum, -DAGEN_ERVOOR);
    const done = gebeurtenissen(
      c,
      'actueel-oordeel',
      'spreekuur',
      'probleemanalyse',
      'bijstelling-probleemanalyse',
    ).find((e) => e.soort === 'actueel-oordeel' || dagen(e).some((dag) => dag >= vanaf));
    return [{ key: ID, strict: datum, lenient: datum, because: omdat, fulfilledBy: fulfilled(done) }];
  },
  notCovered: ['Of het spreekuur doorging.', 'De inhoud van het oordeel.'],
});
