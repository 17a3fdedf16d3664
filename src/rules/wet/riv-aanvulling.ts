import { plusDagen } from '../../core/dates.ts';
import { door, gebeurtenissen } from '../../dossier/case.ts';
import { BBP, source, VHV, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey } from '../define.ts';
import { WIA_INGANG } from '../verslag.ts';

const ID = 'riv-aanvulling';
/** Without a date in the letter: one week (BBP par. 5), fourteen days under the broadest reading (VHV art. 3 lid 1). */
const ZONDER_DATUM = { strict: 7, lenient: 14 };

export default defineRule({
  id: ID,
  titel: 'Aanvulling van het re-integratieverslag',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Is het verslag onvolledig, dan stelt UWV een termijn om het aan te vullen. De datum in de brief van UWV geldt (`uiterlijk`). Staat die niet in het dossier, dan rekent wvp met een week.',
  gevolg: 'Een administratieve loonsanctie, tot de stukken er zijn.',
  checkedOn: '2026-11-22',
  selectBy: (c) => gebeurtenissen(c, ID)[0]?.datum ?? c.keten.eersteZiektedag,
  conditional: true,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(WIA, '25', '8'), source(BBP, 'bijlage par. 5'), source(VHV, '3', '1')],
      opmerking:
        'De wet noemt geen aantal dagen. De Beleidsregels noemen een week; de veertien dagen van de VHV gelden voor de Ziektewet en de WAO.',
      terms: (c) => {
        const all = gebeurtenissen(c, ID);
        return all
          .filter((e) => e.data.stap === 'gevraagd')
          .map((vraag, index) => {
            const uiterlijk = vraag.data.uiterlijk;
            const because =
              uiterlijk === undefined
                ? [
                    door(vraag, 'UWV vraagt om aanvulling'),
                    { tekst: `+ ${ZONDER_DATUM.strict} dagen (datum van de brief niet vastgelegd)` },
                  ]
                : [door(vraag, 'datum in de brief van UWV', 'uiterlijk', uiterlijk)];
            return {
              key: instanceKey(ID, index),
              strict: uiterlijk ?? plusDagen(vraag.datum, ZONDER_DATUM.strict),
              lenient: uiterlijk ?? plusDagen(vraag.datum, ZONDER_DATUM.lenient),
              because,
              fulfilledBy: fulfilled(all.find((e) => e.data.stap === 'ingediend' && e.datum >= vraag.datum)),
            };
          });
      },
    },
  ],
  notCovered: ['Of de aanvulling voldoende was.'],
});
