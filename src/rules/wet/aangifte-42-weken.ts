import { eersteWerkdagVanaf } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen, type Ziektegeval, ziekmelding } from '../../dossier/case.ts';
import { termijn, W } from '../../dossier/timeline.ts';
import { source, WIA, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';

const ID = 'aangifte-42-weken';
const DAGEN = 294;

function vervallen(c: Ziektegeval): Term['vervallen'] {
  const melding = ziekmelding(c);
  if (melding?.data.vangnet !== undefined && melding.data.vangnet !== 'geen')
    return { reden: 'vangnet', because: [door(melding, 'vangnet: eigen melding aan UWV', 'vangnet')] };
  const ander = [
    ...gebeurtenissen(c, 'vervroegde-iva').filter((e) => e.data.stap === 'aangevraagd'),
    ...gebeurtenissen(c, 'verlenging-wachttijd'),
  ].find((e) => e.datum <= W(c, DAGEN));
  if (ander) return { reden: 'vervangen', because: [door(ander, 'deze aanvraag geldt ook als aangifte')] };
  return undefined;
}

function terms(c: Ziektegeval): Term[] {
  const { datum, omdat } = termijn(c, DAGEN);
  return [
    {
      key: ID,
      strict: datum,
      lenient: eersteWerkdagVanaf(datum),
      because: omdat,
      fulfilledBy: fulfilled(eerste(c, ID)),
      vervallen: vervallen(c),
    },
  ];
}

const opmerking =
  'De termijn is langer dan twaalf weken, dus de Algemene termijnenwet (art. 4) verschuift hem niet voor een weekend of feestdag. UWV aanvaardt de eerste werkdag na week 42. Met een herstelmelding binnen de 42 weken vervalt de aangifte.';

export default defineRule({
  id: ID,
  titel: '42e-weeksaangifte bij UWV',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'De werkgever doet bij UWV aangifte als de werknemer 42 weken ziek is: uiterlijk op de eerste dag daarna. Bewaar de bevestiging van UWV. Een aanvraag voor een vervroegde IVA of een verlengde wachttijd geldt ook als aangifte.',
  gevolg:
    'UWV kan een boete van ten hoogste 455 euro opleggen. Is er op de dag voor week 81 voorbij is nog geen aangifte, dan verliest de werknemer de bescherming bij een te late brief van UWV (Wet WIA art. 64 lid 6).',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, DAGEN),
  dependsOn: ['aangifte-42-weken', 'vervroegde-iva', 'verlenging-wachttijd'],
  versions: [
    {
      validFrom: '2008-11-01',
      source: [source(ZW, '38', '1'), source(ZW, '38', '8')],
      opmerking: `${opmerking} De tekst van voor 2011 is niet gelezen; de ingang (Stb. 2008, 414) komt uit een tweede bron. Tot 1 juli 2011 stond op deze aangifte geen boete.`,
      terms,
    },
    {
      validFrom: '2011-07-01',
      source: [source(ZW, '38', '1'), source(ZW, '38', '3'), source(ZW, '38', '8'), source(WIA, '64', '6')],
      opmerking,
      terms,
    },
  ],
  notCovered: ['De dertiende-weeksmelding van voor 1 november 2008.', 'Of UWV een boete oplegt.'],
});
