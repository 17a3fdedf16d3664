/**
 * A Markdown draft as blocks, for every format that is made of it. Whatever a format could take for something active
 * (HTML, pictures, addresses of another kind than http and mailto) is plain text from here on.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/** What stands in the head and in the properties of a document. */
export interface Meta {
  readonly titel: string;
  readonly dossier: string;
  /** `yyyy-mm-dd`; also the date of the file, so that the same draft gives the same bytes. */
  readonly peildatum: string;
  readonly versie: string;
}

/** Text in one style; `\n` is a hard line end. */
export interface Run {
  readonly tekst: string;
  readonly vet: boolean;
  readonly cursief: boolean;
  readonly code: boolean;
  /** A mark `[INVULLEN: …]` that a person still has to replace. */
  readonly invullen: boolean;
  readonly link: string | undefined;
}

interface Kop {
  readonly soort: 'kop';
  readonly niveau: number;
  readonly inhoud: readonly Run[];
  /** A rule stands before it: it opens a new page, because what follows goes to somebody else. */
  readonly nieuwePagina: boolean;
}
interface Alinea {
  readonly soort: 'alinea';
  readonly inhoud: readonly Run[];
  /** Stays on the page of the block after it: it leads in a table or a list, is a label, or closes a letter. */
  readonly bijVolgende: boolean;
  /** The line under which people sign: room is left after it. */
  readonly handtekening: boolean;
}
export interface Tabel {
  readonly soort: 'tabel';
  readonly kop: readonly (readonly Run[])[];
  readonly rijen: readonly (readonly (readonly Run[])[])[];
  /** Per column: it only says where a fact comes from, so it is set smaller. */
  readonly bron: readonly boolean[];
  /** The first cell of a row names the row. */
  readonly rijkop: boolean;
  /** People sign in it: high rows. */
  readonly handtekening: boolean;
  /** Not parted by the end of a page: it is short, or people sign in it. */
  readonly bijeen: boolean;
}
export interface Lijst {
  readonly soort: 'lijst';
  /** The first number, or undefined for bullets. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Blok[])[];
}
interface Citaat {
  readonly soort: 'citaat';
  readonly blokken: readonly Blok[];
}
interface Lijn {
  readonly soort: 'lijn';
}
export type Blok = Kop | Alinea | Tabel | Lijst | Citaat | Lijn;

/** Characters that XML 1.0 does not allow (par. 2.2), and lone halves of a pair. */
const ONGELDIG = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu;
const INVULLEN = /(\[INVULLEN: [^\]]*\])/;
/** How many lines, of how many characters, the close of a letter has at most. */
const SLOT = 4;
const KORTE_REGEL = 150;
/** A table of no more rows and characters than this is short. */
const KORTE_TABEL = { rijen: 6, tekens: 1000 };
const BRON = new Set(['Bron', 'Bewijs']);
/** Entities that a template may hold; user text holds none (markdown.ts). */
const ENTITEITEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  euro: '€',
};

type Stijl = Omit<Run, 'tekst'>;
const GEWOON: Stijl = { vet: false, cursief: false, code: false, invullen: false, link: undefined };

/** Text without what no format can hold. */
export function schoon(tekst: string): string {
  return tekst.replace(ONGELDIG, '').normalize('NFC');
}

/** The plain text of runs. */
export function tekstVan(runs: readonly Run[]): string {
  return runs.map((r) => r.tekst).join('');
}

/** Quotes and lists in each other, on one line of a draft: deeper is a slip or an attack, and no format can show it. */
const MAX_DIEP = 50;

/** A draft that no format can be made of. */
export class TeDiepError extends Error {
  /** The line where it is nested too deep. */
  readonly regel: number;
  constructor(regel: number) {
    super('nested too deep');
    this.regel = regel;
  }
}

/** Marks of quotes and lists that open a line, and the two columns of an indent, each count for one. */
function diepte(line: string): number {
  const begin = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(line)?.[0] ?? '';
  const merken = begin.replace(/[ \t]/g, '').length;
  return merken + (begin.length - merken) / 4;
}

