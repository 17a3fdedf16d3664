/** The lists, compiled once when the first text is looked at, and what they say of one word. */
import { CATEGORIEEN, type CategorieId, type Soort } from './categories.ts';
import { fold } from './normalise.ts';
import { compileFrasen, type Frase, type Groepen } from './phrases.ts';
import { SOORTEN, soortBit } from './together.ts';
import { sections, type VELDEN } from './word-lists.ts';
import geenTypefoutText from './words/geen-typefout.txt?raw';
import gezondheidText from './words/gezondheid.txt?raw';
import groepenText from './words/groepen.txt?raw';
import omstandighedenText from './words/omstandigheden.txt?raw';
import samenText from './words/samen.txt?raw';
import toegestaanText from './words/toegestaan.txt?raw';
import werkText from './words/werk.txt?raw';
import zorgText from './words/zorg.txt?raw';

interface Verboden {
  readonly frase: Frase;
  readonly soort: Soort;
}

/** What is known of one word, whatever stands around it. */
export interface WoordKennis {
  readonly vorm: string;
  /** Lists that name the word, errors first. */
  readonly ids: readonly Soort[];
  /** List of an abbreviation in capitals. */
  readonly afkorting: Soort | undefined;
  /** Category of the term that this word is one letter away from. */
  readonly typefout: CategorieId | undefined;
  /** Phrases that begin with it. */
  readonly verboden: readonly Verboden[];
  readonly toegestaan: readonly Frase[];
  readonly werk: boolean;
  /** Says nothing about work, and is said of opinions, arrangements and things rather than of how somebody is. */
  readonly neutraal: boolean;
  /** Kinds that it belongs to: a bit for each (`soortBit` of together.ts). */
  readonly soorten: number;
  /** It may be part of a finding: named by a list, or the beginning of a phrase. */
  readonly verdacht: boolean;
  /** Begins with a capital and goes on in lower case. */
  readonly hoofdletter: boolean;
}

/** The first parts of compounds, for each list that says something of them. */
type Delen = Map<Soort, Set<string>>;

class Lexicon {
  private readonly groepen: Groepen = groepen();
  private readonly woorden = new Map<string, Soort[]>();
  private readonly stammen = new Map<string, Soort[]>();
  private readonly achtervoegsels = new Map<string, Soort[]>();
  private readonly koppen = new Map<string, Delen>();
  private readonly afkortingen = new Map<string, Soort>();
  private readonly niet = new Map<CategorieId, string[]>();
  private readonly verboden = new Map<string, Verboden[]>();
  private readonly toegestaan: ReadonlyMap<string, Frase[]>;
  private readonly werk: ReadonlySet<string>;
  private readonly neutraal: ReadonlySet<string>;
  private readonly algemeen: ReadonlySet<string>;
  private readonly werkStam: RegExp;
  private readonly geenTypefout: ReadonlySet<string>;
  private readonly soorten = new Map<string, number>();
  private readonly beginnen = new Map<string, number>();
  private readonly einden = new Map<string, number>();
  /** Terms of seven letters and more that an error hangs on, by first letter and length. */
  private readonly lang = new Map<string, [string, CategorieId][]>();
  private readonly kort: number;
  private readonly langst: number;

  constructor() {
    for (const text of [gezondheidText, zorgText, omstandighedenText]) this.addCategories(text);
    const samen = sections(samenText);
    for (const soort of SOORTEN)
      for (const word of this.voluit(samen.get(soort) ?? NIETS)) {
        const map = word.endsWith('*') ? this.beginnen : word.startsWith('*') ? this.einden : this.soorten;
        const part = word.replace('*', '');
        map.set(part, (map.get(part) ?? 0) | soortBit(soort));
      }
    this.toegestaan = compileFrasen(sections(toegestaanText).get('toegestaan') ?? NIETS, this.groepen, (f) => f);
    this.geenTypefout = new Set(sections(geenTypefoutText).get('geen-typefout'));
    const werk = sections(werkText);
    const list = (name: string) => werk.get(name) ?? NIETS;
    this.werk = new Set([...list('woorden'), ...list('veld'), ...list('kort')]);
    this.neutraal = new Set(list('neutraal'));
    this.algemeen = new Set(list('algemeen'));
    this.werkStam = new RegExp(list('stammen').join('|'));
    const lengths = [...this.stammen.keys(), ...this.achtervoegsels.keys(), ...this.koppen.keys()].map((s) => s.length);
    this.kort = Math.min(...lengths);
    this.langst = Math.max(...lengths);
  }

  private addCategories(text: string): void {
    const soorten = new Map<string, Soort>();
    for (const [name, entries] of sections(text)) {
      const [wie = '', veld] = name.split(': ') as [string, (typeof VELDEN)[number]];
      const [id, overIemand] = wie.split('>') as [CategorieId, CategorieId?];
      const soort = soorten.get(wie) ?? { id, overIemand };
      soorten.set(wie, soort);
      this.add(soort, veld, entries);
    }
  }

