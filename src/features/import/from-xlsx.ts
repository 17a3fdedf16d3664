/** The bytes of an xlsx workbook as tables, one a sheet. Only the parts that hold cells are unpacked, and none that is too large. */
import { unzipSync } from 'fflate';
import { isDatum, plusDagen } from '../../core/dates.ts';
import { MAX_RIJEN } from './from-csv.ts';
import type { Cel, Rij, Tabel, Weigering } from './sheets.ts';
import { attribuut, type Element, kinderen, leesXml, tekstIn } from './xml-in.ts';

/** Unpacked, in bytes: a sheet of 50,000 rows. What a part says of its own size is also all the room that it gets. */
const MAX_DEEL = 24 * 1024 * 1024;
const MAX_SAMEN = 48 * 1024 * 1024;
const MAX_BLADEN = 50;
/** Further to the right stands nothing that is read. */
const MAX_KOLOMMEN = 200;

const GELEZEN =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

export function tabellenUitXlsx(bytes: Uint8Array, bestand: string): readonly Tabel[] | Weigering {
  const fout = (bericht: string, doen: string): Weigering => ({ bestand, rij: 1, kolom: 1, bericht, doen });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return fout(
      'Dit is een oud xls-bestand, of het heeft een wachtwoord.',
      'Sla het op als xlsx zonder wachtwoord, of als CSV UTF-8.',
    );
  const delen = pakUit(bytes);
  if (delen === 'te-groot')
    return fout('Dit bestand is uitgepakt te groot.', 'Splits het, of sla het op als CSV UTF-8.');
  const boek = delen && inDelen(delen);
  if (!boek)
    return fout('Dit is geen xlsx-bestand dat te lezen is.', 'Open het in een rekenblad en sla het op als xlsx.');
  const tabellen = boek.bladen.map(({ naam, blad }) => ({
    bestand: `${bestand}[${naam}]`,
    naam,
    rijen: rijenVan(blad, boek),
  }));
  return tabellen.some((t) => t.rijen.length > MAX_RIJEN)
    ? fout(`Een blad heeft meer dan ${MAX_RIJEN} rijen.`, 'Splits het in delen.')
    : tabellen;
}

function pakUit(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | 'te-groot' | undefined {
  let samen = 0;
  let teGroot = false;
  try {
    const delen = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!GELEZEN.test(name)) return false;
        samen += originalSize;
        teGroot ||= originalSize > MAX_DEEL || samen > MAX_SAMEN;
        return !teGroot;
      },
    });
    return teGroot ? 'te-groot' : delen;
  } catch {
    return undefined;
  }
}

interface Boek {
  readonly bladen: readonly { readonly naam: string; readonly blad: Element }[];
  readonly teksten: readonly string[];
  readonly stijlen: readonly Stijl[];
  readonly vanaf1904: boolean;
}

/** How a number is shown says what it is. */
type Stijl =
  | { readonly soort: 'datum' | 'percentage' | 'getal' }
  | { readonly soort: 'nullen'; readonly lengte: number };

function inDelen(delen: Readonly<Record<string, Uint8Array>>): Boek | undefined {
  const deel = (pad: string): Element | undefined => {
    const bytes = delen[pad];
    if (!bytes) return undefined;
    try {
      return leesXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return undefined;
    }
  };
  const werkboek = kinderen(deel('xl/workbook.xml'), 'workbook')[0];
  const relaties = kinderen(kinderen(deel('xl/_rels/workbook.xml.rels'), 'Relationships')[0], 'Relationship');
  const namen = kinderen(kinderen(werkboek, 'sheets')[0], 'sheet');
  if (!werkboek || namen.length === 0 || namen.length > MAX_BLADEN) return undefined;
  const bladen: { naam: string; blad: Element }[] = [];
  for (const sheet of namen) {
    const doel = relaties.find((r) => attribuut(r, 'Id') === attribuut(sheet, 'id'));
    const pad = doel && (attribuut(doel, 'Target') ?? '');
    if (!pad?.includes('worksheets/')) continue;
    const blad = kinderen(deel(pad.startsWith('/') ? pad.slice(1) : `xl/${pad}`), 'worksheet')[0];
    if (!blad) return undefined;
    bladen.push({ naam: (attribuut(sheet, 'name') ?? '').slice(0, 31), blad });
  }
  return {
    bladen,
    teksten: kinderen(kinderen(deel('xl/sharedStrings.xml'), 'sst')[0], 'si').map(tekstVanDelen),
    stijlen: stijlenVan(kinderen(deel('xl/styles.xml'), 'styleSheet')[0]),
    vanaf1904: ['1', 'true'].includes(attribuut(kinderen(werkboek, 'workbookPr')[0] ?? {}, 'date1904') ?? ''),
  };
}

