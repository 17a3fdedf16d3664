/** Looks for what a dossier of the werkgever may not hold (AP, De zieke werknemer, BWBR0037896). Pure: texts in, places out. */
import type { Ernst } from '../core/finding.ts';
import { CATEGORIEEN, type CategorieId, type PrivacyCode, type Soort } from './categories.ts';
import { type VeldSoort, vrijeTeksten } from './free-fields.ts';
import { type Bereik, identificaties } from './identification.ts';
import { kennis, type WoordKennis } from './lexicon.ts';
import { codes } from './lint-codes.ts';
import { type Woord, woorden } from './normalise.ts';
import { compileFrasen, type Frase, matchFrase } from './phrases.ts';
import { REGELS, soortBit } from './together.ts';

/** A place in a text. Never holds the text itself: that may be health data. */
export interface Treffer extends Bereik {
  readonly code: PrivacyCode;
  readonly ernst: Ernst;
}

/** As `Treffer`, in a field of an event or of dossier.yaml; the offsets count in the value of that field. */
export interface VeldTreffer extends Treffer {
  readonly pad: readonly (string | number)[];
}

/** `privacy` of wvp.yaml. */
export interface LintOpties {
  readonly toegestaneTermen?: readonly { readonly term: string }[] | undefined;
  readonly omgekeerdeToets?: 'aan' | 'uit' | undefined;
  readonly sector?: 'zorg' | undefined;
}

const GEEN_OPTIES: LintOpties = {};

/** What is wrong with the free text of one event (with `soort`) or of dossier.yaml (without), as read from YAML. */
export function lintEvent(data: Readonly<Record<string, unknown>>, opties = GEEN_OPTIES): VeldTreffer[] {
  const found: VeldTreffer[] = [];
  for (const { pad, tekst, soort } of vrijeTeksten(data))
    for (const treffer of lintText(tekst, opties, soort)) found.push({ ...treffer, pad });
  return found;
}

/** A plan is written again with each change, an afspraak comes back in each report: the same text is looked at once. */
const MAX_ONTHOUDEN = 2_000;
const MAX_LENGTE_ONTHOUDEN = 300;
const onthouden = new WeakMap<LintOpties, Map<string, readonly Treffer[]>>();

/** What is wrong with one text, in order of place: in each sentence at most one finding of a code. */
export function lintText(text: string, opties = GEEN_OPTIES, soort: VeldSoort = 'verslag'): readonly Treffer[] {
  if (text.length > MAX_LENGTE_ONTHOUDEN) return look(text, opties, soort);
  let known = onthouden.get(opties);
  if (!known || known.size >= MAX_ONTHOUDEN) {
    known = new Map();
    onthouden.set(opties, known);
  }
  const key = `${soort} ${text}`;
  let found = known.get(key);
  if (!found) {
    found = look(text, opties, soort);
    known.set(key, found);
  }
  return found;
}

function look(text: string, opties: LintOpties, soort: VeldSoort): Treffer[] {
  const found: Treffer[] = identificaties(text).map((at) => treffer('identificatie', at));
  if (soort === 'nummer' || (soort === 'persoon' && PERSOONSNAAM.test(text))) return found;
  for (const { id, ...at } of codes(text)) found.push(treffer(id, at));
  const words = woorden(text);
  const known = words.map((w) => kennis(w.tekst));
  const vormen = known.map((k) => k.vorm);
  const eigen = eigenTermen(opties);
  const shouting = !/[a-z]{2}/.test(text) && !/\p{Ll}{2}/u.test(text);
  for (let at = 0; at < words.length; ) {
    let eind = at + 1;
    while (eind < words.length && !words[eind]?.begin) eind += 1;
    for (const one of lintZin({ words, known, vormen, at, eind, shouting }, eigen, opties, soort)) found.push(one);
    at = eind;
  }
  const telt = ALLEEN_FOUTEN.has(soort) ? found.filter((t) => t.ernst === 'fout') : found;
  return telt.length > 1 ? telt.sort((a, b) => a.start - b.start) : telt;
}

