/** The term of the re-integratieverslag, which its parts share (Wet WIA art. 25 lid 3 and 4), and when no WIA follows at all. */
import { type Datum, plusDagen } from '../core/dates.ts';
import { door, gebeurtenissen, type Omdat, type Ziektegeval } from '../dossier/case.ts';
import type { Soort } from '../dossier/kinds/index.ts';
import { besluitOpAanvraag } from '../dossier/klokken/aanvraag.ts';
import type { Einde } from '../dossier/klokken/eindes.ts';
import { geenWia } from '../dossier/klokken/tijdvak.ts';
import { telEinde, vervroegdeIva, voorEinde } from '../dossier/klokken/wachttijd.ts';
import { type Een, isEvent, type Stored } from '../dossier/stored.ts';
import { W } from '../dossier/tellen.ts';
import { fulfilled, type Term } from './define.ts';

/** Days before E by which the verslag is due: fifteen weeks, since 1 July 2013 thirteen. */
const DAGEN_VOOR_2013 = 105;
const DAGEN = 91;
/** A paper of the first year is no part of the verslag: it counts from the second year on. The law gives no number; this one is wvp's own. */
const TELT_VANAF = 364;
/** An evaluation from before week 42 is not one at the end of the first year. The law gives no number; this one is wvp's own. */
const EVALUATIE_VANAF = 287;
/** When the parts come up in practice: week 89. */
const VENSTER = 616;

/** First version of the Wet WIA, and the day on which the terms of the verslag and the application were shortened. */
export const WIA_INGANG = '2005-12-29';
export const WIA_2013 = '2013-07-01';

/** Picks the version: a term of fifteen weeks that had run out before 1 July 2013 stays as it was. */
export function verslagVersie(c: Ziektegeval): Datum {
  return plusDagen(telEinde(c).datum, -DAGEN_VOOR_2013);
}

export const VERSLAG_OPMERKING =
  '"Uiterlijk x weken voor het verstrijken" laat één dag ruimte: strikt is de dag zelf, ruim de dag erna. Voor lopende gevallen op 1 juli 2013 is geen overgangsrecht gevonden; aangenomen is dat de nieuwe termijn direct gold.';

export function verslagTermijn(c: Ziektegeval): { strict: Datum; lenient: Datum; because: readonly Omdat[] } {
  const { datum, omdat } = voorEinde(c, verslagDagen(c));
  return { strict: datum, lenient: plusDagen(datum, 1), because: omdat };
}

export function verslagDagen(c: Ziektegeval): number {
  return verslagVersie(c) >= WIA_2013 ? DAGEN : DAGEN_VOOR_2013;
}

/** Why nothing of the WIA is asked: an early IVA took its place (Wet WIA art. 66 lid 1 and 6), or there is no right to it. */
export function zonderWia(c: Ziektegeval): Term['vervallen'] {
  const iva = vervroegdeIva(c);
  if (iva)
    return {
      reden: 'vervroegde-iva',
      because: [
        door(iva.toekenning, 'vervroegde IVA toegekend: geen verslag en geen andere aanvraag (Wet WIA art. 66)'),
      ],
    };
  const geen = geenWia(c);
  return geen && { reden: geen.reden, because: [geen.omdat] };
}

/** What still goes with an application that nobody decided on outlives the wachttijd. */
export function zolangAanvraagOpen(c: Ziektegeval): readonly Einde['reden'][] {
  return besluitOpAanvraag(c) ? [] : ['wachttijd-voorbij'];
}

/** The day on which a paper counts: a verslag when the werknemer had it. */
function dagVan(e: Stored): Datum {
  return isEvent(e, 're-integratieverslag') ? (e.data.verstrektAanWerknemer ?? e.datum) : e.datum;
}

/** The events of a kind from `vanaf` on, and a line of proof for each that was made too early to be what the law asks for. */
function vanafVenster<S extends Soort>(
  c: Ziektegeval,
  soort: S,
  vanaf: Datum,
): { readonly geldig: readonly Een<S>[]; readonly teVroeg: readonly Omdat[] } {
  const all = gebeurtenissen(c, soort);
  return {
    geldig: all.filter((e) => dagVan(e) >= vanaf),
    teVroeg: all
      .filter((e) => dagVan(e) < vanaf)
      .map((e) => door(e, `telt niet: te vroeg om dit stuk te zijn (vanaf ${vanaf})`)),
  };
}

/** The evaluations that can be the one at the end of the first year (Regeling procesgang art. 4 lid 2 onder b): from week 42 on. */
export function evaluatiesEersteJaar(c: Ziektegeval) {
  return vanafVenster(c, 'eerstejaarsevaluatie', W(c, EVALUATIE_VANAF));
}

/** The papers of a kind that can belong to the verslag. */
export function verslagStukken<S extends Soort>(c: Ziektegeval, soort: S) {
  return vanafVenster(c, soort, W(c, TELT_VANAF));
}

/** The one term of a part of the verslag: an event of the kind that bears its name. */
export function verslagDeel(c: Ziektegeval, id: Soort): Term {
  const { strict, lenient, because } = verslagTermijn(c);
  const { geldig, teVroeg } = verslagStukken(c, id);
  return {
    key: id,
    vanaf: W(c, VENSTER),
    strict,
    lenient,
    because: [...because, ...teVroeg],
    fulfilledBy: fulfilled(geldig[0]),
    vervallen: zonderWia(c),
    houdtStandBij: zolangAanvraagOpen(c),
  };
}
