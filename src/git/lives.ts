/** From changes of paths, as git tells them, to lives of files: a file keeps its life when it is renamed. */
import type { Verandering } from '../dossier/historie.ts';
import type { LogCommit } from './log.ts';

/** Folders below `events/` that the reader of dossiers looks into. */
export const MAX_DIEPTE = 4;

/** A path in one of the folders, relative to that. */
export function binnen(path: string, mappen: readonly string[]): string {
  const map = mappen.find((m) => path.startsWith(m) && isGelezen(path.slice(m.length)));
  return path.slice((map ?? mappen.find((m) => path.startsWith(m)) ?? '').length);
}

/** Whether the reader of dossiers takes this file as an event or as the facts of the case. */
export function isGelezen(bestand: string): boolean {
  if (bestand === 'dossier.yaml') return true;
  const [map, ...rest] = bestand.split('/');
  if (map !== 'events' || rest.length === 0 || rest.length > MAX_DIEPTE + 1) return false;
  return rest.every((name) => !name.startsWith('.')) && bestand.endsWith('.yaml');
}

interface Stap {
  readonly commit: string | null;
  readonly wat: Verandering['wat'];
  readonly van?: string;
  readonly voor: readonly (string | null)[];
  readonly na: string | null;
}

export interface Leven {
  pad: string;
  leeft: boolean;
  readonly stappen: Stap[];
}

/** From changes of paths to lives of files. Branches may tell the same thing twice, and in any order beside each other. */
export function vouw(log: readonly LogCommit[], mappen: readonly string[]): Leven[] {
  const levens: Leven[] = [];
  const op = new Map<string, Leven>();
  const begin = (pad: string): Leven => {
    const leven: Leven = { pad, leeft: true, stappen: [] };
    levens.push(leven);
    op.set(pad, leven);
    return leven;
  };
  for (const { id: commit, regels } of log) {
    for (const regel of regels) {
      const { pad, van, voor, na } = regel;
      const [letter] = regel.letter;
      const hier = op.get(pad);
      const laatste = hier?.stappen.at(-1)?.na ?? null;
      if (letter === 'R' && van !== undefined) {
        const leven = op.get(van) ?? begin(van);
        if (leven.pad === pad && leven.leeft) continue;
        // With its folder only: to the dossier it is the same file.
        const mee = binnen(van, mappen) === binnen(pad, mappen);
        if (!mee) leven.stappen.push({ commit, wat: 'hernoemd', van, voor, na });
        else if (!voor.includes(na)) leven.stappen.push({ commit, wat: 'gewijzigd', voor, na });
        Object.assign(leven, { pad, leeft: true });
        op.set(pad, leven);
      } else if (na === null) {
        const leven = hier ?? begin(pad);
        // Renamed on another branch: it goes on under that name.
        if (leven.pad !== pad || !leven.leeft) continue;
        leven.stappen.push({ commit, wat: 'verwijderd', voor, na });
        leven.leeft = false;
      } else if (letter === 'A') {
        if (!hier || hier.pad !== pad) begin(pad).stappen.push({ commit, wat: 'toegevoegd', voor: [], na });
        else if (!hier.leeft) {
          hier.stappen.push({ commit, wat: 'toegevoegd', voor: [], na });
          hier.leeft = true;
        } else if (laatste !== na) hier.stappen.push({ commit, wat: 'gewijzigd', voor: [laatste], na });
      } else if (!voor.includes(na)) {
        const leven = hier ?? begin(pad);
        leven.stappen.push({ commit, wat: 'gewijzigd', voor, na });
        leven.leeft = true;
      }
    }
  }
  return levens.filter((l) => [l.pad, ...l.stappen.map((s) => s.van ?? '')].some((path) => isVanDossier(path, mappen)));
}

function isVanDossier(path: string, mappen: readonly string[]): boolean {
  return mappen.some((map) => path.startsWith(map) && isGelezen(path.slice(map.length)));
}

/** A merge may take one side as it is: then no commit says that a file of the other went, or stayed. */
export function sluit(levens: readonly Leven[], inHoofd: ReadonlyMap<string, string>): void {
  const levend = new Set(levens.filter((l) => l.leeft).map((l) => l.pad));
  for (const leven of levens) {
    const na = inHoofd.get(leven.pad) ?? null;
    if (leven.leeft && na === null) {
      leven.stappen.push({ commit: null, wat: 'verwijderd', voor: [leven.stappen.at(-1)?.na ?? null], na });
      leven.leeft = false;
    } else if (na !== null && !levend.has(leven.pad)) {
      leven.stappen.push({ commit: null, wat: 'toegevoegd', voor: [], na });
      leven.leeft = true;
      levend.add(leven.pad);
    }
  }
}
