/** The dates that stand over a case, each with its proof or with the reason why there is none; and the state that the case is in. */
import type { Datum } from '../core/dates.ts';
import { blik, type Case, isZiektegeval, laatsteVan, type Omdat, twijfel, type Ziektegeval } from '../dossier/case.ts';
import { eindeDienstverband, overleden } from '../dossier/klokken/dienstverband.ts';
import type { Klok } from '../dossier/klokken/klok.ts';
import { loonEinde } from '../dossier/klokken/loon.ts';
import { opzegverbod } from '../dossier/klokken/opzegverbod.ts';
import { loonsanctie } from '../dossier/klokken/sanctie.ts';
import { geldigeVerlengingen, telEinde, voor2004, wachttijd } from '../dossier/klokken/wachttijd.ts';
import { eersteDagWia } from '../dossier/klokken/wia.ts';
import { ongebrugd, SAMENTELLEN_ONDER_DAGEN } from '../dossier/replay/chain.ts';
import { termijn } from '../dossier/tellen.ts';

/** In the order in which a case meets them. */
export const MIJLPAAL_NAMEN = [
  'laatsteDagWachttijd',
  'eersteDagWia',
  'einde1eZiektejaar',
  'eindeLoondoorbetaling',
  'eindeOpzegverbod',
  'vervroegdeIvaVanaf',
  'vervroegdeIvaTotEnMet',
] as const;
export type MijlpaalNaam = (typeof MIJLPAAL_NAMEN)[number];

/** Null where it cannot be known or does not apply; the reason stands in the list of unknown milestones. */
export type Mijlpalen = Readonly<Record<MijlpaalNaam, Datum | null>>;

/** One milestone: its day and proof, or why there is no day. */
export interface Mijlpaal {
  readonly naam: MijlpaalNaam;
  readonly datum: Datum | null;
  readonly omdat: readonly Omdat[];
  /** Null for a milestone with a day. */
  readonly reden: string | null;
}

/** Early IVA: from three weeks (practice of UWV) to the end of week 68, so that ten weeks fit before week 78 (Wet WIA art. 23 lid 6). */
const IVA_VANAF = 21;
const IVA_TOT_EN_MET = 475;
const EERSTE_ZIEKTEJAAR = 363;

const KLOKKEN: Readonly<Record<MijlpaalNaam, (c: Ziektegeval) => Klok>> = {
  laatsteDagWachttijd: wachttijd,
  eersteDagWia,
  einde1eZiektejaar: (c) => termijn(c, EERSTE_ZIEKTEJAAR),
  eindeLoondoorbetaling: loonEinde,
  eindeOpzegverbod: opzegverbod,
  vervroegdeIvaVanaf: (c) => termijn(c, IVA_VANAF),
  vervroegdeIvaTotEnMet: (c) => termijn(c, IVA_TOT_EN_MET),
};

/** Every milestone on the peildatum. Each asks for events through a look of its own: one that cannot be read makes only what asked for it unknown. */
export function mijlpalen(c: Ziektegeval): readonly Mijlpaal[] {
  return MIJLPAAL_NAMEN.map((naam) => {
    const eigen = blik(c);
    // Looked at apart: what ends a case moves no clock.
    const voorbij = vervallen(blik(c));
    const klok: Klok = voorbij ? { datum: null, omdat: [], reden: voorbij } : KLOKKEN[naam](eigen);
    const onleesbaar = twijfel(eigen);
    if (onleesbaar) {
      const reden = `${onleesbaar.bestand} kan niet worden gelezen en kan deze datum veranderen`;
      return { naam, datum: null, omdat: [], reden };
    }
    return { naam, datum: klok.datum, omdat: klok.omdat, reden: klok.datum === null ? klok.reden : null };
  });
}

/** Why no milestone of this case applies any more. */
function vervallen(c: Ziektegeval): string | undefined {
  if (voor2004(c)) return 'de ziekte begon voor 1 januari 2004; van het recht van toen zegt wvp niets';
  const dood = overleden(c);
  if (dood && dood.laatsteDag <= c.peildatum) return 'de werknemer is overleden';
  if (isGesloten(c)) return 'de werknemer is hersteld en vier weken zijn voorbij';
  if (c.keten.breuk)
    return 'na het verlof begint bij ziekte een nieuwe wachttijd, want de oorzaak is een andere (Wet WIA art. 23 lid 3)';
  return undefined;
}

/** Recovered, and so long ago that a relapse would begin a new wachttijd: days of a leave with the same cause are bridged. */
function isGesloten(c: Ziektegeval): boolean {
  const per = c.keten.hersteldPer?.datum;
  return per !== undefined && ongebrugd(per, c.peildatum, c.keten.verloven) >= SAMENTELLEN_ONDER_DAGEN;
}

export function alsDatums(all: readonly Mijlpaal[]): Mijlpalen {
  return Object.fromEntries(all.map((m) => [m.naam, m.datum])) as Record<MijlpaalNaam, Datum | null>;
}

export const TOESTANDEN = [
  'lopend',
  'hersteld',
  'gesloten',
  'uit-dienst',
  'wachttijd-voorbij',
  'loonsanctie',
  'zonder-ziekmelding',
  'onbepaald',
] as const;
export type Toestand = (typeof TOESTANDEN)[number];

/** The state on the peildatum; `onbepaald` while an event that cannot be read could change it. */
export function toestand(c: Case): Toestand {
  const eigen = blik(c);
  const stand = leesbareToestand(eigen);
  return twijfel(eigen) ? 'onbepaald' : stand;
}

/** In one of these what was agreed and planned still asks something. */
const LOOPT: ReadonlySet<Toestand> = new Set(['lopend', 'loonsanctie', 'wachttijd-voorbij', 'onbepaald']);

export function isLopend(c: Case): boolean {
  return LOOPT.has(toestand(c));
}

function leesbareToestand(c: Case): Toestand {
  if (!isZiektegeval(c)) return 'zonder-ziekmelding';
  const { peildatum } = c;
  const dienst = eindeDienstverband(c)?.laatsteDag;
  if (dienst !== undefined && peildatum > dienst) return 'uit-dienst';
  if (isGesloten(c)) return 'gesloten';
  if (c.keten.hersteldPer && c.keten.hersteldPer.datum <= peildatum) return 'hersteld';
  if (peildatum <= (wachttijd(c).datum ?? telEinde(c).datum)) return 'lopend';
  const sanctie = loonsanctie(c);
  if (sanctie && peildatum <= sanctie.totEnMet) return peildatum >= sanctie.eersteDag ? 'loonsanctie' : 'lopend';
  // The wage period that both had extended is no wachttijd, but everything still runs.
  return geldigeVerlengingen(c).length > 0 && peildatum <= telEinde(c).datum ? 'lopend' : 'wachttijd-voorbij';
}

/** Percentage of the contract hours worked: the last resumption, 100 once recovered. */
export function percentageHervat(c: Ziektegeval, peildatum: Datum): number {
  if (c.keten.hersteldPer && c.keten.hersteldPer.datum <= peildatum) return 100;
  const terug = c.keten.onderbrekingen.filter((o) => o.soort === 'hersteld' && o.totEnMet < peildatum).at(-1);
  const laatst = laatsteVan(c, 'werkhervatting');
  return laatst && (!terug || laatst.datum > terug.totEnMet) ? laatst.data.percentage : 0;
}
