/** One sentence: what in it may not be in a dossier. Pure: words in, places out. */
import type { Ernst } from '../core/finding.ts';
import type { VeldSoort } from '../dossier/define.ts';
import { CATEGORIEEN, type CategorieId, isTwijfel, type PrivacyCode, type Soort } from './categories.ts';
import type { Bereik } from './identification.ts';
import type { WoordKennis } from './lexicon.ts';
import type { Woord } from './normalise.ts';
import { type Frase, matchFrase } from './phrases.ts';
import { REGELS, soortBit } from './together.ts';

/** A place in a text. Never holds the text itself: that may be health data. */
export interface Treffer extends Bereik {
  readonly code: PrivacyCode;
  readonly ernst: Ernst;
}

/** What the settings and the field say of a sentence. */
export interface Omgeving {
  readonly soort: VeldSoort;
  /** Phrases that the repo allows, by their first word. */
  readonly eigen: ReadonlyMap<string, Frase[]>;
  readonly sector: 'zorg' | undefined;
  /** Whether a sentence without any word about work is worth a remark. */
  readonly omgekeerd: boolean;
}

/** Fields where a doubt is noise: a name says little about anybody. */
export const ALLEEN_FOUTEN: ReadonlySet<VeldSoort> = new Set(['persoon', 'organisatie']);

export interface Zin {
  readonly words: readonly Woord[];
  readonly known: readonly WoordKennis[];
  readonly vormen: readonly string[];
  readonly at: number;
  readonly eind: number;
  /** The whole text stands in capitals: an abbreviation cannot be told from a word. */
  readonly shouting: boolean;
}

export function treffer(id: CategorieId, at: Bereik): Treffer {
  return { code: `privacy/${id}`, ernst: CATEGORIEEN[id].ernst, start: at.start, eind: at.eind };
}

/** Categories that a kind of field may hold: a body part where the bedrijfsarts speaks, a care word in the name of a job. */
const MAG: Readonly<Record<VeldSoort, ReadonlySet<CategorieId>>> = {
  verslag: new Set(),
  bedrijfsarts: new Set(['lichaam-twijfel', 'behandelaar-twijfel', 'toestand-twijfel', 'zonder-werkwoord']),
  beroep: new Set([
    'behandelaar',
    'behandelaar-twijfel',
    'behandeling',
    'behandeling-twijfel',
    'lichaam-twijfel',
    'klacht-twijfel',
    'toestand-twijfel',
    'zonder-werkwoord',
  ]),
  kort: new Set(['toestand-twijfel', 'zonder-werkwoord']),
  naam: new Set([
    'zonder-werkwoord',
    'toestand-twijfel',
    'lichaam-twijfel',
    'klacht-twijfel',
    'behandelaar-twijfel',
    'waarneming-twijfel',
    'prive-twijfel',
    'oorzaak-twijfel',
  ]),
  persoon: new Set(['zonder-werkwoord', 'toestand-twijfel']),
  organisatie: new Set(['zonder-werkwoord', 'toestand-twijfel']),
  nummer: new Set(),
};

/** What the words of a sentence say of it, before any of them is judged. */
interface Blik {
  /** The kinds of its words, as bits. */
  readonly soorten: number;
  /** A word about work, or about something that is arranged or found. */
  readonly werk: boolean;
  readonly neutraal: boolean;
  /** A word that is a term, or begins one. */
  readonly verdacht: boolean;
  /** It names a person, or leaves one out: "Heeft koorts". */
  readonly persoon: boolean;
  readonly verzwegen: boolean;
  readonly iemand: boolean;
  /** Short, nobody named, and nothing in it that is not about how somebody is: "Koorts en hoofdpijn." */
  readonly notitie: boolean;
  /** Somebody who is no doctor says what the werknemer can do. */
  readonly leek: boolean;
}

