/** Rows for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { visible } from './visible.ts';

export type CsvCel = string | number | boolean | null;

/**
 * CSV (RFC 4180) with semicolons, decimal commas and a byte order mark, as spreadsheets with Dutch settings read it. Text that begins as a
 * formula gets an apostrophe in front of it (OWASP, CSV injection); what is not there is empty. `begin`: these rows are the first of the
 * file.
 */
export function csv(rijen: readonly (readonly CsvCel[])[], { begin }: { readonly begin: boolean }): string {
  return stringify(
    rijen.map((rij) => rij.map(cel)),
    { delimiter: ';', bom: begin, record_delimiter: 'windows', escape_formulas: true },
  );
}

function cel(waarde: CsvCel): string {
  if (waarde === null) return '';
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : visible(String(waarde));
}
