import { type Datum, laatste, plusDagen, rolTermijn } from '../../core/dates.ts';
import { door, gebeurtenissen, type Melding, type Ziektegeval } from '../../dossier/case.ts';
import { eindeDienstverband, plichtenLopenDoor } from '../../dossier/klokken/dienstverband.ts';
import { vangnetMeldingen, vangnetVan } from '../../dossier/klokken/vangnet.ts';
import type { Stored } from '../../dossier/stored.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey, type Term } from '../define.ts';
import { HOUDT_STAND, perMelding } from '../per-melding.ts';

const ID = 'vangnet-herstelmelding';
/** Employee: second fit day; employer: second day after that. */
const DAGEN = 3;
/** By when the report itself is due: the first day after six weeks, from the first sick day or from the end of the employment. */
const ZES_WEKEN = 42;

interface Herstel {
  readonly hersteld: Stored<'hersteld'>;
  /** The report does not come before this day: that of the sick report, or the last one for it while it was not made. */
  readonly nietVoor: Datum;
  readonly grond: ReturnType<typeof door>;
}

/** Recoveries of reports that fall under a vangnet (art. 38a lid 4 to 6); after the employment the ex-employee reports himself (art. 38ab). */
function vangnet(c: Ziektegeval): Herstel[] {
  const meldingen = vangnetMeldingen(c);
  const einde = eindeDienstverband(c);
  const gemeld = perMelding(
    meldingen.map((m) => m.eersteZiektedag),
    gebeurtenissen(c, 'vangnet-melding'),
  );
  return meldingen.flatMap((m: Melding, index) => {
    if (!m.hersteld || (einde && m.hersteld.datum > einde.laatsteDag)) return [];
    const nietVoor =
      vangnetVan(m) === 'zes-weken' ? (gemeld[index]?.datum ?? plusDagen(m.eersteZiektedag, ZES_WEKEN)) : '';
    return [{ hersteld: m.hersteld, nietVoor, grond: door(m.event, `vangnet: ${vangnetVan(m)}`, 'vangnet') }];
  });
}

/** The recovery of who was employed last by an eigenrisicodrager for the Ziektewet (art. 38aa lid 2). */
function eigenrisicodrager(c: Ziektegeval): Herstel[] {
  const einde = eindeDienstverband(c);
  if (!einde || !plichtenLopenDoor(c)) return [];
  const aangifte = gebeurtenissen(c, 'ziek-uit-dienst-aangifte')[0];
  const nietVoor = aangifte?.datum ?? plusDagen(einde.laatsteDag, ZES_WEKEN);
  const grond = { ...einde.omdat, tekst: 'eigenrisicodrager Ziektewet; laatste dag van het dienstverband' };
  return c.keten.meldingen.flatMap(({ hersteld }) =>
    hersteld && hersteld.datum > einde.laatsteDag ? [{ hersteld, nietVoor, grond }] : [],
  );
}

function terms(c: Ziektegeval): Term[] {
  const uit = eigenrisicodrager(c);
  const herstellen = [...vangnet(c), ...uit].sort((a, b) => (a.hersteld.datum < b.hersteld.datum ? -1 : 1));
  const gedaan = perMelding(
    herstellen.map((h) => h.hersteld.datum),
    gebeurtenissen(c, ID),
  );
  return herstellen.map(({ hersteld, nietVoor, grond }, index) => {
    const strict = laatste(plusDagen(hersteld.datum, DAGEN), nietVoor);
    return {
      key: instanceKey(ID, index),
      strict,
      lenient: rolTermijn(strict),
      because: [
        door(hersteld, 'eerste dag hersteld'),
        { tekst: `+ ${DAGEN} dagen` },
        ...(strict === nietVoor ? [{ tekst: 'niet eerder dan de ziekmelding bij UWV', datum: nietVoor }] : []),
        grond,
      ],
      fulfilledBy: fulfilled(gedaan[index]),
      houdtStandBij: HOUDT_STAND,
    };
  });
}

export default defineRule({
  id: ID,
  titel: 'Herstelmelding bij UWV (vangnet of eigenrisicodrager)',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Is een werknemer met een vangnetbepaling hersteld, dan meldt de werknemer dat uiterlijk op de tweede dag van het herstel aan de werkgever, en de werkgever uiterlijk op de tweede dag daarna aan UWV. De herstelmelding gaat niet voor de ziekmelding. Ook een eigenrisicodrager voor de Ziektewet meldt het herstel van een ex-werknemer.',
  gevolg: 'Een boete van ten hoogste 455 euro.',
  checkedOn: '2026-11-30',
  selectBy: (c) => c.keten.hersteldPer?.datum ?? c.keten.eersteZiektedag,
  conditional: true,
  versions: [
    {
      validFrom: '2011-01-01',
      source: [
        source(ZW, '38a', '4'),
        source(ZW, '38a', '5'),
        source(ZW, '38a', '6'),
        source(ZW, '38a', '8'),
        source(ZW, '38aa', '2'),
      ],
      opmerking:
        'De tekst van voor 2011 is niet gelezen. Gerekend is met de laatste dag waarop de werknemer zich beter mocht melden. Bij een weekend of feestdag schuift de termijn door de Algemene termijnenwet (art. 1); dat is de ruime datum.',
      terms,
    },
  ],
  notCovered: ['Een latere dag als de werknemer zich later beter meldde.'],
});
