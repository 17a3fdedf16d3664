/** Which events are in force: corrections and withdrawals (`vervangt`, `intrekking`). */
import type { Finding } from '../../core/finding.ts';
import { anomaly } from '../anomalies.ts';
import { isEvent, type Ongeldig, plaats, type Stored } from '../stored.ts';

export interface InForce {
  readonly events: readonly Stored[];
  readonly ongeldig: readonly Ongeldig[];
  /** By the id of what was corrected or withdrawn: the event that did it, the last one where there are more. */
  readonly vervangenDoor: ReadonlyMap<string, Stored>;
  readonly anomalies: readonly Finding[];
}

/**
 * Leaves out the corrected events. A corrected correction stays left out; a correction that is withdrawn no longer
 * corrects, so that what it corrected stands again. `known` holds the ids of all files, also those that are not
 * replayed yet: naming one of those is no mistake.
 */
export function inForce(events: readonly Stored[], ongeldig: readonly Ongeldig[], known: ReadonlySet<string>): InForce {
  const anomalies: Finding[] = [];
  const withdrawn = new Set<string>();
  for (const e of events) if (isEvent(e, 'intrekking')) withdrawn.add(e.data.vervangt);

  const replacedBy = new Map<string, Stored>();
  for (const e of events) {
    const target = e.data.vervangt;
    if (target === undefined) continue;
    if (!known.has(target)) anomalies.push(anomaly('dossier/vervangt-onbekend', e.id, plaats(e, 'vervangt')));
    if (!withdrawn.has(e.id)) replacedBy.set(target, e);
  }
  const kringen = inKringen(replacedBy);
  for (const e of events)
    if (kringen.has(e.id)) anomalies.push(anomaly('dossier/vervangt-kring', e.id, plaats(e, 'vervangt')));

  const active = (id: string) => !replacedBy.has(id);
  return {
    events: events.filter((e) => active(e.id) && !isEvent(e, 'intrekking')),
    ongeldig: ongeldig.filter((o) => active(o.id)),
    vervangenDoor: replacedBy,
    anomalies,
  };
}

/** The ids that lie on a ring of replacements. Each id has one replacement at most, so every id is walked once. */
function inKringen(replacedBy: ReadonlyMap<string, Stored>): ReadonlySet<string> {
  const kringen = new Set<string>();
  const gezien = new Map<string, string>();
  for (const start of replacedBy.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !gezien.has(at)) {
      gezien.set(at, start);
      at = replacedBy.get(at)?.id;
    }
    // Back at an id of this very walk: from there on it is a ring.
    if (at === undefined || gezien.get(at) !== start) continue;
    for (let id: string | undefined = at; id !== undefined && !kringen.has(id); id = replacedBy.get(id)?.id)
      kringen.add(id);
  }
  return kringen;
}
