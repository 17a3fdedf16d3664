import { type Datum, isWerkdag, metTermijnenwet, plusDagen } from '../../core/dates.ts';
import { door, eerste, type Melding, type Ziektegeval } from '../../dossier/case.ts';
import { isEigenrisicodrager } from '../../dossier/klokken/dienstverband.ts';
import { eindeAowTermijn } from '../../dossier/klokken/tijdvak.ts';
import { laatsteVangnet, vangnetVan } from '../../dossier/klokken/vangnet.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { type UitDienst, ziekUitDienst } from '../uit-dienst.ts';

const ID = 'ziek-uit-dienst-aangifte';
const ERD_DAGEN = 42;

type Dates = Pick<Term, 'strict' | 'lenient' | 'because'>;

/**
 * A vangnet has its own report: art. 38 lid 2 is only for who has ziekengeld because the employment ended (art. 29 lid 2 onder c), and
 * lid 4 leaves out onder e to g. An eigenrisicodrager reports a fourth-day vangnet with the end of the employment (art. 38aa lid 1).
 */
function eigenMelding(c: Ziektegeval, laatsteDag: Datum, erd: boolean): Melding | undefined {
  const melding = laatsteVangnet(c, laatsteDag);
  return melding && erd && vangnetVan(melding) === 'vierde-dag' ? undefined : melding;
}

/** Whether there is ziekengeld on the last day in spite of the AOW: before that date, or in the six weeks of who fell sick after it (art. 29 lid 4 and 5). */
function aowMetZiekengeld(c: Ziektegeval, laatsteDag: Datum): boolean {
  const aow = c.dossier.werknemer.aowDatum;
  if (aow === undefined) return false;
  // Sick before the AOW date: ziekengeld until that date, so a day must be left between the employment and it.
  if (c.keten.eersteZiektedag < aow) return plusDagen(laatsteDag, 1) < aow;
  return laatsteDag <= (eindeAowTermijn(c)?.datum ?? '');
}

/** The AOW begins on the day after the last one: no day of ziekengeld is left to report for. */
function aowErna(c: Ziektegeval, laatsteDag: Datum): Term['vervallen'] {
  const aow = c.dossier.werknemer.aowDatum;
  if (aow === undefined || aow !== plusDagen(laatsteDag, 1)) return undefined;
  return { reden: 'aow', because: [{ tekst: 'AOW-leeftijd bereikt op', datum: aow }] };
}

/** The one term, with the dates of a version. */
const terms =
  (dates: (einde: UitDienst, erd: boolean) => Dates) =>
  (c: Ziektegeval): Term[] => {
    const einde = ziekUitDienst(c);
    if (!einde) return [];
    const erd = isEigenrisicodrager(c);
    const vangnet = eigenMelding(c, einde.laatsteDag, erd);
    return [
      {
        key: ID,
        ...dates(einde, erd),
        fulfilledBy: fulfilled(eerste(c, ID)),
        houdtStandBij: [
          'einde-dienstverband',
          'vervroegde-iva',
          'wachttijd-voorbij',
          ...(erd ? (['hersteld'] as const) : []),
          ...(aowMetZiekengeld(c, einde.laatsteDag) ? (['aow'] as const) : []),
        ],
        vervallen: vangnet
          ? { reden: 'vangnet', because: [door(vangnet.event, 'vangnet: eigen melding aan UWV', 'vangnet')] }
          : aowErna(c, einde.laatsteDag),
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
  checkedOn: '2026-11-30',
  selectBy: (c) => ziekUitDienst(c)?.laatsteDag ?? c.keten.eersteZiektedag,
  conditional: true,
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
