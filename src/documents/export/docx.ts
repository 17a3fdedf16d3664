/** The draft as a Word file that a person edits: styles, real tables and lists, no text boxes, no fields but page numbers. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeightRule,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { inWoorden } from '../../core/dutch-dates.ts';
import { escapeXml } from '../../core/xml.ts';
import { gelijkeRijen, kolombreedtes } from './columns.ts';
import { STIJL, stylesXml } from './docx-styles.ts';
import { GEWOON, type Maat } from './fit.ts';
import { type Blok, leesMarkdown, type Meta, type Run, schoon, type Tabel } from './tokens.ts';
import { metDatum } from './zip-date.ts';

/** A4 with margins of 20 mm, in twentieths of a point. */
const PAGINA = { width: 11906, height: 16838 };
const MARGE = 1134;
const BREEDTE = PAGINA.width - 2 * MARGE;
/** Room for a signature. */
const HANDTEKENING = 1000;

const PUNTEN = 'punten';
const nummering = (n: number) => `nummers-${n}`;

/** How a paragraph stands where it is: its style and its list. */
type Plaats = Pick<IParagraphOptions, 'style' | 'numbering'>;

/** What is collected while the blocks are written. */
interface Schrijver {
  /** The first numbers of the ordered lists, in order: each list counts for itself. */
  readonly starts: number[];
}

/** The bytes of the Word file. */
export async function toDocx(markdown: string, meta: Meta, maat: Maat = GEWOON): Promise<Uint8Array> {
  const schrijver: Schrijver = { starts: [] };
  const children = blokken(leesMarkdown(markdown, meta), schrijver, {}, 0);
  const document = new Document({
    externalStyles: stylesXml(maat),
    numbering: {
      config: [
        { reference: PUNTEN, levels: niveaus(LevelFormat.BULLET, '•', 1) },
        ...schrijver.starts.map((start, n) => ({
          reference: nummering(n),
          levels: niveaus(LevelFormat.DECIMAL, '%1.', start),
        })),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGINA,
            margin: { top: 1304, right: MARGE, bottom: 1134, left: MARGE, header: 567, footer: 567 },
          },
        },
        headers: { default: new Header({ children: [koptekst(meta)] }) },
        footers: { default: new Footer({ children: [voettekst()] }) },
        children,
      },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: eigenschappen(meta) }];
  return metDatum(new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides)), meta.peildatum);
}

function niveaus(format: (typeof LevelFormat)[keyof typeof LevelFormat], eerste: string, start: number) {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format,
    start: level === 0 ? start : 1,
    text: format === LevelFormat.BULLET ? eerste : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 397 * (level + 1), hanging: 284 } } },
  }));
}

function koptekst(meta: Meta): Paragraph {
  const rechts = `Dossier ${meta.dossier} · stand op ${inWoorden(meta.peildatum)}`;
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: BREEDTE }],
    children: [new TextRun(schoon(meta.titel)), new TextRun({ text: `\t${schoon(rechts)}` })],
  });
}

function voettekst(): Paragraph {
  return new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
  });
}

type Inhoud = Paragraph | Table;

function blokken(lijst: readonly Blok[], schrijver: Schrijver, plaats: Plaats, diepte: number): Inhoud[] {
  const uit: Inhoud[] = [];
  for (const [i, b] of lijst.entries()) {
    uit.push(...blok(b, schrijver, plaats, diepte));
    // Two tables without a paragraph between them are one table to Word; a heading parts them too.
    if (b.soort === 'tabel' && lijst[i + 1]?.soort !== 'kop')
      uit.push(new Paragraph({ spacing: { after: 60, line: 120 } }));
  }
  return uit;
}

