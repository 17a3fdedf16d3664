/** Reading one file safely: a regular file, not too large, valid UTF-8. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { YamlCode } from './problems.ts';

/** Largest file that is read, in bytes (format.md §2). */
export const MAX_BYTES = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type TextResult = { readonly text: string } | Onleesbaar;

/** Why there is no text, and where that shows. */
export interface Onleesbaar {
  readonly code: YamlCode;
  readonly regel: number;
  readonly kolom: number;
  /** What it is said to be, where that can be told. */
  readonly vorm?: 'UTF-16';
}

/** The text of bytes that are valid UTF-8. */
export function decode(bytes: Uint8Array): TextResult {
  if (isUtf16(bytes)) return { ...fail('yaml/codering'), vorm: 'UTF-16' };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const voor = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd', 1)[0] ?? '';
    const regels = voor.split('\n');
    return { code: 'yaml/codering', regel: regels.length, kolom: (regels.at(-1) ?? '').length + 1 };
  }
}

/** Its mark for the order of bytes, or a zero in every other byte of the first letters, as plain letters have it. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && c === 0 && b !== 0 && d !== 0) || (a !== 0 && c !== 0 && b === 0 && d === 0);
}

/** There is no text, and no place in it. */
export const fail = (code: YamlCode): Onleesbaar => ({ code, regel: 1, kolom: 1 });

/** The text of a regular file of at most `maxBytes`, or why there is none. Never follows a link, and never blocks on a pipe or device. */
export function readText(path: string, maxBytes = MAX_BYTES): TextResult {
  try {
    // Where opening cannot refuse a link (Windows), look first.
    if (constants.O_NOFOLLOW === undefined && !lstatSync(path).isFile()) return fail('yaml/geen-bestand');
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(fd);
      if (!stat.isFile()) return fail('yaml/geen-bestand');
      const { size } = stat;
      if (size > maxBytes) return fail('yaml/te-groot');
      const buffer = Buffer.allocUnsafe(size + 1);
      let length = 0;
      while (length < buffer.length) {
        const read = readSync(fd, buffer, length, buffer.length - length, null);
        if (read === 0) break;
        length += read;
      }
      if (length > size) return fail('yaml/te-groot');
      return decode(buffer.subarray(0, length));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    // A link, and a folder or socket that cannot be opened as a file.
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return fail(['ELOOP', 'EISDIR', 'ENXIO'].includes(code) ? 'yaml/geen-bestand' : 'yaml/onleesbaar');
  }
}
