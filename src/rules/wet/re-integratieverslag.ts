import { eerste, gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import { laatsteDagDienstverband } from '../../dossier/timeline.ts';
import { RP, source, VHV, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';
import { VERSLAG_OPMERKING, verslagTermijn, verslagVersie, WIA_2013, WIA_INGANG } from '../verslag.ts';

const ID = 're-integratieverslag';

function terms(c: Ziektegeval): Term[] {
  const termijn = verslagTermijn(c);
  // A verslag made because the employment ended is judged by the rule ziek-uit-dienst-riv.
  const laatsteDag = laatsteDagDienstverband(c)?.datum;
  const uitDienst = laatsteDag !== undefined && laatsteDag < termijn.strict;
  const done = uitDienst
    ? undefined
    : (gebeurtenissen(c, ID).find((e) => e.data.soortVerslag !== 'verkort') ?? eerste(c, ID));
  const veld = done?.data.verstrektAanWerknemer ? 'verstrektAanWerknemer' : 'datum';
  return [{ key: ID, ...termijn, fulfilledBy: fulfilled(done, veld, done?.data.verstrektAanWerknemer ?? done?.datum) }];
}

export default defineRule({
  id: ID,
  titel: 'Re-integratieverslag',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'De werkgever maakt in overleg met de werknemer het re-integratieverslag en geeft de werknemer een afschrift, uiterlijk dertien weken voor het einde van de wachttijd. De dag waarop de werknemer het verslag heeft, telt (`verstrektAanWerknemer`).',
  gevolg:
    'UWV stelt een termijn om aan te vullen; blijft het verslag onvolledig of is er te weinig gedaan, dan volgt een loonsanctie van ten hoogste 52 weken.',
  checkedOn: '2026-11-22',
  selectBy: verslagVersie,
  dependsOn: ['re-integratieverslag'],
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(WIA, '25', '3'), source(RP, '6', '1')],
      opmerking: VERSLAG_OPMERKING,
      terms,
    },
    {
      validFrom: WIA_2013,
      source: [source(WIA, '25', '3'), source(WIA, '25', '4'), source(RP, '6', '1'), source(VHV, '2')],
      opmerking: VERSLAG_OPMERKING,
      terms,
    },
  ],
  notCovered: [
    'Of het verslag inhoudelijk genoeg is: dat toetst UWV.',
    'Aanvulling van een bestaand verslag bij een verlengde wachttijd (art. 25 lid 4).',
  ],
});
