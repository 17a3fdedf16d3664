import { door, eerste, gebeurtenissen } from '../../dossier/case.ts';
import { termijnMetRust, W } from '../../dossier/tellen.ts';
import { BW7, RP, source, WIA } from '../bronnen.ts';
import { defineRule, fulfilled, type Term } from '../define.ts';

const ID = 'voortgangsgesprek';
const TUSSENPOOS = 42;
const EVALUATIES = ['voortgangsgesprek', 'eerstejaarsevaluatie', 'eindevaluatie'] as const;

export default defineRule({
  id: ID,
  titel: 'Voortgangsgesprek',
  regelset: 'uwv',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Werkgever en werknemer bespreken regelmatig hoe het gaat en of het plan nog past. De wet zegt "periodiek"; UWV vraagt ten minste eens per zes weken. Elk gesprek telt vanaf het vorige, het eerste vanaf het plan van aanpak. Ook de eerstejaarsevaluatie en de eindevaluatie zijn zo een gesprek. Ziet de bedrijfsarts geen mogelijkheden, dan rusten de gesprekken; komen er weer mogelijkheden, dan beginnen de zes weken opnieuw.',
  gevolg: 'Weegt mee: is het plan uitgevoerd, geëvalueerd en bijgesteld?',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, 56),
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
        const gesprekken = gebeurtenissen(c, ...EVALUATIES).filter((e) => e.datum > plan.datum);
        return [plan, ...gesprekken].map((vorige, n): Term => {
          const { datum, omdat, rust } = termijnMetRust(c, vorige.datum, TUSSENPOOS, { rustNa: plan.datum });
          return {
            key: `${ID}/${n + 1}`,
            strict: datum,
            lenient: datum,
            because: [door(vorige, n === 0 ? 'plan van aanpak' : 'vorige evaluatie'), ...omdat],
            fulfilledBy: fulfilled(gesprekken[n]),
            vervallen: rust && {
              reden: 'geen-mogelijkheden',
              because: [door(rust.event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
            },
          };
        });
      },
    },
  ],
  notCovered: ['Contact dat niet als gesprek is vastgelegd.', 'Wat er is besproken.'],
});
