/** The options that choose what `status`, `agenda` and `scan` show: read from text, with a suggestion for a typing error. */
import { type Finding, isOnleesbaar } from '../core/finding.ts';
import { didYouMean } from '../core/nearest.ts';
import type { AnomalyCode } from '../dossier/anomalies.ts';
import { ROLLEN } from '../dossier/fields.ts';
import type { ReportCase } from '../show/report.ts';
import { type Keuze, SORTERINGEN, vanKeuze } from '../show/select.ts';
import { visible } from '../show/visible.ts';
import type { Context } from './context.ts';
import { EXIT, ExitError } from './exit.ts';

/** As they stand on the command line. */
export interface KeuzeOptions {
  readonly rol?: string;
  readonly binnen?: string;
  readonly werkgever?: string;
  readonly casemanager?: string;
  readonly sorteer?: string;
}

/** More days than a case lasts say nothing more. */
const MAX_DAGEN = 3650;

/** Throws ExitError (2) for a value that does not exist. */
export function keuzeOf(given: KeuzeOptions): Keuze {
  for (const naam of ['werkgever', 'casemanager'] as const)
    if (given[naam]?.trim() === '')
      throw new ExitError(
        EXIT.gebruik,
        `--${naam} is leeg.`,
        `Geef een deel van de naam, bijvoorbeeld --${naam} noord.`,
      );
  return {
    ...(given.rol === undefined ? {} : { rol: eenVan('--rol', given.rol, ROLLEN) }),
    ...(given.binnen === undefined ? {} : { binnen: aantalDagen('--binnen', given.binnen) }),
    ...(given.werkgever === undefined ? {} : { werkgever: given.werkgever.trim() }),
    ...(given.casemanager === undefined ? {} : { casemanager: given.casemanager.trim() }),
    ...(given.sorteer === undefined ? {} : { sorteer: eenVan('--sorteer', given.sorteer, SORTERINGEN) }),
  };
}

/** One of a fixed list. */
export function eenVan<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((k) => k === given.toLowerCase());
  if (found !== undefined) return found;
  throw new ExitError(
    EXIT.gebruik,
    `${option} kent deze waarde niet.${didYouMean(given, known)}`,
    `Mogelijk: ${known.join(', ')}.`,
  );
}

/** A whole number of days, 0 and up. */
export function aantalDagen(option: string, given: string): number {
  const dagen = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  if (dagen <= MAX_DAGEN) return dagen;
  throw new ExitError(
    EXIT.gebruik,
    `${option} vraagt een aantal dagen, van 0 tot en met ${MAX_DAGEN}.`,
    `Bijvoorbeeld ${option} 14.`,
  );
}

/** Days before, for a calendar only. */
export function herinneringOf(given: string | undefined, format: string): number | undefined {
  if (given === undefined) return undefined;
  if (format === 'ics') return aantalDagen('--herinnering', given);
  throw new ExitError(EXIT.gebruik, '--herinnering past alleen bij een agenda in ics.', 'Geef --format ics erbij.');
}

/** Findings that say that something of the case could not be read, so that what follows from it is missing. */
export function isNietGelezen(f: Pick<Finding, 'code'>): boolean {
  return isOnleesbaar(f) || f.code === NIET_GELEZEN;
}

const NIET_GELEZEN: AnomalyCode = 'dossier/niet-gelezen';

type Gemeld = Pick<ReportCase, 'naam' | 'dossier' | 'casemanager' | 'bevindingen'>;

/** Says on stderr that no werkgever or casemanager has the text in its name, with the name that was perhaps meant. */
export function meldKeuze(context: Context, cases: readonly Gemeld[], { werkgever, casemanager }: Keuze): void {
  const geen = (wie: string, deel: string, namen: readonly (string | null | undefined)[]) => {
    const bekend = [...new Set(namen.flatMap((naam) => naam ?? []))];
    const woorden = bekend.flatMap((naam) => naam.split(/\s+/));
    const bedoeld = visible(didYouMean(deel, [...bekend, ...woorden]));
    context.stderr.write(`wvp: geen ${wie} heeft dit in zijn naam.${bedoeld}\n`);
  };
  if (werkgever !== undefined && vanKeuze(cases, { werkgever }).length === 0)
    geen(
      'werkgever',
      werkgever,
      cases.map((c) => c.dossier.werkgever?.naam),
    );
  if (casemanager !== undefined && vanKeuze(cases, { casemanager }).length === 0)
    geen(
      'casemanager',
      casemanager,
      cases.map((c) => c.casemanager),
    );
}

/**
 * Says on stderr that there are files that could not be read: what follows from them is in no list of tasks, and an empty
 * list would look as if there was nothing to do.
 */
export function meldOnleesbaar(context: Context, cases: readonly Gemeld[], keuze: Keuze): void {
  const stuk = vanKeuze(cases, keuze).filter((c) => c.bevindingen.some((f) => isNietGelezen(f)));
  const [eerste] = stuk;
  if (!eerste) return;
  const wat = stuk.length === 1 ? `dossier ${visible(eerste.naam)} is` : `${stuk.length} dossiers zijn`;
  context.stderr.write(
    `wvp: ${wat} niet (geheel) te lezen; wat daaruit volgt, kan hier ontbreken. Kijk met: wvp check\n`,
  );
}
