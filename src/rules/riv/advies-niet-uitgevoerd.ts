import { isEvent, plaats, type Stored } from '../../dossier/stored.ts';
import { eindes, laatsteDagWachttijd, telVanaf } from '../../dossier/timeline.ts';
import { BBP, source } from '../bronnen.ts';
import { defineSignal, EIGEN_GETAL, EIGEN_TERMIJN } from './define.ts';

const UITVOERING = [
  'plan-van-aanpak',
  'bijstelling-plan-van-aanpak',
  'interventie',
  'spoor-2',
  'werkhervatting',
  'voortgangsgesprek',
  'eerstejaarsevaluatie',
  'eindevaluatie',
];

const heeftAdvies = (e: Stored) =>
  (isEvent(e, 'probleemanalyse') ||
    isEvent(e, 'bijstelling-probleemanalyse') ||
    isEvent(e, 'spreekuur') ||
    isEvent(e, 'arbeidsdeskundig-onderzoek')) &&
  (e.data.advies?.length ?? 0) > 0;

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
    const advies = c.events.filter((e) => e.datum >= c.keten.eersteZiektedag && heeftAdvies(e)).at(-1);
    if (!advies) return [];
    const grens = telVanaf(c, advies.datum, EIGEN_TERMIJN.advies).datum;
    const eerder = eindes(c).some((e) => e.vanaf <= grens) || laatsteDagWachttijd(c).datum < grens;
    if (eerder || peildatum <= grens || c.events.some((e) => UITVOERING.includes(e.soort) && e.datum >= advies.datum))
      return [];
    return [{ sleutel: advies.id, at: plaats(advies, 'advies'), extra: ` (advies van ${advies.datum})` }];
  },
});
