/** The events of a case as rows need them: no text that a person wrote, so that threads can hand them over. */
import type { Datum } from '../../core/dates.ts';
import type { Rol } from '../../dossier/fields.ts';
import type { Soort } from '../../dossier/kinds/index.ts';
import { isEvent, type Stored } from '../../dossier/stored.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';

export interface GebeurtenisStand {
  readonly id: string;
  /** Null where the file does not say which it is. */
  readonly soort: Soort | null;
  readonly datum: Datum | null;
  readonly vastgelegd: Datum | null;
  readonly ontvangen: Datum | null;
  readonly door: Rol | null;
  /** What its field `stap` says, where that is a word of the format or a step of this case. */
  readonly stap: string | null;
  /** Path relative to the case folder. */
  readonly bestand: string;
  /** The event of this case that it corrects or withdraws. */
  readonly vervangt: string | null;
  /** The event that took its place. */
  readonly vervangenDoor: string | null;
  readonly ingetrokken: boolean;
  readonly leesbaar: boolean;
  /** Whether the case is judged with it. */
  readonly telt: boolean;
}

/** Every event up to the peildatum once, in order of day, file and id; those without a day last. */
export function gebeurtenisStanden(c: JudgedCase): readonly GebeurtenisStand[] {
  const { events, ongeldig, vervangenDoor } = c.stukken;
  const ids = new Set([...events, ...ongeldig].map((e) => e.id));
  const stappen = new Set(c.evaluation.stappen.flatMap((s) => [s.id, s.sleutel]));
  const inKracht = new Set(c.case.events);
  const standen = new Map<string, GebeurtenisStand>();
  // A file with more than one mistake is still one event.
  const voeg = (stand: GebeurtenisStand) => {
    const sleutel = `${stand.bestand}\n${stand.id}`;
    if (!standen.has(sleutel)) standen.set(sleutel, stand);
  };
  const lot = (id: string) => {
    const door = vervangenDoor.get(id);
    return { vervangenDoor: door?.id ?? null, ingetrokken: door !== undefined && isEvent(door, 'intrekking') };
  };
  for (const e of events) {
    const { vastgelegd = null, ontvangen = null, door = null, vervangt } = e.data;
    voeg({
      id: e.id,
      soort: e.soort,
      datum: e.datum,
      vastgelegd,
      ontvangen,
      door,
      stap: stapVan(e, stappen),
      bestand: e.bestand,
      vervangt: vervangt !== undefined && ids.has(vervangt) ? vervangt : null,
      ...lot(e.id),
      leesbaar: true,
      telt: inKracht.has(e),
    });
  }
  for (const { id, soort, datum, bestand } of ongeldig)
    voeg({
      id,
      soort,
      datum,
      vastgelegd: null,
      ontvangen: null,
      door: null,
      stap: null,
      bestand,
      vervangt: null,
      ...lot(id),
      leesbaar: false,
      telt: false,
    });
  return [...standen.values()].sort(opDag);
}

/** Kinds whose field `stap` names a step, which may be any text. */
function stapVan(e: Stored, stappen: ReadonlySet<string>): string | null {
  const stap = 'stap' in e.data ? e.data.stap : undefined;
  if (stap === undefined) return null;
  const noemtStap = isEvent(e, 'afwijking') || isEvent(e, 'verklaring');
  return noemtStap && !stappen.has(stap) ? null : stap;
}

function opDag(a: GebeurtenisStand, b: GebeurtenisStand): number {
  const sleutel = (g: GebeurtenisStand) => `${g.datum ?? '9999'}\n${g.bestand}\n${g.id}`;
  return sleutel(a) < sleutel(b) ? -1 : 1;
}
