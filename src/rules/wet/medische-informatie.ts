import { source, VHV } from '../bronnen.ts';
import { defineRule } from '../define.ts';
import { VERSLAG_OPMERKING, verslagDeel, verslagVersie, WIA_INGANG } from '../verslag.ts';

const ID = 'medische-informatie';

export default defineRule({
  id: ID,
  titel: 'Medische informatie aan de werknemer',
  regelset: 'wet',
  verantwoordelijke: 'bedrijfsarts',
  uitleg:
    'De bedrijfsarts geeft de medische informatie rechtstreeks aan de werknemer, of in overleg met de werknemer aan UWV. De werkgever en de casemanager zien haar niet. Leg alleen vast dat en wanneer dit is gebeurd.',
  gevolg: 'Het re-integratieverslag is onvolledig; UWV stelt een hersteltermijn.',
  checkedOn: '2026-11-30',
  selectBy: verslagVersie,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(VHV, '2', '2'), source(VHV, '3', '1')],
      opmerking: VERSLAG_OPMERKING,
      terms: (c) => [verslagDeel(c, ID)],
    },
  ],
  notCovered: ['De inhoud: die hoort niet in dit dossier.'],
});
