/** The WIA application: by when, whether it was made in time, and what a missing or late notice of UWV does to that. */
import { type Datum, laatste, plusDagen, plusMaanden } from '../../core/dates.ts';
import { door, eerste, gebeurtenissen, type Omdat, once, type Ziektegeval } from '../case.ts';
import type { Een, Stored } from '../stored.ts';
import { eersteZiektedag, type Feit, tellendeEersteZiektedag, termijn, W } from '../tellen.ts';
import { telEinde, vervroegdeIva, voorEinde } from './wachttijd.ts';

/** Weeks before E by which the WIA application is due, since when (Wet WIA art. 64 lid 3). */
const WIA_AANVRAAG = [
  { vanaf: '2013-07-01', dagen: 77 },
  { vanaf: '2005-12-29', dagen: 91 },
] as const;

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
  return { datum: plusMaanden(tellendeEersteZiektedag(c, oud), KENNISGEVING_MAANDEN), omdat, aangifteTot: null };
}

/**
 * The 42-weeks report, or the request that counts as one: for a shortened wachttijd or a longer wage period, on the day of the request
 * (Ziektewet art. 38 lid 8). A granted early IVA presupposes its request, which was made by then.
 */
export const aangifteOfVervanger = once(
  (c): Een<'aangifte-42-weken' | 'vervroegde-iva' | 'verlenging-wachttijd'> | undefined =>
    eerste(c, 'aangifte-42-weken', 'vervroegde-iva', 'verlenging-wachttijd'),
);

/** The day on which UWV's letter arrived: what the four weeks are counted from; the day that it bears where nobody wrote that down. */
function ontvangst(brief: Stored<'uwv-kennisgeving-wia'>): Omdat & { readonly datum: Datum } {
  const { ontvangen } = brief.data;
  return ontvangen === undefined
    ? { ...door(brief, 'kennisgeving van UWV'), datum: brief.datum }
    : { ...door(brief, 'kennisgeving van UWV ontvangen', 'ontvangen', ontvangen), datum: ontvangen };
}

/** How UWV's notice bears on the term (Wet WIA art. 64 lid 6). */
type Kennisgeving =
  | { readonly stand: 'op-tijd' | 'geen-bescherming' | 'onbekend' }
  /** The last day of the four weeks after a notice that came late. */
  | { readonly stand: 'laat'; readonly tot: Feit };

const kennisgeving = once((c): Kennisgeving => {
  const brief = eerste(c, 'uwv-kennisgeving-wia');
  const { datum: uiterlijk, aangifteTot } = kennisgevingTermijn(c);
  if (brief && brief.datum <= uiterlijk) return { stand: 'op-tijd' };
  // Until 2012 a late letter protected without the 42-weeks report too; a letter of which nothing is known, only where that report is.
  if (aangifteTot !== null || !brief) {
    const aangifte = aangifteOfVervanger(c);
    if (!aangifte || aangifte.datum > (aangifteTot ?? aangifte.datum)) return { stand: 'geen-bescherming' };
  }
  if (!brief) return { stand: 'onbekend' };
  const ontvangen = ontvangst(brief);
  const datum = plusDagen(ontvangen.datum, 28);
  const tekst =
    'kennisgeving van UWV kwam te laat: aanvraag nog vier weken na ontvangst op tijd (Wet WIA art. 64 lid 6)';
  return { stand: 'laat', tot: { datum, omdat: [{ ...ontvangen, tekst, datum }] } };
});

/** A decision of UWV that is only given on an application (Wet WIA art. 25 lid 9, 64 lid 1, 66 lid 1). */
export function besluitOpAanvraag(c: Ziektegeval): Stored | undefined {
  const besluit = gebeurtenissen(c, 'wia-besluit', 'loonsanctie').find(
    (e) => e.soort === 'wia-besluit' || e.data.stap === 'besluit',
  );
  return besluit ?? vervroegdeIva(c)?.toekenning;
}

export interface WiaAanvraag {
  /** Days before the last day of the wachttijd. */
  readonly dagen: number;
  readonly strict: Datum;
  /** While no notice of UWV is recorded and one may be missing: no earlier than the day on which it was made, or today. */
  readonly lenient: Datum;
  readonly omdat: readonly Omdat[];
  readonly gedaan: Stored<'wia-aanvraag'> | undefined;
}

/**
 * The last day for the application under the strict reading. A case keeps the thirteen weeks of before 1 July 2013 when those had run out
 * by then (no transitional law was found in the Wet WIA or in the Verzamelwet SZW 2013; immediate effect is inferred).
 */
export const aanvraagTermijn = once((c): Pick<WiaAanvraag, 'dagen' | 'strict' | 'omdat'> => {
  const oud = plusDagen(telEinde(c).datum, -91);
  const dagen = (WIA_AANVRAAG.find((v) => v.vanaf <= oud) ?? WIA_AANVRAAG[1]).dagen;
  const { datum: strict, omdat } = voorEinde(c, dagen);
  return { dagen, strict, omdat };
});

/**
 * The term of the WIA application with what UWV's notice does to it.
 * Without a notice an application counts as timely, and whether UWV gave one does not follow from a dossier without it: that is doubt,
 * not lateness.
 */
export const wiaAanvraag = once((c): WiaAanvraag => {
  const { dagen, strict, omdat } = aanvraagTermijn(c);
  const gedaan = eerste(c, 'wia-aanvraag');
  const gewoon = plusDagen(strict, 1);
  const nu = gedaan?.datum ?? c.peildatum;
  const brief = kennisgeving(c);
  if (brief.stand === 'laat')
    return { dagen, strict, lenient: laatste(gewoon, brief.tot.datum), omdat: [...omdat, ...brief.tot.omdat], gedaan };
  if (brief.stand === 'onbekend' && nu > gewoon) {
    const tekst =
      'geen kennisgeving van UWV in het dossier: stuurde UWV die niet, dan is de aanvraag op tijd (Wet WIA art. 64 lid 6)';
    return { dagen, strict, lenient: nu, omdat: [...omdat, { tekst }], gedaan };
  }
  return { dagen, strict, lenient: gewoon, omdat, gedaan };
});