  private add(soort: Soort, veld: (typeof VELDEN)[number], entries: readonly string[]): void {
    switch (veld) {
      case 'woorden':
        for (const word of entries) {
          put(this.woorden, word, soort);
          if (CATEGORIEEN[soort.id].ernst === 'fout' && word.length >= MIN_TYPEFOUT && /^[a-z]+$/.test(word))
            put(this.lang, `${word[0]}${word.length}`, [word, soort.id]);
        }
        break;
      case 'stammen':
      case 'achtervoegsels':
        for (const part of entries) put(this[veld], part, soort);
        break;
      case 'samenstellingen':
        for (const entry of entries) {
          const [delen = NIETS, koppen = NIETS] = entry.split(' ').map((part) => this.voluit(part.split('/')));
          for (const kop of koppen) this.addKop(kop, soort, delen);
        }
        break;
      case 'hoofdletters':
        for (const word of entries) this.afkortingen.set(word, soort);
        break;
      case 'frasen':
        compileFrasen(entries, this.groepen, (frase) => ({ frase, soort }), this.verboden);
        break;
      case 'niet':
        for (const begin of entries) put(this.niet, soort.id, begin);
    }
  }

  private addKop(kop: string, soort: Soort, delen: readonly string[]): void {
    const lists: Delen = this.koppen.get(kop) ?? new Map();
    this.koppen.set(kop, lists.set(soort, new Set([...(lists.get(soort) ?? NIETS), ...delen])));
  }

  /** The words of a list, with those of the groups that it names. */
  private voluit(entries: readonly string[]): readonly string[] {
    return entries.flatMap((entry) => this.groepen.get(entry) ?? entry);
  }

