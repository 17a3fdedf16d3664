import { eerste } from '../../dossier/case.ts';
import { W } from '../../dossier/timeline.ts';
import { RP, source, VHV } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { VERSLAG_OPMERKING, verslagTermijn, verslagVersie, WIA_INGANG } from '../verslag.ts';

const ID = 'medische-informatie';

export default defineRule({
  id: ID,
  titel: 'Medische informatie aan de werknemer',
  regelset: 'wet',
  verantwoordelijke: 'bedrijfsarts',
  uitleg:
    'De bedrijfsarts geeft de medische informatie rechtstreeks aan de werknemer, of in overleg met de werknemer aan UWV. De werkgever en de casemanager zien haar niet. Leg alleen vast dat en wanneer dit is gebeurd.',
  gevolg: 'Het re-integratieverslag is onvolledig; UWV stelt een hersteltermijn.',
  checkedOn: '2026-11-22',
  selectBy: verslagVersie,
  dependsOn: ['medische-informatie'],
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(VHV, '2', '2'), source(RP, '7')],
      opmerking: VERSLAG_OPMERKING,
      terms: (c) => [{ key: ID, vanaf: W(c, 616), ...verslagTermijn(c), fulfilledBy: fulfilled(eerste(c, ID)) }],
    },
  ],
  notCovered: ['De inhoud: die hoort niet in dit dossier.'],
});
