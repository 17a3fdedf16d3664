import { door, eerste } from '../../dossier/case.ts';
import { laatsteDagWachttijd, loonsanctie, mogelijkhedenOp, telVanaf, W } from '../../dossier/timeline.ts';
import { BW7, RP, source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';

const ID = 'voortgangsgesprek';
const TUSSENPOOS = 42;
const EVALUATIES = ['voortgangsgesprek', 'eerstejaarsevaluatie', 'eindevaluatie'];

export default defineRule({
  id: ID,
  titel: 'Voortgangsgesprek',
  regelset: 'uwv',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Werkgever en werknemer bespreken regelmatig hoe het gaat en of het plan nog past. De wet zegt "periodiek"; UWV vraagt ten minste eens per zes weken. Elk gesprek telt vanaf het vorige, het eerste vanaf het plan van aanpak. Ook de eerstejaarsevaluatie en de eindevaluatie zijn zo een gesprek.',
  gevolg: 'Weegt mee: is het plan uitgevoerd, geëvalueerd en bijgesteld?',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, 56),
  dependsOn: [
    'voortgangsgesprek',
    'eerstejaarsevaluatie',
    'eindevaluatie',
    'plan-van-aanpak',
    'probleemanalyse',
    'bijstelling-probleemanalyse',
    'spreekuur',
  ],
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '4', '2'), source(WIA, '25', '2'), source(BW7, '658a', '3')],
      opmerking: 'De zes weken zijn praktijk van UWV; de regeling zegt "periodiek".',
      terms: (c) => {
        const plan = eerste(c, 'plan-van-aanpak');
        if (!plan)
          return [
            { key: `${ID}/1`, strict: null, lenient: null, because: [{ tekst: 'er is nog geen plan van aanpak' }] },
          ];
        const einde = loonsanctie(c)?.totEnMet ?? laatsteDagWachttijd(c).datum;
        const gesprekken = c.events.filter((e) => EVALUATIES.includes(e.soort) && e.datum > plan.datum);
        const terms: Term[] = [];
        for (let n = 0; n <= gesprekken.length; n += 1) {
          const vorige = n === 0 ? plan : gesprekken[n - 1];
          if (!vorige) break;
          const { datum, omdat } = telVanaf(c, vorige.datum, TUSSENPOOS);
          const done = gesprekken[n];
          const oordeel = mogelijkhedenOp(c, datum);
          const rust = !done && oordeel && oordeel.oordeel !== 'ja' && oordeel.event.datum > plan.datum;
          const voorbij = !done && datum > einde;
          terms.push({
            key: `${ID}/${n + 1}`,
            strict: datum,
            lenient: datum,
            because: [door(vorige, n === 0 ? 'plan van aanpak' : 'vorige evaluatie'), ...omdat],
            fulfilledBy: fulfilled(done),
            vervallen: rust
              ? {
                  reden: 'geen-mogelijkheden',
                  because: [door(oordeel.event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
                }
              : voorbij
                ? { reden: 'wachttijd-voorbij', because: [{ tekst: 'de wachttijd eindigt eerder', datum: einde }] }
                : undefined,
          });
        }
        return terms;
      },
    },
  ],
  notCovered: ['Contact dat niet als gesprek is vastgelegd.', 'Wat er is besproken.'],
});
