/** What was left out of an import, for a spreadsheet: one remark a line. */
import { stringify } from 'csv-stringify/sync';
import { visible } from '../../show/visible.ts';
import type { ZaakUitkomst } from './outcome.ts';
import type { Weigering } from './sheets.ts';

const KOP = ['dossier', 'wat', 'bestand', 'rij', 'kolom', 'bericht', 'doen'];

/** Holds places, ids and our own words; nothing that stood in a cell. */
export function rapportCsv(
  zaken: readonly ZaakUitkomst[],
  los: readonly Weigering[],
  meldingen: readonly string[],
): string {
  const plek = (f: Weigering) => [f.bestand, String(f.rij), String(f.kolom), f.bericht, f.doen];
  const zonder = (tekst: string) => ['', '', '', tekst, ''];
  const regels = [
    ...los.map((f) => ['', 'geweigerd', ...plek(f)]),
    ...zaken.flatMap((z) => [
      ...z.fouten.map((f) => [z.naam, 'geweigerd', ...plek(f)]),
      ...z.rijen
        .filter((r) => z.fouten.length === 0 && (r.stand === 'geen-wijziging' || r.stand === 'verbeterd'))
        .map((r) => [
          z.naam,
          'niet overgenomen',
          r.plek.bestand,
          String(r.plek.rij),
          String(r.plek.kolom),
          r.stand === 'verbeterd' ? 'In wvp verbeterd; dat blijft zo.' : 'Zegt hetzelfde als de rij ervoor.',
          '',
        ]),
      ...z.meldingen.map((m) => [z.naam, 'melding', ...zonder(m)]),
      ...(z.fouten.length > 0 ? [] : z.leeg).map((k) => [z.naam, 'niet opgegeven', ...zonder(`Kolom ${k} is leeg.`)]),
      ...z.onbepaald.map((s) => [z.naam, 'onbepaald', ...zonder(`Zonder bewijs, van voor de overname: ${s}.`)]),
      ...z.gemist.map((s) => [z.naam, 'gemist', ...zonder(`Zonder bewijs: ${s}.`)]),
      ...z.weg.map((id) => [z.naam, 'verdwenen', ...zonder(`De rij van ${id} staat niet meer in het bestand.`)]),
    ]),
    ...meldingen.map((m) => ['', 'melding', ...zonder(m)]),
  ];
  return stringify([KOP, ...regels.map((r) => r.map(visible))], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
