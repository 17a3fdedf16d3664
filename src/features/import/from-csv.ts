/** The bytes of a CSV file as a table. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Tabel, Weigering } from './sheets.ts';

/** Longer than this no row of a sheet is: a quote that was not closed takes in the rest of the file. */
const MAX_RIJ = 100_000;
export const MAX_RIJEN = 200_000;

const AANHALING =
  'Controleer de aanhalingstekens: een cel met een aanhalingsteken erin staat er zelf tussen, met "" voor een teken.';

/** Semicolons or commas, UTF-8 or Windows-1252. */
export function tabelUitCsv(bytes: Uint8Array, bestand: string, naam: string): Tabel | Weigering {
  const fout = (bericht: string, doen: string, rij = 1): Weigering => ({ bestand, rij, kolom: 1, bericht, doen });
  const tekst = tekstVan(bytes);
  if (typeof tekst !== 'string') return fout(tekst.fout, tekst.doen);
  const gezegd = /^sep=(.)\r?\n/i.exec(tekst);
  const delimiter = gezegd?.[1] ?? scheidingsteken(tekst);
  try {
    const records = parse(gezegd ? tekst.slice(gezegd[0].length) : tekst, {
      delimiter,
      relax_column_count: true,
      max_record_size: MAX_RIJ,
      to: MAX_RIJEN + 1,
    }) as string[][];
    if (records.length > MAX_RIJEN)
      return fout(`Dit bestand heeft meer dan ${MAX_RIJEN} rijen.`, 'Splits het in delen.', MAX_RIJEN + 1);
    const eerste = gezegd ? 2 : 1;
    return { bestand, naam, rijen: records.map((cellen, i) => ({ rij: i + eerste, cellen })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const rij = typeof error['lines'] === 'number' ? error['lines'] : 1;
    if (error.code === 'CSV_MAX_RECORD_SIZE') return fout(`Bij regel ${rij} is een rij te lang.`, AANHALING, rij);
    return fout(`Bij regel ${rij} klopt een aanhalingsteken niet.`, AANHALING, rij);
  }
}

const OPSLAAN = 'Sla het bestand op als CSV UTF-8 (Excel: Opslaan als), of als xlsx.';

/** The text of a file in UTF-8 or Windows-1252. */
function tekstVan(bytes: Uint8Array): string | { readonly fout: string; readonly doen: string } {
  if (bytes.includes(0)) return { fout: 'Dit bestand is geen tekst, of UTF-16.', doen: OPSLAAN };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const tekst = new TextDecoder('windows-1252').decode(bytes);
    // What UTF-8 makes of a letter with an accent, beside bytes that are none: two kinds of files were put together.
    if (/[\u00c2-\u00c5][\u0080-\u00bf]/.test(tekst))
      return { fout: 'Dit bestand is deels UTF-8 en deels Windows-1252.', doen: OPSLAAN };
    return tekst;
  }
}

/** The one that the first line has most of, outside quotes; a semicolon where there is neither. */
function scheidingsteken(tekst: string): string {
  const kop = tekst.slice(0, tekst.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  return kop.split(',').length > kop.split(';').length ? ',' : ';';
}
