import { door } from '../../dossier/case.ts';
import { mogelijkhedenOp, oordelen } from '../../dossier/tellen.ts';
import { RP, source, VHV } from '../bronnen.ts';
import { defineRule } from '../define.ts';
import { VERSLAG_OPMERKING, verslagDeel, verslagVersie, WIA_INGANG } from '../verslag.ts';

const ID = 'eindevaluatie';

export default defineRule({
  id: ID,
  titel: 'Eindevaluatie',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Werkgever en werknemer leggen vast hoe het plan is uitgevoerd en hoe het nu staat: het werk dat wordt gedaan, de arbeidsrelatie, passend werk en de aard van het bedrijf. Zij doen dit op basis van het actueel oordeel.',
  gevolg: 'Het re-integratieverslag is onvolledig; UWV stelt een hersteltermijn, daarna dreigt een loonsanctie.',
  checkedOn: '2026-11-22',
  selectBy: verslagVersie,
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(RP, '6', '1'), source(VHV, '2', '10')],
      opmerking: `${VERSLAG_OPMERKING} Niet nodig als er sinds de eerste dag geen mogelijkheden waren (praktijk van UWV, tweede bron).`,
      terms: (c) => {
        const deel = verslagDeel(c, ID);
        const ooit = oordelen(c).some((o) => o.oordeel === 'ja');
        const laatst = deel.strict === null || ooit ? undefined : mogelijkhedenOp(c, deel.strict);
        const rust = laatst && {
          reden: 'geen-mogelijkheden' as const,
          because: [door(laatst.event, 'sinds de eerste dag geen mogelijkheden', 'mogelijkheden')],
        };
        return [{ ...deel, vervallen: deel.vervallen ?? rust }];
      },
    },
  ],
  notCovered: ['De inhoud van de evaluatie.'],
});
