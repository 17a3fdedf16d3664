import { door, eerste, gebeurtenissen } from '../../dossier/case.ts';
import { W } from '../../dossier/tellen.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';

const ID = 'casemanager';

export default defineRule({
  id: ID,
  titel: 'Casemanager in het plan van aanpak',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Het plan van aanpak wijst een persoon aan die de afgesproken activiteiten begeleidt en het contact onderhoudt tussen werknemer, werkgever en bedrijfsarts. De regeling gebruikt het woord casemanager niet, de praktijk wel.',
  gevolg: 'Op zichzelf geen sanctie; wel als de re-integratie daardoor is vastgelopen.',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, 56),
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '4', '2'), source(BBP, 'bijlage par. 6')],
      opmerking:
        'Een casemanager die alleen in dossier.yaml of wvp.yaml staat, telt niet: de regeling vraagt de aanwijzing in het plan.',
      terms: (c) => {
        const plan = eerste(c, 'plan-van-aanpak');
        const aangewezen = gebeurtenissen(
          c,
          'casemanager-aangewezen',
          'plan-van-aanpak',
          'bijstelling-plan-van-aanpak',
        ).find((e) => e.soort === 'casemanager-aangewezen' || e.data.casemanager !== undefined);
        if (!plan)
          return [
            {
              key: ID,
              strict: null,
              lenient: null,
              because: [{ tekst: 'er is nog geen plan van aanpak' }],
              fulfilledBy: fulfilled(aangewezen),
            },
          ];
        const uiterlijk = plan.datum;
        return [
          {
            key: ID,
            strict: uiterlijk,
            lenient: uiterlijk,
            because: [door(plan, 'aanwijzing in het plan van aanpak')],
            fulfilledBy: fulfilled(
              aangewezen,
              aangewezen && 'casemanager' in aangewezen.data ? 'casemanager' : 'datum',
            ),
          },
        ];
      },
    },
  ],
  notCovered: ['Of de casemanager genoeg heeft gedaan.'],
});
