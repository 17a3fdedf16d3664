/** What the re-integratieverslag holds and lacks, as a table; and what a code about it means. */
import { formatLocation } from '../../core/location.ts';
import { REDEN } from '../../judge/words.ts';
import { cite } from '../../rules/bronnen.ts';
import type { Uitleg } from '../../rules/volledigheid/codes.ts';
import { type Element, mist } from '../../rules/volledigheid/elementen.ts';
import { STUKKEN } from '../../rules/volledigheid/feiten.ts';
import { breedte, wrap } from '../../show/layout.ts';
import type { Paint } from '../../show/paint.ts';
import type { ReportCase } from '../../show/report.ts';
import { visible } from '../../show/visible.ts';
import type { CheckReport } from './compute.ts';
import { checkSummary } from './text.ts';

/** The elements of one case. */
export interface Volledigheid {
  readonly zaak: ReportCase;
  readonly elementen: readonly Element[];
}

const STAND: Record<Element['stand'], string> = {
  aanwezig: 'aanwezig',
  ontbreekt: 'ontbreekt',
  'zonder-datum': 'geen datum',
  onleesbaar: 'onleesbaar',
  'niet-nodig': 'niet nodig',
};
const PRAKTIJK = 'ontbreekt *';
/** Names of documents that are too long for a column. */
const KORT: Readonly<Record<string, string>> = {
  [STUKKEN['bijstelling-probleemanalyse']]: 'Bijstelling analyse',
  [STUKKEN['bijstelling-plan-van-aanpak']]: 'Bijstelling plan',
  [STUKKEN['oordeel-werknemer']]: 'Oordeel werknemer',
};
const KOPPEN = ['element', 'wat', 'stuk', 'stand', 'bron'];
/** Where the column with the text that wraps stands, and how narrow it may get. */
const WAT = 1;
const SMALST = 20;
/** From this width there is room for the file; below it the date of the event has to do, beside the name of the document. */
const RUIM = 120;

/** A table per case, then what is not asked and why, and one line that sums up. */
export function volledigheidText(
  report: CheckReport,
  cases: readonly Volledigheid[],
  options: { readonly columns: number; readonly paint: Paint },
): string {
  const width = breedte(options.columns);
  const blocks = cases.map(({ zaak, elementen }) => {
    const kop = options.paint.bold(`${visible(zaak.naam)}  re-integratieverslag (peildatum ${report.peildatum})`);
    return [kop, '', tabel(elementen, width, options.paint), '', slot(elementen, width)].join('\n');
  });
  return `${[...blocks, checkSummary(report)].join('\n\n')}\n`;
}

function tabel(elementen: readonly Element[], width: number, paint: Paint): string {
  const gesorteerd = [...elementen].sort((a, b) => volgorde(a) - volgorde(b));
  const rows = gesorteerd.map((e) => [e.letter || '–', e.kort, KORT[e.stuk] ?? e.stuk, stand(e), bron(e, width)]);
  const breed = KOPPEN.map((kop, i) => Math.max(kop.length, ...rows.map((r) => visible(r[i] ?? '').length)));
  const overig = breed.reduce((sum, n, i) => (i === WAT ? sum : sum + n), 0) + 2 * (KOPPEN.length - 1);
  breed[WAT] = Math.min(breed[WAT] ?? 0, Math.max(SMALST, width - overig));
  const lines = rows.map((row, i) => {
    const e = gesorteerd[i] as Element;
    const kleur = !mist(e) ? paint.dim : e.ernst === 'info' ? (t: string) => t : paint.yellow;
    return kleur(regel(row, breed));
  });
  return [regel(KOPPEN, breed), ...lines].join('\n');
}

/** By letter; what only the form rules name comes last. */
function volgorde(e: Element): number {
  return e.letter === '' ? 128 : e.letter.charCodeAt(0);
}

/** One row; the text wraps within its column. */
function regel(cells: readonly string[], breed: readonly number[]): string {
  const wat = wrap(visible(cells[WAT] ?? ''), breed[WAT] ?? 0).split('\n');
  return wat
    .map((deel, n) =>
      cells
        .map((cell, i) => (i === WAT ? deel : n === 0 ? visible(cell) : '').padEnd(breed[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function stand(e: Element): string {
  return e.stand === 'ontbreekt' && e.ernst === 'info' ? PRAKTIJK : STAND[e.stand];
}

function bron(e: Element, width: number): string {
  const nergens = e.stand === 'ontbreekt' && (e.at.bestand === 'dossier.yaml' || !e.feit.includes('.'));
  if (e.stand === 'niet-nodig' || nergens) return '';
  if (e.at.bestand === 'dossier.yaml') return 'dossier.yaml';
  const plek = formatLocation(e.at).replace(/:\d+$/, '');
  const datum = /^events\/(\d{4}-\d{2}-\d{2})-.*(:\d+)$/.exec(plek);
  return width < RUIM && datum ? `${datum[1]}${datum[2]}` : plek;
}

function slot(elementen: readonly Element[], width: number): string {
  const weg = elementen.filter(mist);
  const tekst = weg.filter((e) => e.ernst !== 'info').length;
  const telling =
    weg.length === 0
      ? 'Er ontbreekt niets.'
      : `Er ${weg.length === 1 ? 'ontbreekt 1 element' : `ontbreken ${weg.length} elementen`}; ${tekst} daarvan ${tekst === 1 ? 'vraagt' : 'vragen'} de teksten.`;
  const redenen = elementen.flatMap((e) =>
    e.reden ? [`Niet nodig: ${e.stuk.toLowerCase()} (${REDEN[e.reden]}).`] : [],
  );
  const noot = weg.some((e) => stand(e) === PRAKTIJK) ? ['* Alleen de praktijk vraagt dit, de tekst niet.'] : [];
  const codes = [...new Set(weg.map((e) => e.code))];
  const uitleg =
    codes.length > 0
      ? [`Uitleg: wvp explain ${codes[0]}${codes.length > 1 ? `, ${codes.slice(1).join(', ')}` : ''}`]
      : [];
  return [telling, ...redenen, ...noot, ...uitleg].map((t) => wrap(t, width, '  ')).join('\n');
}

export function explainVolledigheid(code: string, uitleg: Uitleg, columns: number): string {
  const width = breedte(columns);
  const out = [
    `${uitleg.titel} (${code})`,
    '',
    wrap(uitleg.waarom, width),
    '',
    wrap(`Doen: ${uitleg.doen}`, width),
    '',
    ...uitleg.source.map((s) => wrap(cite(s), width, '  ')),
  ];
  if (uitleg.opmerking !== undefined) out.push('', wrap(uitleg.opmerking, width));
  out.push('', 'De hele lijst voor een dossier: wvp check --document verslag <dossier>');
  return `${out.join('\n')}\n`;
}
