/** The dates of a sickness without a case, for people. */
import { dagenTussen } from '../../core/dates.ts';
import { cite } from '../../rules/bronnen.ts';
import { breedte, table, wrap } from '../../show/layout.ts';
import { plural } from '../../show/marks.ts';
import type { TextOptions } from '../../show/paint.ts';
import type { Regel, Uitkomst } from './compute.ts';

/** Below this width the articles stand with `wvp explain` only. */
const RUIM = 100;

export function rekenText({ judged, regels }: Uitkomst, options: TextOptions): string {
  const width = breedte(options.columns);
  const ruim = width >= RUIM;
  const { paint } = options;
  const { eersteZiektedag, onderbrekingen, eerdereZiekteperioden } = judged.evaluation;
  const rows = regels.map((r) => [
    r.datum,
    r.ruim ?? '',
    eersteZiektedag === null ? '' : String(Math.ceil((dagenTussen(eersteZiektedag, r.datum) + 1) / 7)),
    r.stap?.verantwoordelijke ?? '',
    r.titel,
    ...(ruim ? [bron(r)] : []),
  ]);
  const columns = [
    { kop: 'uiterlijk' },
    { kop: 'ruim' },
    { kop: 'week' },
    { kop: 'wie' },
    ...(ruim ? [{ kop: 'wat' }, { kop: 'bron', rek: true }] : [{ kop: 'wat', rek: true }]),
  ];
  const kop = paint.bold(`Eerste ziektedag ${eersteZiektedag}`);
  const niet = [
    ...onderbrekingen.map((o) => `telt niet mee: ${o.van} t/m ${o.totEnMet}, ${plural(o.dagen, 'dag', 'dagen')}`),
    ...eerdereZiekteperioden.map((p) => `eerdere ziekteperiode: ${p.eersteZiektedag} t/m ${p.totEnMet}`),
  ];
  const slot = wrap(
    'Met de termijnen van vandaag en zonder dossier: wat er gebeurt, kan dagen verschuiven. Uitleg: wvp explain <stap>.',
    width,
  );
  return `${[kop, ...niet].join('\n')}\n\n${table(columns, rows, width, (line, row) => (regels[row]?.stap ? line : paint.dim(line)))}\n\n${slot}\n`;
}

function bron({ stap }: Regel): string {
  const [eerste] = stap?.grondslag ?? [];
  return eerste ? cite(eerste) : '';
}
