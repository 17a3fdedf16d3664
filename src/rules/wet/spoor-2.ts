import { door, eerste, gebeurtenissen } from '../../dossier/case.ts';
import { mogelijkhedenOp, telVanaf, termijn, W } from '../../dossier/timeline.ts';
import { BBP, BW7, source } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';

const ID = 'spoor-2';
const NA_EVALUATIE = 42;
/** Longest term within which a return to the own employer still counts as a concrete prospect, in months. */
const PERSPECTIEF_MAANDEN = 3;

export default defineRule({
  id: ID,
  titel: 'Start spoor 2',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Is er bij de eerstejaarsevaluatie geen concreet perspectief op werk bij de eigen werkgever, dan begint binnen zes weken ook de weg naar werk bij een andere werkgever. Eerder mag altijd. Concreet perspectief: herstel in eigen of ander werk bij de eigen werkgever binnen drie maanden (`spoor1Perspectief: ja` met `perspectiefBinnenMaanden`).',
  gevolg: 'De meest voorkomende inhoudelijke reden voor een loonsanctie.',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, 363),
  dependsOn: [
    'spoor-2',
    'eerstejaarsevaluatie',
    'probleemanalyse',
    'bijstelling-probleemanalyse',
    'spreekuur',
    'actueel-oordeel',
  ],
  versions: [
    {
      validFrom: '2004-01-01',
      source: [source(BW7, '658a', '1'), source(BBP, 'bijlage par. 5'), source(BBP, 'bijlage par. 9')],
      opmerking:
        'De plicht staat in de wet; de zes weken en de drie maanden komen uit de Werkwijzer Poortwachter van UWV, gelezen in een tweede bron. De Beleidsregels noemen geen aantal weken.',
      terms: (c) => {
        const eje = eerste(c, 'eerstejaarsevaluatie');
        const start = gebeurtenissen(c, 'spoor-2').find((e) => e.data.stap === 'gestart');
        const jaar = termijn(c, 363);
        const anker = eje?.datum ?? jaar.datum;
        const { datum, omdat } = telVanaf(c, anker, NA_EVALUATIE);
        const because = eje
          ? [door(eje, 'eerstejaarsevaluatie'), ...omdat]
          : [
              ...jaar.omdat,
              { tekst: 'laatste dag van het eerste ziektejaar (nog geen evaluatie)', datum: jaar.datum },
              ...omdat,
            ];
        const maanden = eje?.data.perspectiefBinnenMaanden;
        const perspectief =
          eje?.data.spoor1Perspectief === 'ja' &&
          maanden !== undefined &&
          maanden <= PERSPECTIEF_MAANDEN &&
          eje.data.spoor2 !== 'starten';
        const oordeel = mogelijkhedenOp(c, datum);
        let vervallen: Term['vervallen'];
        if (perspectief)
          vervallen = {
            reden: 'concreet-perspectief',
            because: [door(eje, 'concreet perspectief bij de eigen werkgever', 'spoor1Perspectief')],
          };
        else if (oordeel && oordeel.oordeel !== 'ja')
          vervallen = {
            reden: 'geen-mogelijkheden',
            because: [door(oordeel.event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
          };
        return [{ key: ID, strict: datum, lenient: datum, because, fulfilledBy: fulfilled(start), vervallen }];
      },
    },
  ],
  notCovered: [
    'Of spoor 2 al eerder nodig was.',
    'Of het perspectief werkelijk concreet was, en wat er moet gebeuren als het niet uitkomt.',
    'De uitzonderingen bij marginale mogelijkheden en bij AOW binnen een jaar na de wachttijd.',
  ],
});
