/** What a scan over many cases needs of one case beside its judgement: no events, so that threads can hand it over. */
import { type Datum, plusDagen, vroegste } from '../../core/dates.ts';
import {
  blik,
  type Case,
  gebeurtenissen,
  isZiektegeval,
  twijfel,
  type Ziektegeval,
  ziekmelding,
} from '../../dossier/case.ts';
import { eindeDienstverband } from '../../dossier/klokken/dienstverband.ts';
import { loonsanctie } from '../../dossier/klokken/sanctie.ts';
import { telEinde } from '../../dossier/klokken/wachttijd.ts';
import { kosten } from '../../dossier/kosten.ts';
import type { Beslisser, Financier } from '../../dossier/partijen.ts';

/** A sick period; both days inclusive, null while it runs. Not `zeker` while an event that cannot be read may move or end it. */
export interface Verzuim {
  readonly van: Datum;
  readonly totEnMet: Datum | null;
  readonly zeker: boolean;
}

/** A chance to recover costs: none, nobody acted on it yet, or somebody did. */
export type Kans = 'geen' | 'open' | 'opgevolgd';

export interface Zaakfeiten {
  /** Every sick period with at least one day, oldest first. */
  readonly verzuim: readonly Verzuim[];
  /** The loonsanctie of the latest sickness, when it has not lapsed. */
  readonly loonsanctie: {
    readonly datum: Datum;
    readonly tekortkoming: 'administratief' | 'inhoudelijk' | null;
  } | null;
  /** Last day of the contract, as recorded or as known beforehand. */
  readonly contractTot: Datum | null;
  readonly regres: Kans;
  readonly vangnet: Kans;
  readonly geld: GeldFeiten;
}

/** The money of the latest sickness; sums are of committed interventions, amounts in euro. */
export interface GeldFeiten {
  readonly interventies: number;
  /** Recorded and not committed to. */
  readonly nietToegezegd: number;
  readonly kosten: number;
  readonly baten: number;
  readonly zonderKosten: number;
  readonly zonderBaten: number;
  /** Costs by who pays; what the insurer pays alone is what counts against the mandate. */
  readonly perFinanciering: Readonly<Record<Financier, number>>;
  /** Null where none is filled in; `vrij` is what is left of it. */
  readonly mandaat: number | null;
  readonly vrij: number | null;
  readonly overMandaat: number;
  /** Decisions, by who took them. */
  readonly besluiten: Readonly<Record<Beslisser, number>>;
  readonly opMandaat: { readonly aantal: number; readonly bedrag: number };
  /** Decisions of the casemanager that record no mandate. */
  readonly zonderMandaat: number;
  /** Events that could not be read and are, or may be, about money. */
  readonly nietTeLezen: number;
}

export function zaakfeiten(c: Case, peildatum: Datum): Zaakfeiten {
  const geval = isZiektegeval(c) ? c : null;
  const eigen = blik(c);
  const laatste = isZiektegeval(eigen) ? [laatsteVerzuim(eigen, peildatum)] : [];
  const zeker = !twijfel(eigen);
  const sanctie = geval ? loonsanctie(geval) : undefined;
  return {
    verzuim: [...c.eerdereZiekteperioden.map((p) => ({ van: p.eersteZiektedag, totEnMet: p.totEnMet })), ...laatste]
      .map((p) => ({ ...p, zeker }))
      .filter((p) => p.totEnMet === null || p.totEnMet >= p.van),
    loonsanctie: sanctie
      ? { datum: sanctie.besluit.datum, tekortkoming: sanctie.besluit.data.soortTekortkoming ?? null }
      : null,
    contractTot: eindeDienstverband(c)?.laatsteDag ?? null,
    regres: geval ? regres(geval) : 'geen',
    vangnet: geval ? vangnet(geval) : 'geen',
    geld: geld(c),
  };
}

function geld(c: Case): GeldFeiten {
  const { trajecten, toegezegd, perFinancier, mandaat, besluiten, opMandaat, onleesbaar } = kosten(c);
  const van = (wie: Beslisser) => besluiten.filter((b) => b.genomenDoor === wie).length;
  return {
    interventies: toegezegd.aantal,
    nietToegezegd: trajecten.length - toegezegd.aantal,
    kosten: toegezegd.kosten,
    baten: toegezegd.baten,
    zonderKosten: toegezegd.zonderKosten,
    zonderBaten: toegezegd.zonderBaten,
    perFinanciering: {
      werkgever: perFinancier.werkgever.kosten,
      verzekeraar: perFinancier.verzekeraar.kosten,
      gedeeld: perFinancier.gedeeld.kosten,
      onbekend: perFinancier.onbekend.kosten,
    },
    mandaat: mandaat?.bedrag ?? null,
    vrij: mandaat?.vrij ?? null,
    overMandaat: mandaat?.over ?? 0,
    besluiten: {
      werkgever: van('werkgever'),
      werknemer: van('werknemer'),
      verzekeraar: van('verzekeraar'),
      casemanager: van('casemanager'),
    },
    opMandaat: { aantal: opMandaat.aantal, bedrag: opMandaat.bedrag },
    zonderMandaat: besluiten.filter((b) => b.genomenDoor === 'casemanager' && b.opMandaat !== true).length,
    nietTeLezen: onleesbaar,
  };
}

/** The latest sick period. It ends with the recovery, the employment, or the wachttijd with its loonsanctie: whichever is first. */
function laatsteVerzuim(c: Ziektegeval, peildatum: Datum): Omit<Verzuim, 'zeker'> {
  const { eersteZiektedag, hersteldPer } = c.keten;
  const dienst = eindeDienstverband(c)?.laatsteDag;
  let einde = loonsanctie(c)?.totEnMet ?? telEinde(c).datum;
  if (hersteldPer) einde = vroegste(einde, plusDagen(hersteldPer.datum, -1));
  if (dienst !== undefined) einde = vroegste(einde, dienst);
  return { van: eersteZiektedag, totEnMet: einde < peildatum ? einde : null };
}

function gemeld(c: Ziektegeval, onderwerp: 'regres' | 'vangnet'): boolean {
  return gebeurtenissen(c, 'verzekeraar-melding').some((e) => e.data.onderwerp === onderwerp);
}

function regres(c: Ziektegeval): Kans {
  if (ziekmelding(c)?.data.regres !== true) return 'geen';
  return gemeld(c, 'regres') ? 'opgevolgd' : 'open';
}

/** A vangnet is acted on by the report to UWV, or by telling the insurer. */
function vangnet(c: Ziektegeval): Kans {
  const soort = ziekmelding(c)?.data.vangnet ?? 'geen';
  if (soort === 'geen') return 'geen';
  return gebeurtenissen(c, 'vangnet-melding').length > 0 || gemeld(c, 'vangnet') ? 'opgevolgd' : 'open';
}
