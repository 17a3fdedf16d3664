import { wiaAanvraag } from '../../dossier/klokken/aanvraag.ts';
import { RP, source, VHV } from '../bronnen.ts';
import { defineRule } from '../define.ts';
import { VERSLAG_OPMERKING, verslagDeel, verslagVersie, WIA_INGANG } from '../verslag.ts';

const ID = 'oordeel-werknemer';

export default defineRule({
  id: ID,
  titel: 'Oordeel van de werknemer',
  regelset: 'wet',
  verantwoordelijke: 'werknemer',
  uitleg:
    'De werknemer geeft een eigen oordeel over alle onderdelen van het verslag. Dat oordeel gaat mee met het verslag en de WIA-aanvraag.',
  gevolg: 'Het re-integratieverslag is onvolledig; UWV stelt een hersteltermijn.',
  checkedOn: '2026-11-22',
  selectBy: verslagVersie,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(RP, '6', '1'), source(VHV, '2', '2')],
      opmerking: `${VERSLAG_OPMERKING} Het oordeel gaat mee met het verslag of de aanvraag; de ruime datum is daarom die van de aanvraag.`,
      terms: (c) => [{ ...verslagDeel(c, ID), lenient: wiaAanvraag(c).lenient }],
    },
  ],
  notCovered: ['Of de werknemer het met het verslag eens is.'],
});
