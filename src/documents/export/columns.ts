/** How wide the columns of a table are, from what stands in them. One answer for Word and PDF. */
import { type Run, type Tabel, tekstVan } from './tokens.ts';

/** About so many characters of a table fit beside each other on A4. */
const TEKENS = 100;
/** What the space around the text of a cell takes. */
const MARGE = 3;
/** A word longer than this may be broken. */
const LANGSTE_WOORD = 20;
/** The place for a signature. */
const HANDTEKENING = 24;
/** A source is set smaller. */
const KLEIN = 0.85;

/** Parts of the width of the page that sum to 1. Short columns get what they ask, long ones share the rest. */
export function kolombreedtes(tabel: Tabel): number[] {
  const kolommen = tabel.kop.map((kop, i) => {
    const cellen = [kop, ...tabel.rijen.map((rij) => rij[i] ?? [])].map(tekstVan);
    const schaal = tabel.bron[i] ? KLEIN : 1;
    const teken = tekstVan(kop) === 'Handtekening';
    return {
      minimaal: MARGE + Math.min(LANGSTE_WOORD, Math.max(...cellen.flatMap(woorden).map(lengte), 3)) * schaal * 1.1,
      gewenst: MARGE + Math.max(...cellen.map(lengte), teken ? HANDTEKENING : 3) * schaal * 1.05,
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

function lengte(tekst: string): number {
  return [...tekst].length;
}

/** The rows of a table with as many cells as it has columns. */
export function gelijkeRijen(tabel: Tabel): (readonly Run[])[][] {
  return tabel.rijen.map((rij) => tabel.kop.map((_, i) => rij[i] ?? []));
}
