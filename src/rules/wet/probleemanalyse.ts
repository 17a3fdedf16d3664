import { laatste, plusDagen } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen } from '../../dossier/case.ts';
import { termijn, W } from '../../dossier/timeline.ts';
import { RP, source } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { ONVERWIJLD } from '../onverwijld.ts';

const ID = 'probleemanalyse';
const DAGEN = 42;

export default defineRule({
  id: ID,
  titel: 'Probleemanalyse',
  regelset: 'wet',
  verantwoordelijke: 'bedrijfsarts',
  uitleg:
    'Dreigt langdurig verzuim, dan vraagt de werkgever de bedrijfsarts binnen zes weken om een oordeel. Blijkt dat pas later, dan onverwijld. Werkgever en werknemer mogen samen en met redenen een andere termijn kiezen (art. 5). Leg alleen vast dat de probleemanalyse er is en welk advies de werkgever mag hebben.',
  gevolg:
    'Het re-integratieverslag is onvolledig. Een te late probleemanalyse leidt alleen tot een loonsanctie als daardoor kansen op werk zijn gemist.',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, DAGEN),
  dependsOn: ['probleemanalyse', 'spreekuur', 'afwijking'],
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '2', '2'), source(RP, '2', '3'), source(RP, '5')],
      opmerking:
        'De regeling telt zes weken na de eerste dag (dag 43 is te laat); UWV schrijft "uiterlijk in week 6", een dag eerder. Die datum is advies. De regeling vraagt dat de werkgever het oordeel in die tijd verlangt; beoordeeld wordt de datum van de probleemanalyse zelf.',
      terms: (c) => {
        const zesWeken = termijn(c, DAGEN);
        const done = eerste(c, 'probleemanalyse');
        const verwachting = gebeurtenissen(c, 'spreekuur').filter((e) => e.data.verwachtLangdurig !== undefined);
        const binnen = verwachting.filter((e) => e.datum <= zesWeken.datum).at(-1);
        const geenDreiging = binnen?.data.verwachtLangdurig === false ? binnen : undefined;
        // An analysis made all the same shows that the threat appeared after all, on that day at the latest.
        const later =
          geenDreiging &&
          (verwachting.find((e) => e.datum > zesWeken.datum && e.data.verwachtLangdurig) ??
            (done && done.datum > zesWeken.datum ? done : undefined));
        const strict = later ? laatste(zesWeken.datum, plusDagen(later.datum, ONVERWIJLD.strict)) : zesWeken.datum;
        const because = later
          ? [...zesWeken.omdat, door(later, 'pas later bleek dat langdurig verzuim dreigt: onverwijld (lid 3)')]
          : zesWeken.omdat;
        const afwijking = gebeurtenissen(c, 'afwijking')
          .filter((e) => e.data.stap === ID)
          .at(-1);
        return [
          {
            key: ID,
            strict,
            lenient: later ? plusDagen(later.datum, ONVERWIJLD.lenient) : strict,
            because,
            fulfilledBy: fulfilled(done),
            advies: { tekst: 'UWV: uiterlijk in week 6', datum: W(c, DAGEN - 1) },
            afwijking: afwijking && { tot: afwijking.data.tot ?? null, event: afwijking },
            vervallen:
              geenDreiging && !later && !done
                ? {
                    reden: 'geen-dreigend-langdurig-verzuim',
                    because: [door(geenDreiging, 'bedrijfsarts verwacht geen langdurig verzuim')],
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
