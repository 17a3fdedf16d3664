import { laatste, plusDagen, vroegste } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen } from '../../dossier/case.ts';
import { termijn } from '../../dossier/tellen.ts';
import { fulfilled } from '../define.ts';
import { defineCasemanagement } from './define.ts';

const ID = 'spreekuur-plannen';
const UITERSTE = 'spreekuur-plannen-uiterste';

export default defineCasemanagement({
  id: ID,
  titel: 'Spreekuur bij de bedrijfsarts gepland',
  verantwoordelijke: 'casemanager',
  uitleg:
    'Verwacht iemand langdurig verzuim, dan plant de casemanager op tijd een spreekuur, zodat de probleemanalyse in week 6 klaar kan zijn. Het is niet nodig als herstel binnen zes weken wordt verwacht (`verwachtLangdurig: false`) en niemand om een oordeel vroeg. Of iemand kan werken, beoordeelt alleen de bedrijfsarts.',
  gevolg: 'De probleemanalyse kan dan niet op tijd klaar zijn.',
  paragrafen: ['2.2', '3.2', '4.1'],
  eigenTermijnen: [ID, UITERSTE],
  altijd: true,
  terms: (c, termijnen) => {
    const uiterste = termijn(c, termijnen[UITERSTE]);
    const verwachting = gebeurtenissen(c, 'ziekmelding', 'spreekuur').filter(
      (e) => e.data.verwachtLangdurig !== undefined,
    );
    const signaal = verwachting.find((e) => e.data.verwachtLangdurig);
    const kort = signaal ? undefined : verwachting.at(-1);
    const vraag = eerste(c, 'vraagstelling-bedrijfsarts');
    const done = eerste(c, 'spreekuur', 'probleemanalyse');
    const vanaf = signaal ?? (kort && vraag);
    const na = vanaf && plusDagen(vanaf.datum, termijnen[ID]);
    // A question after a short expectation asks for a spreekuur of its own; the day of week 5 may be over by then.
    const uiterlijk = na === undefined ? uiterste.datum : (signaal ? vroegste : laatste)(na, uiterste.datum);
    return [
      {
        key: ID,
        strict: uiterlijk,
        lenient: uiterlijk,
        because:
          vanaf && uiterlijk === na
            ? [
                signaal
                  ? door(signaal, 'langdurig verzuim verwacht', 'verwachtLangdurig', signaal.datum)
                  : door(vanaf, 'vraag aan de bedrijfsarts'),
                { tekst: `+ ${termijnen[ID]} dagen` },
              ]
            : uiterste.omdat,
        fulfilledBy: fulfilled(done),
        vervallen:
          kort && !vraag && !done
            ? {
                reden: 'geen-dreigend-langdurig-verzuim',
                because: [door(kort, 'herstel binnen zes weken verwacht', 'verwachtLangdurig', kort.datum)],
              }
            : undefined,
      },
    ];
  },
  notCovered: ['`verwachteDuur`: dat is vrije tekst.', 'Of het spreekuur doorging.'],
});
