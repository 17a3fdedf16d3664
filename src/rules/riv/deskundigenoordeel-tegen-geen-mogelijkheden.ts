import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats, type Stored } from '../../dossier/stored.ts';
import { mogelijkhedenOp, oordelen } from '../../dossier/tellen.ts';
import { BBP, BW7, source } from '../bronnen.ts';
import { afgelopen, defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

/** UWV finds that there is work that can be done, or that the werkgever did too little: both say that there are possibilities. */
function zietMogelijkheden({ data }: Stored<'deskundigenoordeel'>): boolean {
  if (data.onderwerp === 'eigen-werk' || data.onderwerp === 'passend-werk') return data.uitkomst === 'positief';
  return data.onderwerp === 'inspanningen-werkgever' && data.uitkomst === 'negatief';
}

export default defineSignal({
  id: 'deskundigenoordeel-tegen-geen-mogelijkheden',
  titel: 'UWV ziet mogelijkheden en de bedrijfsarts niet, en er is niets veranderd',
  waarom:
    'Stappen die rusten omdat de bedrijfsarts geen mogelijkheden ziet, rusten op een oordeel dat UWV niet volgt. De werkgever hoort zo tijdig mogelijk maatregelen te nemen.',
  doen: 'Leg het deskundigenoordeel voor aan de bedrijfsarts, en stel het plan bij of begin spoor 2.',
  source: [source(BW7, '658a', '2'), source(BBP, 'bijlage par. 7.4'), source(BBP, 'bijlage par. 10')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-30',
  find: (c, peildatum) =>
    gebeurtenissen(c, 'deskundigenoordeel')
      .filter((e) => e.data.stap === 'uitslag' && zietMogelijkheden(e))
      .filter((e) => (mogelijkhedenOp(c, e.datum)?.oordeel ?? 'ja') !== 'ja')
      .filter((e) => {
        const grens = plusDagen(e.datum, EIGEN_TERMIJN.advies);
        if (peildatum <= grens || afgelopen(c, grens)) return false;
        const anders = oordelen(c).some((o) => o.datum >= e.datum && o.oordeel === 'ja');
        return !anders && !gebeurtenissen(c, 'bijstelling-plan-van-aanpak', 'spoor-2').some((x) => x.datum >= e.datum);
      })
      .map((e) => ({ sleutel: e.id, at: plaats(e, 'uitkomst'), extra: ` (uitslag van ${e.datum})` })),
});
