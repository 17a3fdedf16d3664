/** The clock of a case: counting sick days over interruptions, the wachttijd, and what ends or moves it. */
import { type Datum, dagenTussen, laatste, plusDagen, plusMaanden, vroegste } from '../core/dates.ts';
import type { Location } from '../core/location.ts';
import { type Case, door, eerste, gebeurtenissen, laatsteVan, type Omdat, once, type Ziektegeval } from './case.ts';
import { isEvent, plaats, type Stored } from './stored.ts';

/** Days of the wachttijd and of the duty to pay: 104 weeks (Wet WIA art. 23 lid 1; BW 7:629 lid 1). */
export const WACHTTIJD_DAGEN = 728;

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

/** W(n) of the reference: the day with `dagen` counted sick days before it. */
export function W(c: Ziektegeval, dagen: number): Datum {
  return telVanaf(c, c.keten.eersteZiektedag, dagen).datum;
}

/** As `W`, with the proof. */
export function termijn(c: Ziektegeval, dagen: number): Feit {
  const geteld = telVanaf(c, c.keten.eersteZiektedag, dagen);
  return { datum: geteld.datum, omdat: [eersteZiektedag(c), ...geteld.omdat] };
}

/** The first sick day plus the days so far that do not count: the fictitious first day. */
export function tellendeEersteZiektedag(c: Ziektegeval): Datum {
  const dagen = c.keten.onderbrekingen.reduce((sum, gap) => sum + gap.dagen, 0);
  return plusDagen(c.keten.eersteZiektedag, dagen);
}

/** The voluntary extension in force: asked before the wachttijd was over (Wet WIA art. 24). */
function verlenging(c: Ziektegeval): Stored<'verlenging-wachttijd'> | undefined {
  const wettelijk = W(c, WACHTTIJD_DAGEN - 1);
  return gebeurtenissen(c, 'verlenging-wachttijd')
    .filter((e) => e.datum <= wettelijk && e.data.totEnMet > wettelijk)
    .at(-1);
}

/** The shortened wachttijd: an early IVA that was granted, with the day it starts (Wet WIA art. 23 lid 6). */
function vervroegdeIva(c: Ziektegeval): Stored<'wia-besluit'> | undefined {
  if (!gebeurtenissen(c, 'vervroegde-iva').some((e) => e.data.stap === 'toegekend')) return undefined;
  return gebeurtenissen(c, 'wia-besluit').find((e) => e.data.uitkomst === 'iva' && e.data.ingang !== undefined);
}

/** E, the last day of the wachttijd. Courts and letters often call the day after it "einde wachttijd". */
export const laatsteDagWachttijd = once((c): Feit => {
  const wettelijk = termijn(c, WACHTTIJD_DAGEN - 1);
  const iva = vervroegdeIva(c);
  if (iva?.data.ingang !== undefined && iva.data.ingang <= wettelijk.datum) {
    const omdat = door(iva, 'verkorte wachttijd: vervroegde IVA gaat in', 'ingang', iva.data.ingang);
    return { datum: plusDagen(iva.data.ingang, -1), omdat: [omdat] };
  }
  const langer = verlenging(c);
  if (langer === undefined) return wettelijk;
  const omdat = door(langer, 'verlengde wachttijd t/m', 'totEnMet', langer.data.totEnMet);
  return { datum: langer.data.totEnMet, omdat: [...wettelijk.omdat, omdat] };
});

/** `dagen` days before E (Wet WIA art. 25 lid 3, 64 lid 3: terms that count backwards never move for a weekend). */
export function voorEinde(c: Ziektegeval, dagen: number): Feit {
  const einde = laatsteDagWachttijd(c);
  return {
    datum: plusDagen(einde.datum, -dagen),
    omdat: [
      ...einde.omdat,
      { tekst: 'laatste dag van de wachttijd', datum: einde.datum },
      { tekst: `− ${dagen} dagen` },
    ],
  };
}

/** Weeks before E by which the WIA application is due, since when (Wet WIA art. 64 lid 3). */
const WIA_AANVRAAG = [
  { vanaf: '2013-07-01', dagen: 77 },
  { vanaf: '2005-12-29', dagen: 91 },
] as const;

/**
 * The term of the WIA application. A case keeps the thirteen weeks of before 1 July 2013 when those had run out by then
 * (no transitional law was found in the Wet WIA or in the Verzamelwet SZW 2013; immediate effect is inferred).
 */
