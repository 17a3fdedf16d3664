/** What the board needs of a case beside its judgement: no events, no names, no free text, so that threads can hand it over. */
import type { Datum } from '../../core/dates.ts';
import type { Location } from '../../core/location.ts';
import { afspraken } from '../../dossier/afspraken.ts';
import { isZiektegeval } from '../../dossier/case.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import { loonsanctie } from '../../dossier/klokken/sanctie.ts';
import { plaats } from '../../dossier/stored.ts';
import { W } from '../../dossier/tellen.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import { type Tijdlijn, tijdlijn } from '../timeline/compute.ts';

/** A paper that an event carries. Its file name is not here: people put names in those. */
export interface Stuk {
  /** The kind of the event. */
  readonly soort: Soort;
  readonly datum: Datum;
  readonly getekendOp: Datum | null;
  /** Where the event says so. */
  readonly bewijs: Location;
}

export interface BordFeiten {
  readonly lijn: Tijdlijn;
  /** Days on which so many counted weeks are over, in order. */
  readonly weken: readonly { readonly week: number; readonly datum: Datum }[];
  readonly sanctie: { readonly van: Datum; readonly totEnMet: Datum } | null;
  readonly stukken: readonly Stuk[];
  /** Where each afspraak stands, by its id. */
  readonly afspraken: Readonly<Record<string, Location>>;
}

/** Lines on the strip of a case: the weeks by which people speak of it. */
const WEKEN = [6, 42, 52, 78, 91, 104];

export function bordFeiten(judged: JudgedCase, peildatum: Datum): BordFeiten {
  const { case: zaak } = judged;
  const geval = isZiektegeval(zaak) ? zaak : null;
  const sanctie = geval ? loonsanctie(geval) : undefined;
  const vanaf = zaak.keten?.eersteZiektedag ?? '';
  return {
    lijn: tijdlijn(judged, peildatum),
    weken: geval ? WEKEN.map((week) => ({ week, datum: W(geval, week * 7) })) : [],
    sanctie: sanctie ? { van: sanctie.eersteDag, totEnMet: sanctie.totEnMet } : null,
    stukken: zaak.events
      .filter((e) => e.datum >= vanaf)
      .flatMap((e) =>
        (('bijlagen' in e.data && e.data.bijlagen) || []).map((b) => ({
          soort: e.soort,
          datum: e.datum,
          getekendOp: b.getekendOp ?? null,
          bewijs: plaats(e, 'bijlagen'),
        })),
      ),
    afspraken: Object.fromEntries(afspraken(zaak).map((a) => [a.id, plaats(a.event, a.veld)])),
  };
}
