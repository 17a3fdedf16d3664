import { door, gebeurtenissen } from '../../dossier/case.ts';
import { BEKORTING_DAGEN, bekortingUiterlijk } from '../../dossier/klokken/sanctie.ts';
import { source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey } from '../define.ts';

const ID = 'bekortingsbesluit';

export default defineRule({
  id: ID,
  titel: 'Besluit van UWV over bekorting',
  regelset: 'wet',
  verantwoordelijke: 'uwv',
  uitleg:
    'Heeft de werkgever de tekortkoming hersteld, dan meldt hij dit aan UWV met bewijs. UWV besluit binnen drie weken of dat zo is. Zo ja, dan eindigt de loonsanctie zes weken later; zo nee, dan loopt zij door (`uitkomst: afgewezen`). Melden mag opnieuw.',
  gevolg: 'Besluit UWV te laat, dan eindigt de loonsanctie zoveel eerder, ook als het verzoek is afgewezen.',
  checkedOn: '2026-11-30',
  selectBy: (c) => gebeurtenissen(c, 'loonsanctie')[0]?.datum ?? c.keten.eersteZiektedag,
  conditional: true,
  versions: [
    {
      validFrom: '2007-01-01',
      source: [source(WIA, '25', '12'), source(WIA, '25', '13'), source(WIA, '25', '14')],
      opmerking:
        'Gelezen in de teksten van 1 januari 2007 en 1 juli 2026; een oudere tekst van deze leden is niet gelezen. De drie weken schuiven in een weekend of op een feestdag (Algemene termijnenwet art. 1); dat is de ruime datum, en vanaf die datum telt hoeveel eerder de loonsanctie eindigt.',
      terms: (c) => {
        const stappen = gebeurtenissen(c, 'loonsanctie');
        return stappen
          .filter((e) => e.data.stap === 'bekortingsverzoek')
          .map((verzoek, index) => ({
            key: instanceKey(ID, index),
            ...bekortingUiterlijk(verzoek),
            because: [
              door(verzoek, 'melding dat de tekortkoming is hersteld'),
              { tekst: `+ ${BEKORTING_DAGEN} dagen` },
            ],
            fulfilledBy: fulfilled(
              stappen.slice(stappen.indexOf(verzoek) + 1).find((e) => e.data.stap === 'bekortingsbesluit'),
            ),
            houdtStandBij: ['wachttijd-voorbij'],
          }));
      },
    },
  ],
  notCovered: ['Of de tekortkoming is hersteld.'],
});
