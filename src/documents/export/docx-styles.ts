/**
 * The styles of the Word file, under the names that Word itself uses: who edits the draft finds Kop 1, Koptekst and the
 * table style where they expect them, and changes a style in one place.
 */

import { deelVan, GEWOON, type Maat } from './fit.ts';

const BLAUW = '16324F';
const LIJN = 'C3CCD5';
/** Sizes in half points, distances in twentieths of a point. */
const KOPPEN = [
  { size: 36, before: 0, after: 160 },
  { size: 26, before: 360, after: 120 },
  { size: 22, before: 240, after: 80 },
  { size: 21, before: 200, after: 60 },
  { size: 21, before: 200, after: 60 },
  { size: 21, before: 200, after: 60 },
];

/** Running text in half points, and the space above and below the text of a cell. */
const TEKST = 21;
const CEL = 40;

/** Ids of the styles, for the writer. */
export const STIJL = {
  tabel: 'WvpTabel',
  tabeltekst: 'Tabeltekst',
  citaat: 'Quote',
  lijst: 'ListParagraph',
  bron: 'Bron',
  code: 'Code',
  rijkop: 'Rijkop',
  invullen: 'Invullen',
} as const;

/** Not one of Word's own styles. */
const EIGEN: ReadonlySet<string> = new Set([STIJL.tabeltekst]);

function kop(kop: (typeof KOPPEN)[number], index: number, maat: Maat): string {
  const n = index + 1;
  const size = Math.round(kop.size * deelVan(maat));
  const before = Math.round(kop.before * maat.ruimte);
  const after = Math.round(kop.after * maat.ruimte);
  return `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${index}"/></w:pPr><w:rPr><w:b/><w:color w:val="${BLAUW}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

function alinea(id: string, naam: string, pPr: string, rPr: string): string {
  return `<w:style w:type="paragraph"${EIGEN.has(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${naam}"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;
}

function teken(id: string, naam: string, rPr: string): string {
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${naam}"/><w:uiPriority w:val="10"/><w:qFormat/><w:rPr>${rPr}</w:rPr></w:style>`;
}

const rand = (kant: string) => `<w:${kant} w:val="single" w:sz="4" w:space="0" w:color="${LIJN}"/>`;
const randen = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(rand).join('');
const klein = '<w:color w:val="444444"/><w:sz w:val="16"/><w:szCs w:val="16"/>';

/** `word/styles.xml` for this size. Calibri is on every machine with Word; elsewhere Carlito, which measures the same, takes its place. */
export function stylesXml(maat: Maat): string {
  const tekst = Math.round(TEKST * deelVan(maat));
  const na = Math.round(120 * maat.ruimte);
  const tabel = Math.round(maat.tabel * 2);
  const cel = Math.round((CEL * maat.cel) / GEWOON.cel);
  const regel = (hoogte: number) => Math.round(hoogte * maat.regel);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="${tekst}"/><w:szCs w:val="${tekst}"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${na}" w:line="${regel(264)}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...KOPPEN.map((k, i) => kop(k, i, maat)),
    alinea(
      'Header',
      'header',
      '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
      klein,
    ),
    alinea('Footer', 'footer', '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>', klein),
    alinea(STIJL.lijst, 'List Paragraph', `<w:spacing w:after="${na}"/><w:contextualSpacing/>`, ''),
    alinea(
      STIJL.citaat,
      'Quote',
      `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${BLAUW}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="EEF2F6"/><w:ind w:left="227"/>`,
      '',
    ),
    alinea(
      STIJL.tabeltekst,
      STIJL.tabeltekst,
      `<w:spacing w:after="0" w:line="${regel(245)}" w:lineRule="auto"/>`,
      `<w:sz w:val="${tabel}"/><w:szCs w:val="${tabel}"/>`,
    ),
    teken(STIJL.bron, STIJL.bron, '<w:color w:val="505050"/><w:sz w:val="16"/><w:szCs w:val="16"/>'),
    teken(STIJL.rijkop, STIJL.rijkop, '<w:b/>'),
    teken(
      STIJL.code,
      STIJL.code,
      '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:color w:val="505050"/><w:sz w:val="18"/>',
    ),
    teken(STIJL.invullen, STIJL.invullen, '<w:shd w:val="clear" w:color="auto" w:fill="FFF1A8"/>'),
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STIJL.tabel}"><w:name w:val="Wvp-tabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="10"/><w:qFormat/><w:tblPr><w:tblBorders>${randen}</w:tblBorders><w:tblCellMar><w:top w:w="${cel}" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="${cel}" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${BLAUW}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E4EAF0"/></w:tcPr></w:tblStylePr></w:style>`,
  ].join('')}</w:styles>`;
}
