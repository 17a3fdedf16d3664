/** Text of a dossier in Markdown, without anything in it that Markdown or HTML acts on. */
import { visible } from './visible.ts';

/** In a line or a cell of a table. */
export function markdownTekst(value: string): string {
  return visible(value).replace(/[\\`*_[\]<>#|~!&@]/g, (teken) => `\\${teken}`);
}
