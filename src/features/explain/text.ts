/** What a step or a code asks, and how its date came about in one case. */
import { EIGEN_TERMIJNEN, type Termijnen } from '../../dossier/termijnen.ts';
import type { MijlpaalNaam } from '../../judge/milestones.ts';
import type { Step } from '../../judge/step.ts';
import { REDEN } from '../../judge/words.ts';
import { cite } from '../../rules/bronnen.ts';
import type { Rule } from '../../rules/define.ts';
import { MIJLPAAL_UITLEG, type MijlpaalUitleg } from '../../rules/mijlpalen.ts';
import { codeVan, type SignalRule } from '../../rules/riv/define.ts';
import { breedte, wrap } from '../../show/layout.ts';
import { MERK, MIJLPAAL, proofLines, statusWord } from '../../show/marks.ts';
import type { ReportCase } from '../../show/report.ts';
import { visible } from '../../show/visible.ts';

export interface CodeUitleg {
  readonly titel: string;
  readonly waarom: string;
  readonly doen: string;
}

/** `termijnen`: the numbers in force here, for a rule that counts with some of the project's own. */
export function explainRule(rule: Rule, columns: number, termijnen: Termijnen): string {
  const width = breedte(columns);
  const out = [
    `${rule.titel} (${rule.id})`,
    '',
    wrap(rule.uitleg, width),
    '',
    `Wie: ${rule.verantwoordelijke}. Set: ${rule.regelset}.`,
    wrap(`Gevolg: ${rule.gevolg}`, width),
    '',
  ];
  for (const v of rule.versions) {
    out.push(`Versie vanaf ${v.validFrom}`);
    for (const s of v.source) out.push(`  ${wrap(cite(s), width - 2, '    ')}`);
    if (v.opmerking !== undefined) out.push(`  ${wrap(v.opmerking, width - 2, '  ')}`);
  }
  out.push(...ownNumbers(rule, termijnen, width));
  out.push('', 'Niet beoordeeld:', ...rule.notCovered.map((n) => `  - ${wrap(n, width - 4, '    ')}`));
  out.push(
    '',
    `Voor het laatst naast de ${rule.regelset === 'casemanagement' ? 'bron' : 'wet'} gelegd op ${rule.checkedOn}.`,
  );
  return `${out.join('\n')}\n`;
}

/** The numbers that are wvp's own choice, and the lines of wvp.yaml that change them. */
function ownNumbers(rule: Rule, termijnen: Termijnen, width: number): string[] {
  const namen = rule.eigenTermijnen ?? [];
  if (namen.length === 0) return [];
  const lines = namen.map((naam) => {
    const { dagen, wat } = EIGEN_TERMIJNEN[naam];
    const anders = termijnen[naam] === dagen ? '' : `; wvp.yaml wijzigt dit, standaard ${dagen}`;
    return `  ${wrap(`${naam}: ${termijnen[naam]} dagen ${wat}${anders}`, width - 2, '    ')}`;
  });
  return [
    '',
    wrap(
      `${namen.length === 1 ? 'Dit getal is' : 'Deze getallen zijn'} een keuze van wvp zelf; de bron noemt geen aantal dagen:`,
      width,
    ),
    ...lines,
    'Anders rekenen kan in wvp.yaml:',
    '  casemanagement:',
    '    termijnen:',
    ...namen.map((naam) => `      ${naam}: ${termijnen[naam]}`),
  ];
}

/** The steps of a rule in one case, with the arithmetic. */
export function explainSteps(
  id: string,
  steps: readonly Step[],
  c: ReportCase,
  peildatum: string,
  columns: number,
): string {
  const width = breedte(columns);
  const out = [`In dossier ${visible(c.naam)} (peildatum ${peildatum}):`];
  if (steps.length === 0) {
    const keys = c.evaluation.stappen.filter((s) => s.id === id).map((s) => s.sleutel);
    out.push(
      keys.length > 0
        ? `  Deze komt hier niet voor. Wel: ${keys.join(', ')}.`
        : '  Deze stap is hier niet aan de orde.',
    );
  }
  for (const s of steps) {
    out.push('', `  ${MERK[s.status]} ${s.sleutel}: ${statusWord(s)}${s.verantwoord ? ', met verklaring' : ''}`);
    if (s.vanaf) out.push(`    vanaf      ${s.vanaf}`);
    if (s.uiterlijk)
      out.push(`    uiterlijk  ${s.uiterlijk}${s.uiterlijkRuim !== s.uiterlijk ? ` (ruim: ${s.uiterlijkRuim})` : ''}`);
    if (s.gedaanOp) out.push(`    gedaan op  ${s.gedaanOp}`);
    if (s.advies) out.push(`    advies     ${s.advies.datum} (${s.advies.tekst})`);
    if (s.reden) out.push(`    reden      ${REDEN[s.reden]}`);
    if (s.regelVersieVanaf) out.push(`    toegepast  de versie vanaf ${s.regelVersieVanaf}`);
    if (s.omdat.length > 0)
      out.push('    omdat', ...proofLines(s.omdat, c.pad).map((l) => `      ${wrap(l, width - 6, ' '.repeat(8))}`));
  }
  return `${out.join('\n')}\n`;
}

/** A milestone: what it is, its articles, and how its day came about in one case, or why there is none. */
export function explainMijlpaal(
  naam: MijlpaalNaam,
  columns: number,
  c: ReportCase | undefined,
  peildatum: string,
): string {
  const width = breedte(columns);
  const { uitleg, source, opmerking }: MijlpaalUitleg = MIJLPAAL_UITLEG[naam];
  const titel = MIJLPAAL.find(([key]) => key === naam)?.[1] ?? naam;
  const out = [`${titel} (${naam})`, '', wrap(uitleg, width), ''];
  for (const s of source) out.push(wrap(cite(s), width, '  '));
  if (opmerking !== undefined) out.push('', wrap(opmerking, width));
  if (c) {
    out.push('', `In dossier ${visible(c.naam)} (peildatum ${peildatum}):`, '');
    const klok = c.evaluation.klokken.find((k) => k.naam === naam);
    if (klok?.datum) out.push(`  ${klok.datum}`);
    else
      out.push(`  ${wrap(`geen: ${klok?.reden ? visible(klok.reden) : 'er is geen ziekmelding'}`, width - 2, '  ')}`);
    if (klok && klok.omdat.length > 0)
      out.push('    omdat', ...proofLines(klok.omdat, c.pad).map((l) => `      ${wrap(l, width - 6, ' '.repeat(8))}`));
  }
  return `${out.join('\n')}\n`;
}

export function explainSignal(signal: SignalRule, columns: number): string {
  const width = breedte(columns);
  const out = [
    `${signal.titel} (${codeVan(signal)})`,
    '',
    wrap(signal.waarom, width),
    '',
    wrap(`Doen: ${signal.doen}`, width),
    '',
  ];
  for (const s of signal.source) out.push(wrap(cite(s), width, '  '));
  if (signal.opmerking !== undefined) out.push('', wrap(signal.opmerking, width));
  return `${out.join('\n')}\n`;
}

export function explainCode(code: string, uitleg: CodeUitleg, columns: number): string {
  const width = breedte(columns);
  return `${code}\n\n${wrap(uitleg.titel, width)}.\n\n${wrap(`Waarom: ${uitleg.waarom}`, width)}\n${wrap(`Doen: ${uitleg.doen}`, width)}\n`;
}
