/** How wide the columns of a table are, from what stands in them. One answer for Word and PDF. */
import { breedteVan } from '../parts/width.ts';
import { type Run, type Tabel, tekstVan } from './tokens.ts';

/** About so many digits of a table fit beside each other on A4. */
const TEKENS = 106;
/** What the space around the text of a cell takes. */
const MARGE = 2.4;
/** A word longer than this may be broken; a column of shorter texts, such as dates, is not. */
const KORT = 20;
/** The place for a signature. */
const HANDTEKENING = 24;
/** A source is set smaller, a header bold. */
const KLEIN = 0.85;
const VET = 1.15;

/** Parts of the width of the page that sum to 1. Short columns get what they ask, long ones share the rest. */
export function kolombreedtes(tabel: Tabel): number[] {
  const kolommen = tabel.kop.map((kop, i) => {
    const titel = tekstVan(kop);
    const cellen = tabel.rijen.map((rij) => tekstVan(rij[i] ?? []));
    const schaal = tabel.bron[i] ? KLEIN : tabel.rijkop && i === 0 ? VET : 1;
    // The words of a header may stand under each other, so only the longest one counts.
    const ruimte = titel === 'Handtekening' ? HANDTEKENING : langste(woorden(titel)) * VET;
    const woord = Math.min(KORT, langste(cellen.flatMap(woorden)));
    const regel = langste(cellen);
    return {
      minimaal: MARGE + Math.max(ruimte, (regel <= KORT ? regel : woord) * schaal),
      gewenst: MARGE + Math.max(ruimte, regel * schaal),
    };
  });
  const breedtes = verdeel(kolommen);
  const som = breedtes.reduce((a, b) => a + b, 0);
  return breedtes.map((b) => b / som);
}

interface Kolom {
  readonly minimaal: number;
  readonly gewenst: number;
}

function verdeel(kolommen: readonly Kolom[]): number[] {
  const breedtes = kolommen.map((k) => k.minimaal);
  const open = new Set(kolommen.keys());
  let ruimte = TEKENS;
  // From short to long: a column that asks less than its share is served, and leaves more for the others.
  for (const i of [...open].sort((a, b) => (kolommen[a]?.gewenst ?? 0) - (kolommen[b]?.gewenst ?? 0))) {
    const kolom = kolommen[i];
    if (!kolom) continue;
    const gewicht = [...open].reduce((som, j) => som + Math.sqrt(kolommen[j]?.gewenst ?? 0), 0);
    const deel = (ruimte * Math.sqrt(kolom.gewenst)) / gewicht;
    const breedte = Math.max(kolom.minimaal, Math.min(kolom.gewenst, deel));
    breedtes[i] = breedte;
    ruimte = Math.max(0, ruimte - breedte);
    open.delete(i);
  }
  return breedtes;
}

function woorden(tekst: string): string[] {
  return tekst.split(/\s+|(?<=-)/);
}

function langste(teksten: readonly string[]): number {
  return Math.max(0, ...teksten.map(breedteVan));
}

/** The rows of a table with as many cells as it has columns. */
export function gelijkeRijen(tabel: Tabel): (readonly Run[])[][] {
  return tabel.rijen.map((rij) => tabel.kop.map((_, i) => rij[i] ?? []));
}
