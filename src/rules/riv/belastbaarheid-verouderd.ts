import { plusDagen } from '../../core/dates.ts';
import { eerste, gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { RP, source } from '../bronnen.ts';
import { defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

export default defineSignal({
  id: 'belastbaarheid-verouderd',
  titel: 'Het actueel oordeel is ouder dan drie maanden op de dag van het verslag',
  waarom: 'Het verslag vraagt een actueel oordeel over wat de werknemer nu kan.',
  doen: 'Vraag de bedrijfsarts om een nieuw actueel oordeel.',
  source: [source(RP, '6', '1')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-22',
  find: (c) => {
    const verslag = eerste(c, 're-integratieverslag');
    if (!verslag) return [];
    const oordeel = gebeurtenissen(c, 'actueel-oordeel')
      .filter((e) => e.datum <= verslag.datum)
      .at(-1);
    if (!oordeel || plusDagen(oordeel.datum, EIGEN_TERMIJN.actueelOordeel) >= verslag.datum) return [];
    return [
      {
        sleutel: oordeel.id,
        at: plaats(oordeel, 'datum'),
        extra: ` (oordeel ${oordeel.datum}, verslag ${verslag.datum})`,
      },
    ];
  },
});