/** A text in one piece, or in pieces with letters of their own. */
function tekstVanDelen(si: Element): string {
  const stukken = [...kinderen(si, 't'), ...kinderen(si, 'r').flatMap((r) => kinderen(r, 't'))];
  return stukken.map(tekstIn).join('');
}

/** The numbers of the formats of days that every program knows (ECMA-376, 18.8.30). */
const DATUM_IDS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

function stijlenVan(blad: Element | undefined): Stijl[] {
  const eigen = new Map(
    kinderen(kinderen(blad, 'numFmts')[0], 'numFmt').map((f) => [
      attribuut(f, 'numFmtId') ?? '',
      attribuut(f, 'formatCode') ?? '',
    ]),
  );
  return kinderen(kinderen(blad, 'cellXfs')[0], 'xf').map((xf): Stijl => {
    const id = attribuut(xf, 'numFmtId') ?? '0';
    const code = (eigen.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
    if (
      DATUM_IDS.has(Number(id)) ||
      (code.includes('d') && code.includes('m')) ||
      (code.includes('j') && code.includes('m'))
    )
      return { soort: 'datum' };
    if (id === '9' || id === '10' || code.includes('%')) return { soort: 'percentage' };
    return /^0{2,20}$/.test(code) ? { soort: 'nullen', lengte: code.length } : { soort: 'getal' };
  });
}

function rijenVan(blad: Element, boek: Boek): Rij[] {
  const rijen: Rij[] = [];
  let vorige = 0;
  for (const row of kinderen(kinderen(blad, 'sheetData')[0], 'row')) {
    const rij = Number(attribuut(row, 'r') ?? vorige + 1);
    vorige = rij;
    const cellen: Cel[] = [];
    let kolom = 0;
    for (const c of kinderen(row, 'c')) {
      kolom = kolomVan(attribuut(c, 'r')) ?? kolom + 1;
      if (kolom > MAX_KOLOMMEN) continue;
      while (cellen.length < kolom) cellen.push('');
      cellen[kolom - 1] = celVan(c, boek);
    }
    rijen.push({ rij, cellen });
    if (rijen.length > MAX_RIJEN) break;
  }
  return rijen;
}

/** `AB12` stands in column 28. */
function kolomVan(adres: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(adres ?? '')?.[1];
  return letters === undefined ? undefined : [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

const FORMULE: Cel = {
  fout: 'Deze cel bevat een formule; de uitkomst kan oud zijn.',
  doen: 'Kopieer de kolom en plak haar als waarden (Plakken speciaal, Waarden).',
};
const FOUTWAARDE: Cel = { fout: 'Deze cel bevat een foutwaarde.', doen: 'Zet er de waarde in.' };

function celVan(c: Element, { teksten, stijlen, vanaf1904 }: Boek): Cel {
  if (kinderen(c, 'f').length > 0) return FORMULE;
  const waarde = tekstIn(kinderen(c, 'v')[0]);
  switch (attribuut(c, 't')) {
    case 's':
      return teksten[Number(waarde)] ?? FOUTWAARDE;
    case 'inlineStr':
      return kinderen(c, 'is').map(tekstVanDelen).join('');
    case 'e':
      return FOUTWAARDE;
    case 'b':
      return waarde === '1' ? 'ja' : 'nee';
    case 'str':
      return waarde;
    case 'd':
      return waarde.slice(0, 10);
    default:
      return waarde === '' ? '' : getalCel(waarde, stijlen[Number(attribuut(c, 's') ?? 0)], vanaf1904);
  }
}

/** Day 0 of a spreadsheet, so that 1 March 1900 is day 61: earlier days are counted wrong there. */
const DAG_0 = '1899-12-30';
const DAG_0_1904 = '1904-01-01';

function getalCel(waarde: string, stijl: Stijl | undefined, vanaf1904: boolean): Cel {
  const getal = Number(waarde);
  if (!Number.isFinite(getal)) return FOUTWAARDE;
  switch (stijl?.soort) {
    case 'datum': {
      if (getal < 61 || getal > 73_050) return { fout: 'Deze cel bevat geen dag.', doen: 'Zet er een datum in.' };
      const dag = plusDagen(vanaf1904 ? DAG_0_1904 : DAG_0, Math.floor(getal));
      return isDatum(dag) ? dag : FOUTWAARDE;
    }
    case 'percentage':
      return `${String(Math.round(getal * 1_000_000) / 10_000)}%`;
    case 'nullen':
      return String(getal).padStart(stijl.lengte, '0');
    default:
      return String(Math.abs(getal) < 1e15 ? Math.round(getal * 1e9) / 1e9 : getal);
  }
}
