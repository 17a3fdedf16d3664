/** What earlier imports left in the repo: which case holds which row. */
import { basename } from 'node:path';
import type { Datum } from '../../../core/dates.ts';
import type { Stored } from '../../../dossier/stored.ts';
import { findCases } from '../../../read/find.ts';
import { type CaseFiles, readCase } from '../../../read/read.ts';

export interface BestaandeZaak {
  readonly folder: string;
  readonly read: CaseFiles;
}

/** What an earlier import made of a row. */
export interface Vorige {
  readonly event: Stored;
  /** A person corrected or withdrew it since. */
  readonly verbeterd: boolean;
}

export class Bestaand {
  readonly #systeem: string;
  /** By number and first sick day. */
  readonly #perPeriode = new Map<string, Set<BestaandeZaak>>();
  readonly #namen = new Set<string>();

  private constructor(systeem: string) {
    this.#systeem = systeem;
  }

  static async in(root: string, systeem: string): Promise<Bestaand> {
    const bestaand = new Bestaand(systeem);
    for (const folder of findCases(root)) bestaand.#leg(folder, await readCase(folder));
    return bestaand;
  }

  #leg(folder: string, read: CaseFiles): void {
    this.#namen.add(basename(folder).toLowerCase());
    const zaak = { folder, read };
    for (const event of read.events) {
      const kenmerk = this.kenmerkVan(event);
      if (kenmerk === undefined) continue;
      const periode = kenmerk.split('/').slice(0, 2).join('/');
      const al = this.#perPeriode.get(periode) ?? new Set();
      al.add(zaak);
      this.#perPeriode.set(periode, al);
    }
  }

  /** On Windows and macOS two names that differ in capitals are one folder. */
  heeftNaam(naam: string): boolean {
    return this.#namen.has(naam.toLowerCase());
  }

  /** The cases in which rows of these periods stand. */
  zaken(nummer: string, eersteDagen: readonly Datum[]): readonly BestaandeZaak[] {
    return [...new Set(eersteDagen.flatMap((dag) => [...(this.#perPeriode.get(`${nummer}/${dag}`) ?? [])]))];
  }

  /** The key of the row that an event came from; undefined for one that came from elsewhere. */
  kenmerkVan(event: Stored): string | undefined {
    const { herkomst } = event.data;
    return herkomst?.systeem === this.#systeem ? herkomst.kenmerk : undefined;
  }

  /** The last that an import made of each row of a case. */
  rijen({ read }: BestaandeZaak): ReadonlyMap<string, Vorige> {
    const vervangenDoor = new Map(read.events.flatMap((e) => (e.data.vervangt ? [[e.data.vervangt, e]] : [])));
    const found = new Map<string, Vorige>();
    for (const event of read.events) {
      const kenmerk = this.kenmerkVan(event);
      if (kenmerk === undefined) continue;
      const door = vervangenDoor.get(event.id);
      if (door && this.kenmerkVan(door) === kenmerk) continue;
      found.set(kenmerk, { event, verbeterd: door !== undefined });
    }
    return found;
  }
}
