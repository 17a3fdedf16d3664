import { type Datum, plusDagen } from '../../core/dates.ts';
import { door, type Ziektegeval } from '../../dossier/case.ts';
import { besluitOpAanvraag, wiaAanvraag } from '../../dossier/klokken/aanvraag.ts';
import { eindeDienstverband, plichtenLopenDoor } from '../../dossier/klokken/dienstverband.ts';
import { telEinde } from '../../dossier/klokken/wachttijd.ts';
import { BW7, source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { VERSLAG_OPMERKING, WIA_2013, WIA_INGANG, zolangAanvraagOpen, zonderWia } from '../verslag.ts';

const ID = 'wia-aanvraag';

/** UWV decides on an application: a decision without one in the dossier shows that there was one, and not when. */
function beslist(c: Ziektegeval): Term['vervallen'] {
  const besluit = besluitOpAanvraag(c);
  return (
    besluit && {
      reden: 'besluit-genomen',
      because: [door(besluit, 'UWV besluit op een aanvraag; leg vast wanneer die is gedaan')],
    }
  );
}

/** Whether the employment ended before the application was late under every reading: then it is no business of this dossier any more. */
function uitDienst(c: Ziektegeval, strict: Datum, lenient: Datum): Term['vervallen'] {
  const einde = eindeDienstverband(c);
  if (!einde || plichtenLopenDoor(c) || lenient <= plusDagen(strict, 1) || einde.laatsteDag >= lenient)
    return undefined;
  return { reden: 'einde-dienstverband', because: [einde.omdat] };
}

function terms(c: Ziektegeval): Term[] {
  const { strict, lenient, omdat, gedaan } = wiaAanvraag(c);
  return [
    {
      key: ID,
      strict,
      lenient,
      because: omdat,
      fulfilledBy: fulfilled(gedaan),
      vervallen: zonderWia(c) ?? (gedaan ? undefined : (beslist(c) ?? uitDienst(c, strict, lenient))),
      houdtStandBij: zolangAanvraagOpen(c),
    },
  ];
}

export default defineRule({
  id: ID,
  titel: 'WIA-aanvraag',
  regelset: 'wet',
  verantwoordelijke: 'werknemer',
  uitleg:
    'De werknemer vraagt de WIA-uitkering aan, uiterlijk elf weken voor het einde van de wachttijd: de laatste dag van week 93, niet week 104. Het re-integratieverslag gaat mee. Liet UWV te laat weten dat de aanvraag kan, dan is een aanvraag binnen vier weken daarna nog op tijd.',
  gevolg:
    'De werkgever betaalt het loon langer door, voor zo lang als de aanvraag te laat was. Zonder goede reden heeft de werknemer over die tijd geen recht op loon.',
  checkedOn: '2026-11-30',
  selectBy: (c) => plusDagen(telEinde(c).datum, -91),
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [
        source(WIA, '64', '3'),
        source(WIA, '65'),
        source(WIA, '43'),
        source(BW7, '629', '11'),
        source(BW7, '629', '3'),
      ],
      opmerking: `${VERSLAG_OPMERKING} Voor 1 juli 2013: dertien weken.`,
      terms,
    },
    {
      validFrom: WIA_2013,
      source: [
        source(WIA, '64', '3'),
        source(WIA, '64', '6'),
        source(WIA, '65'),
        source(WIA, '43'),
        source(BW7, '629', '11'),
        source(BW7, '629', '3'),
      ],
      opmerking: VERSLAG_OPMERKING,
      terms,
    },
  ],
  notCovered: [
    'Of UWV een kennisgeving stuurde die niet in het dossier staat: dan is een late aanvraag betwist.',
    'Of de werknemer een goede reden had voor een late aanvraag.',
  ],
});