/** Fields where a doubt is noise: a name says little about anybody. */
const ALLEEN_FOUTEN: ReadonlySet<VeldSoort> = new Set(['persoon', 'organisatie']);
/** Initials or a form of address, and what follows with a capital: `R. Griep`, `mevrouw De Beer`. A name is not chosen. */
const PERSOONSNAAM =
  /^(?:(?:mevrouw|mevr\.?|mw\.?|de heer|dhr\.?|dr\.?|drs\.?|mr\.?|ir\.?|ing\.?|prof\.?)\s+)*(?:(?:\p{Lu}\p{Ll}{0,2}\.\s*)+|(?<=\s))(?:(?:van|de|den|der|het|ten|ter|te|in|op|el|al|'t)\s+)*\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)?$/u;

interface Zin {
  readonly words: readonly Woord[];
  readonly known: readonly WoordKennis[];
  readonly vormen: readonly string[];
  readonly at: number;
  readonly eind: number;
  /** The whole text stands in capitals: an abbreviation cannot be told from a word. */
  readonly shouting: boolean;
}

function treffer(id: CategorieId, at: Bereik): Treffer {
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

function lintZin(zin: Zin, eigen: ReadonlyMap<string, Frase[]>, opties: LintOpties, soort: VeldSoort): Treffer[] {
  const mag = MAG[soort];
  let werk = false;
  let neutraal = false;
  let verdacht = eigen.size > 0;
  let soorten = 0;
  for (let i = zin.at; i < zin.eind; i++) {
    const word = zin.known[i] as WoordKennis;
    werk ||= word.werk;
    neutraal ||= word.neutraal;
    verdacht ||= word.verdacht;
    soorten |= word.soorten;
  }
  const regels =
    soorten === 0 ? NIETS : REGELS.filter((r) => (soorten & r.beide) === r.beide && !(werk && r.zonderWerk));
  const leek =
    soort !== 'bedrijfsarts' && (soorten & OORDEEL_VAN_LEEK) === OORDEEL_VAN_LEEK && (soorten & DESKUNDIG) === 0;
  // By far the most sentences: nothing in it to look at, and about work.
  if (werk && !verdacht && !leek && regels.length === 0) return NIETS;
  const masked = maskers(zin, eigen);
  const free = (index: number) => !masked.has(index);
  const found = new Map<CategorieId, Treffer>();
  const add = (id: CategorieId, from: number, to: number, ernst?: Ernst) => {
    if (mag.has(id) || found.get(id)?.ernst === 'fout') return;
    const at = { start: zin.words[from]?.start ?? 0, eind: zin.words[to - 1]?.eind ?? 0 };
    const made = treffer(id, at);
    if (!found.has(id) || made.ernst === 'fout') found.set(id, ernst ? { ...made, ernst } : made);
  };
  werk ||= masked.size > 0;
  const persoon = (soorten & PERSOON) !== 0;
  const verzwegen = TOESTAND.has(zin.vormen[zin.at] ?? '');
  const iemand = persoon || verzwegen || ((soorten & BEZIT) !== 0 && (soorten & EIGEN) !== 0);
  // A note says "Koorts en hoofdpijn.": short, nobody named, and nothing in it that is not about how somebody is.
  const notitie = !neutraal && zin.eind - zin.at <= MAX_NOTITIE;
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
    if (at) add(wat(soort), at[0], at[1]);
  }
  for (let i = zin.at; i < zin.eind; i++) {
    const word = zin.known[i];
    if (!word) continue;
    for (const { frase, soort } of word.verboden) {
      const at = matchFrase(frase, zin.vormen, i, zin.at, zin.eind, free);
      if (at) add(wat(soort), at[0], at[1]);
    }
    if (!free(i)) continue;
    if (word.afkorting && !zin.shouting) add(wat(word.afkorting), i, i + 1);
    // The name of a house has capitals, and may still tell what it is for.
    const naam = word.hoofdletter && i > zin.at && soort !== 'organisatie';
    if (naam && isNaam(zin, i) && !isEponiem(zin, i)) continue;
    for (const soort of word.ids) {
      const id = wat(soort);
      if (!naam || id === 'diagnose' || id === 'vangnet-soort' || id === 'medicatie' || id === 'bijzonder-overig')
        add(id, i, i + 1);
      // A capital in the middle of a sentence: the name of a house or a person as easily as the word.
      else if (CATEGORIEEN[id].ernst === 'fout') add(id, i, i + 1, 'waarschuwing');
    }
    // A slip may be of another word than the term: a doubt, unless the sentence is about a person.
    if (word.typefout && !naam) add(word.typefout, i, i + 1, overIemand ? undefined : 'waarschuwing');
  }
  // Said of a company, a machine or people in general it is a figure of speech or an example; of a pupil or a client it is the work.
  // A name says nothing of anybody else.
  if (!ALLEEN_FOUTEN.has(soort))
    for (const [id, one] of found) {
      const derden = (soorten & DERDEN) !== 0;
      const anderen = (soorten & ANDEREN) !== 0;
      const zorgwerk = (soorten & ZORGWERK) !== 0 && ZORG.has(id);
      const overEenDing = (soorten & DING) !== 0 && !persoon && !ZORG.has(id);
      if (!derden && !zorgwerk && !overEenDing) continue;
      const zelf = overZichzelf(zin, one.start);
      const iemandZelf = verzwegen || (overEenDing && iemand);
      if (one.ernst === 'fout') {
        const stil =
          !zelf &&
          !iemandZelf &&
          id !== 'vangnet-soort' &&
          (anderen || (overEenDing && EEN_DING_OOK.has(id) && bijEenDing(zin, one)));
        found.set(id, { ...one, ernst: stil ? 'info' : 'waarschuwing' });
      } else if (id.endsWith('-twijfel') && !zacht.has(id) && !zelf && (anderen || zorgwerk || overEenDing))
        found.delete(id);
    }
  // What somebody can do in work is for the bedrijfsarts to say (AP, De zieke werknemer, par. 5.2.1).
  if (leek && (soorten & (DERDEN | ZORGWERK)) === 0) add('waarneming-twijfel', zin.at, zin.eind);
  // In a house of care its own words say nothing of the werknemer, unless the sentence is about somebody.
  if (opties.sector === 'zorg')
    for (const [id, one] of found)
      if (ZORG.has(id) && (!iemand || (soorten & ZORGWERK) !== 0)) {
        if (one.ernst === 'fout') found.set(id, { ...one, ernst: 'waarschuwing' });
        else found.delete(id);
      }
  const result = [...found.values()];
  const fout = result.some((t) => t.ernst === 'fout');
  // Next to an error a doubt about the same sentence is noise.
  if (fout) return result.filter((t) => t.ernst === 'fout' || !t.code.endsWith('-twijfel'));
  const lang = zin.eind - zin.at >= MIN_WOORDEN;
  if (result.length === 0 && !werk && lang && opties.omgekeerdeToets !== 'uit') {
    const vanIemand = persoon || (soorten & BEZIT) !== 0 || verzwegen;
    if (vanIemand || !neutraal) add(vanIemand && !neutraal ? 'toestand-twijfel' : 'zonder-werkwoord', zin.at, zin.eind);
  }
  return [...found.values()];
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

const eigenLijsten = new WeakMap<object, ReadonlyMap<string, Frase[]>>();
const LEEG: ReadonlyMap<string, Frase[]> = new Map();
const GEEN_GROEPEN = new Map<string, string[]>();

function eigenTermen({ toegestaneTermen }: LintOpties): ReadonlyMap<string, Frase[]> {
  if (!toegestaneTermen || toegestaneTermen.length === 0) return LEEG;
  let compiled = eigenLijsten.get(toegestaneTermen);
  if (!compiled) {
    const lines = toegestaneTermen.map(({ term }) =>
      woorden(term)
        .map((w) => w.tekst)
        .join(' '),
    );
    compiled = compileFrasen(lines, GEEN_GROEPEN, (f) => f);
    eigenLijsten.set(toegestaneTermen, compiled);
  }
  return compiled;
}
