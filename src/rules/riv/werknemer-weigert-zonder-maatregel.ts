import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { BBP, source } from '../bronnen.ts';
import { defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

export default defineSignal({
  id: 'werknemer-weigert-zonder-maatregel',
  titel: 'De werknemer is aangesproken op medewerking, maar een vervolg ontbreekt',
  waarom:
    'Werkt een werknemer zonder goede reden niet mee, dan verwacht UWV dat de werkgever zijn middelen gebruikt: een waarschuwing, een loonmaatregel of een deskundigenoordeel.',
  doen: 'De werkgever beslist. Leg vast wat is gedaan: `loonmaatregel`, `deskundigenoordeel`, of `stagnatie` met `stap: opgelost`.',
  source: [source(BBP, 'bijlage par. 9'), source(BBP, 'bijlage par. 3')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const stagnaties = gebeurtenissen(c, 'stagnatie').filter((e) => e.data.bij === 'werknemer');
    const vervolg = [...gebeurtenissen(c, 'loonmaatregel'), ...gebeurtenissen(c, 'deskundigenoordeel')];
    return stagnaties
      .filter((e) => e.data.stap === 'aangesproken' || e.data.stap === 'geescaleerd')
      .filter((e) => peildatum > plusDagen(e.datum, EIGEN_TERMIJN.stagnatie))
      .filter((e) => !vervolg.some((x) => x.datum >= e.datum))
      .filter((e) => !stagnaties.some((x) => x.data.stap === 'opgelost' && x.datum >= e.datum))
      .slice(0, 1)
      .map((e) => ({ sleutel: e.id, at: plaats(e, 'stap'), extra: ` (aangesproken ${e.datum})` }));
  },
});
