import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { BBP, source } from '../bronnen.ts';
import { defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

export default defineSignal({
  id: 'stagnatie-zonder-deskundigenoordeel',
  titel: 'Stagnatie of conflict zonder deskundigenoordeel of andere oplossing',
  waarom:
    'Komen partijen er niet uit, dan horen zij zo snel mogelijk een stap te zetten; ten onrechte geen deskundigenoordeel vragen kan tot een loonsanctie leiden.',
  doen: 'Vraag een deskundigenoordeel aan bij UWV, of leg vast hoe het is opgelost (`stap: opgelost`, mediation).',
  source: [source(BBP, 'bijlage par. 10')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const stappen = [...gebeurtenissen(c, 'stagnatie'), ...gebeurtenissen(c, 'conflict')];
    const oordelen = gebeurtenissen(c, 'deskundigenoordeel');
    return stappen
      .filter((e) => e.data.stap === 'gesignaleerd' && peildatum > plusDagen(e.datum, EIGEN_TERMIJN.stagnatie))
      .filter((e) => !oordelen.some((o) => o.datum >= e.datum))
      .filter(
        (e) =>
          !stappen.some(
            (x) =>
              x.soort === e.soort &&
              x.datum >= e.datum &&
              (x.data.stap === 'opgelost' || x.data.stap === 'mediation') &&
              (x.soort === 'conflict' || e.soort === 'conflict' || x.data.bij === e.data.bij),
          ),
      )
      .map((e) => ({ sleutel: e.id, at: plaats(e, 'stap'), extra: ` (gesignaleerd ${e.datum})` }));
  },
});