function nietTeDiep(markdown: string): string {
  const regel = markdown.split('\n').findIndex((line) => diepte(line) > MAX_DIEP);
  if (regel >= 0) throw new TeDiepError(regel + 1);
  return markdown;
}

/** The blocks of a draft: one heading of level 1 first, and no level skipped after it. */
export function leesMarkdown(markdown: string, meta: Meta): Blok[] {
  const blokken = lees(tokensVan(nietTeDiep(schoon(markdown))));
  const eerste = blokken.findIndex((b) => b.soort === 'kop' && b.niveau === 1);
  const titel: Kop = {
    soort: 'kop',
    niveau: 1,
    inhoud: [{ tekst: schoon(meta.titel), ...GEWOON }],
    nieuwePagina: false,
  };
  const [kop = titel] = eerste < 0 ? [] : blokken.splice(eerste, 1);
  let vorige = 1;
  const rest = blokken.flatMap((b, i): Blok[] => {
    if (b.soort === 'lijn' && blokken[i + 1]?.soort === 'kop') return [];
    if (b.soort !== 'kop') return [b];
    vorige = Math.min(Math.max(b.niveau, 2), vorige + 1);
    return [{ ...b, niveau: vorige, nieuwePagina: blokken[i - 1]?.soort === 'lijn' }];
  });
  return [kop, ...rest];
}

function tokensVan(markdown: string): readonly Token[] {
  try {
    return new Lexer({ gfm: true }).lex(markdown);
  } catch (error) {
    // Marks within a line nest too, and the reader goes as deep as they do.
    if (error instanceof RangeError) throw new TeDiepError(1);
    throw error;
  }
}

function lees(tokens: readonly Token[]): Blok[] {
  const blokken: Blok[] = [];
  let los: Token[] = [];
  const sluit = () => {
    if (los.length > 0) blokken.push(alinea(runs(los)));
    los = [];
  };
  for (const token of tokens as readonly MarkedToken[]) {
    // In a list item the text stands loose, with its checkbox before it.
    if (token.type === 'text' || token.type === 'checkbox') los.push(token);
    else {
      sluit();
      blokken.push(...blok(token));
    }
  }
  sluit();
  return blokken.map((b, i) =>
    b.soort === 'alinea' ? { ...b, bijVolgende: leidtIn(b, blokken.slice(i + 1, i + 1 + SLOT)) } : b,
  );
}

function leidtIn(alinea: Alinea, na: readonly Blok[]): boolean {
  const [volgende] = na;
  if (!volgende) return false;
  if (volgende.soort === 'tabel' || volgende.soort === 'lijst' || label(alinea) || label(volgende)) return true;
  if (!alinea.handtekening && tekstVan(alinea.inhoud).endsWith(':')) return true;
  // The close of a letter: a few short lines down to the one for the signature.
  const slot = na.slice(0, SLOT).findIndex((b) => b.soort === 'alinea' && b.handtekening);
  return slot >= 0 && [alinea, ...na.slice(0, slot)].every(kort);
}

/** A line in bold names what stands under it. */
function label(b: Blok): boolean {
  return b.soort === 'alinea' && b.inhoud.every((r) => r.vet);
}

function kort(b: Blok): boolean {
  return b.soort === 'alinea' && tekstVan(b.inhoud).length <= KORTE_REGEL;
}

function blok(token: MarkedToken): Blok[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [{ soort: 'kop', niveau: token.depth, inhoud: runs(token.tokens), nieuwePagina: false }];
    case 'table':
      return [tabel(token)];
    case 'list':
      return [
        {
          soort: 'lijst',
          start: token.ordered ? Number(token.start) : undefined,
          items: token.items.map((item) => lees(item.tokens)),
        },
      ];
    case 'blockquote':
      return [{ soort: 'citaat', blokken: lees(token.tokens) }];
    case 'hr':
      return [{ soort: 'lijn' }];
    case 'code':
      return [alinea([{ ...GEWOON, tekst: token.text, code: true }])];
    case 'paragraph':
      return [alinea(runs(token.tokens))];
    default:
      return [alinea(runs([token]))];
  }
}

