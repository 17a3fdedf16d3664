import { door, eerste, gebeurtenissen } from '../../dossier/case.ts';
import { W } from '../../dossier/tellen.ts';
import { RP, source } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { ANALYSE_DAGEN, analysetermijn, week6 } from '../langdurig.ts';

const ID = 'probleemanalyse';

export default defineRule({
  id: ID,
  titel: 'Probleemanalyse',
  regelset: 'wet',
  verantwoordelijke: 'bedrijfsarts',
  uitleg:
    'Dreigt langdurig verzuim, dan vraagt de werkgever de bedrijfsarts binnen zes weken om een oordeel. Blijkt dat pas later, dan onverwijld. Werkgever en werknemer mogen samen en met redenen een andere termijn kiezen (art. 5). Leg alleen vast dat de probleemanalyse er is en welk advies de werkgever mag hebben.',
  gevolg:
    'Het re-integratieverslag is onvolledig. Een te late probleemanalyse leidt alleen tot een loonsanctie als daardoor kansen op werk zijn gemist.',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, ANALYSE_DAGEN),
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '2', '2'), source(RP, '2', '3'), source(RP, '5')],
      opmerking:
        'De regeling telt zes weken na de eerste dag (dag 43 is te laat); UWV schrijft "uiterlijk in week 6", een dag eerder. Die datum is advies. De regeling vraagt dat de werkgever het oordeel in die tijd verlangt; beoordeeld wordt de datum van de probleemanalyse zelf. Verwachtte de bedrijfsarts geen langdurig verzuim en is de werknemer drie maanden later nog ziek, dan vraagt wvp haar alsnog; dat getal staat in geen regeling.',
      terms: (c) => {
        const termijn = analysetermijn(c);
        const done = eerste(c, 'probleemanalyse');
        const kort = 'geenDreiging' in termijn ? termijn.geenDreiging : undefined;
        const afwijking = gebeurtenissen(c, 'afwijking').findLast((e) => e.data.stap === ID);
        return [
          {
            key: ID,
            strict: termijn.datum,
            lenient: 'lenient' in termijn ? termijn.lenient : termijn.datum,
            because: termijn.omdat,
            fulfilledBy: fulfilled(done),
            advies: { tekst: 'UWV: uiterlijk in week 6', datum: week6(c) },
            afwijking: afwijking && { tot: afwijking.data.tot ?? null, event: afwijking },
            vervallen:
              kort && !done
                ? {
                    reden: 'geen-dreigend-langdurig-verzuim',
                    because: [door(kort, 'bedrijfsarts verwacht geen langdurig verzuim')],
                  }
                : undefined,
          },
        ];
      },
    },
  ],
  notCovered: [
    'Of langdurig verzuim dreigt: dat is het oordeel van de bedrijfsarts.',
    'De inhoud van de probleemanalyse.',
  ],
});
