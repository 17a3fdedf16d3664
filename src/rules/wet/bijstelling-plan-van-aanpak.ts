import { door, eerste, gebeurtenissen, type Ziektegeval } from '../../dossier/case.ts';
import type { Stored } from '../../dossier/stored.ts';
import { termijnMetRust, W } from '../../dossier/tellen.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { defineRule, fulfilled, instanceKey } from '../define.ts';

const ID = 'bijstelling-plan-van-aanpak';
const NA_ADVIES = 14;

/** Advice of the bedrijfsarts, after the plan, that gives reason to change it. */
function adviezen(c: Ziektegeval): readonly Stored[] {
  const plan = eerste(c, 'plan-van-aanpak');
  if (!plan) return [];
  return gebeurtenissen(c, 'bijstelling-probleemanalyse', 'spreekuur').filter(
    (e) =>
      e.datum > plan.datum &&
      (e.soort === 'spreekuur' ? e.data.bijstellingNodig === true : e.data.mogelijkheden === 'ja'),
  );
}

export default defineRule({
  id: ID,
  titel: 'Bijstelling van het plan van aanpak',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Geeft een nieuw advies van de bedrijfsarts reden om het plan te veranderen, dan stellen werkgever en werknemer het binnen twee weken bij, schriftelijk en met afschriften. Eén bijstelling kan meer adviezen verwerken.',
  gevolg: 'UWV kan vinden dat eerst moet worden geëvalueerd, bijgesteld en uitgevoerd.',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, 56),
  conditional: true,
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '4', '4'), source(RP, '4', '5'), source(RP, '5'), source(BBP, 'bijlage par. 5')],
      opmerking:
        'Voor een bijstelling na een evaluatie noemt de regeling geen andere termijn; wvp toetst alleen het advies van de bedrijfsarts.',
      terms: (c) => {
        const bijstellingen = gebeurtenissen(c, 'bijstelling-plan-van-aanpak');
        const afwijkingen = gebeurtenissen(c, 'afwijking');
        return adviezen(c).map((advies, index) => {
          const key = instanceKey(ID, index);
          const { datum, omdat, rust } = termijnMetRust(c, advies.datum, NA_ADVIES);
          const done = bijstellingen.find((e) => e.datum >= advies.datum);
          const afwijking = afwijkingen.findLast(
            (e) => e.data.stap === key || (e.data.stap === ID && e.datum >= advies.datum),
          );
          return {
            key,
            strict: datum,
            lenient: datum,
            because: [door(advies, 'advies van de bedrijfsarts om het plan bij te stellen'), ...omdat],
            fulfilledBy: fulfilled(done),
            afwijking: afwijking && { tot: afwijking.data.tot ?? null, event: afwijking },
            vervallen: rust && {
              reden: 'geen-mogelijkheden',
              because: [door(rust.event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
            },
          };
        });
      },
    },
  ],
  notCovered: ['Of een evaluatie of een ander rapport reden geeft om bij te stellen.'],
});
