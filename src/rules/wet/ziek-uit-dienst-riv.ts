import { door, eerste } from '../../dossier/case.ts';
import { BBP, RP, source, VHV, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { isEigenrisicodrager, ziekUitDienst } from '../uit-dienst.ts';

const ID = 'ziek-uit-dienst-riv';
/** Six weeks between the first sick day and the last day of employment; under ten weeks a short report may do. */
const VERSLAG_VANAF = 42;
const VOLLEDIG_VANAF = 70;

export default defineRule({
  id: ID,
  titel: 'Re-integratieverslag bij ziek uit dienst',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Ligt er zes weken of meer tussen de eerste ziektedag en de laatste dag van het dienstverband, dan maakt de werkgever een re-integratieverslag en geeft hij de werknemer een afschrift, uiterlijk op die laatste dag. Een verkort verslag mag alleen als er geen probleemanalyse en geen plan van aanpak zijn gemaakt: omdat de bedrijfsarts geen langdurig verzuim verwachtte, of omdat de ziekte korter dan tien weken duurde.',
  gevolg: 'UWV kan het ziekengeld op de werkgever verhalen, ten hoogste 52 weken.',
  checkedOn: '2026-11-22',
  selectBy: (c) => ziekUitDienst(c)?.laatsteDag ?? c.keten.eersteZiektedag,
  conditional: true,
  dependsOn: ['re-integratieverslag', 'einde-dienstverband', 'probleemanalyse', 'plan-van-aanpak'],
  versions: [
    {
      validFrom: '2011-01-01',
      source: [
        source(ZW, '38', '2'),
        source(ZW, '39a', '1'),
        source(VHV, '2a', '1'),
        source(RP, '6', '2'),
        source(BBP, 'bijlage par. 11'),
      ],
      opmerking:
        'Het verslag bevat wat gezien de resterende duur van het dienstverband redelijk is (art. 6 lid 2). De tekst van de Ziektewet van voor 2011 is niet gelezen.',
      terms: (c) => {
        const einde = ziekUitDienst(c);
        if (!einde) return [];
        const { laatsteDag, dagenZiek, omdat } = einde;
        const stukken = eerste(c, 'probleemanalyse') ?? eerste(c, 'plan-van-aanpak');
        const because = [omdat, { tekst: `${dagenZiek} dagen na de eerste ziektedag` }];
        const done = eerste(c, 're-integratieverslag');
        let vervallen: Term['vervallen'];
        if (isEigenrisicodrager(c))
          vervallen = { reden: 'eigenrisicodrager', because: [{ tekst: 'eigenrisicodrager voor de Ziektewet' }] };
        else if (dagenZiek < VERSLAG_VANAF)
          vervallen = {
            reden: 'ziekte-korter-dan-zes-weken',
            because: [{ tekst: `minder dan ${VERSLAG_VANAF} dagen ziek` }],
          };
        const soort =
          stukken || (dagenZiek >= VOLLEDIG_VANAF && eerste(c, 'spreekuur')?.data.verwachtLangdurig !== false)
            ? 'volledig verslag'
            : 'verkort verslag mag (geen probleemanalyse en geen plan)';
        return [
          {
            key: ID,
            strict: laatsteDag,
            lenient: laatsteDag,
            because: stukken ? [...because, door(stukken, soort)] : [...because, { tekst: soort }],
            fulfilledBy: fulfilled(
              done,
              done?.data.verstrektAanWerknemer ? 'verstrektAanWerknemer' : 'datum',
              done?.data.verstrektAanWerknemer ?? done?.datum,
            ),
            vervallen,
            houdtStandBij: ['einde-dienstverband'],
          },
        ];
      },
    },
  ],
  notCovered: ['Of het verslag inhoudelijk genoeg is.'],
});
