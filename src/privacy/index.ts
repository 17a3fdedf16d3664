/** Looks for what a dossier of the werkgever may not hold (AP, De zieke werknemer, BWBR0037896). Pure: texts in, places out. */
import type { VeldSoort } from '../dossier/define.ts';
import { vrijeTeksten } from './free-fields.ts';
import { identificaties } from './identification.ts';
import { kennis } from './lexicon.ts';
import { codes } from './lint-codes.ts';
import { woorden } from './normalise.ts';
import { compileFrasen, type Frase } from './phrases.ts';
import { ALLEEN_FOUTEN, lintZin, type Omgeving, type Treffer, treffer } from './sentence.ts';

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
  const omgeving: Omgeving = {
    soort,
    eigen: eigenTermen(opties),
    sector: opties.sector,
    omgekeerd: opties.omgekeerdeToets !== 'uit',
  };
  const shouting = !/[a-z]{2}/.test(text) && !/\p{Ll}{2}/u.test(text);
  for (let at = 0; at < words.length; ) {
    let eind = at + 1;
    while (eind < words.length && !words[eind]?.begin) eind += 1;
    for (const one of lintZin({ words, known, vormen, at, eind, shouting }, omgeving)) found.push(one);
    at = eind;
  }
  const telt = ALLEEN_FOUTEN.has(soort) ? found.filter((t) => t.ernst === 'fout') : found;
  return telt.length > 1 ? telt.sort((a, b) => a.start - b.start) : telt;
}

/** Initials or a form of address, and what follows with a capital: `R. Griep`, `mevrouw De Beer`. A name is not chosen. */
const PERSOONSNAAM =
  /^(?:(?:mevrouw|mevr\.?|mw\.?|de heer|dhr\.?|dr\.?|drs\.?|mr\.?|ir\.?|ing\.?|prof\.?)\s+)*(?:(?:\p{Lu}\p{Ll}{0,2}\.\s*)+|(?<=\s))(?:(?:van|de|den|der|het|ten|ter|te|in|op|el|al|'t)\s+)*\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)?$/u;

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
