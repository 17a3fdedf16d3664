/** Events that came from the same row of another system: the pair of system and key is unique in a repo. */
import type { Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import { anomaly } from '../dossier/anomalies.ts';
import type { Case } from '../dossier/case.ts';
import { plaats } from '../dossier/stored.ts';

export interface Herkomst {
  /** System and key in one. */
  readonly sleutel: string;
  readonly id: string;
  readonly plek: Location;
}

/** Of the events that are in force, oldest first. */
export function herkomsten(c: Case): readonly Herkomst[] {
  return c.events.flatMap((e) => {
    const { herkomst } = e.data;
    if (herkomst === undefined) return [];
    const sleutel = JSON.stringify([herkomst.systeem, herkomst.kenmerk]);
    return [{ sleutel, id: e.id, plek: plaats(e, 'herkomst') }];
  });
}

/** Over the cases of one repo, in their order. */
export class DubbeleHerkomst {
  readonly #gezien = new Set<string>();

  /** A finding for each event whose row stood already in an earlier event or case. */
  in(van: readonly Herkomst[]): readonly Finding[] {
    return van.flatMap(({ sleutel, id, plek }) => {
      if (!this.#gezien.has(sleutel)) {
        this.#gezien.add(sleutel);
        return [];
      }
      return [anomaly('dossier/herkomst-dubbel', id, plek)];
    });
  }
}