function blikOp(zin: Zin, soort: VeldSoort): Blik {
  let werk = false;
  let neutraal = false;
  let verdacht = false;
  let soorten = 0;
  for (let i = zin.at; i < zin.eind; i++) {
    const word = zin.known[i] as WoordKennis;
    werk ||= word.werk;
    neutraal ||= word.neutraal;
    verdacht ||= word.verdacht;
    soorten |= word.soorten;
  }
  const persoon = (soorten & PERSOON) !== 0;
  const verzwegen = TOESTAND.has(zin.vormen[zin.at] ?? '');
  return {
    soorten,
    werk,
    neutraal,
    verdacht,
    persoon,
    verzwegen,
    iemand: persoon || verzwegen || ((soorten & BEZIT) !== 0 && (soorten & EIGEN) !== 0),
    notitie: !neutraal && zin.eind - zin.at <= MAX_NOTITIE,
    leek: soort !== 'bedrijfsarts' && (soorten & OORDEEL_VAN_LEEK) === OORDEEL_VAN_LEEK && (soorten & DESKUNDIG) === 0,
  };
}

/** What is found in a sentence: of each category the first, or the first error. */
class Vondst {
  readonly per = new Map<CategorieId, Treffer>();
  readonly #zin: Zin;
  readonly #mag: ReadonlySet<CategorieId>;

  constructor(zin: Zin, soort: VeldSoort) {
    this.#zin = zin;
    this.#mag = MAG[soort];
  }

