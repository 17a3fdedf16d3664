/** Who the casemanager of a case is, and since when. */
import type { Datum } from '../core/dates.ts';
import { laatste } from '../core/dates.ts';
import { door, type Omdat, once, type Ziektegeval } from '../dossier/case.ts';
import { isEvent, type Stored } from '../dossier/stored.ts';

export interface Aanwijzing {
  /** The first sick day for a casemanager who was there before, or who only stands in dossier.yaml or wvp.yaml. */
  readonly datum: Datum;
  /** Null for a casemanager who stands in dossier.yaml or wvp.yaml. */
  readonly event: Stored | null;
  readonly omdat: Omdat & { readonly datum: Datum };
}

type MetCasemanager =
  | Stored<'casemanager-aangewezen'>
  | Stored<'plan-van-aanpak'>
  | Stored<'bijstelling-plan-van-aanpak'>;

/** Events that name a casemanager; a plan of an earlier sick period does not. */
function aanwijzingen(c: Ziektegeval): readonly MetCasemanager[] {
  const dag1 = c.keten.eersteZiektedag;
  return c
    .van('casemanager-aangewezen', 'plan-van-aanpak', 'bijstelling-plan-van-aanpak')
    .filter((e) => e.soort === 'casemanager-aangewezen' || (e.datum >= dag1 && e.data.casemanager !== undefined));
}

/** The first appointment: an event, else dossier.yaml or wvp.yaml. */
export const aanwijzing = once((c): Aanwijzing | undefined => {
  const dag1 = c.keten.eersteZiektedag;
  const [event] = aanwijzingen(c);
  if (event) {
    const omdat = { ...door(event, 'casemanager aangewezen'), datum: laatste(event.datum, dag1) };
    return { datum: omdat.datum, event, omdat };
  }
  if (!inDossier(c)) return undefined;
  return {
    datum: dag1,
    event: null,
    omdat: { tekst: 'casemanager in dossier.yaml of wvp.yaml, vanaf de eerste ziektedag', datum: dag1 },
  };
});

/** Whether dossier.yaml or wvp.yaml names a casemanager. */
export function inDossier(c: Ziektegeval): boolean {
  const vast = c.dossier.casemanager;
  return vast?.naam !== undefined || vast?.organisatie !== undefined;
}

export interface Casemanager {
  readonly naam?: string | undefined;
  readonly organisatie?: string | undefined;
  readonly register?: string | undefined;
  /** Null for dossier.yaml or wvp.yaml. */
  readonly event: MetCasemanager | null;
}

/** The casemanager of now: the last one named; what the event leaves out and dossier.yaml says of the same person is added. */
export function casemanager(c: Ziektegeval): Casemanager | undefined {
  const event = aanwijzingen(c).at(-1) ?? null;
  const vast = inDossier(c) ? c.dossier.casemanager : undefined;
  if (!event) return vast && { ...vast, event };
  const genoemd = isEvent(event, 'casemanager-aangewezen') ? event.data : event.data.casemanager;
  const zelfde = vast?.naam === undefined || zelfdeNaam(vast.naam, genoemd?.naam);
  return { ...(zelfde ? vast : {}), ...genoemd, event };
}

/** Names as people type them: case and spaces aside. */
export function zelfdeNaam(a: string | undefined, b: string | undefined): boolean {
  const plat = (t: string) => t.toLowerCase().replace(/\s+/g, ' ').trim();
  return a !== undefined && b !== undefined && plat(a) === plat(b);
}
