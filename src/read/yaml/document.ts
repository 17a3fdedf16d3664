/** What reading a text gives: plain values, with a place for each. */
import type { SyntaxVorm, YamlCode } from '../problems.ts';
import type { PlainDocument } from './plain.ts';

export interface YamlProblem {
  readonly code: YamlCode;
  /** What kind of mistake `yaml/syntax` is, where that can be told. */
  readonly vorm?: SyntaxVorm | undefined;
  readonly regel: number;
  readonly kolom: number;
}

/** Path of keys and indexes to a value. */
export type Path = readonly (string | number)[];

export interface YamlDocument extends PlainDocument {
  /** Line and column of the value at a path (of the key with `onKey`); of the nearest parent where there is none. */
  readonly locate: (path: Path, onKey?: boolean) => readonly [regel: number, kolom: number];
  /** Line and column of the character at an offset in the text at a path; of the value's start where that is no text. */
  readonly locateIn: (path: Path, offset: number) => readonly [regel: number, kolom: number];
}

export interface YamlResult {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly YamlProblem[];
}
