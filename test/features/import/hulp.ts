/** A repo of its own for each test, with tables to import into it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Ran, ROOT, wvp } from '../../support/run.ts';

export const KOP = {
  medewerkers: 'personeelsnummer;functie;uren_per_week',
  verloop: 'personeelsnummer;eerste_ziektedag;datum;arbeidsongeschikt_percentage',
  stappen: 'personeelsnummer;eerste_ziektedag;soort;datum;bestand;waarden',
};

export class Repo {
  readonly map = mkdtempSync(join(tmpdir(), 'wvp-import-'));

  constructor() {
    writeFileSync(join(this.map, 'wvp.yaml'), 'versie: 1\n');
  }

  zet(naam: string, inhoud: string | Uint8Array): this {
    mkdirSync(dirname(join(this.map, naam)), { recursive: true });
    writeFileSync(join(this.map, naam), inhoud);
    return this;
  }

  /** The rows of the three sheets, each as a line of text. */
  bladen(rijen: { medewerkers?: readonly string[]; verloop?: readonly string[]; stappen?: readonly string[] }): this {
    for (const blad of ['medewerkers', 'verloop', 'stappen'] as const)
      if (rijen[blad]) this.zet(`${blad}.csv`, [KOP[blad], ...rijen[blad], ''].join('\n'));
    return this;
  }

  kopieer(fixture: string): this {
    cpSync(join(ROOT, 'fixtures/import', fixture), this.map, { recursive: true });
    return this;
  }

  async wvp(...args: string[]): Promise<Ran> {
    return await wvp(args, this.map);
  }

  /** All sheets that are there. */
  async neemOver(...args: string[]): Promise<Ran> {
    const namen = readdirSync(this.map).filter((n) => /^(?:medewerkers|verloop|stappen)\.csv$/.test(n));
    return await this.wvp('import', ...namen, '--vorm', 'tabel', ...args);
  }

  /** Paths of all files below the cases. */
  bestanden(): string[] {
    try {
      return readdirSync(join(this.map, 'dossiers'), { recursive: true, withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => join(e.parentPath, e.name).slice(join(this.map, 'dossiers').length + 1))
        .sort();
    } catch {
      return [];
    }
  }

  events(zaak: string): string[] {
    const begin = `${zaak}/events/`;
    return this.bestanden().flatMap((b) => (b.startsWith(begin) ? [b.slice(begin.length, -'.yaml'.length)] : []));
  }

  lees(pad: string): string {
    return readFileSync(join(this.map, 'dossiers', pad), 'utf8');
  }

  /** A file of the repo itself. */
  tekst(naam: string): string {
    return readFileSync(join(this.map, naam), 'utf8');
  }

  /** Everything that was written, in one text. */
  alles(): string {
    return this.bestanden()
      .map((b) => `${b}\n${readFileSync(join(this.map, 'dossiers', b), 'latin1')}`)
      .join('\n');
  }

  weg(): void {
    rmSync(this.map, { recursive: true, force: true });
  }
}

export const WIE = ['1001;bakker;36', '1002;bezorger;24'];

interface XlsxCel {
  /** A number, as it lies in the file. */
  readonly n?: number;
  /** The number of its style: 1 a day, 2 a percentage, 3 with leading zeros, 4 a day in a format of its own. */
  readonly s?: number;
  readonly formule?: string;
}

/** A workbook as a spreadsheet writes it: texts shared, days as numbers. */
export function xlsx(
  bladen: Readonly<Record<string, readonly (readonly (string | XlsxCel)[])[]>>,
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const teksten: string[] = [];
  const esc = (t: string) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cel = (waarde: string | XlsxCel, adres: string): string => {
    if (typeof waarde === 'string') {
      teksten.push(`<si><t xml:space="preserve">${esc(waarde)}</t></si>`);
      return `<c r="${adres}" t="s"><v>${teksten.length - 1}</v></c>`;
    }
    const f = waarde.formule === undefined ? '' : `<f>${esc(waarde.formule)}</f>`;
    return `<c r="${adres}" s="${waarde.s ?? 0}">${f}<v>${waarde.n ?? 0}</v></c>`;
  };
  const sheet = (rijen: readonly (readonly (string | XlsxCel)[])[]) =>
    `<worksheet xmlns="x"><sheetData>${rijen
      .map(
        (r, i) =>
          `<row r="${i + 1}">${r.map((w, k) => (w === '' ? '' : cel(w, `${String.fromCharCode(65 + k)}${i + 1}`))).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const namen = Object.keys(bladen);
  const delen = Object.fromEntries(
    namen.map((naam, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(sheet(bladen[naam] ?? []))]),
  );
  return zipSync({
    ...delen,
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${namen.map((n, i) => `<sheet name="${n}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${namen.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${teksten.join('')}</sst>`),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy;@"/></numFmts>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ),
    ...extra,
  });
}
