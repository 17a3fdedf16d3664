/** What a text of a dossier may not hold, in whatever form it is written. */
import type { YamlCode } from '../problems.ts';

/** C0 and C1 controls but tab and line ends; bidi marks and overrides; zero-width characters; noncharacters. */
export const FORBIDDEN_CHARACTER =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\r(?!\n)/;
const CONFLICT = /^(?:<{7}|>{7})(?: |$)|^={7}$/m;

/** The first thing in a text that may not be there, with its offset. */
export function forbidden(text: string): { code: YamlCode; offset: number } | undefined {
  const character = FORBIDDEN_CHARACTER.exec(text);
  if (character) return { code: 'yaml/teken', offset: character.index };
  const conflict = CONFLICT.exec(text);
  return conflict ? { code: 'yaml/conflict', offset: conflict.index } : undefined;
}
