import type { Context, GlobalOptions, Register } from '../../cli/context.ts';
import { EXIT, type ExitCode } from '../../cli/exit.ts';
import { keuzeOptie } from '../../cli/options.ts';
import { eenVan } from '../../cli/selection.ts';
import { RULES, SIGNALS } from '../../rules/index.ts';
import { rulesJson } from './json.ts';
import { rulesMarkdown, rulesText } from './text.ts';

const HELP = `
Voorbeelden:
  wvp rules                    de regels met hun bron
  wvp rules --format md        als tabel voor documentatie
  wvp rules --format json      voor programma's (schema wvp.rules/1)
`;

const FORMATS = {
  text: (columns: number) => rulesText(RULES, SIGNALS, columns),
  md: () => rulesMarkdown(RULES, SIGNALS),
  json: () => rulesJson(RULES, SIGNALS),
} as const;

export function rules(context: Context, options: GlobalOptions & { readonly format?: string }): ExitCode {
  const format = eenVan('--format', options.format ?? 'text', Object.keys(FORMATS) as (keyof typeof FORMATS)[]);
  context.stdout.write(FORMATS[format](context.stdout.columns));
  return EXIT.schoon;
}

export const register: Register = (command, run) => {
  command
    .addOption(keuzeOptie(command, '--format <vorm>', Object.keys(FORMATS), { standaard: 'text' }))
    .addHelpText('before', HELP)
    .action((own: { format?: string }) => run((context, options) => rules(context, { ...options, ...own })));
};
