import { eersteWerkdagVanaf } from '../../core/dates.ts';
import { door, eerste, type Ziektegeval } from '../../dossier/case.ts';
import { aangifteOfVervanger } from '../../dossier/klokken/aanvraag.ts';
import { eindeDienstverband, plichtenLopenDoor } from '../../dossier/klokken/dienstverband.ts';
import { laatsteVangnet } from '../../dossier/klokken/vangnet.ts';
import { termijn, W } from '../../dossier/tellen.ts';
import { source, WIA, ZW } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';

const ID = 'aangifte-42-weken';
const DAGEN = 294;

function terms(c: Ziektegeval): Term[] {
  const { datum, omdat } = termijn(c, DAGEN);
  const melding = laatsteVangnet(c, datum);
  // A request that counts as the report: in time it takes its place, later it is the report, and late.
  const gedaan = aangifteOfVervanger(c);
  const vervanger = gedaan && gedaan.soort !== ID ? gedaan : undefined;
  const dienst = eindeDienstverband(c);
  const einde = dienst && plichtenLopenDoor(c) ? dienst : undefined;
  let vervallen: Term['vervallen'];
  if (melding)
    vervallen = { reden: 'vangnet', because: [door(melding.event, 'vangnet: eigen melding aan UWV', 'vangnet')] };
  else if (einde && einde.laatsteDag < datum)
    // Without wage no report, also where the other duties of an eigenrisicodrager go on.
    vervallen = { reden: 'einde-dienstverband', because: [einde.omdat] };
  else if (vervanger && vervanger.datum <= datum)
    vervallen = {
      reden: 'vervangen',
      because: [door(vervanger, 'deze aanvraag geldt ook als aangifte (Ziektewet art. 38 lid 8)')],
    };
  return [
    {
      key: ID,
      strict: datum,
      lenient: eersteWerkdagVanaf(datum),
      because:
        vervanger && !vervallen
          ? [...omdat, door(vervanger, 'deze aanvraag geldt als aangifte (Ziektewet art. 38 lid 8)')]
          : omdat,
      fulfilledBy: vervallen ? fulfilled(eerste(c, ID)) : fulfilled(gedaan),
      vervallen,
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
    'De werkgever doet bij UWV aangifte als de werknemer 42 weken ziek is: uiterlijk op de eerste dag daarna. Bewaar de bevestiging van UWV. Een aanvraag voor een vervroegde IVA of een verzoek om langer loon geldt ook als aangifte, op de dag van die aanvraag.',
  gevolg:
    'UWV kan een boete van ten hoogste 455 euro opleggen. Is er op de dag voor week 81 voorbij is nog geen aangifte, dan verliest de werknemer de bescherming bij een te late brief van UWV (Wet WIA art. 64 lid 6).',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, DAGEN),
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
