/** Breaks styled text into lines of a given width. */
import type { Run } from './tokens.ts';

/** A piece of a line in one style. */
interface Deel {
  readonly tekst: string;
  readonly run: Run;
  readonly breedte: number;
}
export type Regel = readonly Deel[];

/** The width of a text in the style of a run. */
export type Meet = (tekst: string, run: Run) => number;

/** A line may end after a space, a hyphen or a slash; a word that is wider than the line is broken where the line ends. */
const STUKKEN = /[^ \-/\u2013\n]*(?:[-/\u2013]+|\n| +|$)/gu;

/** At least one line, also for no text. */
export function regels(inhoud: readonly Run[], breedte: number, meet: Meet): Regel[] {
  const klaar: Deel[][] = [];
  let regel: Deel[] = [];
  let x = 0;
  const sluit = () => {
    klaar.push(regel);
    regel = [];
    x = 0;
  };
  const voeg = (tekst: string, run: Run) => {
    const deel = { tekst, run, breedte: meet(tekst, run) };
    regel.push(deel);
    x += deel.breedte;
  };
  for (const { tekst, run, eind } of stukken(inhoud)) {
    const zonderSpatie = tekst.trimEnd();
    if (x > 0 && x + meet(zonderSpatie, run) > breedte) sluit();
    let rest = tekst;
    while (meet(rest.trimEnd(), run) > breedte - x) {
      const past = zoveelPast(rest, run, breedte - x, meet);
      voeg(past, run);
      sluit();
      rest = rest.slice(past.length);
    }
    if (rest !== '' && !(x === 0 && rest.trim() === '')) voeg(rest, run);
    if (eind) sluit();
  }
  if (regel.length > 0 || klaar.length === 0) sluit();
  return klaar.map((r) => samen(r, meet));
}

function stukken(inhoud: readonly Run[]): { tekst: string; run: Run; eind: boolean }[] {
  return inhoud.flatMap((run) =>
    (run.tekst.match(STUKKEN) ?? [])
      .filter((stuk) => stuk !== '')
      .map((stuk) => ({ tekst: stuk.replace('\n', ''), run, eind: stuk.endsWith('\n') })),
  );
}

/** At least one character, so that a line always moves on. */
function zoveelPast(tekst: string, run: Run, breedte: number, meet: Meet): string {
  const tekens = [...tekst];
  let n = 1;
  while (n < tekens.length && meet(tekens.slice(0, n + 1).join(''), run) <= breedte) n++;
  return tekens.slice(0, n).join('');
}

/** Neighbours in one style become one piece, so that a reader copies words and not syllables. */
function samen(regel: readonly Deel[], meet: Meet): Regel {
  const uit: Deel[] = [];
  for (const deel of regel) {
    const vorig = uit.at(-1);
    if (vorig?.run === deel.run) {
      const tekst = vorig.tekst + deel.tekst;
      uit.splice(-1, 1, { tekst, run: deel.run, breedte: meet(tekst, deel.run) });
    } else uit.push(deel);
  }
  return uit;
}
