/** What a recorded screen is about: the lines that name a subject. What the rest of the screen says is the subject of other tests. */
import { RULES } from '../../src/rules/index.ts';

interface Opdracht {
  readonly args: readonly string[];
  /** Nothing: the whole screen. */
  readonly onderwerpen: readonly string[];
}

/** A line of `run`: a command line and, after a `|`, its subjects. */
export function leesOpdracht(regel: string): Opdracht {
  const [opdracht = '', onderwerpen = ''] = regel.split(' | ');
  return {
    args: opdracht.split(' ').filter((a) => a !== ''),
    onderwerpen: onderwerpen.match(/!?\/(?:\\.|[^/\\])+\/|\S+/g) ?? [],
  };
}

/**
 * The lines that name one of the subjects, each with the lines below it that stand further to the right. A subject is a word of wvp (id of a
 * step, which also stands for its title; code; dossier) or a pattern between slashes. `!` before it: it must not be there.
 */
export function overOnderwerp(scherm: string, onderwerpen: readonly string[]): string {
  if (onderwerpen.length === 0) return scherm;
  const regels = scherm.split('\n');
  const noemt = onderwerpen.map((onderwerp) => {
    const niet = onderwerp.startsWith('!');
    const test = herkenner(niet ? onderwerp.slice(1) : onderwerp);
    if (regels.some(test) === niet)
      throw new Error(`${onderwerp}: ${niet ? 'still there' : 'no line about it'} in\n${scherm}`);
    return niet ? () => false : test;
  });
  let onder = Number.POSITIVE_INFINITY;
  const over = regels.filter((regel) => {
    if (regel.trim() === '') {
      onder = Number.POSITIVE_INFINITY;
      return false;
    }
    const inspringing = regel.length - regel.trimStart().length;
    if (inspringing > onder) return true;
    const raak = noemt.some((test) => test(regel));
    onder = raak ? inspringing : Number.POSITIVE_INFINITY;
    return raak;
  });
  return over.map((regel) => `${regel}\n`).join('');
}

function herkenner(onderwerp: string): (regel: string) => boolean {
  if (onderwerp.startsWith('/')) {
    const patroon = new RegExp(onderwerp.slice(1, -1));
    return (regel) => patroon.test(regel);
  }
  const woord = new RegExp(`(?<![\\w.-])${onderwerp.replaceAll('.', '\\.')}(?![\\w-])`);
  const titel = RULES.find((r) => r.id === onderwerp)?.titel;
  if (titel === undefined) return (regel) => woord.test(regel);
  return (regel) => woord.test(regel) || noemtTitel(regel, titel);
}

/** In a column the end of a title may be cut off. */
function noemtTitel(regel: string, titel: string): boolean {
  const cel = regel.split(/ {2,}|✓ |✗ |▸ |· /).at(-1) ?? '';
  return regel.includes(titel) || (cel.endsWith('…') && cel.length > 8 && titel.startsWith(cel.slice(0, -1).trimEnd()));
}
