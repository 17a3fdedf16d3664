import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CODES, ELEMENTEN } from '../../cli/codes.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { BEKEND_OP_HULP, loadOne, openToen, readExitCode } from '../../cli/load/load.ts';
import { configAt } from '../../cli/load/places.ts';
import type { Datum } from '../../core/dates.ts';
import { nearest } from '../../core/nearest.ts';
import { soortNaam } from '../../dossier/aliases.ts';

import type { Config } from '../../dossier/config.ts';
import { definitieVan, isSoort, SOORTEN, type Soort } from '../../dossier/kinds/index.ts';
import { termijnenMet } from '../../dossier/termijnen.ts';
import { MIJLPAAL_NAMEN } from '../../judge/milestones.ts';
import { ownRule } from '../../judge/own-steps.ts';
import { UITKOMSTEN } from '../../judge/words.ts';
import { findByName, findRoot } from '../../read/find.ts';
import type { Rule } from '../../rules/define.ts';
import { RULES, SIGNALS } from '../../rules/index.ts';
import { codeVan } from '../../rules/riv/define.ts';
import { breedte, wrap } from '../../show/layout.ts';
import { explainVolledigheid } from '../check/missing.ts';
import { explainWoord, WOORDEN } from './states.ts';
import { explainCode, explainMijlpaal, explainRule, explainSignal, explainSteps } from './text.ts';

const HELP = `
Voorbeelden:
  wvp explain probleemanalyse               wat de stap vraagt, met artikel
  wvp explain spoor-2 2025-031              met de berekening in dit dossier
  wvp explain voortgangsgesprek/3 2026-014  één keer van een stap
  wvp explain spoor-2 2025-031 --bekend-op 2026-06-30   zoals toen bekend
  wvp explain eindeLoondoorbetaling 2025-031  een mijlpaal, met de berekening
  wvp explain PvA                           ook PA, EJE, RIV, AO, gesprek
  wvp explain ziekmelding                   een soort gebeurtenis
  wvp explain betwist                       een status of een toestand
  wvp explain schema/onbekend-veld          wat een code betekent
`;

export interface ExplainOptions extends GlobalOptions {
  /** The dossier as committed by this day. */
  readonly bekendOp?: string;
}

export async function explain(
  context: Context,
  genoemd: string,
  dossier: string | undefined,
  options: ExplainOptions,
): Promise<ExitCode> {
  const what = soortNaam(genoemd);
  const { columns } = context.stdout;
  const write = context.stdout.write;
  const code = Object.hasOwn(CODES, what) ? CODES[what] : undefined;
  if (code) {
    write(explainCode(what, code, columns));
    if (what === 'schema/onbekende-soort') write(`\nDe soorten:\n${SOORTEN.map((s) => `  ${s}\n`).join('')}`);
    return EXIT.schoon;
  }
  const element = Object.hasOwn(ELEMENTEN, what) ? ELEMENTEN[what] : undefined;
  if (element) {
    write(explainVolledigheid(what, element, columns));
    return EXIT.schoon;
  }
  const signal = SIGNALS.find((s) => what === s.id || what === codeVan(s));
  if (signal) {
    write(explainSignal(signal, columns));
    return EXIT.schoon;
  }
  const here = existsSync(join(context.cwd, 'dossier.yaml'));
  const mijlpaal = MIJLPAAL_NAMEN.find((naam) => naam === what);
  const [id, instance] = splitKey(what);
  const toen = await openToen(context, dossier === undefined ? [] : [dossier], options);
  const peildatum = peildatumOf(context, options.peildatum, toen?.datum);
  const zaak = async () =>
    dossier === undefined && !here ? undefined : loadOne(context, dossier, { peildatum, bekendOp: toen });
  if (mijlpaal) {
    const loaded = await zaak();
    write(`${toen?.regel ?? ''}${explainMijlpaal(mijlpaal, columns, loaded, peildatum)}`);
    return loaded ? readExitCode([loaded]) : EXIT.schoon;
  }
  const settings = async () => (toen ? configAt(toen.root, toen.files) : configAt(await repoOf(context, dossier)));
  const known = RULES.find((r) => r.id === id);
  // A step of the house may bear the name of a rule of the guide where that set is off.
  const own = known && known.regelset !== 'casemanagement' ? undefined : ownRuleFor(id, await settings(), peildatum);
  const rule = own ?? known;
  if (!rule) {
    const uitleg = explainWoord(what, columns) ?? (isSoort(what) ? explainSoort(what, columns) : undefined);
    if (uitleg === undefined) throw unknown(what);
    write(uitleg);
    return EXIT.schoon;
  }
  // Only a rule with numbers of wvp's own needs to know what wvp.yaml says.
  const config = rule.eigenTermijnen ? await settings() : undefined;
  write(explainRule(rule, columns, termijnenMet(config?.casemanagement?.termijnen)));
  const loaded = await zaak();
  if (!loaded) return EXIT.schoon;
  const steps = loaded.evaluation.stappen.filter((s) => s.id === id && (instance === undefined || s.sleutel === what));
  write(`\n${toen?.regel ?? ''}${explainSteps(id, steps, loaded, peildatum, columns)}`);
  return readExitCode([loaded]);
}

/** A kind of event that no step is named after. */
function explainSoort(soort: Soort, columns: number): string {
  const { titel, wat } = definitieVan(soort);
  return `${wrap(`${titel} (${soort}): ${wat}`, breedte(columns))}\n\nDe velden: wvp add ${soort} --velden\n`;
}

/** The repo that the dossier, or the working directory, is in. */
async function repoOf(context: Context, dossier: string | undefined): Promise<string> {
  return findRoot(dossier === undefined ? context.cwd : ((await findByName(dossier, context.cwd)) ?? context.cwd));
}

/** A step of the house itself, from the settings of the repo. */
function ownRuleFor(id: string, config: Config, peildatum: Datum): Rule | undefined {
  const step = config.stappen?.find((s) => s.id === id);
  return step && ownRule(step, peildatum);
}

/** `voortgangsgesprek/3` names an instance; `voortgangsgesprek/gemist` is a code of the step. */
function splitKey(what: string): [id: string, instance: string | undefined] {
  const cut = what.indexOf('/');
  if (cut < 0) return [what, undefined];
  const tail = what.slice(cut + 1);
  return [what.slice(0, cut), Object.hasOwn(UITKOMSTEN, tail) ? undefined : tail];
}

function unknown(what: string): ExitError {
  const known = [
    ...RULES.map((r) => r.id),
    ...MIJLPAAL_NAMEN,
    ...SOORTEN,
    ...WOORDEN,
    ...SIGNALS.map(codeVan),
    ...Object.keys(CODES),
    ...Object.keys(ELEMENTEN),
  ];
  const meant = nearest(what, known);
  return new ExitError(
    EXIT.gebruik,
    `wvp kent deze stap of code niet.${meant ? ` Bedoelt u "${meant}"?` : ''}`,
    'De stappen: wvp rules. De soorten gebeurtenissen: wvp explain schema/onbekende-soort',
  );
}

export const register: Register = (command, run) => {
  command
    .argument('<stap|code|mijlpaal>', 'een stap, sleutel, code, mijlpaal, soort of status')
    .argument('[dossier]', 'toon ook de berekening in dit dossier')
    .option('--bekend-op <jjjj-mm-dd>', BEKEND_OP_HULP)
    .addHelpText('before', HELP)
    .action((what: string, dossier: string | undefined, own: { bekendOp?: string }) =>
      run((context, options) => explain(context, what, dossier, { ...options, ...own })),
    );
};
