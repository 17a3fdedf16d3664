/** How the afspraken of a case stand on the peildatum: what the reports show and the agenda lists. */
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { afspraken } from '../dossier/afspraken.ts';
import type { Case } from '../dossier/case.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ROLLEN, type Rol } from '../dossier/fields.ts';
import { isEvent, plaats, type Stored } from '../dossier/stored.ts';
import { isLopend } from './milestones.ts';

/**
 * `verlopen`: the last day is past and nothing says that it was done. `vervallen`: not done, and the sickness or the
 * employment that it was about is over.
 */
type AfspraakStatus = 'open' | 'verlopen' | 'afgerond' | 'vervallen';

/** An afspraak as the reports need it: no event, so that it can be handed over between threads. */
export interface AfspraakStand {
  /** Event id and number in its list: what `afgerond` names. */
  readonly id: string;
  /** As written: a role or a name. */
  readonly wie: string;
  /** The roles that `wie` stands for; empty when it names none. */
  readonly rollen: readonly Rol[];
  readonly wat: string;
  /** Last day, inclusive; null where none was agreed. */
  readonly uiterlijk: Datum | null;
  readonly status: AfspraakStatus;
  readonly afgerondOp: Datum | null;
}

/** The afspraken of the latest sickness, in order of event and number. */
export function afspraakStanden(c: Case, peildatum: Datum): readonly AfspraakStand[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  const alle = afspraken(c).filter((a) => a.event.datum >= vanaf);
  if (alle.length === 0) return [];
  const loopt = isLopend(c);
  const namen = namenVan(c.dossier, c.events);
  return alle.map((a) => {
    const uiterlijk = a.uiterlijk ?? null;
    const open = uiterlijk !== null && uiterlijk < peildatum ? 'verlopen' : 'open';
    return {
      id: a.id,
      wie: a.wie,
      rollen: rollenVan(a.wie, namen),
      wat: a.wat,
      uiterlijk,
      status: a.afgerond ? 'afgerond' : loopt ? open : 'vervallen',
      afgerondOp: a.afgerond?.op ?? null,
    };
  });
}

/** What an afspraak past its day is called where findings are told. */
export const AFSPRAAK_VERLOPEN = 'afspraak/verlopen';

export const AFSPRAAK_UITLEG = {
  [AFSPRAAK_VERLOPEN]: {
    ernst: 'info',
    titel: 'De dag van een afspraak is voorbij',
    waarom:
      'Een afspraak die ongemerkt verloopt, houdt de re-integratie op. Geen wet noemt haar dag; de mensen zelf wel.',
    doen: 'Is zij gedaan, meld haar dan af met `afgerond` in een volgende gebeurtenis. Anders: spreek opnieuw iets af.',
  },
} as const;

/** An afspraak of this sickness whose day is past, each as a remark at the list that holds it. */
export function afspraakFindings(c: Case, standen: readonly AfspraakStand[]): Finding[] {
  const { ernst, titel, waarom, doen } = AFSPRAAK_UITLEG[AFSPRAAK_VERLOPEN];
  const plek = new Map(afspraken(c).map((a) => [a.id, plaats(a.event, a.veld)]));
  return standen.flatMap(({ id, status, uiterlijk }) => {
    const at = plek.get(id);
    if (status !== 'verlopen' || !at) return [];
    const bericht = `${titel}: ${id}, uiterlijk ${uiterlijk}.`;
    return [{ code: AFSPRAAK_VERLOPEN, ernst, bericht, waarom, doen, sleutel: id, verantwoord: false, ...at }];
  });
}

type Namen = ReadonlyMap<string, Rol>;

/** Who the dossier knows by name, in lower case. */
function namenVan(d: Dossier, events: readonly Stored[]): Namen {
  const namen = new Map<string, Rol>();
  const kent = (naam: string | undefined, rol: Rol) => naam !== undefined && namen.set(naam.toLowerCase(), rol);
  kent(d.werkgever?.naam, 'werkgever');
  kent(d.werkgever?.contactpersoon, 'werkgever');
  kent(d.bedrijfsarts?.naam, 'bedrijfsarts');
  kent(d.casemanager?.naam, 'casemanager');
  for (const e of events) if (isEvent(e, 'casemanager-aangewezen')) kent(e.data.naam, 'casemanager');
  kent(d.werknemer.naam, 'werknemer');
  return namen;
}

/** `werkgever en werknemer` names two roles; `T. Nagelkerken` one, where the dossier says who that is. */
function rollenVan(wie: string, namen: Namen): readonly Rol[] {
  const tekst = wie.trim().toLowerCase();
  const naam = namen.get(tekst);
  if (naam !== undefined) return [naam];
  const woorden = new Set(tekst.split(/[^\p{L}\d-]+/u));
  return ROLLEN.filter((rol) => woorden.has(rol));
}
