import { plusDagen } from '../../core/dates.ts';
import { eerste, type Ziektegeval } from '../../dossier/case.ts';
import { laatsteDagWachttijd, wiaAanvraag } from '../../dossier/timeline.ts';
import { BW7, source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { VERSLAG_OPMERKING, WIA_2013, WIA_INGANG } from '../verslag.ts';

const ID = 'wia-aanvraag';

function terms(c: Ziektegeval): Term[] {
  const { strict, lenient, omdat } = wiaAanvraag(c);
  return [{ key: ID, strict, lenient, because: omdat, fulfilledBy: fulfilled(eerste(c, ID)) }];
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
  checkedOn: '2026-11-22',
  selectBy: (c) => plusDagen(laatsteDagWachttijd(c).datum, -91),
  dependsOn: ['wia-aanvraag', 'uwv-kennisgeving-wia', 'aangifte-42-weken'],
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(WIA, '64', '3'), source(WIA, '65'), source(BW7, '629', '11')],
      opmerking: `${VERSLAG_OPMERKING} Voor 1 juli 2013: dertien weken.`,
      terms,
    },
    {
      validFrom: WIA_2013,
      source: [source(WIA, '64', '3'), source(WIA, '64', '6'), source(WIA, '65'), source(BW7, '629', '11')],
      opmerking: VERSLAG_OPMERKING,
      terms,
    },
  ],
  notCovered: [
    'Of UWV helemaal geen kennisgeving stuurde; dan geldt de aanvraag ook als tijdig.',
    'Of de werknemer een goede reden had voor een late aanvraag.',
  ],
});
