import { type Datum, plusMaanden } from '../../core/dates.ts';
import { door, gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { type Feit, termijn, termijnMetRust, W } from '../../dossier/tellen.ts';
import { BBP, BW7, source } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { evaluatiesEersteJaar } from '../verslag.ts';

const ID = 'spoor-2';
const NA_EVALUATIE = 42;
/** After a judgement that there are possibilities again: two weeks for the plan and six to start. */
const NA_OORDEEL = 56;
/** From this part of the wage on resumption counts as a satisfactory result, in per cent (BBP par. 4). */
const LOONWAARDE = 65;
/** Longest term within which a return to the own employer still counts as a concrete prospect, in months. */
const PERSPECTIEF_MAANDEN = 3;

type Dates = Pick<Term, 'because' | 'vervallen'> & { readonly strict: Datum; readonly lenient: Datum };

/** Six weeks after the evaluation at the end of the first year, or after its last day while it was not held. */
function naEvaluatie(c: Ziektegeval): Dates {
  const { geldig, teVroeg } = evaluatiesEersteJaar(c);
  const eje = geldig[0];
  const jaar = termijn(c, 363);
  const anker: Feit = eje
    ? { datum: eje.datum, omdat: [door(eje, 'eerstejaarsevaluatie')] }
    : {
        datum: jaar.datum,
        omdat: [
          ...jaar.omdat,
          { tekst: 'laatste dag van het eerste ziektejaar (nog geen evaluatie)', datum: jaar.datum },
          ...teVroeg,
        ],
      };
  const uitzicht = eje && perspectief(c, eje);
  const vanaf: Feit = uitzicht?.tot
    ? {
        datum: uitzicht.tot,
        omdat: [...anker.omdat, { tekst: 'het concrete perspectief is niet uitgekomen op', datum: uitzicht.tot }],
      }
    : anker;
  const { datum, omdat, rust } = termijnMetRust(c, vanaf.datum, NA_EVALUATIE, { rustNa: '' });
  const ruim = termijnMetRust(c, vanaf.datum, NA_EVALUATIE, { opnieuw: NA_OORDEEL, rustNa: '' });
  const dates = { strict: datum, lenient: ruim.datum, because: [...vanaf.omdat, ...omdat] };
  if (eje && uitzicht && uitzicht.tot === undefined)
    return {
      ...dates,
      vervallen: {
        reden: 'concreet-perspectief',
        because: [door(eje, 'concreet perspectief bij de eigen werkgever', 'spoor1Perspectief')],
      },
    };
  return {
    ...dates,
    vervallen: rust && {
      reden: 'geen-mogelijkheden',
      because: [door(rust.event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
    },
  };
}

/**
 * A concrete prospect of work with the own employer within three months. `tot` is the day on which it turned out not to come true:
 * those months were over and the employee did not work there in full, or for 65 per cent of the wage or more.
 */
function perspectief(
  c: Ziektegeval,
  eje: Stored<'eerstejaarsevaluatie'>,
): { readonly tot: Datum | undefined } | undefined {
  const { spoor1Perspectief, perspectiefBinnenMaanden: maanden, spoor2 } = eje.data;
  if (spoor1Perspectief !== 'ja' || maanden === undefined || maanden > PERSPECTIEF_MAANDEN || spoor2 === 'starten')
    return undefined;
  const tot = plusMaanden(eje.datum, Math.floor(maanden));
  if (c.peildatum <= tot) return { tot: undefined };
  const werk = gebeurtenissen(c, 'werkhervatting').findLast((e) => e.datum <= tot);
  const hier = werk && werk.data.soortWerk !== 'andere-werkgever' && werk.data.arbeidstherapeutisch !== true;
  const gelukt = hier && (werk.data.percentage === 100 || (werk.data.loonwaarde ?? 0) >= LOONWAARDE);
  return { tot: gelukt ? undefined : tot };
}

/**
 * What shows earlier that there is no work with the own employer: a report of the arbeidsdeskundige, or a plan that aims at work
 * elsewhere. From then on spoor 2 is due "zo tijdig mogelijk" (BW 7:658a lid 2); the six weeks are those of practice.
 */
function zonderWerkHier(c: Ziektegeval): Feit[] {
  const rapporten = gebeurtenissen(c, 'arbeidsdeskundig-onderzoek')
    .filter(
      (e) => e.data.stap !== 'aangevraagd' && e.data.eigenWerkPassend === 'nee' && e.data.anderWerkPassend === 'nee',
    )
    .slice(0, 1)
    .map((e) => door(e, 'arbeidsdeskundige: geen passend werk bij de eigen werkgever', 'anderWerkPassend'));
  const plannen = gebeurtenissen(c, 'plan-van-aanpak', 'bijstelling-plan-van-aanpak')
    .filter((e) => e.data.einddoel === 'werk-andere-werkgever')
    .slice(0, 1)
    .map((e) => door(e, 'einddoel: werk bij een andere werkgever', 'einddoel'));
  return [...rapporten, ...plannen].flatMap((omdat) => {
    const { datum, omdat: telling, rust } = termijnMetRust(c, omdat.datum ?? '', NA_EVALUATIE, { rustNa: '' });
    return rust ? [] : [{ datum, omdat: [omdat, ...telling] }];
  });
}

export default defineRule({
  id: ID,
  titel: 'Start spoor 2',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Is er bij de eerstejaarsevaluatie geen concreet perspectief op werk bij de eigen werkgever, dan begint binnen zes weken ook de weg naar werk bij een andere werkgever. Eerder mag altijd, en hoort als een arbeidsdeskundige geen werk bij de eigen werkgever vindt of het einddoel werk bij een ander is: dan telt wvp strikt zes weken daarna. Concreet perspectief: herstel in eigen of ander werk bij de eigen werkgever binnen drie maanden (`spoor1Perspectief: ja` met `perspectiefBinnenMaanden`). Komt dat niet uit, dan begint spoor 2 alsnog, binnen zes weken na die maanden.',
  gevolg: 'De meest voorkomende inhoudelijke reden voor een loonsanctie.',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, 363),
  versions: [
    {
      validFrom: '2004-01-01',
      source: [
        source(BW7, '658a', '1'),
        source(BW7, '658a', '2'),
        source(BBP, 'bijlage par. 5'),
        source(BBP, 'bijlage par. 9'),
      ],
      opmerking:
        'De plicht staat in de wet; de zes weken en de drie maanden komen uit de Werkwijzer Poortwachter van UWV, gelezen in een tweede bron. De Beleidsregels noemen geen aantal weken. Komen er weer mogelijkheden, dan telt wvp strikt opnieuw zes weken, en ruim acht: twee voor het plan en zes voor de start. De grens van 65 procent komt uit de Beleidsregels (par. 4).',
      terms: (c) => {
        const start = gebeurtenissen(c, 'spoor-2').find((e) => e.data.stap === 'gestart');
        const gewoon = naEvaluatie(c);
        const eerder = zonderWerkHier(c).sort((a, b) => (a.datum < b.datum ? -1 : 1))[0];
        const voor = eerder && !gewoon.vervallen && gewoon.strict !== null && eerder.datum < gewoon.strict;
        return [
          {
            key: ID,
            ...gewoon,
            ...(voor ? { strict: eerder.datum, because: [...eerder.omdat, ...gewoon.because] } : {}),
            fulfilledBy: fulfilled(start),
          },
        ];
      },
    },
  ],
  notCovered: [
    'Of spoor 2 al nodig was om een andere reden dan een rapport van de arbeidsdeskundige of het einddoel.',
    'Of het perspectief werkelijk concreet was.',
    'De uitzonderingen bij marginale mogelijkheden en bij AOW binnen een jaar na de wachttijd.',
  ],
});
