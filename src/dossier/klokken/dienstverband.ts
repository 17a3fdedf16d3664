/** The end of the employment: recorded, or known beforehand from the contract. */
import { type Datum, plusDagen } from '../../core/dates.ts';
import { type Case, door, type Omdat, type Ziektegeval } from '../case.ts';
import type { EventData } from '../kinds/index.ts';
import type { Stored } from '../stored.ts';
import type { Afgewezen } from './klok.ts';
import { laatsteVangnet } from './vangnet.ts';

export interface EindeDienstverband {
  readonly laatsteDag: Datum;
  /** Undefined for the end date of the contract in dossier.yaml, and where the event does not say it. */
  readonly aard: EventData<'einde-dienstverband'>['aard'];
  readonly event: Stored<'einde-dienstverband'> | undefined;
  readonly omdat: Omdat;
}

/** The last day that an event states; one from before the employment began counts as not stated. */
function vastgelegd(c: Case): { event: Stored<'einde-dienstverband'> | undefined; afgewezen: readonly Afgewezen[] } {
  const aanvang = c.dossier.dienstverband?.aanvang;
  const kan = (e: Stored<'einde-dienstverband'>) => aanvang === undefined || e.data.laatsteDag >= aanvang;
  const all = c.van('einde-dienstverband');
  const geldt = all.findLast(kan);
  return {
    event: geldt,
    afgewezen: all
      .filter((e) => e !== geldt)
      .map((event) =>
        kan(event)
          ? {
              code: 'dossier/zonder-gevolg',
              event,
              veld: 'laatsteDag',
              extra: ': een later vastgelegd einde van het dienstverband geldt',
            }
          : { code: 'dossier/einde-voor-aanvang', event, veld: 'laatsteDag' },
      ),
  };
}

/** The end date of the contract in dossier.yaml, unless it cannot be. */
function bekendeEinddatum(c: Case): Datum | undefined {
  const { aanvang, einddatum } = c.dossier.dienstverband ?? {};
  if (einddatum === undefined || (aanvang !== undefined && einddatum < aanvang)) return undefined;
  return einddatum;
}

/** An event wins over the end date of the contract: an extension or an earlier end is recorded as such. */
export function eindeDienstverband(c: Case): EindeDienstverband | undefined {
  const { event } = vastgelegd(c);
  if (event) {
    const { laatsteDag, aard } = event.data;
    return {
      laatsteDag,
      aard,
      event,
      omdat: door(event, 'laatste dag van het dienstverband', 'laatsteDag', laatsteDag),
    };
  }
  const einddatum = bekendeEinddatum(c);
  if (einddatum === undefined) return undefined;
  const omdat: Omdat = {
    tekst: 'bekende einddatum van het contract',
    datum: einddatum,
    bron: { bestand: 'dossier.yaml', regel: 1, kolom: 1 },
  };
  return { laatsteDag: einddatum, aard: undefined, event: undefined, omdat };
}

export function afgewezenEindes(c: Case): readonly Afgewezen[] {
  return vastgelegd(c).afgewezen;
}

/** Died: nobody has to do anything any more (BW 7:674). From the day after the last day on. */
export function overleden(c: Case): EindeDienstverband | undefined {
  const einde = eindeDienstverband(c);
  return einde?.aard === 'overlijden' ? einde : undefined;
}

/** Whether the employer carries the risk of the Ziektewet itself. */
export function isEigenrisicodrager(c: Case): boolean {
  return c.dossier.werkgever?.eigenrisicodragerZw === true;
}

/**
 * Whether the duties in the re-integratie go on after the last day: of an eigenrisicodrager for who was employed by it last (Wet WIA
 * art. 26 lid 2, BW 7:658a lid 6), unless the ziekengeld is UWV's (a provision with six weeks, Ziektewet art. 29 lid 2 under e to g),
 * the employee died, or another employer took over.
 */
export function plichtenLopenDoor(c: Ziektegeval): boolean {
  const einde = eindeDienstverband(c);
  if (!isEigenrisicodrager(c) || !einde) return false;
  if (einde.aard === 'overlijden' || einde.aard === 'overgang-van-onderneming') return false;
  return laatsteVangnet(c, einde.laatsteDag)?.event.data.vangnet !== 'zes-weken';
}

/** The first day without employment. */
export function uitDienstPer(einde: EindeDienstverband): Datum {
  return plusDagen(einde.laatsteDag, 1);
}
