/** One case folder: read, checked for what may not be in it, judged. */
import { basename } from 'node:path';
import type { Datum } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import type { Config } from '../dossier/config.ts';
import { type JudgedCase, judgeCase } from '../evaluate/judge-case.ts';
import { type CaseFiles, readCase } from '../files/read.ts';
import { freeTextFindings } from '../privacy/free-text.ts';

export async function judgeFolder(folder: string, config: Config, peildatum: Datum): Promise<JudgedCase> {
  return judgeRead(await readCase(folder), folder, config, peildatum);
}

/** As `judgeFolder`, for files that have been read. */
export function judgeRead(read: CaseFiles, folder: string, config: Config, peildatum: Datum): JudgedCase {
  const findings = [...read.findings, ...privacyFindings(read, config)];
  return judgeCase({ ...read, findings }, basename(folder), config, peildatum);
}

/** What may not stand in a dossier. The one place that decides it, for what is there and for what is being added. */
export function privacyFindings(read: Pick<CaseFiles, 'dossier' | 'events'>, config: Config): Finding[] {
  return config.privacy?.vrijeTekst === 'verboden' ? freeTextFindings(read.events) : [];
}
