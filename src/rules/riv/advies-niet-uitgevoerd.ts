import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { telVanaf } from '../../dossier/tellen.ts';
import { BBP, source } from '../bronnen.ts';
import { afgelopen, defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

const UITVOERING = [
  'plan-van-aanpak',
  'bijstelling-plan-van-aanpak',
  'interventie',
  'spoor-2',
  'werkhervatting',
  'voortgangsgesprek',
  'eerstejaarsevaluatie',
  'eindevaluatie',
] as const;

const MET_ADVIES = [
  'probleemanalyse',
  'bijstelling-probleemanalyse',
  'spreekuur',
  'arbeidsdeskundig-onderzoek',
] as const;

export default defineSignal({
  id: 'advies-niet-uitgevoerd',
  titel: 'Advies waar binnen zes weken niets mee is gedaan',
  waarom:
    'De werkgever hoort het advies van bedrijfsarts en arbeidsdeskundige te betrekken bij de aanpak en uit te voeren.',
  doen: 'Leg vast wat met het advies is gedaan: een bijstelling, een voortgangsgesprek, een interventie of werkhervatting.',
  source: [source(BBP, 'bijlage par. 6'), source(BBP, 'bijlage par. 4')],
  opmerking: EIGEN_GETAL,
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const advies = gebeurtenissen(c, ...MET_ADVIES).findLast((e) => (e.data.advies?.length ?? 0) > 0);
    if (!advies) return [];
    const grens = telVanaf(c, advies.datum, EIGEN_TERMIJN.advies).datum;
    if (peildatum <= grens || afgelopen(c, grens)) return [];
    if (gebeurtenissen(c, ...UITVOERING).some((e) => e.datum >= advies.datum)) return [];
    return [{ sleutel: advies.id, at: plaats(advies, 'advies'), extra: ` (advies van ${advies.datum})` }];
  },
});
