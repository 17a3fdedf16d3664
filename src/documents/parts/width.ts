/** How much room a text takes on paper, before any font is loaded. */

/** How wide letters are beside a digit, about the same in every sans serif. */
const BREEDTES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|() -]/u, 0.55],
  [/[frtsIJ]/u, 0.8],
  [/[mwMW%@]/u, 1.65],
  [/\p{Lu}/u, 1.2],
  [/[\p{Extended_Pictographic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, 2.4],
];
const ANDERS = 1.05;

/** The width of a text, about so many digits. */
export function breedteVan(tekst: string): number {
  return [...tekst].reduce((som, teken) => som + tekenBreedte(teken), 0);
}

/** As much of a text as is no wider than so many digits. */
export function zoverBreed(tekst: string, breedte: number): string {
  let som = 0;
  let past = '';
  for (const teken of tekst) {
    som += tekenBreedte(teken);
    if (som > breedte) return past;
    past += teken;
  }
  return tekst;
}

function tekenBreedte(teken: string): number {
  return BREEDTES.find(([soort]) => soort.test(teken))?.[1] ?? ANDERS;
}
