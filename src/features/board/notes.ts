/** What lies beside the pages: who may see them, and that git leaves them alone. */
import type { Bord } from './page.ts';

/** A board is made anew; what is committed stays in the history of git for ever. */
export const GITIGNORE = '# Het bord wordt steeds opnieuw gemaakt en hoort niet in git.\n*\n';

export function leesmij({ extern, metNamen }: Pick<Bord, 'extern' | 'metNamen'>): string {
  const inhoud = extern
    ? `Dit bord is gemaakt met --extern: zonder namen en dossiers. Cijfers over minder
dan vijf mensen zijn weggelaten. Twee van zulke borden over bijna dezelfde
dossiers kunnen samen toch iets verraden: geef er niet meer dan nodig.`
    : `Dit bord gaat over zieke werknemers. Ook zonder diagnose zijn dat gegevens over
gezondheid (AVG art. 9), en een dossiernummer is tot een mens te herleiden.
${metNamen ? 'Er staan namen van werknemers in (--met-namen).' : 'Er staan geen namen van werknemers in.'} De namen van werkgevers en
casemanagers staan er wel in. Vrije tekst staat er niet in.

Alleen wie deze dossiers voor het werk moet zien, mag dit bord zien: de
casemanager, en wie hem aanstuurt. Een werkgever of leidinggevende ziet alleen
de eigen dossiers: maak daarvoor een eigen bord met --werkgever.`;
  return `Bord van wvp
============

Open index.html in een browser. Er is geen server en geen netwerk nodig.

${inhoud}

Zet het nooit op een openbare plek: geen openbare website, geen openbare
"Pages", geen map die zonder inloggen te lezen is. Zet het op een interne
webserver achter de eigen aanmelding, of bewaar het als bestand van een nacht in
CI, met een korte bewaartermijn. Gooi een oud bord weg.

Deze map is gemaakt door "wvp bord". Wat wvp hier maakte en niet meer nodig is,
haalt het zelf weg; andere bestanden laat het staan.
`;
}
