import { laatste } from '../../core/dates.ts';
import { door, eerste, type Omdat } from '../../dossier/case.ts';
import { isEigenrisicodrager } from '../../dossier/klokken/dienstverband.ts';
import { BBP, RP, source, VHV, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { ziekUitDienst } from '../uit-dienst.ts';

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
  checkedOn: '2026-11-30',
  selectBy: (c) => ziekUitDienst(c)?.laatsteDag ?? c.keten.eersteZiektedag,
  conditional: true,
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
        const { laatsteDag, dagen, ziek, omdat } = einde;
        const stukken = eerste(c, 'probleemanalyse', 'plan-van-aanpak');
        const done = eerste(c, 're-integratieverslag');
        const op = done?.data.verstrektAanWerknemer ?? done?.datum;
        let vervallen: Term['vervallen'];
        if (isEigenrisicodrager(c))
          vervallen = { reden: 'eigenrisicodrager', because: [{ tekst: 'eigenrisicodrager voor de Ziektewet' }] };
        else if (dagen < VERSLAG_VANAF)
          vervallen = {
            reden: 'ziekte-korter-dan-zes-weken',
            because: [{ tekst: `minder dan ${VERSLAG_VANAF} dagen ziek` }],
          };
        const soort =
          stukken || (dagen >= VOLLEDIG_VANAF && eerste(c, 'spreekuur')?.data.verwachtLangdurig !== false)
            ? 'volledig verslag'
            : 'verkort verslag mag (geen probleemanalyse en geen plan)';
        const because: Omdat[] = [omdat, { tekst: `${dagen} dagen na de eerste ziektedag` }];
        // The law counts between two days and says nothing of adding up: with fewer sick days in between two readings stand.
        const betwist = dagen >= VERSLAG_VANAF && ziek < VERSLAG_VANAF;
        if (betwist) because.push({ tekst: `daarvan ${ziek} ziektedagen: betwist of er dan een verslag moet zijn` });
        because.push(stukken ? door(stukken, soort) : { tekst: soort });
        return [
          {
            key: ID,
            strict: laatsteDag,
            lenient: betwist ? laatste(laatsteDag, op ?? c.peildatum) : laatsteDag,
            because,
            fulfilledBy: fulfilled(done, done?.data.verstrektAanWerknemer ? 'verstrektAanWerknemer' : 'datum', op),
            vervallen,
            houdtStandBij: ['einde-dienstverband'],
          },
        ];
      },
    },
  ],
  notCovered: ['Of het verslag inhoudelijk genoeg is.'],
});
