/** One case from memory through everything that `wvp check` does: read, lint, judge, and each format of the report. */
import { expect } from 'vitest';
import { judgeRead } from '../../src/cli/load/judge.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Config } from '../../src/dossier/config.ts';
import { type CheckReport, checkReport } from '../../src/features/check/compute.ts';
import { checkJson } from '../../src/features/check/json.ts';
import { checkText } from '../../src/features/check/text.ts';
import type { JudgedCase } from '../../src/judge/judge-case.ts';
import type { Entry, Files } from '../../src/read/files.ts';
import { type CaseFiles, readCase } from '../../src/read/read.ts';
import { decode, fail, MAX_BYTES } from '../../src/read/text.ts';

/** Text or bytes by path, relative to the folder of the case. */
export type Bestanden = Readonly<Record<string, string | Uint8Array>>;

const PEILDATUM = '2026-11-22';
const ZAAK = '2026-001';
const CONFIG: Config = { versie: 1, regels: ['wet', 'uwv', 'casemanagement'] };
const same = (text: string) => text;
export const PAINT = { red: same, yellow: same, green: same, dim: same, bold: same };

/** A case in which nothing is wrong, to put a bad file into. */
export const GOED: Bestanden = {
  'dossier.yaml': `dossier: "${ZAAK}"\nwerknemer:\n  functie: bakker\n  urenPerWeek: 36\n`,
  'events/2026-06-01-ziekmelding.yaml': 'soort: ziekmelding\ndatum: 2026-06-01\neersteZiektedag: 2026-06-01\n',
};

/** The same source of files as the disk is, with its limits; folders are what the paths say. */
export function geheugen(bestanden: Bestanden): Files {
  return {
    list: (map) => {
      const voor = map === '' ? '' : `${map}/`;
      const here = new Map<string, Entry>();
      for (const pad of Object.keys(bestanden)) {
        if (!pad.startsWith(voor)) continue;
        const [name = '', ...rest] = pad.slice(voor.length).split('/');
        here.set(name, { name, isDirectory: () => rest.length > 0 });
      }
      if (here.size === 0) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return [...here.values()];
    },
    read: (bestand, maxBytes = MAX_BYTES) => {
      const inhoud = bestanden[bestand];
      if (inhoud === undefined) return fail('yaml/onleesbaar');
      const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
      return bytes.length > maxBytes ? fail('yaml/te-groot') : decode(bytes);
    },
    has: (bestand) => Object.hasOwn(bestanden, bestand),
    bijlage: () => undefined,
  };
}

export interface Uitkomst {
  readonly read: CaseFiles;
  readonly judged: JudgedCase;
  readonly report: CheckReport;
  readonly text: string;
  readonly json: string;
}

const folder = `dossiers/${ZAAK}`;

export function lees(bestanden: Bestanden): Promise<CaseFiles> {
  return readCase(folder, geheugen(bestanden));
}

export async function beoordeel(bestanden: Bestanden, peildatum = PEILDATUM, config = CONFIG): Promise<Uitkomst> {
  const read = await lees(bestanden);
  const judged = await judgeRead(read, folder, config, { peildatum, vandaag: peildatum });
  const report = checkReport({ versie: '0', peildatum, cases: [{ ...judged, pad: folder }] }, '', []);
  const text = checkText(report, { columns: 80, paint: PAINT, excerpt: () => undefined });
  return { read, judged, report, text, json: checkJson(report) };
}

/** What a finding says in words; the place and the code are no words. */
export const woorden = (f: Pick<Finding, 'bericht' | 'waarom' | 'doen'>) => `${f.bericht}\n${f.waarom}\n${f.doen}`;

/** Nothing of a file fell away: each document is an event or is known not to be one, and then there is a finding for it. */
export function nietsOvergeslagen(read: CaseFiles, bestand: string): void {
  const events = read.events.filter((e) => e.bestand === bestand).length;
  const ongeldig = read.ongeldig.filter((o) => o.bestand === bestand).length;
  const documenten = read.bronnen.find((b) => b.bestand === bestand)?.documenten.length ?? 0;
  const fouten = read.findings.filter(
    (f) => f.bestand === bestand && /^(?:yaml\/|schema\/|dossier\/niet-gelezen$)/.test(f.code),
  );
  if (events + ongeldig < Math.max(1, documenten)) expect.fail(`${documenten} documents, ${events}+${ongeldig} known`);
  if (bestand !== 'dossier.yaml' && ongeldig > 0 && fouten.length === 0) expect.fail('not read, and no finding');
}