  /** `from` up to and excluding `to`, as numbers of words. */
  voeg(id: CategorieId, from: number, to: number, ernst?: Ernst): void {
    if (this.#mag.has(id) || this.per.get(id)?.ernst === 'fout') return;
    const at = { start: this.#zin.words[from]?.start ?? 0, eind: this.#zin.words[to - 1]?.eind ?? 0 };
    const made = treffer(id, at);
    if (!this.per.has(id) || made.ernst === 'fout') this.per.set(id, ernst ? { ...made, ernst } : made);
  }
}

/** At most one finding of a category. */
export function lintZin(zin: Zin, omgeving: Omgeving): readonly Treffer[] {
  const { soort, eigen } = omgeving;
  const blik = blikOp(zin, soort);
  const { soorten } = blik;
  const regels =
    soorten === 0 ? NIETS : REGELS.filter((r) => (soorten & r.beide) === r.beide && !(blik.werk && r.zonderWerk));
  // By far the most sentences: nothing in it to look at, and about work.
  if (blik.werk && !blik.verdacht && eigen.size === 0 && !blik.leek && regels.length === 0) return NIETS;
  const masked = maskers(zin, eigen);
  const werk = blik.werk || masked.size > 0;
  const vondst = new Vondst(zin, soort);
  const zacht = zoek(zin, { ...blik, werk }, regels, masked, soort, vondst);
  // A name says nothing of anybody else.
  if (!ALLEEN_FOUTEN.has(soort)) verzacht(zin, blik, zacht, vondst.per);
  // What somebody can do in work is for the bedrijfsarts to say (AP, De zieke werknemer, par. 5.2.1).
  if (blik.leek && (soorten & (DERDEN | ZORGWERK)) === 0) vondst.voeg('waarneming-twijfel', zin.at, zin.eind);
  if (omgeving.sector === 'zorg') inDeZorg(blik, vondst.per);
  const found = [...vondst.per.values()];
  // Next to an error a doubt about the same sentence is noise.
  if (found.some((t) => t.ernst === 'fout'))
    return [...vondst.per].flatMap(([id, t]) => (t.ernst === 'fout' || !isTwijfel(id) ? [t] : []));
  if (found.length === 0 && !werk && omgeving.omgekeerd) zonderWerk(zin, blik, vondst);
  return [...vondst.per.values()];
}

/** Words and phrases of the lists, and words that say more together. Gives what a sentence about a person would have made an error. */
function zoek(
  zin: Zin,
  { soorten, werk, neutraal, iemand, notitie }: Blik,
  regels: readonly (typeof REGELS)[number][],
  masked: ReadonlySet<number>,
  veld: VeldSoort,
  vondst: Vondst,
): ReadonlySet<CategorieId> {
  const free = (index: number) => !masked.has(index);
  // A word about work makes it doubtful only beside a word of opinion or arrangement: "de planning maakt hem gek, vindt hij".
  const overIemand = (iemand || (notitie && !werk)) && !(werk && neutraal) && (soorten & (DING | DERDEN)) === 0;
  const zacht = new Set<CategorieId>();
  const wat = ({ id, overIemand: zeker }: Soort): CategorieId => {
    if (zeker && overIemand) return zeker;
    if (zeker) zacht.add(id);
    return id;
  };
  for (const { soort, een, ander, vanIemand } of regels) {
    if (vanIemand && !iemand && !notitie) continue;
    const at = samen(zin, een, ander, free);
    if (at) vondst.voeg(wat(soort), at[0], at[1]);
  }
  for (let i = zin.at; i < zin.eind; i++) {
    const word = zin.known[i];
    if (!word) continue;
    for (const { frase, soort } of word.verboden) {
      const at = matchFrase(frase, zin.vormen, i, zin.at, zin.eind, free);
      if (at) vondst.voeg(wat(soort), at[0], at[1]);
    }
    if (free(i)) woord(zin, i, word, { wat, overIemand, huis: veld === 'organisatie' }, vondst);
  }
  return zacht;
}

/** One word that no allowed phrase covers. */
function woord(
  zin: Zin,
  i: number,
  word: WoordKennis,
  {
    wat,
    overIemand,
    huis,
  }: { readonly wat: (s: Soort) => CategorieId; readonly overIemand: boolean; readonly huis: boolean },
  vondst: Vondst,
): void {
  if (word.afkorting && !zin.shouting) vondst.voeg(wat(word.afkorting), i, i + 1);
  // The name of a house has capitals, and may still tell what it is for.
  const naam = word.hoofdletter && i > zin.at && !huis;
  if (naam && isNaam(zin, i) && !isEponiem(zin, i)) return;
  for (const soort of word.ids) {
    const id = wat(soort);
    if (!naam || OOK_ALS_NAAM.has(id)) vondst.voeg(id, i, i + 1);
    // A capital in the middle of a sentence: the name of a house or a person as easily as the word.
    else if (CATEGORIEEN[id].ernst === 'fout') vondst.voeg(id, i, i + 1, 'waarschuwing');
  }
  // A slip may be of another word than the term: a doubt, unless the sentence is about a person.
  if (word.typefout && !naam) vondst.voeg(word.typefout, i, i + 1, overIemand ? undefined : 'waarschuwing');
}

/** What is no less clear with a capital. */
const OOK_ALS_NAAM = new Set<CategorieId>(['diagnose', 'vangnet-soort', 'medicatie', 'bijzonder-overig']);

/** Said of a company, a machine or people in general it is a figure of speech or an example; of a pupil or a client it is the work. */
function verzacht(zin: Zin, blik: Blik, zacht: ReadonlySet<CategorieId>, found: Map<CategorieId, Treffer>): void {
  const { soorten } = blik;
  const derden = (soorten & DERDEN) !== 0;
  const anderen = (soorten & ANDEREN) !== 0;
  for (const [id, one] of found) {
    const zorgwerk = (soorten & ZORGWERK) !== 0 && ZORG.has(id);
    const overEenDing = (soorten & DING) !== 0 && !blik.persoon && !ZORG.has(id);
    if (!derden && !zorgwerk && !overEenDing) continue;
    const zelf = overZichzelf(zin, one.start);
    if (one.ernst === 'fout') {
      const iemandZelf = blik.verzwegen || (overEenDing && blik.iemand);
      const vanEenDing = overEenDing && EEN_DING_OOK.has(id) && bijEenDing(zin, one);
      const stil = !zelf && !iemandZelf && id !== 'vangnet-soort' && (anderen || vanEenDing);
      found.set(id, { ...one, ernst: stil ? 'info' : 'waarschuwing' });
    } else if (isTwijfel(id) && !zacht.has(id) && !zelf && (anderen || zorgwerk || overEenDing)) found.delete(id);
  }
}

/** In a house of care its own words say nothing of the werknemer, unless the sentence is about somebody. */
function inDeZorg({ iemand, soorten }: Blik, found: Map<CategorieId, Treffer>): void {
  if (iemand && (soorten & ZORGWERK) === 0) return;
  for (const [id, one] of found) {
    if (!ZORG.has(id)) continue;
    if (one.ernst === 'fout') found.set(id, { ...one, ernst: 'waarschuwing' });
    else found.delete(id);
  }
}

/** A sentence of some length that says nothing about work. */
function zonderWerk(zin: Zin, { soorten, persoon, verzwegen, neutraal }: Blik, vondst: Vondst): void {
  if (zin.eind - zin.at < MIN_WOORDEN) return;
  const vanIemand = persoon || (soorten & BEZIT) !== 0 || verzwegen;
  if (!vanIemand && neutraal) return;
  vondst.voeg(vanIemand && !neutraal ? 'toestand-twijfel' : 'zonder-werkwoord', zin.at, zin.eind);
}

/** Words that a thing may have as well as a body. */
const EEN_DING_OOK = new Set<CategorieId>(['klacht', 'lichaam-twijfel']);

/** How many words a thing and what is said of it may lie apart. */
const MAX_NAAST = 3;

/** The thing stands right beside it: "de rug van het archiefmapje is gescheurd". Said by app it is still of a body. */
function bijEenDing(zin: Zin, { start, eind }: Bereik): boolean {
  const from = zin.words.findIndex((w) => w.start === start);
  let to = from;
  while (to + 1 < zin.eind && (zin.words[to + 1]?.start ?? eind) < eind) to += 1;
  for (let i = Math.max(zin.at, from - MAX_NAAST); i <= Math.min(zin.eind - 1, to + MAX_NAAST); i += 1)
    if (((zin.known[i]?.soorten ?? 0) & DING) !== 0) return true;
  return false;
}

/** How far back somebody may stand who is said to have it. */
const MAX_TERUG = 5;

/** "Hij heeft …", "haar …" close before a place in the sentence, and nobody else in between. */
function overZichzelf(zin: Zin, start: number): boolean {
  const index = zin.words.findIndex((w) => w.start === start);
  for (let i = index - 1; i >= Math.max(zin.at, index - MAX_TERUG); i -= 1) {
    const bits = zin.known[i]?.soorten ?? 0;
    if ((bits & (DERDEN | DING)) !== 0) return false;
    if ((bits & PERSOON) !== 0) return TOESTAND.has(zin.vormen[i + 1] ?? '') || TOESTAND.has(zin.vormen[i - 1] ?? '');
    if ((bits & BEZIT) !== 0 && i === index - 1) return true;
  }
  return false;
}

const PERSOON = soortBit('persoon');
const BEZIT = soortBit('bezit');
const ZORGWERK = soortBit('zorgwerk');
/** "Zijn" and "haar" say that it is about somebody only where they go with a body or a family. */
const EIGEN = soortBit('lichaam') | soortBit('familie') | soortBit('gemoed');
/** Somebody who is no doctor, who says or finds, what somebody can do, in words of load. */
const OORDEEL_VAN_LEEK = soortBit('leek') | soortBit('zegt') | soortBit('kunnen') | soortBit('belasting');
const DESKUNDIG = soortBit('deskundig');
const DING = soortBit('ding');
const DERDEN = soortBit('derden');
/** People whom somebody works for or with: what is said of them is said of the work. */
const ANDEREN = soortBit('anderen');
/** Where care is the work: a doctor in the sentence is as easily a colleague. */
const ZORG = new Set<CategorieId>([
  'behandelaar',
  'behandeling',
  'medicatie',
  'prive',
  'behandelaar-twijfel',
  'behandeling-twijfel',
  'lichaam-twijfel',
  'prive-twijfel',
]);

/** Verbs that a sentence begins with when it leaves out who it is about: "Heeft ...", "Ligt ...". */
const TOESTAND = new Set(
  `heeft had is was zit zat ligt lag loopt liep moet moest kan kon krijgt kreeg komt kwam gaat ging wordt werd voelt voelde slaapt sliep
  eet drinkt durft rouwt piekert hoest huilt slikt spuugt trilt bibbert gokt valt viel doet deed stort raakt raakte ziet zag hoort blijft bleef staat stond houdt neemt nam gebruikt woont leeft lijdt kampt`.split(
    /\s+/,
  ),
);

/** Words of two kinds this far apart at most: further off they are about something else. */
const MAX_AFSTAND = 6;

/** The first place where a word of each kind stands within reach of the other: from, and past the last. */
function samen(zin: Zin, een: number, ander: number, free: (index: number) => boolean): [number, number] | undefined {
  let last = -1;
  let lastAnder = -1;
  for (let i = zin.at; i < zin.eind; i++) {
    const bits = zin.known[i]?.soorten ?? 0;
    if ((bits & (een | ander)) === 0 || !free(i)) continue;
    if (bits & een && lastAnder !== -1 && i - lastAnder <= MAX_AFSTAND) return [lastAnder, i + 1];
    if (bits & ander && last !== -1 && i - last <= MAX_AFSTAND) return [last, i + 1];
    if (bits & een) last = i;
    if (bits & ander) lastAnder = i;
  }
  return undefined;
}

/** A sentence of more words that names nobody is about something in general as easily as about somebody. */
const MAX_NOTITIE = 10;

/** Shorter sentences ("loopt goed") say too little to be judged by what they lack. */
const MIN_WOORDEN = 4;

/** The words that an allowed phrase covers. */
function maskers(zin: Zin, eigen: ReadonlyMap<string, Frase[]>): ReadonlySet<number> {
  let masked: Set<number> | undefined;
  for (let i = zin.at; i < zin.eind; i++) {
    const own = eigen.size > 0 ? eigen.get(zin.vormen[i] ?? '') : undefined;
    for (const list of [zin.known[i]?.toegestaan ?? NIETS, own ?? NIETS])
      for (const frase of list) {
        const at = matchFrase(frase, zin.vormen, i, zin.at, zin.eind, ALTIJD);
        if (!at) continue;
        masked ??= new Set();
        for (let k = at[0]; k < at[1]; k++) masked.add(k);
      }
  }
  return masked ?? GEEN;
}

const NIETS: never[] = [];
const ALTIJD = () => true;
const GEEN: ReadonlySet<number> = new Set();

/** Before these stands a name. */
const AANSPREEK = new Set(
  `mevrouw mevr mw heer dhr mr dr drs ir collega familie fam van der den de het ten ter bedrijfsarts manager chef directeur casemanager
  mediator bureau buro stichting firma restaurant hotel garage bakker bakkerij locatie vestiging filiaal school winkel kapsalon bedrijf
  arbodienst`.split(/\s+/),
);

/** A word with a capital after a form of address, or after another such word, is part of a name. */
function isNaam(zin: Zin, index: number): boolean {
  const before = zin.known[index - 1];
  return before !== undefined && (AANSPREEK.has(before.vorm) || (before.hoofdletter && index - 1 > zin.at));
}

/** "Beginnende vorm van Parkinson": a disease named after a person, and no form of address before the small word. */
function isEponiem(zin: Zin, index: number): boolean {
  const before = zin.vormen[index - 1];
  const eerder = zin.known[index - 2];
  return (
    (before === 'van' || before === 'de' || before === 'het') &&
    eerder !== undefined &&
    !eerder.hoofdletter &&
    !AANSPREEK.has(eerder.vorm)
  );
}
