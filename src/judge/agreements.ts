/** How the afspraken of a case stand on the peildatum: what the reports show and the agenda lists. */
import type { Datum } from '../core/dates.ts';
import { afspraken } from '../dossier/afspraken.ts';
import type { Case } from '../dossier/case.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ROLLEN, type Rol } from '../dossier/fields.ts';
import { isEvent, type Stored } from '../dossier/stored.ts';
import { type Toestand, toestand } from './milestones.ts';

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

/** While a case is in one of these, what was agreed still asks something. */
const LOOPT: ReadonlySet<Toestand> = new Set(['lopend', 'loonsanctie', 'wachttijd-voorbij', 'onbepaald']);

/** The afspraken of the latest sickness, in order of event and number. */
export function afspraakStanden(c: Case, peildatum: Datum): readonly AfspraakStand[] {
  const vanaf = c.keten?.eersteZiektedag ?? '';
  const alle = afspraken(c).filter((a) => a.event.datum >= vanaf);
  if (alle.length === 0) return [];
  const loopt = LOOPT.has(toestand(c));
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
