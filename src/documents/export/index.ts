/** The draft in another format. Each format is loaded only when it is asked for. */
import { GEWOON, MATEN, type Maat } from './fit.ts';
import type { Meta } from './tokens.ts';

export type { Meta } from './tokens.ts';

/** The formats beside Markdown itself. */
export const FORMATEN = ['html', 'docx', 'pdf'] as const;
export type Formaat = (typeof FORMATEN)[number];

export interface Opmaak {
  /** The draft is meant for one page of A4: the widest size is taken in which it fits. */
  readonly eenPagina?: boolean;
}

/** The whole file: text for html, bytes for docx and pdf. Same draft and meta, same bytes. */
export async function exportDocument(
  format: Formaat,
  markdown: string,
  meta: Meta,
  { eenPagina = false }: Opmaak = {},
): Promise<string | Uint8Array> {
  const maat = eenPagina ? await ruimste(format, markdown, meta) : GEWOON;
  switch (format) {
    case 'html':
      return (await import('./html.ts')).toHtml(markdown, meta, maat);
    case 'docx':
      return (await import('./docx.ts')).toDocx(markdown, meta, maat);
    case 'pdf':
      return (await import('./pdf.ts')).toPdf(markdown, meta, maat);
  }
}

/**
 * How much of a page of the PDF may be taken. Word and a browser break lines with letters of their own, and only the PDF can
 * be measured here: their pages come out up to 5% longer.
 */
const DEEL: Readonly<Record<Formaat, number>> = { pdf: 1, docx: 0.93, html: 0.93 };

/** The widest size in which the draft fits on a page; the usual size for what is too long in every size. */
async function ruimste(format: Formaat, markdown: string, meta: Meta): Promise<Maat> {
  const { ruimsteMaat } = await import('./pdf.ts');
  return ruimsteMaat(markdown, meta, MATEN, DEEL[format]) ?? ruimsteMaat(markdown, meta, MATEN, 1) ?? GEWOON;
}
