/** Counting sick days over interruptions, and the periods in which the bedrijfsarts sees no possibilities. */
import { type Datum, dagenTussen, laatste, plusDagen, vroegste } from '../core/dates.ts';
import { door, gebeurtenissen, type Omdat, once, type Ziektegeval } from './case.ts';
import type { Mogelijkheden } from './fields.ts';
import type { Stored } from './stored.ts';

/** A date with its proof. */
export interface Feit {
  readonly datum: Datum;
  readonly omdat: readonly Omdat[];
}

/**
 * The day `dagen` counted days after `anker`. Days of an interruption do not count, because the periods around it are
 * added up (Wet WIA art. 23 lid 3 and lid 5; BW 7:629 lid 10). A term that would end on the first day of an
 * interruption ends after it: it needs one more day of sickness.
 */
export function telVanaf(c: Ziektegeval, anker: Datum, dagen: number): Feit {
  let datum = plusDagen(anker, dagen);
  const omdat: Omdat[] = [];
  for (const gap of c.keten.onderbrekingen) {
    const weerZiek = plusDagen(gap.totEnMet, 1);
    if (weerZiek <= anker) continue;
    const begin = laatste(gap.van, anker);
    if (datum < begin) continue;
    const verschuiving = dagenTussen(begin, weerZiek);
    datum = plusDagen(datum, verschuiving);
    const wat = gap.soort === 'hersteld' ? 'hersteld' : 'zwangerschaps- en bevallingsverlof';
    omdat.push({
      tekst: `+ ${verschuiving} dagen die niet meetellen (${wat} ${gap.van} t/m ${gap.totEnMet})`,
      datum: gap.van,
      bron: gap.bron,
    });
  }
  return { datum, omdat: [{ tekst: `+ ${dagen} dagen` }, ...omdat] };
}

/** The first sick day as proof. */
export function eersteZiektedag(c: Ziektegeval): Omdat {
  return { tekst: 'eerste ziektedag', datum: c.keten.eersteZiektedag, bron: c.keten.bron };
}

/** W(n): the day with `dagen` counted sick days before it. */
export function W(c: Ziektegeval, dagen: number): Datum {
  return telVanaf(c, c.keten.eersteZiektedag, dagen).datum;
}

/** As `W`, with the proof. */
export function termijn(c: Ziektegeval, dagen: number): Feit {
  const geteld = telVanaf(c, c.keten.eersteZiektedag, dagen);
  return { datum: geteld.datum, omdat: [eersteZiektedag(c), ...geteld.omdat] };
}

/** The first sick day plus the days so far that do not count: the fictitious first day. */
export function tellendeEersteZiektedag(c: Ziektegeval, totEnMet: Datum = '9999-12-31'): Datum {
  const dagen = c.keten.onderbrekingen.filter((o) => o.van <= totEnMet).reduce((sum, gap) => sum + gap.dagen, 0);
  return plusDagen(c.keten.eersteZiektedag, dagen);
}

/** Counted sick days up to and including a day: 1 on the first; a recovery stops the count. Gaps and leaves after that day do not matter. */
export function ziekteDagen(c: Ziektegeval, totEnMet: Datum): number {
  const { eersteZiektedag: dag1, hersteldPer, onderbrekingen } = c.keten;
  const tot = hersteldPer && hersteldPer.datum <= totEnMet ? plusDagen(hersteldPer.datum, -1) : totEnMet;
  let dagen = dagenTussen(dag1, tot) + 1;
  for (const gap of onderbrekingen) if (gap.van <= tot) dagen -= dagenTussen(gap.van, vroegste(gap.totEnMet, tot)) + 1;
  return dagen;
}

/** What the bedrijfsarts said about possibilities for work. */
export interface Oordeel {
  readonly oordeel: Mogelijkheden;
  readonly datum: Datum;
  readonly event: Stored;
}

const OORDELEN = ['probleemanalyse', 'bijstelling-probleemanalyse', 'spreekuur', 'actueel-oordeel'] as const;

/** Every judgement about possibilities in the latest chain, oldest first. */
export const oordelen = once((c): readonly Oordeel[] =>
  gebeurtenissen(c, ...OORDELEN).flatMap((event) =>
    event.data.mogelijkheden === undefined ? [] : [{ oordeel: event.data.mogelijkheden, datum: event.datum, event }],
  ),
);

/** What the bedrijfsarts said last, on or before a day, about possibilities for work. */
export function mogelijkhedenOp(c: Ziektegeval, dag: Datum): Oordeel | undefined {
  return oordelen(c).findLast((o) => o.datum <= dag);
}

/** A time without possibilities: from the judgement that there are none to the next one that there are. */
export interface Rust {
  readonly van: Oordeel;
  /** Undefined while it lasts. */
  readonly tot: Oordeel | undefined;
}

export const rustperioden = once((c): readonly Rust[] => {
  const found: { van: Oordeel; tot: Oordeel | undefined }[] = [];
  for (const o of oordelen(c)) {
    const laatst = found.at(-1);
    const rust = laatst !== undefined && laatst.tot === undefined;
    if (rust && o.oordeel === 'ja') laatst.tot = o;
    else if (!rust && o.oordeel !== 'ja') found.push({ van: o, tot: undefined });
  }
  return found;
});

/** A term that may have rested: its date, or the judgement without possibilities in which it rests now. */
export type MetRust = Feit & { readonly rust: Oordeel | undefined };

interface RustOpties {
  /** Days of the term once there are possibilities again; by default the same. */
  readonly opnieuw?: number;
  /** Only a rest that began after this day counts: who acted in spite of an earlier one goes on. By default the day from which is counted. */
  readonly rustNa?: Datum;
}

/**
 * A term of `dagen` counted days from `anker` that rests while there are no possibilities. It begins again, from the day on which the
 * bedrijfsarts sees them again; a term that had run out before the rest began stays as it was.
 */
export function termijnMetRust(
  c: Ziektegeval,
  anker: Datum,
  dagen: number,
  { opnieuw = dagen, rustNa = anker }: RustOpties = {},
): MetRust {
  let geteld = telVanaf(c, anker, dagen);
  for (const { van, tot } of rustperioden(c)) {
    if (van.datum <= rustNa || van.datum > geteld.datum) continue;
    if (tot === undefined) return { ...geteld, rust: van };
    if (tot.datum <= anker) continue;
    const weer = telVanaf(c, tot.datum, opnieuw);
    const tekst = 'weer mogelijkheden volgens de bedrijfsarts: de termijn begint opnieuw';
    geteld = { datum: weer.datum, omdat: [door(tot.event, tekst, 'mogelijkheden'), ...weer.omdat] };
  }
  return { ...geteld, rust: undefined };
}
