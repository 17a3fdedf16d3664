import { isWerkdag, metTermijnenwet, plusDagen } from '../../core/dates.ts';
import { eerste, type Ziektegeval } from '../../dossier/case.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { isEigenrisicodrager, ziekUitDienst } from '../uit-dienst.ts';

const ID = 'ziek-uit-dienst-aangifte';
const ERD_DAGEN = 42;
const STAAT = ['einde-dienstverband'] as const;

function opLaatsteDag(c: Ziektegeval): Term[] {
  const einde = ziekUitDienst(c);
  if (!einde) return [];
  const done = fulfilled(eerste(c, ID));
  if (isEigenrisicodrager(c)) {
    const strict = plusDagen(einde.laatsteDag, ERD_DAGEN);
    const because = [einde.omdat, { tekst: `+ ${ERD_DAGEN} dagen (eigenrisicodrager Ziektewet, art. 38aa)` }];
    return [
      {
        key: ID,
        strict,
        lenient: metTermijnenwet(einde.laatsteDag, strict),
        because,
        fulfilledBy: done,
        houdtStandBij: STAAT,
      },
    ];
  }
  return [
    {
      key: ID,
      strict: einde.laatsteDag,
      lenient: einde.laatsteDag,
      because: [einde.omdat],
      fulfilledBy: done,
      houdtStandBij: STAAT,
    },
  ];
}

/** Until the law changed: the last working day before the employment ended. */
function opLaatsteWerkdag(c: Ziektegeval): Term[] {
  const einde = ziekUitDienst(c);
  if (!einde) return [];
  let werkdag = einde.laatsteDag;
  while (!isWerkdag(werkdag)) werkdag = plusDagen(werkdag, -1);
  const because = [einde.omdat, { tekst: 'laatste werkdag daarvoor', datum: werkdag }];
  return [
    {
      key: ID,
      strict: werkdag,
      lenient: einde.laatsteDag,
      because,
      fulfilledBy: fulfilled(eerste(c, ID)),
      houdtStandBij: STAAT,
    },
  ];
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
      terms: opLaatsteWerkdag,
    },
    {
      validFrom: '2018-07-01',
      source: [source(ZW, '38', '2'), source(ZW, '38', '3'), source(ZW, '38aa', '1')],
      opmerking:
        'De wijziging naar "laatste dag" ligt tussen september 2015 en 1 juli 2018; de oudste tekst die is gelezen is die van 1 juli 2018.',
      terms: opLaatsteDag,
    },
  ],
  notCovered: ['Of een contract dat op de einddatum doorliep is verlengd.'],
});
