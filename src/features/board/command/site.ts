/**
 * The folder of a board. Every file that the board made ends in a line with the hash of what stands before it: so a later run knows
 * its own files, sees that somebody changed one, and never touches what it did not make.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { visible } from '../../../show/visible.ts';
import { makeFolders, putGenerated, remove } from '../../../write/write.ts';

/** Where a board puts pages. */
const MAPPEN = ['.', 'dossiers', 'lijst', 'groep', 'baan'] as const;
/** Files that say nothing of who made a folder. */
const LEEG: ReadonlySet<string> = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);
const MERK = /(?:<!-- |# )wvp-bord sha256:([0-9a-f]{64})(?: -->)?\n$/;

export function sha256(tekst: string, vorm: 'hex' | 'base64'): string {
  return createHash('sha256').update(tekst).digest(vorm);
}

function metMerk(pad: string, tekst: string, hash: string): string {
  const merk = `wvp-bord sha256:${hash}`;
  return `${tekst}${pad.endsWith('.html') ? `<!-- ${merk} -->` : `# ${merk}`}\n`;
}

type Stand = { readonly soort: 'eigen'; readonly hash: string } | { readonly soort: 'gewijzigd' | 'vreemd' };

function standVan(pad: string): Stand {
  if (!lstatSync(pad).isFile()) return { soort: 'vreemd' };
  const tekst = readFileSync(pad, 'utf8');
  const merk = MERK.exec(tekst);
  if (!merk?.[1]) return { soort: tekst.includes('wvp-bord sha256:') ? 'gewijzigd' : 'vreemd' };
  return sha256(tekst.slice(0, merk.index), 'hex') === merk[1]
    ? { soort: 'eigen', hash: merk[1] }
    : { soort: 'gewijzigd' };
}

export class Site {
  readonly #map: string;
  readonly #naam: string;
  /** What was there before this run, by path from the root of the board. */
  readonly #stand = new Map<string, Stand>();
  readonly #gezien = new Set<string>();
  #geschreven = 0;

  /** `naam`: what messages call the folder. Throws ExitError where the folder is not the board's to write in; changes nothing yet. */
  constructor(map: string, naam: string) {
    this.#map = map;
    this.#naam = visible(naam);
    const top = lstatSync(map, { throwIfNoEntry: false });
    if (top && !top.isDirectory()) this.#weiger('is geen map', 'Noem een map met -o.');
    if (!top) return;
    for (const deel of MAPPEN) this.#lees(deel);
    const eigen = [...this.#stand.values()].some((s) => s.soort === 'eigen');
    if (!eigen && readdirSync(map).some((n) => !LEEG.has(n)))
      this.#weiger('is niet leeg en geen bord; er is niets geschreven', 'Noem met -o een lege of een nieuwe map.');
    const anders = [...this.#stand].find(([pad, s]) => s.soort === 'gewijzigd' && pad.endsWith('.html'));
    if (anders)
      this.#weiger(
        `heeft een pagina die na het maken is gewijzigd: ${visible(anders[0])}`,
        'Zet haar ergens anders of haal haar weg, of noem een andere map.',
      );
  }

  #lees(deel: string): void {
    const map = join(this.#map, deel);
    const stat = lstatSync(map, { throwIfNoEntry: false });
    if (!stat) return;
    // Not followed: a link leads out of the folder that was named.
    if (!stat.isDirectory())
      this.#weiger(`heeft ${deel} als bestand of als verwijzing`, 'Haal dat weg, of noem een andere map.');
    for (const entry of readdirSync(map, { withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const pad = deel === '.' ? entry.name : `${deel}/${entry.name}`;
      this.#stand.set(pad, standVan(join(map, entry.name)));
    }
  }

  #weiger(wat: string, doen: string): never {
    throw new ExitError(EXIT.gebruik, `De map ${this.#naam} ${wat}.`, doen);
  }

  /** A page, unless it is there with this content. */
  schrijf(pad: string, tekst: string): void {
    if (this.#gezien.has(pad)) return;
    this.#gezien.add(pad);
    const stand = this.#stand.get(pad);
    const hash = sha256(tekst, 'hex');
    if (stand?.soort === 'eigen' && stand.hash === hash) return;
    if (stand && stand.soort !== 'eigen')
      this.#weiger(
        `heeft al een bestand ${visible(pad)} dat niet van het bord is`,
        'Zet het ergens anders, of noem een andere map.',
      );
    const doel = join(this.#map, pad);
    makeFolders(join(doel, '..'));
    putGenerated(doel, metMerk(pad, tekst, hash));
    this.#geschreven += 1;
  }

  /** A file that people may make their own: then it stays as it is. */
  schrijfVast(pad: string, tekst: string): void {
    const stand = this.#stand.get(pad);
    if (stand && stand.soort !== 'eigen') this.#gezien.add(pad);
    else this.schrijf(pad, tekst);
  }

  /** Takes away what an earlier run made and this one did not, such as the page of a case that is gone. */
  sluit(): { readonly geschreven: number; readonly gelijk: number; readonly weg: number } {
    const oud = [...this.#stand].filter(([pad, s]) => s.soort === 'eigen' && !this.#gezien.has(pad));
    for (const [pad] of oud) remove(join(this.#map, pad));
    for (const deel of MAPPEN) if (deel !== '.') haalLegeWeg(join(this.#map, deel));
    return { geschreven: this.#geschreven, gelijk: this.#gezien.size - this.#geschreven, weg: oud.length };
  }
}

function haalLegeWeg(map: string): void {
  try {
    rmdirSync(map);
  } catch {
    // It holds something, or it was never made.
  }
}
