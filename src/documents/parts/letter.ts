/** The parts that letters and requests share: who it is about, rows of facts with their source, the choice of a variant. */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Case } from '../../dossier/case.ts';
import { woordVan } from '../../dossier/define.ts';
import { EINDDOEL } from '../../dossier/kinds/plan.ts';
import type { Stored } from '../../dossier/stored.ts';
import { laatste, oordelen, plannen, planVeld } from './case-facts.ts';
import { inline } from './markdown.ts';
import { type DocumentContext, type Invullijst, uit, type Veld, veld } from './model.ts';
import { mogelijkheid, werk } from './paper-words.ts';
import { contracturen, eersteZiektedag, functieWerknemer, naamWerkgever, naamWerknemer } from './sections.ts';

/** One row of the partial `brief-feiten`. */
export const feit = () => z.strictObject({ gegeven: z.string(), inhoud: z.string(), bron: z.string() });
export type Feit = z.infer<ReturnType<typeof feit>>;

export function maakFeit(gegeven: string, waarde: Veld): Feit {
  return { gegeven, inhoud: waarde.tekst, bron: waarde.bron };
}

export const betrokkenen = () =>
  z.strictObject({
    naam: veld(),
    functie: veld(),
    uren: veld(),
    werkgever: veld(),
    eersteZiektedag: veld(),
  });

/** Who it is about, no more than a letter needs. */
export function maakBetrokkenen(c: Case, lijstje: Invullijst): z.infer<ReturnType<typeof betrokkenen>> {
  return {
    naam: naamWerknemer(c, lijstje),
    functie: functieWerknemer(c, lijstje),
    uren: contracturen(c, lijstje),
    werkgever: naamWerkgever(c, lijstje),
    eersteZiektedag: eersteZiektedag(c, lijstje),
  };
}

/** What the last resumption of work says, on one line. */
function huidigWerk(c: Case): Veld | undefined {
  const e = laatste(c, 'werkhervatting');
  if (!e) return undefined;
  const delen = [
    ...werk(e.data),
    ...(e.data.arbeidstherapeutisch ? ['arbeidstherapeutisch'] : []),
    `sinds ${inWoorden(e.datum)}`,
  ];
  return uit(e, delen.join(', '));
}

/** How the work stands: what is done now, where it should lead, what the bedrijfsarts said last about work. */
export function standVanHetWerk(c: Case, lijstje: Invullijst): Feit[] {
  const einddoel = planVeld(plannen(c), 'einddoel');
  const oordeel = oordelen(c).at(-1);
  const mogelijkheden = oordeel && `${inWoorden(oordeel.datum)}: ${mogelijkheid(oordeel.data.mogelijkheden)}`;
  const rij = (gegeven: string, waarde: Veld | undefined) => maakFeit(gegeven, lijstje.optioneel(waarde));
  return [
    rij('Werk op dit moment', huidigWerk(c)),
    rij('Einddoel van het plan van aanpak', uit(einddoel?.event, einddoel && woordVan(EINDDOEL, einddoel.waarde))),
    rij('Laatste oordeel van de bedrijfsarts', uit(oordeel, mogelijkheden)),
    rij('Belastbaarheid volgens dat oordeel', uit(oordeel, oordeel?.data.belastbaarheid)),
  ];
}

/** The variant that was asked for, or else that of the latest event. */
export interface Keuze<T extends string> {
  readonly gekozen: T | undefined;
  /** Asked for by name: then the draft is for that variant, also while no event names it. */
  readonly gevraagd: boolean;
  /** Says which variants there are when the one that was asked for is not among them. Never repeats what was asked. */
  readonly melding: string | undefined;
}

export function kies<T extends string>(
  opties: readonly T[],
  context: DocumentContext,
  laatst: T | undefined,
): Keuze<T> {
  if (context.onderwerp === undefined) return { gekozen: laatst, gevraagd: false, melding: undefined };
  const gekozen = opties.find((o) => o === context.onderwerp);
  const melding = gekozen ? undefined : `Het gevraagde onderwerp bestaat niet. Kies uit: ${opties.join(', ')}.`;
  return { gekozen, gevraagd: true, melding };
}

/** An event as a row of a list of papers: what it is, its day, where it stands. */
export const stuk = () => z.strictObject({ stuk: z.string(), datum: z.string(), bron: z.string() });
export type Stuk = z.infer<ReturnType<typeof stuk>>;

export function maakStuk(naam: string, event: Stored): Stuk {
  return { stuk: naam, datum: inWoorden(event.datum), bron: inline(event.id) };
}