export function wiaAanvraag(c: Ziektegeval): { dagen: number; strict: Datum; lenient: Datum; omdat: readonly Omdat[] } {
  const einde = laatsteDagWachttijd(c).datum;
  const oud = plusDagen(einde, -91);
  const dagen = (WIA_AANVRAAG.find((v) => v.vanaf <= oud) ?? WIA_AANVRAAG[1]).dagen;
  const { datum: strict, omdat } = voorEinde(c, dagen);
  const laat = lateKennisgeving(c);
  const lenient = laatste(plusDagen(strict, 1), laat?.datum ?? strict);
  return { dagen, strict, lenient, omdat: laat ? [...omdat, ...laat.omdat] : omdat };
}

/** When UWV must have said that an application is possible, and by when the 42-weeks report must have been made for art. 64 lid 6. */
const KENNISGEVING = [
  { vanaf: '2013-07-01', dagen: 622, aangifteTot: 565 },
  { vanaf: '2012-01-01', dagen: 608, aangifteTot: 551 },
] as const;
const KENNISGEVING_MAANDEN = 20;

/** The last day for UWV's notice: after 89 weeks, before 1 July 2013 after 87, before 2012 after twenty months (Wet WIA art. 64 lid 2). */
export function kennisgevingTermijn(c: Ziektegeval): Feit & { readonly aangifteTot: Datum | null } {
  const oud = W(c, 608);
  const versie = KENNISGEVING.find((v) => v.vanaf <= oud);
  if (versie) return { ...termijn(c, versie.dagen), aangifteTot: W(c, versie.aangifteTot) };
  const omdat = [eersteZiektedag(c), { tekst: `+ ${KENNISGEVING_MAANDEN} maanden na aanvang van de wachttijd` }];
  return { datum: plusMaanden(tellendeEersteZiektedag(c), KENNISGEVING_MAANDEN), omdat, aangifteTot: null };
}

/**
 * Four weeks after a notice of UWV that came too late, an application still counts as timely (Wet WIA art. 64 lid 6) —
 * since 2012 only when the 42-weeks report was made before the wachttijd had lasted 81 (until 1 July 2013: 79) weeks.
 */
function lateKennisgeving(c: Ziektegeval): Feit | undefined {
  const brief = eerste(c, 'uwv-kennisgeving-wia');
  const { datum: uiterlijk, aangifteTot } = kennisgevingTermijn(c);
  if (!brief || brief.datum <= uiterlijk) return undefined;
  const aangifte = eerste(c, 'aangifte-42-weken');
  if (aangifteTot !== null && (!aangifte || aangifte.datum > aangifteTot)) return undefined;
  const datum = plusDagen(brief.datum, 28);
  const tekst = 'kennisgeving van UWV kwam te laat: aanvraag nog vier weken daarna op tijd';
  return { datum, omdat: [door(brief, tekst, 'datum', datum)] };
}

/** The last day of the period in which the employer pays and UWV can still decide: E, plus the delay of a late WIA application. */
export const eindeTijdvak = once((c): Feit => {
  const einde = laatsteDagWachttijd(c);
  const aanvraag = eerste(c, 'wia-aanvraag');
  const { strict, lenient } = wiaAanvraag(c);
  if (!aanvraag || aanvraag.datum <= lenient) return einde;
  const vertraging = dagenTussen(strict, aanvraag.datum);
  const omdat = door(aanvraag, `+ ${vertraging} dagen: WIA-aanvraag te laat (BW 7:629 lid 11 onder a)`);
  return { datum: plusDagen(einde.datum, vertraging), omdat: [...einde.omdat, omdat] };
});

/** The loonsanctie in force, if any: decided before the period was over (Wet WIA art. 25 lid 11). */
export interface Loonsanctie {
  readonly besluit: Stored<'loonsanctie'>;
  readonly eersteDag: Datum;
  /** Last day, after shortening where UWV decided on that. */
  readonly totEnMet: Datum;
  readonly omdat: readonly Omdat[];
}

/** Longest loonsanctie: 52 weeks (Wet WIA art. 25 lid 9). */
const LOONSANCTIE_DAGEN = 364;
/** A shortened loonsanctie ends six weeks after UWV has found the repair (Wet WIA art. 25 lid 14). */
const NA_BEKORTING_DAGEN = 42;

export const loonsanctie = once((c): Loonsanctie | undefined => {
  const einde = eindeTijdvak(c).datum;
  const stappen = gebeurtenissen(c, 'loonsanctie');
  const besluit = stappen.filter((e) => e.data.stap === 'besluit' && e.datum <= einde).at(-1);
  if (besluit === undefined) return undefined;
  const later = stappen.filter((e) => e.datum >= besluit.datum);
  if (later.some((e) => e.data.stap === 'vervallen')) return undefined;
  const maximaal = plusDagen(einde, LOONSANCTIE_DAGEN);
  const opgelegd = vroegste(besluit.data.totEnMet ?? maximaal, maximaal);
  const omdat: Omdat[] = [door(besluit, 'loonsanctie t/m', besluit.data.totEnMet ? 'totEnMet' : 'datum', opgelegd)];
  const bekort = later.find((e) => e.data.stap === 'bekortingsbesluit');
  if (bekort === undefined) return { besluit, eersteDag: plusDagen(einde, 1), totEnMet: opgelegd, omdat };
  const bekortTot = bekort.data.totEnMet ?? plusDagen(bekort.datum, NA_BEKORTING_DAGEN);
  omdat.push(door(bekort, 'bekort: eindigt zes weken na de vaststelling van UWV, t/m', 'datum', bekortTot));
  return { besluit, eersteDag: plusDagen(einde, 1), totEnMet: laatste(einde, vroegste(opgelegd, bekortTot)), omdat };
});

