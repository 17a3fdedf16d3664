import { RP, source, VHV } from '../bronnen.ts';
import { defineRule } from '../define.ts';
import { VERSLAG_OPMERKING, verslagDeel, verslagVersie, WIA_INGANG } from '../verslag.ts';

const ID = 'actueel-oordeel';

export default defineRule({
  id: ID,
  titel: 'Actueel oordeel van de bedrijfsarts',
  regelset: 'wet',
  verantwoordelijke: 'bedrijfsarts',
  uitleg:
    'Voor het re-integratieverslag geeft de bedrijfsarts een actueel oordeel over het verloop, de mogelijkheden en beperkingen voor werk, de arbeidsrelatie en passend werk. Vraag het op tijd aan: in de praktijk vanaf week 89.',
  gevolg: 'Het re-integratieverslag is onvolledig; UWV stelt een hersteltermijn, daarna dreigt een loonsanctie.',
  checkedOn: '2026-11-22',
  selectBy: verslagVersie,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(RP, '6', '1'), source(VHV, '2', '9')],
      opmerking: `${VERSLAG_OPMERKING} Een eigen termijn voor dit deel noemt de regeling niet; het hoort bij het verslag.`,
      terms: (c) => [verslagDeel(c, ID)],
    },
  ],
  notCovered: ['De inhoud van het oordeel.'],
});
