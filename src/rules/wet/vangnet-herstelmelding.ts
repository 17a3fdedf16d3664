import { eersteWerkdagVanaf, laatste, plusDagen } from '../../core/dates.ts';
import { eerste, ziekmelding } from '../../dossier/case.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';

const ID = 'vangnet-herstelmelding';
/** Employee: second fit day; employer: second day after that. */
const DAGEN = 3;

export default defineRule({
  id: ID,
  titel: 'Herstelmelding bij UWV (vangnet)',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Is een werknemer met een vangnetbepaling hersteld, dan meldt de werknemer dat uiterlijk op de tweede dag van het herstel aan de werkgever, en de werkgever uiterlijk op de tweede dag daarna aan UWV. De herstelmelding gaat niet voor de ziekmelding.',
  gevolg: 'Een boete van ten hoogste 455 euro.',
  checkedOn: '2026-11-22',
  selectBy: (c) => c.keten.hersteldPer?.datum ?? c.keten.eersteZiektedag,
  conditional: true,
  dependsOn: ['vangnet-herstelmelding', 'vangnet-melding'],
  versions: [
    {
      validFrom: '2011-01-01',
      source: [source(ZW, '38a', '4'), source(ZW, '38a', '5'), source(ZW, '38a', '6'), source(ZW, '38a', '8')],
      opmerking:
        'De tekst van voor 2011 is niet gelezen. Gerekend is met de laatste dag waarop de werknemer zich beter mocht melden. Bij een weekend of feestdag schuift de termijn door de Algemene termijnenwet (art. 1); dat is de ruime datum.',
      terms: (c) => {
        const hersteld = c.keten.hersteldPer;
        const soort = ziekmelding(c)?.data.vangnet;
        if (!hersteld || soort === undefined || soort === 'geen') return [];
        const strict = laatste(plusDagen(hersteld.datum, DAGEN), eerste(c, 'vangnet-melding')?.datum ?? '');
        return [
          {
            key: ID,
            strict,
            lenient: eersteWerkdagVanaf(strict),
            because: [
              { tekst: 'eerste dag hersteld', datum: hersteld.datum, bron: hersteld.bron },
              { tekst: `+ ${DAGEN} dagen` },
            ],
            fulfilledBy: fulfilled(eerste(c, ID)),
            houdtStandBij: ['hersteld'],
          },
        ];
      },
    },
  ],
  notCovered: ['Een latere dag als de werknemer zich later beter meldde.'],
});
