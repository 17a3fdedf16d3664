/** Cases for the tests of documents: read and judged without the command line. */
import { join } from 'node:path';
import type { Config } from '../../src/dossier/config.ts';
import { type CaseInput, type JudgedCase, judgeCase } from '../../src/judge/judge-case.ts';
import { readCase } from '../../src/read/read.ts';
import { readConfig } from '../../src/read/settings.ts';

export const PEILDATUM = '2026-11-22';
export const VERSIE = '0.0.0-test';
export const CONTEXT = { peildatum: PEILDATUM, versie: VERSIE };
export const CASES = ['2024-007', '2025-031', '2026-014'] as const;

const ROOT = join(import.meta.dirname, '../../fixtures/dossiers');

/** What is on disk, as plain data that a test may change. */
export interface Editable {
  readonly input: CaseInput;
  readonly config: Config;
  readonly naam: string;
}

const { config: CONFIG } = await readConfig(ROOT);
const READ = new Map<string, CaseInput>();
for (const naam of CASES) READ.set(naam, await readCase(join(ROOT, 'dossiers', naam)));

export function editable(naam: string): Editable {
  const input = READ.get(naam);
  if (!input) throw new Error(`geen dossier ${naam}`);
  return { input: structuredClone(input), config: structuredClone(CONFIG), naam };
}

export function judge({ input, config, naam }: Editable, peildatum = PEILDATUM): JudgedCase {
  return judgeCase(input, naam, config, peildatum, peildatum);
}

export function judged(naam: string, peildatum = PEILDATUM): JudgedCase {
  return judge(editable(naam), peildatum);
}

/** An invented case of these events, each with its kind and date. */
export function invented(
  events: readonly ({ soort: string; datum: string } & Record<string, unknown>)[],
  dossier: Record<string, unknown> = {},
): Editable {
  const stored = events.map((data) => ({
    id: `${data.datum}-${data.soort}`,
    soort: data.soort,
    datum: data.datum,
    data,
    bestand: `events/${data.datum}-${data.soort}.yaml`,
    posities: {},
  }));
  const input = {
    dossier: { dossier: 'x', werknemer: { functie: 'bakker', urenPerWeek: 36 }, ...dossier },
    events: stored,
    ongeldig: [],
    findings: [],
  };
  return { input: input as unknown as CaseInput, config: { versie: 1 }, naam: 'x' };
}

/** Takes a field away: `pad` in the data of the event, or in the dossier and the shared settings for `dossier`. */
export function zonder(edit: Editable, id: string, ...pad: readonly (string | number)[]): void {
  if (id === 'dossier') {
    remove(edit.input.dossier, pad);
    remove(edit.config, pad);
    return;
  }
  const event = edit.input.events.find((e) => e.id === id);
  if (!event) throw new Error(`no event ${id}`);
  remove(event.data, pad);
}

function remove(from: unknown, pad: readonly (string | number)[]): void {
  const last = pad.at(-1);
  let at = from;
  for (const key of pad.slice(0, -1)) at = (at as Record<string | number, unknown> | undefined)?.[key];
  if (at !== undefined && at !== null && last !== undefined) delete (at as Record<string | number, unknown>)[last];
}
