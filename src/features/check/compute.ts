/** What the formats of `wvp check` are made from: the findings and steps of a run, or of its parts put together again. */
import { type Finding, isOnleesbaar, uitkomstVan } from '../../core/finding.ts';
import { type Step, stapNaam } from '../../judge/step.ts';
import { algemeneMelding, type Melding, meldingVan } from '../../show/melding.ts';
import type { Moment, Report, ReportCase } from '../../show/report.ts';

/** The line of the file that a finding points at, made safe to print, with the column of the caret in it. */
export interface Excerpt {
  readonly regel: number;
  readonly tekst: string;
  readonly kolom: number;
}

/** A step as the formats of `check` need it: no proof, and no text that a person wrote. */
export interface CheckStap extends Pick<Step, 'id' | 'sleutel' | 'status' | 'uiterlijk' | 'gedaanOp' | 'reden'> {
  readonly titel: string;
}

export interface CheckDossier {
  readonly naam: string;
  readonly pad: string;
  readonly stappen: readonly CheckStap[];
  readonly bevindingen: readonly Melding[];
}

export interface CheckReport {
  readonly versie: string;
  readonly peildatum: string;
  readonly bekendOp?: Moment | undefined;
  /** From the top of the git repo to the folder that paths are relative to: empty, or a path that ends with `/`. */
  readonly map: string;
  readonly dossiers: readonly CheckDossier[];
  /** What is wrong with the repo itself, not with one dossier. */
  readonly algemeen: readonly Melding[];
}

/**
 * The same report with the name of its repo in front of everything that must differ from that of other repos: `repo:dossier`, in the
 * fingerprints too, and `repo/path`. A name has no `:`. `alias` is told which finding each new one is.
 */
export function metRepo(report: CheckReport, repo: string, alias: (nieuw: Melding, oud: Melding) => void): CheckReport {
  const noem = (m: Melding): Melding => {
    const nieuw = {
      ...m,
      repo,
      dossier: m.dossier === null ? null : `${repo}:${m.dossier}`,
      bestand: `${repo}/${report.map}${m.bestand}`,
      vingerafdruk: `${repo}:${m.vingerafdruk}`,
    };
    alias(nieuw, m);
    return nieuw;
  };
  return {
    ...report,
    map: '',
    dossiers: report.dossiers.map((d) => ({
      ...d,
      naam: `${repo}:${d.naam}`,
      pad: d.pad === '.' ? repo : `${repo}/${report.map}${d.pad}`,
      bevindingen: d.bevindingen.map(noem),
    })),
    algemeen: report.algemeen.map(noem),
  };
}

const gemaakt = new WeakMap<Step, CheckStap>();

/** One for each step that is one and the same in many cases. */
function checkStap(s: Step): CheckStap {
  const bekend = gemaakt.get(s);
  if (bekend) return bekend;
  const { id, sleutel, status, uiterlijk, gedaanOp, reden } = s;
  const nieuw = { id, sleutel, titel: stapNaam(s), status, uiterlijk, gedaanOp, reden };
  gemaakt.set(s, nieuw);
  return nieuw;
}

function checkDossier(c: ReportCase): CheckDossier {
  return {
    naam: c.naam,
    pad: c.pad,
    stappen: c.evaluation.stappen.map(checkStap),
    bevindingen: c.bevindingen.map((f) => meldingVan(c, f)),
  };
}

export function checkReport(report: Report, map: string, algemeen: readonly Finding[]): CheckReport {
  return {
    versie: report.versie,
    peildatum: report.peildatum,
    bekendOp: report.bekendOp,
    map,
    dossiers: report.cases.map(checkDossier),
    algemeen: algemeen.map(algemeneMelding),
  };
}

/** Every finding of the run, in the order of the cases. */
export function meldingen(report: CheckReport): Melding[] {
  return [...report.dossiers.flatMap((d) => d.bevindingen), ...report.algemeen];
}

const SOORT_RANG = ['gemist', 'te-laat', 'betwist', 'open'];

/** What a person should see first where only some findings are shown: by severity, then what is missed, late, disputed. */
export function dringendsteEerst(all: readonly Melding[], ernst: (m: Melding) => number): Melding[] {
  const soort = (m: Melding) => {
    const index = SOORT_RANG.indexOf(uitkomstVan(m.code));
    return index < 0 ? SOORT_RANG.length : index;
  };
  // What cannot be read may hide all the rest of its dossier.
  const rang = (m: Melding) => (isOnleesbaar(m) ? -1 : soort(m));
  return [...all].sort((a, b) => ernst(a) - ernst(b) || rang(a) - rang(b));
}
