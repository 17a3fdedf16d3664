import { metTermijnenwet, vroegste } from '../../core/dates.ts';
import { door, eerste, type Ziektegeval, ziekmelding } from '../../dossier/case.ts';
import { laatsteDagDienstverband, termijn } from '../../dossier/timeline.ts';
import { source, ZW } from '../bronnen.ts';
import { defineRule, fulfilled } from '../define.ts';

const ID = 'vangnet-melding';
const DAGEN = { 'vierde-dag': 3, 'zes-weken': 42 } as const;

function vangnet(c: Ziektegeval): 'vierde-dag' | 'zes-weken' | undefined {
  const soort = ziekmelding(c)?.data.vangnet;
  return soort === undefined || soort === 'geen' ? undefined : soort;
}

export default defineRule({
  id: ID,
  titel: 'Ziekmelding bij UWV (vangnet)',
  regelset: 'wet',
  verantwoordelijke: 'werkgever',
  uitleg:
    'Geldt een vangnetbepaling, dan meldt de werkgever de werknemer ziek bij UWV: uiterlijk op de vierde dag, of bij de bepalingen met zes weken uiterlijk op de eerste dag na zes weken. Leg alleen de termijn vast, nooit welke bepaling geldt. Een gewone werknemer wordt niet op dag vier bij UWV gemeld.',
  gevolg: 'Een boete van ten hoogste 455 euro; UWV betaalt bij een late melding ten hoogste een jaar terug.',
  checkedOn: '2026-11-22',
  selectBy: (c) => c.keten.eersteZiektedag,
  conditional: true,
  dependsOn: ['vangnet-melding'],
  versions: [
    {
      validFrom: '2011-01-01',
      source: [source(ZW, '38a', '2'), source(ZW, '38a', '3'), source(ZW, '38a', '8')],
      opmerking:
        'De tekst van voor 2011 is niet gelezen. Bij een weekend of feestdag schuift de termijn door de Algemene termijnenwet (art. 1 en 2); dat is de ruime datum.',
      terms: (c) => {
        const soort = vangnet(c);
        if (!soort) return [];
        const { datum, omdat } = termijn(c, DAGEN[soort]);
        const laatsteDag = laatsteDagDienstverband(c);
        const eerder = soort === 'zes-weken' && laatsteDag && laatsteDag.datum < datum ? laatsteDag : undefined;
        const strict = eerder ? vroegste(datum, eerder.datum) : datum;
        const melding = ziekmelding(c);
        return [
          {
            key: ID,
            strict,
            lenient: eerder ? strict : metTermijnenwet(c.keten.eersteZiektedag, strict),
            because: [
              ...omdat,
              ...(melding ? [door(melding, `vangnet: ${soort}`, 'vangnet')] : []),
              ...(eerder
                ? [{ tekst: 'het dienstverband eindigt eerder', datum: eerder.datum, bron: eerder.bron }]
                : []),
            ],
            fulfilledBy: fulfilled(eerste(c, ID)),
          },
        ];
      },
    },
  ],
  notCovered: [
    'Welke bepaling geldt.',
    'Vangnet dat pas later blijkt (art. 38b) en de compensatieregeling voor oudere werklozen (art. 29d).',
  ],
});
