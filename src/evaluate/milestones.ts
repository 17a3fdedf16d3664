/** The dates that stand over a case, and the state it is in. */
import { type Datum, dagenTussen, laatste, plusDagen, plusJaren, vroegste } from '../core/dates.ts';
import type { Case, Ziektegeval } from '../dossier/case.ts';
import { laatsteVan } from '../dossier/case.ts';
import { SAMENTELLEN_ONDER_DAGEN } from '../dossier/chain.ts';
import {
  eindeTijdvak,
  laatsteDagDienstverband,
  laatsteDagWachttijd,
  loonsanctie,
  OPZEGVERBOD_JAREN,
  tellendeEersteZiektedag,
  telVanaf,
  W,
  WACHTTIJD_DAGEN,
} from '../dossier/timeline.ts';

export interface Mijlpalen {
  readonly laatsteDagWachttijd: Datum;
  /** Null when there is no WIA: AOW age reached, or household staff. */
  readonly eersteDagWia: Datum | null;
  readonly einde1eZiektejaar: Datum;
  readonly eindeLoondoorbetaling: Datum;
  readonly eindeOpzegverbod: Datum;
  readonly vervroegdeIvaVanaf: Datum;
  readonly vervroegdeIvaTotEnMet: Datum;
}

/** Days of wage after the AOW date, by first sick day (BW 7:629 lid 2; thirteen weeks by art. VIIIA Wet werken na de AOW-gerechtigde leeftijd until 1 July 2023). */
const AOW_LOON = [
  { vanaf: '2023-07-01', dagen: 42 },
  { vanaf: '2016-01-01', dagen: 91 },
] as const;
const HUISHOUDELIJK_DAGEN = 42;
/** Early IVA: from three weeks (practice of UWV) to the end of week 68, so that ten weeks fit before week 78 (Wet WIA art. 23 lid 6). */
const IVA_VANAF = 21;
const IVA_TOT_EN_MET = 475;

/**
 * The last day of the weeks of wage that remain after the AOW date, or after the first sick day when that came later; days that
 * do not count are skipped here too (BW 7:629 lid 10 names lid 2). Undefined where the AOW date changes nothing.
 */
function eindeAowTermijn(c: Ziektegeval): Datum | undefined {
  const dag1 = c.keten.eersteZiektedag;
  const aow = c.dossier.werknemer.aowDatum;
  const termijn = AOW_LOON.find((v) => v.vanaf <= dag1);
  return aow === undefined || !termijn ? undefined : telVanaf(c, laatste(aow, dag1), termijn.dagen - 1).datum;
}

function eindeLoon(c: Ziektegeval): Datum {
  const dag1 = c.keten.eersteZiektedag;
  let einde = loonsanctie(c)?.totEnMet ?? eindeTijdvak(c).datum;
  einde = vroegste(einde, eindeAowTermijn(c) ?? einde);
  if (c.dossier.dienstverband?.soort === 'huishoudelijk') einde = vroegste(einde, W(c, HUISHOUDELIJK_DAGEN - 1));
  const dienst = laatsteDagDienstverband(c)?.datum;
  return dienst !== undefined && dienst >= dag1 ? vroegste(einde, dienst) : einde;
}

/**
 * The day on which the opzegverbod lapses: two calendar years, lengthened by a late application, an extension or a
 * loonsanctie; after the AOW date the same weeks as the wage (BW 7:670 lid 1 and 11).
 */
function eindeOpzegverbod(c: Ziektegeval): Datum {
  const wettelijk = W(c, WACHTTIJD_DAGEN - 1);
  const tot = loonsanctie(c)?.totEnMet ?? eindeTijdvak(c).datum;
  const langer = Math.max(0, dagenTussen(wettelijk, tot));
  const tweeJaar = plusDagen(plusJaren(tellendeEersteZiektedag(c), OPZEGVERBOD_JAREN), langer);
  const aow = eindeAowTermijn(c);
  return aow === undefined ? tweeJaar : vroegste(tweeJaar, plusDagen(aow, 1));
}

export function mijlpalen(c: Ziektegeval): Mijlpalen {
  const einde = laatsteDagWachttijd(c).datum;
  const aow = c.dossier.werknemer.aowDatum;
  const eersteDagWia = plusDagen(loonsanctie(c)?.totEnMet ?? einde, 1);
  const geenWia = (aow !== undefined && aow <= eersteDagWia) || c.dossier.dienstverband?.soort === 'huishoudelijk';
  return {
    laatsteDagWachttijd: einde,
    eersteDagWia: geenWia ? null : eersteDagWia,
    einde1eZiektejaar: W(c, 363),
    eindeLoondoorbetaling: eindeLoon(c),
    eindeOpzegverbod: eindeOpzegverbod(c),
    vervroegdeIvaVanaf: W(c, IVA_VANAF),
    vervroegdeIvaTotEnMet: W(c, IVA_TOT_EN_MET),
  };
}

export type Toestand = 'lopend' | 'hersteld' | 'gesloten' | 'uit-dienst' | 'wachttijd-voorbij' | 'loonsanctie';

/** Without a report of sickness nothing runs: `gesloten`. */
export function toestand(c: Case, peildatum: Datum): Toestand {
  const { keten } = c;
  const dienst = laatsteDagDienstverband(c)?.datum;
  if (dienst !== undefined && peildatum > dienst) return 'uit-dienst';
  if (!keten) return 'gesloten';
  const geval: Ziektegeval = { ...c, keten };
  const hersteld = keten.hersteldPer?.datum;
  if (hersteld !== undefined && hersteld <= peildatum)
    return dagenTussen(hersteld, peildatum) < SAMENTELLEN_ONDER_DAGEN ? 'hersteld' : 'gesloten';
  const sanctie = loonsanctie(geval);
  if (sanctie && peildatum >= sanctie.eersteDag && peildatum <= sanctie.totEnMet) return 'loonsanctie';
  return peildatum > laatsteDagWachttijd(geval).datum ? 'wachttijd-voorbij' : 'lopend';
}

/** Sick days so far, 1 on the first; days that do not count are left out, and a recovery stops the count. */
export function ziektedag(c: Ziektegeval, peildatum: Datum): number {
  const einde = c.keten.hersteldPer ? plusDagen(c.keten.hersteldPer.datum, -1) : peildatum;
  const tot = vroegste(einde, peildatum);
  let dagen = dagenTussen(c.keten.eersteZiektedag, tot) + 1;
  for (const gap of c.keten.onderbrekingen)
    if (gap.van <= tot) dagen -= dagenTussen(gap.van, vroegste(gap.totEnMet, tot)) + 1;
  return dagen;
}

/** Percentage of the contract hours worked: the last resumption, 100 once recovered. */
export function percentageHervat(c: Ziektegeval, peildatum: Datum): number {
  if (c.keten.hersteldPer && c.keten.hersteldPer.datum <= peildatum) return 100;
  const terug = c.keten.onderbrekingen.filter((o) => o.soort === 'hersteld' && o.totEnMet < peildatum).at(-1);
  const laatst = laatsteVan(c, 'werkhervatting');
  return laatst && (!terug || laatst.datum > terug.totEnMet) ? laatst.data.percentage : 0;
}
