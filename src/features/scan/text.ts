/** The scan in words: text for the terminal, Markdown, JSON. */

import { breedte, table, wrap } from '../../show/layout.ts';
import { bedrag, nederlands } from '../../show/numbers.ts';
import type { TextOptions } from '../../show/paint.ts';
import { jsonDocument, visible } from '../../show/visible.ts';
import type { Scan } from './compute.ts';
import { algemeen, type Cel, type Kolom, type Tabel, tabellen } from './tables.ts';

/** A cell as people read it. */
function toon(cel: Cel, kolom: Kolom, leeg: string): string {
  if (cel === null) return leeg;
  if (typeof cel === 'string') return cel;
  if (kolom.vorm === 'euro') return bedrag(cel);
  return nederlands(cel, Number.isInteger(cel) ? 0 : 1);
}

/** A cell that a row does not have is blank; a figure that is not shown says so. */
function leegteken(scan: Scan): string {
  return scan.extern ? 'n.g.' : '–';
}

/** `kosten`: all that is known of the money of each case. */
export function scanText(scan: Scan, options: TextOptions & { readonly kosten?: boolean }): string {
  const width = breedte(options.columns);
  const { paint } = options;
  const periode =
    scan.van === null && scan.tot === null ? '' : `, periode ${scan.van ?? '…'} tot en met ${scan.tot ?? '…'}`;
  const kop = paint.bold(`Verzuimscan, peildatum ${scan.peildatum}${periode}`);
  const blokken = tabellen(scan, { kosten: options.kosten ?? false }).map((t) => {
    const uitleg = t.uitleg.map((u) => paint.dim(`  ${wrap(u, width - 2, '  ')}`));
    return [paint.bold(t.titel), inTekst(t, width, leegteken(scan)), ...uitleg].join('\n');
  });
  return `${[kop, ...algemeen(scan).map((a) => wrap(a, width)), ...blokken].join('\n\n')}\n`;
}

/** Columns where they fit, with short heads where only those fit, else a line of words for each row. */
function inTekst(t: Tabel, width: number, leeg: string): string {
  const cellen = t.rijen.map((rij) => t.kolommen.map((k, i) => visible(toon(rij[i] ?? null, k, leeg))));
  const breed = (koppen: readonly string[]) =>
    koppen.map((kop, i) => Math.max(kop.length, ...cellen.map((r) => r[i]?.length ?? 0)));
  const lang = t.kolommen.map((k) => k.kop);
  const kort = t.kolommen.map((k) => k.kort ?? k.kop);
  const koppen = [lang, kort].find((k) => {
    const [naam = 0, ...rest] = breed(k);
    return rest.reduce((sum, n) => sum + n + 2, 2) + Math.min(MIN_NAAM, naam) <= width;
  });
  if (koppen) {
    const maten = breed(koppen);
    const zet = (tekst: string, i: number) => {
      if (i === 0) return `  ${tekst}`;
      return t.kolommen[i]?.vorm === 'tekst' ? tekst : tekst.padStart(maten[i] ?? 0);
    };
    return table(
      koppen.map((kop, i) => ({ kop: zet(kop, i), rek: i === 0 })),
      cellen.map((r) => r.map(zet)),
      width,
    );
  }
  return cellen
    .map(([naam = '', ...rest]) => {
      const delen = rest.flatMap((c, i) => (c === '' ? [] : [`${lang[i + 1]} ${c}`]));
      return `  ${wrap(`${naam}: ${delen.join('; ')}`, width - 2, '    ')}`;
    })
    .join('\n');
}

/** Below this the name of a row is cut too short to read. */
const MIN_NAAM = 12;

export function scanMarkdown(scan: Scan, { kosten = false }: { readonly kosten?: boolean } = {}): string {
  const periode =
    scan.van === null && scan.tot === null ? '' : `, periode ${scan.van ?? '…'} tot en met ${scan.tot ?? '…'}`;
  const delen = tabellen(scan, { kosten }).map((t) => {
    const rij = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
    const streep = t.kolommen.map((k) => (k.vorm === 'tekst' ? '---' : '---:'));
    const rijen = t.rijen.map((r) => rij(t.kolommen.map((k, i) => cel(toon(r[i] ?? null, k, leegteken(scan)).trim()))));
    return [
      `## ${t.titel}`,
      '',
      rij(t.kolommen.map((k) => k.kop)),
      rij(streep),
      ...rijen,
      '',
      t.uitleg.join('\n\n'),
    ].join('\n');
  });
  return `${[`# Verzuimscan`, `Peildatum ${scan.peildatum}${periode}.`, ...algemeen(scan), ...delen].join('\n\n')}\n`;
}

/** Text of a dossier as plain text in a cell: nothing in it is Markdown or HTML. */
function cel(tekst: string): string {
  return visible(tekst)
    .replace(/[\\`*_[\]<>|#~&!]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

/** `wvp.scan/1`: the figures, and per table what they count. */
export function scanJson(scan: Scan, versie: string): string {
  const { peildatum, van, tot, ...cijfers } = scan;
  return jsonDocument({
    schema: 'wvp.scan/1',
    versie,
    peildatum,
    periode: { van, tot },
    ...cijfers,
    uitleg: {
      algemeen: algemeen(scan),
      ...Object.fromEntries(tabellen(scan, { kosten: true }).map((t) => [t.id, t.uitleg])),
    },
  });
}
