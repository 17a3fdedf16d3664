import { plusDagen } from '../../core/dates.ts';
import { door, type Ziektegeval } from '../../dossier/case.ts';
import { eindeDienstverband, plichtenLopenDoor } from '../../dossier/klokken/dienstverband.ts';
import { geldigeVerlengingen, wettelijkEinde } from '../../dossier/klokken/wachttijd.ts';
import type { Stored } from '../../dossier/stored.ts';
import { RP, source, VHV, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey, type Term } from '../define.ts';
import {
  VERSLAG_OPMERKING,
  verslagDagen,
  verslagStukken,
  verslagTermijn,
  verslagVersie,
  WIA_2013,
  WIA_INGANG,
  zolangAanvraagOpen,
  zonderWia,
} from '../verslag.ts';

const ID = 're-integratieverslag';

function terms(c: Ziektegeval): Term[] {
  const termijn = verslagTermijn(c);
  const { geldig, teVroeg } = verslagStukken(c, ID);
  // A verslag made because the employment ended is judged by the rule ziek-uit-dienst-riv.
  const dienst = eindeDienstverband(c);
  const uitDienst = dienst && dienst.laatsteDag < termijn.strict && !plichtenLopenDoor(c);
  const stukken = uitDienst ? [] : geldig;
  const eerste = stukken.find((e) => e.data.soortVerslag !== 'verkort') ?? stukken[0];
  const [verlenging] = geldigeVerlengingen(c);
  const aanvullen = verlenging && eerste && eerste.datum < verlenging.datum;
  const deel = { vervallen: zonderWia(c), houdtStandBij: zolangAanvraagOpen(c) };
  const vroeger = aanvullen ? plusDagen(wettelijkEinde(c).datum, -verslagDagen(c)) : termijn.strict;
  const terms: Term[] = [
    {
      key: ID,
      strict: vroeger,
      lenient: plusDagen(vroeger, 1),
      because: [
        ...(aanvullen
          ? [...wettelijkEinde(c).omdat, { tekst: `− ${verslagDagen(c)} dagen voor de laatste dag van de wachttijd` }]
          : termijn.because),
        ...teVroeg,
      ],
      fulfilledBy: verstrekt(eerste),
      ...deel,
    },
  ];
  if (aanvullen)
    terms.push({
      key: instanceKey(ID, 1),
      ...termijn,
      because: [
        door(verlenging, 'verslag van voor de verlenging: vul het aan (Wet WIA art. 25 lid 4 onder b)'),
        ...termijn.because,
      ],
      fulfilledBy: verstrekt(stukken.findLast((e) => e.datum >= verlenging.datum)),
      ...deel,
    });
  return terms;
}

/** The day on which the employee had it counts, where that is known. */
function verstrekt(e: Stored<'re-integratieverslag'> | undefined): Term['fulfilledBy'] {
  const op = e?.data.verstrektAanWerknemer;
  return fulfilled(e, op === undefined ? 'datum' : 'verstrektAanWerknemer', op ?? e?.datum);
}

export default defineRule({
  id: ID,
  titel: 'Re-integratieverslag',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'De werkgever maakt in overleg met de werknemer het re-integratieverslag en geeft de werknemer een afschrift, uiterlijk dertien weken voor het einde van de wachttijd. De dag waarop de werknemer het verslag heeft, telt (`verstrektAanWerknemer`).',
  gevolg:
    'UWV stelt een termijn om aan te vullen; blijft het verslag onvolledig of is er te weinig gedaan, dan volgt een loonsanctie van ten hoogste 52 weken.',
  checkedOn: '2026-11-30',
  selectBy: verslagVersie,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(WIA, '25', '3'), source(RP, '6', '1')],
      opmerking: VERSLAG_OPMERKING,
      terms,
    },
    {
      validFrom: WIA_2013,
      source: [source(WIA, '25', '3'), source(WIA, '25', '4'), source(RP, '6', '1'), source(VHV, '2')],
      opmerking: VERSLAG_OPMERKING,
      terms,
    },
  ],
  notCovered: [
    'Of het verslag inhoudelijk genoeg is: dat toetst UWV.',
    'Een eerdere aanvulling, binnen twee weken, als de werknemer daarom vraagt om een WIA-uitkering aan te vragen (art. 25 lid 4 onder b).',
  ],
});
