import { isWerkdag, metTermijnenwet, plusDagen } from '../../core/dates.ts';
import { door, eerste, type Ziektegeval, ziekmelding } from '../../dossier/case.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { isEigenrisicodrager, type UitDienst, ziekUitDienst } from '../uit-dienst.ts';

const ID = 'ziek-uit-dienst-aangifte';
const ERD_DAGEN = 42;

type Dates = Pick<Term, 'strict' | 'lenient' | 'because'>;

/** The one term, with the dates of a version; the vangnet provisions with six weeks need no report (Ziektewet art. 38 lid 4). */
const terms =
  (dates: (einde: UitDienst, erd: boolean) => Dates) =>
  (c: Ziektegeval): Term[] => {
    const einde = ziekUitDienst(c);
    if (!einde) return [];
    const melding = ziekmelding(c);
    const vangnet = melding?.data.vangnet === 'zes-weken' ? melding : undefined;
    return [
      {
        key: ID,
        ...dates(einde, isEigenrisicodrager(c)),
        fulfilledBy: fulfilled(eerste(c, ID)),
        houdtStandBij: ['einde-dienstverband'],
        vervallen: vangnet && {
          reden: 'vangnet',
          because: [door(vangnet, 'vangnet: eigen melding aan UWV', 'vangnet')],
        },
      },
    ];
  };

function opLaatsteDag({ laatsteDag, omdat }: UitDienst, erd: boolean): Dates {
  if (!erd) return { strict: laatsteDag, lenient: laatsteDag, because: [omdat] };
  const strict = plusDagen(laatsteDag, ERD_DAGEN);
  const because = [omdat, { tekst: `+ ${ERD_DAGEN} dagen (eigenrisicodrager Ziektewet, art. 38aa)` }];
  return { strict, lenient: metTermijnenwet(laatsteDag, strict), because };
}

/** Until the law changed: the last working day before the employment ended. */
function opLaatsteWerkdag({ laatsteDag, omdat }: UitDienst): Dates {
  let werkdag = laatsteDag;
  while (!isWerkdag(werkdag)) werkdag = plusDagen(werkdag, -1);
  return {
    strict: werkdag,
    lenient: laatsteDag,
    because: [omdat, { tekst: 'laatste werkdag daarvoor', datum: werkdag }],
  };
}

export default defineRule({
  id: ID,
  titel: 'Aangifte ziek uit dienst bij UWV',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Eindigt het dienstverband terwijl de werknemer ziek is, dan doet de werkgever aangifte bij UWV, uiterlijk op de laatste dag van het dienstverband. Een eigenrisicodrager voor de Ziektewet heeft zes weken.',
  gevolg: 'Een boete van ten hoogste 455 euro.',
  checkedOn: '2026-11-22',
  selectBy: (c) => ziekUitDienst(c)?.laatsteDag ?? c.keten.eersteZiektedag,
  conditional: true,
  dependsOn: ['ziek-uit-dienst-aangifte', 'einde-dienstverband'],
  versions: [
    {
      validFrom: '2011-01-01',
      source: [source(ZW, '38', '2'), source(ZW, '38', '3')],
      opmerking: 'Toen: de laatste werkdag voordat het dienstverband eindigt. De tekst van voor 2011 is niet gelezen.',
      terms: terms(opLaatsteWerkdag),
    },
    {
      validFrom: '2018-07-01',
      source: [source(ZW, '38', '2'), source(ZW, '38', '3'), source(ZW, '38', '4'), source(ZW, '38aa', '1')],
      opmerking:
        'De wijziging naar "laatste dag" ligt tussen september 2015 en 1 juli 2018; de oudste tekst die is gelezen is die van 1 juli 2018.',
      terms: terms(opLaatsteDag),
    },
  ],
  notCovered: ['Of een contract dat op de einddatum doorliep is verlengd.'],
});
