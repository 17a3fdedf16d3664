import { plusDagen } from '../../core/dates.ts';
import { door } from '../../dossier/case.ts';
import { mogelijkhedenOp, termijn, W } from '../../dossier/tellen.ts';
import { BBP, RP, source } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';
import { evaluatiesEersteJaar } from '../verslag.ts';

const ID = 'eerstejaarsevaluatie';

export default defineRule({
  id: ID,
  titel: 'Eerstejaarsevaluatie',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Aan het einde van het eerste ziektejaar kijken werkgever en werknemer terug en spreken zij af wat er in het tweede jaar gebeurt: kan de werknemer terug bij de eigen werkgever, en zo niet of niet snel, begint spoor 2? Dit gebeurt in week 46 tot en met 52, niet in week 42.',
  gevolg: 'Het re-integratieverslag is onvolledig en het moment om de koers te veranderen is gemist.',
  checkedOn: '2026-11-30',
  selectBy: (c) => W(c, 363),
  versions: [
    {
      validFrom: '2004-01-01',
      source: [source(RP, '4', '2'), source(RP, '6', '1'), source(BBP, 'bijlage par. 5')],
      opmerking:
        'De regeling zegt "aan het einde van het eerste ziektejaar"; week 46 tot en met 52 is de uitleg van UWV. Een dag later (een vol kalenderjaar) is betwist. De ingang ligt tussen 25 juni 2003 en 12 augustus 2005; 1 januari 2004 is aangenomen.',
      terms: (c) => {
        const { datum, omdat } = termijn(c, 363);
        const { geldig, teVroeg } = evaluatiesEersteJaar(c);
        const oordeel = mogelijkhedenOp(c, datum);
        const rust = oordeel && oordeel.oordeel !== 'ja' ? oordeel : undefined;
        return [
          {
            key: ID,
            vanaf: W(c, 315),
            strict: datum,
            lenient: plusDagen(datum, 1),
            because: [...omdat, ...teVroeg],
            fulfilledBy: fulfilled(geldig[0]),
            vervallen: rust && {
              reden: 'geen-mogelijkheden',
              because: [door(rust.event, 'bedrijfsarts ziet (nog) geen mogelijkheden', 'mogelijkheden')],
            },
          },
        ];
      },
    },
  ],
  notCovered: ['De inhoud van de evaluatie.', 'Of de keuze voor of tegen spoor 2 juist is.'],
});
