/** The cases of fixtures/law in the form that ./geval.ts runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Geval } from './geval.ts';

const MAP = join(import.meta.dirname, '../../fixtures/law');

export interface Grensgeval extends Geval {
  readonly titel: string;
  /** The article, ruling or page behind the expectations. */
  readonly source: string;
}

export function leesGevallen(bestand: string): readonly Grensgeval[] {
  const pad = join(MAP, bestand);
  if (!existsSync(pad)) return [];
  return (parse(readFileSync(pad, 'utf8')) as { cases: Grensgeval[] }).cases;
}
