/** How much the linter finds in sentences that were written before its lists were opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type LintOpties, lintText } from '../../src/privacy/index.ts';

interface Verzameling {
  readonly verboden: readonly { readonly categorie: string; readonly zinnen: readonly string[] }[];
  readonly goed: readonly { readonly soort: string; readonly zinnen: readonly string[] }[];
}
type Stand = 'fout' | 'waarschuwing' | 'info' | 'niets';

const lees = (naam: string): Verzameling => parse(readFileSync(join(import.meta.dirname, naam), 'utf8')) as Verzameling;

export function stand(zin: string, opties: LintOpties = {}): Stand {
  const ernsten = lintText(zin, opties).map((t) => t.ernst);
  return (['fout', 'waarschuwing', 'info'] as const).find((e) => ernsten.includes(e)) ?? 'niets';
}

export function tel(zinnen: readonly string[]) {
  const standen = zinnen.map((zin) => stand(zin));
  const of = (...wie: Stand[]) => standen.filter((s) => wie.includes(s)).length;
  return {
    n: zinnen.length,
    fout: of('fout'),
    gemeld: of('fout', 'waarschuwing'),
    alles: of('fout', 'waarschuwing', 'info'),
  };
}

/** Wilson interval, 95 %. */
function wilson(k: number, n: number): [number, number] {
  const z = 1.959964;
  const p = k / n;
  const midden = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, midden - half), Math.min(1, midden + half)];
}

/** `k` of `n`, the share, and its interval. */
export function deel(k: number, n: number): string {
  const [laag, hoog] = wilson(k, n);
  return `${k}/${n} = ${(k / n).toFixed(3)} [${laag.toFixed(3)}-${hoog.toFixed(3)}]`;
}

/** The sentences of some files together. */
export function meet(...namen: string[]) {
  const sets = namen.map(lees);
  const verboden = sets.flatMap((s) => s.verboden);
  const soorten = [...new Set(verboden.map((g) => g.categorie))].map((categorie) => ({
    categorie,
    zinnen: verboden.filter((g) => g.categorie === categorie).flatMap((g) => g.zinnen),
  }));
  const fout = tel(verboden.flatMap((g) => g.zinnen));
  const loos = tel(sets.flatMap((s) => s.goed).flatMap((g) => g.zinnen));
  return { soorten, fout, loos };
}

/** The sets that nobody who made the lists has seen. */
export const gemeten = meet('held-out-3.yaml', 'held-out-4.yaml');
