import { eerste } from '../../dossier/case.ts';
import { W, wiaAanvraag } from '../../dossier/timeline.ts';
import { RP, source, VHV } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { VERSLAG_OPMERKING, verslagTermijn, verslagVersie, WIA_INGANG } from '../verslag.ts';

const ID = 'oordeel-werknemer';

export default defineRule({
  id: ID,
  titel: 'Oordeel van de werknemer',
  regelset: 'wet',
  verantwoordelijke: 'werknemer',
  uitleg:
    'De werknemer geeft een eigen oordeel over alle onderdelen van het verslag. Dat oordeel gaat mee met het verslag en de WIA-aanvraag.',
  gevolg: 'Het re-integratieverslag is onvolledig; UWV stelt een hersteltermijn.',
  checkedOn: '2026-11-22',
  selectBy: verslagVersie,
  dependsOn: ['oordeel-werknemer'],
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(RP, '6', '1'), source(VHV, '2', '2')],
      opmerking: `${VERSLAG_OPMERKING} Het oordeel gaat mee met het verslag of de aanvraag; de ruime datum is daarom die van de aanvraag.`,
      terms: (c) => [
        {
          key: ID,
          vanaf: W(c, 616),
          ...verslagTermijn(c),
          lenient: wiaAanvraag(c).lenient,
          fulfilledBy: fulfilled(eerste(c, ID)),
        },
      ],
    },
  ],
  notCovered: ['Of de werknemer het met het verslag eens is.'],
});