function blok(b: Blok, schrijver: Schrijver, plaats: Plaats, diepte: number): Inhoud[] {
  switch (b.soort) {
    case 'kop':
      return [
        new Paragraph({
          style: `Heading${b.niveau}`,
          ...(b.nieuwePagina ? { pageBreakBefore: true } : {}),
          children: runs(b.inhoud),
        }),
      ];
    case 'alinea':
      return [
        new Paragraph({
          ...plaats,
          ...(b.bijVolgende ? { keepNext: true } : {}),
          ...(b.handtekening ? { spacing: { after: HANDTEKENING } } : {}),
          children: runs(b.inhoud),
        }),
      ];
    case 'citaat':
      return blokken(b.blokken, schrijver, { ...plaats, style: STIJL.citaat }, diepte);
    case 'lijn':
      return [new Paragraph({ thematicBreak: true })];
    case 'lijst': {
      const reference = b.start === undefined ? PUNTEN : nummering(schrijver.starts.push(b.start) - 1);
      const item: Plaats = { style: STIJL.lijst, numbering: { reference, level: Math.min(diepte, 3) } };
      return b.items.flatMap((inhoud) => blokken(inhoud, schrijver, item, diepte + 1));
    }
    case 'tabel':
      return [tabel(b)];
  }
}

function tabel(t: Tabel): Table {
  const breedtes = kolombreedtes(t).map((deel) => Math.round(deel * BREEDTE));
  const rijen = gelijkeRijen(t);
  const cel = (inhoud: readonly Run[], i: number, stijl?: string) =>
    new TableCell({
      width: { size: breedtes[i] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: STIJL.tabeltekst, children: runs(inhoud, stijl) })],
    });
  const stijlVan = (i: number) => (t.bron[i] ? STIJL.bron : t.rijkop && i === 0 ? STIJL.rijkop : undefined);
  return new Table({
    style: STIJL.tabel,
    layout: TableLayoutType.FIXED,
    width: { size: BREEDTE, type: WidthType.DXA },
    columnWidths: breedtes,
    tableLook: {
      firstRow: true,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: t.kop.map((inhoud, i) => cel(inhoud, i)),
      }),
      ...rijen.map(
        (rij, n) =>
          new TableRow({
            cantSplit: true,
            ...(bijVolgende(t, n) ? { keepNext: true } : {}),
            ...(t.handtekening ? { height: { value: HANDTEKENING, rule: HeightRule.ATLEAST } } : {}),
            children: rij.map((inhoud, i) => cel(inhoud, i, stijlVan(i))),
          }),
      ),
    ],
  });
}

/** A row stays with the next: all of a short table, and of a long one the first two and the last two. */
function bijVolgende(t: Tabel, n: number): boolean {
  const laatste = t.rijen.length - 1;
  return n < laatste && (t.bijeen || n === 0 || n === laatste - 1);
}

function runs(inhoud: readonly Run[], stijl?: string): TextRun[] {
  return inhoud.flatMap((r) =>
    r.tekst.split('\n').map((text, i) => {
      const style = r.invullen ? STIJL.invullen : r.code ? STIJL.code : stijl;
      return new TextRun({
        text,
        ...(i > 0 ? { break: 1 } : {}),
        ...(r.vet ? { bold: true } : {}),
        ...(r.cursief ? { italics: true } : {}),
        ...(style ? { style } : {}),
      });
    }),
  );
}

/** `docProps/core.xml` with the day of the draft; the library would put the clock there. */
function eigenschappen(meta: Meta): string {
  const tekst = (t: string) => escapeXml(schoon(t));
  const tijd = (naam: string) =>
    `<dcterms:${naam} xsi:type="dcterms:W3CDTF">${meta.peildatum}T00:00:00Z</dcterms:${naam}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${tekst(meta.titel)}</dc:title><dc:subject>${tekst(`Dossier ${meta.dossier}`)}</dc:subject><dc:creator>${tekst(`wvp ${meta.versie}`)}</dc:creator><dc:language>nl-NL</dc:language>${tijd('created')}${tijd('modified')}</cp:coreProperties>`;
}
