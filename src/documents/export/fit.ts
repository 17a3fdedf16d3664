/** How large the letters and how wide the spaces of a document are, from the usual size to the smallest that reads well. */

export interface Maat {
  /** Size of running text, in points. */
  readonly tekst: number;
  /** Size of text in a table, in points. */
  readonly tabel: number;
  /** Height of a line, as a part of the usual height. */
  readonly regel: number;
  /** Distance between blocks, as a part of the usual distance. */
  readonly ruimte: number;
  /** Space above and below the text of a cell, in points. */
  readonly cel: number;
}

/** Every document but one that must fit on one page. */
export const GEWOON: Maat = { tekst: 10, tabel: 9, regel: 1, ruimte: 1, cel: 3 };

/** From wide to tight: first the white goes, then the letters shrink; never below 8 points. */
export const MATEN: readonly Maat[] = [
  GEWOON,
  { tekst: 10, tabel: 9, regel: 0.97, ruimte: 0.6, cel: 2.2 },
  { tekst: 9.5, tabel: 9, regel: 0.94, ruimte: 0.35, cel: 1.5 },
  { tekst: 9, tabel: 8.7, regel: 0.92, ruimte: 0.25, cel: 1.2 },
  { tekst: 8.5, tabel: 8.4, regel: 0.9, ruimte: 0.18, cel: 1 },
  { tekst: 8, tabel: 8, regel: 0.88, ruimte: 0.12, cel: 0.8 },
];

/** The sizes of the usual document, that the others are a part of. */
export const deelVan = (maat: Maat) => maat.tekst / GEWOON.tekst;
