/** The period in which the employer owes wage before any loonsanctie (BW 7:629), and what bounds it. It is not the wachttijd: other grounds end and lengthen it. */
import { dagenTussen, laatste, plusDagen } from '../../core/dates.ts';
import { door, type Omdat, once, type Ziektegeval } from '../case.ts';
import { type Feit, telVanaf } from '../tellen.ts';
import { aanvraagTermijn, besluitOpAanvraag, wiaAanvraag } from './aanvraag.ts';
import { eindeDienstverband } from './dienstverband.ts';
import type { Klok } from './klok.ts';
import { telEinde } from './wachttijd.ts';

/** Days of wage after the AOW date, by first sick day (BW 7:629 lid 2; thirteen weeks by art. VIIIA Wet werken na de AOW-gerechtigde leeftijd until 1 July 2023). */
const AOW_LOON = [
  { vanaf: '2023-07-01', dagen: 42 },
  { vanaf: '2016-01-01', dagen: 91 },
] as const;

/**
 * The last day of the weeks of wage that remain after the AOW date, or after the first sick day when that came later; days that
 * do not count are skipped here too (BW 7:629 lid 10 names lid 2). Undefined where the AOW date changes nothing.
 */
export const eindeAowTermijn = once((c): Feit | undefined => {
  const dag1 = c.keten.eersteZiektedag;
  const aow = c.dossier.werknemer.aowDatum;
  const versie = AOW_LOON.find((v) => v.vanaf <= dag1);
  if (aow === undefined || !versie) return undefined;
  const geteld = telVanaf(c, laatste(aow, dag1), versie.dagen - 1);
  return {
    datum: geteld.datum,
    omdat: [{ tekst: 'AOW-leeftijd bereikt op', datum: aow }, ...geteld.omdat, { tekst: 'BW 7:629 lid 2' }],
  };
});

export function isHuishoudelijk(c: Ziektegeval): boolean {
  return c.dossier.dienstverband?.soort === 'huishoudelijk';
}

/** Why no WIA can follow this sickness: the AOW age comes first (Wet WIA art. 43 onder g), or the work is not insured (Ziektewet art. 6). */
export function geenWia(
  c: Ziektegeval,
): { readonly reden: 'aow' | 'huishoudelijk-personeel'; readonly omdat: Omdat } | undefined {
  const aow = c.dossier.werknemer.aowDatum;
  if (aow !== undefined && aow <= plusDagen(telEinde(c).datum, 1))
    return { reden: 'aow', omdat: { tekst: 'AOW-leeftijd bereikt voor de WIA, op', datum: aow } };
  if (isHuishoudelijk(c))
    return {
      reden: 'huishoudelijk-personeel',
      omdat: { tekst: 'huishoudelijk personeel is niet verzekerd voor de WIA' },
    };
  return undefined;
}

/** Whether an application is still awaited: not after a recovery, without a WIA, or when the employment ended within the wachttijd. */
function aanvraagVerwacht(c: Ziektegeval): boolean {
  if (c.keten.hersteldPer || c.keten.breuk || geenWia(c)) return false;
  const einde = eindeDienstverband(c);
  return !einde || einde.laatsteDag >= telEinde(c).datum;
}

/** The last day of wage before a loonsanctie: 104 weeks or the extended period, and the delay of a late application (BW 7:629 lid 1 and 11). */
export const loonTijdvak = once((c): Klok => {
  const einde = telEinde(c);
  // Before that day no application can be late, whatever the rest of the dossier says.
  if (c.peildatum <= plusDagen(aanvraagTermijn(c).strict, 1) || !aanvraagVerwacht(c)) return einde;
  const { strict, lenient, gedaan } = wiaAanvraag(c);
  if (gedaan) {
    if (gedaan.datum <= lenient) return einde;
    const vertraging = dagenTussen(strict, gedaan.datum);
    const omdat = door(gedaan, `+ ${vertraging} dagen: WIA-aanvraag te laat (BW 7:629 lid 11 onder a)`);
    return { datum: plusDagen(einde.datum, vertraging), omdat: [...einde.omdat, omdat] };
  }
  if (c.peildatum <= lenient || besluitOpAanvraag(c)) return einde;
  const overgenomen = c.dossier.overgenomenOp !== undefined && lenient < c.dossier.overgenomenOp;
  const reden = overgenomen
    ? 'de WIA-aanvraag is hier niet vastgelegd en hoort bij de tijd van voor de overname: leg vast wanneer zij is gedaan'
    : 'de WIA-aanvraag is te laat en nog niet gedaan: het loon loopt door zolang zij uitblijft (BW 7:629 lid 11 onder a)';
  return { datum: null, omdat: einde.omdat, reden };
});
