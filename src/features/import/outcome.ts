/** What an import makes of each case, as it is shown and reported. */
import type { Soort } from '../../dossier/kinds/index.ts';
import type { Plek, Weigering } from './sheets.ts';

/** `verbeterd`: a person corrected in wvp what the row gave, and the row changed too; the person's stays. */
export type RijStand = 'nieuw' | 'gewijzigd' | 'staat-er-al' | 'geen-wijziging' | 'verbeterd';

export interface RijUitkomst {
  readonly plek: Plek;
  readonly datum: string;
  readonly soort: Soort;
  readonly stand: RijStand;
}

export interface ZaakUitkomst {
  readonly naam: string;
  readonly nieuw: boolean;
  readonly rijen: readonly RijUitkomst[];
  /** Why nothing of it is written; empty when it is. */
  readonly fouten: readonly Weigering[];
  readonly meldingen: readonly string[];
  /** Columns that stayed empty and that letters or judgements ask for. */
  readonly leeg: readonly string[];
  /** Steps of before the takeover without evidence, by key. */
  readonly onbepaald: readonly string[];
  /** Steps that are missed, by key. */
  readonly gemist: readonly string[];
  /** Events of an earlier import of which the row is gone. */
  readonly weg: readonly string[];
}

export function schrijft({ stand }: RijUitkomst): boolean {
  return stand === 'nieuw' || stand === 'gewijzigd';
}

export interface Telling {
  readonly nieuweDossiers: number;
  readonly gebeurtenissen: number;
  readonly geweigerd: number;
  readonly ongewijzigd: number;
  readonly weg: number;
}

export function tel(zaken: readonly ZaakUitkomst[]): Telling {
  const goed = zaken.filter((z) => z.fouten.length === 0);
  const aantal = (z: ZaakUitkomst) => z.rijen.filter(schrijft).length;
  return {
    nieuweDossiers: goed.filter((z) => z.nieuw).length,
    gebeurtenissen: goed.reduce((som, z) => som + aantal(z), 0),
    geweigerd: zaken.length - goed.length,
    ongewijzigd: goed.filter((z) => !z.nieuw && aantal(z) === 0).length,
    weg: zaken.reduce((som, z) => som + z.weg.length, 0),
  };
}
