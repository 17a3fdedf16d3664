/** One case folder: read, checked for what may not be in it, judged. */
import { basename } from 'node:path';
import type { Datum } from '../core/dates.ts';
import type { Config } from '../dossier/config.ts';
import { type JudgedCase, judgeCase } from '../evaluate/judge-case.ts';
import { readCase } from '../files/read.ts';
import { freeTextFindings } from '../privacy/free-text.ts';
import { privacyFindings } from './lint.ts';

export async function judgeFolder(folder: string, config: Config, peildatum: Datum): Promise<JudgedCase> {
  const read = await readCase(folder);
  const forbidden = config.privacy?.vrijeTekst === 'verboden' ? freeTextFindings(read.events) : [];
  const map = basename(folder);
  const linted = await privacyFindings({ ...read, map }, config);
  return judgeCase({ ...read, findings: [...read.findings, ...forbidden, ...linted] }, map, config, peildatum);
}
