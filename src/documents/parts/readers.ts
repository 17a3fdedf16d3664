/**
 * What a paper may hold of a case: no more than each who gets it may have (AP, De zieke werknemer, BWBR0037896, par. 5.2). One filter, put
 * before every document: what is not let through cannot be printed by any template.
 */
import { metInhoud } from '../../dossier/case.ts';
import type { Rol } from '../../dossier/fields.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';

/** Who gets a paper. What goes to UWV goes by the werkgever and the werknemer, who both see it. */
export type Lezer = 'werkgever' | 'werknemer' | 'bedrijfsarts' | 'verzekeraar' | 'uwv';

/** Kept for the werkgever and the casemanager alone: money, mandate, the insurer, complaints, and who was told what. */
const NIET_VOOR_ANDEREN: ReadonlySet<string> = new Set([
  'klacht',
  'kosten-baten',
  'besluit',
  'verzekeraar-melding',
  'gegevensverstrekking',
  'advies',
  'verhaal',
]);
const GELD = ['kosten', 'baten', 'financiering'];
const GESPROKEN = ['onderwerp', 'besproken', 'afspraken', 'toelichting', 'visieWerkgever', 'visieWerknemer'];

/** The case as all of these readers may see it. The steps are those of the law and of UWV; points of the guide and of the house are not. */
export function voorLezers(judged: JudgedCase, lezers: readonly Lezer[]): JudgedCase {
  const stappen = judged.evaluation.stappen.filter((s) => s.regelset === 'wet' || s.regelset === 'uwv');
  const ids = new Set(stappen.flatMap((s) => [s.id, s.sleutel]));
  const mag = (e: Stored) => {
    if (isEvent(e, 'verklaring')) return ids.has(e.data.stap);
    // The paper for the insurer is a closed list of its own (Besluit SUWI art. 5.18a).
    return lezers.includes('verzekeraar') || !NIET_VOOR_ANDEREN.has(e.soort);
  };
  const events = judged.case.events.flatMap((e) => (mag(e) ? [zonderWatNietMag(e, lezers)] : alleenAfgerond(e)));
  const { verzekering, mandaten: _, ...rest } = judged.dossier;
  const dossier = lezers.includes('verzekeraar') && verzekering ? { ...rest, verzekering } : rest;
  const zichtbaar = new Map(events.map((e) => [e.id, e]));
  return {
    ...judged,
    dossier,
    case: metInhoud(judged.case, events, dossier),
    evaluation: { ...judged.evaluation, stappen },
    afspraken: judged.afspraken.filter(({ id }) => {
      const event = zichtbaar.get(id.slice(0, id.lastIndexOf('/')));
      return event !== undefined && ('afspraken' in event.data || 'activiteiten' in event.data);
    }),
  };
}

/**
 * That something agreed is done is known to who agreed it, whatever event reports it: of that event only the day is left, and a kind of
 * which no paper tells.
 */
function alleenAfgerond(e: Stored): readonly Stored[] {
  const { datum, afgerond } = e.data;
  if (afgerond === undefined) return [];
  const soort = 'gegevensverstrekking';
  return [{ ...e, id: datum, soort, data: { soort, datum, afgerond } as Stored['data'], posities: {} }];
}

function zonderWatNietMag(e: Stored, lezers: readonly Lezer[]): Stored {
  if (isEvent(e, 'interventie') && !lezers.includes('verzekeraar')) return zonder(e, GELD);
  return gesprekVanAnderen(e, lezers) ? zonder(e, GESPROKEN) : e;
}

/** A talk at which one of the readers was not: that it took place is a fact, what was said there is of those who said it. */
function gesprekVanAnderen(e: Stored, lezers: readonly Lezer[]): boolean {
  // Who is not named: a talk on the course of the case is one of werkgever and werknemer.
  const erbij = isEvent(e, 'contact') ? e.data.met : isEvent(e, 'voortgangsgesprek') ? e.data.aanwezig : undefined;
  if (erbij === undefined) return false;
  const aanwezig: readonly (Rol | undefined)[] = [...erbij, e.data.door];
  return partijenVan(lezers).some((partij) => !aanwezig.includes(partij));
}

/** Of a paper for others both parties are the readers that a talk is held against. */
function partijenVan(lezers: readonly Lezer[]): readonly ('werkgever' | 'werknemer')[] {
  const partijen = (['werkgever', 'werknemer'] as const).filter((p) => lezers.includes(p));
  return partijen.length > 0 ? partijen : ['werkgever', 'werknemer'];
}

function zonder(e: Stored, velden: readonly string[]): Stored {
  const data = Object.fromEntries(Object.entries(e.data).filter(([veld]) => !velden.includes(veld)));
  return { ...e, data: data as Stored['data'] };
}
