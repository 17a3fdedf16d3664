import { statusJson } from '../../report/json.ts';
import { caseText, portfolioText } from '../../report/text.ts';
import { type Context, type GlobalOptions, peildatumOf, type Register } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { loadJudgements, readExitCode } from '../load.ts';
import { paintFor, reportOf } from '../output.ts';

const HELP = `
Voorbeelden:
  wvp status                      alle dossiers, het dringendste eerst
  wvp status 2026-014             één dossier: stappen, mijlpalen, wat te doen
  wvp status --peildatum 2026-12-24
  wvp status --json               voor programma's (schema wvp.status/1)

Tekens: ✓ voldaan  ▸ open  · gepland  ~ betwist  ! te-laat  ✗ gemist
        ≠ afgeweken  – vervallen  ? onbepaald
`;

export interface StatusOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly allowEmpty?: boolean;
}

export async function status(context: Context, paths: readonly string[], options: StatusOptions): Promise<ExitCode> {
  const peildatum = peildatumOf(context, options.peildatum);
  const cases = await loadJudgements(context, paths, {
    peildatum,
    allowEmpty: options.allowEmpty ?? false,
    proof: options.json ?? false,
  });
  const report = reportOf(context, cases, peildatum);
  const [only, second] = cases;
  if (options.json) context.stdout.write(statusJson(report));
  else {
    const text = { columns: context.stdout.columns, paint: paintFor(context.stdout, context, options) };
    context.stdout.write(only && !second ? caseText(report, only, text) : portfolioText(report, text));
  }
  return readExitCode(cases);
}

export const register: Register = (command, run) => {
  command
    .argument('[pad...]', 'mappen of dossiers (standaard: de huidige map)')
    .option('--json', 'JSON volgens schema wvp.status/1')
    .option('--allow-empty', 'geen dossier is geen fout')
    .addHelpText('before', HELP)
    .action((paths: string[], own: { json?: boolean; allowEmpty?: boolean }) =>
      run((context, options) => status(context, paths, { ...options, ...own })),
    );
};
