import { rulesJson } from '../../report/json.ts';
import { rulesMarkdown, rulesText } from '../../report/rules.ts';
import { RULES, SIGNALS } from '../../rules/index.ts';
import type { Context, GlobalOptions, Register } from '../context.ts';
import { EXIT, type ExitCode, ExitError } from '../exit.ts';

const HELP = `
Voorbeelden:
  wvp rules                    de regels met hun bron
  wvp rules --format md        als tabel voor documentatie
  wvp rules --format json      voor programma's (schema wvp.rules/1)
`;

export function rules(context: Context, options: GlobalOptions & { readonly format?: string }): ExitCode {
  const format = options.format ?? 'text';
  if (format === 'json') context.stdout.write(rulesJson(RULES, SIGNALS));
  else if (format === 'md') context.stdout.write(rulesMarkdown(RULES, SIGNALS));
  else if (format === 'text') context.stdout.write(rulesText(RULES, SIGNALS, context.stdout.columns));
  else throw new ExitError(EXIT.gebruik, 'Onbekende vorm.', 'Mogelijk: text, md, json.');
  return EXIT.schoon;
}

export const register: Register = (command, run) => {
  command
    .option('--format <vorm>', 'text, md of json (standaard text)')
    .addHelpText('before', HELP)
    .action((own: { format?: string }) => run((context, options) => rules(context, { ...options, ...own })));
};
