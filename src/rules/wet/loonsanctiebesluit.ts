import { plusDagen } from '../../core/dates.ts';
import { gebeurtenissen } from '../../dossier/case.ts';
import { eindeTijdvak, laatsteDagWachttijd } from '../../dossier/timeline.ts';
import { source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { WIA_INGANG } from '../verslag.ts';

const ID = 'loonsanctiebesluit';
const DAGEN = 42;

export default defineRule({
  id: ID,
  titel: 'Besluit van UWV over een loonsanctie',
  regelset: 'wet',
  verantwoordelijke: 'uwv',
  uitleg:
    'Vindt UWV dat er zonder goede reden te weinig is gedaan, dan besluit het uiterlijk zes weken voor het einde van de wachttijd dat de werkgever langer doorbetaalt. Na het einde van de wachttijd kan dat niet meer. Is de WIA-aanvraag te laat, dan schuift de termijn mee.',
  gevolg: 'Een later besluit verkort de loonsanctie; na de wachttijd is er geen besluit meer mogelijk.',
  checkedOn: '2026-11-22',
  selectBy: (c) => laatsteDagWachttijd(c).datum,
  dependsOn: ['loonsanctie', 'wia-aanvraag'],
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(WIA, '25', '9'), source(WIA, '25', '10'), source(WIA, '25', '11')],
      opmerking:
        'Tot 2012 kende lid 10 een uitzondering van zeven weken na de aanvraag als de 42e-weeksaangifte ontbrak; die is niet verwerkt.',
      terms: (c) => {
        const einde = eindeTijdvak(c);
        const strict = plusDagen(einde.datum, -DAGEN);
        const because = [
          ...einde.omdat,
          { tekst: 'laatste dag van het tijdvak', datum: einde.datum },
          { tekst: `− ${DAGEN} dagen` },
        ];
        const besluit = gebeurtenissen(c, 'loonsanctie').find((e) => e.data.stap === 'besluit');
        return [
          { key: ID, strict, lenient: strict, kanTotEnMet: einde.datum, because, fulfilledBy: fulfilled(besluit) },
        ];
      },
    },
  ],
  notCovered: ['Of een loonsanctie terecht is.', 'De verschuiving door verlof tijdens de loonsanctie (lid 9).'],
});
