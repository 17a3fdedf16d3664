import { door, eerste } from '../../dossier/case.ts';
import { mogelijkhedenOp, W } from '../../dossier/timeline.ts';
import { RP, source, VHV } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { VERSLAG_OPMERKING, verslagTermijn, verslagVersie, WIA_INGANG } from '../verslag.ts';

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
  dependsOn: ['eindevaluatie', 'probleemanalyse', 'bijstelling-probleemanalyse', 'spreekuur', 'actueel-oordeel'],
  versions: [
    {
      validFrom: WIA_INGANG,
      source: [source(RP, '6', '1'), source(VHV, '2', '10')],
      opmerking: `${VERSLAG_OPMERKING} Niet nodig als er sinds de eerste dag geen mogelijkheden waren (praktijk van UWV, tweede bron).`,
      terms: (c) => {
        const { strict, lenient, because } = verslagTermijn(c);
        const ooitMogelijk = c.events.some(
          (e) => 'mogelijkheden' in e.data && e.data.mogelijkheden === 'ja' && e.datum >= c.keten.eersteZiektedag,
        );
        const laatst = mogelijkhedenOp(c, strict);
        const rust =
          !ooitMogelijk && laatst
            ? {
                reden: 'geen-mogelijkheden' as const,
                because: [door(laatst.event, 'sinds de eerste dag geen mogelijkheden', 'mogelijkheden')],
              }
            : undefined;
        return [
          {
            key: ID,
            vanaf: W(c, 616),
            strict,
            lenient,
            because,
            fulfilledBy: fulfilled(eerste(c, ID)),
            vervallen: rust,
          },
        ];
      },
    },
  ],
  notCovered: ['De inhoud van de evaluatie.'],
});
