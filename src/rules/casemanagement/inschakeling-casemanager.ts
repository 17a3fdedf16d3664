import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen } from '../../dossier/case.ts';
import { termijn, W } from '../../dossier/tellen.ts';
import { source, VAKARTIKEL_2021 } from '../bronnen.ts';
import { aanwijzing, inDossier } from '../casemanager.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'inschakeling-casemanager';
/** The end of week 8: the 56th day, or the day eight weeks after the first. */
const WEEK_8 = { strict: 55, lenient: 56 };

export default defineCasemanagement({
  id: ID,
  titel: 'Casemanager ingeschakeld',
  verantwoordelijke: 'werkgever',
  uitleg:
    'De werkgever schakelt een casemanager in, uiterlijk aan het einde van week 8. Is eerder al duidelijk dat langdurig verzuim dreigt, dan kort daarna. De casemanager bewaakt het proces en neemt geen plicht over: werkgever en werknemer blijven verantwoordelijk.',
  gevolg: 'Zonder casemanager bewaakt niemand het geheel, en blijven stappen eerder liggen.',
  paragrafen: ['2.2', '2.3'],
  ookUit: [source(VAKARTIKEL_2021, 'week 8')],
  opmerking:
    'Het einde van week 8 komt uit een vakartikel; ruim gerekend is het de dag acht weken na de eerste ziektedag.',
  eigenTermijnen: [ID],
  altijd: true,
  terms: (c, termijnen) => {
    const week8 = termijn(c, WEEK_8.strict);
    const ruim = W(c, WEEK_8.lenient);
    const signaal = gebeurtenissen(c, 'ziekmelding', 'spreekuur').find((e) => e.data.verwachtLangdurig);
    const eerder = signaal && plusDagen(signaal.datum, termijnen[ID]);
    const sooner = signaal && eerder !== undefined && eerder < week8.datum;
    const wie = aanwijzing(c);
    return [
      {
        key: ID,
        strict: sooner ? eerder : week8.datum,
        lenient: sooner ? eerder : ruim,
        because: sooner
          ? [
              door(signaal, 'langdurig verzuim verwacht', 'verwachtLangdurig', signaal.datum),
              { tekst: `+ ${termijnen[ID]} dagen` },
            ]
          : week8.omdat,
        fulfilledBy: inDossier(c)
          ? { datum: c.keten.eersteZiektedag, event: null, veld: 'casemanager' }
          : wie && { datum: wie.datum, event: wie.event, veld: 'datum' },
      },
    ];
  },
  notCovered: ['Of de casemanager werkelijk aan het werk is gegaan.'],
});