function alinea(inhoud: readonly Run[]): Alinea {
  return { soort: 'alinea', inhoud, bijVolgende: false, handtekening: tekstVan(inhoud).startsWith('Handtekening:') };
}

function tabel(token: Tokens.Table): Tabel {
  const kop = token.header.map((cel) => runs(cel.tokens));
  const namen = kop.map(tekstVan);
  const rijen = token.rows.map((rij) => rij.map((cel) => runs(cel.tokens)));
  const tekens = rijen.flat().reduce((som, cel) => som + tekstVan(cel).length, 0);
  const handtekening = namen.includes('Handtekening');
  return {
    soort: 'tabel',
    kop,
    rijen,
    bron: namen.map((naam) => BRON.has(naam)),
    rijkop: namen[0] === 'Gegeven',
    handtekening,
    bijeen: handtekening || (rijen.length <= KORTE_TABEL.rijen && tekens <= KORTE_TABEL.tekens),
  };
}

function runs(tokens: readonly Token[]): Run[] {
  return inline(tokens, GEWOON)
    .flatMap(markeer)
    .filter((run) => run.tekst !== '');
}

function zelfdeStijl(a: Run, b: Run): boolean {
  return (
    a.vet === b.vet && a.cursief === b.cursief && a.code === b.code && a.invullen === b.invullen && a.link === b.link
  );
}

function markeer(run: Run): Run[] {
  return run.tekst.split(INVULLEN).map((tekst) => ({ ...run, tekst, invullen: INVULLEN.test(tekst) }));
}

function inline(tokens: readonly Token[], stijl: Stijl): Run[] {
  const samen: Run[] = [];
  for (const token of tokens) {
    const volgende = inlineToken(token as MarkedToken, stijl);
    const [eerste] = volgende;
    const vorige = samen.at(-1);
    // A mark that was cut into pieces by an escape is one text again before it is looked for.
    if (eerste && vorige && zelfdeStijl(vorige, eerste)) {
      samen.pop();
      samen.push({ ...vorige, tekst: vorige.tekst + eerste.tekst }, ...volgende.slice(1));
    } else samen.push(...volgende);
  }
  return samen;
}

function inlineToken(token: MarkedToken, stijl: Stijl): Run[] {
  switch (token.type) {
    case 'strong':
      return inline(token.tokens, { ...stijl, vet: true });
    case 'em':
      return inline(token.tokens, { ...stijl, cursief: true });
    case 'del':
      return inline(token.tokens, stijl);
    case 'codespan':
      return [{ ...stijl, tekst: token.text, code: true }];
    case 'br':
      return [{ ...stijl, tekst: '\n' }];
    case 'escape':
      return [{ ...stijl, tekst: token.text }];
    case 'checkbox':
      return [{ ...stijl, tekst: token.checked ? '☑ ' : '☐ ' }];
    case 'link':
      return link(token, stijl);
    case 'image':
      return [{ ...stijl, tekst: token.text }];
    case 'html':
      return [{ ...stijl, tekst: regel(token.text) }];
    case 'text':
      return token.tokens ? inline(token.tokens, stijl) : [{ ...stijl, tekst: regel(entiteiten(token.text)) }];
    default:
      return [{ ...stijl, tekst: regel(token.raw) }];
  }
}

/** On paper an address that is not written out is lost, so it follows the words. */
function link(token: Tokens.Link, stijl: Stijl): Run[] {
  const veilig = /^(https?:\/\/|mailto:)[^\s]+$/i.test(token.href);
  const inhoud = inline(token.tokens, veilig ? { ...stijl, link: token.href } : stijl);
  const adres = token.href.replace(/^mailto:/i, '');
  if (tekstVan(inhoud) === adres || tekstVan(inhoud) === token.href) return inhoud;
  return [...inhoud, { ...stijl, tekst: ` (${adres})` }];
}

function regel(tekst: string): string {
  return tekst.replace(/\s*\n\s*/g, ' ');
}

function entiteiten(tekst: string): string {
  return tekst.replace(/&([a-z]+);/g, (heel, naam: string) =>
    Object.hasOwn(ENTITEITEN, naam) ? (ENTITEITEN[naam] ?? heel) : heel,
  );
}
