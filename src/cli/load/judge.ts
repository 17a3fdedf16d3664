/** One case folder: read, checked for what may not be in it, judged. */
import { basename } from 'node:path';
import type { Datum } from '../../core/dates.ts';
import { begrens, type Finding } from '../../core/finding.ts';
import { meerBevindingen } from '../../dossier/anomalies.ts';
import type { Config } from '../../dossier/config.ts';
import type { Stored } from '../../dossier/stored.ts';
import { nietUitgecheckt } from '../../git/sparse.ts';
import { type JudgedCase, judgeCase } from '../../judge/judge-case.ts';
import { freeTextFindings } from '../../privacy/free-text.ts';
import { bijlageFindings, bijlagenVan } from '../../read/attachments.ts';
import { type Files, schijf } from '../../read/files.ts';
import { type CaseFiles, readCase } from '../../read/read.ts';
import { STUKKEN } from '../../rules/volledigheid/feiten.ts';

export interface JudgeOptions {
  /** Where the files come from; the disk, unless given. */
  readonly files?: Files | undefined;
  /** Whether every text is held against the word lists too: loading them costs more than a look at one case. */
  readonly lint: boolean;
  /** Whether attachments are read too, and held against what was recorded of them. */
  readonly inhoud: boolean;
  /** The day after which an event still has to happen. */
  readonly vandaag: Datum;
  /** What git may see of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The day on which a case is looked at, and the day that it is. */
export interface Dagen {
  readonly peildatum: Datum;
  readonly vandaag: Datum;
}

export async function judgeFolder(
  folder: string,
  config: Config,
  peildatum: Datum,
  { files = schijf(folder), lint, inhoud, vandaag, env }: JudgeOptions,
): Promise<JudgedCase> {
  const gelezen = await readCase(folder, files);
  const dagen = { peildatum, vandaag };
  const bijlagen = bijlagenVan(files, tellend(gelezen.events, peildatum), inhoud, () => nietUitgecheckt(folder, env));
  const read = { ...gelezen, findings: [...gelezen.findings, ...bijlageFindings(bijlagen, VERSLAG)] };
  return lint ? judgeRead(read, folder, config, dagen) : judgeWith(read, folder, config, dagen, []);
}

/** The kinds that are a part of the re-integratieverslag. */
const VERSLAG: ReadonlySet<string> = new Set(Object.keys(STUKKEN));

/** The events of which an attachment counts: up to that day, and not corrected or withdrawn. */
function tellend(events: readonly Stored[], peildatum: Datum): readonly Stored[] {
  const tot = events.filter((e) => e.datum <= peildatum);
  const vervangen = new Set(tot.map((e) => e.data.vervangt));
  return tot.filter((e) => !vervangen.has(e.id));
}

/** As `judgeFolder` with `lint`, for files that have been read. */
export async function judgeRead(read: CaseFiles, folder: string, config: Config, dagen: Dagen): Promise<JudgedCase> {
  return judgeWith(read, folder, config, dagen, await privacyFindings(read, basename(folder), config));
}

function judgeWith(
  read: CaseFiles,
  folder: string,
  config: Config,
  { peildatum, vandaag }: Dagen,
  extra: readonly Finding[],
): JudgedCase {
  const { houden, meer } = begrens([...read.findings, ...extra]);
  const input = { ...read, findings: [...houden, ...meerBevindingen(meer)] };
  return judgeCase(input, basename(folder), config, peildatum, vandaag);
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
