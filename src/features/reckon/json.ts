/** `wvp.reken/1` */
import { jsonDocument } from '../../show/visible.ts';
import type { Uitkomst } from './compute.ts';

export function rekenJson({ judged, regels }: Uitkomst, versie: string): string {
  const e = judged.evaluation;
  return jsonDocument({
    schema: 'wvp.reken/1',
    versie,
    eersteZiektedag: e.eersteZiektedag,
    tellendeEersteZiektedag: e.tellendeEersteZiektedag,
    onderbrekingen: e.onderbrekingen.map(({ van, totEnMet, dagen, soort }) => ({ van, totEnMet, dagen, soort })),
    mijlpalen: e.mijlpalen,
    stappen: regels.flatMap(({ stap }) =>
      stap
        ? [
            {
              id: stap.id,
              sleutel: stap.sleutel,
              titel: stap.titel,
              regelset: stap.regelset,
              verantwoordelijke: stap.verantwoordelijke,
              vanaf: stap.vanaf,
              uiterlijk: stap.uiterlijk,
              uiterlijkRuim: stap.uiterlijkRuim,
              grondslag: stap.grondslag,
            },
          ]
        : [],
    ),
  });
}