/** The last day of employment that an event states. */
export function laatsteDagDienstverband(c: Case): { datum: Datum; bron: Location } | undefined {
  const einde = c.events.filter((e): e is Stored<'einde-dienstverband'> => isEvent(e, 'einde-dienstverband')).at(-1);
  return einde && { datum: einde.data.laatsteDag, bron: plaats(einde, 'laatsteDag') };
}

/** Why duties end, and the first day on which they are gone. */
export interface Einde {
  readonly reden: 'hersteld' | 'einde-dienstverband' | 'aow' | 'vervroegde-iva' | 'huishoudelijk-personeel';
  readonly vanaf: Datum;
  readonly omdat: Omdat;
}

/** Everything that ends the duties of this case, earliest first. */
export const eindes = once((c): readonly Einde[] => {
  const found: Einde[] = [];
  const { hersteldPer, eersteZiektedag: dag1 } = c.keten;
  if (hersteldPer)
    found.push({
      reden: 'hersteld',
      vanaf: hersteldPer.datum,
      omdat: { tekst: 'hersteld gemeld per', datum: hersteldPer.datum, bron: hersteldPer.bron },
    });
  const laatsteDag = laatsteDagDienstverband(c);
  if (laatsteDag)
    found.push({
      reden: 'einde-dienstverband',
      vanaf: plusDagen(laatsteDag.datum, 1),
      omdat: { tekst: 'laatste dag van het dienstverband', datum: laatsteDag.datum, bron: laatsteDag.bron },
    });
  const aow = c.dossier.werknemer.aowDatum;
  if (aow !== undefined)
    found.push({ reden: 'aow', vanaf: laatste(aow, dag1), omdat: { tekst: 'AOW-leeftijd bereikt op', datum: aow } });
  const iva = gebeurtenissen(c, 'vervroegde-iva').find((e) => e.data.stap === 'toegekend');
  if (iva) found.push({ reden: 'vervroegde-iva', vanaf: iva.datum, omdat: door(iva, 'vervroegde IVA toegekend op') });
  if (c.dossier.dienstverband?.soort === 'huishoudelijk')
    // Household staff on fewer than four days are not insured (Ziektewet art. 6), so the WIA route does not exist.
    found.push({ reden: 'huishoudelijk-personeel', vanaf: dag1, omdat: { tekst: 'huishoudelijk personeel' } });
  return found.sort((a, b) => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));
});

/** The opzegverbod lasts two calendar years, not 104 weeks (BW 7:670 lid 1 onder a). */
export const OPZEGVERBOD_JAREN = 2;

/** What the bedrijfsarts said last, on or before a day, about possibilities for work. */
export function mogelijkhedenOp(
  c: Ziektegeval,
  dag: Datum,
): { readonly oordeel: 'ja' | 'tijdelijk-geen' | 'geen'; readonly event: Stored } | undefined {
  let laatst: { oordeel: 'ja' | 'tijdelijk-geen' | 'geen'; event: Stored } | undefined;
  for (const event of c.events) {
    if (event.datum < c.keten.eersteZiektedag || event.datum > dag) continue;
    if (
      !isEvent(event, 'probleemanalyse') &&
      !isEvent(event, 'bijstelling-probleemanalyse') &&
      !isEvent(event, 'spreekuur') &&
      !isEvent(event, 'actueel-oordeel')
    )
      continue;
    if (event.data.mogelijkheden !== undefined) laatst = { oordeel: event.data.mogelijkheden, event };
  }
  return laatst;
}

/** The plan in force or its last adjustment, whichever is later. */
export function laatstePlan(
  c: Ziektegeval,
): Stored<'plan-van-aanpak'> | Stored<'bijstelling-plan-van-aanpak'> | undefined {
  const plan = laatsteVan(c, 'plan-van-aanpak');
  const bijstelling = laatsteVan(c, 'bijstelling-plan-van-aanpak');
  return bijstelling && (!plan || bijstelling.datum >= plan.datum) ? bijstelling : plan;
}
