/** Who spoke to whom, and who was told what. */
import type { Datum } from '../core/dates.ts';
import { gebeurtenissen, type Ziektegeval } from '../dossier/case.ts';
import type { Rol } from '../dossier/fields.ts';
import type { INFORMATIE } from '../dossier/kinds/begeleiding.ts';
import { isEvent, type Stored } from '../dossier/stored.ts';

/** The kinds that tell of a conversation or of information that was given. */
export const CONTACTEN = ['contact', 'voortgangsgesprek', 'informatie-verstrekt'] as const;

/** The roles that took part in a conversation; undefined for an event that is none, or that does not say so. */
function deelnemers(e: Stored): readonly (Rol | undefined)[] | undefined {
  if (isEvent(e, 'contact')) return [...e.data.met, e.data.door];
  if (isEvent(e, 'voortgangsgesprek')) return e.data.aanwezig && [...e.data.aanwezig, e.data.door];
  return undefined;
}

/** Werkgever and werknemer both took part. A voortgangsgesprek that names nobody is theirs: it is what the law asks of them. */
export function beidenAanwezig(e: Stored): boolean {
  const wie = deelnemers(e);
  if (!wie) return isEvent(e, 'voortgangsgesprek');
  return wie.includes('werkgever') && wie.includes('werknemer');
}

/** The casemanager made contact, took part, or gave information. */
export function contactVanCasemanager(e: Stored): boolean {
  if (isEvent(e, 'informatie-verstrekt')) return e.data.door === 'casemanager';
  if (isEvent(e, 'voortgangsgesprek') && e.data.door === 'casemanager') return true;
  return deelnemers(e)?.includes('casemanager') ?? false;
}

type Onderwerp = keyof typeof INFORMATIE;

/** What somebody was told about: one subject or more. */
export function vertelt(e: Stored<'informatie-verstrekt'>, onderwerp: Onderwerp): boolean {
  const over = e.data.onderwerp;
  return Array.isArray(over) ? over.includes(onderwerp) : over === onderwerp;
}

/** The event with which everyone in `aan` had been told about a subject, together or one by one; from `vanaf` (inclusive) on. */
export function verteldAan(
  c: Ziektegeval,
  onderwerp: Onderwerp,
  aan: readonly Rol[],
  vanaf: Datum = c.keten.eersteZiektedag,
): Stored<'informatie-verstrekt'> | undefined {
  const nog = new Set(aan);
  for (const e of gebeurtenissen(c, 'informatie-verstrekt')) {
    if (!vertelt(e, onderwerp) || e.datum < vanaf) continue;
    for (const rol of e.data.aan) nog.delete(rol);
    if (nog.size === 0) return e;
  }
  return undefined;
}
