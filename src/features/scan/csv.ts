/** The scan for a spreadsheet: one figure a line. */
import { stringify } from 'csv-stringify/sync';
import { visible } from '../../show/visible.ts';
import type { Scan } from './compute.ts';
import { tabellen } from './tables.ts';

/**
 * Semicolons, decimal commas and a byte order mark, as spreadsheets with Dutch settings read it. A name that begins as a formula
 * gets an apostrophe in front of it (OWASP, CSV injection). A figure that is not there, or not shown, is empty.
 */
export function scanCsv(scan: Scan): string {
  const regels = tabellen(scan, { kosten: true }).flatMap((t) =>
    t.rijen.flatMap(([naam, ...cellen]) =>
      cellen.flatMap((cel, i) => {
        if (cel === '') return [];
        const waarde = typeof cel === 'number' ? String(cel).replace('.', ',') : visible(cel ?? '');
        return [[t.id, visible(String(naam ?? '').trim()), t.kolommen[i + 1]?.kop ?? '', waarde]];
      }),
    ),
  );
  return stringify([['onderdeel', 'rij', 'maat', 'waarde'], ...regels], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
