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

/** Per case of one repo, in their order, a finding for each event whose row stood already in an earlier event or case. */
export function dubbeleHerkomst(cases: readonly { readonly herkomsten: readonly Herkomst[] }[]): readonly Finding[][] {
  const gezien = new Set<string>();
  return cases.map((c) =>
    c.herkomsten.flatMap(({ sleutel, id, plek }) => {
      if (!gezien.has(sleutel)) {
        gezien.add(sleutel);
        return [];
      }
      return [anomaly('dossier/herkomst-dubbel', id, plek)];
    }),
  );
}
