/** Figures that are another number in every run: what was measured, and when. docs/cijfers.md repeats them; nothing compares them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Telling } from './fuzz.ts';

export interface Gemeten {
  readonly fuzz?: Telling & { readonly zaad: number };
  readonly kills?: { readonly keren: number; readonly geschreven: number };
  readonly storingen?: { readonly opdrachten: number; readonly plaatsen: number; readonly keren: number };
}
type Stuk = keyof Gemeten;
type Bewaard = { readonly [S in Stuk]?: Gemeten[S] & { readonly op: string } };

const BESTAND = join(import.meta.dirname, 'gemeten.json');

export function gemeten(): Bewaard {
  return existsSync(BESTAND) ? (JSON.parse(readFileSync(BESTAND, 'utf8')) as Bewaard) : {};
}

export function bewaar(nieuw: Gemeten): void {
  const op = new Date().toISOString().slice(0, 10);
  const stukken = Object.entries(nieuw).map(([naam, stuk]) => [naam, { op, ...stuk }]);
  writeFileSync(BESTAND, `${JSON.stringify({ ...gemeten(), ...Object.fromEntries(stukken) }, null, 2)}\n`);
}
