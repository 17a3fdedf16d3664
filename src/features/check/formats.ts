/** The formats of `wvp check`: one function for each, loaded when it is asked for. A new one is a line here. */
import type { Ernst } from '../../core/finding.ts';
import type { CheckReport } from './compute.ts';
import type { Deel } from './json.ts';
import type { Regel } from './sarif.ts';

interface Machine {
  readonly failOn: Ernst;
  /** Set when a part of the cases was looked at. */
  readonly deel: Deel | undefined;
  /** False where the steps say nothing about the findings: a check of one document. */
  readonly stappen: boolean;
  /** What every code means. */
  readonly codes: () => Promise<(code: string) => Regel | undefined>;
}

type Vorm = (report: CheckReport, options: Machine) => Promise<string>;

/** The reports for programs, by the name that `-f` takes. */
export const MACHINE_FORMATS = {
  json: async (report, { deel }) => (await import('./json.ts')).checkJson(report, deel),
  junit: async (report, { failOn, stappen }) => {
    const dossiers = stappen ? report.dossiers : report.dossiers.map((d) => ({ ...d, stappen: [] }));
    return (await import('./junit.ts')).junit({ ...report, dossiers }, failOn);
  },
  sarif: async (report, { codes }) => (await import('./sarif.ts')).sarif(report, await codes()),
  github: async (report) => (await import('./github.ts')).github(report),
  gitlab: async (report) => (await import('./gitlab.ts')).gitlab(report),
  markdown: async (report) => (await import('./md.ts')).markdown(report),
} as const satisfies Readonly<Record<string, Vorm>>;

export type MachineFormat = keyof typeof MACHINE_FORMATS;

/** With the one for people, which knows the screen. */
export const FORMATS = ['text', ...(Object.keys(MACHINE_FORMATS) as MachineFormat[])] as const;
