import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { BESLUIT_VOOR_EINDE_DAGEN } from '../../dossier/klokken/sanctie.ts';
import { loonTijdvak } from '../../dossier/klokken/tijdvak.ts';
import { telEinde } from '../../dossier/klokken/wachttijd.ts';
import { source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { WIA_INGANG, zonderWia } from '../verslag.ts';

const ID = 'loonsanctiebesluit';

export default defineRule({
  id: ID,
  titel: 'Besluit van UWV over een loonsanctie',
  regelset: 'wet',
  verantwoordelijke: 'uwv',
  uitleg:
    'Vindt UWV dat er zonder goede reden te weinig is gedaan, dan besluit het uiterlijk zes weken voor het einde van de wachttijd dat de werkgever langer doorbetaalt. Na het einde van de wachttijd kan dat niet meer. Is de WIA-aanvraag te laat, dan schuift de termijn mee.',
  gevolg:
    'Een besluit dat later komt laat de loonsanctie zoveel eerder eindigen; na de laatste dag van het tijdvak is er geen besluit meer mogelijk.',
  checkedOn: '2026-11-30',
  selectBy: (c) => telEinde(c).datum,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(WIA, '25', '9'), source(WIA, '25', '10'), source(WIA, '25', '11'), source(WIA, '25', '14')],
      opmerking:
        'Tot 2012 kende lid 10 een uitzondering van zeven weken na de aanvraag als de 42e-weeksaangifte ontbrak; die is niet verwerkt.',
      terms: (c) => {
        const tijdvak = loonTijdvak(c);
        const einde = tijdvak.datum ?? telEinde(c).datum;
        const strict = plusDagen(einde, -BESLUIT_VOOR_EINDE_DAGEN);
        const because = [
          ...tijdvak.omdat,
          { tekst: 'laatste dag van het tijdvak', datum: einde },
          { tekst: `− ${BESLUIT_VOOR_EINDE_DAGEN} dagen` },
        ];
        const besluit = gebeurtenissen(c, 'loonsanctie').find((e) => e.data.stap === 'besluit');
        return [
          {
            key: ID,
            strict,
            lenient: strict,
            kanTotEnMet: einde,
            because,
            fulfilledBy: fulfilled(besluit),
            vervallen: zonderWia(c),
          },
        ];
      },
    },
  ],
  notCovered: ['Of een loonsanctie terecht is.'],
});