  woord(tekst: string): WoordKennis {
    const vorm = fold(tekst);
    const los = vorm.replace(/[-']/g, '');
    const ids = new Set<Soort>();
    this.collect(vorm, ids);
    if (los !== vorm) {
      this.collect(los, ids);
      const delen = new Set<Soort>();
      for (const part of vorm.split(/[-']/)) if (part.length > 2) this.collect(part, delen);
      // "MRI-software", "salmonella-controle": the thing, not the disease.
      if (delen.size > 0 && DING_AAN_HET_EIND.test(vorm)) ids.add(ZORGWERK);
      else for (const soort of delen) ids.add(soort);
    }
    const werk = this.isWerk(vorm) || (los !== vorm && vorm.split('-').some((part) => this.isWerk(part)));
    const afkorting = /^[A-Z]{2,5}$/.test(tekst) ? this.afkortingen.get(tekst) : undefined;
    const typefout = ids.size === 0 && !werk ? this.bijna(vorm) : undefined;
    const verboden = this.verboden.get(vorm) ?? NIETS;
    return {
      vorm,
      // Named by a list of errors, a list that doubts adds nothing.
      ids: [...ids].filter(({ overIemand }) => ![...ids].some(({ id }) => id === overIemand)),
      afkorting,
      typefout,
      verboden,
      verdacht: ids.size > 0 || afkorting !== undefined || typefout !== undefined || verboden.length > 0,
      toegestaan: this.toegestaan.get(vorm) ?? NIETS,
      werk,
      neutraal: this.neutraal.has(vorm),
      soorten: this.soortenOf(vorm),
      hoofdletter: /^\p{Lu}\p{Ll}/u.test(tekst),
    };
  }

  private soortenOf(vorm: string): number {
    let bits = this.soorten.get(vorm) ?? 0;
    for (let length = KORTSTE_DEEL; length <= vorm.length && length <= LANGSTE_DEEL; length++)
      bits |= (this.beginnen.get(vorm.slice(0, length)) ?? 0) | (this.einden.get(vorm.slice(-length)) ?? 0);
    return bits;
  }

  private isWerk(vorm: string): boolean {
    return this.werk.has(vorm) || (!this.algemeen.has(vorm) && this.werkStam.test(vorm));
  }

  private collect(vorm: string, into: Set<Soort>): void {
    for (const soort of this.woorden.get(vorm) ?? NIETS) into.add(soort);
    const add = (found: Soort) => {
      const lijst = found.overIemand ?? found.id;
      if (this.niet.get(lijst)?.some((exception) => vorm.startsWith(exception))) return;
      into.add(ZORGWOORD.has(lijst) && AAN_HET_WERK.test(vorm) ? ZORGWERK : found);
    };
    const max = Math.min(this.langst, vorm.length);
    for (let length = this.kort; length <= max; length++) {
      for (const soort of this.stammen.get(vorm.slice(0, length)) ?? NIETS) add(soort);
      if (length === vorm.length) break;
      const tail = vorm.slice(-length);
      for (const soort of this.achtervoegsels.get(tail) ?? NIETS) add(soort);
      const heads = this.koppen.get(tail);
      if (!heads) continue;
      const head = vorm.slice(0, -length);
      const bare = /[s-]$/.test(head) ? head.slice(0, -1) : head;
      for (const [soort, delen] of heads) if (delen.has(head) || delen.has(bare)) add(soort);
    }
    const huis = into.size === 0 ? HUIS.exec(vorm) : null;
    if (huis?.[1] !== undefined && this.isZiekte(huis[1])) into.add(BEHANDELAAR);
  }

  /** A word that a list of illnesses or complaints knows. */
  private isZiekte(vorm: string): boolean {
    const found = new Set<Soort>();
    this.collect(vorm, found);
    return [...found].some(({ id }) => id === 'diagnose' || id === 'klacht');
  }

  /** The category of a term that is one slip away: a letter too many, too few, another, or two that changed places. */
  private bijna(vorm: string): CategorieId | undefined {
    if (vorm.length < MIN_TYPEFOUT || vorm.length > MAX_TYPEFOUT || !/^[a-z]+$/.test(vorm)) return undefined;
    if (this.geenTypefout.has(vorm)) return undefined;
    for (let length = vorm.length - 1; length <= vorm.length + 1; length++)
      for (const [term, id] of this.lang.get(`${vorm[0]}${length}`) ?? NIETS) if (isBijna(vorm, term)) return id;
    return undefined;
  }
}

function groepen(): Groepen {
  const found = new Map<string, readonly string[]>();
  for (const [name, entries] of sections(groepenText))
    found.set(
      name,
      entries.flatMap((entry) => found.get(entry) ?? entry),
    );
  return found;
}

function put<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** "Medicijnkar", "fysiotherapiepraktijk": the thing or the place of somebody's work, as easily as a treatment. */
const AAN_HET_WERK =
  /(?:do(?:os|zen)|kar(?:ren)?|kast(?:en)?|rondes?|fabriek|praktijk|afdeling(?:en)?|winkel|teams?|meldkamer|voorraad|handel|industrie|lijst(?:en)?|appara(?:at|ten|tuur)|instrument(?:en)?|receptie|balie|assistente?n?|opleiding|student(?:en)?|docente?|cursus|training|kamers?|koffers?|bezorger|koerier|levering|leverancier|verpakking(?:en)?|personeel|medewerkers?|manager|secretaresse|secretariaat|administratie)$/;
const DING_AAN_HET_EIND =
  /-(?:software|systeem|module|app|controle|protocol|preventie|beleid|project|test|centrum|team|afdeling|kast|kar|training|cursus|campagne|fonds|plan|lijst|register|dienst|dag|actie|periode|tijd|crisis|uitbraak|maatregel(?:en)?|regels?|vrij)$/;
const ZORGWOORD = new Set<CategorieId>(['behandeling', 'medicatie', 'behandelaar']);
/** "Borstkankercentrum": a house that is called after an illness treats it. */
const HUIS = /^(.{4,}?)s?-?(?:centrum|centra|kliniek(?:en)?|polikliniek|poli|instituut|ziekenhuis)$/;
const BEHANDELAAR: Soort = { id: 'behandelaar' };
const ZORGWERK: Soort = { id: 'behandelaar-twijfel' };

/** Letters of the parts of words in words/samen.txt. */
const KORTSTE_DEEL = 3;
const LANGSTE_DEEL = 16;

const NIETS: readonly never[] = [];
const MIN_TYPEFOUT = 7;
const MAX_TYPEFOUT = 24;

/** True when `a` becomes `b` with one letter inserted, left out, replaced, or swapped with the next; also when they are the same. */
export function isBijna(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (longest - shortest > 1) return false;
  let head = 0;
  while (head < shortest && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const differ = longest - head - tail;
  return differ <= 1 || (differ === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head]);
}

/** Most words come back: what is known of a word is kept, up to a number of words that no ordinary repo reaches. */
const MAX_BEWAARD = 50_000;
const bewaard = new Map<string, WoordKennis>();
let lexicon: Lexicon | undefined;

export function kennis(tekst: string): WoordKennis {
  const known = bewaard.get(tekst);
  if (known) return known;
  lexicon ??= new Lexicon();
  const fresh = lexicon.woord(tekst.length > MAX_WOORD ? tekst.slice(0, MAX_WOORD) : tekst);
  if (bewaard.size >= MAX_BEWAARD) bewaard.clear();
  bewaard.set(tekst, fresh);
  return fresh;
}

/** No Dutch word is longer; what comes after it is not looked at. */
const MAX_WOORD = 100;
