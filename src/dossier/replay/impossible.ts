/** Values that cannot be, and events without any effect: each is told at its field, and moves nothing. */
import { dagenTussen } from '../../core/dates.ts';
import type { Finding } from '../../core/finding.ts';
import { anomaly } from '../anomalies.ts';
import { type Case, isZiektegeval, type Ziektegeval } from '../case.ts';
import { afgewezenEindes } from '../klokken/dienstverband.ts';
import type { Afgewezen } from '../klokken/klok.ts';
import { afgewezenSancties } from '../klokken/sanctie.ts';
import { afgewezenWachttijd, voor2004 } from '../klokken/wachttijd.ts';
import { plaats } from '../stored.ts';

/** Longest leave that is plausible, in days: twenty weeks for more than one child, and up to ten for a child in hospital (Wet arbeid en zorg art. 3:1). */
const LANGSTE_VERLOF_DAGEN = 210;
const DOSSIER = { bestand: 'dossier.yaml', regel: 1, kolom: 1 } as const;

export function onmogelijk(c: Case): Finding[] {
  const found = afgewezenEindes(c).map(melding);
  const { aanvang, einddatum } = c.dossier.dienstverband ?? {};
  if (aanvang !== undefined && einddatum !== undefined && einddatum < aanvang)
    found.push(anomaly('dossier/einde-voor-aanvang', 'dossier', DOSSIER));
  for (const e of c.van('wazo-verlof'))
    if (dagenTussen(e.datum, e.data.totEnMet) + 1 > LANGSTE_VERLOF_DAGEN)
      found.push(anomaly('dossier/verlof-te-lang', e.id, plaats(e, 'totEnMet')));
  return isZiektegeval(c) ? [...found, ...inZiekte(c)] : found;
}

function inZiekte(c: Ziektegeval): Finding[] {
  if (voor2004(c)) return [anomaly('dossier/ziekte-voor-2004', 'keten', c.keten.bron)];
  return [...afgewezenWachttijd(c), ...afgewezenSancties(c), ...losVerlof(c)].map(melding);
}

/** A leave in which nobody was sick and that joins no periods: it moves no date. */
function losVerlof(c: Ziektegeval): Afgewezen[] {
  const { verloven, onderbrekingen, breuk, eersteZiektedag } = c.keten;
  const raakt = (van: string, totEnMet: string) => onderbrekingen.some((o) => o.van <= totEnMet && o.totEnMet >= van);
  return verloven
    .filter((v) => v.van >= eersteZiektedag && v !== breuk && !raakt(v.van, v.totEnMet))
    .map((v) => ({
      code: 'dossier/zonder-gevolg',
      event: v.event,
      veld: 'datum',
      extra: ': het verlof valt in geen ziekteperiode',
    }));
}

function melding({ code, event, veld, extra }: Afgewezen): Finding {
  return anomaly(code, event.id, plaats(event, veld), extra);
}
