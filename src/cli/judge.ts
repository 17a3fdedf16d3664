/** One case folder: read, checked for what may not be in it, judged. */
import { basename } from 'node:path';
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Config } from '../dossier/config.ts';
import { type JudgedCase, judgeCase } from '../evaluate/judge-case.ts';
import type { Bron } from '../files/bron.ts';
import { type CaseFiles, readCase } from '../files/read.ts';
import { freeTextFindings } from '../privacy/free-text.ts';

export interface JudgeOptions {
  /** Where the files come from; the disk, unless given. */
  readonly bron?: Bron | undefined;
  /** Whether every text is held against the word lists too: loading them costs more than a look at one case. */
  readonly lint: boolean;
}

export async function judgeFolder(
  folder: string,
  config: Config,
  peildatum: Datum,
  { bron, lint }: JudgeOptions,
): Promise<JudgedCase> {
  const read = await readCase(folder, bron);
  return lint ? judgeRead(read, folder, config, peildatum) : judgeWith(read, folder, config, peildatum, []);
}

/** As `judgeFolder` with `lint`, for files that have been read. */
export async function judgeRead(
  read: CaseFiles,
  folder: string,
  config: Config,
  peildatum: Datum,
): Promise<JudgedCase> {
  return judgeWith(read, folder, config, peildatum, await privacyFindings(read, basename(folder), config));
}

function judgeWith(
  read: CaseFiles,
  folder: string,
  config: Config,
  peildatum: Datum,
  extra: readonly Finding[],
): JudgedCase {
  return judgeCase({ ...read, findings: [...read.findings, ...extra] }, basename(folder), config, peildatum);
}

/**
 * What may not stand in a dossier. The one place that decides it, for what is there and for what is being added. `map` is the
 * name of the case folder.
 */
export async function privacyFindings(
  read: Pick<CaseFiles, 'events' | 'bronnen' | 'overige'>,
  map: string,
  config: Config,
): Promise<Finding[]> {
  const forbidden = config.privacy?.vrijeTekst === 'verboden' ? freeTextFindings(read.events) : [];
  const { lintFindings } = await import('./lint.ts');
  return [...forbidden, ...(await lintFindings({ ...read, map }, config))];
}
