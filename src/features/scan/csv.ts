/** The scan for a spreadsheet: one figure a line. */
import { csv } from '../../show/spreadsheet.ts';
import type { Scan } from './compute.ts';
import { tabellen } from './tables.ts';

/** A figure that is not there, or not shown, is empty. */
export function scanCsv(scan: Scan): string {
  const regels = tabellen(scan, { kosten: true }).flatMap((t) =>
    t.rijen.flatMap(([naam, ...cellen]) =>
      cellen.flatMap((cel, i) =>
        cel === '' ? [] : [[t.id, String(naam ?? '').trim(), t.kolommen[i + 1]?.kop ?? '', cel]],
      ),
    ),
  );
  return csv([['onderdeel', 'rij', 'maat', 'waarde'], ...regels], { begin: true });
}
