/** One case folder: read, checked for what may not be in it, judged. */
import { basename } from 'node:path';
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Config } from '../dossier/config.ts';
import { type JudgedCase, judgeCase } from '../evaluate/judge-case.ts';
import type { Bron } from '../files/bron.ts';
import { type CaseFiles, readCase } from '../files/read.ts';
import { freeTextFindings } from '../privacy/free-text.ts';
import { lintFindings } from './lint.ts';

/** `bron`: where its files come from; the disk, unless given. */
export async function judgeFolder(folder: string, config: Config, peildatum: Datum, bron?: Bron): Promise<JudgedCase> {
  return judgeRead(await readCase(folder, bron), folder, config, peildatum);
}

/** As `judgeFolder`, for files that have been read. */
export async function judgeRead(
  read: CaseFiles,
  folder: string,
  config: Config,
  peildatum: Datum,
): Promise<JudgedCase> {
  const map = basename(folder);
  const findings = [...read.findings, ...(await privacyFindings(read, map, config))];
  return judgeCase({ ...read, findings }, map, config, peildatum);
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
  return [...forbidden, ...(await lintFindings({ ...read, map }, config))];
}
