import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen } from '../../dossier/case.ts';
import { source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey } from '../define.ts';

const ID = 'bekortingsbesluit';
const NA_MELDING = 21;

export default defineRule({
  id: ID,
  titel: 'Besluit van UWV over bekorting',
  regelset: 'wet',
  verantwoordelijke: 'uwv',
  uitleg:
    'Heeft de werkgever de tekortkoming hersteld, dan meldt hij dit aan UWV met bewijs. UWV besluit binnen drie weken. De loonsanctie eindigt zes weken nadat UWV het herstel heeft vastgesteld.',
  gevolg: 'Besluit UWV te laat, dan eindigt de loonsanctie zoveel eerder.',
  checkedOn: '2026-11-22',
  selectBy: (c) => gebeurtenissen(c, 'loonsanctie')[0]?.datum ?? c.keten.eersteZiektedag,
  conditional: true,
  dependsOn: ['loonsanctie'],
  versions: [
    {
      validFrom: '2007-01-01',
      source: [source(WIA, '25', '12'), source(WIA, '25', '13'), source(WIA, '25', '14')],
      opmerking: 'Gelezen in de tekst van 1 januari 2007; een oudere tekst van deze leden is niet gelezen.',
      terms: (c) => {
        const stappen = gebeurtenissen(c, 'loonsanctie');
        return stappen
          .filter((e) => e.data.stap === 'bekortingsverzoek')
          .map((verzoek, index) => {
            const strict = plusDagen(verzoek.datum, NA_MELDING);
            return {
              key: instanceKey(ID, index),
              strict,
              lenient: strict,
              because: [door(verzoek, 'melding dat de tekortkoming is hersteld'), { tekst: `+ ${NA_MELDING} dagen` }],
              fulfilledBy: fulfilled(
                stappen.find((e) => e.data.stap === 'bekortingsbesluit' && e.datum >= verzoek.datum),
              ),
            };
          });
      },
    },
  ],
  notCovered: ['Of de tekortkoming is hersteld.', 'Hoeveel eerder de loonsanctie eindigt als UWV te laat besluit.'],
});
