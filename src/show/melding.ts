/** A finding with its place in the repo, as every output gives it. */
import { type Finding, vingerafdruk } from '../core/finding.ts';
import { bestandVan, type ReportCase } from './report.ts';

/** A finding with its place in the repo. */
export interface Melding extends Omit<Finding, 'sleutel'> {
  /** Null for what is not about one dossier. */
  readonly dossier: string | null;
  readonly vingerafdruk: string;
  /** The name of its repo, where that was asked for. */
  readonly repo?: string;
}

export function meldingVan(c: ReportCase, finding: Finding): Melding {
  const { sleutel: _, ...rest } = finding;
  return { ...rest, dossier: c.naam, bestand: bestandVan(c, finding), vingerafdruk: vingerafdruk(c.naam, finding) };
}

/** A finding on the repo itself: its fingerprint has no dossier. */
export function algemeneMelding({ sleutel, ...rest }: Finding): Melding {
  return { ...rest, dossier: null, vingerafdruk: `:${rest.code}:${sleutel}` };
}

export function bevinding(m: Melding) {
  return {
    ...(m.repo === undefined ? {} : { repo: m.repo }),
    code: m.code,
    ernst: m.ernst,
    bericht: m.bericht,
    waarom: m.waarom,
    doen: m.doen,
    dossier: m.dossier,
    bestand: m.bestand,
    regel: m.regel,
    kolom: m.kolom,
    vingerafdruk: m.vingerafdruk,
    verantwoord: m.verantwoord,
    ...(m.basislijn === undefined ? {} : { basislijn: m.basislijn }),
  };
}
