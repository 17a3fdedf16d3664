/** The linter over a whole case: the texts in its files, the comments in them, and the names of files and folders. */
import type { Finding } from '../core/finding.ts';
import { dossierSchema } from '../dossier/dossier.ts';
import { keysIn } from '../dossier/issues.ts';
import { isSoort, schemaFor } from '../dossier/kinds/index.ts';
import type { Bronbestand } from '../dossier/stored.ts';
import { CATEGORIEEN, type CategorieId } from './categories.ts';
import { type LintOpties, lintEvent, lintText } from './index.ts';
import type { Treffer } from './sentence.ts';

/** `commentaar`: the offsets of each `#` that begins a comment, where a line holds more than one that may. */
export type LintBron = Bronbestand & { readonly commentaar?: readonly number[] };

export interface LintZaak {
  /** Name of the case folder. */
  readonly map: string;
  readonly bronnen: readonly LintBron[];
  /** Paths of other files and folders of the case. */
  readonly overige: readonly string[];
}

type Melding = Omit<Finding, 'regel' | 'kolom'>;

/** A finding that still has to be placed: finding the line takes a second, slower look at the file. */
export type Vondst = { readonly melding: Melding; readonly start: number } & (
  | { readonly waar: 'veld'; readonly document: number; readonly pad: readonly (string | number)[] }
  /** Perhaps in a comment: `hekje` is the offset in the file of a `#` that may begin one, `start` counts from after it. */
  | { readonly waar: 'commentaar'; readonly hekje: number }
  | { readonly waar: 'naam' }
);

/** What is found says a file, a category and a rule: never the word, never the sentence. */
export function lintCase(zaak: LintZaak, opties: LintOpties): Vondst[] {
  return [...zaak.bronnen.flatMap((bron) => lintFile(bron, opties)), ...lintNames(zaak, opties)];
}

function lintFile({ bestand, tekst, documenten, commentaar }: LintBron, opties: LintOpties): Vondst[] {
  const found: Vondst[] = [];
  for (const [document, { id, waarde }] of documenten.entries())
    for (const treffer of lintEvent(waarde, opties)) {
      const { pad, start } = treffer;
      const namen = bekend(pad, waarde['soort']);
      const veld = namen.filter((p) => typeof p === 'string').join('.');
      const melding = meldingOf(treffer, `in het veld "${veld}"`, bestand, `${id}:${namen.join('.')}`);
      found.push({ melding, waar: 'veld', document, pad, start });
    }
  for (const at of commentaar ?? mogelijkCommentaar(tekst)) {
    const eind = tekst.indexOf('\n', at);
    const line = tekst.slice(at + 1, eind === -1 ? undefined : eind);
    for (const treffer of lintText(line, opties, 'kort')) {
      const melding = meldingOf(treffer, 'in commentaar', bestand, `${bestand}:commentaar`);
      found.push({ melding, waar: 'commentaar', hekje: at, start: treffer.start });
    }
  }
  return found;
}

/** The offset of each `#` that may begin a comment. */
function mogelijkCommentaar(tekst: string): number[] {
  return [...tekst.matchAll(/(?<![^\s])#/g)].map((m) => m.index);
}

/** Whether a line holds more than one `#` that may begin a comment: looking after each of them would take the square of its length. */
export function isMeerduidig(tekst: string): boolean {
  return /(?:^|\s)#[^\n]*[^\S\n]#/m.test(tekst);
}

/** The path with only the keys that the format has: any other is text that somebody made up, and may be a name or an illness. */
function bekend(pad: readonly (string | number)[], soort: unknown): readonly (string | number)[] {
  const schema = typeof soort === 'string' && isSoort(soort) ? schemaFor(soort) : dossierSchema();
  const keys = keysIn(schema);
  return pad.map((p) => (typeof p === 'number' || keys.includes(p) ? p : '…'));
}

/**
 * Names of files end in logs and on screens, so they may hold as little as a text. The finding does not repeat the name: it points at
 * the folder and gives the date that the name begins with.
 */
function lintNames({ map, bronnen, overige }: LintZaak, opties: LintOpties): Vondst[] {
  const look = (name: string, waar: string, bestand: string): Vondst[] => {
    const datum = /^\d{4}(?:-\d{2}){0,2}/.exec(name)?.[0];
    const begin = datum === undefined ? '' : ` (begint met ${datum})`;
    return lintText(asWords(name), opties, 'naam').map((treffer) => ({
      melding: meldingOf(treffer, `${waar}${begin}`, bestand, `naam:${bestand}:${datum ?? ''}`),
      waar: 'naam',
      start: 0,
    }));
  };
  const paths = [...bronnen.map((b) => b.bestand).filter((b) => b !== 'dossier.yaml'), ...overige];
  return [
    ...look(map, 'in de naam van de map van het dossier', 'dossier.yaml'),
    ...paths.flatMap((path) => {
      const cut = path.lastIndexOf('/');
      return look(path.slice(cut + 1), 'in de naam van een bestand of map', cut === -1 ? '.' : path.slice(0, cut));
    }),
  ];
}

/** Without extension and the date before it: "2026-03-02-brief_kliniek.pdf" is "brief kliniek". */
function asWords(name: string): string {
  return name
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/^\d{4}(?:-\d{2}){0,2}(?!\d)/, '')
    .replace(/[-_.]+/g, ' ')
    .trim();
}

function meldingOf({ code, ernst }: Treffer, waar: string, bestand: string, sleutel: string): Melding {
  const { titel, waarom, doen } = CATEGORIEEN[code.slice('privacy/'.length) as CategorieId];
  return { code, ernst, bericht: `${titel}, ${waar}.`, waarom, doen, sleutel, verantwoord: false, bestand };
}
