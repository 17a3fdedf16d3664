import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../core/nearest.ts';
import { ANOMALIES } from '../../dossier/anomalies.ts';
import { SOORTEN } from '../../dossier/events/index.ts';
import { SCHEMA_UITLEG } from '../../dossier/issues.ts';
import { ownRule } from '../../evaluate/own-steps.ts';
import { findByName, findRoot } from '../../files/find.ts';
import { YAML_UITLEG } from '../../files/problems.ts';
import { LINT_UITLEG } from '../../privacy/categorieen.ts';
import { PRIVACY_UITLEG } from '../../privacy/free-text.ts';
import { type CodeUitleg, explainCode, explainRule, explainSignal, explainSteps } from '../../report/explain.ts';
import { explainVolledigheid } from '../../report/volledigheid.ts';
import type { Rule } from '../../rules/define.ts';
import { RULES, SIGNALS } from '../../rules/index.ts';
import { type Uitleg, VOLLEDIGHEID } from '../../rules/volledigheid/codes.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import { EXIT, type ExitCode, ExitError } from '../exit.ts';
import { configAt, loadOne, readExitCode } from '../load.ts';

const HELP = `
Voorbeelden:
  wvp explain probleemanalyse               wat de stap vraagt, met artikel
  wvp explain spoor-2 2025-031              met de berekening in dit dossier
  wvp explain voortgangsgesprek/3 2026-014  één keer van een stap
  wvp explain schema/onbekend-veld          wat een code betekent
`;

const CODES: Readonly<Record<string, CodeUitleg>> = {
  ...ANOMALIES,
  ...SCHEMA_UITLEG,
  ...YAML_UITLEG,
  ...PRIVACY_UITLEG,
  ...LINT_UITLEG,
};
const ELEMENTEN: Readonly<Record<string, Uitleg>> = VOLLEDIGHEID;
const UITKOMSTEN = ['gemist', 'te-laat', 'betwist', 'open'];

export async function explain(
  context: Context,
  what: string,
  dossier: string | undefined,
  options: GlobalOptions,
): Promise<ExitCode> {
  const { columns } = context.stdout;
  const write = context.stdout.write;
  const code = CODES[what];
  if (code) {
    write(explainCode(what, code, columns));
    if (what === 'schema/onbekende-soort') write(`\nDe soorten:\n${SOORTEN.map((s) => `  ${s}\n`).join('')}`);
    return EXIT.schoon;
  }
  const element = ELEMENTEN[what];
  if (element) {
    write(explainVolledigheid(what, element, columns));
    return EXIT.schoon;
  }
  const signal = SIGNALS.find((s) => what === s.id || what === `riv/${s.id}`);
  if (signal) {
    write(explainSignal(signal, columns));
    return EXIT.schoon;
  }
  const [id, instance] = splitKey(what);
  const rule = RULES.find((r) => r.id === id) ?? (await ownRuleFor(id, context, dossier, options));
  if (!rule) throw unknown(what);
  write(explainRule(rule, columns));
  const here = existsSync(join(context.cwd, 'dossier.yaml'));
  if (dossier === undefined && !here) return EXIT.schoon;
  const peildatum = peildatumOf(context, options.peildatum);
  const loaded = await loadOne(context, dossier, { peildatum });
  const steps = loaded.evaluation.stappen.filter((s) => s.id === id && (instance === undefined || s.sleutel === what));
  write(`\n${explainSteps(id, steps, loaded, peildatum, columns)}`);
  return readExitCode([loaded]);
}

/** A step of the house itself, from the wvp.yaml of the repo that the dossier, or the working directory, is in. */
async function ownRuleFor(
  id: string,
  context: Context,
  dossier: string | undefined,
  options: GlobalOptions,
): Promise<Rule | undefined> {
  const from = dossier === undefined ? context.cwd : ((await findByName(dossier, context.cwd)) ?? context.cwd);
  const step = (await configAt(findRoot(from))).stappen?.find((s) => s.id === id);
  return step && ownRule(step, peildatumOf(context, options.peildatum));
}

/** `voortgangsgesprek/3` names an instance; `voortgangsgesprek/gemist` is a code of the step. */
function splitKey(what: string): [id: string, instance: string | undefined] {
  const cut = what.indexOf('/');
  if (cut < 0) return [what, undefined];
  const tail = what.slice(cut + 1);
  return [what.slice(0, cut), UITKOMSTEN.includes(tail) ? undefined : tail];
}

function unknown(what: string): ExitError {
  const known = [
    ...RULES.map((r) => r.id),
    ...SIGNALS.map((s) => `riv/${s.id}`),
    ...Object.keys(CODES),
    ...Object.keys(ELEMENTEN),
  ];
  const meant = nearest(what, known);
  return new ExitError(
    EXIT.gebruik,
    `wvp kent deze stap of code niet.${meant ? ` Bedoelt u "${meant}"?` : ''}`,
    'De lijst: wvp rules',
  );
}

export const register: Register = (command, run) => {
  command
    .argument('<stap|code>', 'een stap, een sleutel of een code')
    .argument('[dossier]', 'toon ook de berekening in dit dossier')
    .addHelpText('before', HELP)
    .action((what: string, dossier: string | undefined) =>
      run((context, options) => explain(context, what, dossier, options)),
    );
};
