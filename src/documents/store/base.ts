/**
 * What was generated last, kept in `.basis/` beside the draft: the text itself, for the merge, and for a format that
 * cannot be merged only its sum. Each file proves itself with a sum, so that a torn or edited one is never trusted.
 *
 * A draft and its basis are two files, and a crash can come between them. So the new basis is first laid down as
 * `<naam>.volgende`, with the sum of the file that is about to be written; then the file is written; then the new basis
 * gets its name. Whoever comes after a crash sees by that sum whether the file was written: if it was, the new basis
 * counts, if not, the old one. A person who edits right after such a crash meets the old basis: that can give a conflict
 * that was not needed, but never loses a line, because the old basis holds nothing that was written since.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { remove, replaceFile } from '../../write/write.ts';
import { plainText } from './merge.ts';

export const BASIS_MAP = '.basis';
const MAX_BASIS = 4 * 1024 * 1024;
const STAART = /<!-- Basis van wvp voor het samenvoegen\. Niet bewerken\. ([0-9a-f]{64}) ([0-9a-f]{64}) -->\n$/;

export interface Basis {
  /** Text as generated; empty for a format that cannot be merged. */
  readonly text: string;
  /** Sum of the file as it was left after generating. */
  readonly bestand: string;
}

/** The sum that tells two contents apart. */
export function sum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Where the basis of a draft stands. */
export function basisPath(path: string, mergeable: boolean): string {
  return join(dirname(path), BASIS_MAP, mergeable ? basename(path) : `${basename(path)}.sha256`);
}

const volgende = (path: string) => `${path}.volgende`;

/** The basis that belongs to the file as it is now; undefined when there is none that can be trusted. */
export function currentBasis(path: string, mine: Uint8Array | undefined): Basis | undefined {
  const next = readBasis(volgende(path));
  return next && mine && next.bestand === sum(mine) ? next : readBasis(path);
}

/** First step: the new basis is on the disk, but does not count yet. */
export function announce(path: string, basis: Basis): void {
  const body = `${basis.text}<!-- Basis van wvp voor het samenvoegen. Niet bewerken. `;
  replaceFile(volgende(path), `${body}${sum(basis.text)} ${basis.bestand} -->\n`);
}

/** Last step: the announced basis counts. */
export function confirm(path: string): void {
  renameSync(volgende(path), path);
}

/** After a crash: gives the announced basis its name when its file was written, and forgets it otherwise. */
export function recover(path: string, mine: Uint8Array | undefined): void {
  const next = readBasis(volgende(path));
  if (next && mine && next.bestand === sum(mine)) confirm(path);
  else remove(volgende(path));
}

function readBasis(path: string): Basis | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > MAX_BASIS) return undefined;
  const whole = plainText(readFileSync(path, 'utf8'));
  const match = STAART.exec(whole);
  if (!match) return undefined;
  const text = whole.slice(0, match.index);
  const [, own = '', bestand = ''] = match;
  return sum(text) === own ? { text, bestand } : undefined;
}
