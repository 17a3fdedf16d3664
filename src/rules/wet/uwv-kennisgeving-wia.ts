import { eerste, type Ziektegeval } from '../../dossier/case.ts';
import { kennisgevingTermijn } from '../../dossier/klokken/aanvraag.ts';
import { W } from '../../dossier/tellen.ts';
import { source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { zonderWia } from '../verslag.ts';

const ID = 'uwv-kennisgeving-wia';

function terms(c: Ziektegeval): Term[] {
  const { datum, omdat } = kennisgevingTermijn(c);
  return [
    {
      key: ID,
      strict: datum,
      lenient: datum,
      because: omdat,
      fulfilledBy: fulfilled(eerste(c, ID)),
      vervallen: zonderWia(c),
    },
  ];
}

export default defineRule({
  id: ID,
  titel: 'Kennisgeving van UWV over de WIA',
  regelset: 'wet',
  verantwoordelijke: 'uwv',
  uitleg:
    'UWV laat de werknemer weten dat een WIA-uitkering kan worden aangevraagd, met een afschrift aan de werkgever, uiterlijk op de dag waarop de wachttijd 89 weken heeft geduurd. Leg de brief vast: komt zij te laat, dan schuift de termijn van de aanvraag op.',
  gevolg:
    'Een aanvraag binnen vier weken na een te late brief geldt als tijdig. Voor de werkgever heeft dit geen nadeel.',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, 608),
  versions: [
    {
      validFrom: '2005-12-29',
      source: [source(WIA, '64', '2')],
      opmerking: 'Toen: twintig maanden na aanvang van de wachttijd.',
      terms,
    },
    {
      validFrom: '2012-01-01',
      source: [source(WIA, '64', '2'), source(WIA, '64', '6')],
      opmerking: 'Toen: 87 weken.',
      terms,
    },
    {
      validFrom: '2013-07-01',
      source: [source(WIA, '64', '2'), source(WIA, '64', '6')],
      opmerking: 'In de praktijk stuurt UWV de brief na 88 weken.',
      terms,
    },
  ],
  notCovered: ['Of UWV de brief heeft verstuurd als hij niet is vastgelegd.'],
});
