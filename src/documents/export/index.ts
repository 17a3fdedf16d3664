/** The draft in another format. Each format is loaded only when it is asked for. */
import type { Meta } from './tokens.ts';

export type { Meta } from './tokens.ts';

/** The formats beside Markdown itself. */
export const FORMATEN = ['html', 'docx', 'pdf'] as const;
export type Formaat = (typeof FORMATEN)[number];

/** The whole file: text for html, bytes for docx and pdf. Same draft and meta, same bytes. */
export async function exportDocument(format: Formaat, markdown: string, meta: Meta): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return (await import('./html.ts')).toHtml(markdown, meta);
    case 'docx':
      return (await import('./docx.ts')).toDocx(markdown, meta);
    case 'pdf':
      return (await import('./pdf.ts')).toPdf(markdown, meta);
  }
}
