import { eerste } from '../../dossier/case.ts';
import { termijn, W } from '../../dossier/tellen.ts';
import { RP, source } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';

const ID = 'melding-arbodienst';

export default defineRule({
  id: ID,
  titel: 'Melding aan bedrijfsarts of arbodienst',
  regelset: 'uwv',
  verantwoordelijke: 'werkgever',
  uitleg:
    'De werkgever geeft de bedrijfsarts of arbodienst op tijd de gegevens die nodig zijn. De regeling noemt geen aantal dagen ("tijdig"); in de praktijk gebeurt dit in de eerste week.',
  gevolg: 'Een zwak begin van het dossier. Het weegt mee als de probleemanalyse daardoor te laat kwam.',
  checkedOn: '2026-11-22',
  selectBy: (c) => W(c, 6),
  versions: [
    {
      validFrom: '2002-04-01',
      source: [source(RP, '2', '1')],
      opmerking: 'Het aantal dagen staat niet in de regeling; week 1 is praktijk.',
      terms: (c) => {
        const { datum, omdat } = termijn(c, 6);
        const done = eerste(c, 'melding-arbodienst');
        return [{ key: ID, strict: datum, lenient: datum, because: omdat, fulfilledBy: fulfilled(done) }];
      },
    },
  ],
  notCovered: ['Of de gegevens volledig waren.'],
});
