/** What one more event changes in the judgement of a case. */
import type { Finding } from '../../core/finding.ts';
import type { Judgement } from '../../judge/judge-case.ts';
import type { Evaluation, Step } from '../../judge/step.ts';

export interface StapVerschil {
  /** Null for a step that was not there. */
  readonly was: Step | null;
  readonly nu: Step;
}

export interface Verschil {
  /** Null where it stays, and where there was no sickness before. */
  readonly toestand: readonly [was: Evaluation['toestand'], nu: Evaluation['toestand']] | null;
  /** Steps whose status or dates differ, in the order of the judgement after. */
  readonly stappen: readonly StapVerschil[];
  /** Steps that are no longer there. */
  readonly weg: readonly Step[];
  /** Findings that are new, without those that only repeat a step. */
  readonly nieuw: readonly Finding[];
  /** Findings that are gone, without those that only repeat a step. */
  readonly opgelost: readonly Finding[];
}

export function verschil(was: Judgement, nu: Judgement): Verschil {
  const before = new Map(was.evaluation.stappen.map((s) => [s.sleutel, s]));
  const after = new Set(nu.evaluation.stappen.map((s) => s.sleutel));
  return {
    toestand:
      was.evaluation.eersteZiektedag === null || was.evaluation.toestand === nu.evaluation.toestand
        ? null
        : [was.evaluation.toestand, nu.evaluation.toestand],
    stappen: nu.evaluation.stappen
      .map((s): StapVerschil => ({ was: before.get(s.sleutel) ?? null, nu: s }))
      .filter(({ was: old, nu: step }) => old === null || differs(old, step)),
    weg: was.evaluation.stappen.filter((s) => !after.has(s.sleutel)),
    nieuw: onlyIn(nu, was),
    opgelost: onlyIn(was, nu),
  };
}

function differs(a: Step, b: Step): boolean {
  return a.status !== b.status || a.uiterlijk !== b.uiterlijk || a.verantwoord !== b.verantwoord;
}

/** Findings of `a` that `b` lacks, by what they are and not by where they stand. */
function onlyIn(a: Judgement, b: Judgement): Finding[] {
  const others = new Set(b.bevindingen.map(identity));
  const steps = new Set(a.evaluation.stappen.map((s) => s.id));
  return a.bevindingen.filter((f) => !others.has(identity(f)) && !steps.has(f.code.slice(0, f.code.indexOf('/'))));
}

function identity(f: Finding): string {
  return `${f.code} ${f.sleutel}`;
}
